// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/actiontext.h"

#include <QAction>

namespace farcopy {

void setActionText(QAction& action, const QString& text)
{
    action.setText(text);
    action.setIconText(buttonText(text));
}

QString buttonText(const QString& menuText)
{
    QString text = menuText;
    const qsizetype at = text.indexOf(u'&');
    if (at < 0)
        return text;
    const bool isBehind
        = at > 0 && text.at(at - 1) == u'(' && at + 2 < text.size() && text.at(at + 2) == u')';
    return isBehind ? text.remove(at - 1, 4) : text.remove(at, 1);
}

} // namespace farcopy
