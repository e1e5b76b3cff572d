// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/errortext.h"

#include <QList>

#include <optional>

namespace farcopy::text {

/// One row of the table that every sentence about an error comes from. The sentences are in the
/// source language and may hold {words} (the service's, quoted), {own} (ours, a sentence),
/// {region}, {operation}, {permission}, {parameter} and {limit}.
struct ErrorEntry {
    /// The service's codes without "Exception"; empty: any code, for the kind alone.
    QList<QLatin1String> codes;
    std::optional<ErrorKind> kind; ///< nothing: any
    /// Tells apart what the service puts under one code; nullptr: always.
    bool (*applies)(const Error&);
    const char* title;
    const char* what;
    const char* why;
    const char* advice;
    ErrorAction action;
    const char* actionLabel; ///< nullptr: no action
};

/// All entries; the first that fits is taken. The last fits every error.
[[nodiscard]] const QList<ErrorEntry>& errorTable();

[[nodiscard]] const ErrorEntry& errorEntry(const Error& error);

} // namespace farcopy::text
