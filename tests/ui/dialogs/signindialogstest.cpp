// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/browsersignindialog.h"
#include "ui/dialogs/mfadialog.h"

#include "ui/widgets/plainlabel.h"

#include "tests/support/fakeclock.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using namespace std::chrono_literals;

MfaQuestion sampleQuestion()
{
    return {.account = QStringLiteral("work <b>"),
        .serial = QStringLiteral("arn:aws:iam::111122223333:mfa/me"),
        .roleArn = QStringLiteral("arn:aws:iam::111122223333:role/backup-admin")};
}

QString textOf(const QDialog& dialog, const char* label)
{
    const auto* found = dialog.findChild<PlainLabel*>(QLatin1String(label));
    return found ? found->plainText() : QString();
}

QPushButton* buttonOf(const QDialog& dialog, const QString& text)
{
    const auto buttons = dialog.findChildren<QPushButton*>();
    for (auto* button : buttons) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

BrowserSignIn sampleSignIn(const Clock& clock)
{
    return {.session = QStringLiteral("corp"),
        .page
        = QUrl(QStringLiteral("https://device.sso.eu-west-1.amazonaws.com/?user_code=BCDF-GHJK")),
        .code = QStringLiteral("BCDF-GHJK"),
        .validUntil = clock.nowUtc().addSecs(605)};
}

} // namespace

TEST(MfaDialog, NamesProfileRoleAndDeviceAsPlainText)
{
    const MfaDialog dialog(sampleQuestion());

    const auto* reason = dialog.findChild<PlainLabel*>(QStringLiteral("reason"));
    ASSERT_NE(reason, nullptr);
    EXPECT_EQ(reason->textFormat(), Qt::PlainText);
    EXPECT_TRUE(reason->plainText().contains(QStringLiteral("“work <b>”")));
    EXPECT_TRUE(reason->plainText().contains(sampleQuestion().roleArn));
    EXPECT_EQ(textOf(dialog, "device"), sampleQuestion().serial);
    EXPECT_EQ(dialog.findChild<PlainLabel*>(QStringLiteral("refused")), nullptr);
}

TEST(MfaDialog, TakesSixDigitsHoweverTheyAreGrouped)
{
    MfaDialog dialog(sampleQuestion());
    auto* edit = dialog.findChild<QLineEdit*>();
    const auto* signIn = buttonOf(dialog, QStringLiteral("Sign in"));
    ASSERT_TRUE(edit != nullptr && signIn != nullptr);
    EXPECT_FALSE(signIn->isEnabled());

    edit->insert(QStringLiteral("12345"));
    EXPECT_FALSE(signIn->isEnabled());
    edit->clear();
    edit->insert(QStringLiteral(" 123 456\n"));

    EXPECT_TRUE(signIn->isEnabled());
    EXPECT_EQ(dialog.code().reveal(), "123456");
}

TEST(MfaDialog, TakesNothingButDigits)
{
    MfaDialog dialog(sampleQuestion());
    auto* edit = dialog.findChild<QLineEdit*>();

    edit->insert(QStringLiteral("12a456"));

    EXPECT_EQ(edit->text(), QString());
}

TEST(MfaDialog, SaysThatTheCodeBeforeWasRefused)
{
    MfaQuestion question = sampleQuestion();
    question.isRepeated = true;

    EXPECT_FALSE(textOf(MfaDialog(question), "refused").isEmpty());
}

TEST(BrowserSignInDialog, ShowsCodePageAndTheTimeThatIsLeft)
{
    const test::FakeClock clock(QDateTime({2026, 8, 1}, {12, 0}, Qt::UTC));
    const BrowserSignInDialog dialog(sampleSignIn(clock), clock);

    EXPECT_EQ(textOf(dialog, "code"), QStringLiteral("BCDF-GHJK"));
    EXPECT_EQ(textOf(dialog, "page"), sampleSignIn(clock).page.toString());
    EXPECT_TRUE(textOf(dialog, "time").contains(QStringLiteral("10:05")));
}

TEST(BrowserSignInDialog, SendsTheBrowserToWebPagesOnly)
{
    const test::FakeClock clock(QDateTime({2026, 8, 1}, {12, 0}, Qt::UTC));
    BrowserSignIn signIn = sampleSignIn(clock);
    const BrowserSignInDialog dialog(signIn, clock);
    QSignalSpy wanted(&dialog, &BrowserSignInDialog::browserWanted);
    buttonOf(dialog, QStringLiteral("Open the page again"))->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toUrl(), signIn.page);

    for (const char* page : {"file:///etc/passwd", "javascript:alert(1)", "https:///nowhere", ""}) {
        signIn.page = QUrl(QString::fromLatin1(page));
        const BrowserSignInDialog odd(signIn, clock);
        EXPECT_FALSE(BrowserSignInDialog::isWebPage(signIn.page)) << page;
        EXPECT_FALSE(buttonOf(odd, QStringLiteral("Open the page again"))->isEnabled()) << page;
    }
}

} // namespace farcopy
