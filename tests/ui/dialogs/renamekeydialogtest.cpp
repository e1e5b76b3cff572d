// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/renamekeydialog.h"

#include "core/presenters/keychainentries.h"
#include "tests/support/accountstage.h"
#include "tests/support/waiting.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;

class RenameKeyDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        stage.settings.setKeychainAccounts({prod, other});
        stage.keychain.secrets.insert(prod.name, Secret(QByteArray("s")));
        stage.start();
        entries
            = std::make_unique<KeychainEntries>(*stage.presenter, stage.keychain, stage.session);
        dialog = std::make_unique<RenameKeyDialog>(*entries, prod);
        dialog->open();
    }
    void type(const char* name) const
    {
        auto* edit = dialog->findChild<QLineEdit*>(QStringLiteral("name"));
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(name));
    }
    [[nodiscard]] QPushButton* button() const
    {
        return dialog->findChild<QPushButton*>(QStringLiteral("rename"));
    }
    [[nodiscard]] QString problem() const
    {
        return dialog->findChild<PlainLabel*>(QStringLiteral("problem"))->plainText();
    }

    const AccountChoice prod{CredentialOrigin::Keychain, QStringLiteral("prod"),
        QStringLiteral("AKIAIOSFODNN7EXAMPLE"), RegionId(QStringLiteral("eu-west-1"))};
    const AccountChoice other{CredentialOrigin::Keychain, QStringLiteral("other"),
        QStringLiteral("AKIAIOSFODNN7EXAMPL2"), RegionId(QStringLiteral("eu-west-1"))};
    test::AccountStage stage;
    std::unique_ptr<KeychainEntries> entries;
    std::unique_ptr<RenameKeyDialog> dialog;
};

} // namespace

TEST_F(RenameKeyDialogTest, RenamesKeyAndMark)
{
    stage.presenter->setMark(prod, {MarkColour::Red, QStringLiteral("PRODUCTION")});
    EXPECT_FALSE(button()->isEnabled()); // it is called so already
    type("main");

    button()->click();

    ASSERT_TRUE(eventually([this] { return !dialog->isVisible(); }));
    EXPECT_EQ(dialog->account().name, QStringLiteral("main"));
    EXPECT_TRUE(stage.keychain.secrets.contains(QStringLiteral("main")));
    EXPECT_EQ(stage.presenter->mark(dialog->account()).label, QStringLiteral("PRODUCTION"));
    EXPECT_TRUE(stage.presenter->mark(prod).isEmpty());
}

TEST_F(RenameKeyDialogTest, SaysWhatSpeaksAgainstAName)
{
    type("other");

    EXPECT_FALSE(button()->isEnabled());
    EXPECT_FALSE(problem().isEmpty());
    type("new");
    EXPECT_TRUE(button()->isEnabled());
    EXPECT_TRUE(problem().isEmpty());
}

TEST_F(RenameKeyDialogTest, StaysWhileTheKeychainIsAtWorkAndWhenItFails)
{
    stage.keychain.isSilent = true;
    type("main");
    button()->click();
    EXPECT_FALSE(button()->isEnabled());
    ASSERT_TRUE(eventually([this] { return stage.keychain.open() != nullptr; }));
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());

    stage.keychain.open()->resolve(failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("KeychainDenied"),
        .message = QStringLiteral("locked <b>")}));

    ASSERT_TRUE(eventually([this] { return problem().contains(QStringLiteral("locked <b>")); }));
    EXPECT_TRUE(button()->isEnabled());
    dialog->reject();
    EXPECT_FALSE(dialog->isVisible());
}

} // namespace farcopy
