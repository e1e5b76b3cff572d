// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/helppages.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QListWidget;

namespace farcopy {

class GuideBrowser;
class PlainLabel;

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
    void moveOver(const QWidget& window);
    [[nodiscard]] QWidget* contentsSide();
    void connectSearch();
    void openCurrent();
    void markPage(const QString& id);
    void search();
    void markHits();
    void showNextHit();

    const QList<text::Shortcut> m_shortcuts;
    QLineEdit* m_search;
    PlainLabel* m_nothing;
    QListWidget* m_contents;
    GuideBrowser* m_page;
};

} // namespace farcopy
