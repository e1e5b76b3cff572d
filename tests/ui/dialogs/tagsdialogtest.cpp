// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/tagsdialog.h"

#include "core/inventory/inventory.h"
#include "core/presenters/tagspresenter.h"
#include "ui/widgets/plainlabel.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class TagsDialogTest : public testing::Test
{
protected:
    TagsDialogTest()
    {
        account.on("ListTagsForResource", [](const QJsonObject&) {
            return test::FakeAccount::json({{QStringLiteral("Tags"),
                QJsonArray{QJsonObject{{QStringLiteral("Key"), QStringLiteral("aws:x")},
                               {QStringLiteral("Value"), QStringLiteral("1")}},
                    QJsonObject{{QStringLiteral("Key"), QStringLiteral("Name")},
                        {QStringLiteral("Value"), QStringLiteral("hr weekly")}}}}});
        });
        account.on("TagResource", [](const QJsonObject&) { return test::FakeAccount::json({}); });
    }

    [[nodiscard]] bool opens()
    {
        dialog.show();
        return test::eventually([this] { return table->rowCount() == 2 && table->isEnabled(); });
    }

    void addTag(const QString& key)
    {
        QTest::mouseClick(child<QPushButton>("addTag"), Qt::LeftButton);
        QTest::keyClicks(dialog.focusWidget(), key);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    }

    template <typename Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return dialog.findChild<Widget*>(QLatin1String(name));
    }

    test::FakeAccount account;
    Backup backup = test::sampleBackup(1);
    TagsPresenter presenter{account.workspace, backup};
    TagsDialog dialog{presenter};
    QTableWidget* table = child<QTableWidget>("tagTable");
};

} // namespace

TEST_F(TagsDialogTest, ShowsPresentTagsAndLocksThoseOfAws)
{
    ASSERT_TRUE(opens());

    EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("aws:x"));
    EXPECT_FALSE(table->item(0, 0)->flags().testFlag(Qt::ItemIsEditable));
    EXPECT_EQ(table->item(1, 1)->text(), QStringLiteral("hr weekly"));
    EXPECT_FALSE(child<QPushButton>("save")->isEnabled());
}

TEST_F(TagsDialogTest, SavesAndCloses)
{
    ASSERT_TRUE(opens());

    addTag(QStringLiteral("owner"));
    ASSERT_TRUE(test::eventually([this] { return child<QPushButton>("save")->isEnabled(); }));
    QTest::mouseClick(child<QPushButton>("save"), Qt::LeftButton);

    EXPECT_TRUE(test::eventually([this] { return !dialog.isVisible(); }));
    EXPECT_EQ(account.sent("TagResource").size(), 1);
}

TEST_F(TagsDialogTest, KeepsWhatWasTypedBesideTheRefusal)
{
    account.refuse("TagResource", "AccessDeniedException");
    ASSERT_TRUE(opens());

    addTag(QStringLiteral("owner"));
    ASSERT_TRUE(test::eventually([this] { return child<QPushButton>("save")->isEnabled(); }));
    QTest::mouseClick(child<QPushButton>("save"), Qt::LeftButton);
    ASSERT_TRUE(
        test::eventually([this] { return !child<PlainLabel>("error")->plainText().isEmpty(); }));

    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(child<PlainLabel>("error")->plainText().contains(
        QStringLiteral("A permission is missing")));
    EXPECT_EQ(table->item(2, 0)->text(), QStringLiteral("owner"));
    EXPECT_TRUE(child<QPushButton>("save")->isEnabled());
}

TEST_F(TagsDialogTest, AsksBeforeItDropsChanges)
{
    ASSERT_TRUE(opens());
    addTag(QStringLiteral("owner"));
    ASSERT_TRUE(test::eventually([this] { return presenter.hasChanges(); }));

    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(child<QPushButton>("close")->text(), QStringLiteral("&Discard changes"));

    QTest::mouseClick(child<QPushButton>("close"), Qt::LeftButton);
    EXPECT_FALSE(dialog.isVisible());
}

} // namespace farcopy
