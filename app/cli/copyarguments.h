// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"
#include "core/domain/copyrequest.h"

namespace farcopy {
class PartitionTable;
}

namespace farcopy::cli {

/// The options of `farcopy copy` that make up requests.
[[nodiscard]] QList<Option> copyOptions();

/// Whether backups are named on standard input: `--source-backup-id -`.
[[nodiscard]] bool readsIds(const Options& options);

/// One request for each backup that was named, each once, in order. All are checked against the
/// service's constraints, so that nothing is sent if one of them is wrong.
/// @param input  what standard input held, if readsIds(): ids, with blanks or ends of lines between
/// @return       empty if only standard input was to name backups, and named none
/// Errors: of wrong usage.
[[nodiscard]] Result<QList<CopyRequest>> copyRequests(
    const Options& options, const PartitionTable& partitions, const QByteArray& input = {});

/// `Key=K,Value=V` as the AWS CLI takes it. Errors: of wrong usage.
[[nodiscard]] Result<Tag> tagFrom(const QString& text);

} // namespace farcopy::cli
