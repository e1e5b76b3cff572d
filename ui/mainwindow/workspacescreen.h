// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/accountinfo.h"
#include "core/domain/accountstate.h"
#include "core/domain/copyentry.h"
#include "core/domain/ids.h"
#include "core/domain/listedbackup.h"
#include "core/presenters/tagwriter.h"
#include "ui/mainwindow/notices.h"
#include "ui/text/errortext.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QStackedWidget;

namespace farcopy {

class ActivityPage;
class ActivityPresenter;
class BackupChores;
class BackupsPage;
class BackupsPresenter;
class Banner;
class CopiesPresenter;
class CensusTaker;
class CopyNotices;
class KeyAliases;
class SavedViews;
class Settings;
class Workspace;
class WorkspaceDialogs;
struct AccountMark;
struct FilterSuggestions;
struct Notice;

/// One open account in the window: its page, and the dialogs that belong to it. What goes wrong
/// while another account is shown is told when this one is.
class WorkspaceScreen final : public QWidget
{
    Q_OBJECT

public:
    WorkspaceScreen(Workspace& workspace, const AccountChoice& account, Settings& settings,
        SavedViews& views, const Clock& clock, QWidget* parent = nullptr);
    ~WorkspaceScreen() override;

    [[nodiscard]] BackupsPage& page() const { return *m_page; }
    /// "Sandbox · 111122223333"
    [[nodiscard]] QString accountText() const;
    /// What its tab says besides: "2 copying", "sign-in needed"; empty: nothing.
    [[nodiscard]] QString tabNote() const;
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] QString filterProblem() const;
    /// What could stand at the cursor.
    [[nodiscard]] FilterSuggestions filterSuggestions(const QString& text, int cursor) const;
    [[nodiscard]] int selectedCount() const;
    /// Of ours: those that others started are not asked about.
    [[nodiscard]] notices::Unfinished unfinishedCopies() const;
    /// How our copies stand, for who sees no more of them.
    struct CopiesGlance {
        int running = 0;
        int unaccepted = 0;
        int waiting = 0;
        std::optional<int> percent = {};
        bool isPaused = false;
        bool needsSignIn = false;
    };
    [[nodiscard]] CopiesGlance glanceAtCopies() const;
    void setCopiesPaused(bool paused);
    /// Those of the copies and of the columns, besides the window's own.
    [[nodiscard]] QList<QAction*> actionsWithKeys() const;
    /// What went wrong with Regions, in a few words; empty: nothing.
    [[nodiscard]] QString regionTrouble() const;

    /// What the user likes has changed.
    void takePreferences(const Settings& settings);
    void setMark(const AccountMark& mark);
    /// Others are open too, so that each dialog says whose it is.
    void setOneOfSeveral(bool isOne);
    /// Says what became of the profile, and who has the queue; nothing: all is well.
    void showNotes(AccountState::News news, const std::optional<AccountChoice>& queueHolder);

    /// The activity log in the place of the backups, or these again.
    void showActivity(bool isShown);
    [[nodiscard]] bool isActivityShown() const;
    void setFilterText(const QString& text);
    void refresh();
    void openCopyDialog();
    [[nodiscard]] BackupChores& chores() const { return *m_chores; }
    void explainRegion(const RegionId& region);

signals:
    /// Selection, counts, account or filter changed.
    void changed();
    void filterTextChanged(const QString& text);
    /// Another account is to be chosen.
    void choiceWanted();
    void accountWanted(const farcopy::AccountChoice& account);
    void noteworthy(const farcopy::Notice& notice);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What the banner is about.
    enum class Said { Passing, ChangedTags, SignIn, QueueHolder, News };

    void noteAttention();
    void sayNotes();
    void say(
        Said what, const QString& text, const QString& action = {}, const QString& second = {});
    void actOnBanner();
    void actOnBannerSecond();
    void showTrouble();
    [[nodiscard]] bool isInView() const;
    void connectPage();
    void connectPresenters();
    void explainCopies(const QList<CopyEntry>& entries);
    void showBatch(const QString& batch);
    void sayBackupsGone(int count);
    void explainTags(const QList<TagWriter::Failure>& failures);
    void askToSignIn(const Error& error);

    Workspace& m_workspace;
    std::unique_ptr<KeyAliases> m_aliases;
    std::unique_ptr<CensusTaker> m_census;
    std::unique_ptr<BackupsPresenter> m_backups;
    std::unique_ptr<CopiesPresenter> m_copies;
    std::unique_ptr<CopyNotices> m_notices;
    WorkspaceDialogs* m_dialogs = nullptr;
    Banner* m_banner = nullptr;
    Said m_said = Said::Passing;
    AccountState::News m_news = AccountState::News::None;
    std::optional<AccountChoice> m_queueHolder;
    QString m_filterText;
    QList<CopyEntry> m_untold; ///< what failed while another account was shown
    BackupsPage* m_page = nullptr;
    QStackedWidget* m_views = nullptr;
    std::unique_ptr<ActivityPresenter> m_activities; ///< nullptr: nobody wanted to see them yet
    ActivityPage* m_activityPage = nullptr;          ///< with it
    BackupChores* m_chores = nullptr;
    const Clock& m_clock;
};

} // namespace farcopy
