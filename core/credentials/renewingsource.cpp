// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/renewingsource.h"

#include "core/credentials/signinquestions.h"
#include "core/credentials/withoutcredentials.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace farcopy {

namespace {

using namespace std::chrono_literals;

// Source: botocore, credentials.RefreshableCredentials
constexpr std::chrono::milliseconds renewedFrom = 15min;
constexpr std::chrono::milliseconds waitedForFrom = 10min;

constexpr auto pauseAfterFailure = 60s;

bool isSame(const Credentials& a, const Credentials& b)
{
    return a.accessKeyId == b.accessKeyId && a.sessionToken.reveal() == b.sessionToken.reveal();
}

/// Nobody was there to answer, or somebody would not.
bool isGivenUp(const Error& error)
{
    return error.kind == ErrorKind::Cancelled
        || (error.kind == ErrorKind::Expired && error.code == signInNeeded);
}

} // namespace

RenewingSource::RenewingSource(const Clock& clock)
    : m_clock(clock)
{
}

bool RenewingSource::lasts(std::chrono::milliseconds time) const
{
    return m_cached
        && (!m_cached->expiry.isValid()
            || m_clock.nowUtc().msecsTo(m_cached->expiry) > time.count());
}

bool RenewingSource::mayRenew() const
{
    const bool isPaused = m_pausedUntil.isValid() && m_clock.nowUtc() < m_pausedUntil;
    return !m_givenUp && !(isPaused && lasts(0ms));
}

Call<Credentials>* RenewingSource::credentials()
{
    auto* call = new PromisedCall<Credentials>(&m_calls);
    if (m_givenUp && news() != m_givenUpAt)
        m_givenUp.reset();
    const bool isWanted = !lasts(m_renewedFrom) && mayRenew();
    if (lasts(isWanted ? m_waitedForFrom : 0ms))
        call->resolve(*m_cached);
    else if (m_givenUp)
        call->resolve(failure(*m_givenUp));
    else
        m_waiting.append(call);
    if (isWanted)
        begin();
    return call;
}

void RenewingSource::reject(const Credentials& refused)
{
    if (m_cached && isSame(*m_cached, refused))
        m_cached.reset();
}

void RenewingSource::signIn()
{
    m_givenUp.reset();
    m_pausedUntil = {};
}

void RenewingSource::begin()
{
    if (std::exchange(m_isFetching, true))
        return;
    fetch()->then(&m_calls, [this](const Result<Credentials>& outcome) { take(outcome); });
}

void RenewingSource::take(const Result<Credentials>& outcome)
{
    m_isFetching = false;
    if (outcome)
        keep(*outcome);
    else if (isGivenUp(outcome.error()))
        giveUp(outcome.error());
    else
        m_pausedUntil = m_clock.nowUtc() + pauseAfterFailure;
    Result<Credentials> answer = outcome;
    if (!outcome && lasts(0ms))
        answer = *m_cached;
    else if (!outcome)
        answer = failure(withoutCredentials(outcome.error()));
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& call : waiting) {
        if (call)
            call->resolve(answer);
    }
}

void RenewingSource::giveUp(const Error& error)
{
    m_givenUp = error;
    m_givenUpAt = news();
}

void RenewingSource::keep(const Credentials& fresh)
{
    m_cached = fresh;
    m_pausedUntil = {};
    const std::chrono::milliseconds life(
        fresh.expiry.isValid() ? m_clock.nowUtc().msecsTo(fresh.expiry) : 0);
    m_renewedFrom = std::min(renewedFrom, life / 4);
    m_waitedForFrom = std::min(waitedForFrom, life / 6);
}

} // namespace farcopy
