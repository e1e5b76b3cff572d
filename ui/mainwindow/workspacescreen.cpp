// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/workspacescreen.h"

#include "core/presenters/activitypresenter.h"
#include "core/presenters/backupspresenter.h"
#include "core/presenters/censustaker.h"
#include "core/presenters/copiespresenter.h"
#include "core/presenters/keyaliases.h"
#include "core/presenters/workspace.h"
#include "core/rows/filtersuggestions.h"
#include "core/settings/preferences.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/backupchores.h"
#include "ui/mainwindow/copynotices.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/workspacedialogs.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/backuplist.h"
#include "ui/pages/backupspage.h"
#include "ui/pages/copiespane.h"
#include "ui/pages/regionlist.h"
#include "ui/text/accounttext.h"
#include "ui/text/filtertext.h"
#include "ui/text/format.h"
#include "ui/text/joining.h"
#include "ui/widgets/banner.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace farcopy {

namespace {

/// A lane takes five at a time: so many are days of copying, and what the dialog looks through
/// while somebody waits.
constexpr int mostCopiedAtOnce = 3'000;

} // namespace

WorkspaceScreen::WorkspaceScreen(Workspace& workspace, const AccountChoice& account,
    Settings& settings, SavedViews& views, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_aliases(std::make_unique<KeyAliases>(workspace))
    , m_census(std::make_unique<CensusTaker>(workspace))
    , m_backups(std::make_unique<BackupsPresenter>(
          workspace.inventory(), workspace.regions(), clock, m_aliases.get()))
    , m_copies(std::make_unique<CopiesPresenter>(workspace.queue(), clock))
    , m_notices(std::make_unique<CopyNotices>(*m_copies, workspace))
    , m_dialogs(
          new WorkspaceDialogs({workspace, *m_backups, *m_copies, settings, clock}, account, *this))
    , m_banner(new Banner(this))
    , m_page(new BackupsPage(*m_backups, *m_copies, views, clock, this))
    , m_views(new QStackedWidget(this))
    , m_chores(new BackupChores(
          workspace, *m_backups, m_page->list(),
          [this] { return std::pair(m_dialogs->mark(), accountText()); }, *m_page))
    , m_clock(clock)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_views, 1);
    m_views->addWidget(m_page);
    connectPage();
    connectPresenters();
    takePreferences(settings);
}

WorkspaceScreen::~WorkspaceScreen()
{
    delete m_activityPage; // before the presenters that they watch
    delete m_page;
}

QString WorkspaceScreen::accountText() const
{
    return m_dialogs->accountText();
}

QString WorkspaceScreen::tabNote() const
{
    const CopiesSummary& copies = m_copies->summary();
    const int running = copies.running - copies.foreign;
    QStringList notes;
    if (m_workspace.signInError())
        notes << tr("sign-in needed");
    if (!m_untold.isEmpty())
        notes << tr("%1 failed").arg(m_untold.size());
    if (running > 0)
        notes << tr("%1 copying").arg(running);
    if (copies.unaccepted > 0)
        notes << tr("%1 not accepted yet").arg(copies.unaccepted);
    if (copies.waiting > 0)
        notes << tr("%1 waiting").arg(copies.waiting);
    if (m_news != AccountState::News::None)
        notes << tr("profile changed");
    return text::listText(notes);
}

QString WorkspaceScreen::filterText() const
{
    return m_filterText;
}

QString WorkspaceScreen::filterProblem() const
{
    const auto& problem = m_backups->filterError();
    return problem ? text::filterProblemText(*problem, m_backups->filterText()) : QString();
}

FilterSuggestions WorkspaceScreen::filterSuggestions(const QString& text, int cursor) const
{
    return farcopy::filterSuggestions(m_backups->rows(), text, cursor);
}

int WorkspaceScreen::selectedCount() const
{
    return m_page->list().selectedCount();
}

notices::Unfinished WorkspaceScreen::unfinishedCopies() const
{
    const CopiesSummary& copies = m_copies->summary();
    notices::Unfinished unfinished{.running = copies.running - copies.foreign};
    if (!m_workspace.keepsQueue()) {
        unfinished.waiting = copies.waiting;
        unfinished.unaccepted = copies.unaccepted;
    } else if (m_copies->isPaused()) {
        unfinished.paused = copies.waiting;
        unfinished.unacceptedPaused = copies.unaccepted;
    } else {
        unfinished.kept = copies.waiting;
        unfinished.unacceptedKept = copies.unaccepted;
    }
    return unfinished;
}

WorkspaceScreen::CopiesGlance WorkspaceScreen::glanceAtCopies() const
{
    const CopiesSummary& copies = m_copies->summary();
    return {.running = copies.running - copies.foreign,
        .unaccepted = copies.unaccepted,
        .waiting = copies.waiting,
        .percent = copies.percent,
        .isPaused = m_copies->isPaused(),
        .needsSignIn = m_workspace.signInError().has_value()};
}

void WorkspaceScreen::setCopiesPaused(bool paused)
{
    m_copies->setPaused(paused);
}

QList<QAction*> WorkspaceScreen::actionsWithKeys() const
{
    return m_page->copies().menuActions() + m_page->list().columnMenu()->actions();
}

QString WorkspaceScreen::regionTrouble() const
{
    const RegionRow overall = m_backups->overall();
    if (overall.failedRegions == 0)
        return {};
    if (overall.failedRegions > 1)
        return tr("%1 Regions could not be listed").arg(overall.failedRegions);
    const QList<RegionRow> rows = m_backups->regions();
    const auto failed = std::find_if(
        rows.cbegin(), rows.cend(), [](const RegionRow& row) { return row.error.has_value(); });
    //: %1: a Region; %2: title of an error, without a full stop
    return tr("%1 could not be listed: %2")
        .arg(failed->region.id.text(), text::errorText(*failed->error).title);
}

void WorkspaceScreen::takePreferences(const Settings& settings)
{
    m_copies->setFinishedKept(settings.preferences().finishedKept);
}

void WorkspaceScreen::setMark(const AccountMark& mark)
{
    m_dialogs->setMark(mark);
}

void WorkspaceScreen::setOneOfSeveral(bool isOne)
{
    m_dialogs->setOneOfSeveral(isOne);
    m_notices->setAccountText(isOne ? accountText() : QString());
}

void WorkspaceScreen::showActivity(bool isShown)
{
    if (isShown && m_activityPage == nullptr) {
        m_activities = std::make_unique<ActivityPresenter>(m_workspace.activityLog());
        m_activityPage = new ActivityPage(*m_activities, m_clock, this);
        m_views->addWidget(m_activityPage);
        connect(m_activityPage, &ActivityPage::closeWanted, this, [this] { showActivity(false); });
    }
    if (isShown)
        m_activityPage->setAccountText(accountText());
    m_views->setCurrentWidget(isShown ? static_cast<QWidget*>(m_activityPage) : m_page);
    if (!isShown && isInView())
        m_page->list().focusTable();
    emit changed();
}

void WorkspaceScreen::showBatch(const QString& batch)
{
    QDateTime orderedAt;
    for (const JobId& id : m_copies->jobsOf(batch)) {
        const QDateTime queuedAt = m_copies->entry(id)->job->queuedAt;
        orderedAt = orderedAt.isValid() ? std::min(orderedAt, queuedAt) : queuedAt;
    }
    showActivity(true);
    m_activityPage->lookFor(batch,
        //: %1: when
        tr("Only what was done for one batch of copies is shown, ordered %1. Clear the filter to "
           "see everything.")
            .arg(text::dateText(orderedAt)));
}

bool WorkspaceScreen::isActivityShown() const
{
    return m_activityPage != nullptr && m_views->currentWidget() == m_activityPage;
}

void WorkspaceScreen::setFilterText(const QString& text)
{
    m_filterText = text;
    m_backups->setFilterText(text);
    m_page->noteFilter(text);
    emit changed();
}

void WorkspaceScreen::refresh()
{
    m_backups->refreshShown();
    m_copies->wake();
}

void WorkspaceScreen::openCopyDialog()
{
    const QList<RowId> rows = m_page->list().selectedRows();
    if (rows.size() > mostCopiedAtOnce) {
        const QLocale locale;
        say(Said::Passing,
            //: %1, %2: numbers
            tr("Copies of up to %1 backups can be ordered at once, and %2 are selected. Filter the "
               "list and order them in several batches.")
                .arg(locale.toString(mostCopiedAtOnce), locale.toString(int(rows.size()))));
        return;
    }
    QList<Backup> sources;
    sources.reserve(rows.size());
    for (const RowId row : rows)
        sources.append(m_backups->rows().backup(row));
    m_dialogs->openCopy(sources);
}

void WorkspaceScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this); // it is in a window from now on
    noteAttention();
    // Not inside the change of screens that brought this.
    QMetaObject::invokeMethod(this, &WorkspaceScreen::showTrouble, Qt::QueuedConnection);
}

void WorkspaceScreen::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    noteAttention();
}

bool WorkspaceScreen::eventFilter(QObject* watched, QEvent* event)
{
    const bool isAttention = event->type() == QEvent::WindowStateChange
        || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (watched == window() && isAttention)
        noteAttention();
    return QWidget::eventFilter(watched, event);
}

void WorkspaceScreen::noteAttention()
{
    m_copies->setAttended(isInView() && window()->isVisible() && !window()->isMinimized());
}

/// Not behind another account, nor in the notification area.
bool WorkspaceScreen::isInView() const
{
    return isVisibleTo(parentWidget()) && window()->isVisible();
}

void WorkspaceScreen::connectPage()
{
    BackupList& list = m_page->list();
    connect(m_page, &BackupsPage::summaryChanged, this, &WorkspaceScreen::changed);
    connect(m_page, &BackupsPage::filterWanted, this, [this](const QString& filter) {
        setFilterText(filter);
        emit filterTextChanged(filter);
    });
    connect(m_page, &BackupsPage::revealFailed, this, [this](const BackupKey& key) {
        say(Said::Passing,
            tr("%1 is not listed in %2 (any more).").arg(key.id.text(), key.region.text()));
    });
    connect(m_chores, &BackupChores::said, this,
        [this](const QString& sentence) { say(Said::Passing, sentence); });
    connect(m_chores, &BackupChores::tagsChanged, this, [this](const QString& sentence) {
        say(Said::ChangedTags, sentence, m_chores->canUndoTags() ? tr("Undo") : QString());
        emit changed();
    });
    connect(m_chores, &BackupChores::tagsFailed, this, &WorkspaceScreen::explainTags);
    connect(m_page, &BackupsPage::editTagsWanted, m_chores, &BackupChores::editTags);
    connect(&list, &BackupList::copyWanted, this, &WorkspaceScreen::openCopyDialog);
    connect(&list, &BackupList::reasonWanted, this, &WorkspaceScreen::explainRegion);
    connect(&list, &BackupList::otherAccountWanted, this, &WorkspaceScreen::choiceWanted);
    connect(&list, &BackupList::signInWanted, &m_workspace, &Workspace::signIn);
    connect(&m_page->regions(), &RegionList::reasonWanted, this, &WorkspaceScreen::explainRegion);
    connect(&m_page->regions(), &RegionList::refreshWanted, this, [this](const RegionId& region) {
        region.isEmpty() ? m_backups->refreshAll() : m_backups->refresh(region);
    });
    connect(&m_page->copies(), &CopiesPane::reasonWanted, this,
        [this](const CopyEntry& entry) { explainCopies({entry}); });
    connect(&m_page->copies(), &CopiesPane::reasonsWanted, this, &WorkspaceScreen::explainCopies);
    connect(&m_page->copies(), &CopiesPane::activityWanted, this, &WorkspaceScreen::showBatch);
}

void WorkspaceScreen::connectPresenters()
{
    connect(&m_workspace, &Workspace::identityChanged, this, [this] {
        const auto error = m_workspace.identityError();
        if (error && error->kind == ErrorKind::Expired)
            askToSignIn(*error);
        emit changed();
    });
    connect(&m_workspace, &Workspace::signInChanged, this, [this] {
        if (!m_workspace.signInError() && m_said == Said::SignIn)
            sayNotes();
        emit changed();
    });
    connect(
        m_backups.get(), &BackupsPresenter::filterErrorChanged, this, &WorkspaceScreen::changed);
    connect(m_copies.get(), &CopiesPresenter::changed, this, &WorkspaceScreen::changed);
    connect(m_copies.get(), &CopiesPresenter::batchFailed, this, &WorkspaceScreen::explainCopies);
    connect(m_copies.get(), &CopiesPresenter::copiesStopped, this, &WorkspaceScreen::explainCopies);
    connect(m_copies.get(), &CopiesPresenter::signInNeeded, this, &WorkspaceScreen::askToSignIn);
    connect(m_dialogs, &WorkspaceDialogs::choiceWanted, this, &WorkspaceScreen::choiceWanted);
    connect(m_dialogs, &WorkspaceDialogs::backupsGone, this, &WorkspaceScreen::sayBackupsGone);
    connect(m_notices.get(), &CopyNotices::noteworthy, this, &WorkspaceScreen::noteworthy);
    connect(m_banner, &Banner::actionTriggered, this, &WorkspaceScreen::actOnBanner);
    connect(m_banner, &Banner::secondTriggered, this, &WorkspaceScreen::actOnBannerSecond);
}

} // namespace farcopy
