// SPDX-License-Identifier: Apache-2.0
#include "ui/text/joining.h"

#include <QCoreApplication>

namespace farcopy::text {

namespace {

struct Joining {
    Q_DECLARE_TR_FUNCTIONS(farcopy::Joining)
};

/// @param pattern  of two of them
QString joined(const QStringList& parts, const QString& pattern)
{
    QString whole;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            whole = whole.isEmpty() ? part : pattern.arg(whole, part);
    }
    return whole;
}

} // namespace

QString sentencesText(const QStringList& sentences)
{
    //: two sentences, one after the other: some languages put no space between them
    return joined(sentences, Joining::tr("%1 %2"));
}

QString listText(const QStringList& parts)
{
    //: two parts of a list, as in "2 failed, 3 copying"
    return joined(parts, Joining::tr("%1, %2"));
}

} // namespace farcopy::text
