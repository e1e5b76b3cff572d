// SPDX-License-Identifier: Apache-2.0
#include "core/api/listedids.h"

#include <gtest/gtest.h>

namespace farcopy {

using Before = ListedIds::Before;

namespace {

BackupId numbered(quint64 number)
{
    return BackupId(QStringLiteral("backup-%1").arg(number, 17, 16, QLatin1Char('0')));
}

} // namespace

TEST(ListedIds, TellsWhatWasKnownBeforeOfEachOf100000)
{
    constexpr quint64 count = 100'000;
    constexpr quint64 step = 0x9'8765'4321; // their digits differ in all places
    ListedIds seen;

    for (quint64 i = 0; i < count; ++i)
        ASSERT_EQ(seen.meet(numbered(i * step), i % 2 == 0), Before::Unseen) << i;

    EXPECT_EQ(seen.size(), count);
    for (quint64 i = 0; i < count; ++i)
        ASSERT_EQ(
            seen.meet(numbered(i * step), false), i % 2 == 0 ? Before::InMain : Before::InPart)
            << i;
    EXPECT_EQ(seen.size(), count);
}

TEST(ListedIds, KnowsWhatTheMainChainToldAfterAPartOfTheList)
{
    ListedIds seen;

    EXPECT_EQ(seen.meet(numbered(7), false), Before::Unseen);
    EXPECT_EQ(seen.meet(numbered(7), true), Before::InPart);
    EXPECT_EQ(seen.meet(numbered(7), false), Before::InMain);
    EXPECT_EQ(seen.meet(numbered(7), true), Before::InMain);
}

TEST(ListedIds, TakesNoIdForAnother)
{
    const QStringList ids{QStringLiteral("backup-00000000000000000"),
        QStringLiteral("backup-10000000000000000"), QStringLiteral("backup-00000000000000001"),
        QStringLiteral("backup-0000000000000000"), QStringLiteral("backup-000000000000000000"),
        QStringLiteral("backup-0000000000000000A"), QStringLiteral("backup-0000000000000000a"),
        QStringLiteral("backup-0000000000000000g"), QStringLiteral("Backup-00000000000000000"),
        QStringLiteral("backup-0000000000000000\u0660"),
        QStringLiteral("fs-0123456789abcdef012345"), QString()};
    ListedIds seen;

    for (const QString& id : ids)
        EXPECT_EQ(seen.meet(BackupId(id), true), Before::Unseen) << qPrintable(id);
    for (const QString& id : ids)
        EXPECT_EQ(seen.meet(BackupId(id), true), Before::InMain) << qPrintable(id);
    EXPECT_EQ(seen.size(), ids.size());
}

} // namespace farcopy
