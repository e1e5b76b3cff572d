// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plainlabel.h"

#include <algorithm>

namespace farcopy {

namespace {

constexpr int longestRun = 32;
constexpr QChar breakHere(0x200B); // zero width space

bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

/// QLabel only breaks lines at spaces, so its least width is that of the longest run.
QString breakable(const QString& text)
{
    QString out;
    out.reserve(text.size() + text.size() / longestRun);
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        out += c;
        if (run == longestRun && !c.isHighSurrogate()) {
            out += breakHere;
            run = 0;
        }
    }
    return out;
}

} // namespace

PlainLabel::PlainLabel(const QString& objectName, QWidget* parent)
    : QLabel(parent)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setVisible(false);
}

void PlainLabel::setPlainText(const QString& text)
{
    m_text = text;
    QString shown = text; // a foreign word must not turn the sentence that it stands in
    std::replace_if(shown.begin(), shown.end(), turnsDirection, QChar(u' '));
    setText(breakable(shown));
    setAccessibleName(shown);
    setVisible(!text.isEmpty());
}

} // namespace farcopy
