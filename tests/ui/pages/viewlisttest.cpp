// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/viewlist.h"

#include "core/inventory/inventory.h"
#include "core/presenters/backupspresenter.h"
#include "core/presenters/savedviews.h"
#include "ui/models/cellroles.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;

const QString hostile = QStringLiteral("<b>x</b>\u202e \U0001f4be");

class ViewListTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QObject::connect(&list, &ViewList::columnsWanted, &list,
            [this] { list.setColumns(QByteArrayLiteral("columns")); });
        list.resize(200, 300);
        list.show();
    }
    [[nodiscard]] QListView* view() const
    {
        return list.findChild<QListView*>(QStringLiteral("views"));
    }
    [[nodiscard]] QAction* action(const char* name) const
    {
        return list.findChild<QAction*>(QLatin1String(name));
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return list.findChild<Widget*>(QLatin1String(name));
    }
    /// As somebody does by the menu.
    [[nodiscard]] QString save(const QString& name, const QString& filter)
    {
        list.markShown(filter);
        action("saveView")->trigger();
        find<QLineEdit>("viewName")->setText(name);
        auto* dialog = find<QDialog>("viewNameDialog");
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return views.all().last().id;
    }
    void choose(int row) { view()->setCurrentIndex(view()->model()->index(row, 0)); }
    [[nodiscard]] int lastRow() const { return view()->model()->rowCount() - 1; }

    test::FakeAccount account;
    BackupsPresenter backups{
        account.workspace.inventory(), account.workspace.regions(), account.clock};
    SavedViews views{account.settings};
    ViewList list{backups, views};
    QSignalSpy wanted{&list, &ViewList::viewWanted};
};

} // namespace

TEST_F(ViewListTest, SavesWhatIsShownUnderAName)
{
    const QString id = save(hostile, QStringLiteral("name:hr"));

    EXPECT_EQ(views.view(id)->name, hostile);
    EXPECT_EQ(views.view(id)->filter, QStringLiteral("name:hr"));
    EXPECT_EQ(views.view(id)->columns, QByteArrayLiteral("columns"));
    EXPECT_EQ(view()->currentIndex().row(), lastRow()); // it is what is shown
}

TEST_F(ViewListTest, ShowsAViewByClickAndByKeyboard)
{
    (void)save(QStringLiteral("hr"), QStringLiteral("name:hr"));

    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
        view()->visualRect(view()->model()->index(lastRow(), 0)).center());
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.last().at(0).toString(), QStringLiteral("name:hr"));
    choose(0);
    QTest::keyClick(view(), Qt::Key_Return);

    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(wanted.last().at(0).toString(), views.all().first().filter);
}

TEST_F(ViewListTest, MarksTheViewThatIsShown)
{
    list.markShown(views.all().at(1).filter);
    EXPECT_EQ(view()->currentIndex().row(), 1);
    EXPECT_TRUE(view()->selectionModel()->hasSelection());

    list.markShown(QStringLiteral("something else"));

    EXPECT_FALSE(view()->selectionModel()->hasSelection());
}

TEST_F(ViewListTest, ChangesOnlyWhatTheUserMade)
{
    choose(0);
    for (const char* name : {"renameView", "updateView", "removeView"})
        EXPECT_FALSE(action(name)->isEnabled()) << name;
    const QString id = save(QStringLiteral("hr"), QStringLiteral("name:hr"));
    choose(lastRow());

    action("renameView")->trigger();
    find<QLineEdit>("viewName")->setText(QStringLiteral("people"));
    find<QDialog>("viewNameDialog")->accept();
    list.markShown(QStringLiteral("name:people"));
    choose(lastRow());
    action("updateView")->trigger();

    EXPECT_EQ(views.view(id)->name, QStringLiteral("people"));
    EXPECT_EQ(views.view(id)->filter, QStringLiteral("name:people"));
}

TEST_F(ViewListTest, AsksBeforeItRemovesAView)
{
    const QString id = save(QStringLiteral("hr"), QStringLiteral("name:hr"));
    choose(lastRow());

    action("removeView")->trigger();
    auto* box = find<QMessageBox>("removeViewBox");
    ASSERT_TRUE(box);
    EXPECT_TRUE(views.view(id));
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);

    EXPECT_FALSE(views.view(id));
}

TEST_F(ViewListTest, SaysWhatIsWrongWithAName)
{
    (void)save(QStringLiteral("hr"), QStringLiteral("name:hr"));
    action("saveView")->trigger();
    auto* name = find<QLineEdit>("viewName");
    auto* button = find<QDialog>("viewNameDialog")->findChild<QPushButton*>();

    name->setText(QStringLiteral("HR"));

    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(find<QLabel>("viewFlaw")->isVisibleTo(&list));
    name->setText(QStringLiteral("other"));
    EXPECT_TRUE(button->isEnabled());
}

TEST_F(ViewListTest, CountsWhileItIsSeen)
{
    (void)save(QStringLiteral("all of hr"), QStringLiteral("name:hr"));
    account.workspace.inventory().merge(RegionId(QStringLiteral("eu-west-1")),
        {test::sampleBackup(1, QStringLiteral("eu-west-1"), QStringLiteral("hr"))});

    EXPECT_TRUE(eventually(
        [this] { return view()->model()->index(lastRow(), 0).data(CountRole) == QVariant(1); }));
}

} // namespace farcopy
