// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copyestimatepage.h"

#include "core/presenters/copypresenter.h"
#include "ui/text/estimatetext.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace farcopy {

namespace {

PlainLabel* addLine(QFormLayout& form, const QString& caption, const QString& objectName)
{
    auto* label = new PlainLabel(objectName, form.parentWidget());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form.addRow(caption, label);
    return label;
}

} // namespace

CopyEstimatePage::CopyEstimatePage(const CopyPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(area);
    auto* form = new QFormLayout(page);
    m_time = addLine(*form, tr("Time:"), QStringLiteral("estimateTime"));
    m_transfer = addLine(*form, tr("Transfer:"), QStringLiteral("estimateTransfer"));
    m_storage = addLine(*form, tr("Storage:"), QStringLiteral("estimateStorage"));
    m_left = addLine(*form, tr("Left out:"), QStringLiteral("estimateLeftOut"));
    m_basis = addLine(*form, tr("Prices:"), QStringLiteral("estimateBasis"));
    m_trouble = addLine(*form, tr("Your prices:"), QStringLiteral("estimateTrouble"));
    area->setWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

void CopyEstimatePage::refresh()
{
    m_isOutdated = true;
    if (!isVisible())
        return;
    m_isOutdated = false;
    const CopyCost cost = m_presenter.costEstimate();
    const Prices& prices = m_presenter.prices();
    m_time->setPlainText(text::timeEstimateText(m_presenter.timeEstimate()));
    m_transfer->setPlainText(text::transferCostText(cost));
    m_storage->setPlainText(text::storageCostText(cost));
    m_left->setPlainText(text::leftOutText(cost));
    m_basis->setPlainText(prices.isUsersOwn
            ? text::ownPricesText(prices.table.date(), prices.path)
            : text::builtInPricesText(prices.table.date(), prices.path));
    m_trouble->setPlainText(prices.trouble ? text::pricesTroubleText(*prices.trouble) : QString());
    const auto forms = findChildren<QFormLayout*>();
    for (QFormLayout* form : forms) {
        for (PlainLabel* label : {m_left, m_trouble})
            form->labelForField(label)->setVisible(!label->plainText().isEmpty());
    }
}

void CopyEstimatePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

} // namespace farcopy
