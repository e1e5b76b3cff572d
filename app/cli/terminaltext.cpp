// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminaltext.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <numeric>

namespace farcopy::cli {

namespace {

constexpr QChar ellipsis{u'\u2026'};
constexpr int gap = 2;
constexpr int narrowest = 6;

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// What takes two cells: the wide and full-width letters of Unicode's EastAsianWidth, by blocks.
constexpr std::array wideRanges{
    CodeRange{0x1100, 0x115f},
    CodeRange{0x2e80, 0x303e},
    CodeRange{0x3041, 0xa4cf},
    CodeRange{0xa960, 0xa97f},
    CodeRange{0xac00, 0xd7a3},
    CodeRange{0xf900, 0xfaff},
    CodeRange{0xfe30, 0xfe6f},
    CodeRange{0xff00, 0xff60},
    CodeRange{0xffe0, 0xffe6},
    CodeRange{0x1f300, 0x1f64f},
    CodeRange{0x1f900, 0x1f9ff},
    CodeRange{0x20000, 0x3fffd},
};

int cellsOf(char32_t letter)
{
    const auto category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    return std::any_of(wideRanges.begin(), wideRanges.end(),
               [letter](CodeRange range) { return letter >= range.first && letter <= range.last; })
        ? 2
        : 1;
}

QList<int> widths(const QStringList& heads, const QList<QStringList>& rows)
{
    QList<int> result;
    for (qsizetype column = 0; column < heads.size(); ++column) {
        int width = cellCount(heads[column]);
        for (const auto& row : rows)
            width = std::max(width, cellCount(row.value(column)));
        result << width;
    }
    return result;
}

int lineWidth(const QList<int>& columns)
{
    return std::accumulate(
        columns.begin(), columns.end(), gap * static_cast<int>(columns.size() - 1));
}

/// The least width of a line that cuts no column which has to be whole.
int leastWidth(const QList<int>& columns, int whole)
{
    QList<int> least = columns;
    for (qsizetype i = whole; i < least.size(); ++i)
        least[i] = std::min(least[i], narrowest);
    return lineWidth(least);
}

/// Takes cells from the widest columns that may be cut until the row fits.
void shrink(QList<int>& columns, int whole, int width)
{
    for (int sum = lineWidth(columns); sum > width && whole < columns.size(); --sum) {
        auto widest = std::max_element(columns.begin() + whole, columns.end());
        if (*widest <= narrowest)
            return;
        --*widest;
    }
}

QString line(const QStringList& cells, const QList<int>& columns)
{
    QString text;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        text += fitted(cells.value(i), columns[i]);
        if (i + 1 < columns.size())
            text += QString(gap, QLatin1Char(' '));
    }
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text + QLatin1Char('\n');
}

} // namespace

int cellCount(const QString& text)
{
    int cells = 0;
    for (const char32_t letter : text.toUcs4())
        cells += cellsOf(letter);
    return cells;
}

QString fitted(const QString& text, int cells)
{
    const int taken = cellCount(text);
    if (taken <= cells)
        return text + QString(cells - taken, QLatin1Char(' '));
    QString cut;
    int left = cells - 1; // one for the ellipsis
    for (const char32_t letter : text.toUcs4()) {
        left -= cellsOf(letter);
        if (left < 0)
            break;
        cut += QString::fromUcs4(&letter, 1);
    }
    cut += ellipsis;
    return cut + QString(std::max(0, cells - cellCount(cut)), QLatin1Char(' '));
}

QString table(QStringList heads, QList<QStringList> rows, int width, const TableShape& shape)
{
    QList<int> columns = widths(heads, rows);
    for (const QString& head : shape.dispensable) {
        if (width <= 0 || leastWidth(columns, shape.whole) <= width)
            break;
        const qsizetype column = heads.indexOf(head);
        if (column < 0)
            continue;
        heads.removeAt(column);
        columns.removeAt(column);
        for (auto& row : rows)
            row.removeAt(column);
    }
    if (width > 0)
        shrink(columns, shape.whole, width);
    QString text = line(heads, columns);
    for (const auto& row : rows)
        text += line(row, columns);
    return text;
}

} // namespace farcopy::cli
