// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/backupexport.h"

#include "core/api/fsxclient.h"
#include "core/inventory/inventory.h"
#include "core/presenters/backupspresenter.h"

#include "tests/core/api/apibench.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::outcomeOf;
using test::sampleBackup;

const RegionId ireland(QStringLiteral("eu-west-1"));

class Exporting : public testing::Test
{
protected:
    Exporting() { inventory.setRegions({ireland}); }

    void hold(int count)
    {
        QList<Backup> backups;
        for (int i = 0; i < count; ++i)
            backups.append(sampleBackup(i));
        inventory.merge(ireland, backups);
    }
    [[nodiscard]] QList<RowId> rowsOf(const QList<int>& numbers) const
    {
        QList<RowId> rows;
        for (const int number : numbers)
            rows.append(inventory.rows().find(ireland, test::sampleId(number)).value());
        return rows;
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList writtenIds() const
    {
        QStringList ids;
        const auto list
            = QJsonDocument::fromJson(written()).object().value(QLatin1String("Backups"));
        for (const QJsonValue& backup : list.toArray())
            ids.append(backup.toObject().value(QLatin1String("BackupId")).toString());
        return ids;
    }

    test::ApiBench bench;
    FsxClient client{bench.transport};
    Inventory inventory{client, bench.clock};
    BackupsPresenter presenter{inventory, {test::sampleRegion(ireland.text())}, bench.clock};
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("backups"));
};

} // namespace

TEST_F(Exporting, WritesTheRowsInTheirOrder)
{
    hold(4);

    const auto count
        = outcomeOf(exportBackups(presenter, rowsOf({3, 0, 2}), path, ExportFormat::Json));

    EXPECT_EQ(count.value_or(-1), 3);
    EXPECT_EQ(writtenIds(),
        (QStringList{
            test::sampleId(3).text(), test::sampleId(0).text(), test::sampleId(2).text()}));
}

TEST_F(Exporting, WritesMoreThanOneHelping)
{
    hold(2500);

    const auto count
        = outcomeOf(exportBackups(presenter, inventory.rows().all(), path, ExportFormat::Json));

    EXPECT_EQ(count.value_or(-1), 2500);
    EXPECT_EQ(writtenIds().size(), 2500);
}

TEST_F(Exporting, MakesADocumentOfNothing)
{
    const auto count = outcomeOf(exportBackups(presenter, {}, path, ExportFormat::Json));

    EXPECT_EQ(count.value_or(-1), 0);
    EXPECT_TRUE(QJsonDocument::fromJson(written()).isObject());
}

TEST_F(Exporting, LeavesOutWhatGoesMeanwhile)
{
    hold(2);
    auto* call = exportBackups(presenter, rowsOf({0, 1}), path, ExportFormat::Json);
    inventory.forget(ireland, test::sampleId(0));
    inventory.merge(ireland, {sampleBackup(7)}); // gets the number of the one that went

    const auto count = outcomeOf(call);

    EXPECT_EQ(count.value_or(-1), 1);
    EXPECT_EQ(writtenIds(), QStringList{test::sampleId(1).text()});
}

TEST_F(Exporting, WritesNoFormulaAndNoBrokenRow)
{
    Backup backup = sampleBackup(1, ireland.text(), QStringLiteral("=HYPERLINK(\"http://x\",1)"));
    backup.failureMessage = QStringLiteral("one\ntwo, \u202ethree");
    inventory.merge(ireland, {backup});

    const auto count = outcomeOf(exportBackups(presenter, rowsOf({1}), path, ExportFormat::Csv));

    EXPECT_EQ(count.value_or(-1), 1);
    const QByteArray csv = written();
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"
                               "BackupId,Region,"));
    EXPECT_EQ(csv.count('\n'), 2);
    EXPECT_TRUE(csv.contains("\"'=HYPERLINK(\"\"http://x\"\",1)\"")) << csv.toStdString();
    EXPECT_FALSE(csv.contains("\xe2\x80\xae")); // the mark that turns the writing direction
}

TEST_F(Exporting, SaysWhyAFileCannotBeWritten)
{
    hold(1);

    const auto count = outcomeOf(exportBackups(presenter, rowsOf({0}),
        folder.filePath(QStringLiteral("nowhere/backups.csv")), ExportFormat::Csv));

    ASSERT_FALSE(count);
    EXPECT_EQ(count.error().kind, ErrorKind::Local);
    EXPECT_FALSE(count.error().message.isEmpty());
}

TEST_F(Exporting, KeepsTheFileOfBeforeWhenItIsCancelled)
{
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    hold(3000);

    auto* call = exportBackups(presenter, inventory.rows().all(), path, ExportFormat::Csv);
    call->cancel();
    const auto count = outcomeOf(call);

    ASSERT_FALSE(count);
    EXPECT_EQ(count.error().kind, ErrorKind::Cancelled);
    const auto isAlone = [this] { return QDir(folder.path()).entryList(QDir::Files).size() == 1; };
    EXPECT_TRUE(test::eventually(isAlone)); // nothing half written stays
    EXPECT_EQ(written(), QByteArray("before"));
}

} // namespace farcopy
