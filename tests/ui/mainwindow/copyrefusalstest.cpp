// SPDX-License-Identifier: Apache-2.0
// Every refusal of CopyBackup in the window, provoked in a real sandbox by the state that causes
// it.
#include "core/api/kmsclient.h"
#include "core/api/stsclient.h"
#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"
#include "core/presenters/copypresenter.h"
#include "core/presenters/workspace.h"
#include "tests/support/accountstage.h"
#include "tests/support/sandboxbench.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/copydialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <utility>

namespace farcopy {

using namespace Qt::StringLiterals;

namespace {

using test::eventually;

const QString ireland = u"eu-west-1"_s;
const QString frankfurt = u"eu-central-1"_s;

/// The window on a sandbox of its own, whose copies end as soon as they are looked at.
class CopyRefusals : public testing::Test
{
protected:
    void SetUp() override
    {
        window.show();
        stage.open.add(who, workspace);
        workspace.start();
        ASSERT_TRUE(eventually([this] { return isListed(ireland) && isListed(frankfurt); }));
    }
    void TearDown() override { stage.open.remove(who); }

    [[nodiscard]] bool isListed(const QString& region)
    {
        return workspace.inventory().state(RegionId(region)).asOf.isValid();
    }
    [[nodiscard]] CopyOrder order(const QString& name, const QString& destination = frankfurt)
    {
        const QString id = bench.server.backupNamed(ireland, name);
        EXPECT_FALSE(id.isEmpty()) << name.toStdString();
        CopyOrder wanted;
        wanted.request.sourceBackupId = BackupId(id);
        wanted.request.sourceRegion = RegionId(ireland);
        wanted.request.destination = RegionId(destination);
        wanted.source.name = name;
        return wanted;
    }
    void send(const QList<CopyOrder>& orders) { jobs = workspace.queue().add(orders); }

    /// The dialog that explains a refused batch; nullptr: none came.
    [[nodiscard]] ErrorDialog* dialog()
    {
        return eventually([this] { return window.findChild<ErrorDialog*>() != nullptr; })
            ? window.findChild<ErrorDialog*>()
            : nullptr;
    }
    /// Of the one that was refused: of several that are sent side by side it may be any.
    [[nodiscard]] QString code()
    {
        for (const JobId& id : std::as_const(jobs)) {
            const auto job = workspace.queue().job(id);
            if (job && job->error)
                return job->error->code;
        }
        return {};
    }
    static QString labelOf(const QWidget* dialog, const char* name)
    {
        const auto* label = dialog->findChild<QLabel*>(QLatin1String(name));
        return label ? QString(label->text()).remove(QChar(0x200B)) : QString();
    }
    static QPushButton* button(const QWidget* dialog)
    {
        return dialog->findChild<QPushButton*>(u"action"_s);
    }
    static void press(const QWidget* dialog) { QTest::mouseClick(button(dialog), Qt::LeftButton); }
    static const CopyPresenter& presenterOf(const CopyDialog* dialog)
    {
        return *dialog->findChild<CopyPresenter*>();
    }
    [[nodiscard]] CopyDialog* reopened()
    {
        return eventually([this] { return window.findChild<CopyDialog*>() != nullptr; })
            ? window.findChild<CopyDialog*>()
            : nullptr;
    }

    test::SandboxBench bench{{.copySpeed = 100}};
    KmsClient kms{bench.transport};
    StsClient sts{bench.transport};
    Workspace workspace{{CredentialOrigin::Environment, {}, bench.server.url().toString()},
        bench.fsx, kms, sts, bench.partitions,
        {*bench.partitions.region(RegionId(ireland)), *bench.partitions.region(RegionId(frankfurt)),
            *bench.partitions.region(RegionId(u"sa-east-1"_s))},
        RegionId(ireland), bench.clock, bench.random};
    test::AccountStage stage;
    AccountChoice who{CredentialOrigin::Environment, {}, {}, {}};
    MainWindow window{
        stage.start(), stage.open, *stage.states, *stage.entries, stage.settings, bench.clock};
    QList<JobId> jobs;
};

} // namespace

TEST_F(CopyRefusals, ABackupThatIsGoneLeavesTheListByRefresh)
{
    const CopyOrder wanted = order(u"tiny notes"_s);
    bench.server.deleteBackup(ireland, wanted.request.sourceBackupId.text());
    send({wanted});
    ErrorDialog* explained = dialog();
    ASSERT_NE(explained, nullptr);
    EXPECT_EQ(code(), u"BackupNotFound"_s);
    EXPECT_TRUE(labelOf(explained, "what").contains(u"does not exist in eu-west-1"_s));

    press(explained);

    const Inventory& known = workspace.inventory();
    EXPECT_TRUE(eventually(
        [&] { return !known.contains(RegionId(ireland), wanted.request.sourceBackupId); }));
}

TEST_F(CopyRefusals, ASourceThatIsNotAvailableIsShownAsItIsByRefresh)
{
    const CopyOrder wanted = order(u"tiny notes"_s);
    const BackupId id = wanted.request.sourceBackupId;
    bench.server.setLifecycle(ireland, id.text(), u"CREATING"_s);
    send({wanted});
    ErrorDialog* explained = dialog();
    ASSERT_NE(explained, nullptr);
    EXPECT_EQ(code(), u"SourceBackupUnavailable"_s);

    press(explained);

    const Inventory& known = workspace.inventory();
    EXPECT_TRUE(eventually([&] {
        const auto shown = known.find(RegionId(ireland), id);
        return shown && shown->lifecycle == Lifecycle::Creating;
    }));
}

TEST_F(CopyRefusals, ABackupWithColdStorageIsExplainedInTheServicesWords)
{
    send({order(u"cold storage (Intelligent-Tiering)"_s)});

    ErrorDialog* explained = dialog();

    ASSERT_NE(explained, nullptr);
    EXPECT_EQ(code(), u"BadRequest"_s);
    EXPECT_TRUE(labelOf(explained, "what").contains(u"Intelligent-Tiering"_s));
    EXPECT_FALSE(button(explained)->isVisible());
}

TEST_F(CopyRefusals, AFlexGroupVolumeIsNotSupported)
{
    send({order(u"analytics (FlexGroup)"_s)});

    ErrorDialog* explained = dialog();

    ASSERT_NE(explained, nullptr);
    EXPECT_EQ(code(), u"UnsupportedOperation"_s);
    EXPECT_TRUE(labelOf(explained, "what").contains(u"FlexGroup"_s));
}

TEST_F(CopyRefusals, ATokenUsedForOtherValuesIsMadeNewByRetry)
{
    CopyOrder first = order(u"tiny notes"_s);
    first.request.token = u"same"_s;
    CopyOrder second = order(u"<img src=x>"_s);
    second.request.token = u"same"_s;
    send({first});
    const JobId earlier = jobs.first();
    ASSERT_TRUE(eventually(
        [&] { return workspace.queue().job(earlier)->state == JobState::Available; }, 20'000));
    send({second});
    ErrorDialog* explained = dialog();
    ASSERT_NE(explained, nullptr);
    EXPECT_EQ(code(), u"IncompatibleParameterError"_s);

    press(explained);

    EXPECT_TRUE(eventually(
        [this] { return workspace.queue().job(jobs.last())->state == JobState::Available; },
        20'000));
}

TEST_F(CopyRefusals, ARegionWithoutMultiAzLeadsBackToTheDestination)
{
    send({order(u"hr shares"_s, u"us-west-1"_s)});
    ErrorDialog* explained = dialog();
    ASSERT_NE(explained, nullptr);
    EXPECT_EQ(code(), u"IncompatibleRegionForMultiAZ"_s);

    press(explained);

    CopyDialog* again = reopened();
    ASSERT_NE(again, nullptr);
    EXPECT_TRUE(
        again->findChild<QComboBox*>(u"destination"_s)->currentText().startsWith(u"us-west-1"_s));
}

TEST_F(CopyRefusals, AnUnusableKeyLeadsBackToTheDialogWithEverythingKept)
{
    CopyOrder wanted = order(u"tiny notes"_s);
    wanted.request.kmsKey = KeyRef(u"alias/closed-to-fsx"_s);
    wanted.request.copyTags = true;
    wanted.request.tags = {{u"kept"_s, u"yes"_s}};
    send({wanted});
    ErrorDialog* explained = dialog();
    ASSERT_NE(explained, nullptr);
    EXPECT_EQ(code(), u"InvalidDestinationKmsKey"_s);
    EXPECT_TRUE(labelOf(explained, "what").contains(u"kms:CreateGrant"_s));

    press(explained);

    CopyDialog* again = reopened();
    ASSERT_NE(again, nullptr);
    EXPECT_TRUE(presenterOf(again).copyTags());
    EXPECT_EQ(presenterOf(again).addedTags(), wanted.request.tags);
    EXPECT_EQ(presenterOf(again).destination(), wanted.request.destination);
    EXPECT_EQ(presenterOf(again).key(), wanted.request.kmsKey);
}

TEST_F(CopyRefusals, AnotherPartitionIsNoSource)
{
    CopyOrder wanted = order(u"tiny notes"_s);
    wanted.request.sourceRegion = RegionId(u"cn-north-1"_s);
    send({wanted});

    ErrorDialog* explained = dialog();

    ASSERT_NE(explained, nullptr);
    EXPECT_EQ(code(), u"InvalidRegion"_s);
    EXPECT_TRUE(labelOf(explained, "what").contains(u"different partitions"_s));
}

TEST_F(CopyRefusals, ADisabledSourceKeyIsRetriedOnceItIsEnabled)
{
    send({order(u"key retired"_s)});
    ErrorDialog* explained = dialog();
    ASSERT_NE(explained, nullptr);
    EXPECT_EQ(code(), u"InvalidSourceKmsKey"_s);
    ASSERT_TRUE(bench.server.setKeyState(ireland, u"alias/retired"_s, u"Enabled"_s));

    press(explained);

    EXPECT_TRUE(eventually(
        [this] { return workspace.queue().job(jobs.last())->state == JobState::Available; },
        20'000));
}

TEST_F(CopyRefusals, AFullRegionOffersTheQuotaOfTheFileSystemType)
{
    send({order(u"media archive weekly 1"_s, u"sa-east-1"_s),
        order(u"media archive weekly 2"_s, u"sa-east-1"_s),
        order(u"media archive weekly 3"_s, u"sa-east-1"_s)});

    ErrorDialog* explained = dialog();

    ASSERT_NE(explained, nullptr);
    EXPECT_TRUE(eventually([this] { return code() == u"ServiceLimitExceeded"_s; }));
    EXPECT_TRUE(labelOf(explained, "link").contains(u"L-E94C1C19?region=sa-east-1"_s));
    EXPECT_EQ(window.findChildren<ErrorDialog*>().size(), 1);
}

TEST_F(CopyRefusals, TooManyTagsLeadBackToTheTags)
{
    CopyOrder wanted = order(u"forty-eight tags"_s);
    wanted.request.copyTags = true;
    for (int i = 0; i < 5; ++i)
        wanted.request.tags.append({u"more %1"_s.arg(i), u"x"_s});
    send({wanted});
    ErrorDialog* explained = dialog();
    ASSERT_NE(explained, nullptr);
    EXPECT_EQ(code(), u"ServiceLimitExceeded"_s);

    press(explained);

    CopyDialog* again = reopened();
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(presenterOf(again).addedTags(), wanted.request.tags);
}

TEST_F(CopyRefusals, AnInternalErrorIsTriedAgainWithoutADialog)
{
    bench.server.setFaults({*sandbox::faultFromText(u"internal-error=3x:CopyBackup"_s)});
    send({order(u"tiny notes"_s)});

    EXPECT_TRUE(eventually(
        [this] { return workspace.queue().job(jobs.last())->state == JobState::Available; },
        30'000));
    EXPECT_EQ(window.findChild<ErrorDialog*>(), nullptr);
    EXPECT_EQ(bench.server.books().copies.size(), 1);
}

TEST_F(CopyRefusals, ALaneFilledByOthersMakesTheCopyWait)
{
    bench.server.setCopySpeed(0);
    for (const char* name : {"finance weekly 1", "finance weekly 2", "finance weekly 3",
             "finance weekly 4", "genomics weekly 1"}) {
        CopyRequest theirs = order(QLatin1String(name)).request;
        theirs.token = theirs.sourceBackupId.text();
        ASSERT_TRUE(test::outcomeOf(bench.fsx.copyBackup(theirs))) << name;
    }
    send({order(u"tiny notes"_s)});
    const auto job = [this] { return *workspace.queue().job(jobs.last()); };

    EXPECT_TRUE(eventually(
        [&] {
            return job().state == JobState::Waiting && job().waitReason == WaitReason::LaneFull;
        },
        20'000));
    EXPECT_EQ(window.findChild<ErrorDialog*>(), nullptr);
    bench.server.setCopySpeed(100);

    EXPECT_TRUE(eventually([&] { return job().state == JobState::Available; }, 30'000));
}

TEST_F(CopyRefusals, ABackupThatIsNoLongerListedIsSaidAndNotSilentlyDropped)
{
    CopyOrder wanted = order(u"tiny notes"_s);
    wanted.request.kmsKey = KeyRef(u"alias/closed-to-fsx"_s);
    send({wanted});
    ErrorDialog* explained = dialog();
    ASSERT_NE(explained, nullptr);
    workspace.inventory().forget(RegionId(ireland), wanted.request.sourceBackupId);

    press(explained);

    EXPECT_EQ(window.findChild<CopyDialog*>(), nullptr);
    EXPECT_TRUE(window.findChild<Banner*>()->isVisible());
}

} // namespace farcopy
