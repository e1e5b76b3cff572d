// SPDX-License-Identifier: Apache-2.0
#include "ui/models/arrangedmodel.h"

#include <QAbstractItemModelTester>
#include <QHash>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace farcopy {

namespace {

using Numbers = std::vector<ArrangedModel::RowNumber>;

class Arranged final : public ArrangedModel
{
public:
    using ArrangedModel::become;
    using ArrangedModel::shown;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(shown().at(size_t(index.row()))) : QVariant();
    }
};

struct Model {
    Arranged model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST(ArrangedModel, TellsFewInsertionsAndRemovalsAsWhatTheyAre)
{
    Model bench;
    QSignalSpy insertions(&bench.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removals(&bench.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy layouts(&bench.model, &QAbstractItemModel::layoutChanged);
    bench.model.become({1, 2, 3, 4, 5}, 10);

    bench.model.become({9, 1, 3, 8, 7, 5}, 10);

    EXPECT_EQ(bench.model.shown(), (Numbers{9, 1, 3, 8, 7, 5}));
    EXPECT_EQ(insertions.count(), 1 + 2);
    EXPECT_EQ(removals.count(), 2);
    EXPECT_EQ(layouts.count(), 0);
}

TEST(ArrangedModel, TellsManyAsANewOrder)
{
    Model bench;
    Numbers odd;
    Numbers all;
    for (quint32 i = 0; i < 100; ++i) {
        all.push_back(i);
        if (i % 2 == 1)
            odd.push_back(i);
    }
    bench.model.become(odd, 100);
    QSignalSpy insertions(&bench.model, &QAbstractItemModel::rowsInserted);

    bench.model.become(all, 100);

    EXPECT_EQ(bench.model.shown(), all);
    EXPECT_EQ(insertions.count(), 1);
}

TEST(ArrangedModel, SaysNothingOfTheSameRows)
{
    Model bench;
    bench.model.become({1, 2, 3}, 4);
    QSignalSpy layouts(&bench.model, &QAbstractItemModel::layoutChanged);
    QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);

    bench.model.become({1, 2, 3}, 4);

    EXPECT_EQ(layouts.count(), 0);
    EXPECT_EQ(resets.count(), 0);
}

TEST(ArrangedModel, KeepsTrackOfEachRowThroughAnyChange)
{
    constexpr quint32 end = 200;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        Model bench;
        for (int step = 0; step < 30; ++step) {
            QHash<quint32, QPersistentModelIndex> tracked;
            for (int i = 0; i < bench.model.rowCount(); ++i)
                tracked.insert(bench.model.shown()[size_t(i)], bench.model.index(i, 1));
            Numbers next;
            const quint32 density = 1 + random() % 5;
            for (quint32 i = 0; i < end; ++i) {
                if (random() % density == 0)
                    next.push_back(i);
            }
            if (random() % 2 == 0)
                std::shuffle(next.begin(), next.end(), random);

            bench.model.become(next, end);

            ASSERT_EQ(bench.model.shown(), next);
            for (auto row = tracked.cbegin(); row != tracked.cend(); ++row) {
                const bool isThere = std::find(next.begin(), next.end(), row.key()) != next.end();
                ASSERT_EQ(row->isValid(), isThere) << "seed " << seed << ", step " << step;
                if (isThere) {
                    ASSERT_EQ(row->data().toUInt(), row.key());
                }
            }
        }
    }
}

} // namespace farcopy
