// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace farcopy::fuzz {

/// Ends the program if a promise is broken, so that the fuzzer keeps the input.
/// @param promise  what should have been true, for the report
void must(bool isKept, const char* promise);

/// Whether a text can be shown and written down: it has no half of a surrogate pair.
[[nodiscard]] bool canBeShown(const QString& text);

/// What each fuzz target does with one input: reads it in every way in which the program would,
/// and holds what comes out against what the readers promise.

/// Bodies of FSx and KMS, as successes and as refusals.
void checkJsonAnswer(const QByteArray& body);

/// Bodies of STS, as successes and as refusals.
void checkStsAnswer(const QByteArray& body);

/// The files of AWS profiles: config and credentials, parted by a line "====", or one text for
/// both.
void checkProfileFiles(const QByteArray& bytes);

/// A row of the database's copy jobs, as lines "column=t:text"; and an error as JSON.
void checkStoredJob(const QByteArray& lines);

/// The listing of a Region as it is kept: a page of DescribeBackups, a line "====", and which bytes
/// to change of what is kept of it; also the bytes as they are.
void checkStoredListing(const QByteArray& bytes);

} // namespace farcopy::fuzz
