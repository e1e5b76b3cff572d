// SPDX-License-Identifier: Apache-2.0
#include "core/copy/queueorder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace farcopy {

namespace {

const LaneKey frankfurt{.destination = RegionId(QStringLiteral("eu-central-1"))};
const LaneKey ohio{.destination = RegionId(QStringLiteral("us-east-2"))};

/// "A1 A2 b1 B2!": jobs of the batches A and B, small letters for Ohio, "!" placed by the user,
/// "?" not waiting.
QList<OrderedJob> jobs(const QString& text)
{
    QList<OrderedJob> made;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        made.append({.id = JobId(word),
            .lane = word[0].isLower() ? ohio : frankfurt,
            .batch = word.left(1).toUpper(),
            .isPlaced = word.endsWith(u'!'),
            .isWaiting = !word.endsWith(u'?')});
    }
    return made;
}

QString textOf(const QList<JobId>& order)
{
    QStringList words;
    for (const JobId& id : order)
        words << id.text();
    return words.join(u' ');
}

struct WeaveCase {
    const char* name;
    const char* queue;
    const char* added;
    const char* order;
};

class WovenBatch : public testing::TestWithParam<WeaveCase>
{
};

/// A queue as people make it: batches woven or not, over two lanes, some jobs placed or running.
struct RandomQueue {
    explicit RandomQueue(unsigned seed)
        : random(seed)
    {
        const auto below = [this](int limit) { return static_cast<int>(random() % limit); };
        const int number = below(30);
        for (int i = 0; i < number; ++i) {
            queue.append({.id = JobId(QStringLiteral("old-%1").arg(i)),
                .lane = below(3) == 0 ? ohio : frankfurt,
                .batch = QString(QChar(u'A' + below(3))),
                .isPlaced = below(12) == 0,
                .isWaiting = below(5) != 0});
        }
        for (int i = below(20); i >= 0; --i) {
            added.append({.id = JobId(QStringLiteral("new-%1").arg(i)),
                .lane = below(3) == 0 ? ohio : frankfurt,
                .batch = QStringLiteral("N")});
        }
        order = woven(queue, added);
    }

    std::mt19937 random;
    QList<OrderedJob> queue;
    QList<OrderedJob> added;
    QList<JobId> order;
};

class WovenAtRandom : public testing::TestWithParam<unsigned>
{
};

QList<JobId> idsOf(const QList<OrderedJob>& jobs)
{
    QList<JobId> ids;
    for (const auto& job : jobs)
        ids.append(job.id);
    return ids;
}

/// Those of `order` that are in `some`, as they stand.
QList<JobId> among(const QList<JobId>& order, const QList<JobId>& some)
{
    QList<JobId> found;
    std::copy_if(order.begin(), order.end(), std::back_inserter(found),
        [&some](const JobId& id) { return some.contains(id); });
    return found;
}

/// The order that sorting by place gives.
QList<JobId> sorted(QList<JobId> order, const QHash<JobId, qint64>& places)
{
    std::sort(order.begin(), order.end(),
        [&](const JobId& a, const JobId& b) { return places.value(a) < places.value(b); });
    return order;
}

} // namespace

TEST(LongestFirst, PutsTheLongestFirstAndKeepsEqualsAsTheyWere)
{
    EXPECT_EQ(longestFirst({1.0, 5.0, 3.0, 5.0}), (QList<qsizetype>{1, 3, 2, 0}));
    EXPECT_TRUE(longestFirst({}).isEmpty());
}

TEST(LongestFirst, TakesTheMedianForWhatIsNotKnown)
{
    EXPECT_EQ(longestFirst({std::nullopt, 1.0, 9.0, 4.0, 3.0, 2.0}),
        (QList<qsizetype>{2, 3, 0, 4, 5, 1}));
    EXPECT_EQ(longestFirst({std::nullopt, std::nullopt}), (QList<qsizetype>{0, 1}));
}

TEST_P(WovenBatch, TakesTurns)
{
    const auto& row = GetParam();

    const auto order
        = woven(jobs(QString::fromLatin1(row.queue)), jobs(QString::fromLatin1(row.added)));

    EXPECT_EQ(textOf(order), QString::fromLatin1(row.order));
}

INSTANTIATE_TEST_SUITE_P(Queue, WovenBatch,
    testing::Values(WeaveCase{"EmptyQueue", "", "N1 N2", "N1 N2"},
        WeaveCase{"OneBatch", "A1 A2 A3", "N1 N2", "A1 N1 A2 N2 A3"},
        WeaveCase{"LongerThanTheFirst", "A1 A2", "N1 N2 N3 N4", "A1 N1 A2 N2 N3 N4"},
        WeaveCase{"ThirdBatch", "A1 B1 A2 B2 A3", "N1 N2 N3 N4", "A1 B1 N1 A2 B2 N2 A3 N3 N4"},
        WeaveCase{"BatchesOneAfterTheOther", "A1 A2 B1 B2", "N1 N2", "A1 A2 B1 N1 B2 N2"},
        WeaveCase{"LanesByThemselves", "A1 A2 a3", "n1 N2 n3", "A1 N2 A2 a3 n1 n3"},
        WeaveCase{"BehindWhatTheUserPlaced", "A1 A2! A3 A4", "N1 N2 N3", "A1 A2! A3 N1 A4 N2 N3"},
        WeaveCase{"PlacedInAnotherLane", "A1 A2 a3!", "N1", "A1 N1 A2 a3!"},
        WeaveCase{"AllPlaced", "A1! A2!", "N1", "A1! A2! N1"},
        WeaveCase{"RunningOnesHaveNoTurn", "A1? A2? A3 A4", "N1 N2", "A1? A2? A3 N1 A4 N2"},
        WeaveCase{"NothingWaits", "A1? a2", "N1", "A1? a2 N1"}),
    [](const auto& row) { return row.param.name; });

TEST_P(WovenAtRandom, HasEachJobOnce)
{
    const RandomQueue random(GetParam());
    auto all = idsOf(random.queue) + idsOf(random.added);
    auto ordered = random.order;

    std::sort(all.begin(), all.end());
    std::sort(ordered.begin(), ordered.end());
    EXPECT_EQ(ordered, all);
}

TEST_P(WovenAtRandom, KeepsTheOrderAmongTheOldAndAmongTheNewOfEachLane)
{
    const RandomQueue random(GetParam());

    EXPECT_EQ(among(random.order, idsOf(random.queue)), idsOf(random.queue));
    for (const auto& lane : {frankfurt, ohio}) {
        auto wanted = random.added;
        wanted.removeIf([&lane](const OrderedJob& job) { return job.lane != lane; });
        EXPECT_EQ(among(random.order, idsOf(wanted)), idsOf(wanted));
    }
}

TEST_P(WovenAtRandom, NeverStandsBeforeWhatTheUserPlaced)
{
    const RandomQueue random(GetParam());

    for (const auto& placed : random.queue) {
        if (!placed.isPlaced || !placed.isWaiting)
            continue;
        for (const auto& job : random.added) {
            if (job.lane == placed.lane) {
                EXPECT_GT(random.order.indexOf(job.id), random.order.indexOf(placed.id));
            }
        }
    }
}

TEST_P(WovenAtRandom, LetsNoBatchGetAheadOfAnotherByMoreThanOne)
{
    std::mt19937 random(GetParam());
    QList<OrderedJob> queue;
    QHash<QString, int> left; // by batch
    for (const auto& batch : {u"A"_qs, u"B"_qs, u"C"_qs, u"D"_qs}) {
        QList<OrderedJob> added;
        for (int i = static_cast<int>(random() % 12); i >= 0; --i) {
            added.append({.id = JobId(batch + QString::number(i)), .lane = ohio, .batch = batch});
            ++left[batch];
        }
        const auto order = woven(queue, added);
        queue += added;
        std::sort(queue.begin(), queue.end(), [&order](const auto& a, const auto& b) {
            return order.indexOf(a.id) < order.indexOf(b.id);
        });
    }

    QHash<QString, int> had;
    for (const auto& job : queue) {
        ++had[job.batch];
        --left[job.batch];
        for (auto other = left.cbegin(); other != left.cend(); ++other) {
            if (*other > 0) {
                EXPECT_LE(had.value(job.batch), had.value(other.key()) + 1);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, WovenAtRandom, testing::Range(0U, 50U));

TEST(Places, AreGivenWithGaps)
{
    const auto places = placesFor({JobId(u"a"_qs), JobId(u"b"_qs)}, {});

    EXPECT_EQ(places.size(), 2);
    EXPECT_EQ(places.value(JobId(u"b"_qs)) - places.value(JobId(u"a"_qs)), placeGap);
}

TEST(Places, OfTheOthersStayWhereThereIsRoom)
{
    const JobId a(u"a"_qs);
    const JobId b(u"b"_qs);
    const JobId c(u"c"_qs);

    const auto middle = placesFor({a, c, b}, {{a, 0}, {b, placeGap}});
    EXPECT_EQ(middle, (QHash<JobId, qint64>{{c, placeGap / 2}}));
    const auto front = placesFor({c, a, b}, {{a, 0}, {b, placeGap}});
    EXPECT_EQ(front, (QHash<JobId, qint64>{{c, -placeGap}}));
    const auto end = placesFor({a, b, c}, {{a, 0}, {b, placeGap}});
    EXPECT_EQ(end, (QHash<JobId, qint64>{{c, 2 * placeGap}}));
}

TEST(Places, AreAllGivenAnewWhenAGapIsUsedUp)
{
    const JobId a(u"a"_qs);
    const JobId b(u"b"_qs);
    const JobId c(u"c"_qs);

    const auto places = placesFor({a, c, b}, {{a, 7}, {b, 8}});

    EXPECT_EQ(places.size(), 3);
    EXPECT_EQ(sorted({a, b, c}, places), (QList<JobId>{a, c, b}));
}

TEST(Places, GiveTheOrderBackAfterManyChanges)
{
    std::mt19937 random(11);
    QList<JobId> order;
    QHash<JobId, qint64> places;
    qsizetype written = 0;
    for (int i = 0; i < 400; ++i) {
        const JobId id = order.size() > 3 && random() % 2 == 0
            ? order.takeAt(static_cast<qsizetype>(random() % 3)) // always near the same spot
            : JobId(QString::number(i));
        places.remove(id);
        order.insert(std::min<qsizetype>(1, order.size()), id);
        const auto given = placesFor(order, places);
        written += given.size();
        places.insert(given);
        ASSERT_EQ(sorted(order, places), order);
    }
    EXPECT_LT(written, 400 * 40); // renumbering stays the exception
}

} // namespace farcopy
