// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/transport/credentialsource.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

namespace farcopy {

/// Credentials that expire: kept in memory, fetched by one call at a time however many wait, and
/// anew ahead of their expiry, as the SDKs do it: from 15 minutes before in the background, from 10
/// minutes before everybody waits for the new ones; of those that live for less than an hour, from
/// the last quarter and the last sixth of their life. Where a person has given up a question
/// (Cancelled) or none can be asked (Expired, "SignInNeeded"), that answer stands for all who ask
/// until signIn(), or until there are news(): nobody is asked the same again and again by what
/// works in the background. Other failures are tried again, while the old credentials are still
/// good at most once a minute: until then those are given on.
class RenewingSource : public CredentialSource
{
public:
    explicit RenewingSource(const Clock& clock);

    [[nodiscard]] Call<Credentials>* credentials() override;
    /// Those are no longer good, the service says: the next who asks gets others.
    void reject(const Credentials& refused) override;
    /// A person wants to go on: what was given up is asked again.
    void signIn() override;

protected:
    /// Fetches new ones; never called again before it has ended.
    [[nodiscard]] virtual Call<Credentials>* fetch() = 0;

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// Parent of calls.
    [[nodiscard]] QObject* calls() { return &m_calls; }

private:
    /// Whether what is kept lasts for longer than that.
    [[nodiscard]] bool lasts(std::chrono::milliseconds time) const;
    [[nodiscard]] bool mayRenew() const;
    void begin();
    void take(const Result<Credentials>& outcome);
    void keep(const Credentials& fresh);
    void giveUp(const Error& error);

    const Clock& m_clock;
    std::optional<Credentials> m_cached;
    std::chrono::milliseconds m_renewedFrom{0};   ///< before the expiry, in the background
    std::chrono::milliseconds m_waitedForFrom{0}; ///< before the expiry
    QDateTime m_pausedUntil;                      ///< after a failure
    std::optional<Error> m_givenUp;
    int m_givenUpAt = 0; ///< news() then
    bool m_isFetching = false;
    QList<QPointer<PromisedCall<Credentials>>> m_waiting;
    QObject m_calls;
};

} // namespace farcopy
