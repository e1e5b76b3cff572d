// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QList>

#include <random>

namespace farcopy::test {

/// Backups as a large account has them: some Regions, hundreds of file systems, names and tags that
/// repeat, copies among them, now and then a member that is missing or odd.
class ManyBackups
{
public:
    explicit ManyBackups(quint32 seed);

    [[nodiscard]] Backup next();
    [[nodiscard]] QList<Backup> next(int count);
    /// The same backup after some time: another state, other tags, or nothing new.
    [[nodiscard]] Backup aged(Backup backup);
    /// Something that somebody may type into the filter box.
    [[nodiscard]] QString filterText();

private:
    [[nodiscard]] int below(int end) { return int(m_random() % quint32(end)); }
    [[nodiscard]] bool oneIn(int chances) { return below(chances) == 0; }
    [[nodiscard]] QString oneOf(const QStringList& texts)
    {
        return texts.at(below(int(texts.size())));
    }
    [[nodiscard]] QString hex(int digits);
    void setSystem(Backup& backup);
    void setState(Backup& backup);
    [[nodiscard]] Tags someTags();

    std::mt19937 m_random;
    QList<Backup> m_earlier; ///< some that copies can be made of
};

} // namespace farcopy::test
