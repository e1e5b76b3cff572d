// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace farcopy {

/// The known word that is most like a mistyped one, in large or small letters; empty if none is
/// close.
[[nodiscard]] QString nearest(const QString& typed, const QStringList& known);

} // namespace farcopy
