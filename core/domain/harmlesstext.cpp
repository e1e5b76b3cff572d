// SPDX-License-Identifier: Apache-2.0
#include "core/domain/harmlesstext.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace farcopy {

namespace {

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

} // namespace farcopy
