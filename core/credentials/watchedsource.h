// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/credentialsource.h"

#include <QObject>

#include <functional>
#include <memory>

namespace farcopy {

/// Passes everything on to another source, and notes until when what it gave is good.
class WatchedSource final : public CredentialSource
{
public:
    explicit WatchedSource(std::unique_ptr<CredentialSource> inner);
    ~WatchedSource() override;

    /// Of what was last given, UTC; invalid: it does not expire, or nothing was given yet.
    [[nodiscard]] QDateTime expiry() const { return m_expiry; }
    /// Called when expiry() has changed.
    void onChange(std::function<void()> listener) { m_listener = std::move(listener); }

    [[nodiscard]] Call<Credentials>* credentials() override;
    void reject(const Credentials& refused) override { m_inner->reject(refused); }
    void signIn() override { m_inner->signIn(); }
    [[nodiscard]] int news() override { return m_inner->news(); }

private:
    std::unique_ptr<CredentialSource> m_inner;
    QDateTime m_expiry;
    std::function<void()> m_listener;
    QObject m_context;
};

} // namespace farcopy
