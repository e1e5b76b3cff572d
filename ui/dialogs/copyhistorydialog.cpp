// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copyhistorydialog.h"

#include "core/base/call.h"
#include "core/presenters/copiespresenter.h"
#include "core/presenters/copyevents.h"
#include "ui/text/copyeventtext.h"
#include "ui/text/copytext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

enum Column { Time, What, Outcome, RequestId, ColumnCount };

/// Whose copy, from where to where, and how it was expected to be made.
QString headText(const CopyJob& job)
{
    const QString id = job.request.sourceBackupId.text();
    QStringList lines;
    lines << (job.source.name.isEmpty()
            ? id
            //: %1: name of a backup, %2: its id
            : CopyHistoryDialog::tr("%1 (%2)").arg(text::plainLine(job.source.name, 256), id));
    //: two Regions
    lines << CopyHistoryDialog::tr("From %1 to %2")
                 .arg(job.request.sourceRegion.text(), job.request.destination.text());
    if (!job.copyId.isEmpty())
        lines << CopyHistoryDialog::tr("Copy: %1").arg(job.copyId.text());
    if (const QString kind = text::predictionLine(job); !kind.isEmpty())
        lines << kind;
    return lines.join(u'\n');
}

} // namespace

CopyHistoryDialog::CopyHistoryDialog(
    CopiesPresenter& presenter, const CopyEntry& entry, QWidget* parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_entry(entry)
{
    setObjectName(QStringLiteral("copyHistoryDialog"));
    setWindowTitle(tr("History of a copy"));
    m_head = new PlainLabel(QStringLiteral("head"), this);
    m_head->setPlainText(headText(*entry.job));
    m_note = new PlainLabel(QStringLiteral("note"), this);
    setUpTable();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addWidget(setUpButtons());
    const int character = letterWidth(fontMetrics());
    resize(character * 110, character * 50);
    load();
}

void CopyHistoryDialog::setUpTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("What happened to the copy"));
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("What"), tr("Outcome"), tr("Request id")});
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(Outcome, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
}

QWidget* CopyHistoryDialog::setUpButtons()
{
    auto* page = new QWidget(this);
    m_copy = new QPushButton(tr("&Copy as text"), page);
    m_copy->setObjectName(QStringLiteral("copyHistory"));
    m_copy->setAutoDefault(false);
    auto* reason = new QPushButton(text::reasonWantedText(m_entry.job->state), page);
    reason->setObjectName(QStringLiteral("why"));
    reason->setAutoDefault(false);
    reason->setVisible(m_entry.job->error.has_value());
    auto* close = new QPushButton(tr("Close"), page);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(reason);
    row->addWidget(close);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(plainText()); });
    connect(reason, &QPushButton::clicked, this, [this] {
        accept();
        emit reasonWanted(m_entry);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

void CopyHistoryDialog::load()
{
    if (m_entry.isForeign) {
        m_note->setPlainText(tr("This copy was started elsewhere. Farcopy knows nothing more of it "
                                "than the list says."));
        return;
    }
    m_note->setPlainText(tr("Reading the activity log…"));
    m_presenter.history(m_entry.job->id)
        ->then(this, [this](const Result<QList<CopyEvent>>& events) {
            if (events) {
                m_note->setPlainText({});
                fill(*events);
                return;
            }
            //: %1: title of an error, as a sentence without its full stop
            m_note->setPlainText(tr("The activity log could not be read: %1.")
                                     .arg(text::errorText(events.error()).title));
            fill(eventsOf(*m_entry.job, {}));
        });
}

void CopyHistoryDialog::fill(const QList<CopyEvent>& events)
{
    for (const CopyEvent& event : events) {
        const QString when = text::exactDateText(event.at);
        switch (event.kind) {
        case CopyEvent::Kind::Ordered:
            addRow({when, tr("Ordered"), tr("Put into the queue"), {}});
            break;
        case CopyEvent::Kind::Asked:
            addRow({when, text::operationText(event.activity), text::outcomeText(event.activity),
                text::plainLine(event.activity.requestId, 128)});
            break;
        case CopyEvent::Kind::Accepted:
            addRow({when, tr("Accepted"), tr("The service began to copy"), {}});
            break;
        case CopyEvent::Kind::Ended:
            addRow({when, tr("Ended"),
                isOfError(event) ? text::errorText(*m_entry.job->error).title
                                 : text::endText(event.state),
                {}});
            break;
        }
    }
    m_table->resizeColumnToContents(Time);
    m_table->resizeColumnToContents(What);
    m_table->resizeColumnToContents(RequestId);
    m_table->setColumnWidth(
        RequestId, std::min(m_table->columnWidth(RequestId), letterWidth(fontMetrics()) * 40));
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

/// The job knows the reason of its last end alone.
bool CopyHistoryDialog::isOfError(const CopyEvent& event) const
{
    const CopyJob& job = *m_entry.job;
    return job.error && event.state == JobState::Failed && event.at == job.endedAt;
}

void CopyHistoryDialog::addRow(const QStringList& cells)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < ColumnCount; ++column) {
        auto* cell = new QTableWidgetItem(cells.at(column));
        cell->setToolTip(text::plainTip(cells.at(column)));
        m_table->setItem(row, column, cell);
    }
}

QString CopyHistoryDialog::plainText() const
{
    QStringList lines{m_head->plainText()};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << m_table->item(row, column)->text();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace farcopy
