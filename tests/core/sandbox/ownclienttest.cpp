// SPDX-License-Identifier: Apache-2.0
// Our client against the sandbox: two signers, two codecs and two sets of rules that share no
// code. (Clients of others are in tests/peers/sandboxclients.py.)
#include "core/api/backuplisting.h"
#include "core/api/fsxclient.h"
#include "core/api/kmsclient.h"
#include "core/api/stsclient.h"
#include "core/endpoints/endpointresolver.h"
#include "core/sandbox/sandboxserver.h"
#include "core/transport/transport.h"
#include "tests/support/statickeys.h"
#include "tests/support/waiting.h"

#include <QNetworkAccessManager>

#include <gtest/gtest.h>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;
using test::outcomeOf;

namespace {

const RegionId ireland{u"eu-west-1"_s};
const RegionId stockholm{u"eu-north-1"_s};

/// A client that is signed in to a sandbox as its administrator.
struct SignedIn {
    explicit SignedIn(const QUrl& url, const AccessKey& key = SandboxServer::administrator())
        : keys(Credentials{key.id, key.secret, key.sessionToken, {}})
        , endpoints(partitions, {.endpointUrl = url.toString()})
    {
    }

    static TransportOptions impatient()
    {
        TransportOptions options;
        options.retry.base = std::chrono::milliseconds(1);
        options.retry.maxDelay = std::chrono::milliseconds(5);
        return options;
    }

    PartitionTable partitions = PartitionTable::builtIn();
    test::StaticKeys keys;
    EndpointResolver endpoints;
    SystemClock clock;
    QNetworkAccessManager network;
    Transport transport{network, keys, endpoints, clock, systemRandom(), nullptr, impatient()};
    FsxClient fsx{transport};
    KmsClient kms{transport};
    StsClient sts{transport};
};

class OwnClient : public testing::Test
{
protected:
    OwnClient()
    {
        if (!server.listen())
            ADD_FAILURE() << "the sandbox does not listen";
        client = std::make_unique<SignedIn>(server.url());
    }

    CopyRequest wish(const QString& name, const RegionId& destination) const
    {
        return {.sourceBackupId = BackupId(server.backupNamed(ireland.text(), name)),
            .sourceRegion = ireland,
            .destination = destination,
            .token = u"token-of-this-test"_s};
    }

    Result<Backup> copy(const CopyRequest& request)
    {
        return outcomeOf(client->fsx.copyBackup(request));
    }

    Result<Backup> copy(const QString& name, const RegionId& destination)
    {
        return copy(wish(name, destination));
    }

    void setFault(const char* text)
    {
        server.setFaults({*faultFromText(QString::fromLatin1(text))});
    }

    SandboxServer server{{.copySpeed = 40}};
    std::unique_ptr<SignedIn> client;
};

} // namespace

TEST_F(OwnClient, ListsEveryBackupAndLosesNothing)
{
    QList<Backup> listed;
    auto* listing = new BackupListing(client->fsx, ireland);
    QObject context;
    QObject::connect(listing, &BackupListing::pageArrived, &context,
        [&](const RegionId&, const QList<Backup>& page) { listed += page; });

    ASSERT_TRUE(outcomeOf(listing));

    const auto held = server.backups(ireland.text());
    ASSERT_EQ(listed.size(), held.size());
    for (const auto& backup : held) {
        const auto twin = std::find_if(listed.begin(), listed.end(),
            [&](const Backup& one) { return one.id.text() == backup.id; });
        ASSERT_NE(twin, listed.end());
        EXPECT_EQ(twin->name(), backup.name);
        EXPECT_EQ(twin->lifecycleText, backup.lifecycle);
        EXPECT_EQ(twin->fileSystem.typeText, backup.fileSystemType);
        EXPECT_EQ(twin->kmsKeyId, backup.kmsKeyArn);
        EXPECT_EQ(twin->failureMessage, backup.failureMessage);
        EXPECT_EQ(twin->tags.size(), backup.tags.size());
    }
}

TEST_F(OwnClient, CopiesABackupUntilItIsAvailable)
{
    auto request = wish(u"Übergabe 東京 архив"_s, stockholm);
    request.copyTags = true;
    request.tags = {{u"neu"_s, u"ja = нет"_s}};

    const auto begun = copy(request);

    ASSERT_TRUE(begun) << qPrintable(begun.error().message);
    EXPECT_EQ(begun->sourceBackupId, request.sourceBackupId);
    EXPECT_TRUE(test::eventually([&] {
        const auto page = outcomeOf(client->fsx.describeBackups(stockholm, {.ids = {begun->id}}));
        return page && page->backups.value(0).lifecycle == Lifecycle::Available
            && tagValue(page->backups.first().tags, u"neu"_s) == u"ja = нет"_s
            && tagValue(page->backups.first().tags, u"担当"_s) == u"山田"_s;
    }));
}

struct RefusalCase {
    const char* code;
    const char* backup;
    const char* destination;
    const char* key = "";
    const char* member = "";
    const char* value = "";
};

class OwnClientRefusal : public OwnClient, public testing::WithParamInterface<RefusalCase>
{
};

TEST_P(OwnClientRefusal, IsReadWithItsMembers)
{
    const auto& refusal = GetParam();
    auto request = wish(
        QString::fromUtf8(refusal.backup), RegionId(QString::fromLatin1(refusal.destination)));
    request.kmsKey = KeyRef(QString::fromLatin1(refusal.key));

    const auto answer = copy(request);

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Rejected);
    EXPECT_EQ(answer.error().code.toStdString(), refusal.code);
    EXPECT_FALSE(answer.error().message.isEmpty());
    EXPECT_EQ(answer.error().requestId.size(), 36);
    EXPECT_FALSE(answer.error().fateUnknown);
    if (*refusal.member != 0) {
        EXPECT_EQ(answer.error().members.value(QString::fromLatin1(refusal.member)).toStdString(),
            refusal.value);
    }
}

INSTANTIATE_TEST_SUITE_P(Documented, OwnClientRefusal,
    testing::Values(RefusalCase{"BadRequest", "cold storage (Intelligent-Tiering)", "eu-central-1"},
        RefusalCase{"IncompatibleRegionForMultiAZ", "hr shares weekly 1", "us-west-1"},
        RefusalCase{"InvalidDestinationKmsKey", "tiny notes", "eu-central-1", "alias/retired"},
        RefusalCase{"InvalidSourceKmsKey", "key retired", "eu-central-1"},
        RefusalCase{"UnsupportedOperation", "analytics (FlexGroup)", "eu-central-1"}),
    [](const auto& test) { return std::string(test.param.code); });

TEST_F(OwnClient, ReadsWhichBackupIsUnavailable)
{
    const auto answer = copy(u"failed backup"_s, stockholm);

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "SourceBackupUnavailable"_L1);
    EXPECT_EQ(answer.error().members.value(u"BackupId"_s),
        server.backupNamed(ireland.text(), u"failed backup"_s));
}

TEST_F(OwnClient, ReadsThatABackupIsGone)
{
    const auto request = wish(u"tiny notes"_s, stockholm);
    ASSERT_TRUE(server.deleteBackup(ireland.text(), request.sourceBackupId.text()));

    const auto answer = copy(request);

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "BackupNotFound"_L1);
}

TEST_F(OwnClient, ReadsThatASourceRegionCannotBe)
{
    auto request = wish(u"tiny notes"_s, stockholm);
    request.sourceRegion = RegionId(u"cn-north-1"_s);

    const auto answer = copy(request);

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "InvalidRegion"_L1);
}

TEST_F(OwnClient, ReadsWhichParameterATokenForbids)
{
    auto request = wish(u"tiny notes"_s, stockholm);
    ASSERT_TRUE(copy(request));
    request.copyTags = true;

    const auto answer = copy(request);

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "IncompatibleParameterError"_L1);
    EXPECT_EQ(answer.error().members.value(u"Parameter"_s), "CopyTags"_L1);
}

TEST_F(OwnClient, ReadsWhichLimitIsReached)
{
    server.setCopySpeed(0);
    for (int i = 0; i < 5; ++i) {
        auto request = wish(u"tiny notes"_s, stockholm);
        request.token = u"token-%1"_s.arg(i);
        ASSERT_TRUE(copy(request));
    }

    const auto answer = copy(u"tiny notes"_s, stockholm);

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "ServiceLimitExceeded"_L1);
    EXPECT_EQ(answer.error().members.value(u"Limit"_s), "TOTAL_IN_PROGRESS_COPY_BACKUPS"_L1);
}

struct FaultCase {
    const char* fault;
    ErrorKind kind;
    int requests; ///< how often the client asks before it gives up
    int copies;   ///< that were made all the same
};

class OwnClientFault : public OwnClient, public testing::WithParamInterface<FaultCase>
{
};

TEST_P(OwnClientFault, EndsAsTheRightKindOfError)
{
    setFault(GetParam().fault);

    const auto answer = copy(u"tiny notes"_s, stockholm);

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, GetParam().kind) << qPrintable(answer.error().message);
    EXPECT_EQ(server.books().requests.value(u"fsx:CopyBackup"_s), GetParam().requests);
    EXPECT_EQ(server.books().copies.size(), GetParam().copies);
    EXPECT_EQ(answer.error().fateUnknown, GetParam().copies > 0 || GetParam().requests > 1)
        << "only a clear refusal says that nothing was done";
}

INSTANTIATE_TEST_SUITE_P(Faults, OwnClientFault,
    testing::Values(FaultCase{"internal-error", ErrorKind::Unavailable, 3, 0},
        FaultCase{"unavailable", ErrorKind::Unavailable, 3, 0},
        FaultCase{"bad-gateway", ErrorKind::Unavailable, 3, 0},
        FaultCase{"drop-before", ErrorKind::Network, 3, 0},
        FaultCase{"drop-after", ErrorKind::Network, 3, 1},
        FaultCase{"expired-token", ErrorKind::Expired, 1, 0},
        FaultCase{"access-denied", ErrorKind::AccessDenied, 1, 0},
        FaultCase{"garbage", ErrorKind::BadAnswer, 1, 1}),
    [](const auto& test) {
        auto name = std::string(test.param.fault);
        std::erase(name, '-');
        return name;
    });

TEST_F(OwnClient, GivesUpOnThrottlingAfterThreeAttempts)
{
    setFault("throttle");

    const auto answer = copy(u"tiny notes"_s, stockholm);

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Throttled);
    EXPECT_EQ(server.books().faults.value(u"throttle"_s), 3);
}

TEST_F(OwnClient, FollowsNoRedirectWithItsSignature)
{
    setFault("redirect/302");

    const auto answer = copy(u"tiny notes"_s, stockholm);

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::BadAnswer);
    EXPECT_EQ(server.books().requests.value(u"fsx:CopyBackup"_s), 1);
}

TEST_F(OwnClient, MakesNoSecondCopyWhenAnAnswerIsLost)
{
    setFault("drop-after=1x:CopyBackup");

    const auto answer = copy(u"tiny notes"_s, stockholm);

    ASSERT_TRUE(answer) << qPrintable(answer.error().message);
    ASSERT_EQ(server.books().copies.size(), 1);
    EXPECT_EQ(server.books().copies.first().backupId, answer->id.text());
}

TEST_F(OwnClient, CorrectsItsClock)
{
    for (const auto* skew : {"clock-skew/900", "clock-skew/-900"}) {
        setFault(skew);
        EXPECT_TRUE(outcomeOf(client->fsx.describeBackups(ireland))) << skew;
    }
}

TEST_F(OwnClient, KeepsRowsWhoseMembersAreOfWrongTypes)
{
    setFault("wrong-types");

    const auto page = outcomeOf(client->fsx.describeBackups(ireland));

    ASSERT_TRUE(page) << qPrintable(page.error().message);
    EXPECT_EQ(page->backups.size(), 20);
    EXPECT_FALSE(page->backups.first().sizeBytes);
}

TEST_F(OwnClient, TagsABackup)
{
    const auto id = server.backupNamed(ireland.text(), u"tiny notes"_s);
    const Arn arn(u"arn:aws:fsx:eu-west-1:123456789012:backup/"_s + id);

    ASSERT_TRUE(outcomeOf(client->fsx.tagResource(ireland, arn, {{u"a b"_s, u"山"_s}})));
    const auto tags = outcomeOf(client->fsx.listTags(ireland, arn));

    ASSERT_TRUE(tags);
    EXPECT_EQ(tagValue(*tags, u"a b"_s), u"山"_s);
}

TEST_F(OwnClient, FindsAllKeysOverSeveralPages)
{
    const RegionId frankfurt(u"eu-central-1"_s);

    const auto aliases = outcomeOf(client->kms.listAliases(frankfurt));
    const auto keys = outcomeOf(client->kms.listKeys(frankfurt));
    const auto hmac = outcomeOf(client->kms.describeKey(frankfurt, KeyRef(u"alias/checksums"_s)));

    ASSERT_TRUE(aliases && keys && hmac);
    EXPECT_EQ(aliases->size(), 14);
    EXPECT_EQ(keys->size(), 9);
    EXPECT_TRUE(hmac->isEnabled);
    EXPECT_FALSE(hmac->canEncryptBackups());
}

TEST_F(OwnClient, LearnsWhoItIs)
{
    const auto identity = outcomeOf(client->sts.callerIdentity(ireland));

    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->account.text(), "123456789012"_L1);
    EXPECT_EQ(identity->arn.text(), "arn:aws:iam::123456789012:user/administrator"_L1);
}

TEST_F(OwnClient, SignsWithATemporaryKeyUntilItExpires)
{
    SignedIn fresh(server.url(), server.temporaryKey(600));
    SignedIn stale(server.url(), server.temporaryKey(-1));

    EXPECT_TRUE(outcomeOf(fresh.fsx.describeBackups(ireland)));
    const auto refused = outcomeOf(stale.fsx.describeBackups(ireland));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Expired);
}

TEST_F(OwnClient, MayNotUseKeysWithoutPermission)
{
    SignedIn person(server.url(), SandboxServer::operatorWithoutKms());

    const auto aliases = outcomeOf(person.kms.listAliases(ireland));

    ASSERT_FALSE(aliases);
    EXPECT_EQ(aliases.error().kind, ErrorKind::AccessDenied);
    EXPECT_TRUE(aliases.error().message.contains("kms:ListAliases"_L1));
}

} // namespace farcopy::sandbox
