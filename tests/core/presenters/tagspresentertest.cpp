// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/tagspresenter.h"

#include "core/inventory/inventory.h"
#include "core/presenters/activitylog.h"
#include "core/store/activityrows.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/storestage.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using Phase = TagsPresenter::Phase;

Tag tag(const char* key, const char* value)
{
    return {QLatin1String(key), QLatin1String(value)};
}

/// An account whose fake FSx keeps the tags of one backup.
class TagsPresenterTest : public testing::Test
{
protected:
    TagsPresenterTest()
    {
        backup.tags = {tag("Name", "hr weekly"), tag("team", "media")};
        kept = backup.tags;
        account.workspace.inventory().merge(backup.region, {backup});
        account.on("ListTagsForResource", [this](const QJsonObject&) {
            QJsonArray list;
            for (const Tag& each : std::as_const(kept))
                list.append(QJsonObject{
                    {QStringLiteral("Key"), each.key}, {QStringLiteral("Value"), each.value}});
            return test::FakeAccount::json({{QStringLiteral("Tags"), list}});
        });
        for (const char* operation : {"TagResource", "UntagResource"})
            account.on(operation, [](const QJsonObject&) { return test::FakeAccount::json({}); });
    }

    [[nodiscard]] bool isReady(const TagsPresenter& presenter) const
    {
        return test::eventually([&presenter] { return presenter.phase() == Phase::Ready; });
    }

    [[nodiscard]] Tags inInventory()
    {
        return account.workspace.inventory().find(backup.region, backup.id)->tags;
    }

    test::FakeAccount account;
    Backup backup = test::sampleBackup(1);
    Tags kept;
};

} // namespace

TEST_F(TagsPresenterTest, ReadsThePresentTags)
{
    kept = {tag("aws:backup:source-resource", "x"), tag("Name", "renamed")};
    TagsPresenter presenter(account.workspace, backup);

    ASSERT_TRUE(isReady(presenter));

    EXPECT_EQ(presenter.edited(), Tags{tag("Name", "renamed")});
    EXPECT_EQ(presenter.reservedTags().size(), 1);
    EXPECT_FALSE(presenter.hasChanges());
    EXPECT_EQ(inInventory(), kept);
}

TEST_F(TagsPresenterTest, KeepsWhatWasTypedWhenTheTagsArrive)
{
    TagsPresenter presenter(account.workspace, backup);
    const Tags typed{tag("Name", "typed")};

    presenter.setEdited(typed);
    ASSERT_TRUE(isReady(presenter));

    EXPECT_EQ(presenter.edited(), typed);
}

TEST_F(TagsPresenterTest, SendsOnlyWhatChanged)
{
    TagsPresenter presenter(account.workspace, backup);
    ASSERT_TRUE(isReady(presenter));
    QSignalSpy saved(&presenter, &TagsPresenter::saved);

    presenter.setEdited({tag("Name", "hr weekly"), tag("owner", "kim")});
    ASSERT_TRUE(presenter.canSave());
    presenter.save();
    ASSERT_TRUE(test::eventually([&] { return saved.count() == 1; }));

    ASSERT_EQ(account.sent("TagResource").size(), 1);
    const QJsonArray set = account.sent("TagResource")[0].value(QLatin1String("Tags")).toArray();
    ASSERT_EQ(set.size(), 1);
    EXPECT_EQ(set[0].toObject().value(QLatin1String("Key")), QStringLiteral("owner"));
    ASSERT_EQ(account.sent("UntagResource").size(), 1);
    EXPECT_EQ(account.sent("UntagResource")[0].value(QLatin1String("TagKeys")).toArray(),
        QJsonArray{QStringLiteral("team")});
    EXPECT_EQ(inInventory(), (Tags{tag("Name", "hr weekly"), tag("owner", "kim")}));
    EXPECT_FALSE(presenter.hasChanges());
}

TEST_F(TagsPresenterTest, LosesNothingTypedWhenFsxRefuses)
{
    account.refuse("TagResource", "AccessDeniedException");
    TagsPresenter presenter(account.workspace, backup);
    ASSERT_TRUE(isReady(presenter));
    const Tags typed = backup.tags + Tags{tag("owner", "kim")};

    presenter.setEdited(typed);
    presenter.save();
    ASSERT_TRUE(isReady(presenter));

    ASSERT_TRUE(presenter.error());
    EXPECT_EQ(presenter.error()->kind, ErrorKind::AccessDenied);
    EXPECT_EQ(presenter.edited(), typed);
    EXPECT_TRUE(presenter.canSave());
    EXPECT_EQ(inInventory(), backup.tags);
}

TEST_F(TagsPresenterTest, DoesNotRepeatTheHalfThatWasDone)
{
    account.refuse("UntagResource", "AccessDeniedException");
    TagsPresenter presenter(account.workspace, backup);
    ASSERT_TRUE(isReady(presenter));
    presenter.setEdited({tag("Name", "hr weekly"), tag("owner", "kim")});
    presenter.save();
    ASSERT_TRUE(isReady(presenter));
    account.on("UntagResource", [](const QJsonObject&) { return test::FakeAccount::json({}); });

    presenter.save();
    ASSERT_TRUE(isReady(presenter));

    EXPECT_FALSE(presenter.error());
    EXPECT_EQ(account.sent("TagResource").size(), 1);
    EXPECT_EQ(account.sent("UntagResource").size(), 2);
}

TEST_F(TagsPresenterTest, RemovesFirstWhereFiftyWouldBeExceeded)
{
    kept.clear();
    for (int i = 0; i < constraints::maxTags; ++i)
        kept << Tag{QStringLiteral("key%1").arg(i), QString()};
    TagsPresenter presenter(account.workspace, backup);
    ASSERT_TRUE(isReady(presenter));
    Tags edited = kept;
    edited[0].key = QStringLiteral("renamed");

    presenter.setEdited(edited);
    presenter.save();
    ASSERT_TRUE(isReady(presenter));

    QList<QByteArray> order;
    for (const test::SentRequest& request : account.network.sent())
        order << request.operation();
    EXPECT_LT(order.indexOf("UntagResource"), order.indexOf("TagResource"));
    EXPECT_GE(order.indexOf("UntagResource"), 0);
}

TEST_F(TagsPresenterTest, SavesNothingThatWouldBeRefused)
{
    TagsPresenter presenter(account.workspace, backup);
    ASSERT_TRUE(isReady(presenter));

    presenter.setEdited({tag("a", "1"), tag("a", "2")});

    EXPECT_FALSE(presenter.canSave());
    EXPECT_EQ(presenter.flaws().last(), constraints::Flaw::Duplicate);
}

TEST_F(TagsPresenterTest, LetsTheKnownTagsBeEditedWhenReadingFails)
{
    account.refuse("ListTagsForResource", "AccessDeniedException");
    TagsPresenter presenter(account.workspace, backup);

    ASSERT_TRUE(isReady(presenter));

    EXPECT_TRUE(presenter.error());
    EXPECT_EQ(presenter.edited(), backup.tags);
}

TEST_F(TagsPresenterTest, WritesEachRequestDownWithKeysAndOutcomeButNoValues)
{
    const test::StoreStage stage;
    const auto store = stage.store();
    ActivityLog& log = account.workspace.activityLog();
    log.keepIn(*store);
    account.refuse("UntagResource", "AccessDeniedException");
    account.on("TagResource", [](const QJsonObject&) {
        test::ScriptedReply reply = test::FakeAccount::json({});
        reply.headers = {{"x-amzn-RequestId", "r-7"}};
        return reply;
    });
    TagsPresenter presenter(account.workspace, backup);
    ASSERT_TRUE(isReady(presenter));
    presenter.setEdited({tag("Name", "hr weekly"), tag("owner", "the secret")});

    presenter.save();
    ASSERT_TRUE(isReady(presenter));

    const auto entries = test::outcomeOf(log.read({}, 10)).value_or(QList<ActivityEntry>());
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[1].operation, QStringLiteral("fsx:TagResource"));
    EXPECT_EQ(entries[1].outcome, QString(acceptedOutcome));
    EXPECT_EQ(entries[1].requestId, QStringLiteral("r-7"));
    EXPECT_EQ(entries[1].subject, backup.id.text());
    EXPECT_TRUE(entries[1].parameters.contains(QStringLiteral("\"TagKeys\":[\"owner\"]")));
    EXPECT_TRUE(
        entries[1].parameters.contains(QStringLiteral("\"TagKeysBefore\":[\"Name\",\"team\"]")));
    EXPECT_FALSE(entries[1].parameters.contains(QStringLiteral("secret")));
    EXPECT_EQ(entries[0].operation, QStringLiteral("fsx:UntagResource"));
    EXPECT_NE(entries[0].outcome, QString(acceptedOutcome));
    EXPECT_TRUE(entries[0].parameters.contains(QStringLiteral("\"TagKeys\":[\"team\"]")));
}

} // namespace farcopy
