// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace farcopy {

/// Whether what a backup was taken of still exists. Nothing is marked by guess: without an answer
/// of the service it is Unknown.
enum class Presence { Unknown, There, Gone };

} // namespace farcopy
