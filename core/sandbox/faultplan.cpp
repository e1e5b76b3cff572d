// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/faultplan.h"

namespace farcopy::sandbox {

std::optional<Fault> FaultPlan::next(const QString& operation, const QString& region)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        auto& fault = m_faults[i];
        const bool isMeant = (fault.operation.isEmpty() || fault.operation == operation)
            && (fault.region.isEmpty() || fault.region == region);
        if (!isMeant || m_random() >= fault.rate * 4294967296.0)
            continue;
        const auto fired = fault;
        if (fault.count > 0 && --fault.count == 0)
            m_faults.removeAt(i);
        ++m_fired[nameOf(fired.kind)];
        return fired;
    }
    return std::nullopt;
}

} // namespace farcopy::sandbox
