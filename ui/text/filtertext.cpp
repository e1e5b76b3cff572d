// SPDX-License-Identifier: Apache-2.0
#include "ui/text/filtertext.h"

#include "ui/text/format.h"
#include "ui/text/joining.h"

#include <QCoreApplication>

namespace farcopy::text {

namespace {

struct Filter {
    Q_DECLARE_TR_FUNCTIONS(farcopy::Filter)
};

QString unknownValueText(const FilterError& error)
{
    const QString value = plainLine(error.value, 60);
    if (error.field == FilterField::Status)
        return Filter::tr("No status is called “%1”.").arg(value);
    if (error.field == FilterField::Type)
        return Filter::tr("No type is called “%1”.").arg(value);
    if (error.field == FilterField::Region)
        return Filter::tr("No Region is called “%1”.").arg(value);
    return Filter::tr("The value of “%1” cannot be read.").arg(plainLine(error.term, 60));
}

/// What may have been meant, and all that could be.
QString knownValuesText(const FilterError& error)
{
    QStringList plain;
    for (const QString& value : error.known)
        plain.append(plainLine(value, 40));
    return sentencesText({error.nearest.isEmpty()
            ? QString()
            : Filter::tr("Did you mean “%1”?").arg(plainLine(error.nearest, 40)),
        plain.isEmpty() ? QString()
                        //: %1: values, as in "available, copying, failed"
                        : Filter::tr("There are: %1.").arg(listText(plain))});
}

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
    case FilterError::Flaw::UnknownValue:
        return unknownValueText(error);
    case FilterError::Flaw::UnclosedQuote:
        return Filter::tr("A quotation mark is not closed.");
    }
    return {};
}

} // namespace

QString filterErrorText(const FilterError& error)
{
    if (const QString known = knownValuesText(error); !known.isEmpty())
        return sentencesText({flawText(error), known});
    if (!error.expected.isEmpty()) {
        //: %1: what is wrong, %2: an example that works
        return Filter::tr("%1 Write for example %2").arg(flawText(error), error.expected);
    }
    if (error.flaw != FilterError::Flaw::UnknownTerm)
        return flawText(error);
    return Filter::tr("%1 Terms look like %2. Put quotation marks around what is no term.")
        .arg(flawText(error), BackupFilter::termExamples().join(QStringLiteral(", ")));
}

QString filterProblemText(const FilterError& error, const QString& inForce)
{
    const QString shown = inForce.isEmpty()
        ? Filter::tr("The list is not filtered yet.")
        : Filter::tr("The list still shows what matches “%1”.").arg(plainLine(inForce, 100));
    return filterErrorText(error) + QLatin1Char('\n') + shown; // an example has no full stop
}

QList<FilterWord> shownStatuses()
{
    QList<FilterWord> words;
    for (const char* value :
        {"AVAILABLE", "COPYING", "CREATING", "DELETED", "FAILED", "PENDING", "TRANSFERRING"}) {
        Backup backup;
        backup.lifecycleText = QLatin1String(value);
        backup.lifecycle = lifecycleFromText(backup.lifecycleText);
        words.append({statusText(backup), backup.lifecycleText});
    }
    return words;
}

QList<FilterWord> shownTypes()
{
    QList<FilterWord> words;
    for (const char* value : {"AUTOMATIC", "USER_INITIATED", "AWS_BACKUP"}) {
        Backup backup;
        backup.typeText = QLatin1String(value);
        backup.type = backupTypeFromText(backup.typeText);
        words.append({typeText(backup), backup.typeText});
    }
    for (const char* value : {"WINDOWS", "LUSTRE", "ONTAP", "OPENZFS"}) {
        const QString type = QLatin1String(value);
        FileSystemInfo fileSystem;
        fileSystem.type = fileSystemTypeFromText(type);
        words.append({fileSystemTypeText(fileSystem), type});
    }
    return words;
}

QString filterHelpText()
{
    return Filter::tr("Words are looked for in names, ids, file systems, Regions, keys and tags.\n"
                      "Terms narrow further:\n%1\n"
                      "A leading - turns a term round, commas separate alternatives.")
        .arg(BackupFilter::termExamples().join(QLatin1Char('\n')));
}

} // namespace farcopy::text
