// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copyregionsdialog.h"

#include "ui/text/copychoicetext.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/letterwidth.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace farcopy {

CopyRegionsDialog::CopyRegionsDialog(
    const QList<Destination>& destinations, const QList<RegionId>& chosen, QWidget* parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_accept(new QPushButton(tr("&Choose"), this))
{
    setObjectName(QStringLiteral("copyRegionsDialog"));
    setWindowTitle(tr("Regions to copy to"));
    m_filter->setObjectName(QStringLiteral("regionFilter"));
    m_filter->setPlaceholderText(tr("A part of the name or id"));
    addClearButton(*m_filter);
    const auto clearButtons = m_filter->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : clearButtons)
        button->setAccessibleName(tr("Clear")); // Qt 6.4 gives it none
    auto* filterLabel = new QLabel(tr("&Find:"), this);
    filterLabel->setBuddy(m_filter);
    m_list->setObjectName(QStringLiteral("regionChoices"));
    m_list->setAccessibleName(tr("Regions"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle); // what speaks against a Region stands at the end
    m_count->setObjectName(QStringLiteral("regionCount"));
    m_accept->setObjectName(QStringLiteral("chooseRegions"));
    m_accept->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);

    auto* find = new QHBoxLayout;
    find->addWidget(filterLabel);
    find->addWidget(m_filter, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->addLayout(find);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    fill(destinations, chosen);
    connect(m_filter, &QLineEdit::textChanged, this, &CopyRegionsDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, &CopyRegionsDialog::showCount);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showCount();
    m_list->setFocus();
    const int character = letterWidth(fontMetrics());
    resize(character * 76, character * 60);
}

void CopyRegionsDialog::fill(const QList<Destination>& destinations, const QList<RegionId>& chosen)
{
    for (const Destination& destination : destinations) {
        auto* item = new QListWidgetItem(text::destinationText(destination), m_list);
        item->setData(Qt::UserRole, destination.region.id.text());
        item->setToolTip(item->text());
        if (!destination.isPossible()) {
            item->setFlags(Qt::NoItemFlags);
            continue;
        }
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isChosen = chosen.contains(destination.region.id);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

QList<RegionId> CopyRegionsDialog::chosen() const
{
    QList<RegionId> regions;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->data(Qt::CheckStateRole).toInt() == Qt::Checked)
            regions.append(RegionId(item->data(Qt::UserRole).toString()));
    }
    return regions;
}

void CopyRegionsDialog::filter(const QString& words)
{
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(words.trimmed(), Qt::CaseInsensitive));
        if (!first && !item->isHidden() && item->flags().testFlag(Qt::ItemIsEnabled))
            first = item;
    }
    const QListWidgetItem* current = m_list->currentItem();
    if (!current || current->isHidden())
        m_list->setCurrentItem(first); // what is not in sight is not to be ticked
}

void CopyRegionsDialog::showCount()
{
    const auto count = static_cast<int>(chosen().size());
    m_count->setText(count == 1 ? tr("1 Region chosen") : tr("%1 Regions chosen").arg(count));
    m_accept->setEnabled(count > 0);
}

} // namespace farcopy
