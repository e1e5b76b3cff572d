// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/renewingsource.h"

#include <chrono>
#include <utility>

namespace farcopy {

namespace {

using namespace std::chrono_literals;

// Source: botocore, credentials.RefreshableCredentials
constexpr std::chrono::milliseconds renewedFrom = 15min;
constexpr std::chrono::milliseconds waitedForFrom = 10min;

bool isSame(const Credentials& a, const Credentials& b)
{
    return a.accessKeyId == b.accessKeyId && a.sessionToken.reveal() == b.sessionToken.reveal();
}

/// Nobody was there to answer, or somebody would not.
bool isGivenUp(const Error& error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Expired;
}

} // namespace

RenewingSource::RenewingSource(const Clock& clock)
    : m_clock(clock)
{
}

Call<Credentials>* RenewingSource::credentials()
{
    auto* call = new PromisedCall<Credentials>(&m_calls);
    if (m_givenUp && !m_cached) {
        call->resolve(failure(*m_givenUp));
        return call;
    }
    const auto lasts = [this](std::chrono::milliseconds time) {
        return m_cached
            && (!m_cached->expiry.isValid()
                || m_clock.nowUtc().msecsTo(m_cached->expiry) > time.count());
    };
    if (lasts(waitedForFrom)) {
        call->resolve(*m_cached);
        if (!lasts(renewedFrom) && !m_givenUp)
            begin();
        return call;
    }
    if (m_givenUp) {
        call->resolve(lasts(0ms) ? Result<Credentials>(*m_cached) : failure(*m_givenUp));
        return call;
    }
    m_waiting.append(call);
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
        m_cached = *outcome;
    else if (isGivenUp(outcome.error()))
        m_givenUp = outcome.error();
    const bool stillGood
        = m_cached && (!m_cached->expiry.isValid() || m_cached->expiry > m_clock.nowUtc());
    const Result<Credentials> answer
        = outcome || !stillGood ? outcome : Result<Credentials>(*m_cached);
    for (const auto& call : std::exchange(m_waiting, {})) {
        if (call)
            call->resolve(answer);
    }
}

} // namespace farcopy
