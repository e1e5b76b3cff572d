// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAction;
class QWidget;

namespace farcopy {

/// What the window can do besides what its panes do: texts, icons and shortcuts; the window
/// connects them.
struct MainActions {
    /// @param window  owns the actions; their shortcuts hold in it
    explicit MainActions(QWidget& window);

    QAction* chooseAccount = nullptr;
    QAction* markAccount = nullptr;
    QAction* closeAccount = nullptr;
    QAction* quit = nullptr;

    QAction* refresh = nullptr;
    QAction* copy = nullptr;
    QAction* tags = nullptr;
    QAction* copyIds = nullptr;
    QAction* copyArns = nullptr;
    QAction* showInConsole = nullptr;
    QAction* compare = nullptr;
    QAction* exportSelected = nullptr;
    QAction* exportShown = nullptr;
    QAction* undoTags = nullptr;
    QAction* selectAll = nullptr;
    QAction* findBackups = nullptr;
    QAction* clearFilter = nullptr;

    QAction* showRegions = nullptr;
    QAction* showDetails = nullptr;
    QAction* showCopies = nullptr;

    QAction* showActivity = nullptr;
    QAction* settings = nullptr;

    QAction* help = nullptr;
    QAction* filterHelp = nullptr;
    QAction* shortcutHelp = nullptr;
    QAction* about = nullptr;

    /// Those that need an account, those that need its backups in view, and those that need a
    /// selected one.
    void setAccountOpen(bool isOpen);
    void setBackupsShown(bool areShown);
    void setSelectionSize(int backups);
};

} // namespace farcopy
