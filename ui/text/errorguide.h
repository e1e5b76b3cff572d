// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace farcopy::text {

/// One error as a help page tells of it: what the dialog says, without the facts of a request.
struct ErrorGuideEntry {
    QString
        anchor; ///< of lower case letters, digits and dashes, distinct, the same in every language
    QString title;
    QStringList codes; ///< the service's and our own, as details show them; none: any
    QString what;
    QString why;
    QString advice;
    QString actionLabel;          ///< of the dialog's button; empty: it has none
    bool offersPolicy = false;    ///< an IAM policy to copy
    bool offersKeyPolicy = false; ///< a statement for a key's policy to copy
};

/// Every error that Farcopy knows, in the user's language, by title.
[[nodiscard]] QList<ErrorGuideEntry> errorGuide();

} // namespace farcopy::text
