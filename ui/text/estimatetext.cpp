// SPDX-License-Identifier: Apache-2.0
#include "ui/text/estimatetext.h"

#include "ui/text/format.h"
#include "ui/text/joining.h"

#include <QCoreApplication>
#include <QLocale>

namespace farcopy::text {

namespace {

struct EstimateText {
    Q_DECLARE_TR_FUNCTIONS(farcopy::estimatetext)
};

QString dayText(const QDate& date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

QString noPriceText()
{
    return EstimateText::tr("No price is known.");
}

QString rangeText(const TimeLeft& left)
{
    return estimateText(left.least, left.most);
}

} // namespace

QString moneyText(double amount, const QString& currency)
{
    const QLocale locale;
    if (amount > 0 && amount < 0.01)
        //: %1: the least amount of money, %2: currency
        return EstimateText::tr("less than %1 %2").arg(locale.toString(0.01, 'f', 2), currency);
    //: %1: an amount of money, %2: currency
    return EstimateText::tr("%1 %2").arg(locale.toString(amount, 'f', 2), currency);
}

QString timeEstimateText(const std::optional<TimeLeft>& left)
{
    if (!left)
        return EstimateText::tr("Unknown. No copy has ended yet from which Farcopy could tell how "
                                "long these will take.");
    //: %1: "1–2 h"
    return EstimateText::tr("%1 until all of them have ended, judged by earlier copies and with "
                            "what runs and waits already.")
        .arg(rangeText(*left));
}

QString transferCostText(const CopyCost& cost)
{
    if (!cost.isKnown())
        return noPriceText();
    if (cost.transfer <= 0)
        return EstimateText::tr("Nothing: the data stays in its Region.");
    //: %1: money, %2: size
    return EstimateText::tr("At most %1, once, for %2. A copy that turns out incremental moves "
                            "less, but how much less cannot be known before.")
        .arg(moneyText(cost.transfer, cost.currency), sizeText(cost.bytes));
}

QString storageCostText(const CopyCost& cost)
{
    if (!cost.isKnown())
        return noPriceText();
    //: %1: money, %2: size
    return EstimateText::tr("At most %1 each month, for %2, until the copies are deleted: nothing "
                            "deletes them by itself.")
        .arg(moneyText(cost.storagePerMonth, cost.currency), sizeText(cost.bytes));
}

QString leftOutText(const CopyCost& cost)
{
    QStringList sentences;
    if (!cost.unpriced.isEmpty()) {
        QStringList regions;
        for (const RegionId& region : cost.unpriced)
            regions.append(region.text());
        //: %1: Regions
        sentences
            << EstimateText::tr("No price is known for %1.").arg(plainLine(listText(regions)));
    }
    if (cost.unknownSizes > 0) {
        sentences << (cost.unknownSizes == 1
                ? EstimateText::tr("The size of one copy is not known: it costs besides.")
                : EstimateText::tr("The sizes of %1 copies are not known: they cost besides.")
                      .arg(QLocale().toString(cost.unknownSizes)));
    }
    return sentencesText(sentences);
}

QString builtInPricesText(const QDate& date, const QString& ownFile)
{
    //: %1: a date, %2: path of a file
    return EstimateText::tr("Rough list prices as of %1, rounded up, without tax. They come with "
                            "Farcopy and may be out of date: your AWS bill counts. To use your "
                            "own, write them into %2.")
        .arg(dayText(date), ownFile);
}

QString ownPricesText(const QDate& date, const QString& ownFile)
{
    //: %1: a date, %2: path of a file
    return EstimateText::tr("Your own, as of %1, from %2.").arg(dayText(date), ownFile);
}

QString pricesTroubleText(const Error& error)
{
    const QString file = error.members.value(QStringLiteral("File"));
    const QString line = error.members.value(QStringLiteral("Line"));
    const QString member = error.members.value(QStringLiteral("Member"));
    if (line.isEmpty())
        //: %1: path of a file, %2: the system's words
        return EstimateText::tr("%1 cannot be read (%2), so the prices of Farcopy are taken.")
            .arg(file, plainLine(error.message));
    if (member.isEmpty())
        //: %1: path of a file, %2: number of a line, %3: what a JSON reader says
        return EstimateText::tr("%1 is not taken: line %2 is no JSON (%3).")
            .arg(file, line, plainLine(error.message));
    //: %1: path of a file, %2: number of a line, %3: a member of a JSON document, "groups[2].date"
    return EstimateText::tr("%1 is not taken: “%3”, at line %2, is missing or wrong.")
        .arg(file, line, plainLine(member));
}

QString estimateLine(const std::optional<TimeLeft>& left, const CopyCost& cost)
{
    const QString time = left ? EstimateText::tr("It takes %1.").arg(rangeText(*left))
                              : EstimateText::tr("How long it takes is not known yet.");
    const QString money = cost.isKnown()
        //: %1: money, once; %2: money, each month
        ? EstimateText::tr("It costs at most %1 to move and %2 a month to keep (a rough estimate).")
              .arg(moneyText(cost.transfer, cost.currency),
                  moneyText(cost.storagePerMonth, cost.currency))
        : EstimateText::tr("What it costs is not known.");
    return sentencesText({time, money});
}

} // namespace farcopy::text
