// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/devices.h"

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

Devices::Devices(quint32 seed)
    : m_random(seed)
{
}

QString Devices::serialOf(const Caller& caller)
{
    const auto user = caller.arn.section(u":user/"_s, 1);
    return user.isEmpty()
        ? QString{}
        : u"arn:%1:iam::%2:mfa/%3"_s.arg(caller.partition, caller.accountId, user);
}

QString Devices::code(const QString& serial)
{
    auto& shown = m_codes[serial];
    if (shown.isEmpty())
        shown = digits();
    return shown;
}

bool Devices::takeCode(const QString& serial, const QString& code)
{
    if (code != this->code(serial))
        return false;
    auto next = digits();
    while (next == code)
        next = digits();
    m_codes.insert(serial, next);
    return true;
}

QString Devices::issueToken(qint64 expiresMs)
{
    // Looks like a JSON web token; what is in it is known here alone.
    const auto token = u"eyJhbGciOiJSUzI1NiJ9.%1.%2"_s.arg(digits() + digits(), digits());
    m_tokens.insert(token, expiresMs);
    return token;
}

qint64 Devices::expiryOf(const QString& token) const
{
    return m_tokens.value(token);
}

QString Devices::digits()
{
    return u"%1"_s.arg(m_random() % 1'000'000, 6, 10, QLatin1Char('0'));
}

} // namespace farcopy::sandbox
