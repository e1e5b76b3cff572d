// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/activitypage.h"

#include "core/presenters/activitylog.h"
#include "core/presenters/activitypresenter.h"

#include "tests/support/storestage.h"
#include "ui/models/activitytablemodel.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using test::outcomeOf;
using test::sampleActivity;

const QString hostile = QStringLiteral("<img src=x onerror=1>\u202e=cmd|'/c calc'!A1");

class ActivityPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        log.setActor({AccountId(QStringLiteral("111122223333")), {}});
        log.keepIn(*store);
        ActivityEntry failed = sampleActivity(2);
        failed.outcome = QStringLiteral("BackupNotFound");
        failed.message = hostile;
        failed.subject = hostile;
        failed.parameters.clear();
        ASSERT_TRUE(outcomeOf(store->logActivity({sampleActivity(1), failed, sampleActivity(3)})));
        page.resize(1000, 600);
        page.show();
        ASSERT_TRUE(eventually([this] { return rows() == 3; }));
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QTableView* table() const { return find<QTableView>("activities"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, ActivityColumn column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] QByteArray written(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::StoreStage stage;
    std::unique_ptr<Store> store = stage.store();
    ActivityLog log{stage.clock};
    ActivityPresenter presenter{log};
    ActivityPage page{presenter, stage.clock};
};

} // namespace

TEST_F(ActivityPageTest, ShowsTheNewestFirstWithWhoWhatAndOutcome)
{
    QAbstractItemModelTester tester(
        table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    EXPECT_EQ(cell(0, ActivityColumn::RequestId), QStringLiteral("req-3"));
    EXPECT_EQ(cell(0, ActivityColumn::Who), QStringLiteral("111122223333 · kim"));
    EXPECT_EQ(cell(0, ActivityColumn::Operation), QStringLiteral("Copy a backup"));
    EXPECT_EQ(cell(1, ActivityColumn::Outcome),
        QStringLiteral("The backup was not found (BackupNotFound)"));
}

TEST_F(ActivityPageTest, FiltersAsOneTypes)
{
    QTest::keyClicks(find<QLineEdit>("activityFilter"), QStringLiteral("req-1"));
    ASSERT_TRUE(eventually([this] { return rows() == 1; }));

    find<QLineEdit>("activityFilter")->setText(QStringLiteral("nowhere"));
    ASSERT_TRUE(eventually([this] { return !table()->isVisible(); }));

    find<QLineEdit>("activityFilter")->clear();
    ASSERT_TRUE(eventually([this] { return rows() == 3; }));
    QTest::mouseClick(find<QCheckBox>("activityFailures"), Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return rows() == 1; }));
}

TEST_F(ActivityPageTest, LooksForABatchWhateverItsOutcome)
{
    find<QCheckBox>("activityFailures")->setChecked(true);
    ASSERT_TRUE(eventually([this] { return rows() == 1; }));

    page.lookFor(QStringLiteral("req-3"), QStringLiteral("One batch."));

    EXPECT_EQ(find<QLineEdit>("activityFilter")->text(), QStringLiteral("req-3"));
    EXPECT_FALSE(find<QCheckBox>("activityFailures")->isChecked());
    EXPECT_TRUE(eventually([this] {
        return rows() == 1 && cell(0, ActivityColumn::RequestId) == QStringLiteral("req-3");
    }));
}

TEST_F(ActivityPageTest, SaysWhatTheWordsMeanWhileItLooksForThem)
{
    const auto* banner = page.findChild<Banner*>();
    page.lookFor(QStringLiteral("req-3"), QStringLiteral("One batch."));
    ASSERT_TRUE(eventually([this] { return rows() == 1; }));
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->accessibleName().contains(QStringLiteral("One batch.")));

    QTest::keyClick(find<QLineEdit>("activityFilter"), Qt::Key_Return); // the same words
    EXPECT_TRUE(banner->isVisible());
    find<QLineEdit>("activityFilter")->clear();

    EXPECT_FALSE(banner->isVisible());
    EXPECT_TRUE(eventually([this] { return rows() == 3; }));
}

TEST_F(ActivityPageTest, ShowsHostileTextAsCharacters)
{
    table()->selectRow(1);

    const QString details = find<QPlainTextEdit>("activityDetails")->toPlainText();
    const QString tip
        = table()->model()->index(1, int(ActivityColumn::Outcome)).data(Qt::ToolTipRole).toString();

    EXPECT_TRUE(details.contains(QStringLiteral("<img src=x onerror=1>")));
    EXPECT_FALSE(details.contains(QChar(0x202e)));
    EXPECT_FALSE(cell(1, ActivityColumn::Subject).contains(QChar(0x202e)));
    EXPECT_FALSE(tip.contains(QStringLiteral("<img")));
    EXPECT_LE(page.minimumSizeHint().width(), 1000);
}

TEST_F(ActivityPageTest, WritesOutSomeOfVeryManySelectedOnesAndCountsTheOthers)
{
    QList<ActivityEntry> further;
    for (int i = 4; i <= 150; ++i)
        further.append(sampleActivity(i));
    ASSERT_TRUE(outcomeOf(store->logActivity(further)));
    log.tellChanged();
    ASSERT_TRUE(eventually([this] { return rows() == 150; }));

    table()->selectAll();

    const QString details = find<QPlainTextEdit>("activityDetails")->toPlainText();
    EXPECT_EQ(details.count(QStringLiteral("Request id")), 100);
    EXPECT_TRUE(details.contains(QStringLiteral("req-150")));
    EXPECT_TRUE(details.contains(QStringLiteral("50 more are selected")));
}

TEST_F(ActivityPageTest, WritesAReportOfWhatIsShownAndSaysWhere)
{
    const QString path = stage.folder() + QStringLiteral("/activity.csv");

    page.writeReport(text::ReportFormat::Csv, path);

    ASSERT_TRUE(eventually([&] { return QFile::exists(path + QStringLiteral(".sha256")); }));
    EXPECT_EQ(written(path).count('\n'), 4);
    const auto says = [this](const QString& words) {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    EXPECT_TRUE(eventually([&] { return says(QStringLiteral("sha256sum --check")); }));
}

TEST_F(ActivityPageTest, WritesAReportOfSeveralSelectedOnes)
{
    const QString path = stage.folder() + QStringLiteral("/activity.csv");
    table()->selectRow(0);
    table()->selectionModel()->select(
        table()->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

    page.writeReport(text::ReportFormat::Csv, path);

    ASSERT_TRUE(eventually([&] { return QFile::exists(path + QStringLiteral(".sha256")); }));
    EXPECT_EQ(written(path).count('\n'), 3);
    EXPECT_FALSE(written(path).contains("BackupNotFound"));
}

TEST_F(ActivityPageTest, GoesBackToTheBackups)
{
    QSignalSpy closed(&page, &ActivityPage::closeWanted);

    QTest::keyClick(find<QPushButton>("leaveActivity"), Qt::Key_Space);

    EXPECT_EQ(closed.count(), 1);
}

} // namespace farcopy
