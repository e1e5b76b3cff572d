// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace farcopy {

/// Cells of the tables: text in the tone of the model, a line icon before it, or a progress bar
/// with the same words while ProgressRole is valid. One line, of the same height in every row.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The height that every row of a view with this font needs, bar and icon included.
    [[nodiscard]] static int rowHeight(const QWidget& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    /// A text that was laid out before: scrolling shows the same ones again and again.
    struct Layout {
        QStaticText text;
        int width = 0; ///< for which it was made
        bool isWhole = true;
    };

    void paintBar(QPainter* painter, const QStyleOptionViewItem& cell, int percent) const;
    void paintText(
        QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const;
    [[nodiscard]] const QStaticText& layoutOf(
        const QString& text, int width, const QStyleOptionViewItem& cell) const;

    mutable QCache<QString, Layout> m_layouts{2048};
    mutable QFont m_font; ///< of the layouts
};

} // namespace farcopy
