// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errortext.h"
#include "tests/support/errorsamples.h"
#include "ui/text/errortable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

namespace farcopy::text {

namespace {

Error limitExceeded(const char* limit)
{
    Error error = rejectedCopy("ServiceLimitExceeded");
    error.members.insert(QStringLiteral("Limit"), QLatin1String(limit));
    return error;
}

} // namespace

TEST(ErrorTable, ReachesEveryEntryAndSaysAllOfIt)
{
    for (const ErrorEntry& entry : errorTable()) {
        bool isReached = false;
        const QList<Error> errors = errorVariants(entry);
        for (const Error& error : errors) {
            if (&errorEntry(error) != &entry)
                continue;
            isReached = true;
            const ErrorText text = errorText(error);
            EXPECT_FALSE(text.title.isEmpty()) << entry.title;
            EXPECT_FALSE(text.what.isEmpty()) << entry.title;
            EXPECT_FALSE(text.why.isEmpty()) << entry.title;
            EXPECT_FALSE(text.advice.isEmpty()) << entry.title;
            EXPECT_EQ(text.action == ErrorAction::None, text.actionLabel.isEmpty()) << entry.title;
            EXPECT_FALSE((text.title + text.what + text.why + text.advice).contains(u'{'))
                << entry.title << ": a placeholder was left over";
            EXPECT_FALSE(text.title.endsWith(u'.')) << entry.title;
            EXPECT_FALSE(text.advice.contains(QLatin1String("button"))) << entry.title;
        }
        EXPECT_TRUE(isReached) << "no error leads to: " << entry.title;
    }
}

TEST(ErrorTable, TitlesAreDistinct)
{
    QSet<QString> titles;
    for (const ErrorEntry& entry : errorTable())
        titles.insert(QLatin1String(entry.title));

    EXPECT_EQ(titles.size(), errorTable().size());
}

TEST(ErrorTable, EndsWithAnEntryForEveryError)
{
    const ErrorEntry& last = errorTable().last();

    EXPECT_TRUE(last.codes.isEmpty());
    EXPECT_FALSE(last.kind.has_value());
    EXPECT_EQ(last.applies, nullptr);
}

class CopyBackupError : public testing::TestWithParam<const char*>
{
};

// The eleven of the API reference, as the wire and as .NET call them.
TEST_P(CopyBackupError, HasItsOwnText)
{
    const Error error = rejectedCopy(GetParam());
    Error dotNet = error;
    dotNet.code += QLatin1String("Exception");

    EXPECT_NE(&errorEntry(error), &errorTable().last());
    EXPECT_EQ(&errorEntry(error), &errorEntry(dotNet));
}

INSTANTIATE_TEST_SUITE_P(ErrorText, CopyBackupError,
    testing::Values("BackupNotFound", "BadRequest", "IncompatibleParameterError",
        "IncompatibleRegionForMultiAZ", "InternalServerError", "InvalidDestinationKmsKey",
        "InvalidRegion", "InvalidSourceKmsKey", "ServiceLimitExceeded", "SourceBackupUnavailable",
        "UnsupportedOperation"),
    [](const auto& tested) { return std::string(tested.param); });

class CommonError : public testing::TestWithParam<const char*>
{
};

TEST_P(CommonError, HasItsOwnText)
{
    EXPECT_NE(&errorEntry(rejectedCopy(GetParam())), &errorTable().last());
}

INSTANTIATE_TEST_SUITE_P(ErrorText, CommonError,
    testing::Values("AccessDeniedException", "UnrecognizedClientException",
        "InvalidSignatureException", "MissingAuthenticationTokenException",
        "MissingAuthenticationToken", "IncompleteSignatureException", "IncompleteSignature",
        "ExpiredTokenException", "ExpiredToken", "ThrottlingException", "Throttling",
        "RequestLimitExceeded", "ServiceUnavailable", "OptInRequired", "ValidationException",
        "ValidationError", "SerializationException", "UnknownOperationException",
        "BackupBeingCopied", "DisabledException"),
    [](const auto& tested) { return std::string(tested.param); });

class LocalError : public testing::TestWithParam<const char*>
{
};

// Every code that Farcopy itself gives: keychain, ~/.aws, connection.
TEST_P(LocalError, SaysItsOwnMessageAndWhatToDo)
{
    const Error error{.kind = ErrorKind::Local,
        .code = QLatin1String(GetParam()),
        .message = QStringLiteral("The reason, in our words.")};

    const ErrorText text = errorText(error);

    EXPECT_EQ(text.what, error.message);
    EXPECT_NE(text.action, ErrorAction::None);
}

INSTANTIATE_TEST_SUITE_P(ErrorText, LocalError,
    testing::Values("KeychainUnavailable", "KeychainDenied", "KeychainTimeout", "EntryNotFound",
        "SecretTooLarge", "SecretIncomplete", "OldEntryLeft", "SettingsNotWritten",
        "KeyNotAccepted", "KeyNotTested", "KeyFileBroken", "KeyFileUnreadable", "TemporaryKeyEnded",
        "MfaRefused", "NoCredentials", "MissingCredentials", "InvalidCredentials",
        "ProfileNotFound", "ProfileIncomplete", "ProfileUnsupported", "EnvironmentIncomplete",
        "EnvironmentUnsupported", "FileBroken", "FileUnreadable", "CaBundleUnreadable",
        "InvalidProxy", "InvalidEndpointUrl", "NoSuchEndpoint", "UnknownRegion",
        "InvalidRegionName", "QueueOwned", "AccountNotSure"),
    [](const auto& tested) { return std::string(tested.param); });

class StoreError : public testing::TestWithParam<const char*>
{
};

// Every code that the database gives.
TEST_P(StoreError, SaysItsOwnMessageInAnEntryOfItsOwn)
{
    const Error error{.kind = ErrorKind::Local,
        .code = QLatin1String(GetParam()),
        .message = QStringLiteral("The reason, in our words.")};

    EXPECT_EQ(errorText(error).what, error.message);
    EXPECT_EQ(oneLine(error).section(u'(', 0, 0).trimmed(), error.message);
    EXPECT_NE(&errorEntry(error), &errorEntry({.kind = ErrorKind::Local}));
}

INSTANTIATE_TEST_SUITE_P(ErrorText, StoreError,
    testing::Values("StoreDamaged", "StoreNewer", "StoreReadOnly", "StoreDiskFull", "StoreBusy",
        "StoreUnusable", "StoreJobUnclear"),
    [](const auto& tested) { return std::string(tested.param); });

TEST(ErrorText, TellsADatabaseThatWasReplacedFromOneThatCouldNotBe)
{
    Error error{.kind = ErrorKind::Local, .code = QStringLiteral("StoreDamaged")};
    const ErrorText left = errorText(error);
    error.members.insert(QStringLiteral("Kept"), QStringLiteral("/data/farcopy.db.damaged-1"));
    const ErrorText replaced = errorText(error);

    EXPECT_TRUE(left.advice.contains(QStringLiteral("start Farcopy again")));
    EXPECT_FALSE(replaced.advice.contains(QStringLiteral("start Farcopy again")));
}

TEST(ErrorText, SpeaksOnceForTheSameReasonInManyRegions)
{
    Error ireland = rejectedCopy("AccessDeniedException",
        QStringLiteral("User: arn:aws:iam::111122223333:user/x is not authorized to perform: "
                       "fsx:DescribeBackups on resource: "
                       "arn:aws:fsx:eu-west-1:111122223333:backup/*"));
    ireland.region = QStringLiteral("eu-west-1");
    Error virginia = ireland;
    virginia.region = QStringLiteral("us-east-1");
    virginia.message.replace(ireland.region, virginia.region);

    ASSERT_TRUE(isSameReason(ireland, virginia));
    const ErrorText text = commonErrorText({ireland, virginia});

    EXPECT_TRUE(text.textToCopy.contains(QStringLiteral("arn:aws:fsx:*:111122223333:backup/*")));
    EXPECT_FALSE(isSameReason(ireland, rejectedCopy("InvalidRegion")));
}

TEST(ErrorText, NamesOneRegionAndCountsTheOthers)
{
    Error error{.kind = ErrorKind::Network, .region = QStringLiteral("eu-west-1")};
    QList<Error> errors{error, error};
    errors[1].region = QStringLiteral("us-east-1");

    EXPECT_TRUE(commonErrorText(errors).what.contains(QStringLiteral("eu-west-1 (and one more")));
    EXPECT_FALSE(commonErrorText({error, error}).what.contains(QStringLiteral("more")));
}

TEST(ErrorText, TellsTheLimitsApart)
{
    const ErrorText copies = errorText(limitExceeded("TOTAL_IN_PROGRESS_COPY_BACKUPS"));
    const ErrorText backups = errorText(limitExceeded("TOTAL_USER_INITIATED_BACKUPS"));
    const ErrorText tags = errorText(limitExceeded("TOTAL_USER_TAGS"));
    const ErrorText other = errorText(limitExceeded("TOTAL_STORAGE"));

    EXPECT_EQ(copies.action, ErrorAction::Retry);
    EXPECT_EQ(backups.action, ErrorAction::OpenQuotaPage);
    EXPECT_EQ(tags.action, ErrorAction::EditTags);
    EXPECT_TRUE(other.what.contains(QStringLiteral("TOTAL_STORAGE")));
}

TEST(ErrorText, OpensTheQuotaOfTheFileSystemTypeInTheRegionsConsole)
{
    const Error error = limitExceeded("TOTAL_USER_INITIATED_BACKUPS");

    const ErrorText text = errorText(error, {.fileSystem = FileSystemType::OpenZfs});

    EXPECT_EQ(text.link,
        QUrl(QStringLiteral("https://eu-central-1.console.aws.amazon.com/servicequotas/home/"
                            "services/fsx/quotas/L-DD0F7417?region=eu-central-1")));
}

TEST(ErrorText, NamesTheQuotaItsCodeAndTheRegion)
{
    const Error backups = limitExceeded("TOTAL_USER_INITIATED_BACKUPS");

    const QString what = errorText(backups, {.fileSystem = FileSystemType::Windows}).what;
    EXPECT_TRUE(what.contains(QStringLiteral("Windows file systems (L-E94C1C19)")));
    EXPECT_TRUE(what.contains(QStringLiteral("eu-central-1")));
    EXPECT_TRUE(quotaText(backups, FileSystemType::Ontap).contains(QStringLiteral("L-C431DBA3")));
    EXPECT_EQ(
        quotaText(backups, FileSystemType::Unknown), QStringLiteral("user-initiated backups"));
    EXPECT_TRUE(quotaText(limitExceeded("TOTAL_STORAGE"), FileSystemType::Windows)
                    .contains(QStringLiteral("TOTAL_STORAGE")));
}

TEST(ErrorText, UsesTheConsoleOfThePartition)
{
    const auto hostFor = [](const char* region) {
        Error error = limitExceeded("TOTAL_USER_INITIATED_BACKUPS");
        error.region = QLatin1String(region);
        return errorText(error).link.host();
    };

    EXPECT_EQ(hostFor("cn-north-1"), QStringLiteral("cn-north-1.console.amazonaws.cn"));
    EXPECT_EQ(
        hostFor("us-gov-west-1"), QStringLiteral("us-gov-west-1.console.amazonaws-us-gov.com"));
    EXPECT_EQ(hostFor("us-isob-east-1"), QString());
    EXPECT_EQ(hostFor("evil.example/#"), QString());
}

TEST(ErrorText, HasNoButtonWhereThereIsNoPageToOpen)
{
    Error error = limitExceeded("TOTAL_USER_INITIATED_BACKUPS");
    error.region = QStringLiteral("us-iso-east-1");

    const ErrorText text = errorText(error);

    EXPECT_EQ(text.action, ErrorAction::None);
    EXPECT_TRUE(text.actionLabel.isEmpty());
}

TEST(ErrorText, NamesTheMissingPermissionAndOffersItsStatement)
{
    Error error = rejectedCopy("AccessDeniedException",
        QStringLiteral(
            "User: arn:aws:iam::111122223333:user/kim is not authorized to perform: "
            "fsx:DescribeBackups on resource: arn:aws:fsx:eu-west-1:111122223333:backup/*"
            " because no identity-based policy allows the fsx:DescribeBackups action"));
    error.kind = ErrorKind::AccessDenied;

    const ErrorText text = errorText(error);
    const QJsonObject statement = QJsonDocument::fromJson(text.textToCopy.toUtf8())
                                      .object()
                                      .value(QLatin1String("Statement"))
                                      .toArray()
                                      .first()
                                      .toObject();

    EXPECT_TRUE(text.what.contains(QStringLiteral("may not use fsx:DescribeBackups")));
    EXPECT_EQ(text.action, ErrorAction::CopyPolicy);
    EXPECT_EQ(statement.value(QLatin1String("Action")), QStringLiteral("fsx:DescribeBackups"));
    EXPECT_EQ(statement.value(QLatin1String("Resource")),
        QStringLiteral("arn:aws:fsx:eu-west-1:111122223333:backup/*"));
}

TEST(ErrorText, AllowsCopiesOnSourceAndDestinationOfTheAccount)
{
    Error error = rejectedCopy("AccessDeniedException",
        QStringLiteral("User: arn:aws-cn:sts::111122223333:assumed-role/a/b is not authorized to "
                       "perform: fsx:CopyBackup on resource: "
                       "arn:aws-cn:fsx:cn-north-1:111122223333:backup/backup-0123456789abcdef0"));
    error.kind = ErrorKind::AccessDenied;

    EXPECT_TRUE(errorText(error).textToCopy.contains(
        QStringLiteral("arn:aws-cn:fsx:*:111122223333:backup/*")));
}

TEST(ErrorText, OffersNoStatementAgainstAnExplicitDeny)
{
    Error error = rejectedCopy("AccessDeniedException",
        QStringLiteral("User: x is not authorized to perform: fsx:CopyBackup with an explicit deny "
                       "in a service control policy"));
    error.kind = ErrorKind::AccessDenied;

    EXPECT_NE(errorText(error).action, ErrorAction::CopyPolicy);
}

TEST(ErrorText, KnowsAWrongClockByTheWordsOfTheSignatureError)
{
    const Error skewed = rejectedCopy("InvalidSignatureException",
        QStringLiteral("Signature not yet current: 20261122T140000Z is still later than …"));

    EXPECT_EQ(errorText(skewed).action, ErrorAction::CheckClock);
    EXPECT_EQ(errorText(rejectedCopy("InvalidSignatureException")).action, ErrorAction::SignIn);
}

TEST(ErrorText, KnowsAWrongRegionByTheWordsOfTheSignatureError)
{
    for (const char* words : {"Credential should be scoped to a valid region, not 'eu-nowhere-1'. ",
             "Credential should be scoped to correct region: 'us-east-1'. "}) {
        const ErrorText text
            = errorText(rejectedCopy("SignatureDoesNotMatch", QString::fromLatin1(words)));

        EXPECT_EQ(text.action, ErrorAction::ShowNetwork);
        EXPECT_TRUE(text.title.contains(QStringLiteral("Region")));
    }
}

TEST(ErrorText, ShowsTheWordsOfAServiceWhoseCodeIsNew)
{
    const ErrorText text
        = errorText(rejectedCopy("BrandNewTrouble", QStringLiteral("Moon is full.")));

    EXPECT_TRUE(text.what.contains(QStringLiteral("“Moon is full.”")));
}

TEST(ErrorText, LeavesPlaceholdersInForeignWordsAlone)
{
    const ErrorText text = errorText(
        rejectedCopy("BrandNewTrouble", QStringLiteral("{region} {words} <b>bold</b>")));

    EXPECT_TRUE(text.what.contains(QStringLiteral("“{region} {words} <b>bold</b>”")));
}

TEST(ErrorText, SpeaksOfTheKeyWhenKmsFindsNothing)
{
    Error error = rejectedCopy("NotFoundException");
    error.operation = QStringLiteral("kms:DescribeKey");

    EXPECT_EQ(errorText(error).action, ErrorAction::PickOtherKey);
}

TEST(ErrorText, SpeaksOfACopyThatFailedLater)
{
    const Error failed{.kind = ErrorKind::Rejected,
        .message = QStringLiteral("Key disabled."),
        .region = QStringLiteral("eu-central-1"),
        .operation = QStringLiteral("fsx:DescribeBackups")};

    const ErrorText text = errorText(failed);

    EXPECT_EQ(text.title, QStringLiteral("FSx could not finish the copy"));
    EXPECT_TRUE(text.what.contains(QStringLiteral("“Key disabled.”")));
    EXPECT_EQ(text.action, ErrorAction::Retry);
}

TEST(ErrorText, PutsAnErrorInOneLine)
{
    const QString line
        = oneLine(rejectedCopy("BackupNotFound", QStringLiteral("no\n\x1b[31msuch id")));

    EXPECT_EQ(line,
        QStringLiteral("The backup was not found: no  [31msuch id (BackupNotFound, eu-central-1, "
                       "request req-1)"));
}

TEST(ErrorText, SaysAnErrorWithoutAnAnswerInOneLine)
{
    EXPECT_EQ(oneLine({.kind = ErrorKind::Timeout}), QStringLiteral("No answer in time"));
}

TEST(ErrorText, CallsForNoSignInWhereAKeychainIsAskedAgain)
{
    for (const char* code : {"EntryNotFound", "KeychainDenied", "KeychainTimeout"})
        EXPECT_EQ(signInAgainText({.kind = ErrorKind::Expired, .code = QLatin1String(code)}),
            QStringLiteral("Try again"));
    EXPECT_EQ(signInAgainText(
                  {.kind = ErrorKind::Expired, .code = QStringLiteral("ExpiredTokenException")}),
        QStringLiteral("Sign in again"));
}

TEST(ErrorText, SpeaksOfNoCopyWhereOnlyAListWasAskedFor)
{
    Error error{.kind = ErrorKind::Unavailable,
        .httpStatus = 503,
        .region = QStringLiteral("us-east-1"),
        .operation = QStringLiteral("fsx:DescribeBackups"),
        .fateUnknown = true};
    for (const ErrorKind kind : {ErrorKind::Unavailable, ErrorKind::Timeout, ErrorKind::Network}) {
        for (const char* code : {"", "InternalServerError"}) {
            error.kind = kind;
            error.code = kind == ErrorKind::Unavailable ? QLatin1String(code) : QString();
            EXPECT_FALSE(errorText(error).advice.contains(QStringLiteral("token")))
                << qPrintable(errorText(error).advice);
        }
    }
    error.operation = QStringLiteral("fsx:CopyBackup");
    EXPECT_TRUE(errorText(error).advice.contains(QStringLiteral("token")));
}

TEST(ErrorText, GivesEveryFactInTheDetails)
{
    Error error = limitExceeded("TOTAL_USER_TAGS");
    error.message = QStringLiteral("Too many");
    error.fateUnknown = true;

    const QString details = detailsText(
        error, QDateTime::fromString(QStringLiteral("2026-11-22T13:57:03Z"), Qt::ISODate));

    for (const char* line :
        {"Time: 2026-11-22T13:57:03Z", "Operation: fsx:CopyBackup", "Region: eu-central-1",
            "Code: ServiceLimitExceeded", "HTTP status: 400", "Request id: req-1",
            "Message: Too many", "Limit: TOTAL_USER_TAGS", "Outcome: unknown"})
        EXPECT_TRUE(details.contains(QLatin1String(line))) << line << "\n" << qPrintable(details);
}

} // namespace farcopy::text
