// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldlist.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/valuelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QString arn
    = QStringLiteral("arn:aws:fsx:eu-west-1:111122223333:backup/backup-0123456789abcdef0");

} // namespace

TEST(FieldList, ShowsOnlyWhatHasAValue)
{
    FieldList fields;
    fields.addGroup(QStringLiteral("Backup"));
    fields.addField(QStringLiteral("arn"), QStringLiteral("ARN"), true);
    fields.show();
    auto* value = fields.findChild<ValueLabel*>(QStringLiteral("arn"));

    EXPECT_FALSE(value->isVisible());
    fields.setValue(QStringLiteral("arn"), arn);
    EXPECT_TRUE(value->isVisible());
    fields.setValue(QStringLiteral("arn"), {});
    EXPECT_FALSE(value->isVisible());
}

TEST(FieldList, CopiesAValueByItsNamedButton)
{
    FieldList fields;
    fields.addGroup(QStringLiteral("Backup"));
    fields.addField(QStringLiteral("arn"), QStringLiteral("ARN"), true);
    fields.setValue(QStringLiteral("arn"), arn);
    auto* button = fields.findChild<QToolButton*>(QStringLiteral("arnCopy"));

    QTest::mouseClick(button, Qt::LeftButton);

    EXPECT_EQ(QGuiApplication::clipboard()->text(), arn);
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Copy ARN"));
}

TEST(ValueLabel, CopiesASelectionWithoutTheBreaksOfLongWords)
{
    ValueLabel label;
    label.setValue(arn);
    label.setSelection(0, int(label.text().size()));

    QTest::keySequence(&label, QKeySequence::Copy);

    EXPECT_EQ(QGuiApplication::clipboard()->text(), arn);
    EXPECT_LT(label.minimumSizeHint().width(), label.fontMetrics().horizontalAdvance(arn));
}

TEST(ValueLabel, ShowsTagsOfHtmlAsTheyAreWritten)
{
    ValueLabel label;

    label.setValue(QStringLiteral("<img src=x>"));

    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_EQ(label.text().remove(QChar(0x200B)), QStringLiteral("<img src=x>"));
}

TEST(Banner, HidesUntilItHasSomethingToSay)
{
    QWidget window;
    Banner banner(&window);
    window.show();
    QSignalSpy acted(&banner, &Banner::actionTriggered);
    EXPECT_FALSE(banner.isVisible());

    banner.showMessage(
        IconTone::Warning, QStringLiteral("<b>Sign in</b>"), QStringLiteral("Try again"));
    QTest::mouseClick(
        banner.findChild<QPushButton*>(QStringLiteral("bannerAction")), Qt::LeftButton);

    EXPECT_TRUE(banner.isVisible());
    EXPECT_EQ(acted.count(), 1);
    EXPECT_EQ(banner.findChild<QLabel*>(QStringLiteral("bannerText"))->textFormat(), Qt::PlainText);
    QTest::mouseClick(
        banner.findChild<QToolButton*>(QStringLiteral("bannerClose")), Qt::LeftButton);
    EXPECT_FALSE(banner.isVisible());
}

TEST(MessagePanel, ShowsTheWholeOfALongText)
{
    MessagePanel panel;
    panel.resize(800, 500);
    const QString text = QStringLiteral("Backups of file systems in this Region ").repeated(6);
    panel.showMessage({.icon = QStringLiteral("backup"),
        .title = QStringLiteral("No backups"),
        .text = text,
        .action = {},
        .second = {}});
    panel.show();

    const auto* label = panel.findChild<QLabel*>(QStringLiteral("messageText"));

    EXPECT_GE(label->height(), label->heightForWidth(label->width()));
    EXPECT_GT(label->width(), 400);
    const int centre = label->mapTo(&panel, label->rect().center()).x();
    EXPECT_NEAR(centre, panel.width() / 2, 2);
}

TEST(MessagePanel, OffersNoButtonWithoutAnAction)
{
    MessagePanel panel;
    panel.show();

    panel.showMessage({.icon = QStringLiteral("backup"),
        .title = QStringLiteral("No backups"),
        .text = {},
        .action = {},
        .second = {}});

    EXPECT_FALSE(panel.findChild<QPushButton*>(QStringLiteral("messageAction"))->isVisible());
    EXPECT_EQ(panel.findChild<QLabel*>(QStringLiteral("messageTitle"))->text(),
        QStringLiteral("No backups"));
}

} // namespace farcopy
