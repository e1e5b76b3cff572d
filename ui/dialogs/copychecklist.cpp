// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copychecklist.h"

#include "core/presenters/copypresenter.h"
#include "ui/text/copytext.h"
#include "ui/text/errortext.h"
#include "ui/text/estimatetext.h"
#include "ui/text/joining.h"
#include "ui/widgets/lineicon.h"

#include <algorithm>
#include <array>

namespace farcopy {

namespace {

QIcon severityIcon(CheckSeverity severity)
{
    switch (severity) {
    case CheckSeverity::Ok:
        return lineIcon(QStringLiteral("done"), IconTone::Success);
    case CheckSeverity::Info:
        return lineIcon(QStringLiteral("info"), IconTone::Muted);
    case CheckSeverity::Warning:
        return lineIcon(QStringLiteral("warning"), IconTone::Warning);
    case CheckSeverity::Blocker:
        return lineIcon(QStringLiteral("refused"), IconTone::Failure);
    }
    return {};
}

} // namespace

CopyCheckList::CopyCheckList(const CopyPresenter& presenter, QWidget* parent)
    : QListWidget(parent)
    , m_presenter(presenter)
{
    setObjectName(QStringLiteral("checks"));
    setAccessibleName(tr("Checks before the copy"));
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSpacing(1);
}

void CopyCheckList::refresh()
{
    const auto sources = static_cast<int>(m_presenter.sources().size());
    const int row = currentRow();
    const bool isMarked = !selectedItems().isEmpty();
    clear();
    const auto add = [this](CheckSeverity severity, const QString& text) {
        const bool isSerious
            = severity == CheckSeverity::Warning || severity == CheckSeverity::Blocker;
        //: %1: "Warning" or "Blocked", %2: the sentence that says why
        const QString said = tr("%1: %2").arg(text::severityText(severity), text);
        auto* item = new QListWidgetItem(severityIcon(severity), isSerious ? said : text, this);
        item->setData(Qt::AccessibleTextRole, said);
    };
    for (const Check& check : m_presenter.checks()) {
        if (check.severity == CheckSeverity::Blocker || check.severity == CheckSeverity::Warning)
            add(check.severity, text::checkText(check, sources));
    }
    for (const CopyTarget& target : m_presenter.targets()) {
        if (target.destination.isEmpty())
            continue;
        if (const auto error = m_presenter.destinationError(target.destination))
            add(CheckSeverity::Warning,
                tr("%1 could not be listed. %2.")
                    .arg(target.destination.text(), text::errorText(*error).title));
        const QString line = predictionLine(target);
        //: %1: a Region, %2: a sentence about copies to it
        add(CheckSeverity::Info,
            m_presenter.targets().size() == 1 ? line
                                              : tr("%1: %2").arg(target.destination.text(), line));
    }
    if (!m_presenter.isBlocked())
        add(CheckSeverity::Info,
            text::estimateLine(m_presenter.timeEstimate(), m_presenter.costEstimate()));
    for (const Check& check : m_presenter.checks()) {
        if (check.severity == CheckSeverity::Info || check.severity == CheckSeverity::Ok)
            add(check.severity, text::checkText(check, sources));
    }
    // One is always current, so that a screen reader has something to read; none is marked by it.
    const int current = std::clamp(row, 0, count() - 1);
    setCurrentRow(
        current, isMarked ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
}

QString CopyCheckList::predictionLine(const CopyTarget& target) const
{
    if (!m_presenter.isListed(target.destination))
        return tr("Full or incremental is not known, for %1 has not been listed completely.")
            .arg(target.destination.text());
    if (target.predictions.size() == 1) {
        const CopyPrediction& prediction = target.predictions.first();
        if (prediction.kind == CopyPrediction::Kind::Unknown)
            return tr("Full or incremental is not known. %1")
                .arg(text::predictionReason(prediction));
        //: %1: "full" or "incremental", %2: a sentence with the reason
        return tr("The copy will be %1. %2")
            .arg(text::predictionText(prediction), text::predictionReason(prediction));
    }
    std::array<int, 3> counts{};
    for (const CopyPrediction& prediction : target.predictions)
        ++counts.at(static_cast<size_t>(prediction.kind));
    QStringList parts;
    for (const auto kind : {CopyPrediction::Kind::Incremental, CopyPrediction::Kind::Full,
             CopyPrediction::Kind::Unknown}) {
        if (const int count = counts.at(static_cast<size_t>(kind)))
            parts << tr("%1 %2", "number of copies and how they are made")
                         .arg(count)
                         .arg(text::predictionText({.kind = kind}));
    }
    return tr("Copies: %1. The reasons are under Backups.").arg(text::listText(parts));
}

} // namespace farcopy
