// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

/// Log categories, one a layer. Switch on with QT_LOGGING_RULES="farcopy.*=true".
/// No line may hold a secret: headers are named from an allow-list, bodies are never logged.
namespace farcopy {
Q_DECLARE_LOGGING_CATEGORY(logTransport)
Q_DECLARE_LOGGING_CATEGORY(logApi)
Q_DECLARE_LOGGING_CATEGORY(logCredentials)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logCopy)
Q_DECLARE_LOGGING_CATEGORY(logInventory)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)
Q_DECLARE_LOGGING_CATEGORY(logUi)
} // namespace farcopy
