// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace farcopy {

/// What stands behind one key. Any value may be a secret, so all are treated as one.
struct ProfileValue {
    Secret bytes;                  ///< UTF-8; the lines of a continued value are joined by "\n"
    QHash<QString, Secret> nested; ///< of a value that is a block of `key = value` lines
    bool isNested = false;
    int line = 0; ///< of the key, from 1
};

/// One `[section]`. Keys are in lower case.
struct ProfileSection {
    QString name; ///< as it stands between the brackets
    int line = 0; ///< of its first header
    QHash<QString, ProfileValue> values;

    /// The value as text; empty if there is none or if it is a block.
    [[nodiscard]] QString text(const QString& key) const;
};

/// Reads the text of a config or credentials file as the AWS CLI does: "#" and ";" begin a comment
/// only at the start of a line, "=" or ":" parts key and value, deeper indentation continues a
/// value, a value that begins on the next line is a block, `[DEFAULT]` adds to every section.
/// More lenient in two points: a byte order mark is skipped, and what stands twice is merged, the
/// last one wins.
/// @return  the sections in the order of their first headers
/// Errors: Local, code "FileBroken", member "Line"; the message never quotes the file.
[[nodiscard]] Result<QList<ProfileSection>> parseProfileText(QStringView text);

/// Splits a section's name into words as a shell would, with quotes and backslashes; nullopt if a
/// quote stays open.
[[nodiscard]] std::optional<QStringList> splitWords(QStringView text);

} // namespace farcopy
