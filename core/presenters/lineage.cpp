// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/lineage.h"

#include "core/presenters/backupspresenter.h"

#include <QSet>

namespace farcopy {

namespace {

constexpr int mostNodes = 24;

class Walk
{
public:
    Walk(const BackupsPresenter& backups, const Backup& subject)
        : m_backups(backups)
        , m_subject(keyOf(subject))
    {
        Backup first = subject;
        m_seen.insert(m_subject);
        while (const auto source = m_backups.sourceOf(first)) {
            if (m_seen.contains(keyOf(*source)))
                break;
            m_seen.insert(keyOf(*source));
            m_way.insert(keyOf(*source));
            first = *source;
        }
        m_way.insert(m_subject);
        m_seen.clear();
        int parent = LineageNode::noParent;
        if (first.isCopy() && !m_backups.sourceOf(first)) {
            m_lineage.nodes.append({.key = sourceKeyOf(first)});
            parent = 0;
        }
        add(first, parent);
    }

    [[nodiscard]] const Lineage& lineage() const { return m_lineage; }

private:
    void add(const Backup& backup, int parent)
    {
        const BackupKey key = keyOf(backup);
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        // The way to the subject always has a place: it is what was asked about.
        if (m_lineage.nodes.size() >= mostNodes && !m_way.contains(key)) {
            ++m_lineage.leftOut;
            return;
        }
        const auto index = int(m_lineage.nodes.size());
        m_lineage.nodes.append(
            {.key = key, .backup = backup, .parent = parent, .isSubject = key == m_subject});
        const QList<Backup> copies = m_backups.copiesOf(key);
        for (const Backup& copy : copies)
            add(copy, index);
    }

    const BackupsPresenter& m_backups;
    BackupKey m_subject;
    QSet<BackupKey> m_way; ///< from the first source down to the subject
    QSet<BackupKey> m_seen;
    Lineage m_lineage;
};

} // namespace

Lineage lineageOf(const BackupsPresenter& backups, const Backup& subject)
{
    return Walk(backups, subject).lineage();
}

} // namespace farcopy
