// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

namespace farcopy {

/// Where the owner of a queue is found. All who share the data folder come to the same answer.
struct QueuePlace {
    QString lockFile;
    QString socket; ///< for QLocalServer and QLocalSocket; empty: there is no safe place for one
};

/// @param folder  the data folder; it is there
[[nodiscard]] QueuePlace queuePlace(const QString& folder, const QueueKey& key);

} // namespace farcopy
