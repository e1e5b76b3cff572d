// SPDX-License-Identifier: Apache-2.0
#include "core/api/pagechain.h"

#include "core/api/asking.h"
#include "core/api/backupcodec.h"
#include "core/api/fsxclient.h"

#include "tests/core/api/apibench.h"
#include "tests/support/waiting.h"

#include <QSemaphore>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace farcopy::api {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));

/// A page so big that a worker reads it; `token` at its end, if there is one.
QByteArray bigPage(int number, const QByteArray& token)
{
    QByteArray page = "{\"Backups\":[{\"BackupId\":\"backup-" + QByteArray::number(number)
        + "\",\"Padding\":\"" + QByteArray(2 * maxBodyReadAtOnce, 'x') + "\"}]";
    return page + (token.isEmpty() ? "" : ",\"NextToken\":\"" + token + '"') + '}';
}

QByteArray smallPage(int number, const QByteArray& token)
{
    return "{\"Backups\":[{\"BackupId\":\"backup-" + QByteArray::number(number) + "\"}]"
        + (token.isEmpty() ? "" : ",\"NextToken\":\"" + token + '"') + '}';
}

class PageChainTest : public testing::Test
{
protected:
    void start(PageReader reader = readBackupPage)
    {
        chain = std::make_unique<PageChain>(
            client, ireland, BackupQuery{}, std::move(reader), Urgency::Normal);
    }

    /// All pages, in the order in which they came; then the failure, if it ended with one.
    QStringList takeAll()
    {
        QStringList taken;
        bool isOver = false;
        EXPECT_TRUE(test::eventually([&] {
            while (chain->hasPage()) {
                const auto page = chain->takePage();
                taken.append(page ? page->backups.value(0).id.text() : page.error().message);
                isOver = !page || page->nextToken.isEmpty();
            }
            return isOver;
        }));
        return taken;
    }

    test::ApiBench bench;
    FsxClient client{bench.transport};
    std::unique_ptr<PageChain> chain;
};

/// Reads only when it is let.
class Gate
{
public:
    PageReader reader()
    {
        return [this](const QByteArray& body, const RegionId& region) {
            m_open.acquire();
            return readBackupPage(body, region);
        };
    }
    void open(int pages) { m_open.release(pages); }

private:
    QSemaphore m_open;
};

} // namespace

TEST_F(PageChainTest, KeepsTheOrderOfBigAndSmallPages)
{
    bench.network.answer(200, bigPage(1, "a"));
    bench.network.answer(200, smallPage(2, "b"));
    bench.network.answer(200, bigPage(3, "c"));
    bench.network.answer(200, smallPage(4, ""));
    start();

    EXPECT_EQ(
        takeAll(), QStringList({u"backup-1"_qs, u"backup-2"_qs, u"backup-3"_qs, u"backup-4"_qs}));
    EXPECT_EQ(bench.network.sent().size(), 4);
}

TEST_F(PageChainTest, AsksForTheNextPageBeforeThisOneIsRead)
{
    Gate gate;
    bench.network.answer(200, bigPage(1, "a"));
    bench.network.answer(200, bigPage(2, ""));
    start(gate.reader());

    EXPECT_TRUE(test::eventually([this] { return bench.network.sent().size() == 2; }));
    EXPECT_FALSE(chain->hasPage());
    EXPECT_EQ(bench.sentJson(1).value(QStringLiteral("NextToken")), QStringLiteral("a"));

    gate.open(2);
    EXPECT_EQ(takeAll(), QStringList({u"backup-1"_qs, u"backup-2"_qs}));
}

TEST_F(PageChainTest, AsksForNoMoreWhilePagesWaitToBeTaken)
{
    bench.network.setResponder([number = 0](const auto&) mutable {
        ++number;
        return test::ScriptedReply{.body = smallPage(number, QByteArray::number(number))};
    });
    start();

    ASSERT_TRUE(test::eventually([this] {
        return bench.network.sent().size() == qsizetype(PageChain::readAhead)
            && bench.network.openReplies() == 0;
    }));
    QCoreApplication::processEvents();
    EXPECT_EQ(bench.network.sent().size(), qsizetype(PageChain::readAhead));

    ASSERT_TRUE(chain->takePage());
    EXPECT_TRUE(test::eventually(
        [this] { return bench.network.sent().size() == qsizetype(PageChain::readAhead) + 1; }));
}

TEST_F(PageChainTest, AsksForNothingAheadIfItMayBeGivenUp)
{
    bench.network.setResponder([number = 0](const auto&) mutable {
        ++number;
        return test::ScriptedReply{.body = bigPage(number, QByteArray::number(number))};
    });
    chain = std::make_unique<PageChain>(
        client, ireland, BackupQuery{}, readBackupPage, Urgency::CanWait);
    ASSERT_TRUE(test::eventually([this] { return chain->hasPage(); }));

    ASSERT_TRUE(chain->takePage());
    chain.reset(); // in vain
    QCoreApplication::processEvents();

    EXPECT_EQ(bench.network.sent().size(), 1);
}

TEST_F(PageChainTest, DropsWhatItAskedForByAWrongGuess)
{
    // The first of two tokens counts; the end of the body shows the second.
    bench.network.answer(200, "{\"NextToken\":\"right\"," + bigPage(1, "wrong").mid(1));
    bench.network.answer(200, smallPage(99, ""));
    bench.network.answer(200, smallPage(2, ""));
    start();

    EXPECT_EQ(takeAll(), QStringList({u"backup-1"_qs, u"backup-2"_qs}));
    EXPECT_EQ(bench.sentJson(1).value(QStringLiteral("NextToken")), QStringLiteral("wrong"));
    EXPECT_EQ(bench.sentJson(2).value(QStringLiteral("NextToken")), QStringLiteral("right"));
}

TEST_F(PageChainTest, EndsWithTheFailureOfAPage)
{
    bench.network.answer(200, bigPage(1, "a"));
    bench.network.answer(400, R"({"__type":"AccessDeniedException","message":"no"})");
    start();

    EXPECT_EQ(takeAll(), QStringList({u"backup-1"_qs, u"no"_qs}));
}

TEST_F(PageChainTest, TellsWhatCannotBeReadAndWhere)
{
    bench.network.answer(200, QByteArray(2 * maxBodyReadAtOnce, '<'));
    start();
    ASSERT_TRUE(test::eventually([this] { return chain->hasPage(); }));

    const auto page = chain->takePage();

    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, ErrorKind::BadAnswer);
    EXPECT_EQ(page.error().region, ireland.text());
    EXPECT_EQ(page.error().operation, QStringLiteral("fsx:DescribeBackups"));
    EXPECT_EQ(page.error().httpStatus, 200);
}

TEST_F(PageChainTest, LetsGoOfEverythingWhenItGoes)
{
    bench.network.answer(test::ScriptedReply::silence());
    start();
    ASSERT_TRUE(test::eventually([this] { return bench.network.openReplies() == 1; }));

    chain.reset();

    EXPECT_EQ(bench.network.openReplies(), 0);
}

TEST_F(PageChainTest, MayGoWhileAPageIsRead)
{
    Gate gate;
    bench.network.answer(200, bigPage(1, "a"));
    bench.network.answer(200, bigPage(2, ""));
    start(gate.reader());
    ASSERT_TRUE(test::eventually([this] { return bench.network.sent().size() == 2; }));

    chain.reset();
    gate.open(2);
    workers().waitForDone();
    QCoreApplication::processEvents();

    EXPECT_EQ(bench.network.openReplies(), 0);
}

} // namespace farcopy::api
