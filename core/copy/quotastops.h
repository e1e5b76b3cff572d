// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/lanes.h"

#include <QHash>

namespace farcopy {

/// Quotas that are used up. What counts against one is not sent until somebody resumes it, and then
/// one request at a time until the service takes one: no waiting frees a quota.
class QuotaStops
{
public:
    /// The service named a quota that is used up.
    /// @return  nobody was told of it yet
    [[nodiscard]] bool stop(const QuotaKey& quota, const Error& error);
    /// Tries it again; if it still is used up, it is told again.
    void resume(const QuotaKey& quota);
    /// Tries all again, since time has passed: what still is used up is no news.
    void tryAll();
    /// The service took a request that counts against it: where it is being tried, it is free
    /// again. What was on its way when the quota was named says nothing of what comes after.
    void accepted(const QuotaKey& quota);

    [[nodiscard]] LaneGate gate(const QuotaKey& quota) const;
    /// Why it stands; nothing: it does not, or it is being tried.
    [[nodiscard]] Boxed<Error> error(const QuotaKey& quota) const;

private:
    struct Stop {
        Boxed<Error> error;     // all that wait for the quota share it
        bool isStanding = true; ///< false: being tried
        bool isTold = true;
    };
    QHash<QuotaKey, Stop> m_stops;
};

} // namespace farcopy
