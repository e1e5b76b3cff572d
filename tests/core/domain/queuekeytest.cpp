// SPDX-License-Identifier: Apache-2.0
#include "core/domain/queuekey.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const AccountId account(QStringLiteral("111122223333"));

struct ServerCase {
    const char* name;
    const char* url;
    const char* text;
};

class ServerText : public testing::TestWithParam<ServerCase>
{
};

} // namespace

TEST_P(ServerText, IsTheSameForTheSameServer)
{
    EXPECT_EQ(serverText(QLatin1String(GetParam().url)), QLatin1String(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(Addresses, ServerText,
    testing::Values(ServerCase{"None", "", ""},
        ServerCase{"Plain", "http://127.0.0.1:4570", "http://127.0.0.1:4570"},
        ServerCase{"ClosingSlash", "http://127.0.0.1:4570/", "http://127.0.0.1:4570"},
        ServerCase{"UpperCase", "HTTP://LocalHost:4570", "http://localhost:4570"},
        ServerCase{"UsualPortOfHttp", "http://fsx.test:80/", "http://fsx.test"},
        ServerCase{"UsualPortOfHttps", "https://fsx.test:443", "https://fsx.test"},
        ServerCase{"Path", "https://gate.test/fsx/", "https://gate.test/fsx"},
        ServerCase{"Password", "https://user:secret@gate.test/?a=b#c", "https://gate.test"}),
    [](const auto& test) { return test.param.name; });

TEST(QueueKey, IsTheAccountAloneAtAws)
{
    EXPECT_EQ(queueKeyOf(account, {}).text(), account.text());
}

TEST(QueueKey, TellsServersApart)
{
    EXPECT_EQ(queueKeyOf(account, QStringLiteral("http://127.0.0.1:4570/")).text(),
        QStringLiteral("111122223333@http://127.0.0.1:4570"));
}

TEST(QueueKey, OfAnUnnamedAccountTellsWhereItsCredentialsComeFrom)
{
    const AccountInfo work{CredentialOrigin::Profile, QStringLiteral("work")};
    const AccountInfo typed{CredentialOrigin::Keychain, QStringLiteral("work")};

    EXPECT_EQ(unnamedQueueKeyOf(work, {}).text(), QStringLiteral("profile:work"));
    EXPECT_NE(unnamedQueueKeyOf(work, {}), unnamedQueueKeyOf(typed, {}));
}

} // namespace farcopy
