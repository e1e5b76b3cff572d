// SPDX-License-Identifier: Apache-2.0
#include "ui/models/regiontrouble.h"

#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/joining.h"

#include <QCoreApplication>

namespace farcopy {

namespace {

struct Trouble {
    Q_DECLARE_TR_FUNCTIONS(farcopy::RegionTrouble)
};

QString asOfText(const RegionRow& row, const QDateTime& now)
{
    if (!row.asOf.isValid())
        return Trouble::tr("Not all backups may be listed.");
    const QString asOf = text::momentText(row.asOf, now);
    return row.region.id.isEmpty() ? Trouble::tr("The lists are as of %1.").arg(asOf)
                                   : Trouble::tr("The list is as of %1.").arg(asOf);
}

} // namespace

QString regionTroubleTitle(const RegionRow& row, const QDateTime& now)
{
    const QString reason = text::errorText(*row.error).title;
    const QString since = text::momentText(row.failedSince, now);
    if (row.region.id.isEmpty()) {
        //: %1: title of an error, without a full stop; %2: a time
        return Trouble::tr("%1 (since %2)").arg(reason, since);
    }
    //: %1: a Region; %2: a time; %3: title of an error, without a full stop
    return Trouble::tr("%1 cannot be listed (since %2): %3")
        .arg(text::plainLine(row.region.id.text(), 40), since, reason);
}

QString regionTroubleText(const RegionRow& row, const QDateTime& now)
{
    return text::sentencesText({//: %1: what is wrong, to become a sentence
        Trouble::tr("%1.").arg(regionTroubleTitle(row, now)), asOfText(row, now),
        regionRetryText(row)});
}

QString regionRetryText(const RegionRow& row)
{
    if (row.isLoading)
        return Trouble::tr("It is being asked again…");
    return row.triesAgain ? Trouble::tr("Farcopy asks again by itself.") : QString();
}

} // namespace farcopy
