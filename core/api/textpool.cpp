// SPDX-License-Identifier: Apache-2.0
#include "core/api/textpool.h"

#include <QHashFunctions>

namespace farcopy::api {

QString TextPool::text(std::string_view utf8)
{
    const auto size = static_cast<qsizetype>(utf8.size());
    if (utf8.empty() || utf8.size() > longestKept)
        return QString::fromUtf8(utf8.data(), size);
    QString& kept = m_kept[qHashBits(utf8.data(), utf8.size()) & (slotCount - 1)];
    // Bytes of ASCII alone equal a QString that reads them as Latin-1; of any others that QString
    // has another length than it would have in UTF-8.
    if (kept != QLatin1String(utf8.data(), size)) {
        QString fresh = QString::fromUtf8(utf8.data(), size);
        if (fresh.size() != size)
            return fresh; // not ASCII
        kept = std::move(fresh);
    }
    return kept;
}

} // namespace farcopy::api
