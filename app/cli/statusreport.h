// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/backupwriter.h"

namespace farcopy::cli {

/// Whether the service works on a copy: it then takes a slot of its destination's lane.
[[nodiscard]] bool isCopyInProgress(const Backup& backup);

/// `farcopy status` in its four forms. A table says first how full each lane is; one JSON document
/// is `{"Lanes": [{"Region", "Running", "Capacity"}], "Backups": […]}`; lines and CSV hold the
/// copies alone.
/// @param copies  those to show; the ones in progress among them fill the lanes
[[nodiscard]] QByteArray statusReport(const QList<Backup>& copies, const WriterOptions& options);

/// `eu-central-1: 3 of 5 copies running (41 %, 58 %, 60 %)` for each lane that is in use, joined.
[[nodiscard]] QString lanesLine(const QList<Backup>& copies);

} // namespace farcopy::cli
