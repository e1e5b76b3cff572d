// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace farcopy::api {

/// The page token of a list that has come whole but is not read yet, where it stands at the very
/// end or the very start of the JSON object; so the next page can be asked for at once.
/// @return  a guess, to be held against what the reading finds; empty: none can be made
[[nodiscard]] QString earlyToken(const QByteArray& body, QByteArrayView member);

} // namespace farcopy::api
