// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/processsource.h"

#include "tests/support/awsfolder.h"
#include "tests/support/fakequestions.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

class ProcessSourceTest : public testing::Test
{
protected:
    /// No program is left behind.
    void TearDown() override
    {
        const auto* application = QCoreApplication::instance();
        EXPECT_TRUE(test::eventually(
            [application] { return application->findChildren<QProcess*>().isEmpty(); }));
    }
    /// A script of the shell in a file of its own, run as a profile names it.
    QString script(const QByteArray& lines)
    {
        folder.write(QStringLiteral("give keys"), "#!/bin/sh\n" + lines);
        QFile::setPermissions(folder.path(QStringLiteral("give keys")),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return u'"' + folder.path(QStringLiteral("give keys")) + QStringLiteral("\" --with 'a b'");
    }
    Result<Credentials> give(
        const QString& command, std::chrono::milliseconds limit = ProcessSource::usualTimeLimit)
    {
        ProcessSource source(command, place, environment, bench.tools(), limit);
        return test::outcomeOf(source.credentials());
    }
    Error errorOf(const QByteArray& lines, std::chrono::milliseconds limit = 30s)
    {
        const auto outcome = give(script(lines), limit);
        EXPECT_FALSE(outcome);
        return outcome ? Error() : outcome.error();
    }

    test::AwsFolder folder;
    test::CredentialBench bench;
    QProcessEnvironment environment;
    ProfilePlace place{QStringLiteral("a"), QStringLiteral("credential_process"),
        {QStringLiteral("/home/eva/.aws/config"), 7}};
};

} // namespace

TEST_F(ProcessSourceTest, TakesWhatTheProgramPrints)
{
    const auto keys = give(script("echo '{\"Version\": 1, \"AccessKeyId\": \"ASIA1\", "
                                  "\"SecretAccessKey\": \"s/+\", \"SessionToken\": \"t=\", "
                                  "\"Expiration\": \"2099-01-02T03:04:05+01:00\"}'\n"));

    ASSERT_TRUE(keys) << qPrintable(keys.error().message);
    EXPECT_EQ(keys->accessKeyId, QStringLiteral("ASIA1"));
    EXPECT_EQ(keys->secretAccessKey.reveal(), QByteArray("s/+"));
    EXPECT_EQ(keys->sessionToken.reveal(), QByteArray("t="));
    EXPECT_EQ(keys->expiry, QDateTime({2099, 1, 2}, {2, 4, 5}, Qt::UTC));
}

TEST_F(ProcessSourceTest, PassesArgumentsAsTheyAreWrittenAndNoShellReadsThem)
{
    const auto keys = give(script("printf '{\"Version\": 1, \"AccessKeyId\": \"%s\", "
                                  "\"SecretAccessKey\": \"s\"}' \"$#:$1:$2:$3\"\n")
        + QStringLiteral(" $HOME"));

    ASSERT_TRUE(keys) << qPrintable(keys.error().message);
    EXPECT_EQ(keys->accessKeyId, QStringLiteral("3:--with:a b:$HOME"));
    EXPECT_FALSE(keys->expiry.isValid());
}

TEST_F(ProcessSourceTest, KeepsSecretsFromTheProgramsEnvironment)
{
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("planted"));
    environment.insert(QStringLiteral("AWS_SESSION_TOKEN"), QStringLiteral("planted"));
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));

    const auto keys = give(script("printf '{\"Version\": 1, \"AccessKeyId\": \"%s\", "
                                  "\"SecretAccessKey\": \"s\"}' "
                                  "\"$AWS_REGION$AWS_SECRET_ACCESS_KEY$AWS_SESSION_TOKEN\"\n"));

    ASSERT_TRUE(keys) << qPrintable(keys.error().message);
    EXPECT_EQ(keys->accessKeyId, QStringLiteral("eu-west-1"));
}

TEST_F(ProcessSourceTest, TellsWhatTheProgramComplainsOfAndNeverWhatItPrints)
{
    const Error error = errorOf("echo topsecret\necho 'Sign in first.' >&2\n"
                                "echo 'secret_access_key=topsecret' >&2\nexit 3\n");

    EXPECT_EQ(error.kind, ErrorKind::Expired);
    EXPECT_EQ(error.code, QStringLiteral("ProcessFailed"));
    EXPECT_TRUE(error.message.contains(QStringLiteral("“give keys”"))) << qPrintable(error.message);
    EXPECT_TRUE(error.message.contains(QStringLiteral("status 3: Sign in first.")));
    EXPECT_TRUE(error.message.contains(QStringLiteral("/home/eva/.aws/config, line 7")));
    EXPECT_FALSE(error.message.contains(QStringLiteral("topsecret"))) << qPrintable(error.message);
    EXPECT_EQ(error.members.value(QStringLiteral("Key")), place.key);
}

TEST_F(ProcessSourceTest, ShortensWhatTheProgramComplainsOf)
{
    const Error error = errorOf("head -c 100000 /dev/zero | tr '\\0' x >&2\nexit 1\n");

    EXPECT_LT(error.message.size(), 500);
    EXPECT_TRUE(error.message.contains(u'…'));
}

TEST_F(ProcessSourceTest, EndsAProgramThatHangs)
{
    const Error error = errorOf("echo $$ > \"$0.pid\"\nexec sleep 600\n", 300ms);

    EXPECT_TRUE(error.message.contains(QStringLiteral("did not end within 1 second")))
        << qPrintable(error.message);
    QFile pid(folder.path(QStringLiteral("give keys.pid")));
    if (pid.open(QIODevice::ReadOnly)) { // else it had not even begun
        const QString process
            = QStringLiteral("/proc/") + QString::fromLatin1(pid.readAll().trimmed());
        EXPECT_TRUE(test::eventually([&process] { return !QFile::exists(process); }));
    }
}

TEST_F(ProcessSourceTest, TellsOfAProgramThatIsNotThere)
{
    const auto outcome = give(QStringLiteral("/nowhere/give-keys --token topsecret"));

    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("“give-keys”")));
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("could not be started")));
    EXPECT_FALSE(outcome.error().message.contains(QStringLiteral("topsecret")));
}

TEST_F(ProcessSourceTest, TellsOfACrash)
{
    EXPECT_TRUE(errorOf("kill -9 $$\n").message.contains(QStringLiteral("crashed")));
}

struct Rubbish {
    const char* name;
    QByteArray printed;
    const char* says;
};

class ProcessRubbish : public ProcessSourceTest, public testing::WithParamInterface<Rubbish>
{
};

TEST_P(ProcessRubbish, IsToldWithoutRepeatingIt)
{
    folder.write(QStringLiteral("printed"), GetParam().printed);

    const Error error = errorOf("cat \"${0%/*}/printed\"\n");

    EXPECT_EQ(error.code, QStringLiteral("ProcessFailed"));
    EXPECT_TRUE(error.message.contains(QString::fromUtf8(GetParam().says)))
        << qPrintable(error.message);
    EXPECT_FALSE(error.message.contains(QStringLiteral("topsecret")));
}

INSTANTIATE_TEST_SUITE_P(ProcessSource, ProcessRubbish,
    testing::Values(Rubbish{"Nothing", "", "not JSON"}, Rubbish{"Text", "topsecret", "not JSON"},
        Rubbish{"List", "[1]", "not JSON"},
        Rubbish{"NoVersion", R"({"AccessKeyId":"A","SecretAccessKey":"topsecret"})", "“Version”"},
        Rubbish{"OtherVersion", R"({"Version":2,"AccessKeyId":"A","SecretAccessKey":"topsecret"})",
            "“Version”"},
        Rubbish{"NoKey", R"({"Version":1,"SecretAccessKey":"topsecret"})", "“AccessKeyId”"},
        Rubbish{"NoSecret", R"({"Version":1,"AccessKeyId":"topsecret"})", "“SecretAccessKey”"},
        Rubbish{"Expired",
            R"({"Version":1,"AccessKeyId":"A","SecretAccessKey":"topsecret","Expiration":"2001-01-01T00:00:00Z"})",
            "expired already"},
        Rubbish{"OddExpiry",
            R"({"Version":1,"AccessKeyId":"A","SecretAccessKey":"topsecret","Expiration":"soon"})",
            "“Expiration”"},
        Rubbish{"FarTooMuch", QByteArray(200'000, 'x'), "far too much"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST_F(ProcessSourceTest, TellsOfAQuotationMarkThatStaysOpen)
{
    const auto outcome = give(QStringLiteral("give 'keys"));

    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("quotation mark")));
}

TEST_F(ProcessSourceTest, LetsGoOfAProgramThatNobodyWaitsForAnyMore)
{
    auto source = std::make_unique<ProcessSource>(
        script("exec sleep 600\n"), place, environment, bench.tools());
    static_cast<void>(source->credentials());
    QCoreApplication::processEvents();

    source.reset();

    EXPECT_EQ(QCoreApplication::instance()->findChildren<QProcess*>().size(), 1)
        << "ended in the background, until the test is torn down";
}

} // namespace farcopy
