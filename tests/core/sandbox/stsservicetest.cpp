// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/stsservice.h"

#include "core/sandbox/roles.h"

#include <QUrl>

#include <gtest/gtest.h>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noonMs = 1'800'000'000'000;

using Fields = QList<std::pair<QString, QString>>;

class StsServiceTest : public testing::Test
{
protected:
    static QByteArray form(const QString& operation, const Fields& fields)
    {
        QByteArray body = "Action=" + operation.toLatin1() + "&Version=2011-06-15";
        for (const auto& [name, value] : fields)
            body += '&' + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
        return body;
    }
    Answer ask(const QString& operation, const Fields& fields, const Caller& asker)
    {
        return sts.handle(form(operation, fields), asker, noonMs, u"r"_s);
    }
    Answer assume(const QString& role, const Fields& more = {}, const QString& name = u"test"_s)
    {
        return ask(u"AssumeRole"_s,
            Fields{{u"RoleArn"_s, arnOf(role)}, {u"RoleSessionName"_s, name}} + more, caller);
    }
    Answer identify(const QString& role, const QString& token)
    {
        return sts.handleUnsigned(
            form(u"AssumeRoleWithWebIdentity"_s,
                {{u"RoleArn"_s, arnOf(role)}, {u"RoleSessionName"_s, u"test"_s},
                    {u"WebIdentityToken"_s, token}}),
            noonMs, u"r"_s);
    }
    static QString arnOf(const QString& role)
    {
        return u"arn:aws:iam::123456789012:role/"_s + role;
    }
    static QString textOf(const Answer& answer, const QByteArray& element)
    {
        const auto from = answer.body.indexOf('<' + element + '>');
        if (from < 0)
            return {};
        const auto text = answer.body.mid(from + element.size() + 2);
        return QString::fromUtf8(text.left(text.indexOf("</")));
    }
    /// Goes on as the session that was just given.
    void become(const Answer& answer)
    {
        const auto* principal = principals.find(textOf(answer, "AccessKeyId"));
        ASSERT_NE(principal, nullptr);
        caller = principal->caller;
    }
    Fields withMfa(const QString& code) const
    {
        return {{u"SerialNumber"_s, Devices::serialOf(administratorOf(u"aws"_s).caller)},
            {u"TokenCode"_s, code}};
    }
    QString shownCode()
    {
        return devices.code(Devices::serialOf(administratorOf(u"aws"_s).caller));
    }

    PrincipalBook principals{1};
    Devices devices{1};
    StsService sts{principals, devices};
    Caller caller = administratorOf(u"aws"_s).caller;
};

} // namespace

TEST_F(StsServiceTest, GivesAKeyThatIsKnownUntilItExpires)
{
    const auto answer = assume(u"reader"_s);

    ASSERT_EQ(answer.status, 200);
    const auto* principal = principals.find(textOf(answer, "AccessKeyId"));
    ASSERT_NE(principal, nullptr);
    EXPECT_TRUE(principal->accessKeyId.startsWith("ASIA"_L1));
    EXPECT_EQ(principal->expiresMs, noonMs + 3'600'000);
    EXPECT_EQ(principal->caller.arn, u"arn:aws:sts::123456789012:assumed-role/reader/test"_s);
    EXPECT_FALSE(principal->caller.may(u"fsx:CopyBackup"_s));
}

TEST_F(StsServiceTest, EndsAllSessionsAtOnce)
{
    const auto answer = assume(u"reader"_s);

    principals.expireSessions(noonMs + 5);

    EXPECT_EQ(principals.find(textOf(answer, "AccessKeyId"))->expiresMs, noonMs + 5);
}

TEST_F(StsServiceTest, RefusesRolesThatAreNotOrAreForNobody)
{
    for (const auto& role : {u"closed"_s, u"federated"_s, u"never-heard-of"_s, u"vault"_s}) {
        const auto answer = assume(role);

        EXPECT_EQ(answer.status, 403) << qPrintable(role);
        EXPECT_EQ(answer.errorCode, u"AccessDenied"_s) << qPrintable(role);
        EXPECT_TRUE(textOf(answer, "Message").endsWith(arnOf(role)));
    }
}

TEST_F(StsServiceTest, GivesAGuardedRoleForEachCodeOnce)
{
    const auto code = shownCode();

    EXPECT_EQ(assume(u"guarded"_s).errorCode, u"AccessDenied"_s) << "without a code";
    EXPECT_EQ(assume(u"guarded"_s, withMfa(code)).status, 200);
    const auto again = assume(u"guarded"_s, withMfa(code));
    EXPECT_EQ(again.status, 403);
    EXPECT_TRUE(textOf(again, "Message").contains("invalid MFA one time pass code"_L1));
    EXPECT_EQ(assume(u"guarded"_s, withMfa(shownCode())).status, 200);
}

TEST_F(StsServiceTest, AWrongCodeUsesNoneUp)
{
    const auto code = shownCode();
    const auto wrong = code == "000000"_L1 ? u"111111"_s : u"000000"_s;

    EXPECT_EQ(assume(u"guarded"_s, withMfa(wrong)).status, 403);
    EXPECT_EQ(assume(u"guarded"_s, withMfa(code)).status, 200);
}

TEST_F(StsServiceTest, KnowsNoDeviceOfOthers)
{
    const auto answer = assume(u"guarded"_s,
        {{u"SerialNumber"_s, u"arn:aws:iam::123456789012:mfa/somebody"_s},
            {u"TokenCode"_s, shownCode()}});

    EXPECT_TRUE(textOf(answer, "Message").contains("verify your MFA serial number"_L1));
}

TEST_F(StsServiceTest, ASessionThatBeganWithACodeMayTakeAGuardedRole)
{
    const auto session = ask(u"GetSessionToken"_s, withMfa(shownCode()), caller);
    ASSERT_EQ(session.status, 200);
    become(session);

    EXPECT_EQ(assume(u"guarded"_s).status, 200);
}

TEST_F(StsServiceTest, AsksPartnersForTheirExternalId)
{
    EXPECT_EQ(assume(u"partner"_s).status, 403);
    EXPECT_EQ(assume(u"partner"_s, {{u"ExternalId"_s, u"other"_s}}).status, 403);
    EXPECT_EQ(assume(u"partner"_s, {{u"ExternalId"_s, u"farcopy-partner"_s}}).status, 200);
}

TEST_F(StsServiceTest, OpensTheVaultForReadersAlone)
{
    become(assume(u"reader"_s));

    EXPECT_EQ(assume(u"vault"_s).status, 200);
    const auto tooLong = assume(u"vault"_s, {{u"DurationSeconds"_s, u"3601"_s}});
    EXPECT_EQ(tooLong.errorCode, u"ValidationError"_s);
    EXPECT_TRUE(textOf(tooLong, "Message").contains("role chaining"_L1));
}

TEST_F(StsServiceTest, ChecksWhatItIsAsked)
{
    EXPECT_EQ(
        assume(u"reader"_s, {{u"DurationSeconds"_s, u"899"_s}}).errorCode, u"ValidationError"_s);
    EXPECT_EQ(
        assume(u"reader"_s, {{u"DurationSeconds"_s, u"7200"_s}}).errorCode, u"ValidationError"_s);
    EXPECT_EQ(assume(u"reader"_s, {}, u"a b"_s).errorCode, u"ValidationError"_s);
}

TEST_F(StsServiceTest, TakesTheTokensOfItsIdentityProviderUntilTheyExpire)
{
    EXPECT_EQ(identify(u"federated"_s, devices.issueToken(noonMs + 1)).status, 200);

    const auto expired = identify(u"federated"_s, devices.issueToken(noonMs));
    EXPECT_EQ(expired.status, 400);
    EXPECT_EQ(expired.errorCode, u"ExpiredTokenException"_s);
    const auto foreign = identify(u"federated"_s, u"somebody.elses.token"_s);
    EXPECT_EQ(foreign.status, 400);
    EXPECT_EQ(foreign.errorCode, u"InvalidIdentityToken"_s);
    EXPECT_EQ(identify(u"reader"_s, devices.issueToken(noonMs + 1)).errorCode, u"AccessDenied"_s);
}

} // namespace farcopy::sandbox
