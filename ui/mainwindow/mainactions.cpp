// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainactions.h"

#include "ui/widgets/actiontext.h"
#include "ui/widgets/lineicon.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace farcopy {

namespace {

struct Actions {
    Q_DECLARE_TR_FUNCTIONS(farcopy::MainActions)
};

QAction* action(QWidget& window, const char* name, const QString& icon, const QString& text,
    const QKeySequence& shortcut = {})
{
    auto* made = new QAction(&window);
    setActionText(*made, text);
    made->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        made->setIcon(lineIcon(icon));
    made->setShortcut(shortcut);
    window.addAction(made);
    return made;
}

QAction* paneAction(QWidget& window, const char* name, const QString& icon, const QString& text,
    const QKeySequence& shortcut)
{
    QAction* made = action(window, name, icon, text, shortcut);
    made->setIconVisibleInMenu(false); // there the check mark says more
    made->setCheckable(true);
    made->setChecked(true);
    return made;
}

} // namespace

MainActions::MainActions(QWidget& window)
    : chooseAccount(action(window, "chooseAccount", QStringLiteral("account"),
        Actions::tr("&Accounts…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A))
    , markAccount(action(window, "markAccount", {}, Actions::tr("&Label and colour…"),
          Qt::CTRL | Qt::SHIFT | Qt::Key_L))
    , closeAccount(
          action(window, "closeAccount", {}, Actions::tr("&Close account"), Qt::CTRL | Qt::Key_W))
    , quit(action(window, "quit", {}, Actions::tr("&Quit"), Qt::CTRL | Qt::Key_Q))
    , refresh(action(window, "refresh", QStringLiteral("refresh"), Actions::tr("&Refresh"),
          QKeySequence::Refresh))
    , copy(action(window, "copyBackups", QStringLiteral("copy"), Actions::tr("&Copy…"),
          Qt::CTRL | Qt::Key_D))
    , tags(action(window, "editBackupTags", QStringLiteral("tags"), Actions::tr("&Tags…"),
          Qt::CTRL | Qt::Key_T))
    , copyIds(action(window, "copyIds", QStringLiteral("clipboard"),
          Actions::tr("Copy backup &IDs"), Qt::CTRL | Qt::SHIFT | Qt::Key_C))
    , copyArns(
          action(window, "copyArns", {}, Actions::tr("Copy A&RNs"), Qt::CTRL | Qt::ALT | Qt::Key_C))
    , showInConsole(action(window, "showInConsole", QStringLiteral("console"),
          Actions::tr("Show in the AWS co&nsole"), Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , compare(action(window, "compareBackups", QStringLiteral("compare"),
          Actions::tr("Compare t&wo…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D))
    , exportSelected(action(window, "exportSelected", QStringLiteral("export"),
          Actions::tr("&Export selected…"), Qt::CTRL | Qt::Key_E))
    , exportShown(action(window, "exportShown", QStringLiteral("export"),
          Actions::tr("E&xport all shown…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E))
    , undoTags(action(
          window, "undoTags", {}, Actions::tr("&Undo the change of tags"), QKeySequence::Undo))
    , selectAll(action(
          window, "selectAllBackups", {}, Actions::tr("Select &all"), QKeySequence::SelectAll))
    , findBackups(action(window, "findBackups", QStringLiteral("filter"), Actions::tr("&Filter…"),
          QKeySequence::Find))
    , clearFilter(action(window, "clearFilter", QStringLiteral("clear"),
          Actions::tr("C&lear filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_F))
    , showRegions(paneAction(
          window, "showRegions", QStringLiteral("sidebar"), Actions::tr("&Regions"), Qt::Key_F6))
    , showDetails(paneAction(
          window, "showDetails", QStringLiteral("details"), Actions::tr("&Details"), Qt::Key_F7))
    , showCopies(paneAction(
          window, "showCopies", QStringLiteral("queue"), Actions::tr("C&opies"), Qt::Key_F8))
    , showActivity(action(window, "showActivity", QStringLiteral("activity"),
          Actions::tr("&Activity"), Qt::CTRL | Qt::Key_L))
    , settings(action(window, "settings", QStringLiteral("settings"), Actions::tr("&Settings…"),
          Qt::CTRL | Qt::Key_Comma))
    , help(action(window, "help", QStringLiteral("info"), Actions::tr("Farcopy &help"),
          QKeySequence::HelpContents))
    , filterHelp(
          action(window, "filterHelp", {}, Actions::tr("&Filter terms…"), Qt::CTRL | Qt::Key_F1))
    , shortcutHelp(action(
          window, "shortcutHelp", {}, Actions::tr("&Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash))
    , about(action(
          window, "about", {}, Actions::tr("&About Farcopy"), Qt::CTRL | Qt::SHIFT | Qt::Key_F1))
{
    refresh->setToolTip(Actions::tr("List the shown Regions again (F5)"));
    copy->setToolTip(Actions::tr("Copy the selected backups to another Region (Ctrl+D)"));
    tags->setToolTip(
        Actions::tr("Look at the tags of the selected backups and change them (Ctrl+T)"));
    chooseAccount->setToolTip(Actions::tr("All accounts, and how they stand (Ctrl+Shift+A)"));
    showActivity->setToolTip(Actions::tr("What was done with this account (Ctrl+L)"));
    settings->setToolTip(Actions::tr("Notifications, connection, appearance (Ctrl+,)"));
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    showInConsole->setToolTip(Actions::tr("Open the Region of the selected backup in the browser"));
    exportShown->setToolTip(
        Actions::tr("Write all backups that are shown to a file (Ctrl+Shift+E)"));
    selectAll->setShortcutContext(Qt::WidgetShortcut); // of the table that it is hung into
    undoTags->setEnabled(false);
    setAccountOpen(false);
    setBackupsShown(false);
    setSelectionSize(0);
}

void MainActions::setAccountOpen(bool isOpen)
{
    markAccount->setEnabled(isOpen);
    showActivity->setEnabled(isOpen);
    closeAccount->setEnabled(isOpen);
}

void MainActions::setBackupsShown(bool areShown)
{
    for (QAction* each : {refresh, selectAll, findBackups, clearFilter, exportShown, showRegions,
             showDetails, showCopies})
        each->setEnabled(areShown);
}

void MainActions::setSelectionSize(int backups)
{
    copy->setEnabled(backups > 0);
    tags->setEnabled(backups > 0);
    copyIds->setEnabled(backups > 0);
    copyArns->setEnabled(backups > 0);
    showInConsole->setEnabled(backups == 1);
    compare->setEnabled(backups == 2);
    exportSelected->setEnabled(backups > 0);
}

} // namespace farcopy
