// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/jobstore.h"

#include <memory>
#include <optional>

namespace farcopy {
class Row;
}

namespace farcopy::store {

class SharedValues;

/// Makes jobs of rows of `jobs`, whose columns are those of jobcolumns.h, and logs what of them
/// cannot be understood.
class JobReader
{
public:
    JobReader();
    ~JobReader();

    /// Nothing: no copy can be told from it. See readJobs().
    [[nodiscard]] std::optional<StoredJob> read(const Row& row);

private:
    std::unique_ptr<SharedValues> m_shared; ///< of all rows that were read
};

} // namespace farcopy::store
