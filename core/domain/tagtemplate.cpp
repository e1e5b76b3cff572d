// SPDX-License-Identifier: Apache-2.0
#include "core/domain/tagtemplate.h"

#include <algorithm>

namespace farcopy {

namespace {

using constraints::Flaw;

const QString backupIdMark = QStringLiteral("{backup-id}");
const QString sourceNameMark = QStringLiteral("{source-name}");
const QString sourceRegionMark = QStringLiteral("{source-region}");
const QString destinationRegionMark = QStringLiteral("{destination-region}");
const QString dateMark = QStringLiteral("{date}");

bool hasBrace(const QString& text)
{
    return text.contains(u'{') || text.contains(u'}');
}

/// What begins at the brace: up to its partner, or to the end of the text.
QString bracedAt(const QString& text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'}', start);
    const qsizetype next = text.indexOf(u'{', start + 1);
    if (end < 0 || (next >= 0 && next < end))
        return text.mid(start, next < 0 ? -1 : next - start);
    return text.mid(start, end - start + 1);
}

QString valueOf(const QString& mark, const Backup& source, const TagContext& context)
{
    if (mark == backupIdMark)
        return source.id.text();
    if (mark == sourceNameMark)
        return source.name().isEmpty() ? source.id.text() : source.name();
    if (mark == sourceRegionMark)
        return source.region.text();
    if (mark == destinationRegionMark)
        return context.destination.text();
    if (mark == dateMark)
        return context.date.toString(Qt::ISODate);
    return mark;
}

/// In one pass: what a name brings in is no placeholder, whatever it looks like.
QString expanded(const QString& text, const Backup& source, const TagContext& context)
{
    QString out;
    qsizetype from = 0;
    for (qsizetype start = text.indexOf(u'{'); start >= 0; start = text.indexOf(u'{', from)) {
        const QString mark = bracedAt(text, start);
        out += text.mid(from, start - from) + valueOf(mark, source, context);
        from = start + mark.size();
    }
    return out + text.mid(from);
}

/// Only whoever wrote a source's name could have known that it does not fit.
void note(QList<TagTemplateFlaw>& flaws, const QList<Flaw>& each, const BackupId& id)
{
    for (qsizetype i = 0; i < flaws.size(); ++i) {
        const Flaw found = each.at(i);
        if (found == Flaw::None || !flaws.at(i).placeholder.isEmpty())
            continue;
        if (flaws.at(i).flaw == Flaw::None)
            flaws[i].flaw = found;
        flaws[i].backups.append(id);
    }
}

} // namespace

const QStringList& tagPlaceholders()
{
    static const QStringList all{
        backupIdMark, sourceNameMark, sourceRegionMark, destinationRegionMark, dateMark};
    return all;
}

bool hasPlaceholder(const Tags& templates)
{
    return std::any_of(templates.begin(), templates.end(),
        [](const Tag& tag) { return hasBrace(tag.key) || hasBrace(tag.value); });
}

bool hasPlaceholderInKey(const Tags& templates)
{
    return std::any_of(
        templates.begin(), templates.end(), [](const Tag& tag) { return hasBrace(tag.key); });
}

bool namesDestination(const Tags& templates)
{
    return std::any_of(templates.begin(), templates.end(), [](const Tag& tag) {
        return tag.key.contains(destinationRegionMark) || tag.value.contains(destinationRegionMark);
    });
}

QString badPlaceholder(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'}')
            return QStringLiteral("}");
        if (text.at(i) != u'{')
            continue;
        const QString mark = bracedAt(text, i);
        if (!tagPlaceholders().contains(mark))
            return mark;
        i += mark.size() - 1;
    }
    return {};
}

Tags expandedTags(const Tags& templates, const Backup& source, const TagContext& context)
{
    if (!hasPlaceholder(templates))
        return templates;
    Tags tags;
    tags.reserve(templates.size());
    for (const Tag& tag : templates)
        tags.append({expanded(tag.key, source, context), expanded(tag.value, source, context)});
    return tags;
}

QList<TagTemplateFlaw> tagTemplateFlaws(
    const Tags& templates, const QList<Backup>& sources, const TagContext& context)
{
    QList<TagTemplateFlaw> flaws;
    for (const Tag& tag : templates) {
        const QString inKey = badPlaceholder(tag.key);
        flaws.append({.placeholder = inKey.isEmpty() ? badPlaceholder(tag.value) : inKey});
    }
    if (!hasPlaceholder(templates)) {
        note(flaws, constraints::eachTagFlaw(templates), {});
        for (TagTemplateFlaw& flaw : flaws)
            flaw.backups.clear(); // it is the same for all
        return flaws;
    }
    TagContext asIf = context;
    if (asIf.destination.isEmpty()) // as long as none is chosen, any will do
        asIf.destination = RegionId(QStringLiteral("eu-central-1"));
    for (const Backup& source : sources)
        note(flaws, constraints::eachTagFlaw(expandedTags(templates, source, asIf)), source.id);
    for (TagTemplateFlaw& flaw : flaws) {
        if (flaw.backups.size() == sources.size())
            flaw.backups.clear();
    }
    return flaws;
}

} // namespace farcopy
