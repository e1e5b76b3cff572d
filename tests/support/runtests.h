// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace farcopy::test {

/// Runs every test and returns the process's exit state, once no thread is left in its last throes.
[[nodiscard]] int runTests();

} // namespace farcopy::test
