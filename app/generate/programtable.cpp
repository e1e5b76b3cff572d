// SPDX-License-Identifier: Apache-2.0
#include "app/generate/programtable.h"

#include "app/cli/invocation.h"
#include "app/cli/program.h"
#include "core/endpoints/partitiontable.h"

namespace farcopy::generate {

ProgramTable programTable()
{
    ProgramTable table{cli::programSpec(), cli::commandSpecs(), {}};
    const auto partitions = PartitionTable::builtIn();
    for (const auto& partition : partitions.partitions()) {
        for (const auto& region : partitions.fsxRegions(partition.id))
            table.regions << region.id.text();
    }
    return table;
}

} // namespace farcopy::generate
