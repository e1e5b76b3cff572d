// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace farcopy {

/// Sends log messages to standard error, each in a line with its time (local, with its zone), level
/// and category, redacted (core/base/redaction.h). QT_LOGGING_RULES chooses what is logged,
/// QT_MESSAGE_PATTERN changes the line. Call it before the application object is made.
void setUpLog();

} // namespace farcopy
