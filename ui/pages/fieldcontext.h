// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/backupfields.h"

namespace farcopy {

class BackupsPresenter;

/// What the account's other answers tell of a backup.
[[nodiscard]] text::FieldContext fieldContext(
    const BackupsPresenter& presenter, const Backup& backup);

} // namespace farcopy
