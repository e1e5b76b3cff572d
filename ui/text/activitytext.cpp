// SPDX-License-Identifier: Apache-2.0
#include "ui/text/activitytext.h"

#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace farcopy::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(farcopy::ActivityText)
};

QJsonObject parametersOf(const ActivityEntry& entry)
{
    return QJsonDocument::fromJson(entry.parameters.toUtf8()).object();
}

/// The names that failures without a code have in the log.
std::optional<ErrorKind> kindNamed(const QString& outcome)
{
    static const std::array<std::pair<const char*, ErrorKind>, 7> kinds{
        {{"Cancelled", ErrorKind::Cancelled}, {"Timeout", ErrorKind::Timeout},
            {"Network", ErrorKind::Network}, {"Tls", ErrorKind::Tls},
            {"Expired", ErrorKind::Expired}, {"BadAnswer", ErrorKind::BadAnswer},
            {"Local", ErrorKind::Local}}};
    for (const auto& [name, kind] : kinds) {
        if (outcome == QLatin1String(name))
            return kind;
    }
    return std::nullopt;
}

QString endOutcomeText(const QString& outcome)
{
    if (outcome == availableOutcome)
        return Words::tr("Available");
    if (outcome == vanishedOutcome)
        return Words::tr("No longer listed");
    return Words::tr("Failed");
}

} // namespace

QString activityOperationText(const ActivityEntry& entry)
{
    if (entry.operation == QLatin1String("fsx:CopyBackup"))
        return Words::tr("Copy a backup");
    if (entry.operation == QLatin1String("fsx:TagResource"))
        return Words::tr("Set tags");
    if (entry.operation == QLatin1String("fsx:UntagResource"))
        return Words::tr("Remove tags");
    if (entry.operation == copyEndedOperation)
        return Words::tr("End of a copy");
    if (entry.operation == signInOperation)
        return Words::tr("Sign-in");
    return plainLine(entry.operation, 120);
}

QString callerText(const Arn& caller)
{
    const QString whole = plainLine(caller.text(), 300);
    const QString resource = whole.section(u':', 5);
    for (const char* kind : {"assumed-role/", "user/"}) {
        if (resource.startsWith(QLatin1String(kind)))
            return resource.mid(static_cast<qsizetype>(qstrlen(kind)));
    }
    return resource.isEmpty() ? whole : resource;
}

QString activitySubjectText(const ActivityEntry& entry)
{
    const QString backup = parametersOf(entry).value(QLatin1String("SourceBackupId")).toString();
    return plainLine(backup.isEmpty() ? entry.subject : backup, 200);
}

QString activityOutcomeText(const ActivityEntry& entry)
{
    if (entry.outcome == acceptedOutcome)
        return Words::tr("Accepted");
    if (entry.outcome == laneFullOutcome)
        return Words::tr("All places taken; waits for a free one");
    if (entry.operation == copyEndedOperation)
        return endOutcomeText(entry.outcome);
    Error error{.code = entry.outcome, .message = entry.message, .operation = entry.operation};
    if (const auto kind = kindNamed(entry.outcome)) {
        error.kind = *kind;
        error.code.clear();
    }
    //: %1: title of an error, %2: the service's code
    return Words::tr("%1 (%2)").arg(errorText(error).title, plainLine(entry.outcome, 80));
}

QString activityDetails(const ActivityEntry& entry)
{
    QStringList lines;
    const auto add = [&lines](const QString& label, const QString& value) {
        if (!value.isEmpty())
            //: %1: name of a fact, %2: the fact
            lines << Words::tr("%1: %2").arg(label, plainLine(value, 8000));
    };
    add(Words::tr("Time"), exactDateText(entry.at));
    add(Words::tr("Account"), entry.account.text());
    add(Words::tr("Identity"), entry.caller.text());
    add(Words::tr("Operation"), entry.operation);
    add(Words::tr("Region"), entry.region.text());
    add(Words::tr("Concerns"), activitySubjectText(entry));
    add(Words::tr("Outcome"), entry.outcome);
    add(Words::tr("The service said"), entry.message);
    add(Words::tr("Request id"), entry.requestId);
    add(Words::tr("Copy job"),
        entry.subject == activitySubjectText(entry) ? QString() : entry.subject);
    add(Words::tr("Batch"), entry.batch);
    add(Words::tr("Parameters"), entry.parameters);
    return lines.join(u'\n');
}

} // namespace farcopy::text
