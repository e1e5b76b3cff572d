// SPDX-License-Identifier: Apache-2.0
#include "core/transport/oneshotbody.h"

#include <cstring>

namespace farcopy {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::atEnd() const
{
    return bytesAvailable() == 0;
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    m_wasRead = true;
    const qint64 left = m_bytes.size() - m_position;
    if (left == 0)
        return -1; // the end, and not "nothing yet"
    const qint64 size = qMin(maxSize, left);
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

qint64 OneShotBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace farcopy
