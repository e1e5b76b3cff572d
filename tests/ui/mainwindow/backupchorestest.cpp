// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/backupchores.h"

#include "core/inventory/inventory.h"
#include "core/presenters/backupspresenter.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/pages/backuplist.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using test::sampleBackup;

const QString ireland = QStringLiteral("eu-west-1");
const QString hostile = QStringLiteral("=<b>hr</b>\u202e \U0001f4be ");

class Chores : public testing::Test
{
protected:
    Chores() { page.resize(900, 500); }

    void hold(const QList<Backup>& held)
    {
        account.workspace.inventory().merge(RegionId(ireland), held);
        ASSERT_TRUE(eventually([&] { return list.shownCount() == held.size(); }));
        list.table()->sortByColumn(0, Qt::AscendingOrder);
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QString lastSaid() const
    {
        return said.isEmpty() ? QString() : said.last().first().toString();
    }

    test::FakeAccount account;
    BackupsPresenter backups{
        account.workspace.inventory(), account.workspace.regions(), account.clock};
    QWidget page;
    BackupList list{backups, account.clock, &page};
    BackupChores chores{account.workspace, backups, list,
        [] { return std::pair(AccountMark(), QStringLiteral("prod")); }, page};
    QSignalSpy said{&chores, &BackupChores::said};
};

} // namespace

TEST_F(Chores, PutIdsAndArnsOnTheClipboardInTheOrderOfTheTable)
{
    hold({sampleBackup(2), sampleBackup(1)});
    list.selectAll();

    chores.copyIds();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
        test::sampleId(1).text() + QLatin1Char('\n') + test::sampleId(2).text());

    chores.copyArns();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
        sampleBackup(1).arn.text() + QLatin1Char('\n') + sampleBackup(2).arn.text());
}

TEST_F(Chores, SayThatTagsOfSoManyAreNotChangedAtOnce)
{
    QList<Backup> many;
    for (int number = 1; number <= 5'001; ++number)
        many.append(sampleBackup(number));
    hold(many);
    list.selectAll();

    chores.editTags();

    EXPECT_TRUE(lastSaid().contains(QStringLiteral("5,001"))) << lastSaid().toStdString();
    EXPECT_EQ(find<QDialog>("commonTagsDialog"), nullptr);
}

TEST_F(Chores, SayWhyThereIsNoConsole)
{
    hold({sampleBackup(1)});
    list.selectAll();

    chores.showInConsole(); // of the sandbox

    EXPECT_TRUE(lastSaid().contains(QStringLiteral("not at AWS"))) << lastSaid().toStdString();
}

TEST_F(Chores, CompareTwo)
{
    hold({sampleBackup(1, ireland, hostile), sampleBackup(2, ireland, QStringLiteral("media"))});
    list.selectAll();

    chores.compare();

    auto* dialog = find<CompareDialog>("compareDialog");
    ASSERT_TRUE(dialog);
    auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("comparison"));
    const int all = table->rowCount();
    QTest::mouseClick(dialog->findChild<QCheckBox*>(QStringLiteral("differencesOnly")),
        Qt::LeftButton, {}, QPoint(8, 8));
    int shown = 0;
    for (int row = 0; row < all; ++row)
        shown += table->isRowHidden(row) ? 0 : 1;
    EXPECT_EQ(shown, 5); // id, ARN, Name tag, and the headings above them
    EXPECT_GT(all, shown);
    EXPECT_LT(dialog->minimumSizeHint().width(), 1200);
}

TEST_F(Chores, ExportWhatIsSelectedToTheChosenFile)
{
    hold({sampleBackup(1, ireland, hostile), sampleBackup(2)});
    list.select({RegionId(ireland), test::sampleId(1)});
    const QString path = account.folder.filePath(QStringLiteral("some.csv"));

    chores.exportSelected();
    auto* dialog = find<QFileDialog>("exportDialog");
    ASSERT_TRUE(dialog);
    dialog->selectFile(path);
    static_cast<QDialog*>(dialog)->accept();

    ASSERT_TRUE(eventually([this] { return !said.isEmpty(); }));
    EXPECT_TRUE(lastSaid().contains(QStringLiteral("1 backup written")))
        << lastSaid().toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_EQ(csv.count('\n'), 2);
    EXPECT_TRUE(csv.contains("'=<b>hr</b>"));
}

TEST_F(Chores, SayWhyAnExportFailed)
{
    hold({sampleBackup(1)});

    chores.exportShown();
    auto* dialog = find<QFileDialog>("exportDialog");
    ASSERT_TRUE(dialog);
    emit dialog->fileSelected(account.folder.filePath(QStringLiteral("no/such/folder/x.json")));

    ASSERT_TRUE(eventually([this] { return !said.isEmpty(); }));
    EXPECT_TRUE(lastSaid().contains(QStringLiteral("could not be written")));
}

} // namespace farcopy
