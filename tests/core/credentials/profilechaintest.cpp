// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profilechain.h"

#include "core/credentials/accountresolver.h"
#include "core/secrets/memorystore.h"
#include "tests/support/awsfolder.h"
#include "tests/support/fakequestions.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QByteArray keys = "aws_access_key_id = AKID1\naws_secret_access_key = s\n";

class ProfileChainTest : public testing::Test
{
protected:
    /// What is wrong with the profile of this name; code "(none)" if nothing is.
    Error problemOf(const QByteArray& config, const QString& profile = QStringLiteral("a"))
    {
        m_folder.writeConfig(config);
        ResolverInput input = m_folder.input();
        input.profile = profile;
        input.environment = environment;
        const auto account
            = AccountResolver(input, m_store, m_store, m_bench.tools()).resolveDefault();
        return account ? Error{.code = QStringLiteral("(none)")} : account.error();
    }
    static QString memberOf(const Error& error, const char* name)
    {
        return error.members.value(QString::fromLatin1(name));
    }

    QProcessEnvironment environment;
    test::AwsFolder m_folder;
    MemoryStore m_store;
    test::CredentialBench m_bench;
};

} // namespace

TEST_F(ProfileChainTest, TakesRolesOneByTheOther)
{
    EXPECT_EQ(problemOf("[profile a]\nrole_arn = a\nsource_profile = b\n"
                        "[profile b]\nrole_arn = b\nsource_profile = c\n[profile c]\n"
                  + keys)
                  .code,
        QStringLiteral("(none)"));
}

TEST_F(ProfileChainTest, AProfileWithKeysMayBeItsOwnSource)
{
    EXPECT_EQ(problemOf("[profile a]\nrole_arn = a\nsource_profile = a\n" + keys).code,
        QStringLiteral("(none)"));
    EXPECT_EQ(problemOf("[profile a]\nrole_arn = a\nsource_profile = a\n").code,
        QStringLiteral("ProfileLoop"));
}

TEST_F(ProfileChainTest, NamesAllProfilesOfALoop)
{
    const Error error = problemOf("[profile a]\nrole_arn = a\nsource_profile = b\n"
                                  "[profile b]\nrole_arn = b\nsource_profile = c\n"
                                  "[profile c]\nrole_arn = c\nsource_profile = b\n");

    EXPECT_EQ(error.code, QStringLiteral("ProfileLoop"));
    EXPECT_EQ(error.kind, ErrorKind::Local);
    EXPECT_TRUE(error.message.contains(QStringLiteral("b → c → b"))) << qPrintable(error.message);
    EXPECT_EQ(memberOf(error, "Profile"), QStringLiteral("c"));
    EXPECT_EQ(memberOf(error, "Key"), QStringLiteral("source_profile"));
    EXPECT_EQ(memberOf(error, "Line"), QStringLiteral("9"));
    EXPECT_EQ(memberOf(error, "File"), m_folder.path(QStringLiteral("config")));
}

struct BrokenProfile {
    const char* name;
    QByteArray config;
    const char* code;
    const char* key;
    const char* says;
};

class BrokenChain : public ProfileChainTest, public testing::WithParamInterface<BrokenProfile>
{
};

TEST_P(BrokenChain, IsToldWithFileProfileAndKey)
{
    const Error error = problemOf(GetParam().config);

    EXPECT_EQ(error.kind, ErrorKind::Local);
    EXPECT_EQ(error.code, QString::fromLatin1(GetParam().code));
    EXPECT_EQ(memberOf(error, "Profile"), QStringLiteral("a"));
    EXPECT_EQ(memberOf(error, "Key"), QString::fromLatin1(GetParam().key));
    EXPECT_TRUE(error.message.contains(m_folder.path(QStringLiteral("config"))));
    EXPECT_TRUE(error.message.contains(QString::fromUtf8(GetParam().says)))
        << qPrintable(error.message);
}

INSTANTIATE_TEST_SUITE_P(ProfileChain, BrokenChain,
    testing::Values(BrokenProfile{"NoSource", "[profile a]\nrole_arn = r\n", "ProfileIncomplete",
                        "role_arn", "neither source_profile nor credential_source"},
        BrokenProfile{"BothSources",
            "[profile a]\nrole_arn = r\nsource_profile = b\ncredential_source = Environment\n",
            "ProfileConflict", "role_arn", "Remove one"},
        BrokenProfile{"MissingSource", "[profile a]\nrole_arn = r\nsource_profile = nobody\n",
            "ProfileIncomplete", "source_profile", "“nobody”, which does not exist"},
        BrokenProfile{"EmptySource",
            "[profile a]\nrole_arn = r\nsource_profile = b\n[profile b]\nregion = x\n",
            "ProfileIncomplete", "source_profile", "“b”, which holds nothing"},
        BrokenProfile{"UnknownSource", "[profile a]\nrole_arn = r\ncredential_source = Moon\n",
            "ProfileUnsupported", "credential_source", "Ec2InstanceMetadata"},
        BrokenProfile{"NoRole", "[profile a]\ncredential_source = Environment\n",
            "ProfileIncomplete", "credential_source", "no role_arn"},
        BrokenProfile{"NoRoleOfTheIdentity", "[profile a]\nweb_identity_token_file = /t\n",
            "ProfileIncomplete", "web_identity_token_file", "needs both"},
        BrokenProfile{"NothingInTheEnvironment",
            "[profile a]\nrole_arn = r\ncredential_source = Environment\n", "EnvironmentIncomplete",
            "credential_source", "AWS_ACCESS_KEY_ID is not set"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST_F(ProfileChainTest, AsksNoInstanceWhereThatIsForbidden)
{
    const QByteArray config
        = "[profile a]\nrole_arn = r\ncredential_source = Ec2InstanceMetadata\n";
    EXPECT_EQ(problemOf(config).code, QStringLiteral("(none)"));

    environment.insert(QStringLiteral("AWS_EC2_METADATA_DISABLED"), QStringLiteral("true"));

    EXPECT_EQ(problemOf(config).code, QStringLiteral("EnvironmentUnsupported"));
}

TEST_F(ProfileChainTest, AWebIdentityOfTheEnvironmentIsNotMeantWhereAProfileIsNamed)
{
    environment.insert(QStringLiteral("AWS_WEB_IDENTITY_TOKEN_FILE"), QStringLiteral("/nowhere"));

    EXPECT_EQ(problemOf("[profile a]\n" + keys).code, QStringLiteral("(none)"));
    EXPECT_EQ(problemOf("[default]\n" + keys, {}).code, QStringLiteral("EnvironmentIncomplete"))
        << "without AWS_ROLE_ARN";
}

} // namespace farcopy
