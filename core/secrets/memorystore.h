// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>
#include <QObject>

namespace farcopy {

/// Secrets for this session only: they go when the program ends.
class MemoryStore final : public SecretStore
{
public:
    [[nodiscard]] Call<Secret>* read(const QString& name) override;
    [[nodiscard]] Call<void>* write(const QString& name, const Secret& secret) override;
    /// Succeeds also where there was nothing to remove.
    [[nodiscard]] Call<void>* remove(const QString& name) override;

private:
    QHash<QString, Secret> m_secrets;
    QObject m_calls;
};

} // namespace farcopy
