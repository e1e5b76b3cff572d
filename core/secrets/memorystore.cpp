// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/memorystore.h"

#include <QCoreApplication>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::MemoryStore)
};

} // namespace

Call<Secret>* MemoryStore::read(const QString& name)
{
    auto* call = new PromisedCall<Secret>(&m_calls);
    const auto known = m_secrets.constFind(name);
    if (known != m_secrets.cend())
        call->resolve(*known);
    else
        call->resolve(failure({.kind = ErrorKind::Local,
            .code = QStringLiteral("EntryNotFound"),
            .message = Text::tr("The access key “%1” was kept for one session only, and that is "
                                "over. Type it in again.")
                           .arg(name)}));
    return call;
}

Call<void>* MemoryStore::write(const QString& name, const Secret& secret)
{
    m_secrets.insert(name, secret);
    auto* call = new PromisedCall<void>(&m_calls);
    call->resolve({});
    return call;
}

Call<void>* MemoryStore::remove(const QString& name)
{
    m_secrets.remove(name);
    auto* call = new PromisedCall<void>(&m_calls);
    call->resolve({});
    return call;
}

} // namespace farcopy
