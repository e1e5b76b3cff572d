// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copytargetlist.h"

#include "core/presenters/copypresenter.h"
#include "ui/text/copychoicetext.h"
#include "ui/text/copytext.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/lineicon.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace farcopy {

namespace {

enum Column { RegionColumn, KeyColumn, StateColumn, ColumnCount };

constexpr int mostLines = 4;

/// The most serious thing that the checks of a destination found.
struct Finding {
    CheckSeverity severity = CheckSeverity::Ok;
    QString text;
};

Finding findingOf(const CopyTarget& target, int sources)
{
    if (target.checks.isEmpty())
        return {};
    const Check& first = target.checks.first();
    if (first.severity == CheckSeverity::Blocker || first.severity == CheckSeverity::Warning)
        return {first.severity, text::checkText(first, sources)};
    return {CheckSeverity::Ok, CopyTargetList::tr("Ready")};
}

QIcon iconOf(CheckSeverity severity)
{
    if (severity == CheckSeverity::Blocker)
        return lineIcon(QStringLiteral("refused"), IconTone::Failure);
    if (severity == CheckSeverity::Warning)
        return lineIcon(QStringLiteral("warning"), IconTone::Warning);
    return lineIcon(QStringLiteral("done"), IconTone::Success);
}

} // namespace

CopyTargetList::CopyTargetList(CopyPresenter& presenter, QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
    , m_presenter(presenter)
{
    setObjectName(QStringLiteral("targets"));
    setAccessibleName(tr("Destinations"));
    setHorizontalHeaderLabels({tr("Region"), tr("Key"), tr("Checks")});
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
    connect(this, &QTableWidget::currentCellChanged, this,
        [this](int row) { m_presenter.setCurrent(row); });
}

void CopyTargetList::refresh()
{
    const QSignalBlocker blocker(this);
    const auto& targets = m_presenter.targets();
    const bool isAnother = rowCount() != targets.size();
    setRowCount(int(targets.size()));
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row);
    if (currentRow() != m_presenter.current())
        setCurrentCell(m_presenter.current(), RegionColumn);
    if (isAnother) {
        resizeColumnToContents(RegionColumn);
        updateGeometry();
    }
    setColumnWidth(KeyColumn, letterWidth(fontMetrics()) * 24);
}

QSize CopyTargetList::sizeHint() const
{
    const int lines = std::clamp(rowCount(), 2, mostLines);
    return {letterWidth(fontMetrics()) * 40,
        horizontalHeader()->sizeHint().height() + lines * verticalHeader()->defaultSectionSize()
            + 2 * frameWidth()};
}

void CopyTargetList::keyPressEvent(QKeyEvent* event)
{
    const auto& targets = m_presenter.targets();
    if (event->key() != Qt::Key_Delete || targets.size() < 2 || currentRow() < 0) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    QList<RegionId> left;
    for (int i = 0; i < targets.size(); ++i) {
        if (i != currentRow())
            left.append(targets.at(i).destination);
    }
    m_presenter.setTargets(left);
}

void CopyTargetList::fillRow(int row)
{
    const CopyTarget& target = m_presenter.targets().at(row);
    const Finding finding = findingOf(target, int(m_presenter.sources().size()));
    put(row, RegionColumn,
        text::regionText(target.destination, m_presenter.regionName(target.destination)));
    put(row, KeyColumn, text::chosenKeyText(target.key));
    const bool isSerious = finding.severity != CheckSeverity::Ok;
    put(row, StateColumn,
        //: %1: "Warning" or "Blocked", %2: the sentence that says why
        isSerious ? tr("%1: %2").arg(text::severityText(finding.severity), finding.text)
                  : finding.text,
        iconOf(finding.severity));
}

void CopyTargetList::put(int row, int column, const QString& text, const QIcon& icon)
{
    QTableWidgetItem* cell = item(row, column);
    if (!cell) {
        cell = new QTableWidgetItem;
        setItem(row, column, cell);
    }
    cell->setText(text);
    cell->setToolTip(text::plainTip(text));
    cell->setIcon(icon);
}

} // namespace farcopy
