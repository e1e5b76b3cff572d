// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copydialog.h"

#include "core/presenters/copypresenter.h"
#include "ui/dialogs/copychecklist.h"
#include "ui/dialogs/copycommandpage.h"
#include "ui/dialogs/copyestimatepage.h"
#include "ui/dialogs/copyform.h"
#include "ui/dialogs/copysourcestable.h"
#include "ui/dialogs/copytagspage.h"
#include "ui/text/copytext.h"
#include "ui/text/format.h"
#include "ui/widgets/accountband.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

/// What a window may take: at twice the size a screen has a quarter of its room.
QSize roomOnScreen(const QWidget& window)
{
    const int frame = 2 * window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return window.screen()->availableSize() - QSize(frame, frame);
}

/// A page that needs more height than small screens have.
QScrollArea* scrolled(QWidget* page, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

} // namespace

CopyDialog::CopyDialog(CopyPresenter& presenter, QWidget* parent)
    : QDialog(parent)
    , m_presenter(presenter)
{
    setObjectName(QStringLiteral("copyDialog"));
    setWindowTitle(presenter.sources().size() == 1 ? tr("Copy backup") : tr("Copy backups"));
    m_form = new CopyForm(presenter, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addWidget(setUpTabs(), 1);
    column->addWidget(setUpButtons());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &CopyDialog::refresh);
    connect(&m_presenter, &CopyPresenter::changed, &m_refresh, qOverload<>(&QTimer::start));
    refresh();
    resize(QSize(760, 600).boundedTo(roomOnScreen(*this)));
    m_form->editDestination();
}

void CopyDialog::showAccount(const AccountMark& mark, const QString& account)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, accountHead(mark, account, this));
}

void CopyDialog::editDestination()
{
    m_form->editDestination();
}

void CopyDialog::editKey()
{
    m_form->editKey();
}

void CopyDialog::editTags()
{
    m_tabs->setCurrentWidget(m_tagsTab);
    m_tags->setFocus();
}

/// In the two boxes Return ends the entry; it does not send twelve copies on their way.
void CopyDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_form->isEditing()) {
        focusNextChild();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

QWidget* CopyDialog::setUpTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_checks = new CopyCheckList(m_presenter, m_tabs);
    m_tags = new CopyTagsPage(m_presenter, m_tabs);
    m_sources = new CopySourcesTable(m_presenter, m_tabs);
    m_command = new CopyCommandPage(m_presenter, m_tabs);
    m_estimate = new CopyEstimatePage(m_presenter, m_tabs);
    m_tabs->addTab(m_checks, QString());
    m_tagsTab = scrolled(m_tags, m_tabs);
    m_tabs->addTab(m_tagsTab, QString());
    m_tabs->addTab(m_sources, tr("&Backups"));
    m_tabs->addTab(m_command, tr("AWS C&LI"));
    m_tabs->addTab(m_estimate, tr("&Estimate"));
    return m_tabs;
}

QWidget* CopyDialog::setUpButtons()
{
    auto* page = new QWidget(this);
    m_reason = new PlainLabel(QStringLiteral("reason"), page);
    m_leaveOut = new QPushButton(page);
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->setAutoDefault(false);
    m_copy = new QPushButton(page);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), page);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_reason, 1);
    row->addStretch(0); // the reason hides when there is none
    row->addWidget(m_leaveOut);
    row->addWidget(m_copy);
    row->addWidget(cancel);
    connect(
        m_leaveOut, &QPushButton::clicked, this, [this] { m_presenter.leaveOutUnfitSources(); });
    connect(m_copy, &QPushButton::clicked, this, &CopyDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return page;
}

void CopyDialog::refresh()
{
    m_form->refresh();
    m_checks->refresh();
    m_tags->refresh();
    m_sources->refresh();
    m_command->refresh();
    m_estimate->refresh();
    const qsizetype tags = m_presenter.addedTags().size();
    m_tabs->setTabText(m_tabs->indexOf(m_tagsTab), tags ? tr("Ta&gs (%1)").arg(tags) : tr("Ta&gs"));
    refreshButton();
}

void CopyDialog::refreshButton()
{
    const auto sources = static_cast<int>(m_presenter.sources().size());
    const auto targets = static_cast<int>(m_presenter.targets().size());
    const QString destination = m_presenter.destination().text();
    const QString what = sources == 1 ? tr("backup") : text::backupCountText(sources);
    if (targets > 1)
        //: %1: "backup" or "12 backups", %2: a number
        m_copy->setText(tr("Copy %1 to %2 Regions").arg(what).arg(targets));
    else
        m_copy->setText(destination.isEmpty() ? tr("Copy %1").arg(what)
                                              : tr("Copy %1 to %2").arg(what, destination));
    const QList<Check>& checks = m_presenter.checks();
    const auto blockers = std::count_if(checks.begin(), checks.end(),
        [](const Check& check) { return check.severity == CheckSeverity::Blocker; });
    m_copy->setEnabled(blockers == 0);
    m_reason->setPlainText(blockers ? text::checkText(checks.first(), sources) : QString());
    const auto unfit = static_cast<int>(m_presenter.unfitSources().size());
    m_leaveOut->setVisible(unfit > 0 && unfit < sources);
    m_leaveOut->setText(unfit == 1 ? tr("Leave it o&ut") : tr("Leave %1 o&ut").arg(unfit));
    m_tabs->setTabText(m_tabs->indexOf(m_checks),
        blockers ? tr("&Checks (%1 blocked)").arg(blockers) : tr("&Checks"));
}

void CopyDialog::submit()
{
    const QList<JobId> jobs = m_presenter.submit();
    if (jobs.isEmpty())
        return; // blocked by news that came with this click: the check list says why
    accept();
    emit copiesQueued(jobs);
}

} // namespace farcopy
