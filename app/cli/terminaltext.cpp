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

/// Marks that turn the writing direction, and so the order of what is read.
bool turnsDirection(char32_t letter)
{
    return letter == 0x061c || letter == 0x200e || letter == 0x200f
        || (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
}

char32_t visibleLetter(char32_t letter)
{
    constexpr char32_t pictures = 0x2400;
    constexpr char32_t pictureOfDelete = 0x2421;
    if (letter < 0x20)
        return pictures + letter;
    if (letter == 0x7f)
        return pictureOfDelete;
    const auto category = QChar::category(letter);
    if (category == QChar::Other_Control || category == QChar::Other_Surrogate
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || turnsDirection(letter))
        return QChar::ReplacementCharacter;
    return letter;
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

QString visible(const QString& foreign)
{
    const auto isPlain = [](QChar letter) { return letter >= u' ' && letter <= u'~'; };
    if (std::all_of(foreign.begin(), foreign.end(), isPlain))
        return foreign; // nearly always, and a list has millions of cells

    QString text;
    text.reserve(foreign.size());
    for (const char32_t letter : foreign.toUcs4())
        text += QString::fromUcs4(std::array{visibleLetter(letter)}.data(), 1);
    return text;
}

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

QString csvCell(const QString& text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    QString cell = visible(text);
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        cell.prepend(QLatin1Char('\''));
    if (cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"'))
        || cell.contains(QLatin1Char('\'')) || cell.startsWith(QLatin1Char(' '))) {
        cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
        cell = QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell;
}

QByteArray csvRow(const QStringList& cells)
{
    QStringList escaped;
    for (const auto& cell : cells)
        escaped << csvCell(cell);
    return (escaped.join(QLatin1Char(',')) + QLatin1String("\r\n")).toUtf8();
}

} // namespace farcopy::cli
