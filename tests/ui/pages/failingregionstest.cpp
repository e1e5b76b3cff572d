// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/inventory.h"
#include "core/presenters/backupspresenter.h"
#include "ui/pages/backuplist.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/regionlist.h"
#include "ui/text/format.h"
#include "ui/widgets/fieldlist.h"
#include "ui/widgets/lineicon.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId virginia(QStringLiteral("us-east-1"));

test::ScriptedReply noConnection()
{
    return test::ScriptedReply::noAnswer(QNetworkReply::ConnectionRefusedError);
}

test::ScriptedReply listing(const QStringList& ids)
{
    QJsonArray backups;
    for (const QString& id : ids)
        backups.append(QJsonObject{{QStringLiteral("BackupId"), id},
            {QStringLiteral("Lifecycle"), QStringLiteral("AVAILABLE")}});
    return test::FakeAccount::json({{QStringLiteral("Backups"), backups}});
}

/// What the window shows of Regions that cannot be listed: eu-west-1 and us-east-1 hold a backup
/// each, and eu-central-1 none.
class FailingRegions : public testing::Test
{
protected:
    /// What Regions answer from now on in place of their backups.
    void answer(const QHash<RegionId, test::ScriptedReply>& replies)
    {
        account.network.setResponder([replies](const test::SentRequest& request) {
            const RegionId region(request.region());
            const bool isEmpty = region != ireland && region != virginia;
            return replies.value(region,
                listing(isEmpty ? QStringList()
                                : QStringList{QStringLiteral("backup-") + region.text()}));
        });
    }
    void answerAll(const test::ScriptedReply& reply)
    {
        account.network.setResponder([reply](const test::SentRequest&) { return reply; });
    }
    /// Lists all, and lets the window take that in.
    [[nodiscard]] bool lists()
    {
        QObject context;
        bool isTold = false;
        QObject::connect(&presenter, &BackupsPresenter::regionsChanged, &context,
            [&] { isTold = !presenter.isLoading(); });
        presenter.refreshAll();
        return eventually([&isTold] { return isTold; });
    }
    [[nodiscard]] QString moment(const QDateTime& when) const
    {
        return text::momentText(when, account.clock.nowUtc());
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return list.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QWidget* banner() const { return find<QWidget>("regionBanner"); }
    [[nodiscard]] QString bannerText() const
    {
        return banner()->findChild<QLabel*>(QStringLiteral("bannerText"))->text();
    }
    [[nodiscard]] QString textOf(const char* label) const { return find<QLabel>(label)->text(); }
    /// Whether the page without rows shows this icon.
    [[nodiscard]] bool hasIcon(const char* name) const
    {
        const QImage wanted
            = lineIcon(QLatin1String(name), IconTone::Muted).pixmap(QSize(40, 40), 1.0).toImage();
        const auto labels = find<QWidget>("messagePanel")->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel* label) {
            return label->pixmap(Qt::ReturnByValue).toImage() == wanted;
        });
    }

    test::FakeAccount account;
    BackupsPresenter presenter{
        account.workspace.inventory(), account.workspace.regions(), account.clock};
    BackupList list{presenter, account.clock};
};

} // namespace

TEST_F(FailingRegions, TellOverTheirRowsSinceWhenAndWhyAndOfWhatTimeTheseAre)
{
    answer({});
    ASSERT_TRUE(lists());
    const QDateTime listed = account.clock.nowUtc();
    account.clock.advance(std::chrono::minutes(27));
    const QDateTime failed = account.clock.nowUtc();
    answer({{virginia, {.status = 503}}});
    ASSERT_TRUE(lists());
    EXPECT_TRUE(banner()->isHidden()) << "one Region of all is no matter of the whole list";

    presenter.showRegion(virginia);

    EXPECT_FALSE(banner()->isHidden());
    EXPECT_EQ(bannerText(),
        QStringLiteral("us-east-1 cannot be listed (since %1): The service has a fault. The list "
                       "is as of %2. Farcopy asks again by itself.")
            .arg(moment(failed), moment(listed)));
    presenter.showRegion(ireland);
    EXPECT_TRUE(banner()->isHidden());
}

TEST_F(FailingRegions, AreAskedAgainAndExplainedByTheirBanner)
{
    answer({});
    ASSERT_TRUE(lists());
    answer({{virginia, {.status = 503}}});
    ASSERT_TRUE(lists());
    presenter.showRegion(virginia);
    QSignalSpy reasons(&list, &BackupList::reasonWanted);

    banner()->findChild<QPushButton*>(QStringLiteral("bannerSecond"))->click();
    ASSERT_EQ(reasons.size(), 1);
    EXPECT_EQ(reasons.first().first().value<RegionId>(), virginia);

    answer({});
    banner()->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
    EXPECT_TRUE(eventually([this] { return banner()->isHidden(); }));
}

TEST_F(FailingRegions, StayClosedUntilThereIsAnotherTrouble)
{
    answer({});
    ASSERT_TRUE(lists());
    answerAll(noConnection());
    ASSERT_TRUE(lists());
    banner()->findChild<QToolButton*>(QStringLiteral("bannerClose"))->click();

    account.clock.advance(std::chrono::hours(30)); // it would tell of another day now
    ASSERT_TRUE(lists());
    EXPECT_TRUE(banner()->isHidden());

    answer({});
    ASSERT_TRUE(lists());
    account.clock.advance(std::chrono::minutes(1));
    answerAll(noConnection());
    ASSERT_TRUE(lists());
    EXPECT_FALSE(banner()->isHidden());
}

TEST_F(FailingRegions, MakeOneBannerWhereNoneCanBeReached)
{
    answer({});
    ASSERT_TRUE(lists());
    const QDateTime listed = account.clock.nowUtc();
    account.clock.advance(std::chrono::minutes(27));
    answerAll(noConnection());

    ASSERT_TRUE(lists());

    EXPECT_FALSE(banner()->isHidden());
    EXPECT_EQ(bannerText(),
        QStringLiteral("No connection (since %1). The lists are as of %2. Farcopy asks again by "
                       "itself.")
            .arg(moment(account.clock.nowUtc()), moment(listed)));
}

TEST_F(FailingRegions, WithoutBackupsAreFoldedAwayWhereNoneCanBeReached)
{
    RegionList regions(presenter);
    const auto* view = regions.findChild<QListView*>(QStringLiteral("regions"));
    const auto* fold = regions.findChild<QToolButton*>(QStringLiteral("quietRegions"));
    answer({});
    ASSERT_TRUE(lists());
    ASSERT_EQ(view->model()->rowCount(), 3);

    answerAll(noConnection());
    ASSERT_TRUE(lists());

    EXPECT_EQ(view->model()->rowCount(), 3);
    EXPECT_EQ(fold->text(), QStringLiteral("1 more"));
}

TEST_F(FailingRegions, WithoutRowsAreNamedWithAdviceOnListing)
{
    answer({{virginia, {.status = 503}}});
    ASSERT_TRUE(lists());

    presenter.showRegion(virginia);

    EXPECT_TRUE(banner()->isHidden()) << "the page says it";
    EXPECT_EQ(textOf("messageTitle"),
        QStringLiteral("us-east-1 cannot be listed (since %1): The service has a fault")
            .arg(moment(account.clock.nowUtc())));
    EXPECT_FALSE(textOf("messageText").contains(QStringLiteral("token")));
    EXPECT_TRUE(textOf("messageText").endsWith(QStringLiteral("Farcopy asks again by itself.")));
    EXPECT_TRUE(hasIcon("warning"));
}

TEST_F(FailingRegions, WearAPadlockOnlyWhereSomethingIsForbidden)
{
    answer({{virginia, test::FakeAccount::refusal("AccessDeniedException")}});
    ASSERT_TRUE(lists());

    presenter.showRegion(virginia);

    EXPECT_TRUE(hasIcon("refused"));
}

TEST_F(FailingRegions, TellInTheDetailsOfWhatTimeABackupIs)
{
    DetailsPane details(presenter);
    const auto asOf = [&details] {
        const auto* fields = details.findChild<QLabel*>(QStringLiteral("detailsTitle"))
                                 ->parentWidget()
                                 ->findChild<FieldList*>();
        return fields->value(QStringLiteral("asOf"));
    };
    answer({});
    ASSERT_TRUE(lists());
    const QDateTime listed = account.clock.nowUtc();
    ASSERT_TRUE(list.select({virginia, BackupId(QStringLiteral("backup-us-east-1"))}));
    details.show(list.selectedRows());
    EXPECT_EQ(asOf(), QString());
    QSignalSpy changes(&list, &BackupList::contentsChanged);

    answer({{virginia, {.status = 503}}});
    ASSERT_TRUE(lists());

    EXPECT_FALSE(changes.isEmpty());
    details.show(list.selectedRows());
    EXPECT_EQ(asOf(), text::dateText(listed));
}

} // namespace farcopy
