// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace farcopy {

/// The last resort, for what should never have been said: replaces by "…" whatever stands in a line
/// where a secret usually does (secret keys and session tokens by their names in headers, JSON,
/// XML, files and environment; signatures; passwords in addresses).
[[nodiscard]] QString redacted(QString line);

} // namespace farcopy
