// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/windowquestions.h"

#include "tests/support/waiting.h"
#include "ui/dialogs/browsersignindialog.h"
#include "ui/dialogs/mfadialog.h"

#include <QLineEdit>
#include <QWidget>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;

class WindowQuestionsTest : public testing::Test
{
protected:
    void SetUp() override { window.show(); }

    /// The dialogs that are to be seen.
    template <typename Dialog>
    [[nodiscard]] QList<Dialog*> shown() const
    {
        auto dialogs = window.findChildren<Dialog*>();
        dialogs.removeIf([](const Dialog* dialog) { return !dialog->isVisible(); });
        return dialogs;
    }
    [[nodiscard]] Call<Secret>* ask(const char* profile)
    {
        return questions.askForCode({.account = QLatin1String(profile),
            .serial = QStringLiteral("arn:aws:iam::111122223333:mfa/ada"),
            .roleArn = {}});
    }

    QWidget window;
    SystemClock clock;
    WindowQuestions questions{window, clock};
};

} // namespace

TEST_F(WindowQuestionsTest, GivesTheCodeThatWasTyped)
{
    auto* call = ask("prod");
    ASSERT_EQ(shown<MfaDialog>().size(), 1);

    QTest::keyClicks(shown<MfaDialog>().first()->findChild<QLineEdit*>(), QStringLiteral("123456"));
    shown<MfaDialog>().first()->accept();

    const auto code = test::outcomeOf(call);
    ASSERT_TRUE(code);
    EXPECT_EQ(code->reveal(), QByteArray("123456"));
}

TEST_F(WindowQuestionsTest, AsksOneQuestionAfterTheOtherHoweverManyAccountsAsk)
{
    auto* first = ask("a");
    auto* second = ask("b");
    auto* third = questions.showSignIn({.session = QStringLiteral("work"),
        .page = {},
        .code = QStringLiteral("ABCD-EFGH"),
        .validUntil = clock.nowUtc().addSecs(60)});
    ASSERT_EQ(shown<MfaDialog>().size(), 1);
    EXPECT_TRUE(shown<BrowserSignInDialog>().isEmpty());

    shown<MfaDialog>().first()->reject();
    EXPECT_EQ(test::outcomeOf(first).error().code, QString(signInNeeded));
    ASSERT_TRUE(eventually([this] { return shown<MfaDialog>().size() == 1; }));

    second->cancel(); // whoever asked is gone
    ASSERT_TRUE(eventually([this] { return shown<BrowserSignInDialog>().size() == 1; }));
    EXPECT_TRUE(shown<MfaDialog>().isEmpty());

    third->cancel();
    EXPECT_TRUE(eventually([this] { return shown<BrowserSignInDialog>().isEmpty(); }));
}

TEST_F(WindowQuestionsTest, AQuestionThatIsNoLongerWantedNeverComesUp)
{
    auto* first = ask("a");
    auto* second = ask("b");
    second->cancel();
    ASSERT_TRUE(eventually([this] { return window.findChildren<MfaDialog*>().size() == 1; }));

    first->cancel();

    EXPECT_TRUE(eventually([this] { return window.findChildren<MfaDialog*>().isEmpty(); }));
}

} // namespace farcopy
