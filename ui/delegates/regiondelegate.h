// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>
#include <QTimer>

namespace farcopy {

/// Rows of the list of Regions: name, then at the right edge spinner or warning, and the count.
class RegionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RegionDelegate(QObject* parent = nullptr);

    /// Whether `position` hits the warning of a row that is drawn in `rect`.
    [[nodiscard]] bool hitsWarning(
        const QStyleOptionViewItem& option, const QModelIndex& index, const QPoint& position) const;

    /// The spinner turns only while something shows one.
    void setSpinning(bool spinning);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

signals:
    /// The rows that are busy look different now.
    void turned();

private:
    struct Parts {
        QRect text;
        QRect mark;
        QRect count;
    };
    [[nodiscard]] static Parts partsOf(
        const QStyleOptionViewItem& option, const QModelIndex& index);
    void paintSpinner(QPainter* painter, const QRect& rect, const QColor& color) const;

    QTimer m_turning;
    int m_step = 0;
};

} // namespace farcopy
