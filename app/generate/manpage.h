// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/generate/programtable.h"

#include <QDate>

namespace farcopy::generate {

/// The manual page farcopy(1), in the macros of man(7) and in ASCII.
/// @param version  shown at its foot
/// @param date     of the source
[[nodiscard]] QByteArray manPage(
    const ProgramTable& table, const QString& version, const QDate& date);

/// Text as roff shows it: no character of it is an instruction, and a dash stays a dash that can be
/// copied into a terminal.
[[nodiscard]] QString roff(const QString& text);

} // namespace farcopy::generate
