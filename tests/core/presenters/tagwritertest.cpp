// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/tagwriter.h"

#include "core/inventory/inventory.h"
#include "core/presenters/commontagspresenter.h"
#include "core/presenters/tagspresenter.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy {

namespace {

using test::eventually;
using test::sampleBackup;

Tag tag(const char* key, const char* value)
{
    return {QLatin1String(key), QLatin1String(value)};
}

Tags sorted(Tags tags)
{
    std::sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return a.key < b.key; });
    return tags;
}

/// An account whose fake FSx really keeps the tags of its backups.
class TagWriting : public testing::Test
{
protected:
    TagWriting()
    {
        account.on("ListTagsForResource", [this](const QJsonObject& input) {
            QJsonArray list;
            for (const Tag& each : std::as_const(kept[arnOf(input)]))
                list.append(QJsonObject{
                    {QStringLiteral("Key"), each.key}, {QStringLiteral("Value"), each.value}});
            return test::FakeAccount::json({{QStringLiteral("Tags"), list}});
        });
        account.on("TagResource", [this](const QJsonObject& input) { return set(input); });
        account.on("UntagResource", [this](const QJsonObject& input) {
            Tags& tags = kept[arnOf(input)];
            const QJsonArray keys = input.value(QStringLiteral("TagKeys")).toArray();
            tags.removeIf([&keys](const Tag& each) { return keys.contains(each.key); });
            return test::FakeAccount::json({});
        });
    }
    void hold(int number, const Tags& tags)
    {
        Backup backup = sampleBackup(number);
        backup.tags = tags;
        kept.insert(backup.arn.text(), tags);
        account.workspace.inventory().merge(backup.region, {backup});
    }
    [[nodiscard]] Tags tagsOf(int number)
    {
        return sorted(kept.value(sampleBackup(number).arn.text()));
    }
    [[nodiscard]] Tags inList(int number)
    {
        const Backup sample = sampleBackup(number);
        return sorted(account.workspace.inventory().find(sample.region, sample.id)->tags);
    }
    [[nodiscard]] static TagChange change(int number, const Tags& set, const QStringList& remove)
    {
        const Backup backup = sampleBackup(number);
        return {.backup = keyOf(backup), .arn = backup.arn, .set = set, .remove = remove};
    }
    /// Undo of what was carried out.
    QList<TagChange> carryOut(const QList<TagChange>& changes, int failures = 0)
    {
        TagWriter writer(account.workspace, changes);
        QSignalSpy finished(&writer, &TagWriter::finished);
        EXPECT_TRUE(eventually([&] { return finished.count() == 1; }));
        EXPECT_EQ(writer.failures().size(), failures);
        EXPECT_EQ(writer.succeeded(), changes.size() - failures);
        return writer.undo();
    }
    [[nodiscard]] QList<RowId> rows() const
    {
        QList<RowId> all
            = const_cast<test::FakeAccount&>(account).workspace.inventory().rows().all();
        std::sort(all.begin(), all.end());
        return all;
    }

    test::FakeAccount account;
    QHash<QString, Tags> kept; ///< by ARN
    QStringList refused;       ///< ARNs

private:
    static QString arnOf(const QJsonObject& input)
    {
        return input.value(QStringLiteral("ResourceARN")).toString();
    }
    test::ScriptedReply set(const QJsonObject& input)
    {
        if (refused.contains(arnOf(input)))
            return test::FakeAccount::refusal("AccessDeniedException");
        Tags& tags = kept[arnOf(input)];
        const QJsonArray list = input.value(QStringLiteral("Tags")).toArray();
        for (const QJsonValue& each : list) {
            const QString key = each.toObject().value(QStringLiteral("Key")).toString();
            tags.removeIf([&key](const Tag& old) { return old.key == key; });
            tags.append({key, each.toObject().value(QStringLiteral("Value")).toString()});
        }
        return test::FakeAccount::json({});
    }
};

} // namespace

TEST_F(TagWriting, ChangesWhatIsNamedAndTakesItBack)
{
    const Tags before{tag("Name", "hr"), tag("env", "test"), tag("team", "media")};
    hold(1, before);

    const QList<TagChange> undo
        = carryOut({change(1, {tag("env", "prod"), tag("new", "1")}, {QStringLiteral("team")})});

    const Tags after = sorted({tag("Name", "hr"), tag("env", "prod"), tag("new", "1")});
    EXPECT_EQ(tagsOf(1), after);
    EXPECT_EQ(inList(1), after);
    const QList<TagChange> redo = carryOut(undo);
    EXPECT_EQ(tagsOf(1), sorted(before));
    EXPECT_EQ(inList(1), sorted(before));
    (void)carryOut(redo);
    EXPECT_EQ(tagsOf(1), after);
}

TEST_F(TagWriting, TakesBackOnlyWhatItChanged)
{
    hold(1, {tag("env", "test")});
    const QList<TagChange> undo = carryOut({change(1, {tag("env", "prod")}, {})});
    kept[sampleBackup(1).arn.text()].append(tag("other", "by a colleague"));

    (void)carryOut(undo);

    EXPECT_EQ(tagsOf(1), sorted({tag("env", "test"), tag("other", "by a colleague")}));
}

TEST_F(TagWriting, SendsNothingWhereAllIsAsWanted)
{
    hold(1, {tag("env", "prod")});

    const QList<TagChange> undo
        = carryOut({change(1, {tag("env", "prod")}, {QStringLiteral("nowhere")})});

    EXPECT_EQ(undo, QList<TagChange>());
    EXPECT_EQ(account.sent("TagResource").size() + account.sent("UntagResource").size(), 0);
}

TEST_F(TagWriting, OneThatIsRefusedHoldsBackNoOther)
{
    hold(1, {});
    hold(2, {});
    refused = {sampleBackup(1).arn.text()};

    const QList<TagChange> undo
        = carryOut({change(1, {tag("a", "b")}, {}), change(2, {tag("a", "b")}, {})}, 1);

    EXPECT_EQ(tagsOf(1), Tags());
    EXPECT_EQ(tagsOf(2), Tags{tag("a", "b")});
    ASSERT_EQ(undo.size(), 1);
    EXPECT_EQ(undo.first().backup, keyOf(sampleBackup(2)));
}

TEST_F(TagWriting, RemovesFirstWhereOnlyThatStaysWithinFifty)
{
    Tags fifty;
    for (int i = 0; i < 50; ++i)
        fifty.append({QStringLiteral("key%1").arg(i), QString()});
    hold(1, fifty);

    (void)carryOut({change(1, {tag("new", "")}, {QStringLiteral("key7")})});
    EXPECT_EQ(tagsOf(1).size(), 50);
    (void)carryOut({change(1, {tag("one more", "")}, {})}, 1);

    EXPECT_EQ(tagsOf(1).size(), 50);
}

TEST_F(TagWriting, StopsBehindThePresentOne)
{
    hold(1, {});
    hold(2, {});
    TagWriter writer(
        account.workspace, {change(1, {tag("a", "b")}, {}), change(2, {tag("a", "b")}, {})});
    QObject::connect(&writer, &TagWriter::progressed, &writer, &TagWriter::stop);
    QSignalSpy finished(&writer, &TagWriter::finished);

    ASSERT_TRUE(eventually([&] { return finished.count() == 1; }));

    EXPECT_EQ(writer.done(), 1);
    EXPECT_EQ(tagsOf(1), Tags{tag("a", "b")});
    EXPECT_EQ(tagsOf(2), Tags());
}

TEST_F(TagWriting, OfOneBackupCanBeTakenBackAfterItWasSaved)
{
    hold(1, {tag("Name", "hr"), tag("env", "test")});
    Backup backup = sampleBackup(1);
    backup.tags = tagsOf(1);
    TagsPresenter presenter(account.workspace, backup);
    ASSERT_TRUE(eventually([&] { return presenter.phase() == TagsPresenter::Phase::Ready; }));
    EXPECT_TRUE(presenter.undo().isEmpty());
    presenter.setEdited({tag("Name", "finance"), tag("new", "1")});
    QSignalSpy saved(&presenter, &TagsPresenter::saved);

    presenter.save();
    ASSERT_TRUE(eventually([&] { return saved.count() == 1; }));
    EXPECT_EQ(tagsOf(1), sorted({tag("Name", "finance"), tag("new", "1")}));
    (void)carryOut({presenter.undo()});

    EXPECT_EQ(tagsOf(1), sorted({tag("Name", "hr"), tag("env", "test")}));
}

TEST_F(TagWriting, OfSeveralChangesWhatTheyHaveInCommon)
{
    hold(1, {tag("Name", "hr"), tag("env", "test"), tag("team", "x")});
    hold(2, {tag("Name", "media"), tag("env", "test"), tag("team", "x")});
    CommonTagsPresenter presenter(account.workspace, rows());
    EXPECT_EQ(sorted(presenter.edited()), sorted({tag("env", "test"), tag("team", "x")}));
    EXPECT_EQ(presenter.mixed().keys(), QStringList{QStringLiteral("Name")});
    EXPECT_FALSE(presenter.canSave());
    presenter.setEdited({tag("env", "prod")});
    QSignalSpy saved(&presenter, &CommonTagsPresenter::saved);

    presenter.save();
    ASSERT_TRUE(eventually([&] { return saved.count() == 1; }));

    EXPECT_EQ(tagsOf(1), sorted({tag("Name", "hr"), tag("env", "prod")}));
    EXPECT_EQ(tagsOf(2), sorted({tag("Name", "media"), tag("env", "prod")}));
    (void)carryOut(presenter.writer()->undo());
    EXPECT_EQ(tagsOf(1), sorted({tag("Name", "hr"), tag("env", "test"), tag("team", "x")}));
}

TEST(CommonTags, TellWhatSomeLack)
{
    BackupRows rows;
    Backup one = sampleBackup(1);
    one.tags = {tag("a", "1"), tag("b", "2"), tag("c", "3")};
    Backup two = sampleBackup(2);
    two.tags = {tag("b", "2"), tag("c", "other")};
    (void)rows.merge(one.region, {one, two});

    const CommonTags tags = commonTags(rows, rows.all());

    EXPECT_EQ(tags.common, Tags{tag("b", "2")});
    EXPECT_EQ(tags.mixed, (QMap<QString, int>{{QStringLiteral("a"), 1}, {QStringLiteral("c"), 2}}));
    EXPECT_EQ(commonTags(rows, {}), CommonTags());
}

} // namespace farcopy
