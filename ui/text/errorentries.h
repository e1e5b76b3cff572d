// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/errortable.h"

namespace farcopy::text {

/// Whether the request changes nothing, so that copies and their tokens have no part in it.
[[nodiscard]] bool onlyReads(const Error& error);

// The parts of errorTable(), in its order.

/// The eleven errors of CopyBackup and their neighbours. Source: FSx API 2018-03-01.
[[nodiscard]] QList<ErrorEntry> copyEntries();

/// ServiceLimitExceeded, by its member Limit; quota codes as Service Quotas lists them.
[[nodiscard]] QList<ErrorEntry> limitEntries();

/// Permission, sign-in and clock: common to every service.
[[nodiscard]] QList<ErrorEntry> accountEntries();

/// What any service may answer to any request.
[[nodiscard]] QList<ErrorEntry> requestEntries();

/// What this computer has or lacks: keychain, ~/.aws, certificates, proxy. Their messages are our
/// own and say what to mend, so they stand as they are.
[[nodiscard]] QList<ErrorEntry> localEntries();

/// The database, and what it holds; see core/store.
[[nodiscard]] QList<ErrorEntry> storeEntries();

/// Where no service spoke, and what is left when its code is new to us.
[[nodiscard]] QList<ErrorEntry> ownEntries();

} // namespace farcopy::text
