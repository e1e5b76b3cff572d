// SPDX-License-Identifier: Apache-2.0
#include "ui/text/filtertext.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace farcopy::text {

namespace {

struct Filter {
    Q_DECLARE_TR_FUNCTIONS(farcopy::Filter)
};

QString flawText(const FilterError& error)
{
    const QString term = plainLine(error.term, 60);
    switch (error.flaw) {
    case FilterError::Flaw::UnknownTerm:
        return Filter::tr("There is no term “%1”.").arg(term);
    case FilterError::Flaw::MissingValue:
        return Filter::tr("“%1” needs a value.").arg(term);
    case FilterError::Flaw::BadValue:
        return Filter::tr("The value of “%1” cannot be read.").arg(term);
    case FilterError::Flaw::BadComparison:
        return Filter::tr("“%1” cannot be compared in this way.").arg(term);
    case FilterError::Flaw::UnclosedQuote:
        return Filter::tr("A quotation mark is not closed.");
    }
    return {};
}

} // namespace

QString filterErrorText(const FilterError& error)
{
    if (!error.expected.isEmpty()) {
        //: %1: what is wrong, %2: an example that works
        return Filter::tr("%1 Write for example %2").arg(flawText(error), error.expected);
    }
    if (error.flaw != FilterError::Flaw::UnknownTerm)
        return flawText(error);
    return Filter::tr("%1 Terms look like %2. Put quotation marks around what is no term.")
        .arg(flawText(error), BackupFilter::termExamples().join(QStringLiteral(", ")));
}

QString filterHelpText()
{
    return Filter::tr("Words are looked for in names, ids, file systems, Regions, keys and tags.\n"
                      "Terms narrow further:\n%1\n"
                      "A leading - turns a term round, commas separate alternatives.")
        .arg(BackupFilter::termExamples().join(QLatin1Char('\n')));
}

} // namespace farcopy::text
