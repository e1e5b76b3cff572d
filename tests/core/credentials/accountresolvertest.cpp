// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/accountresolver.h"

#include "core/credentials/loginsource.h"
#include "core/credentials/ssosource.h"
#include "core/secrets/memorystore.h"
#include "core/transport/proxylogin.h"
#include "tests/support/awsfolder.h"
#include "tests/support/fakequestions.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class AccountResolverTest : public testing::Test
{
protected:
    AccountResolverTest()
    {
        m_input = m_folder.input();
        m_folder.writeConfig("[default]\nregion = eu-west-1\n"
                             "[profile b]\nregion = us-east-1\nuse_fips_endpoint = TRUE\n"
                             "aws_access_key_id = AKIDCONFIG\naws_secret_access_key = config\n");
        m_folder.writeCredentials("[default]\naws_access_key_id = AKIDDEFAULT\n"
                                  "aws_secret_access_key = default/secret=\n"
                                  "[temporary]\naws_access_key_id = ASIA1\n"
                                  "aws_secret_access_key = s\naws_session_token = t\n");
    }

    void set(const char* name, const char* value)
    {
        m_input.environment.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    }
    Result<ResolvedAccount> resolve()
    {
        return AccountResolver(m_input, m_keychain, m_session, m_bench.tools()).resolveDefault();
    }
    QString resolvedKey()
    {
        const auto account = resolve();
        if (!account)
            return account.error().code;
        const auto credentials = test::outcomeOf(account->source->credentials());
        return credentials ? credentials->accessKeyId : credentials.error().code;
    }
    ConnectionSettings connection()
    {
        auto account = resolve();
        EXPECT_TRUE(account) << qUtf8Printable(account ? QString() : account.error().message);
        return account ? account->connection : ConnectionSettings();
    }
    Error errorOf(const QByteArray& config)
    {
        m_folder.writeConfig(config);
        m_folder.writeCredentials({});
        const auto account = resolve();
        return account ? Error{.code = QStringLiteral("(none)")} : account.error();
    }

    test::AwsFolder m_folder;
    ResolverInput m_input;
    MemoryStore m_keychain;
    MemoryStore m_session;
    test::CredentialBench m_bench;
};

} // namespace

TEST_F(AccountResolverTest, TakesTheDefaultProfileWhereNothingIsSaid)
{
    const auto account = resolve();

    ASSERT_TRUE(account);
    EXPECT_EQ(account->info, (AccountInfo{CredentialOrigin::Profile, QStringLiteral("default")}));
    EXPECT_EQ(account->connection.region, RegionId(QStringLiteral("eu-west-1")));
    const auto credentials = test::outcomeOf(account->source->credentials());
    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->secretAccessKey.reveal(), QByteArray("default/secret="));
    EXPECT_TRUE(credentials->sessionToken.isEmpty());
}

TEST_F(AccountResolverTest, TheEnvironmentsKeysComeBeforeTheProfileThatItNames)
{
    set("AWS_PROFILE", "b");
    EXPECT_EQ(resolvedKey(), QStringLiteral("AKIDCONFIG"));

    set("AWS_ACCESS_KEY_ID", "AKIDENV");
    set("AWS_SECRET_ACCESS_KEY", "env");
    EXPECT_EQ(resolvedKey(), QStringLiteral("AKIDENV"));
    EXPECT_EQ(connection().region, RegionId(QStringLiteral("us-east-1")));
}

TEST_F(AccountResolverTest, AProfileAskedForByNameComesBeforeTheEnvironmentsKeys)
{
    set("AWS_ACCESS_KEY_ID", "AKIDENV");
    set("AWS_SECRET_ACCESS_KEY", "env");
    m_input.profile = QStringLiteral("b");

    EXPECT_EQ(resolvedKey(), QStringLiteral("AKIDCONFIG"));
}

TEST_F(AccountResolverTest, PassesSessionTokensOn)
{
    m_input.profile = QStringLiteral("temporary");
    const auto account = resolve();

    ASSERT_TRUE(account);
    const auto credentials = test::outcomeOf(account->source->credentials());
    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->sessionToken.reveal(), QByteArray("t"));
}

TEST_F(AccountResolverTest, ReadsChangedFilesAnewForTheNextRequest)
{
    const auto account = resolve();
    ASSERT_TRUE(account);
    ASSERT_TRUE(test::outcomeOf(account->source->credentials()));

    m_folder.writeCredentials("[default]\naws_access_key_id = AKIDROTATED\n"
                              "aws_secret_access_key = another\n");

    const auto rotated = test::outcomeOf(account->source->credentials());
    ASSERT_TRUE(rotated);
    EXPECT_EQ(rotated->accessKeyId, QStringLiteral("AKIDROTATED"));

    m_folder.writeCredentials({});
    const auto gone = test::outcomeOf(account->source->credentials());
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, QStringLiteral("NoCredentials"));
}

TEST_F(AccountResolverTest, RegionsComeFromOptionThenEnvironmentThenProfile)
{
    set("AWS_DEFAULT_REGION", "ap-south-1");
    EXPECT_EQ(connection().region.text(), QStringLiteral("ap-south-1"));
    set("AWS_REGION", "ap-east-1");
    EXPECT_EQ(connection().region.text(), QStringLiteral("ap-east-1"));
    m_input.region = QStringLiteral("eu-north-1");
    EXPECT_EQ(connection().region.text(), QStringLiteral("eu-north-1"));
}

TEST_F(AccountResolverTest, FlagsOfTheEnvironmentOverruleTheProfile)
{
    m_input.profile = QStringLiteral("b");
    EXPECT_TRUE(connection().endpoints.useFips);
    set("AWS_USE_FIPS_ENDPOINT", "false");
    set("AWS_USE_DUALSTACK_ENDPOINT", "true");
    EXPECT_FALSE(connection().endpoints.useFips);
    EXPECT_TRUE(connection().endpoints.useDualStack);
}

TEST_F(AccountResolverTest, TheMostParticularEndpointWins)
{
    m_folder.writeConfig(
        "[default]\nendpoint_url = http://profile\nservices = lab\nca_bundle = /ca\n"
        "[services lab]\nfsx =\n  endpoint_url = http://section\n");
    EXPECT_EQ(connection().endpoints.endpointUrl, QStringLiteral("http://profile"));
    EXPECT_EQ(connection().endpoints.serviceUrls.value(QStringLiteral("fsx")),
        QStringLiteral("http://section"));
    EXPECT_EQ(connection().network.caBundlePath, QStringLiteral("/ca"));

    set("AWS_ENDPOINT_URL", "http://environment");
    set("AWS_ENDPOINT_URL_KMS", "http://kms");
    EXPECT_EQ(connection().endpoints.endpointUrl, QStringLiteral("http://environment"));
    EXPECT_EQ(connection().endpoints.serviceUrls,
        (QHash<QString, QString>{{QStringLiteral("kms"), QStringLiteral("http://kms")}}));

    m_input.endpointUrl = QStringLiteral("http://option");
    EXPECT_EQ(connection().endpoints.endpointUrl, QStringLiteral("http://option"));
    EXPECT_TRUE(connection().endpoints.serviceUrls.isEmpty());
}

TEST_F(AccountResolverTest, ConfiguredEndpointsCanBeIgnored)
{
    set("AWS_ENDPOINT_URL", "http://environment");
    set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
    EXPECT_TRUE(connection().endpoints.endpointUrl.isEmpty());

    m_input.endpointUrl = QStringLiteral("http://option");
    EXPECT_EQ(connection().endpoints.endpointUrl, QStringLiteral("http://option"));
}

TEST_F(AccountResolverTest, ReadsTheProxyVariablesInBothCases)
{
    set("HTTPS_PROXY", "http://upper:1");
    set("no_proxy", "localhost, .corp ,");

    const NetworkOptions network = connection().network;

    EXPECT_EQ(network.httpsProxy, QStringLiteral("http://upper:1"));
    EXPECT_EQ(network.proxyExceptions.join(u'|'), QStringLiteral("localhost|.corp"));
    set("https_proxy", "http://lower:2");
    EXPECT_EQ(connection().network.httpsProxy, QStringLiteral("http://lower:2"));
}

TEST_F(AccountResolverTest, PassesTheLoginOfTheSettingsProxyOn)
{
    EXPECT_EQ(connection().network.proxyLogin, nullptr);
    m_input.proxyLogin = std::make_shared<ProxyLogin>();

    EXPECT_EQ(connection().network.proxyLogin, m_input.proxyLogin);
}

TEST_F(AccountResolverTest, SaysWhichProfileIsMissing)
{
    m_input.profile = QStringLiteral("nobody");
    const auto account = resolve();

    ASSERT_FALSE(account);
    EXPECT_EQ(account.error().code, QStringLiteral("ProfileNotFound"));
    EXPECT_TRUE(account.error().message.contains(QStringLiteral("“nobody”")));
}

TEST_F(AccountResolverTest, MissesTheDefaultProfileOnlyWhereItIsNamed)
{
    set("AWS_PROFILE", "default");
    EXPECT_EQ(errorOf({}).code, QStringLiteral("ProfileNotFound"));

    set("AWS_PROFILE", "");
    EXPECT_EQ(errorOf({}).code, QStringLiteral("NoCredentials"));
}

TEST_F(AccountResolverTest, SaysWhatIsMissingBesideAKey)
{
    const Error error = errorOf("[default]\n\naws_access_key_id = AKIDHALF\n");

    EXPECT_EQ(error.code, QStringLiteral("ProfileIncomplete"));
    EXPECT_EQ(error.members.value(QStringLiteral("Key")), QStringLiteral("aws_secret_access_key"));
    EXPECT_EQ(error.members.value(QStringLiteral("Line")), QStringLiteral("3"));
    EXPECT_TRUE(error.message.contains(m_folder.path(QStringLiteral("config"))));

    set("AWS_ACCESS_KEY_ID", "AKIDENV");
    EXPECT_EQ(errorOf({}).code, QStringLiteral("EnvironmentIncomplete"));
}

TEST_F(AccountResolverTest, SaysWhereNothingWasFound)
{
    const Error error = errorOf("[default]\nregion = eu-west-1\n");

    EXPECT_EQ(error.kind, ErrorKind::Expired);
    EXPECT_EQ(error.code, QStringLiteral("NoCredentials"));
}

TEST_F(AccountResolverTest, MissesTheServicesSectionThatAProfileNames)
{
    m_folder.writeConfig("[default]\nservices = lab\n");
    const auto account = resolve();

    ASSERT_FALSE(account);
    EXPECT_EQ(account.error().members.value(QStringLiteral("Key")), QStringLiteral("services"));
}

TEST_F(AccountResolverTest, NamesProfileFileAndKeyOfWhatIsNotKnown)
{
    const Error error = errorOf(
        "[default]\nrole_arn = arn:aws:iam::111122223333:role/r\ncredential_source = Sun\n");

    EXPECT_EQ(error.code, QStringLiteral("ProfileUnsupported"));
    EXPECT_EQ(error.members.value(QStringLiteral("Key")), QStringLiteral("credential_source"));
    EXPECT_TRUE(error.message.contains(m_folder.path(QStringLiteral("config"))));
}

TEST_F(AccountResolverTest, LeavesTheSessionOfALoginToTheAwsCli)
{
    m_folder.writeConfig("[default]\nlogin_session = arn:aws:iam::111122223333:user/eva\n"
                         "credential_process = run\n");
    m_folder.writeCredentials("");

    auto account = resolve();

    ASSERT_TRUE(account) << qPrintable(account.error().message);
    EXPECT_NE(dynamic_cast<LoginSource*>(account->source.get()), nullptr);
}

TEST_F(AccountResolverTest, TellsHalfOfASignInAsWhatIsMissing)
{
    for (const char* key : {"sso_session", "sso_start_url", "sso_role_name"})
        EXPECT_EQ(errorOf(QByteArray("[default]\n") + key + " = work\n").code,
            QStringLiteral("ProfileIncomplete"))
            << key;
}

TEST_F(AccountResolverTest, ASignInComesBeforeKeysAndProcess)
{
    m_folder.writeConfig("[sso-session work]\nsso_region = eu-west-1\nsso_start_url = https://a/b\n"
                         "[default]\naws_access_key_id = AKID\naws_secret_access_key = s\n"
                         "credential_process = run\nsso_session = work\n"
                         "sso_account_id = 111122223333\nsso_role_name = Admin\n");
    m_folder.writeCredentials("[default]\naws_access_key_id = AKID\naws_secret_access_key = s\n");
    m_input.endpointUrl = QStringLiteral("http://127.0.0.1:1"); // nobody is asked elsewhere

    auto account = resolve();

    ASSERT_TRUE(account) << qPrintable(account.error().message);
    EXPECT_NE(dynamic_cast<SsoSource*>(account->source.get()), nullptr);
}

TEST_F(AccountResolverTest, ARoleComesBeforeTheKeysOfItsProfile)
{
    m_folder.writeConfig("[default]\nrole_arn = arn\n");
    EXPECT_EQ(resolvedKey(), QStringLiteral("ProfileIncomplete"));

    m_folder.writeConfig("[default]\ncredential_process = run\n");
    EXPECT_EQ(resolvedKey(), QStringLiteral("AKIDDEFAULT"));
}

TEST_F(AccountResolverTest, ReadsTypedInKeysFromTheirStore)
{
    ASSERT_TRUE(test::outcomeOf(
        m_keychain.write(QStringLiteral("prod"), Secret(QByteArray("from the keychain")))));
    set("AWS_REGION", "eu-west-1");
    set("AWS_ENDPOINT_URL", "http://lab");

    const AccountResolver resolver(m_input, m_keychain, m_session, m_bench.tools());
    const auto account = resolver.resolve({CredentialOrigin::Keychain, QStringLiteral("prod"),
        QStringLiteral("AKIATYPED"), RegionId(QStringLiteral("us-gov-west-1"))});

    ASSERT_TRUE(account);
    EXPECT_EQ(account->info.label, QStringLiteral("prod"));
    EXPECT_EQ(account->connection.region.text(), QStringLiteral("us-gov-west-1"));
    EXPECT_EQ(account->connection.endpoints.endpointUrl, QStringLiteral("http://lab"));
    const auto credentials = test::outcomeOf(account->source->credentials());
    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->accessKeyId, QStringLiteral("AKIATYPED"));
    EXPECT_EQ(credentials->secretAccessKey.reveal(), QByteArray("from the keychain"));
}

TEST_F(AccountResolverTest, LeavesTheSandboxToItsServer)
{
    const auto account
        = AccountResolver(m_input, m_keychain, m_session, m_bench.tools()).resolve({});

    ASSERT_FALSE(account);
    EXPECT_EQ(account.error().kind, ErrorKind::Rejected);
}

} // namespace farcopy
