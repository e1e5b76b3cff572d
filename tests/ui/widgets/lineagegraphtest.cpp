// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lineagegraph.h"

#include "tests/support/waiting.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

LineageGraph::Node node(int parent, const QString& title = QStringLiteral("Copy in eu-west-1"))
{
    LineageGraph::Node made;
    made.title = title;
    made.subtitle = QStringLiteral("Available · 3 d");
    made.spoken = title;
    made.icon = QStringLiteral("done");
    made.parent = parent;
    return made;
}

/// A source, its copies, and a copy of each before.
QList<LineageGraph::Node> chain(int length)
{
    QList<LineageGraph::Node> nodes;
    for (int i = 0; i < length; ++i)
        nodes.append(node(i - 1));
    return nodes;
}

QList<QAbstractButton*> boxesOf(const LineageGraph& graph)
{
    return graph.findChildren<QAbstractButton*>(QStringLiteral("lineageNode"));
}

} // namespace

TEST(LineageGraph, KeepsEachBoxInsideAndApart)
{
    for (const int length : {1, 2, 20}) {
        LineageGraph graph;
        graph.setNodes(chain(length));
        graph.resize(260, graph.sizeHint().height());
        graph.show();

        const auto boxes = boxesOf(graph);
        ASSERT_EQ(boxes.size(), length);
        for (int i = 0; i < length; ++i) {
            EXPECT_TRUE(graph.rect().contains(boxes.at(i)->geometry())) << length << ", " << i;
            EXPECT_GT(boxes.at(i)->width(), 60) << length << ", " << i;
            const int above = i > 0 ? boxes.at(i - 1)->geometry().bottom() : -1;
            EXPECT_GT(boxes.at(i)->y(), above) << length << ", " << i;
        }
        EXPECT_FALSE(graph.grab().isNull());
    }
}

TEST(LineageGraph, StandsMirroredWhereOneReadsFromTheRight)
{
    LineageGraph graph;
    graph.setLayoutDirection(Qt::RightToLeft);
    graph.setNodes(chain(2));
    graph.resize(260, 200);
    graph.show();

    const auto boxes = boxesOf(graph);
    EXPECT_LT(boxes.at(1)->geometry().right(), boxes.at(0)->geometry().right());
    EXPECT_FALSE(graph.grab().isNull());
}

TEST(LineageGraph, IsGoneThroughByKeyboardAndByMouse)
{
    LineageGraph graph;
    QList<LineageGraph::Node> nodes = chain(3);
    nodes[0].isKnown = false;
    graph.setNodes(nodes);
    graph.resize(260, 200);
    graph.show();
    graph.activateWindow();
    QSignalSpy activated(&graph, &LineageGraph::activated);
    const auto boxes = boxesOf(graph);

    QTest::mouseClick(boxes.at(0), Qt::LeftButton); // cannot be gone to
    EXPECT_EQ(activated.count(), 0);
    boxes.at(1)->setFocus();
    ASSERT_TRUE(test::eventually([&] { return boxes.at(1)->hasFocus(); }));
    QTest::keyClick(boxes.at(1), Qt::Key_Down);
    EXPECT_TRUE(boxes.at(2)->hasFocus());
    QTest::keyClick(boxes.at(2), Qt::Key_Return);
    QTest::mouseClick(boxes.at(1), Qt::LeftButton);

    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated.at(0).at(0).toInt(), 2);
    EXPECT_EQ(activated.at(1).at(0).toInt(), 1);
    for (const QAbstractButton* box : boxes)
        EXPECT_FALSE(box->accessibleName().isEmpty());
}

TEST(LineageGraph, KeepsItsBoxesWhereOnlyTheirWordsChange)
{
    LineageGraph graph;
    graph.setNodes(chain(3));
    const auto before = boxesOf(graph);
    QList<LineageGraph::Node> nodes = chain(3);
    nodes[1].spoken = QStringLiteral("Copying 41 %");

    graph.setNodes(nodes);
    EXPECT_EQ(boxesOf(graph), before);
    EXPECT_EQ(before.at(1)->accessibleName(), QStringLiteral("Copying 41 %"));
    graph.setNodes(chain(1));

    EXPECT_EQ(boxesOf(graph).size(), 1);
}

TEST(LineageGraph, IsNotMadeWideByWhatItSays)
{
    LineageGraph graph;
    graph.setNodes({node(-1, QString(256, QLatin1Char('W'))),
        node(0, QStringLiteral("<img src=x>\u05d0\u05d1 \U0001f4be"))});

    EXPECT_LT(graph.minimumSizeHint().width(), 200);
}

} // namespace farcopy
