// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/ssosettings.h"

#include "tests/support/awsfolder.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QByteArray workSession = "[sso-session work]\n"
                               "sso_start_url = https://d-1.awsapps.com/start\n"
                               "sso_region = eu-west-1\n"
                               "sso_registration_scopes = sso:account:access, other\n";

class SsoSettings : public testing::Test
{
protected:
    Result<SsoRole> read(const QByteArray& config, const QString& profile = QStringLiteral("prod"))
    {
        aws.writeConfig(config);
        const auto files = ProfileFiles::read(aws.paths());
        if (!files || !files->find(profile))
            return failure({.code = QStringLiteral("NotInTheTest")});
        return readSsoRole(*files, *files->find(profile));
    }

    void expectFlaw(const QByteArray& config, const char* code, const char* key, int line)
    {
        const auto role = read(config);
        ASSERT_FALSE(role);
        EXPECT_EQ(role.error().code, QLatin1String(code));
        EXPECT_EQ(role.error().kind, ErrorKind::Local);
        const auto& members = role.error().members;
        EXPECT_EQ(members.value(QStringLiteral("Key")), QLatin1String(key));
        EXPECT_EQ(members.value(QStringLiteral("File")), aws.paths().config);
        EXPECT_EQ(members.value(QStringLiteral("Line")), QString::number(line));
        EXPECT_EQ(members.value(QStringLiteral("Profile")), QStringLiteral("prod"));
        for (const QString& fact : {QString(QLatin1String(key)), aws.paths().config,
                 QString::number(line), QStringLiteral("prod")})
            EXPECT_TRUE(role.error().message.contains(fact)) << qPrintable(role.error().message);
    }

    test::AwsFolder aws;
};

} // namespace

TEST_F(SsoSettings, AreReadFromTheSectionThatTheProfileNames)
{
    const auto role = read(workSession
        + "[profile prod]\nsso_session = work\nsso_account_id = 111122223333\n"
          "sso_role_name = Admin\n");

    ASSERT_TRUE(role) << qPrintable(role.error().message);
    EXPECT_EQ(role->session.name, QStringLiteral("work"));
    EXPECT_EQ(role->session.label(), QStringLiteral("work"));
    EXPECT_EQ(role->session.startUrl, QStringLiteral("https://d-1.awsapps.com/start"));
    EXPECT_EQ(role->session.region.text(), QStringLiteral("eu-west-1"));
    EXPECT_EQ(role->session.scopes,
        QStringList({QStringLiteral("sso:account:access"), QStringLiteral("other")}));
    EXPECT_EQ(role->account.text(), QStringLiteral("111122223333"));
    EXPECT_EQ(role->role, QStringLiteral("Admin"));
    EXPECT_EQ(role->place.line, 8);
}

TEST_F(SsoSettings, AreReadFromTheOlderKeysOfAProfile)
{
    const auto role = read("[profile prod]\nsso_start_url = https://d-1.awsapps.com/start\n"
                           "sso_region = us-east-1\nsso_account_id = 1\nsso_role_name = Admin\n");

    ASSERT_TRUE(role) << qPrintable(role.error().message);
    EXPECT_EQ(role->session.name, QString());
    EXPECT_EQ(role->session.label(), QStringLiteral("prod"));
    EXPECT_TRUE(role->session.scopes.isEmpty());
    EXPECT_EQ(role->session.region.text(), QStringLiteral("us-east-1"));
}

TEST_F(SsoSettings, MayRepeatWhatTheSectionSays)
{
    EXPECT_TRUE(read(workSession
        + "[profile prod]\nsso_session = work\nsso_account_id = 1\nsso_role_name = a\n"
          "sso_region = eu-west-1\nregion = us-east-1\n"));
}

TEST_F(SsoSettings, MustNotContradictTheSection)
{
    expectFlaw(workSession
            + "[profile prod]\nsso_session = work\nsso_account_id = 1\nsso_role_name = a\n"
              "sso_region = us-east-1\n",
        "ProfileInconsistent", "sso_region", 9);
}

TEST_F(SsoSettings, NameASectionThatIsThere)
{
    expectFlaw("[profile prod]\nsso_account_id = 1\nsso_role_name = a\nsso_session = work\n",
        "ProfileIncomplete", "sso_session", 4);
}

TEST_F(SsoSettings, NeedEachKey)
{
    expectFlaw(workSession + "[profile prod]\nsso_session = work\nsso_role_name = a\n",
        "ProfileIncomplete", "sso_account_id", 5);
    expectFlaw(workSession + "[profile prod]\nsso_session = work\nsso_account_id = 1\n",
        "ProfileIncomplete", "sso_role_name", 5);
    expectFlaw("[profile prod]\nsso_account_id = 1\nsso_role_name = a\nsso_region = eu-west-1\n",
        "ProfileIncomplete", "sso_start_url", 1);
    expectFlaw("[profile prod]\nsso_account_id = 1\nsso_role_name = a\nsso_session = w\n"
               "[sso-session w]\nsso_start_url = https://d-1.awsapps.com/start\n",
        "ProfileIncomplete", "sso_region", 5);
}

TEST_F(SsoSettings, ArePartOfAProfileThatNamesAnAccountOrARole)
{
    aws.writeConfig("[profile a]\nsso_account_id = 1\n[profile b]\nsso_role_name = x\n"
                    "[profile c]\nsso_session = work\n");
    const auto files = ProfileFiles::read(aws.paths());

    ASSERT_TRUE(files);
    EXPECT_TRUE(namesSsoRole(*files->find(QStringLiteral("a"))));
    EXPECT_TRUE(namesSsoRole(*files->find(QStringLiteral("b"))));
    EXPECT_FALSE(namesSsoRole(*files->find(QStringLiteral("c"))));
}

} // namespace farcopy
