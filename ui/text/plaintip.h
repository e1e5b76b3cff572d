// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace farcopy::text {

/// A tool tip that shows the text character by character. Qt takes a tip for rich text as soon as
/// it looks like a tag, so one of foreign words has to be rich text in which they are escaped.
[[nodiscard]] inline QString plainTip(const QString& plain)
{
    if (plain.isEmpty())
        return {};
    QString escaped = plain.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

} // namespace farcopy::text
