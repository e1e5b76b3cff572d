// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPalette;
class QTextDocument;

namespace farcopy {

/// Sets a page of the guide as a page of a book: room above headings, code on a ground of its own
/// and wrapped where it is too wide, tables with thin lines. Can be done again in other colours.
void styleGuide(QTextDocument& page, const QPalette& colours);

} // namespace farcopy
