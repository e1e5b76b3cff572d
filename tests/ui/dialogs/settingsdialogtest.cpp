// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/settingsdialog.h"

#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

SettingsScope scope()
{
    return {.languages = {{QStringLiteral("de"), QStringLiteral("Deutsch")}},
        .regions = {{.id = RegionId(QStringLiteral("eu-west-1")),
                        .name = QStringLiteral("Europe (Ireland)"),
                        .partition = {}},
            {.id = RegionId(QStringLiteral("eu-central-1")),
                .name = QStringLiteral("Europe (Frankfurt)"),
                .partition = {}}},
        .watched = QList{RegionId(QStringLiteral("eu-central-1"))},
        .hasTray = true,
        .overruled = {}};
}

Preferences unusual()
{
    Preferences wished;
    wished.notifiesFailures = false;
    wished.shortestPoll = std::chrono::seconds(7);
    wished.longestPoll = std::chrono::seconds(70);
    wished.theme = Theme::Dark;
    wished.language = QStringLiteral("de");
    wished.closing = ClosingWay::KeepInTray;
    wished.endpoints = {{QStringLiteral("kms"), QStringLiteral("https://kms.example.com")}};
    wished.proxy = ProxyUse::Manual;
    wished.proxyUrl = QStringLiteral("http://proxy.example.com:3128");
    wished.proxyUser = QStringLiteral("jane");
    wished.finishedKept = std::chrono::hours(7 * 24);
    return wished;
}

template <typename Widget>
Widget* find(const SettingsDialog& dialog, const char* name)
{
    return dialog.findChild<Widget*>(QLatin1String(name));
}

bool canAccept(const SettingsDialog& dialog)
{
    return find<QPushButton>(dialog, "acceptSettings")->isEnabled();
}

} // namespace

TEST(SettingsDialog, KeepsADurationThatIsNoneOfTheChoices)
{
    Preferences wished;
    wished.finishedKept = std::chrono::hours(5);
    const SettingsDialog dialog(wished, scope());
    auto* kept = find<QComboBox>(dialog, "finishedKept");

    EXPECT_EQ(dialog.preferences().finishedKept, std::chrono::hours(5));
    kept->setCurrentIndex(4);
    EXPECT_EQ(dialog.preferences().finishedKept, std::nullopt);
}

TEST(SettingsDialog, AsksForAPasswordWhereTheProxyHasAUser)
{
    SettingsDialog dialog(Preferences(), scope());
    auto* user = find<QLineEdit>(dialog, "proxyUser");
    auto* password = find<QLineEdit>(dialog, "proxyPassword");
    EXPECT_FALSE(user->isEnabled());

    find<QComboBox>(dialog, "proxy")->setCurrentIndex(2);
    EXPECT_TRUE(user->isEnabled());
    EXPECT_FALSE(password->isEnabled());
    user->setText(QStringLiteral("jane"));
    ASSERT_TRUE(password->isEnabled());
    EXPECT_TRUE(dialog.proxyPassword().isEmpty());
    password->setText(QStringLiteral("s3cret"));

    EXPECT_EQ(password->echoMode(), QLineEdit::Password);
    EXPECT_EQ(dialog.proxyPassword().reveal(), QByteArray("s3cret"));
    EXPECT_EQ(dialog.preferences().proxyUser, QStringLiteral("jane"));
    user->clear();
    EXPECT_TRUE(dialog.proxyPassword().isEmpty());
}

TEST(SettingsDialog, ShowsWhatIsSetAndGivesItBack)
{
    const SettingsDialog dialog(unusual(), scope());

    EXPECT_EQ(dialog.preferences(), unusual());
    EXPECT_EQ(dialog.watched(), scope().watched);
    EXPECT_TRUE(canAccept(dialog));
}

TEST(SettingsDialog, TakesOverEachChange)
{
    const SettingsDialog dialog({}, scope());
    find<QCheckBox>(dialog, "notifyFinished")->click();
    find<QSpinBox>(dialog, "longestPoll")->setValue(90);
    find<QComboBox>(dialog, "theme")->setCurrentIndex(1);
    find<QComboBox>(dialog, "closing")->setCurrentIndex(1);
    QTest::keyClicks(find<QLineEdit>(dialog, "endpoint-fsx"), QStringLiteral("http://127.0.0.1:1"));
    find<QCheckBox>(dialog, "allRegions")->click();

    const Preferences chosen = dialog.preferences();

    EXPECT_FALSE(chosen.notifiesFinished);
    EXPECT_EQ(chosen.longestPoll, std::chrono::seconds(90));
    EXPECT_EQ(chosen.theme, Theme::Light);
    EXPECT_EQ(chosen.closing, ClosingWay::Quit);
    EXPECT_EQ(chosen.endpoints.value(QStringLiteral("fsx")), QStringLiteral("http://127.0.0.1:1"));
    EXPECT_EQ(dialog.watched(), std::nullopt);
}

TEST(SettingsDialog, RefusesAnUnsafeAddressAndSaysWhyAtItsField)
{
    SettingsDialog dialog({}, scope());
    dialog.show();
    auto* edit = find<QLineEdit>(dialog, "endpoint-fsx");
    const auto* flaw = find<PlainLabel>(dialog, "endpoint-fsxFlaw");
    EXPECT_TRUE(flaw->plainText().isEmpty());

    edit->setText(QStringLiteral("http://fsx.example.com"));
    EXPECT_FALSE(canAccept(dialog));
    EXPECT_TRUE(flaw->plainText().contains(QStringLiteral("https")));
    EXPECT_FALSE(edit->accessibleDescription().isEmpty());

    edit->setText(QStringLiteral("https://fsx.example.com"));
    EXPECT_TRUE(canAccept(dialog));
    EXPECT_TRUE(flaw->plainText().isEmpty());
}

TEST(SettingsDialog, AsksForAProxyOnlyWhereOneIsToBeUsed)
{
    const SettingsDialog dialog({}, scope());
    auto* proxy = find<QComboBox>(dialog, "proxy");
    auto* url = find<QLineEdit>(dialog, "proxyUrl");
    EXPECT_FALSE(url->isEnabled());
    EXPECT_TRUE(canAccept(dialog));

    proxy->setCurrentIndex(proxy->count() - 1);
    EXPECT_TRUE(url->isEnabled());
    EXPECT_FALSE(canAccept(dialog));

    url->setText(QStringLiteral("http://kim:secret@proxy:3128"));
    EXPECT_FALSE(canAccept(dialog));

    url->setText(QStringLiteral("socks5://proxy:1080"));
    EXPECT_TRUE(canAccept(dialog));
}

TEST(SettingsDialog, RefusesBoundsThatContradictEachOther)
{
    const SettingsDialog dialog({}, scope());

    find<QSpinBox>(dialog, "shortestPoll")->setValue(200);

    EXPECT_FALSE(canAccept(dialog));
    EXPECT_FALSE(find<PlainLabel>(dialog, "pollFlaw")->plainText().isEmpty());
}

TEST(SettingsDialog, WantsOneRegionAtLeast)
{
    const SettingsDialog dialog({}, scope());
    auto* regions = find<QListWidget>(dialog, "watchedRegions");

    regions->item(1)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(canAccept(dialog));

    regions->item(0)->setCheckState(Qt::Checked);
    EXPECT_TRUE(canAccept(dialog));
    EXPECT_EQ(dialog.watched(), QList{RegionId(QStringLiteral("eu-west-1"))});
}

TEST(SettingsDialog, SaysWhichVariablesGoBeforeIt)
{
    SettingsScope overruled = scope();
    overruled.overruled = QStringList{QStringLiteral("HTTPS_PROXY")};

    const SettingsDialog dialog({}, overruled);

    EXPECT_TRUE(find<PlainLabel>(dialog, "connectionNote")
                    ->plainText()
                    .contains(QStringLiteral("HTTPS_PROXY")));
}

TEST(SettingsDialog, NamesEveryFieldForWhoDoesNotSeeIt)
{
    const SettingsDialog dialog({}, scope());
    QSet<const QWidget*> labelled;
    for (const auto* label : dialog.findChildren<QLabel*>())
        labelled.insert(label->buddy());

    QList<QWidget*> fields;
    for (auto* each : dialog.findChildren<QComboBox*>())
        fields << each;
    for (auto* each : dialog.findChildren<QSpinBox*>())
        fields << each;
    for (const char* name : {"proxyUrl", "endpoint-fsx", "endpoint-kms", "endpoint-sts"})
        fields << find<QLineEdit>(dialog, name);

    for (const QWidget* field : std::as_const(fields))
        EXPECT_TRUE(labelled.contains(field)) << qPrintable(field->objectName());
    EXPECT_FALSE(find<QListWidget>(dialog, "watchedRegions")->accessibleName().isEmpty());
}

} // namespace farcopy
