// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/accountmarkdialog.h"

#include "ui/widgets/accountband.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace farcopy {

TEST(AccountMarkDialog, BeginsWithTheMarkAndGivesAnother)
{
    AccountMarkDialog dialog(
        QStringLiteral("prod"), {MarkColour::Blue, QStringLiteral("TEST")}, nullptr);
    EXPECT_EQ(dialog.mark(), (AccountMark{MarkColour::Blue, QStringLiteral("TEST")}));
    auto* label = dialog.findChild<QLineEdit*>(QStringLiteral("label"));

    label->selectAll();
    QTest::keyClicks(label, QStringLiteral(" PRODUCTION and so much more than fits "));
    dialog.findChild<QComboBox*>(QStringLiteral("colour"))->setCurrentIndex(int(MarkColour::Red));

    EXPECT_EQ(dialog.mark().colour, MarkColour::Red);
    EXPECT_TRUE(dialog.mark().label.startsWith(QStringLiteral("PRODUCTION")));
    EXPECT_LE(dialog.mark().label.size(), AccountMark::maxLabelLength);
}

TEST(AccountMarkDialog, ShowsWhatItWillLookLike)
{
    AccountMarkDialog dialog(QStringLiteral("prod"), {}, nullptr);
    const auto* preview = dialog.findChild<AccountBand*>();

    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("label")), QStringLiteral("<i>X"));
    dialog.findChild<QComboBox*>(QStringLiteral("colour"))->setCurrentIndex(int(MarkColour::Teal));

    EXPECT_EQ(preview->text(), QStringLiteral("<i>X – prod"));
    EXPECT_EQ(preview->palette().color(QPalette::Window), markColor(MarkColour::Teal));
}

} // namespace farcopy
