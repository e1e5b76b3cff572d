// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcessEnvironment>
#include <QUrl>

namespace farcopy::cli {

/// Opens a page of the web in the desktop's browser, if this terminal belongs to a desktop. The
/// browser gets none of the variables of AWS, and nothing that it says reaches the terminal.
/// @return  false: there is no desktop, or nothing to open a page with
bool openInBrowser(const QUrl& page, const QProcessEnvironment& environment);

} // namespace farcopy::cli
