// SPDX-License-Identifier: Apache-2.0
#include "ui/text/policytext.h"

#include "tests/support/errorsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace farcopy::text {

namespace {

const auto role = QStringLiteral("arn:aws:sts::111122223333:assumed-role/backup-operator/kim");

QJsonObject parsed(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonObject statementOf(const QString& policy)
{
    return parsed(policy).value(QLatin1String("Statement")).toArray().first().toObject();
}

Error denied(const QString& message, const char* operation = "fsx:CopyBackup")
{
    Error error = rejectedCopy("AccessDeniedException", message);
    error.kind = ErrorKind::AccessDenied;
    error.operation = QLatin1String(operation);
    return error;
}

ErrorContext copyContext(const QString& key = {})
{
    return {.sources = {{RegionId(QStringLiteral("eu-west-1")),
                BackupId(QStringLiteral("backup-0123456789abcdef0"))}},
        .kmsKey = KeyRef(key),
        .caller = Arn(role)};
}

QString compact(const QJsonValue& value)
{
    return value.isArray()
        ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
        : value.isObject()
        ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
        : value.toString();
}

} // namespace

TEST(IamPolicy, NamesTheSourceAndThePlaceOfTheCopy)
{
    const QJsonObject statement = statementOf(iamPolicy(denied({}), copyContext()));

    EXPECT_EQ(
        statement.value(QLatin1String("Action")).toString(), QStringLiteral("fsx:CopyBackup"));
    EXPECT_EQ(compact(statement.value(QLatin1String("Resource"))),
        QStringLiteral("[\"arn:aws:fsx:eu-west-1:111122223333:backup/backup-0123456789abcdef0\","
                       "\"arn:aws:fsx:eu-central-1:111122223333:backup/*\"]"));
}

TEST(IamPolicy, StaysInThePartitionOfTheCaller)
{
    Error error = denied({});
    error.region = QStringLiteral("us-gov-west-1");
    ErrorContext context = copyContext();
    context.caller = Arn(QStringLiteral("arn:aws-us-gov:iam::111122223333:user/kim"));

    const QString policy = iamPolicy(error, context);

    EXPECT_TRUE(policy.contains(QStringLiteral("arn:aws-us-gov:fsx:us-gov-west-1:")));
    EXPECT_FALSE(policy.contains(QStringLiteral("arn:aws:")));
}

TEST(IamPolicy, KnowsThePartitionByTheRegionWhereNobodyIsKnown)
{
    Error error = denied({});
    error.region = QStringLiteral("cn-north-1");

    EXPECT_TRUE(iamPolicy(error, {}).contains(QStringLiteral("arn:aws-cn:fsx:*:*:backup/*")));
}

TEST(IamPolicy, AllowsGrantsForServicesAlone)
{
    const Error error = denied(
        QStringLiteral("User: %1 is not authorized to perform: kms:CreateGrant on resource: "
                       "arn:aws:kms:eu-central-1:111122223333:key/1234")
            .arg(role));

    const QJsonObject statement = statementOf(iamPolicy(error, copyContext()));

    EXPECT_EQ(compact(statement.value(QLatin1String("Resource"))),
        QStringLiteral("arn:aws:kms:eu-central-1:111122223333:key/1234"));
    EXPECT_EQ(compact(statement.value(QLatin1String("Condition"))),
        QStringLiteral("{\"Bool\":{\"kms:GrantIsForAWSResource\":true}}"));
}

TEST(IamPolicy, NamesAKeyByItsAliasInACondition)
{
    const Error error
        = denied(QStringLiteral("not authorized to perform: kms:DescribeKey"), "kms:DescribeKey");

    const QJsonObject statement
        = statementOf(iamPolicy(error, copyContext(QStringLiteral("alias/dr"))));

    EXPECT_EQ(compact(statement.value(QLatin1String("Resource"))),
        QStringLiteral("arn:aws:kms:eu-central-1:111122223333:key/*"));
    EXPECT_TRUE(compact(statement.value(QLatin1String("Condition")))
                    .contains(QStringLiteral("\"kms:ResourceAliases\":\"alias/dr\"")));
}

TEST(IamPolicy, AllowsListsOnEverything)
{
    const Error error
        = denied(QStringLiteral("not authorized to perform: kms:ListAliases"), "kms:ListAliases");

    const QJsonObject statement = statementOf(iamPolicy(error, copyContext()));

    EXPECT_EQ(compact(statement.value(QLatin1String("Resource"))), QStringLiteral("*"));
    EXPECT_FALSE(statement.contains(QLatin1String("Condition")));
}

TEST(IamPolicy, IsWellFormedWhateverTheServiceSays)
{
    const Error error = denied(
        QStringLiteral("perform: fsx:TagResource on resource: arn:aws:fsx:\"},{\"Effect\":\"x"));

    const QString policy = iamPolicy(error, {});

    ASSERT_FALSE(parsed(policy).isEmpty());
    EXPECT_EQ(parsed(policy).value(QLatin1String("Statement")).toArray().size(), 1);
}

TEST(KeyPolicy, LetsARoleUseTheKeyThroughFsxInItsRegion)
{
    const QJsonObject statement = parsed(keyPolicy(
        rejectedCopy("InvalidDestinationKmsKey"), copyContext(QStringLiteral("alias/dr"))));
    const QString condition = compact(statement.value(QLatin1String("Condition")));

    EXPECT_EQ(compact(statement.value(QLatin1String("Action"))),
        QStringLiteral("[\"kms:CreateGrant\",\"kms:Decrypt\",\"kms:DescribeKey\","
                       "\"kms:GenerateDataKey\"]"));
    EXPECT_EQ(compact(statement.value(QLatin1String("Principal"))),
        QStringLiteral("{\"AWS\":\"arn:aws:iam::111122223333:root\"}"));
    EXPECT_TRUE(
        condition.contains(QStringLiteral("arn:aws:iam::111122223333:role/backup-operator")));
    EXPECT_TRUE(condition.contains(
        QStringLiteral("\"kms:ViaService\":\"fsx.eu-central-1.amazonaws.com\"")));
}

TEST(KeyPolicy, NamesAUserByItsArn)
{
    ErrorContext context = copyContext(QStringLiteral("alias/dr"));
    context.caller = Arn(QStringLiteral("arn:aws:iam::111122223333:user/ops/kim"));

    const QJsonObject statement
        = parsed(keyPolicy(rejectedCopy("InvalidDestinationKmsKey"), context));

    EXPECT_EQ(compact(statement.value(QLatin1String("Principal"))),
        QStringLiteral("{\"AWS\":\"arn:aws:iam::111122223333:user/ops/kim\"}"));
}

TEST(KeyPolicy, OfTheSourceIsForTheSourceRegion)
{
    const QString policy = keyPolicy(rejectedCopy("InvalidSourceKmsKey"), copyContext());

    EXPECT_TRUE(policy.contains(QStringLiteral("fsx.eu-west-1.amazonaws.com")));
    EXPECT_FALSE(policy.contains(QStringLiteral("eu-central-1")));
    EXPECT_FALSE(policy.contains(QStringLiteral("kms:GenerateDataKey")));
}

TEST(KeyPolicy, IsNotOfferedForTheKeyThatAwsManages)
{
    const Error error = rejectedCopy("InvalidDestinationKmsKey");

    EXPECT_TRUE(keyPolicy(error, copyContext()).isEmpty());
    EXPECT_TRUE(keyPolicy(error, copyContext(QStringLiteral("alias/aws/fsx"))).isEmpty());
}

TEST(KeyPolicy, IsNotOfferedWhereNobodyIsKnownOrNoKeyIsTheReason)
{
    ErrorContext stranger = copyContext(QStringLiteral("alias/dr"));
    stranger.caller = {};

    EXPECT_TRUE(keyPolicy(rejectedCopy("InvalidDestinationKmsKey"), stranger).isEmpty());
    EXPECT_TRUE(keyPolicy(rejectedCopy("BackupNotFound"), copyContext()).isEmpty());
}

TEST(KeyPolicy, AllowsTheLookThatFarcopyTakesItself)
{
    const Error error
        = denied(QStringLiteral("not authorized to perform: kms:DescribeKey"), "kms:DescribeKey");

    const QJsonObject statement = parsed(keyPolicy(error, copyContext(QStringLiteral("alias/dr"))));

    EXPECT_EQ(
        compact(statement.value(QLatin1String("Action"))), QStringLiteral("[\"kms:DescribeKey\"]"));
    EXPECT_FALSE(compact(statement.value(QLatin1String("Condition")))
                     .contains(QStringLiteral("kms:ViaService")));
}

} // namespace farcopy::text
