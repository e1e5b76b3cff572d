// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyhistory.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using Kind = CopyPrediction::Kind;

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));
const RegionId ohio(QStringLiteral("us-east-2"));
constexpr qint64 gib = qint64{1} << 30;

CopySource sourceOf(const char* fileSystem, std::optional<qint64> gibibytes)
{
    return {.sizeBytes = gibibytes ? std::optional(*gibibytes * gib) : std::nullopt,
        .fileSystemId = FileSystemId(QLatin1String(fileSystem))};
}

CopyDuration took(qint64 seconds, const CopySource& source, Kind kind = Kind::Full,
    const RegionId& destination = frankfurt)
{
    return {.sourceRegion = ireland,
        .destination = destination,
        .source = source,
        .kind = kind,
        .seconds = seconds,
        .endedAt = {}};
}

CopyTraits copyOf(
    const CopySource& source, Kind kind = Kind::Full, const RegionId& destination = frankfurt)
{
    return {.sourceRegion = ireland, .destination = destination, .source = source, .kind = kind};
}

} // namespace

TEST(CopyHistory, SaysNothingOfAKindThatItDoesNotKnow)
{
    EXPECT_EQ(CopyHistory().guess(copyOf(sourceOf("fs-1", 100))), std::nullopt);
    const CopyHistory incremental({took(60, sourceOf("fs-1", 100), Kind::Incremental)});
    EXPECT_EQ(incremental.guess(copyOf(sourceOf("fs-1", 100))), std::nullopt);
}

TEST(CopyHistory, PrefersTheSameFileSystem)
{
    CopyHistory history;
    for (int i = 0; i < 20; ++i)
        history.add(took(100, sourceOf("fs-2", 100)));
    history.add(took(5'000, sourceOf("fs-1", 100)));

    EXPECT_NEAR(history.guess(copyOf(sourceOf("fs-1", 100)))->median, 5'000, 1);
    EXPECT_NEAR(history.guess(copyOf(sourceOf("fs-1", 110)))->median, 5'500, 1); // it has grown
    EXPECT_NEAR(history.guess(copyOf(sourceOf("fs-3", 100)))->median, 100, 1);
}

TEST(CopyHistory, KeepsVolumesOfAFileSystemApart)
{
    auto first = sourceOf("fs-1", 100);
    first.volumeId = VolumeId(u"fsvol-1"_qs);
    auto second = first;
    second.volumeId = VolumeId(u"fsvol-2"_qs);
    const CopyHistory history({took(1'000, first), took(9'000, second)});

    EXPECT_NEAR(history.guess(copyOf(first))->median, 1'000, 1);
    EXPECT_NEAR(history.guess(copyOf(second))->median, 9'000, 1);
}

TEST(CopyHistory, ReckonsBySizeAmongTheNearest)
{
    CopyHistory history;
    for (int i = 0; i < 10; ++i) {
        history.add(took(300, sourceOf("small", 1)));
        history.add(took(10'000, sourceOf("large", 1'000)));
    }

    EXPECT_NEAR(history.guess(copyOf(sourceOf("new", 1)))->median, 300, 1);
    EXPECT_NEAR(history.guess(copyOf(sourceOf("new", 2'000)))->median, 20'000, 10);
}

TEST(CopyHistory, IsLessSureTheFurtherItReaches)
{
    CopyHistory history;
    for (int i = 0; i < 8; ++i)
        history.add(took(1'000, sourceOf("fs-1", 100)));
    const double same = history.guess(copyOf(sourceOf("fs-1", 100)))->spread;
    const double route = history.guess(copyOf(sourceOf("fs-2", 100)))->spread;
    const double farSize = history.guess(copyOf(sourceOf("fs-2", 10'000)))->spread;
    const double elsewhere = history.guess(copyOf(sourceOf("fs-2", 100), Kind::Full, ohio))->spread;
    const double noSize = history.guess(copyOf(sourceOf("fs-2", {})))->spread;

    EXPECT_LT(same, route);
    EXPECT_LT(route, farSize);
    EXPECT_LT(route, elsewhere);
    EXPECT_LT(route, noSize);
}

TEST(CopyHistory, GrowsSurerWithEachCopyThatIsAlike)
{
    CopyHistory history({took(1'000, sourceOf("fs-1", 100))});
    const double one = history.guess(copyOf(sourceOf("fs-1", 100)))->spread;
    for (int i = 0; i < 7; ++i)
        history.add(took(1'000, sourceOf("fs-1", 100)));
    const double eight = history.guess(copyOf(sourceOf("fs-1", 100)))->spread;
    for (int i = 0; i < 4; ++i) {
        history.add(took(100, sourceOf("fs-1", 100)));
        history.add(took(10'000, sourceOf("fs-1", 100)));
    }

    EXPECT_LT(eight, one / 2);
    EXPECT_GT(history.guess(copyOf(sourceOf("fs-1", 100)))->spread, 1);
}

TEST(CopyHistory, LooksAtNoSizeForIncrementalCopies)
{
    const CopyHistory history({took(200, sourceOf("fs-1", 100), Kind::Incremental)});

    EXPECT_NEAR(history.guess(copyOf(sourceOf("fs-1", 10'000), Kind::Incremental))->median, 200, 1);
}

TEST(CopyHistory, TakesAnyKindForACopyOfWhichItIsNotKnown)
{
    const CopyHistory history({took(200, sourceOf("fs-1", 100), Kind::Incremental)});

    EXPECT_NEAR(history.guess(copyOf(sourceOf("fs-2", {}), Kind::Unknown))->median, 200, 1);
}

TEST(CopyHistory, PassesOverDurationsThatCannotBe)
{
    const CopyHistory history({took(0, sourceOf("fs-1", 1)), took(-5, sourceOf("fs-1", 1))});

    EXPECT_EQ(history.guess(copyOf(sourceOf("fs-1", 1))), std::nullopt);
}

TEST(CopyHistory, FollowsTheLatest)
{
    CopyHistory history;
    for (int i = 0; i < 500; ++i)
        history.add(took(1'000, sourceOf("fs-1", {})));
    for (int i = 0; i < 8; ++i)
        history.add(took(3'000, sourceOf("fs-1", {})));

    EXPECT_NEAR(history.guess(copyOf(sourceOf("fs-1", {})))->median, 3'000, 1);
}

TEST(ExpectedDurations, MixHistoryAndSizesOnOneScale)
{
    const CopyHistory history({took(1'000, sourceOf("fs-1", 100))});
    const QList<CopyTraits> copies{copyOf(sourceOf("fs-1", 100)),
        copyOf(sourceOf("fs-2", 300), Kind::Incremental),
        copyOf(sourceOf("fs-3", {}), Kind::Incremental)};

    const auto expected = expectedDurations(copies, history);

    ASSERT_TRUE(expected[0] && expected[1]);
    EXPECT_NEAR(*expected[0], 1'000, 1);
    EXPECT_NEAR(*expected[1], 3'000, 1);
    EXPECT_EQ(expected[2], std::nullopt);
}

TEST(ExpectedDurations, AreSizesWithoutAHistory)
{
    const auto expected = expectedDurations(
        {copyOf(sourceOf("fs-1", 1)), copyOf(sourceOf("fs-2", 2))}, CopyHistory());

    EXPECT_LT(*expected[0], *expected[1]);
}

} // namespace farcopy
