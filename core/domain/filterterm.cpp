// SPDX-License-Identifier: Apache-2.0
#include "core/domain/filterterm.h"

#include <algorithm>

namespace farcopy {

namespace {

bool compares(double left, FilterComparison comparison, double right)
{
    switch (comparison) {
    case FilterComparison::Matches:
        return left == right;
    case FilterComparison::Less:
        return left < right;
    case FilterComparison::LessOrEqual:
        return left <= right;
    case FilterComparison::Greater:
        return left > right;
    case FilterComparison::GreaterOrEqual:
        return left >= right;
    }
    return false;
}

/// What is typed behind `gone:`.
QLatin1String goneValue(Presence presence)
{
    switch (presence) {
    case Presence::Gone:
        return QLatin1String("yes");
    case Presence::There:
        return QLatin1String("no");
    case Presence::Unknown:
        break;
    }
    return QLatin1String("unknown");
}

bool has(const QString& text, const QString& part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool begins(const QString& text, const QString& start)
{
    return text.startsWith(start, Qt::CaseInsensitive);
}

bool typeMatches(const Backup& backup, const QString& value)
{
    return begins(backup.fileSystem.typeText, value) || begins(backup.typeText, value);
}

/// `team=media`, `team=` or `team`.
bool tagMatches(const Tags& tags, const QString& value)
{
    const auto equals = value.indexOf(QLatin1Char('='));
    const QString key = value.left(equals);
    return std::any_of(tags.begin(), tags.end(), [&](const Tag& tag) {
        return tag.key.compare(key, Qt::CaseInsensitive) == 0
            && (equals < 0 || tag.value.compare(value.mid(equals + 1), Qt::CaseInsensitive) == 0);
    });
}

bool sourceMatches(const Backup& backup, const QString& value)
{
    if (value.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
        return !backup.isCopy();
    if (value.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0)
        return backup.isCopy();
    return begins(backup.sourceRegion.text(), value) || has(backup.sourceBackupId.text(), value);
}

bool volumeMatches(const Backup& backup, const QString& value)
{
    return backup.volume
        && (has(backup.volume->id.text(), value) || has(backup.volume->name, value));
}

bool fileSystemMatches(const Backup& backup, const QString& value)
{
    return has(backup.fileSystem.id.text(), value) || has(backup.fileSystem.name, value);
}

bool wordMatches(const Backup& backup, const QString& word)
{
    return has(backup.id.text(), word) || has(backup.region.text(), word)
        || has(backup.lifecycleText, word) || typeMatches(backup, word)
        || fileSystemMatches(backup, word) || volumeMatches(backup, word)
        || has(backup.kmsKeyId, word) || has(backup.sourceBackupId.text(), word)
        || has(backup.sourceRegion.text(), word)
        || std::any_of(backup.tags.begin(), backup.tags.end(),
            [&word](const Tag& tag) { return has(tag.key + QLatin1Char('=') + tag.value, word); });
}

} // namespace

bool FilterTerm::isMeasured() const
{
    return field == FilterField::Age || field == FilterField::Size || field == FilterField::Copies;
}

bool FilterTerm::matches(
    const Backup& backup, const QDateTime& now, int copies, Presence presence) const
{
    return holds(backup, now, copies, presence) != negated;
}

bool FilterTerm::holds(
    const Backup& backup, const QDateTime& now, int copies, Presence presence) const
{
    if (field == FilterField::Gone)
        return presenceHolds(presence);
    if (field == FilterField::Age)
        return backup.creationTime.isValid()
            && measureHolds(static_cast<double>(backup.creationTime.secsTo(now)));
    if (field == FilterField::Size)
        return backup.sizeBytes && measureHolds(static_cast<double>(*backup.sizeBytes));
    if (field == FilterField::Copies)
        return measureHolds(copies);
    return std::any_of(values.begin(), values.end(),
        [&](const QString& value) { return valueHolds(backup, value); });
}

bool FilterTerm::presenceHolds(Presence presence) const
{
    return std::any_of(values.begin(), values.end(), [presence](const QString& value) {
        return value.compare(goneValue(presence), Qt::CaseInsensitive) == 0;
    });
}

bool FilterTerm::measureHolds(double number) const
{
    return compares(number, comparison, measure);
}

bool FilterTerm::valueHolds(const Backup& backup, const QString& value) const
{
    switch (field) {
    case FilterField::Word:
        return wordMatches(backup, value);
    case FilterField::Type:
        return typeMatches(backup, value);
    case FilterField::Status:
        return begins(backup.lifecycleText, value);
    case FilterField::Region:
        return begins(backup.region.text(), value);
    case FilterField::Tag:
        return tagMatches(backup.tags, value);
    case FilterField::Key:
        return has(backup.kmsKeyId, value);
    case FilterField::Source:
        return sourceMatches(backup, value);
    case FilterField::Name:
        return has(backup.name(), value);
    case FilterField::Id:
        return has(backup.id.text(), value);
    case FilterField::FileSystem:
        return fileSystemMatches(backup, value);
    case FilterField::Volume:
        return volumeMatches(backup, value);
    case FilterField::Age:
    case FilterField::Size:
    case FilterField::Copies:
    case FilterField::Gone:
        return false; // see holds()
    }
    return false;
}

} // namespace farcopy
