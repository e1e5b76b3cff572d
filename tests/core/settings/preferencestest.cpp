// SPDX-License-Identifier: Apache-2.0
#include "core/settings/preferences.h"

#include "core/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

struct UrlCase {
    const char* url;
    UrlFlaw flaw;
};

class EndpointUrl : public testing::TestWithParam<UrlCase>
{
};

class ProxyUrl : public testing::TestWithParam<UrlCase>
{
};

Preferences unusual()
{
    Preferences wished;
    wished.notifiesFinished = false;
    wished.notifiesFailures = false;
    wished.notifiesSignIn = false;
    wished.shortestPoll = std::chrono::seconds(7);
    wished.longestPoll = std::chrono::seconds(70);
    wished.theme = Theme::Dark;
    wished.language = QStringLiteral("de");
    wished.closing = ClosingWay::KeepInTray;
    wished.endpoints = {{QStringLiteral("fsx"), QStringLiteral("https://fsx.example.com")}};
    wished.proxy = ProxyUse::Manual;
    wished.proxyUrl = QStringLiteral("http://proxy.example.com:3128");
    wished.proxyUser = QStringLiteral("jane");
    wished.finishedKept = std::nullopt;
    return wished;
}

} // namespace

TEST(Preferences, AreTheSameAfterARestart)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("farcopy.ini"));
    Settings(path).setPreferences(unusual());

    EXPECT_EQ(Settings(path).preferences(), unusual());
    EXPECT_FALSE(unusual() == Preferences());
}

TEST(Preferences, AreThoseOfTheFirstStartWhereTheFileSaysNothing)
{
    const QTemporaryDir folder;

    EXPECT_EQ(Settings(folder.filePath(QStringLiteral("none.ini"))).preferences(), Preferences());
}

TEST(Preferences, LeaveOutWhatAChangedFileMakesDangerous)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("farcopy.ini"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[preferences]\nendpoint-fsx=http://evil.example.com\nproxy=manual\n"
               "proxyUrl=nonsense\nshortestPoll=0\nlongestPoll=-5\ntheme=pink\n");
    file.close();

    const Preferences read = Settings(path).preferences();

    EXPECT_TRUE(read.endpoints.isEmpty());
    EXPECT_EQ(read.proxy, ProxyUse::System);
    EXPECT_EQ(read.shortestPoll, leastPoll);
    EXPECT_GE(read.longestPoll, read.shortestPoll);
    EXPECT_EQ(read.theme, Theme::System);
}

TEST_P(EndpointUrl, IsTakenOnlyWhereRequestsAreSafe)
{
    EXPECT_EQ(endpointFlaw(QString::fromUtf8(GetParam().url)), GetParam().flaw) << GetParam().url;
}

INSTANTIATE_TEST_SUITE_P(Preferences, EndpointUrl,
    testing::Values(UrlCase{"https://fsx.example.com", UrlFlaw::None},
        UrlCase{"https://fsx.example.com:8443/base/", UrlFlaw::None},
        UrlCase{"http://127.0.0.1:4570", UrlFlaw::None}, UrlCase{"http://[::1]:1", UrlFlaw::None},
        UrlCase{"http://localhost:4570", UrlFlaw::None},
        UrlCase{"http://localhost.example.com", UrlFlaw::NotSecure},
        UrlCase{"http://fsx.example.com", UrlFlaw::NotSecure},
        UrlCase{"https://kim:secret@fsx.example.com", UrlFlaw::HoldsPassword},
        UrlCase{"https://fsx.example.com/?a=b", UrlFlaw::NotAUrl},
        UrlCase{"ftp://fsx.example.com", UrlFlaw::NotAUrl},
        UrlCase{"fsx.example.com", UrlFlaw::NotAUrl}, UrlCase{"https://", UrlFlaw::NotAUrl},
        UrlCase{"https://a b", UrlFlaw::NotAUrl}, UrlCase{"", UrlFlaw::NotAUrl}));

TEST_P(ProxyUrl, IsTakenWithAPortAndWithoutAPassword)
{
    EXPECT_EQ(proxyFlaw(QString::fromUtf8(GetParam().url)), GetParam().flaw) << GetParam().url;
}

INSTANTIATE_TEST_SUITE_P(Preferences, ProxyUrl,
    testing::Values(UrlCase{"http://proxy:3128", UrlFlaw::None},
        UrlCase{"socks5://127.0.0.1:1080", UrlFlaw::None},
        UrlCase{"http://proxy", UrlFlaw::NeedsPort},
        UrlCase{"http://kim:secret@proxy:3128", UrlFlaw::HoldsPassword},
        UrlCase{"https://proxy:3128", UrlFlaw::NotAUrl}, UrlCase{"proxy:3128", UrlFlaw::NotAUrl},
        UrlCase{"", UrlFlaw::NotAUrl}));

TEST(Preferences, BecomeTheVariablesThatSayTheSame)
{
    Preferences none;
    none.proxy = ProxyUse::None;

    EXPECT_EQ(asEnvironment(unusual()),
        (QMap<QString, QString>{
            {QStringLiteral("AWS_ENDPOINT_URL_FSX"), QStringLiteral("https://fsx.example.com")},
            {QStringLiteral("HTTPS_PROXY"), QStringLiteral("http://proxy.example.com:3128")},
            {QStringLiteral("HTTP_PROXY"), QStringLiteral("http://proxy.example.com:3128")}}));
    EXPECT_EQ(asEnvironment(none),
        (QMap<QString, QString>{{QStringLiteral("NO_PROXY"), QStringLiteral("*")}}));
    EXPECT_TRUE(asEnvironment({}).isEmpty());
}

} // namespace farcopy
