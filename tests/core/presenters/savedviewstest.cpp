// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/savedviews.h"

#include "core/domain/backupfilter.h"
#include "core/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using Flaw = SavedViews::NameFlaw;

class Views : public testing::Test
{
protected:
    [[nodiscard]] QStringList names(const SavedViews& some) const
    {
        QStringList found;
        for (const SavedView& view : some.all()) {
            if (view.builtIn == SavedView::BuiltIn::No)
                found.append(view.name);
        }
        return found;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("farcopy.ini"))};
    SavedViews views{settings};
};

const QString weekly = QStringLiteral("weekly");
const QString filter = QStringLiteral("name:weekly age>7d");
const QByteArray columns("\0\xff columns", 10);

} // namespace

TEST_F(Views, BeginWithThoseThatComeWithTheProgram)
{
    ASSERT_FALSE(views.all().isEmpty());
    for (const SavedView& view : views.all()) {
        EXPECT_NE(view.builtIn, SavedView::BuiltIn::No);
        EXPECT_TRUE(BackupFilter::parse(view.filter)) << view.filter.toStdString();
    }
}

TEST_F(Views, AreThereAgainTheNextTime)
{
    QSignalSpy changed(&views, &SavedViews::changed);

    const QString id = views.add(weekly, filter, columns);

    EXPECT_EQ(changed.count(), 1);
    SavedViews again(settings);
    EXPECT_EQ(again.all(), views.all());
    EXPECT_EQ(again.view(id)->columns, columns);
    EXPECT_EQ(again.view(id)->filter, filter);
}

TEST_F(Views, AreRenamedUpdatedAndRemoved)
{
    const QString id = views.add(weekly, filter, columns);

    EXPECT_TRUE(views.rename(id, QStringLiteral("  Weekly ")));
    views.update(id, QStringLiteral("age>9d"), {});
    EXPECT_EQ(names(SavedViews(settings)), QStringList{QStringLiteral("Weekly")});
    EXPECT_EQ(SavedViews(settings).view(id)->filter, QStringLiteral("age>9d"));
    views.remove(id);

    EXPECT_EQ(names(SavedViews(settings)), QStringList());
}

TEST_F(Views, HaveNamesThatTellThemApart)
{
    const QString id = views.add(weekly, filter, {});

    EXPECT_EQ(views.nameFlaw(QStringLiteral(" WEEKLY ")), Flaw::Taken);
    EXPECT_EQ(views.nameFlaw(QStringLiteral("WEEKLY"), id), Flaw::None);
    EXPECT_EQ(views.nameFlaw(QStringLiteral("  ")), Flaw::Empty);
    EXPECT_EQ(views.nameFlaw(QString(61, QLatin1Char('x'))), Flaw::TooLong);
    EXPECT_EQ(views.add(weekly, filter, {}), QString());
    EXPECT_EQ(names(views).size(), 1);
}

TEST_F(Views, ThatAreBuiltInStayAsTheyAre)
{
    const QList<SavedView> before = views.all();

    EXPECT_FALSE(views.rename(before.first().id, weekly));
    views.update(before.first().id, filter, {});
    views.remove(before.first().id);

    EXPECT_EQ(views.all(), before);
}

TEST_F(Views, OfDamagedSettingsAreThoseThatCanBeRead)
{
    settings.setViewState(QStringLiteral("savedViews"),
        R"({"views":[{"id":"1","name":"a","filter":"x"},7,{"id":"","name":"b"},{"id":"2"},
            {"id":"1","name":"c"},{"id":"old","name":"d"},{"id":"3","name":"A"},{"id":"4","name":"e"}]})");
    EXPECT_EQ(names(SavedViews(settings)), (QStringList{QStringLiteral("a"), QStringLiteral("e")}));

    settings.setViewState(QStringLiteral("savedViews"), "no JSON");
    EXPECT_EQ(names(SavedViews(settings)), QStringList());
}

TEST_F(Views, AreNotMoreThanASidebarHolds)
{
    for (int i = 0; !views.isFull(); ++i)
        ASSERT_NE(views.add(QString::number(i), filter, {}), QString());

    EXPECT_EQ(views.add(weekly, filter, {}), QString());
    EXPECT_EQ(views.all().size(), SavedViews::mostViews);
}

} // namespace farcopy
