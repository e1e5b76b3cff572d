// SPDX-License-Identifier: Apache-2.0
#include "core/domain/filterwords.h"

#include "core/base/nearest.h"

#include <algorithm>

namespace farcopy {

namespace {

/// FSx API 2018-03-01, Backup.Lifecycle.
QStringList documentedStatuses()
{
    return {QStringLiteral("AVAILABLE"), QStringLiteral("COPYING"), QStringLiteral("CREATING"),
        QStringLiteral("DELETED"), QStringLiteral("FAILED"), QStringLiteral("PENDING"),
        QStringLiteral("TRANSFERRING")};
}

/// FSx API 2018-03-01, FileSystem.FileSystemType and Backup.Type.
QStringList documentedTypes()
{
    return {QStringLiteral("WINDOWS"), QStringLiteral("LUSTRE"), QStringLiteral("ONTAP"),
        QStringLiteral("OPENZFS"), QStringLiteral("USER_INITIATED"), QStringLiteral("AUTOMATIC"),
        QStringLiteral("AWS_BACKUP")};
}

bool begins(const QString& text, const QString& start)
{
    return text.startsWith(start, Qt::CaseInsensitive);
}

QStringList both(QStringList documented, const QStringList& more)
{
    documented += more;
    documented.removeDuplicates();
    return documented;
}

} // namespace

bool FilterWords::areAll(FilterField field) const
{
    return field == FilterField::Status || field == FilterField::Type || field == FilterField::Gone
        || (field == FilterField::Region && !regions.isEmpty());
}

QStringList FilterWords::meant(FilterField field, const QString& typed) const
{
    const QStringList known = values(field);
    if (field == FilterField::Gone) // has no beginnings
        return known.contains(typed, Qt::CaseInsensitive) ? QStringList{typed} : QStringList();
    QStringList meant;
    if (std::any_of(known.cbegin(), known.cend(),
            [&typed](const QString& value) { return begins(value, typed); }))
        meant.append(typed);
    const QList<FilterWord> names = shown(field);
    for (const FilterWord& name : names) {
        if (begins(name.shown, typed) && !meant.contains(name.value))
            meant.append(name.value);
    }
    return meant;
}

QStringList FilterWords::like(FilterField field, const QString& typed) const
{
    QStringList like;
    const QString world = typed.section(QLatin1Char('-'), 0, 0) + QLatin1Char('-');
    const QStringList known = values(field);
    for (const QString& value : known) {
        if (field != FilterField::Region || begins(value, world))
            like.append(value.toLower());
    }
    return like;
}

QString FilterWords::nearest(FilterField field, const QString& typed) const
{
    QStringList candidates;
    const QStringList known = values(field);
    for (const QString& value : known)
        candidates.append(value.toLower());
    const QList<FilterWord> names = shown(field);
    for (const FilterWord& name : names)
        candidates.append(name.shown);
    return farcopy::nearest(typed, candidates);
}

QStringList FilterWords::values(FilterField field) const
{
    switch (field) {
    case FilterField::Status:
        return both(documentedStatuses(), statuses);
    case FilterField::Type:
        return both(documentedTypes(), types);
    case FilterField::Region:
        return regions;
    case FilterField::Gone:
        return {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")};
    case FilterField::Word:
    case FilterField::Age:
    case FilterField::Size:
    case FilterField::Tag:
    case FilterField::Key:
    case FilterField::Source:
    case FilterField::Name:
    case FilterField::Id:
    case FilterField::FileSystem:
    case FilterField::Volume:
    case FilterField::Copies:
        break;
    }
    return {};
}

QList<FilterWord> FilterWords::shown(FilterField field) const
{
    if (field == FilterField::Status)
        return shownStatuses;
    return field == FilterField::Type ? shownTypes : QList<FilterWord>();
}

} // namespace farcopy
