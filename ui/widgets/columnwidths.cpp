// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/columnwidths.h"

#include "ui/widgets/letterwidth.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace farcopy {

namespace {

constexpr char usersMark = 'u'; ///< begins the state of a header whose widths are the user's
constexpr char oursMark = 'o';

/// The one that takes what room is left.
int lastShownSection(const QHeaderView& header)
{
    int visual = header.count() - 1;
    while (visual > 0 && header.isSectionHidden(header.logicalIndex(visual)))
        --visual;
    return header.logicalIndex(visual);
}

} // namespace

ColumnWidths::ColumnWidths(QTableView& table, const QList<Wish>& wishes, QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_header(*table.horizontalHeader())
    , m_wishes(wishes)
{
    m_header.setStretchLastSection(true);
    m_header.setSectionResizeMode(QHeaderView::Interactive);
    m_header.setMinimumSectionSize(letterWidth(m_table.fontMetrics()) * 5);
    for (int column = 0; column < m_wishes.size(); ++column)
        m_usual.append(usualWidth(column, m_wishes.at(column)));
    giveUsual();
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int section) {
        const bool isOurs = m_isOurs || m_header.isSectionHidden(section)
            || section == lastShownSection(m_header);
        m_areUsers = m_areUsers || !isOurs;
    });
    m_table.installEventFilter(this);
}

/// The title counts with the arrow of the sorting.
int ColumnWidths::usualWidth(int column, const Wish& wish) const
{
    const QFontMetrics metrics = m_table.fontMetrics();
    const int letter = letterWidth(metrics);
    const int margin
        = m_table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_table);
    const int around = 2 * (margin + 1) + letter;
    int width = std::max(wish.letters * letter, m_header.sectionSizeHint(column));
    for (const QString& text : wish.usualTexts)
        width = std::max(width, metrics.horizontalAdvance(text) + around);
    return width;
}

void ColumnWidths::giveUsual()
{
    const QScopedValueRollback<bool> ours(m_isOurs, true);
    for (int column = 0; column < m_usual.size(); ++column)
        m_header.resizeSection(column, m_usual.at(column));
}

void ColumnWidths::spread()
{
    if (m_areUsers || m_table.width() <= 0)
        return;
    const QScopedValueRollback<bool> ours(m_isOurs, true);
    const int letter = letterWidth(m_table.fontMetrics());
    int room = m_table.width()
        - m_table.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &m_table);
    for (int column = 0; column < m_usual.size(); ++column)
        room -= m_header.isSectionHidden(column) ? 0 : m_usual.at(column);
    for (int column = 0; column < m_usual.size(); ++column) {
        const Wish& wish = m_wishes.at(column);
        if (m_header.isSectionHidden(column) || (wish.less == 0 && wish.more == 0))
            continue;
        const int share = std::clamp(room, -wish.less * letter, wish.more * letter);
        m_header.resizeSection(column, m_usual.at(column) + share);
        room -= share;
    }
}

void ColumnWidths::reset()
{
    giveUsual();
    m_areUsers = false;
    spread();
}

QByteArray ColumnWidths::save() const
{
    return (m_areUsers ? usersMark : oursMark) + m_header.saveState();
}

void ColumnWidths::restore(const QByteArray& state)
{
    if (!state.startsWith(usersMark) && !state.startsWith(oursMark))
        return;
    const QScopedValueRollback<bool> ours(m_isOurs, true);
    const QByteArray usual = m_header.saveState();
    if (!m_header.restoreState(state.sliced(1)) || m_header.count() != m_usual.size()) {
        m_header.restoreState(usual);
        return;
    }
    m_areUsers = state.startsWith(usersMark);
    spread();
}

bool ColumnWidths::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_table && event->type() == QEvent::Resize)
        spread();
    return QObject::eventFilter(watched, event);
}

} // namespace farcopy
