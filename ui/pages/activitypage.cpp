// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/activitypage.h"

#include "core/base/clock.h"
#include "core/presenters/activitypresenter.h"
#include "ui/delegates/celldelegate.h"
#include "ui/models/activitytablemodel.h"
#include "ui/pages/manyselected.h"
#include "ui/text/activitytext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/manyrowsview.h"
#include "ui/widgets/messagepanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace farcopy {

namespace {

QList<ColumnWidths::Wish> columnWishes()
{
    const QDateTime time({2026, 12, 28}, {20, 48});
    QStringList operations;
    ActivityEntry entry;
    for (const QLatin1String name :
        {QLatin1String("fsx:CopyBackup"), QLatin1String("fsx:TagResource"),
            QLatin1String("fsx:UntagResource"), copyEndedOperation}) {
        entry.operation = name;
        operations << text::activityOperationText(entry);
    }
    QList<ColumnWidths::Wish> wishes(activityColumnCount);
    wishes[int(ActivityColumn::Time)] = {.letters = 18, .usualTexts = {text::dateText(time)}};
    wishes[int(ActivityColumn::Who)] = {.letters = 32, .less = 8};
    wishes[int(ActivityColumn::Operation)] = {.letters = 17, .usualTexts = operations};
    wishes[int(ActivityColumn::Subject)] = {.letters = 28, .less = 4};
    wishes[int(ActivityColumn::Region)] = {.letters = 15};
    wishes[int(ActivityColumn::Outcome)] = {.letters = 40, .less = 16, .more = 30};
    wishes[int(ActivityColumn::RequestId)] = {.letters = 28};
    return wishes;
}

/// So many are written out below the table; nobody reads more of them there.
constexpr qsizetype mostDetailed = 100;

struct FormatNames {
    text::ReportFormat format;
    const char* suffix;
};

constexpr std::array<FormatNames, 3> formats{{{text::ReportFormat::Csv, "csv"},
    {text::ReportFormat::Json, "json"}, {text::ReportFormat::Html, "html"}}};

QString suffixOf(text::ReportFormat format)
{
    const auto at = std::find_if(formats.begin(), formats.end(),
        [format](const FormatNames& names) { return names.format == format; });
    return QLatin1String(at->suffix);
}

} // namespace

ActivityPage::ActivityPage(ActivityPresenter& presenter, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_clock(clock)
    , m_model(new ActivityTableModel(this))
    , m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("activityPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(makeHead());
    setUpTable();
    m_panel = new MessagePanel(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_panel);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    connect(m_panel, &MessagePanel::actionTriggered, m_filter, &QLineEdit::clear);
    connect(m_banner, &Banner::actionTriggered, this,
        [this] { QGuiApplication::clipboard()->setText(m_hash); });
    connect(&m_presenter, &ActivityPresenter::changed, this, &ActivityPage::showEntries);
    showEntries();
}

QWidget* ActivityPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Activity"), head);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    m_filter = new FilterEdit(head);
    m_filter->setObjectName(QStringLiteral("activityFilter"));
    m_filter->setAccessibleName(tr("Filter of the activities"));
    m_filter->setPlaceholderText(tr("Filter: backup, Region, code, name, request id …"));
    connect(m_filter, &FilterEdit::filterChanged, this, &ActivityPage::takeWords);
    m_failures = new QCheckBox(tr("&Failures only"), head);
    m_failures->setObjectName(QStringLiteral("activityFailures"));
    connect(m_failures, &QCheckBox::toggled, &m_presenter, &ActivityPresenter::setFailuresOnly);
    auto* all = new QCheckBox(tr("A&ll accounts"), head);
    all->setObjectName(QStringLiteral("activityAllAccounts"));
    connect(all, &QCheckBox::toggled, &m_presenter, &ActivityPresenter::setAllAccounts);
    auto* report = new QToolButton(head);
    setUpExport(report);

    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(9, 6, 9, 6);
    row->addWidget(title);
    row->addSpacing(12);
    row->addWidget(m_filter, 1);
    row->addWidget(m_failures);
    row->addWidget(all);
    row->addWidget(report);
    return head;
}

QWidget* ActivityPage::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* back = new QPushButton(tr("&Back to the backups"), foot);
    back->setObjectName(QStringLiteral("leaveActivity"));
    connect(back, &QPushButton::clicked, this, &ActivityPage::closeWanted);
    m_count = new QLabel(foot);
    m_count->setObjectName(QStringLiteral("activityCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_more = new QToolButton(foot);
    m_more->setObjectName(QStringLiteral("olderActivity"));
    m_more->setText(tr("Show &older ones"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::clicked, &m_presenter, &ActivityPresenter::loadMore);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 6, 12, 8);
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_more);
    return foot;
}

void ActivityPage::setUpTable()
{
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setChildrenCollapsible(false);
    m_table = new ManyRowsView(m_rows);
    m_table->setObjectName(QStringLiteral("activities"));
    m_table->setAccessibleName(tr("Activities"));
    m_selection = showWithManySelected(*m_table, *m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(*m_table));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    new ColumnWidths(*m_table, columnWishes(), this);
    m_details = new QPlainTextEdit(m_rows);
    m_details->setObjectName(QStringLiteral("activityDetails"));
    m_details->setAccessibleName(tr("Details of the activity"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setPlaceholderText(tr("Choose an activity to see all of it."));
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_details);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 1);
    connect(m_selection, &RowSelection::selectionChanged, this, &ActivityPage::showDetails);
}

void ActivityPage::setUpExport(QToolButton* button)
{
    button->setObjectName(QStringLiteral("exportActivity"));
    button->setText(tr("&Report"));
    button->setToolTip(tr("Write the activities into a file, with its SHA-256 beside it"));
    button->setIcon(lineIcon(QStringLiteral("clipboard")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("activityFormats"));
    menu->addAction(
        tr("For a &spreadsheet (CSV)…"), this, [this] { askForPath(text::ReportFormat::Csv); });
    menu->addAction(
        tr("For &programs (JSON)…"), this, [this] { askForPath(text::ReportFormat::Json); });
    menu->addAction(
        tr("To &read and print (HTML)…"), this, [this] { askForPath(text::ReportFormat::Html); });
    button->setMenu(menu);
}

void ActivityPage::lookFor(const QString& words, const QString& explanation)
{
    m_failures->setChecked(false);
    m_presenter.setWords(words); // at once: the filter waits for the end of the typing
    m_filter->setText(words);
    say(IconTone::Text, explanation);
    m_isExplaining = true;
}

void ActivityPage::takeWords(const QString& words)
{
    if (m_isExplaining && words.trimmed() != m_presenter.words()) {
        m_isExplaining = false;
        m_banner->hide();
    }
    m_presenter.setWords(words);
}

void ActivityPage::say(IconTone tone, const QString& text, const QString& action)
{
    m_isExplaining = false;
    m_banner->showMessage(tone, text, action);
}

void ActivityPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setAttended(true);
    m_filter->setFocus();
}

void ActivityPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setAttended(false);
}

void ActivityPage::askForPath(text::ReportFormat format)
{
    const QString suffix = suffixOf(format);
    auto* dialog = new QFileDialog(this, tr("Write report"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->selectFile(QStringLiteral("farcopy-activity-%1.%2")
                           .arg(m_clock.nowUtc().date().toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format](const QString& path) { writeReport(format, path); });
    dialog->open();
}

void ActivityPage::writeReport(text::ReportFormat format, const QString& path)
{
    const text::ReportHead head{.account = m_accountText,
        .filter = m_presenter.words(),
        .fileName = QFileInfo(path).fileName(),
        .madeAt = m_clock.nowUtc()};
    QList<ActivityEntry> chosen = selected();
    if (chosen.size() < 2) // one is where somebody was reading
        chosen.clear();
    auto* call = m_presenter.writeReport(
        path, chosen, [format, head](const QList<ActivityEntry>& entries) {
            return text::activityReport(format, entries, head);
        });
    call->then(this, [this](const Result<WrittenReport>& report) {
        if (!report) {
            say(IconTone::Failure, text::oneLine(report.error()));
            return;
        }
        m_hash = QString::fromLatin1(report->sha256);
        const QString name = QFileInfo(report->path).fileName();
        say(IconTone::Success,
            tr("The report is written: %1. Its SHA-256 stands beside it; to check it there, run: "
               "sha256sum --check %2")
                .arg(
                    QDir::toNativeSeparators(report->path), QFileInfo(report->hashPath).fileName()),
            tr("Copy SHA-256"));
    });
}

void ActivityPage::showEntries()
{
    m_model->show(m_presenter.entries());
    const auto error = m_presenter.error();
    const bool isFiltered = !m_presenter.words().isEmpty() || m_presenter.isFailuresOnly();
    if (error)
        say(IconTone::Warning, text::oneLine(*error));
    if (!m_presenter.entries().isEmpty()) {
        m_stack->setCurrentWidget(m_rows);
    } else {
        MessagePanel::Message message{.icon = QStringLiteral("info"),
            .title = tr("Nothing was done yet"),
            .text = tr("Copies, changed tags and sign-ins are written down here, each with its "
                       "outcome and the service's request id."),
            .action = {},
            .second = {}};
        if (m_presenter.isFresh())
            message = {.icon = QStringLiteral("running"),
                .title = tr("Being read…"),
                .text = {},
                .action = {},
                .second = {}};
        else if (isFiltered)
            message = {.icon = QStringLiteral("filter"),
                .title = tr("No activity fits the filter"),
                .text = tr("Nothing among what was written down has these words."),
                .action = m_presenter.words().isEmpty() ? QString() : tr("Clear filter"),
                .second = {}};
        m_panel->showMessage(message);
        m_stack->setCurrentWidget(m_panel);
    }
    m_count->setText(tr("%n shown", "activities", static_cast<int>(m_presenter.entries().size())));
    m_more->setVisible(m_presenter.hasMore());
    showDetails();
}

QList<ActivityEntry> ActivityPage::selected() const
{
    QList<ActivityEntry> entries;
    for (const int row : m_selection->rows())
        entries << m_model->row(row);
    return entries;
}

void ActivityPage::showDetails()
{
    QStringList details;
    const QList<ActivityEntry> entries = selected();
    for (const ActivityEntry& entry : entries.first(std::min(entries.size(), mostDetailed)))
        details << text::activityDetails(entry);
    if (entries.size() > mostDetailed)
        details << tr("%n more are selected. A report has all of them.", "activities",
            static_cast<int>(entries.size() - mostDetailed));
    const QString whole = details.join(QStringLiteral("\n\n"));
    if (m_details->toPlainText() != whole) // somebody may be selecting in it
        m_details->setPlainText(whole);
}

} // namespace farcopy
