// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/workspace.h"
#include "core/store/store.h"
#include "ui/mainwindow/mainwindow.h"

#include "tests/support/accountstage.h"
#include "tests/support/fakeaccount.h"

#include <QAction>

#include <functional>
#include <memory>

class QTableView;
class QWidget;

namespace farcopy::test {

/// The window in each of its states, and all of its dialogs, with the same words wherever a server
/// or a user supplies some: names, tags, ids, errors, labels.
class EveryPage
{
public:
    /// @param words  of foreign origin
    explicit EveryPage(const QString& words);
    ~EveryPage();

    /// Shows one after the other. Must be called once.
    /// @param look  gets a name of it, and the window or dialog, which shows
    void visit(const std::function<void(const char* what, QWidget& top)>& look);

    [[nodiscard]] MainWindow& window() { return *m_window; }

private:
    using Look = std::function<void(const char* what, QWidget& top)>;

    void fill();
    void visitBackups(const Look& look);
    void visitCopies(const Look& look);
    void visitPages(const Look& look);
    void visitAccountDialogs(const Look& look);
    void visitDialog(const char* what, const char* name, const Look& look);
    void selectRows(QTableView& table, int count);
    [[nodiscard]] Backup backup(int number) const;

    template <typename Object>
    [[nodiscard]] Object* find(const char* name) const
    {
        return m_window->findChild<Object*>(QLatin1String(name));
    }
    void trigger(const char* action) const { find<QAction>(action)->trigger(); }

    const QString m_words;
    FakeAccount m_account;
    AccountStage m_stage;
    Store m_store;
    AccountChoice m_choice;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace farcopy::test
