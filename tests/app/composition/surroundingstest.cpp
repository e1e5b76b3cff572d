// SPDX-License-Identifier: Apache-2.0
#include "app/composition/surroundings.h"

#include <gtest/gtest.h>

#include <array>

namespace farcopy {

namespace {

constexpr std::array<const char*, 6> names{"AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_FSX",
    "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"};

/// What the resolver sees of the environment, once the user's wishes are added.
class Wishes : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const char* name : names) {
            before.append(qgetenv(name));
            qunsetenv(name);
        }
    }
    void TearDown() override
    {
        for (size_t i = 0; i < names.size(); ++i) {
            const QByteArray& value = before.at(static_cast<qsizetype>(i));
            value.isNull() ? qunsetenv(names.at(i)) : qputenv(names.at(i), value);
        }
    }

    [[nodiscard]] static QString seen(const char* name)
    {
        AccountArguments arguments;
        arguments.wishes = {{QStringLiteral("AWS_ENDPOINT_URL_FSX"), QStringLiteral("https://a")},
            {QStringLiteral("HTTPS_PROXY"), QStringLiteral("http://proxy:1")}};
        return Surroundings(arguments).resolver.input().environment.value(QLatin1String(name));
    }

    QByteArrayList before;
};

} // namespace

TEST_F(Wishes, HoldWhereTheEnvironmentSaysNothing)
{
    EXPECT_EQ(seen("AWS_ENDPOINT_URL_FSX"), QStringLiteral("https://a"));
    EXPECT_EQ(seen("HTTPS_PROXY"), QStringLiteral("http://proxy:1"));
}

TEST_F(Wishes, GiveWayToWhatTheEnvironmentSaysOfTheSame)
{
    qputenv("AWS_ENDPOINT_URL_FSX", "https://b");
    qputenv("https_proxy", "http://other:2");

    EXPECT_EQ(seen("AWS_ENDPOINT_URL_FSX"), QStringLiteral("https://b"));
    EXPECT_EQ(seen("HTTPS_PROXY"), QString());
}

TEST_F(Wishes, GiveWayToOneEndpointForAll)
{
    qputenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1");

    EXPECT_EQ(seen("AWS_ENDPOINT_URL_FSX"), QString());
}

TEST_F(Wishes, GiveWayToExceptionsFromTheProxy)
{
    qputenv("NO_PROXY", "example.com");

    EXPECT_EQ(seen("HTTPS_PROXY"), QString());
}

} // namespace farcopy
