// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/jobstore.h"

#include <QObject>

namespace farcopy {

/// For a queue that is to live as long as its program and no longer: in a sandbox, which is gone
/// then too, or where no file can be written.
class SessionJobStore final : public JobStore
{
public:
    Call<StoredQueue>* load() override { return done(new PromisedCall<StoredQueue>(&m_owner), {}); }
    Call<void>* write(const JobChanges&) override
    {
        return done(new PromisedCall<void>(&m_owner), {});
    }

private:
    template <typename T>
    static Call<T>* done(PromisedCall<T>* call, Result<T> outcome)
    {
        call->resolve(std::move(outcome));
        return call;
    }

    QObject m_owner; ///< of the calls
};

} // namespace farcopy
