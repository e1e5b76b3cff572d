// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QString>

#include <chrono>
#include <optional>

namespace farcopy {

/// What a program may do to a database file that is not as it should be.
enum class StoreUse {
    Owner, ///< makes, migrates and replaces it: the one program that owns the queues
    Guest  ///< leaves it as it is and takes one in memory instead
};

struct StoreOptions {
    QString path = {}; ///< empty: a database in memory, gone with the store
    StoreUse use = StoreUse::Owner;
    std::chrono::milliseconds busyTimeout{5'000}; ///< for others' locks
    int maxPages = 0; ///< of 4 KiB; 0: as many as the disk takes. A test's full disk
};

/// How the opening of a database came out.
struct StoreOpening {
    enum class Where {
        File,    ///< the one that was there
        NewFile, ///< there was none, or `trouble` says why a new one was begun
        Memory   ///< wanted so, or `trouble` says why; nothing of this session is kept
    };

    Where where = Where::Memory;
    std::optional<Error> trouble = {};

    bool operator==(const StoreOpening&) const = default;
};

} // namespace farcopy
