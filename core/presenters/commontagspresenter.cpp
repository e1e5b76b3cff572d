// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/commontagspresenter.h"

#include "core/inventory/inventory.h"
#include "core/presenters/workspace.h"

#include <algorithm>

namespace farcopy {

CommonTagsPresenter::CommonTagsPresenter(
    Workspace& workspace, const QList<RowId>& rows, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const BackupRows& all = workspace.inventory().rows();
    m_backups.reserve(rows.size());
    for (const RowId row : rows)
        m_backups.append({all.keyOf(row), all.arnOf(row)});
    const CommonTags tags = commonTags(all, rows);
    m_mixed = tags.mixed;
    for (const Tag& tag : tags.common) {
        const bool isReserved = constraints::isReservedTagKey(tag.key);
        (isReserved ? m_reserved : m_common).append(tag);
    }
    m_edited = m_common;
}

void CommonTagsPresenter::setEdited(const Tags& tags)
{
    m_edited = tags;
    emit changed();
}

QList<constraints::Flaw> CommonTagsPresenter::flaws() const
{
    return constraints::eachTagFlaw(m_edited);
}

bool CommonTagsPresenter::canSave() const
{
    const QList<constraints::Flaw> all = flaws();
    const bool isFine = std::all_of(all.cbegin(), all.cend(),
        [](constraints::Flaw flaw) { return flaw == constraints::Flaw::None; });
    return !isSaving() && isFine && hasChanges() && change().set.size() <= constraints::maxTags;
}

void CommonTagsPresenter::save()
{
    if (!canSave())
        return;
    const TagChange each = change();
    QList<TagChange> changes;
    for (const Target& target : std::as_const(m_backups))
        changes.append(
            {.backup = target.backup, .arn = target.arn, .set = each.set, .remove = each.remove});
    delete m_writer;
    m_writer = new TagWriter(m_workspace, changes, this);
    connect(m_writer, &TagWriter::progressed, this, &CommonTagsPresenter::changed);
    connect(m_writer, &TagWriter::finished, this, &CommonTagsPresenter::saved);
    emit changed();
}

void CommonTagsPresenter::stop()
{
    if (m_writer)
        m_writer->stop();
}

TagChange CommonTagsPresenter::change() const
{
    TagChange change;
    for (const Tag& tag : m_edited) {
        if (!m_common.contains(tag))
            change.set.append(tag);
    }
    for (const Tag& tag : m_common) {
        const bool isKept = std::any_of(m_edited.cbegin(), m_edited.cend(),
            [&tag](const Tag& other) { return other.key == tag.key; });
        if (!isKept)
            change.remove.append(tag.key);
    }
    return change;
}

} // namespace farcopy
