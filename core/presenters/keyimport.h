// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/presenters/accesskeydraft.h"

#include <QList>

namespace farcopy {

struct ResolverInput;

/// A key that was found in a file, for the form that keeps it.
struct ImportedKey {
    QString name; ///< of the profile, or of the user; empty: the file tells none
    PastedKey key;
    QString mfaSerial; ///< empty: the file tells none
    RegionId region;   ///< empty: the file tells none
    QString profile;   ///< the profile that it stands in; empty: it is no profile
    QString file;
    int line = 0; ///< of the file, from 1
};

/// Reads the files that the console of IAM offers for download, and others of their form: a line of
/// titles with "Access key ID" and "Secret access key" in any order and spelling ("User name" and
/// others may stand beside), then a line for each key. UTF-8 or UTF-16, with or without a byte
/// order mark; lines without a key are passed over. Errors: Local "KeyFileUnreadable",
/// "KeyFileBroken", with "File" and "Line" in `members` and a message that names both, never a
/// value.
[[nodiscard]] Result<QList<ImportedKey>> readKeyFile(const QString& path);

/// The keys that stand in the profiles of ~/.aws, in the order of the files; not those that a
/// profile comes by in another way.
/// Errors: those of ProfileFiles::read().
[[nodiscard]] Result<QList<ImportedKey>> keysOfProfiles(const ResolverInput& input);

} // namespace farcopy
