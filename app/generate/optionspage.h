// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/generate/programtable.h"

namespace farcopy::generate {

/// The page of the user's guide that tells of every command and every option, as Markdown:
/// resources/help/options.md.
[[nodiscard]] QByteArray optionsPage(const ProgramTable& table);

} // namespace farcopy::generate
