// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace farcopy::bench {

/// A backup as DescribeBackups writes it, some 2,000 bytes of JSON.
struct SampleBackup {
    std::string json;
    std::string_view backupType;
    std::string_view fileSystemType;
};

/// The same for the same number, and different from all others: of some types that are more usual
/// than others, of 400 file systems, under seven keys.
[[nodiscard]] SampleBackup sampleBackup(size_t number);

} // namespace farcopy::bench
