// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

namespace farcopy::generate {

/// One version of CHANGELOG.md.
struct ReleaseNotes {
    QString version;
    QDate date; ///< not valid: not yet released
    QStringList paragraphs;
};

/// Reads the sections `## 0.1.0 (2026-12-01)` and `## 0.1.0 (not yet released)`, in the order of
/// the file. Lines before the first belong to none.
[[nodiscard]] QList<ReleaseNotes> readChangelog(const QByteArray& changelog);

/// The releases as AppStream has them.
/// @param today  the date of what is not yet released: such a version is marked as development
[[nodiscard]] QByteArray releasesXml(const QList<ReleaseNotes>& releases, const QDate& today);

} // namespace farcopy::generate
