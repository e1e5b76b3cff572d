// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/ssotokencache.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QDateTime noon({2026, 3, 14}, {12, 0}, Qt::UTC);

SsoSessionSettings work()
{
    return {.name = QStringLiteral("work"),
        .startUrl = QStringLiteral("https://d-1.awsapps.com/start"),
        .region = RegionId(QStringLiteral("eu-west-1")),
        .scopes = {QStringLiteral("sso:account:access")}};
}

SsoToken sampleToken()
{
    return {.accessToken = Secret(QByteArray("access")),
        .expiresAt = noon,
        .refreshToken = Secret(QByteArray("refresh")),
        .registration = {QStringLiteral("id"), Secret(QByteArray("secret")), noon.addDays(90)}};
}

class SsoTokenCacheTest : public testing::Test
{
protected:
    [[nodiscard]] static QJsonObject jsonAt(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    void put(const QString& path, const QByteArray& bytes) const
    {
        ASSERT_TRUE(QDir().mkpath(folder));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir home;
    QString folder = home.path() + QStringLiteral("/.aws/sso/cache");
    SsoTokenCache cache{folder, work()};
};

} // namespace

TEST_F(SsoTokenCacheTest, NamesFilesAsTheAwsCliDoes)
{
    SsoSessionSettings older = work();
    older.name.clear();
    older.scopes.clear();
    const SsoTokenCache olderCache(folder, older);
    SsoSessionSettings odd = work();
    odd.name = QStringLiteral("büro \"1\" 😀");
    odd.scopes = {QStringLiteral("a"), QStringLiteral("b\\")};

    // Source: AWS CLI 2.9, utils.SSOTokenFetcher
    EXPECT_EQ(cache.tokenPath(),
        folder + QStringLiteral("/e274eeff768c6396088ec6eb091f4bf4d47ab1e0.json"));
    EXPECT_EQ(cache.registrationPath(),
        folder + QStringLiteral("/a5d540ba0f4b87d96bea2792c8d63d755e32846c.json"));
    EXPECT_EQ(olderCache.tokenPath(),
        folder + QStringLiteral("/0c54b6c27e90660baa89eaad85ac1d5dae26cb7d.json"));
    EXPECT_EQ(olderCache.registrationPath(),
        folder + QStringLiteral("/8da4b80b5d9b65ac135f58293730b6683603363f.json"));
    EXPECT_EQ(SsoTokenCache(folder, odd).registrationPath(),
        folder + QStringLiteral("/9d859bca898b9fb3efc7c9370f309ccb2b79d947.json"));
}

TEST_F(SsoTokenCacheTest, WritesATokenInTheFormatOfTheAwsCli)
{
    ASSERT_TRUE(cache.write(sampleToken()));

    EXPECT_EQ(jsonAt(cache.tokenPath()),
        (QJsonObject{{QStringLiteral("startUrl"), work().startUrl},
            {QStringLiteral("region"), QStringLiteral("eu-west-1")},
            {QStringLiteral("accessToken"), QStringLiteral("access")},
            {QStringLiteral("expiresAt"), QStringLiteral("2026-03-14T12:00:00Z")},
            {QStringLiteral("clientId"), QStringLiteral("id")},
            {QStringLiteral("clientSecret"), QStringLiteral("secret")},
            {QStringLiteral("registrationExpiresAt"), QStringLiteral("2026-06-12T12:00:00Z")},
            {QStringLiteral("refreshToken"), QStringLiteral("refresh")}}));
}

TEST_F(SsoTokenCacheTest, WritesARegistrationInTheFormatOfTheAwsCli)
{
    ASSERT_TRUE(cache.write(sampleToken().registration));

    const auto json = jsonAt(cache.registrationPath());
    EXPECT_EQ(json.keys(),
        QStringList({QStringLiteral("clientId"), QStringLiteral("clientSecret"),
            QStringLiteral("expiresAt"), QStringLiteral("scopes")}));
    EXPECT_EQ(
        json.value(QStringLiteral("expiresAt")).toString(), QStringLiteral("2026-06-12T12:00:00Z"));
}

TEST_F(SsoTokenCacheTest, ReadsWhatItWrote)
{
    ASSERT_TRUE(cache.write(sampleToken()));
    ASSERT_TRUE(cache.write(sampleToken().registration));

    const auto token = cache.token();
    const auto registration = cache.registration();

    ASSERT_TRUE(token);
    EXPECT_EQ(token->accessToken.reveal(), QByteArray("access"));
    EXPECT_EQ(token->refreshToken.reveal(), QByteArray("refresh"));
    EXPECT_EQ(token->expiresAt, noon);
    EXPECT_EQ(token->registration.clientId, QStringLiteral("id"));
    EXPECT_EQ(token->registration.expiresAt, noon.addDays(90));
    ASSERT_TRUE(registration);
    EXPECT_EQ(registration->clientSecret.reveal(), QByteArray("secret"));
}

TEST_F(SsoTokenCacheTest, KeepsItsFilesToTheirOwner)
{
    ASSERT_TRUE(cache.write(sampleToken()));

    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    EXPECT_EQ(QFile::permissions(cache.tokenPath()), own);
    EXPECT_EQ(QFile::permissions(folder), own | QFile::ExeOwner | QFile::ExeUser);
    EXPECT_EQ(
        QDir(folder).entryList(QDir::Files), QStringList(QFileInfo(cache.tokenPath()).fileName()));
}

TEST_F(SsoTokenCacheTest, ReplacesAFileThatOthersCouldRead)
{
    put(cache.tokenPath(), "{}");
    ASSERT_TRUE(QFile::setPermissions(
        cache.tokenPath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));

    ASSERT_TRUE(cache.write(sampleToken()));

    EXPECT_FALSE(QFile::permissions(cache.tokenPath()).testFlag(QFile::ReadOther));
    EXPECT_TRUE(cache.token());
}

TEST_F(SsoTokenCacheTest, ReadsTheTimesOfEveryVersion)
{
    for (const QByteArray time : {"2026-03-14T12:00:00Z", "2026-03-14T12:00:00UTC",
             "2026-03-14T12:00:00+00:00", "2026-03-14T12:00:00.000Z"}) {
        put(cache.tokenPath(), R"({"accessToken":"a","expiresAt":")" + time + "\"}");

        const auto token = cache.token();

        ASSERT_TRUE(token) << time.constData();
        EXPECT_EQ(token->expiresAt, noon) << time.constData();
    }
}

TEST_F(SsoTokenCacheTest, PassesOverWhatHoldsNoToken)
{
    EXPECT_FALSE(cache.token());
    for (const QByteArray content : {"", "[]", "{\"accessToken\":", "{}", R"({"accessToken":"a"})",
             R"({"accessToken":"a","expiresAt":"soon"})",
             R"({"accessToken":7,"expiresAt":"2026-03-14T12:00:00Z"})", "\xff\xfe"}) {
        put(cache.tokenPath(), content);
        EXPECT_FALSE(cache.token()) << content.constData();
    }
}

TEST_F(SsoTokenCacheTest, SaysWhatCannotBeWritten)
{
    put(home.path() + QStringLiteral("/.aws/sso/plain"), "in the way");
    const SsoTokenCache blocked(home.path() + QStringLiteral("/.aws/sso/plain/cache"), work());

    const auto written = blocked.write(sampleToken());

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, QStringLiteral("FileUnwritable"));
    EXPECT_EQ(written.error().members.value(QStringLiteral("File")), blocked.tokenPath());
    EXPECT_FALSE(written.error().message.contains(QStringLiteral("access")));
}

TEST_F(SsoTokenCacheTest, IsAnotherOneOnceTheTokenIsReplaced)
{
    const auto none = cache.stamp();
    ASSERT_TRUE(cache.write(sampleToken()));

    EXPECT_NE(cache.stamp(), none);
}

} // namespace farcopy
