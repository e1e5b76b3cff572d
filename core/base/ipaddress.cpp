// SPDX-License-Identifier: Apache-2.0
#include "core/base/ipaddress.h"

#include <algorithm>
#include <iterator>
#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

namespace farcopy {

namespace {

constexpr IpAddress mappedIpv4{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr qsizetype bytesBeforeIpv4 = 12;
constexpr quint8 loopbackNetwork = 127;

} // namespace

// not QHostAddress: Qt's network is loaded later than this is asked
std::optional<IpAddress> ipAddress(const QString& text)
{
    const QByteArray written = text.toLatin1();
    IpAddress address = mappedIpv4;
    if (inet_pton(AF_INET, written.constData(), std::next(address.data(), bytesBeforeIpv4)) == 1)
        return address;
    if (inet_pton(AF_INET6, written.constData(), address.data()) == 1)
        return address;
    return {};
}

bool isThisMachine(const QString& host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const auto address = ipAddress(host);
    if (!address)
        return false;
    const auto* const ipv4 = std::next(address->data(), bytesBeforeIpv4);
    if (std::equal(address->data(), ipv4, mappedIpv4.data()))
        return *ipv4 == loopbackNetwork;
    return *address == IpAddress{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
}

} // namespace farcopy
