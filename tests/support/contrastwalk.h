// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace farcopy::test {

/// Which texts of a window, as its widgets show them now, have too little contrast to be read.
/// Disabled ones may. Empty: all can be read.
[[nodiscard]] QStringList faintTextsOf(QWidget& top);

} // namespace farcopy::test
