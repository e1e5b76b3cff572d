// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/backupwriter.h"
#include "core/api/pagechain.h"

namespace farcopy::cli {

/// Reads pages for a list in this form: the worker that reads a page also makes the text of each of
/// its backups, for BackupWriter::addTexts(). In JSON that is what the service sent, and no less.
/// @param wantsMembers  false: of the backups themselves the id will do
/// @return              empty for a table, which makes its cells of the members at its end
[[nodiscard]] api::PageReader listReader(OutputFormat format, bool wantsMembers);

} // namespace farcopy::cli
