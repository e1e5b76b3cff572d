// SPDX-License-Identifier: Apache-2.0
#include "ui/text/activityreport.h"

#include "ui/text/activitytext.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace farcopy::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(farcopy::ActivityReport)
};

constexpr int mostCharacters = 20'000; ///< of one cell

QString timeOf(const ActivityEntry& entry)
{
    return entry.at.isValid() ? entry.at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// Spreadsheets take a cell for a formula by its first character, even between quotation marks;
/// an apostrophe before it makes them show it as text.
QByteArray csvCell(const QString& text)
{
    QString cell = plainLine(text, mostCharacters);
    static const QString risky = QStringLiteral("=+-@\t\r\uff1d\uff0b\uff0d\uff20");
    const QString shown = cell.trimmed();
    if (!shown.isEmpty() && risky.contains(shown.front()))
        cell.prepend(u'\'');
    return '"' + cell.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

QByteArray csvLine(const QStringList& cells)
{
    QByteArrayList line;
    for (const QString& cell : cells)
        line << csvCell(cell);
    return line.join(',') + "\r\n";
}

/// Names of columns are for programs: the same in every language.
QByteArray csv(const QList<ActivityEntry>& entries)
{
    QByteArray out = "Time,Account,Identity,Operation,Concerns,Region,Outcome,Message,RequestId,"
                     "CopyJob,Batch,Parameters\r\n";
    for (const ActivityEntry& entry : entries) {
        out += csvLine({timeOf(entry), entry.account.text(), entry.caller.text(), entry.operation,
            activitySubjectText(entry), entry.region.text(), entry.outcome, entry.message,
            entry.requestId, entry.subject, entry.batch, entry.parameters});
    }
    return out;
}

/// As an object if it is one, else as it stands.
QJsonValue parametersOf(const ActivityEntry& entry)
{
    const QJsonDocument document = QJsonDocument::fromJson(entry.parameters.toUtf8());
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(entry.parameters);
}

QByteArray json(const QList<ActivityEntry>& entries, const ReportHead& head)
{
    QJsonArray activities;
    for (const ActivityEntry& entry : entries) {
        activities.append(QJsonObject{{QStringLiteral("Time"), timeOf(entry)},
            {QStringLiteral("Account"), entry.account.text()},
            {QStringLiteral("Identity"), entry.caller.text()},
            {QStringLiteral("Operation"), entry.operation},
            {QStringLiteral("Concerns"), activitySubjectText(entry)},
            {QStringLiteral("Region"), entry.region.text()},
            {QStringLiteral("Outcome"), entry.outcome}, {QStringLiteral("Message"), entry.message},
            {QStringLiteral("RequestId"), entry.requestId},
            {QStringLiteral("CopyJob"), entry.subject}, {QStringLiteral("Batch"), entry.batch},
            {QStringLiteral("Parameters"), parametersOf(entry)}});
    }
    return QJsonDocument(
        QJsonObject{{QStringLiteral("MadeAt"), head.madeAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("Account"), head.account}, {QStringLiteral("Filter"), head.filter},
            {QStringLiteral("Activities"), activities}})
        .toJson();
}

/// Text stands in elements of its own direction, so that it cannot turn what stands beside it.
QByteArray html(const QString& text)
{
    return plainLine(text, mostCharacters).toHtmlEscaped().toUtf8();
}

QByteArray cell(const QString& text)
{
    return "<td><bdi>" + html(text) + "</bdi></td>";
}

QByteArray htmlHead(const ReportHead& head, qsizetype entries)
{
    const QString title = Words::tr("Farcopy: activities of %1").arg(head.account);
    QByteArray out = "<!DOCTYPE html>\n<html lang=\"" + QLocale().bcp47Name().toUtf8()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          "'unsafe-inline'\">\n<title>"
        + html(title)
        + "</title>\n<style>body{font-family:sans-serif;margin:2em}"
          "table{border-collapse:collapse;font-size:90%}"
          "th,td{border:1px solid #999;padding:.3em .5em;text-align:start;vertical-align:top;"
          "overflow-wrap:anywhere}th{background:#eee;color:#000}</style>\n</head>\n<body>\n<h1>"
        + html(title) + "</h1>\n<p>"
        + html(Words::tr("Made %1. Entries: %2.")
                   .arg(exactDateText(head.madeAt), QLocale().toString(entries)))
        + "</p>\n";
    if (!head.filter.isEmpty())
        out += "<p>" + html(Words::tr("Looked for: %1").arg(head.filter)) + "</p>\n";
    return out;
}

QByteArray htmlPage(const QList<ActivityEntry>& entries, const ReportHead& head)
{
    QByteArray out = htmlHead(head, entries.size()) + "<table>\n<thead><tr>";
    for (const QString& name : {Words::tr("Time (UTC)"), Words::tr("Account"),
             Words::tr("Identity"), Words::tr("Operation"), Words::tr("Concerns"),
             Words::tr("Region"), Words::tr("Outcome"), Words::tr("The service said"),
             Words::tr("Request id"), Words::tr("Parameters")})
        out += "<th scope=\"col\">" + html(name) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (const ActivityEntry& entry : entries) {
        out += "<tr>" + cell(timeOf(entry)) + cell(entry.account.text())
            + cell(callerText(entry.caller)) + cell(activityOperationText(entry))
            + cell(activitySubjectText(entry)) + cell(entry.region.text())
            + cell(activityOutcomeText(entry)) + cell(entry.message) + cell(entry.requestId)
            + cell(entry.parameters) + "</tr>\n";
    }
    out += "</tbody>\n</table>\n<p>"
        + html(Words::tr("The SHA-256 of this file stands in %1.sha256 beside it. To check it: %2")
                   .arg(head.fileName,
                       QStringLiteral("sha256sum --check %1.sha256").arg(head.fileName)))
        + "</p>\n</body>\n</html>\n";
    return out;
}

} // namespace

QByteArray activityReport(
    ReportFormat format, const QList<ActivityEntry>& entries, const ReportHead& head)
{
    switch (format) {
    case ReportFormat::Csv:
        return csv(entries);
    case ReportFormat::Json:
        return json(entries, head);
    case ReportFormat::Html:
        return htmlPage(entries, head);
    }
    return {};
}

} // namespace farcopy::text
