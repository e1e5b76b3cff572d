// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/tagspresenter.h"

#include "core/api/fsxclient.h"
#include "core/api/requestid.h"
#include "core/inventory/inventory.h"
#include "core/presenters/activitylog.h"
#include "core/presenters/tagactivity.h"
#include "core/presenters/workspace.h"

#include <algorithm>
#include <utility>

namespace farcopy {

namespace {

bool isReserved(const Tag& tag)
{
    return constraints::isReservedTagKey(tag.key);
}

bool holdsKey(const Tags& tags, const QString& key)
{
    return std::any_of(tags.begin(), tags.end(), [&key](const Tag& tag) { return tag.key == key; });
}

Tags select(const Tags& tags, bool reserved)
{
    Tags some;
    std::copy_if(tags.begin(), tags.end(), std::back_inserter(some),
        [reserved](const Tag& tag) { return isReserved(tag) == reserved; });
    return some;
}

void put(Tags& tags, const Tag& tag)
{
    const auto it = std::find_if(
        tags.begin(), tags.end(), [&tag](const Tag& other) { return other.key == tag.key; });
    if (it == tags.end())
        tags.append(tag);
    else
        it->value = tag.value;
}

} // namespace

TagsPresenter::TagsPresenter(Workspace& workspace, const Backup& backup, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_backup(backup)
    , m_reserved(select(backup.tags, true))
    , m_current(select(backup.tags, false))
    , m_edited(m_current)
{
    reload();
}

void TagsPresenter::setEdited(const Tags& tags)
{
    m_edited = tags;
    emit changed();
}

QList<constraints::Flaw> TagsPresenter::flaws() const
{
    return constraints::eachTagFlaw(m_edited);
}

int TagsPresenter::count() const
{
    // tags of AWS itself do not count against the limit
    return static_cast<int>(m_edited.size());
}

bool TagsPresenter::hasChanges() const
{
    return !tagsToSet().isEmpty() || !keysToRemove().isEmpty();
}

bool TagsPresenter::canSave() const
{
    const QList<constraints::Flaw> all = flaws();
    const bool isFine = std::all_of(all.begin(), all.end(),
        [](constraints::Flaw flaw) { return flaw == constraints::Flaw::None; });
    return m_phase == Phase::Ready && isFine && !isTooMany() && hasChanges();
}

void TagsPresenter::reload()
{
    m_phase = Phase::Loading;
    m_error.reset();
    m_workspace.fsx()
        .listTags(m_backup.region, m_backup.arn)
        ->then(this, [this](const Result<Tags>& tags) { takeTags(tags); });
    emit changed();
}

void TagsPresenter::save()
{
    if (!canSave())
        return;
    if (!std::exchange(m_hasSaved, true)) // saving again after a refusal goes on with the first
        m_beforeSaving = m_current;
    m_phase = Phase::Saving;
    m_error.reset();
    emit changed();
    nextStep();
}

TagChange TagsPresenter::undo() const
{
    TagChange undo{.backup = keyOf(m_backup), .arn = m_backup.arn};
    if (!m_hasSaved)
        return undo;
    for (const Tag& tag : m_beforeSaving) {
        if (!m_current.contains(tag))
            undo.set.append(tag);
    }
    for (const Tag& tag : m_current) {
        if (!holdsKey(m_beforeSaving, tag.key))
            undo.remove.append(tag.key);
    }
    return undo;
}

void TagsPresenter::takeTags(const Result<Tags>& tags)
{
    m_phase = Phase::Ready;
    if (!tags) {
        m_error = tags.error(); // the list's tags can still be edited
    } else {
        const bool wasEdited = hasChanges();
        m_reserved = select(*tags, true);
        m_current = select(*tags, false);
        if (!wasEdited)
            m_edited = m_current;
        tellInventory();
    }
    emit changed();
}

void TagsPresenter::nextStep()
{
    const Tags set = tagsToSet();
    const QStringList remove = keysToRemove();
    if (set.isEmpty() && remove.isEmpty()) {
        finish();
        return;
    }
    Tags both = m_current;
    for (const Tag& tag : set)
        put(both, tag);
    const bool isRoom = both.size() <= constraints::maxTags;
    send(!set.isEmpty() && (isRoom || remove.isEmpty()) ? Step::Set : Step::Remove);
}

void TagsPresenter::send(Step step)
{
    const Tags set = step == Step::Set ? tagsToSet() : Tags();
    const QStringList removed = step == Step::Remove ? keysToRemove() : QStringList();
    FsxClient& fsx = m_workspace.fsx();
    Call<void>* call = step == Step::Set
        ? fsx.tagResource(m_backup.region, m_backup.arn, set)
        : fsx.untagResource(m_backup.region, m_backup.arn, removed);
    call->then(this, [this, step, set, removed, call](const Result<void>& end) {
        m_workspace.activityLog().note(tagActivity({.backup = {m_backup.region, m_backup.id},
                                                       .arn = m_backup.arn,
                                                       .set = set,
                                                       .removed = removed,
                                                       .before = m_current},
            end, requestIdOf(*call)));
        stepEnded(step, set, removed, end);
    });
}

void TagsPresenter::stepEnded(
    Step step, const Tags& set, const QStringList& removed, const Result<void>& end)
{
    if (!end) {
        m_phase = Phase::Ready;
        m_error = end.error();
        emit changed();
        return;
    }
    if (step == Step::Set) {
        for (const Tag& tag : set)
            put(m_current, tag);
    } else {
        m_current.removeIf([&removed](const Tag& tag) { return removed.contains(tag.key); });
    }
    tellInventory();
    nextStep();
}

void TagsPresenter::finish()
{
    m_phase = Phase::Ready;
    emit changed();
    emit saved();
}

void TagsPresenter::tellInventory()
{
    if (const auto known = m_workspace.inventory().find(m_backup.region, m_backup.id))
        m_backup = *known; // its state may have moved on meanwhile
    m_backup.tags = m_reserved + m_current;
    m_workspace.inventory().merge(m_backup.region, {m_backup});
}

Tags TagsPresenter::tagsToSet() const
{
    Tags set;
    for (const Tag& tag : m_edited) {
        if (!m_current.contains(tag))
            set << tag;
    }
    return set;
}

QStringList TagsPresenter::keysToRemove() const
{
    QStringList keys;
    for (const Tag& tag : m_current) {
        if (!holdsKey(m_edited, tag.key))
            keys << tag.key;
    }
    return keys;
}

} // namespace farcopy
