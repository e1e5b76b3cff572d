// SPDX-License-Identifier: Apache-2.0
#include "core/api/kmsclient.h"
#include "core/api/stsclient.h"
#include "core/inventory/inventory.h"
#include "core/presenters/workspace.h"
#include "ui/dialogs/copydialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/cellroles.h"
#include "ui/widgets/filteredit.h"

#include "tests/support/accountstage.h"
#include "tests/support/sandboxbench.h"
#include "tests/support/waiting.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolBar>

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy {

namespace {

using test::eventually;

const QString ireland = QStringLiteral("eu-west-1");
const QString frankfurt = QStringLiteral("eu-central-1");

/// The whole program but for its start: the window, its account and a sandbox on real sockets.
class MainJob : public testing::Test
{
protected:
    void SetUp() override
    {
        window.resize(1280, 860);
        window.show();
        stage.open.add(who, workspace);
    }
    void TearDown() override { stage.open.remove(who); }

    /// Puts so many backups into eu-west-1, each of another size.
    void addBackups(int number)
    {
        for (int i = 0; i < number; ++i) {
            sandbox::NewBackup backup;
            backup.region = ireland;
            backup.name = QStringLiteral("ledger %1").arg(i, 2, 10, QLatin1Char('0'));
            backup.sizeBytes = qint64{20 + 7 * i} << 30;
            ASSERT_FALSE(bench.server.addBackup(backup).isEmpty());
        }
    }
    void setFaults(const QStringList& texts)
    {
        QList<sandbox::Fault> faults;
        for (const QString& text : texts)
            faults.append(sandbox::faultFromText(text).value());
        bench.server.setFaults(faults);
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] int rows() const { return find<QTableView>("backups")->model()->rowCount(); }

    void filter(const QString& text)
    {
        auto* box = find<FilterEdit>("filter");
        QTest::mouseClick(box, Qt::LeftButton);
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }
    void selectAllShownRows()
    {
        auto* table = find<QTableView>("backups");
        const QRect first = table->visualRect(table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.center());
        for (int i = 1; i < rows(); ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    }
    [[nodiscard]] CopyDialog* openCopyDialog()
    {
        auto* tools = find<QToolBar>("tools");
        QTest::mouseClick(tools->widgetForAction(find<QAction>("copyBackups")), Qt::LeftButton);
        auto* dialog = window.findChild<CopyDialog*>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    /// Types the destination and presses the button.
    static void submit(const CopyDialog& dialog, const QString& destination)
    {
        auto* box = dialog.findChild<QComboBox*>(QStringLiteral("destination"));
        auto* copy = dialog.findChild<QPushButton*>(QStringLiteral("copy"));
        box->lineEdit()->setFocus();
        QTest::keyClicks(box->lineEdit(), destination);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        ASSERT_TRUE(eventually([copy] { return copy->isEnabled(); }));
        QTest::mouseClick(copy, Qt::LeftButton);
    }

    /// How many bars of the copies stand at different percentages now.
    [[nodiscard]] qsizetype differentPercentages() const
    {
        const auto* model = find<QTableView>("copies")->model();
        QSet<int> seen;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QVariant percent = model->index(row, column).data(ProgressRole);
                if (percent.isValid())
                    seen.insert(percent.toInt());
            }
        }
        return seen.size();
    }
    [[nodiscard]] QModelIndex regionRow(const QString& region) const
    {
        const auto* model = find<QListView>("regions")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == region)
                return model->index(row, 0);
        }
        return {};
    }
    [[nodiscard]] RegionState::Phase phase(const QString& region)
    {
        return workspace.inventory().state(RegionId(region)).phase;
    }

    test::SandboxBench bench{{.copySpeed = 8}};
    test::AccountStage stage;
    KmsClient kms{bench.transport};
    StsClient sts{bench.transport};
    Workspace workspace{{CredentialOrigin::Sandbox, QStringLiteral("Sandbox")}, bench.fsx, kms, sts,
        bench.partitions, bench.partitions.fsxRegions(PartitionId(QStringLiteral("aws"))),
        RegionId(ireland), bench.clock, bench.random};
    AccountChoice who{CredentialOrigin::Environment, {}, {}, {}};
    MainWindow window{
        stage.start(), stage.open, *stage.states, *stage.entries, stage.settings, bench.clock};
};

} // namespace

TEST_F(MainJob, CopiesTwelveBackupsFiveAtATimeByKeyboardAndMouse)
{
    constexpr int backups = 12;
    addBackups(backups);
    workspace.start();
    ASSERT_TRUE(
        eventually([this] { return rows() > backups && !workspace.inventory().isLoading(); }));

    filter(QStringLiteral("ledger region:eu-west-1"));
    ASSERT_TRUE(eventually([this] { return rows() == backups; }));
    selectAllShownRows();
    const CopyDialog* dialog = openCopyDialog();
    ASSERT_NE(dialog, nullptr);
    submit(*dialog, frankfurt);

    qsizetype atOnce = 0;
    auto* headline = find<QLabel>("copiesHeadline");
    ASSERT_TRUE(eventually(
        [this, &atOnce, headline] {
            atOnce = std::max(atOnce, differentPercentages());
            return headline->text().contains(QStringLiteral("12 done"));
        },
        60'000))
        << headline->text().toStdString();

    EXPECT_GE(atOnce, 3);
    const sandbox::Books books = bench.server.books();
    EXPECT_EQ(books.copies.size(), backups);
    EXPECT_EQ(books.mostCopiesAtOnce.value(frankfurt), 5);
    EXPECT_EQ(books.errors.value(QStringLiteral("ServiceLimitExceeded")), 0);
    for (const sandbox::CopyEntry& copy : books.copies) {
        EXPECT_EQ(copy.lifecycle, QStringLiteral("AVAILABLE"));
        EXPECT_EQ(copy.region, frankfurt);
    }
    EXPECT_EQ(window.findChild<ErrorDialog*>(), nullptr);
}

TEST_F(MainJob, RegionsThatHangOrTalkRubbishHoldBackNoOtherAndSayWhy)
{
    setFaults({QStringLiteral("hang@us-east-1"), QStringLiteral("garbage@us-west-2"),
        QStringLiteral("truncate@ap-south-1"), QStringLiteral("unavailable@eu-west-2"),
        QStringLiteral("drip/500@ca-central-1")});
    addBackups(1);
    workspace.start();

    ASSERT_TRUE(eventually([this] {
        return phase(ireland) == RegionState::Phase::Complete
            && phase(frankfurt) == RegionState::Phase::Complete
            && phase(QStringLiteral("us-west-2")) == RegionState::Phase::Failed
            && phase(QStringLiteral("ap-south-1")) == RegionState::Phase::Failed
            && phase(QStringLiteral("eu-west-2")) == RegionState::Phase::Failed
            && regionRow(QStringLiteral("eu-west-2")).data(IconNameRole).isValid();
    }));
    EXPECT_EQ(phase(QStringLiteral("us-east-1")), RegionState::Phase::Loading);
    EXPECT_TRUE(regionRow(QStringLiteral("us-east-1")).data(BusyRole).toBool());

    // The others can be worked with.
    filter(QStringLiteral("ledger"));
    ASSERT_TRUE(eventually([this] { return rows() == 1; }));
    selectAllShownRows();
    CopyDialog* dialog = openCopyDialog();
    ASSERT_NE(dialog, nullptr);
    submit(*dialog, frankfurt);
    ASSERT_TRUE(eventually(
        [this] {
            return find<QLabel>("copiesHeadline")->text().contains(QStringLiteral("1 done"));
        },
        30'000));

    // Those that failed say why.
    auto* regions = find<QListView>("regions");
    regions->setCurrentIndex(regionRow(QStringLiteral("us-west-2")));
    QTest::keyClick(regions, Qt::Key_Return);
    auto* errors = window.findChild<ErrorDialog*>();
    ASSERT_NE(errors, nullptr);
    EXPECT_TRUE(errors->isVisible());
}

} // namespace farcopy
