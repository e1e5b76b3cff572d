// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/guidestyle.h"

#include "ui/widgets/letterwidth.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace farcopy {

namespace {

bool isCode(const QTextBlock& block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

void setFormat(const QTextBlock& block, const QTextBlockFormat& format)
{
    QTextCursor(block).mergeBlockFormat(format);
}

void styleHeading(const QTextBlock& block, qreal letter)
{
    QTextBlockFormat format;
    format.setTopMargin(block.previous().isValid() ? 3 * letter : 0);
    format.setBottomMargin(letter);
    setFormat(block, format);
}

void styleCode(const QTextBlock& block, qreal letter, const QPalette& colours)
{
    QTextBlockFormat format;
    format.setBackground(colours.alternateBase());
    format.setLeftMargin(letter);
    format.setTopMargin(isCode(block.previous()) ? 0 : letter);
    format.setBottomMargin(isCode(block.next()) ? 0 : 2 * letter);
    format.setNonBreakableLines(false);
    setFormat(block, format);
}

/// What is written between words, such as `--wait`, by the family's own name: a general one such as
/// "monospace" would leave its first signs to the font of the Chinese or Japanese word before it.
void styleCodeWords(const QTextBlock& block, const QTextCharFormat& format)
{
    QList<QTextFragment> code;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        if (at.fragment().charFormat().fontFixedPitch())
            code.append(at.fragment());
    }
    for (const QTextFragment& words : code) {
        QTextCursor cursor(block);
        cursor.setPosition(words.position());
        cursor.setPosition(words.position() + words.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

/// Seen on a light and on a dark ground, and quieter than the words.
QColor lineColour(const QPalette& colours)
{
    QColor colour = colours.color(QPalette::Text);
    colour.setAlphaF(0.2F);
    return colour;
}

void styleTable(QTextTable& table, qreal letter, const QPalette& colours)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(lineColour(colours));
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(letter / 2);
    format.setTopMargin(letter);
    format.setBottomMargin(letter);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(colours.alternateBase());
        cell.setFormat(head);
    }
}

} // namespace

void styleGuide(QTextDocument& page, const QPalette& colours)
{
    const qreal letter = letterWidth(QFontMetrics(page.defaultFont()));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QTextCharFormat codeWords;
    codeWords.setFontFamilies({QFontInfo(fixed).family()});
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            styleHeading(block, letter);
        else if (isCode(block))
            styleCode(block, letter, colours);
        styleCodeWords(block, codeWords);
    }
    const auto frames = page.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            styleTable(*table, letter, colours);
    }
}

} // namespace farcopy
