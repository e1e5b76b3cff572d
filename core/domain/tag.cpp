// SPDX-License-Identifier: Apache-2.0
#include "core/domain/tag.h"

#include <algorithm>

namespace farcopy {

QString tagValue(const Tags& tags, const QString& key)
{
    const auto it
        = std::find_if(tags.begin(), tags.end(), [&key](const Tag& tag) { return tag.key == key; });
    return it == tags.end() ? QString() : it->value;
}

} // namespace farcopy
