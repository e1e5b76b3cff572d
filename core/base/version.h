// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace farcopy {

/// The version of this program, from git when it was built: "0.1.0" of a release, else
/// "0.1.0+12.gabcdef012": so many commits after it, and which. ASCII, without spaces.
/// Source: packaging/version.cmake.
[[nodiscard]] const char* version() noexcept;

} // namespace farcopy
