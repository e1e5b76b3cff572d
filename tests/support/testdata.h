// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace farcopy::test {

/// The path of a file in tests/data.
[[nodiscard]] QString dataPath(const QString& name);

/// Its bytes; a test that names a file which is not there fails with a fatal message.
[[nodiscard]] QByteArray data(const QString& name);

} // namespace farcopy::test
