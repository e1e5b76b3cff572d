// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/generate/programtable.h"

namespace farcopy::generate {

/// What bash, zsh and fish offer while a command line of farcopy is typed: commands, options,
/// Regions, the profiles of the user's own files, the words that an option takes. Asks no server.
[[nodiscard]] QByteArray bashCompletion(const ProgramTable& table);
[[nodiscard]] QByteArray zshCompletion(const ProgramTable& table);
[[nodiscard]] QByteArray fishCompletion(const ProgramTable& table);

} // namespace farcopy::generate
