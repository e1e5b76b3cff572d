// SPDX-License-Identifier: Apache-2.0
#include "core/base/ipaddress.h"

#include <QHostAddress>
#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy {

TEST(IpAddress, IsReadAsQtReadsIt)
{
    for (const QString& text : {QStringLiteral("127.0.0.1"), QStringLiteral("169.254.170.23"),
             QStringLiteral("::1"), QStringLiteral("fd00:ec2::23"),
             QStringLiteral("FD00:0ec2:0:0::0023"), QStringLiteral("::ffff:10.0.0.1")}) {
        const auto address = ipAddress(text);
        ASSERT_TRUE(address) << text.toStdString();
        const Q_IPV6ADDR expected = QHostAddress(text).toIPv6Address();
        EXPECT_TRUE(std::equal(address->begin(), address->end(), expected.c)) << text.toStdString();
    }
}

TEST(IpAddress, IsNoName)
{
    for (const QString& text : {QString(), QStringLiteral("localhost"), QStringLiteral("1.2.3.256"),
             QStringLiteral("1.2.3"), QStringLiteral("fsx.test"), QStringLiteral("bücher"),
             QStringLiteral("fd00:ec2::23:")})
        EXPECT_FALSE(ipAddress(text)) << text.toStdString();
}

TEST(IpAddress, TellsThisMachineFromOthers)
{
    for (const QString& host :
        {QStringLiteral("localhost"), QStringLiteral("LocalHost"), QStringLiteral("127.0.0.1"),
            QStringLiteral("127.9.8.7"), QStringLiteral("::1"), QStringLiteral("::ffff:127.0.0.1")})
        EXPECT_TRUE(isThisMachine(host)) << host.toStdString();
    for (const QString& host : {QString(), QStringLiteral("localhost.example.com"),
             QStringLiteral("128.0.0.1"), QStringLiteral("126.255.255.255"), QStringLiteral("::"),
             QStringLiteral("::2"), QStringLiteral("127.example.com")})
        EXPECT_FALSE(isThisMachine(host)) << host.toStdString();
}

} // namespace farcopy
