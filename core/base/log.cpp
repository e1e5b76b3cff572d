// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

namespace farcopy {
Q_LOGGING_CATEGORY(logTransport, "farcopy.transport", QtWarningMsg)
Q_LOGGING_CATEGORY(logApi, "farcopy.api", QtWarningMsg)
Q_LOGGING_CATEGORY(logCredentials, "farcopy.credentials", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "farcopy.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logCopy, "farcopy.copy", QtWarningMsg)
Q_LOGGING_CATEGORY(logInventory, "farcopy.inventory", QtWarningMsg)
Q_LOGGING_CATEGORY(logSandbox, "farcopy.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "farcopy.ui", QtWarningMsg)
} // namespace farcopy
