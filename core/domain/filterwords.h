// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/filterterm.h"

namespace farcopy {

/// A value of the service under the name by which it is read: "Verfügbar" for "AVAILABLE".
struct FilterWord {
    QString shown;
    QString value;
};

/// The values that terms of a filter can have. Those that the service documents are known without
/// being named here.
struct FilterWords {
    QStringList regions = {};  ///< all there are; empty: any text is taken for one
    QStringList statuses = {}; ///< more of them, as the service writes them
    QStringList types = {};    ///< more of backups and of file systems, as the service writes them
    QList<FilterWord> shownStatuses = {};
    QList<FilterWord> shownTypes = {};

    /// Whether a term of this field can have no other values than known ones.
    [[nodiscard]] bool areAll(FilterField field) const;
    /// What a typed value stands for: itself, where known values begin so, and those whose shown
    /// names begin so. Nothing: no known value does.
    [[nodiscard]] QStringList meant(FilterField field, const QString& typed) const;
    /// In small letters, as one types them. Of the Regions, those of the same part of the world.
    [[nodiscard]] QStringList like(FilterField field, const QString& typed) const;
    /// The known value or shown name that one may have meant; empty: none is near.
    [[nodiscard]] QString nearest(FilterField field, const QString& typed) const;

private:
    [[nodiscard]] QStringList values(FilterField field) const;
    [[nodiscard]] QList<FilterWord> shown(FilterField field) const;
};

} // namespace farcopy
