// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <functional>

namespace farcopy {

/// Secrets of any length in a store whose entries are short: a longer one goes into numbered
/// entries beside the entry of its name, "NAME (part a1)", "NAME (part a2)", …, and that one tells
/// how many they are and what their sum is. New parts are written beside the old ones ("a" and "b"
/// take turns), and count from the moment when the entry of the name says so: whatever breaks off,
/// the secret is the old one or the new one, and a cut one is noticed. Parts that are left over
/// from that go when the name is next written or removed. What is done to one name is done in
/// order.
class SplitStore final : public SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::SplitStore)

public:
    /// @param entries   outlives this
    /// @param maxBytes  that an entry takes, 128 at least
    SplitStore(SecretStore& entries, qsizetype maxBytes);
    ~SplitStore() override;

    /// Errors: those of the entries; also Local "SecretIncomplete": parts are missing or changed.
    [[nodiscard]] Call<Secret>* read(const QString& name) override;
    /// When it fails or is cancelled the old secret is still there.
    [[nodiscard]] Call<void>* write(const QString& name, const Secret& secret) override;
    [[nodiscard]] Call<void>* writeOver(
        const QString& name, const Secret& secret, const std::optional<Secret>& old) override;
    [[nodiscard]] Call<void>* remove(const QString& name) override;

private:
    class Reading;
    class Changing;

    [[nodiscard]] bool isPlain(const Secret& secret) const;

    /// Begins at once, or when all is done that was begun before on that name. The operation calls
    /// next() when it is through.
    void inTurn(const QString& name, std::function<void()> begin);
    void next(const QString& name);

    SecretStore& m_entries;
    qsizetype m_maxBytes;
    QHash<QString, QList<std::function<void()>>> m_waiting; ///< by name; empty list: one is at work
    QObject m_calls;
};

} // namespace farcopy
