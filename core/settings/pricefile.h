// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/pricetable.h"

#include <QString>

namespace farcopy {

/// The prices that estimates go by.
struct Prices {
    PriceTable table;
    bool isUsersOwn = false;           ///< else those that come with the program
    QString path;                      ///< where the user's own are looked for
    std::optional<Error> trouble = {}; ///< why the user's own are not taken
};

/// "farcopy/prices.json" in the user's standard place for data.
[[nodiscard]] QString userPricesPath();

/// The user's own table if there is one that can be read, else the one built into the program. What
/// is wrong with the user's stands in `trouble`: "PricesInvalid", see PriceTable;
/// "PricesUnreadable" with the system's words: the file is there, but not to be read, or over 1
/// MiB.
[[nodiscard]] Prices loadPrices(const QString& userFile = userPricesPath());

} // namespace farcopy
