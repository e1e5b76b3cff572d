// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/notices.h"

#include "core/base/version.h"

#include <QMessageBox>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

struct ProxyCase {
    const char* name;
    const char* value;
    const char* shown;
};

class ConnectionNotice : public testing::TestWithParam<ProxyCase>
{
protected:
    void TearDown() override { qunsetenv("HTTPS_PROXY"); }
};

} // namespace

TEST_P(ConnectionNotice, ShowsAProxyWithoutItsPassword)
{
    qputenv("HTTPS_PROXY", GetParam().value);
    QWidget window;

    notices::showConnection(&window);

    const auto* box = window.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    const QString text = box->informativeText();
    EXPECT_TRUE(text.contains(QLatin1String(GetParam().shown))) << qPrintable(text);
    EXPECT_FALSE(text.contains(QLatin1String("hunter"))) << qPrintable(text);
}

INSTANTIATE_TEST_SUITE_P(Addresses, ConnectionNotice,
    testing::Values(
        ProxyCase{"WellFormed", "http://me:hunter@proxy:3128", "HTTPS_PROXY = http://proxy:3128"},
        ProxyCase{"NoScheme", "me:hunter@proxy:3128", "HTTPS_PROXY = proxy:3128"},
        ProxyCase{"NoUrl", "http://me:hunter%zz#2@proxy:3128", "HTTPS_PROXY = http://proxy:3128"},
        ProxyCase{"NoUser", "http://proxy:3128", "HTTPS_PROXY = http://proxy:3128"}),
    [](const auto& given) { return std::string(given.param.name); });

TEST(AboutNotice, TellsTheVersionThatTheCommandTells)
{
    QWidget window;

    notices::showAbout(&window);

    const auto* box = window.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->text(), QStringLiteral("Farcopy %1").arg(QLatin1String(version())));
}

TEST(LeaveNotice, SaysThatWaitingCopiesStayInAKeptQueue)
{
    QWidget window;

    notices::askToLeave({.kept = 3, .running = 2}, QStringLiteral("Quit"), &window, [] {});

    const auto* box = window.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("3 waiting copies stay")));
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("2 running copies go on")));
    EXPECT_EQ(box->icon(), QMessageBox::Question);
}

TEST(LeaveNotice, SaysOfCopiesThatAreNotAcceptedThatNobodyKnowsTheirFate)
{
    QWidget window;

    notices::askToLeave(
        {.unacceptedKept = 8, .running = 4}, QStringLiteral("Quit"), &window, [] {});

    const auto* box = window.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->informativeText().contains(
        QStringLiteral("8 copies are not accepted yet: whether FSx has taken them is found out")));
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("4 running copies go on")));
    EXPECT_EQ(box->icon(), QMessageBox::Question);
}

TEST(LeaveNotice, SaysThatAPausedQueueStaysSo)
{
    QWidget window;

    notices::askToLeave(
        {.paused = 57, .unacceptedPaused = 1}, QStringLiteral("Quit"), &window, [] {});

    const auto* box = window.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    const QString text = box->informativeText();
    EXPECT_TRUE(text.contains(QStringLiteral("57 waiting copies stay in the queue.")));
    EXPECT_TRUE(text.contains(QStringLiteral("paused and stays so until it is resumed")));
    EXPECT_TRUE(text.contains(QStringLiteral("found out when the queue is resumed")));
    EXPECT_FALSE(text.contains(QStringLiteral("are sent when")));
}

TEST(LeaveNotice, WarnsOfWaitingCopiesThatWillBeGone)
{
    QWidget window;

    notices::askToLeave({.waiting = 1}, QStringLiteral("Quit"), &window, [] {});

    const auto* box = window.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("will not be started")));
    EXPECT_EQ(box->icon(), QMessageBox::Warning);
}

} // namespace farcopy
