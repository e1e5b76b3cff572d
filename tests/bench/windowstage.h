// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/presenters/workspace.h"
#include "core/store/jobstore.h"
#include "core/store/store.h"
#include "ui/mainwindow/mainwindow.h"

#include "tests/support/accountstage.h"
#include "tests/support/fakeaccount.h"

#include <QAction>
#include <QDialog>
#include <QTableView>

#include <memory>

namespace farcopy::bench {

/// The real window on one account with a queue and an activity log on disk. The services are played
/// in this process: what is measured is the window.
class WindowStage
{
public:
    WindowStage();
    ~WindowStage();

    /// How CopyBackup is answered from now on.
    enum class Answers { Nothing, Accepts, Refuses };
    void setAnswers(Answers answers);
    /// How all copies that were accepted until now stand, as DescribeBackups tells.
    void setProgress(int percent, const QString& lifecycle);

    /// As of so many copies of the past.
    void logActivities(int count);

    /// A window as at a start, of the same account and settings.
    void openWindow();
    void closeWindow();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] Settings& settings() { return m_stage.settings; }
    [[nodiscard]] QString folder() const { return m_account.folder.path(); }

    template <typename Object>
    [[nodiscard]] Object* find(const char* name) const
    {
        return m_window->findChild<Object*>(QLatin1String(name));
    }
    [[nodiscard]] QTableView& backups() const { return *find<QTableView>("backups"); }
    [[nodiscard]] QTableView& copies() const { return *find<QTableView>("copies"); }
    void trigger(const char* action) const { find<QAction>(action)->trigger(); }
    /// The dialog that is open; nullptr: there is none.
    [[nodiscard]] QDialog* dialog(const char* name) const { return find<QDialog>(name); }

    /// Selects so many rows from the first on.
    static void select(QTableView& table, int first, int count);

private:
    [[nodiscard]] Regions regions() const;
    [[nodiscard]] test::ScriptedReply describe(const QJsonObject& asked) const;

    SystemClock m_clock;
    test::FakeAccount m_account;
    test::AccountStage m_stage;
    Store m_store;
    std::unique_ptr<JobStore> m_jobs;
    Workspace m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, QJsonObject> m_copies; ///< what was accepted, by id
};

} // namespace farcopy::bench
