// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/storederrors.h"
#include "core/store/storeoptions.h"

#include <functional>
#include <memory>
#include <optional>

namespace farcopy {

/// The database of a store, whatever its file is like. For one thread.
class StoreFile
{
public:
    StoreFile(StoreOptions options, const Clock& clock);
    ~StoreFile();

    /// Opens it, unless that was done.
    /// Errors: Local StoreUnusable: there can be no database at all, not even in memory.
    [[nodiscard]] Result<StoreOpening> open();
    void close();

    /// Opens it if need be and does the work. If that meets damage, a new file takes the place of
    /// the damaged one, and the work is done once more.
    template <typename T>
    [[nodiscard]] Result<T> with(const std::function<Result<T>(Database&)>& work)
    {
        if (const auto opening = open(); !opening)
            return failure(opening.error());
        Result<T> outcome = work(*m_database);
        if (!outcome && outcome.error().code == store::damagedCode && replaceInUse())
            outcome = work(*m_database);
        return outcome;
    }

    /// What happened to the file since it was opened, once.
    [[nodiscard]] std::optional<Error> takeTrouble();

private:
    [[nodiscard]] Result<StoreOpening> openFirst();
    [[nodiscard]] Result<StoreOpening> openFile();
    [[nodiscard]] Result<StoreOpening> replace();
    [[nodiscard]] Result<StoreOpening> openInMemory(const std::optional<Error>& trouble);
    [[nodiscard]] bool replaceInUse();

    const StoreOptions m_options;
    const Clock& m_clock;
    std::unique_ptr<Database> m_database;
    StoreOpening m_opening;
    std::optional<Error> m_trouble;
};

} // namespace farcopy
