// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/copyentry.h"
#include "core/domain/ids.h"
#include "core/domain/listedbackup.h"
#include "ui/mainwindow/notices.h"
#include "ui/text/errortext.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace farcopy {

class BackupsPage;
class BackupsPresenter;
class Banner;
class CopiesPresenter;
class CopyDialog;
class Settings;
class Workspace;
struct ErrorItem;

/// One open account in the window: its page, and the dialogs that belong to it.
class WorkspaceScreen final : public QWidget
{
    Q_OBJECT

public:
    WorkspaceScreen(
        Workspace& workspace, Settings& settings, const Clock& clock, QWidget* parent = nullptr);
    ~WorkspaceScreen() override;

    [[nodiscard]] BackupsPage& page() const { return *m_page; }
    /// "Sandbox · 111122223333"
    [[nodiscard]] QString accountText() const;
    [[nodiscard]] QString filterProblem() const;
    [[nodiscard]] int selectedCount() const;
    /// Of ours: those that others started are not asked about.
    [[nodiscard]] notices::Unfinished unfinishedCopies() const;
    /// What went wrong with Regions, in a few words; empty: nothing.
    [[nodiscard]] QString regionTrouble() const;

    void setFilterText(const QString& text);
    void refresh();
    void openCopyDialog();
    void openTagsDialog();
    void copyIds();
    void copyArns();
    void explainRegion(const RegionId& region);

signals:
    /// Selection, counts, account or filter changed.
    void changed();
    void filterTextChanged(const QString& text);
    void signInWanted();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void noteAttention();
    void connectPage();
    void connectPresenters();
    CopyDialog* openCopyDialog(const QList<Backup>& sources, const CopyRequest* request = nullptr);
    void openErrors(const QList<ErrorItem>& items);
    void explainCopies(const QList<CopyEntry>& entries);
    void carryOut(ErrorAction action, const Error& error, const QStringList& keys);
    void refreshAround(const Error& error, const QStringList& jobs);
    void mendCopies(ErrorAction action, const QStringList& jobs);
    void reopenCopyDialog(ErrorAction action, const QList<JobId>& jobs);
    void askToSignIn(const Error& error);
    [[nodiscard]] ErrorItem itemFor(const CopyEntry& entry) const;

    Workspace& m_workspace;
    Settings& m_settings;
    const Clock& m_clock;
    std::unique_ptr<BackupsPresenter> m_backups;
    std::unique_ptr<CopiesPresenter> m_copies;
    Banner* m_banner = nullptr;
    BackupsPage* m_page = nullptr;
};

} // namespace farcopy
