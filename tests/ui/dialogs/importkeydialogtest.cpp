// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/importkeydialog.h"

#include "tests/support/accountstage.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class ImportKeyDialogTest : public testing::Test
{
protected:
    void open()
    {
        m_dialog = std::make_unique<ImportKeyDialog>(m_stage.start());
        m_dialog->open();
    }
    [[nodiscard]] QTreeWidget* list() const
    {
        return m_dialog->findChild<QTreeWidget*>(QStringLiteral("keys"));
    }
    [[nodiscard]] QPushButton* use() const
    {
        return m_dialog->findChild<QPushButton*>(QStringLiteral("use"));
    }
    [[nodiscard]] QString textOf(const char* label) const
    {
        return m_dialog->findChild<PlainLabel*>(QLatin1String(label))->plainText();
    }
    [[nodiscard]] QString writeFile(const QByteArray& bytes) const
    {
        m_stage.folder.write(QStringLiteral("keys.csv"), bytes);
        return m_stage.folder.path(QStringLiteral("keys.csv"));
    }

    const QByteArray m_row = "AKIAIOSFODNN7EXAMPLE,wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n";
    test::AccountStage m_stage;
    std::unique_ptr<ImportKeyDialog> m_dialog;
};

} // namespace

TEST_F(ImportKeyDialogTest, OffersTheKeysOfProfiles)
{
    m_stage.folder.writeCredentials(
        "[a]\naws_access_key_id = AKIA1\naws_secret_access_key = s\n"
        "[<b>b]\naws_access_key_id = AKIA2\naws_secret_access_key = s\n");
    open();

    ASSERT_EQ(list()->topLevelItemCount(), 2);
    EXPECT_EQ(list()->topLevelItem(1)->text(0), QStringLiteral("<b>b"));
    EXPECT_TRUE(list()->topLevelItem(1)->text(2).contains(
        m_stage.folder.path(QStringLiteral("credentials"))));
    QTest::keyClick(list(), Qt::Key_Down);
    use()->click();

    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
    EXPECT_EQ(m_dialog->chosenKey().key.accessKeyId, QStringLiteral("AKIA2"));
}

TEST_F(ImportKeyDialogTest, HasNothingToUseWhereThereIsNoKey)
{
    open();

    EXPECT_EQ(list()->topLevelItemCount(), 0);
    EXPECT_FALSE(use()->isEnabled());
    EXPECT_TRUE(textOf("hint").contains(QStringLiteral("CSV")));
}

TEST_F(ImportKeyDialogTest, PutsTheKeysOfAFileOnTop)
{
    m_stage.folder.writeCredentials("[a]\naws_access_key_id = AKIA1\naws_secret_access_key = s\n");
    open();

    const QString path = writeFile("Access key ID,Secret access key\n" + m_row);
    m_dialog->readFile(path);
    m_dialog->readFile(path);

    ASSERT_EQ(list()->topLevelItemCount(), 2) << "a file is not listed twice";
    EXPECT_EQ(m_dialog->chosenKey().key.accessKeyId, QStringLiteral("AKIAIOSFODNN7EXAMPLE"));
    EXPECT_TRUE(use()->isEnabled());
}

TEST_F(ImportKeyDialogTest, SaysWhatIsWrongWithAFileAndKeepsTheList)
{
    m_stage.folder.writeCredentials("[a]\naws_access_key_id = AKIA1\naws_secret_access_key = s\n");
    open();

    m_dialog->readFile(writeFile("a,b\n1,2\n"));

    EXPECT_TRUE(textOf("problem").contains(QStringLiteral("keys.csv, line 1")));
    EXPECT_EQ(list()->topLevelItemCount(), 1);
    m_dialog->readFile(writeFile("Access key ID,Secret access key\n" + m_row));
    EXPECT_TRUE(textOf("problem").isEmpty());
}

TEST_F(ImportKeyDialogTest, SaysThatTheProfilesCannotBeRead)
{
    m_stage.folder.writeConfig("rubbish\n");
    open();

    EXPECT_TRUE(textOf("problem").contains(m_stage.folder.path(QStringLiteral("config"))));
}

} // namespace farcopy
