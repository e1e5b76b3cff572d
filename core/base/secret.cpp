// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

namespace farcopy {

namespace {

void overwrite(char* data, qsizetype size)
{
    volatile char* at = data;
    for (qsizetype i = 0; i < size; ++i)
        at[i] = 0;
}

} // namespace

void wipe(QByteArray& bytes)
{
    // Shared bytes belong to somebody else as well: data() would detach and wipe a fresh copy.
    if (bytes.isDetached())
        overwrite(bytes.data(), bytes.size());
    bytes.clear();
}

void wipe(QString& text)
{
    if (text.isDetached())
        overwrite(reinterpret_cast<char*>(text.data()), text.size() * qsizetype(sizeof(QChar)));
    text.clear();
}

Secret::Secret(QByteArray&& bytes)
{
    // A deep copy of our own: what is literal or shared can be neither wiped nor kept private.
    auto* own = new QByteArray(bytes.constData(), bytes.size());
    m_bytes = std::shared_ptr<const QByteArray>(own, [](QByteArray* held) {
        overwrite(held->data(), held->size());
        delete held;
    });
    wipe(bytes);
}

const QByteArray& Secret::reveal() const
{
    static const QByteArray nothing;
    return m_bytes ? *m_bytes : nothing;
}

} // namespace farcopy
