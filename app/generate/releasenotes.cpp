// SPDX-License-Identifier: Apache-2.0
#include "app/generate/releasenotes.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace farcopy::generate {

namespace {

/// What stands between backticks is code.
void writeParagraph(QXmlStreamWriter& xml, const QString& text)
{
    xml.writeStartElement(QStringLiteral("p"));
    bool isCode = false;
    for (const auto& part : text.split(QLatin1Char('`'))) {
        if (isCode)
            xml.writeTextElement(QStringLiteral("code"), part);
        else
            xml.writeCharacters(part);
        isCode = !isCode;
    }
    xml.writeEndElement();
}

void writeRelease(QXmlStreamWriter& xml, const ReleaseNotes& release, const QDate& today)
{
    const bool isReleased = release.date.isValid();
    xml.writeStartElement(QStringLiteral("release"));
    xml.writeAttribute(QStringLiteral("version"), release.version);
    xml.writeAttribute(
        QStringLiteral("date"), (isReleased ? release.date : today).toString(Qt::ISODate));
    xml.writeAttribute(QStringLiteral("type"),
        isReleased ? QStringLiteral("stable") : QStringLiteral("development"));
    xml.writeStartElement(QStringLiteral("description"));
    for (const auto& paragraph : release.paragraphs)
        writeParagraph(xml, paragraph);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QList<ReleaseNotes> readChangelog(const QByteArray& changelog)
{
    static const QRegularExpression heading(QStringLiteral("^## (\\d+\\.\\d+\\.\\d+) \\((.*)\\)$"));
    QList<ReleaseNotes> releases;
    QStringList lines;
    const auto endParagraph = [&releases, &lines] {
        if (!lines.isEmpty() && !releases.isEmpty())
            releases.last().paragraphs << lines.join(QLatin1Char(' '));
        lines.clear();
    };
    for (const auto& line : QString::fromUtf8(changelog).split(QLatin1Char('\n'))) {
        const auto match = heading.match(line);
        if (match.hasMatch() || line.trimmed().isEmpty())
            endParagraph();
        else
            lines << line.trimmed();
        if (match.hasMatch())
            releases.append(
                {match.captured(1), QDate::fromString(match.captured(2), Qt::ISODate), {}});
    }
    endParagraph();
    return releases;
}

QByteArray releasesXml(const QList<ReleaseNotes>& releases, const QDate& today)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartElement(QStringLiteral("releases"));
    for (const auto& release : releases)
        writeRelease(xml, release, today);
    xml.writeEndElement();
    return text.trimmed();
}

} // namespace farcopy::generate
