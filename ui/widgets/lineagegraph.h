// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/lineicon.h"

#include <QList>
#include <QWidget>

namespace farcopy {

/// A family tree as a picture: boxes under each other, each joined to the one it came from by a
/// line with a head. Each box is a button.
class LineageGraph final : public QWidget
{
    Q_OBJECT

public:
    struct Node {
        QString title; ///< plain text, one line, as all of these
        QString subtitle;
        QString spoken; ///< for a screen reader: what the place in the picture says besides
        QString tip;
        QString icon;
        IconTone tone = IconTone::Text;
        int parent = -1;        ///< index of a node before it
        bool isCurrent = false; ///< the one that is looked at
        bool isKnown = true;    ///< otherwise it cannot be gone to

        bool operator==(const Node&) const = default;
    };

    explicit LineageGraph(QWidget* parent = nullptr);

    /// Boxes that stay keep the focus.
    void setNodes(const QList<Node>& nodes);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void activated(int node);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Box;

    void arrange();
    [[nodiscard]] int boxHeight() const;
    [[nodiscard]] int depthOf(int node) const;
    [[nodiscard]] int indent() const;

    QList<Node> m_nodes;
    QList<Box*> m_boxes;
};

} // namespace farcopy
