// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/rows/backuprows.h"

#include <QList>
#include <QString>

namespace farcopy {

class BackupsPresenter;

enum class ExportFormat { Csv, Json };

/// Writes backups to a file, in this order, as they are when their turn comes; those that go
/// meanwhile are left out. However many they are, nothing waits for it: they are read in small
/// helpings and written by a worker. The file appears when it is whole, and what was there before
/// stays until then. JSON is one document with the member names of the API.
/// @param backups  outlives the call or ends it
/// @return         how many were written
/// Errors: Local (the file system's words in `message`), Cancelled.
[[nodiscard]] Call<int>* exportBackups(
    BackupsPresenter& backups, const QList<RowId>& rows, const QString& path, ExportFormat format);

} // namespace farcopy
