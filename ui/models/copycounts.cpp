// SPDX-License-Identifier: Apache-2.0
#include "ui/models/copycounts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace farcopy {

namespace {

struct CountText {
    Q_DECLARE_TR_FUNCTIONS(farcopy::copycounts)
};

} // namespace

QString copyCountsText(const CopiesSummary& summary, bool isPaused)
{
    const QLocale locale;
    QStringList parts;
    const auto add = [&](int count, const QString& sentence) {
        if (count > 0)
            parts.append(sentence.arg(locale.toString(count)));
    };
    add(summary.running, CountText::tr("%1 copying"));
    //: copies that were asked for, and the service has not said yet that it took them
    add(summary.unaccepted, CountText::tr("%1 not accepted yet"));
    add(summary.waiting,
        isPaused ? CountText::tr("%1 waiting (paused)") : CountText::tr("%1 waiting"));
    add(summary.failed, CountText::tr("%1 failed"));
    add(summary.cancelled, CountText::tr("%1 cancelled"));
    add(summary.done, CountText::tr("%1 done"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace farcopy
