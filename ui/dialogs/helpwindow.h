// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/helppages.h"

#include <QWidget>

class QAction;
class QListWidget;
class QTextBrowser;

namespace farcopy {

/// The user's guide, from what is built in: it needs no network. One window, beside the others.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// @param actions  whose shortcuts are listed
    explicit HelpWindow(const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// Shows a page, and the window in front. Unknown: the first page.
    void showPage(const QString& id);

private:
    void markPage(const QString& id);

    QListWidget* m_contents;
    QTextBrowser* m_page;
};

} // namespace farcopy
