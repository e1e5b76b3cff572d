// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/tagwriter.h"

#include "core/api/fsxclient.h"
#include "core/api/requestid.h"
#include "core/domain/constraints.h"
#include "core/inventory/inventory.h"
#include "core/presenters/activitylog.h"
#include "core/presenters/tagactivity.h"
#include "core/presenters/workspace.h"

#include <algorithm>

namespace farcopy {

namespace {

auto sameKey(const QString& key)
{
    return [&key](const Tag& tag) { return tag.key == key; };
}

const Tag* find(const Tags& tags, const QString& key)
{
    const auto at = std::find_if(tags.cbegin(), tags.cend(), sameKey(key));
    return at == tags.cend() ? nullptr : &*at;
}

void apply(Tags& tags, const TagChange& change)
{
    tags.removeIf([&](const Tag& tag) { return change.remove.contains(tag.key); });
    for (const Tag& tag : change.set) {
        const auto at = std::find_if(tags.begin(), tags.end(), sameKey(tag.key));
        if (at == tags.end())
            tags.append(tag);
        else
            at->value = tag.value;
    }
}

/// What of the change these tags do not fulfil yet.
TagChange missing(const TagChange& change, const Tags& tags)
{
    TagChange left{.backup = change.backup, .arn = change.arn};
    for (const Tag& tag : change.set) {
        if (!tags.contains(tag))
            left.set.append(tag);
    }
    for (const QString& key : change.remove) {
        if (find(tags, key))
            left.remove.append(key);
    }
    return left;
}

/// Tags of AWS itself do not count against the limit.
qsizetype countOf(const Tags& tags)
{
    return std::count_if(tags.cbegin(), tags.cend(),
        [](const Tag& tag) { return !constraints::isReservedTagKey(tag.key); });
}

} // namespace

TagChange inverseOf(const TagChange& change, const Tags& before)
{
    TagChange inverse{.backup = change.backup, .arn = change.arn};
    for (const Tag& tag : change.set) {
        if (const Tag* old = find(before, tag.key))
            inverse.set.append(*old);
        else
            inverse.remove.append(tag.key);
    }
    for (const QString& key : change.remove) {
        if (const Tag* old = find(before, key))
            inverse.set.append(*old);
    }
    return inverse;
}

TagWriter::TagWriter(Workspace& workspace, const QList<TagChange>& changes, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_changes(changes)
{
    // Nobody hears what is told inside a constructor.
    QMetaObject::invokeMethod(this, &TagWriter::next, Qt::QueuedConnection);
}

void TagWriter::stop()
{
    m_isStopped = true;
}

void TagWriter::next()
{
    if (m_isStopped || m_done == m_changes.size()) {
        m_isFinished = true;
        emit finished();
        return;
    }
    const TagChange& change = m_changes.at(m_done);
    m_written = {.backup = change.backup, .arn = change.arn};
    m_workspace.fsx()
        .listTags(change.backup.region, change.arn)
        ->then(this, [this](const Result<Tags>& tags) { read(tags); });
}

void TagWriter::read(const Result<Tags>& tags)
{
    if (!tags)
        return fail(tags.error());
    m_before = *tags;
    m_present = *tags;
    m_left = missing(m_changes.at(m_done), m_present);
    Tags after = m_present;
    apply(after, m_left);
    if (countOf(after) > constraints::maxTags) {
        using namespace constraints;
        Error error = require(QStringLiteral("Tags"), Flaw::TooMany).error();
        error.region = m_left.backup.region.text();
        error.operation = QStringLiteral("fsx:TagResource");
        return fail(error);
    }
    write();
}

/// First what is new; the other way round where only that stays within the limit.
void TagWriter::write()
{
    if (m_left.isEmpty())
        return backupEnded();
    TagChange step{.backup = m_left.backup, .arn = m_left.arn};
    Tags both = m_present;
    apply(both, {.backup = {}, .arn = {}, .set = m_left.set});
    const bool isRoom = countOf(both) <= constraints::maxTags || m_left.remove.isEmpty();
    const bool isSetting = !m_left.set.isEmpty() && isRoom;
    FsxClient& fsx = m_workspace.fsx();
    Call<void>* call = nullptr;
    if (isSetting) {
        step.set = m_left.set;
        call = fsx.tagResource(step.backup.region, step.arn, step.set);
    } else {
        step.remove = m_left.remove;
        call = fsx.untagResource(step.backup.region, step.arn, step.remove);
    }
    call->then(this, [this, step, call](const Result<void>& end) {
        m_workspace.activityLog().note(tagActivity({.backup = step.backup,
                                                       .arn = step.arn,
                                                       .set = step.set,
                                                       .removed = step.remove,
                                                       .before = m_present},
            end, requestIdOf(*call)));
        stepEnded(step, end);
    });
}

void TagWriter::stepEnded(const TagChange& step, const Result<void>& end)
{
    if (!end) {
        // It may have been carried out all the same, and taking back what is not there does no
        // harm.
        if (end.error().fateUnknown) {
            m_written.set += step.set;
            m_written.remove += step.remove;
        }
        return fail(end.error());
    }
    m_written.set += step.set;
    m_written.remove += step.remove;
    apply(m_present, step);
    m_left = missing(m_changes.at(m_done), m_present);
    tellInventory();
    write();
}

void TagWriter::backupEnded()
{
    if (const TagChange undo = inverseOf(m_written, m_before); !undo.isEmpty())
        m_undo.append(undo);
    m_before.clear();
    ++m_done;
    emit progressed();
    next();
}

void TagWriter::fail(const Error& error)
{
    m_failures.append({m_changes.at(m_done).backup, error});
    backupEnded();
}

void TagWriter::tellInventory()
{
    const BackupKey& key = m_left.backup;
    if (auto known = m_workspace.inventory().find(key.region, key.id)) {
        known->tags = m_present;
        m_workspace.inventory().merge(key.region, {*known});
    }
}

} // namespace farcopy
