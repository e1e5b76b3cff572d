// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace farcopy {

struct Tag {
    QString key;
    QString value;

    bool operator==(const Tag&) const = default;
};

/// In the order in which they were given; a key stands once in what a service sends.
using Tags = QList<Tag>;

/// The value of the tag with this key; empty if there is none.
[[nodiscard]] QString tagValue(const Tags& tags, const QString& key);

} // namespace farcopy
