// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/tagtable.h"

#include "ui/text/format.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/valuelabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace farcopy {

TagTable::TagTable(const QString& title, const QString& none, QWidget* parent)
    : QWidget(parent)
    , m_none(new QLabel(none, this))
    , m_grid(new QGridLayout)
{
    auto* heading = new QLabel(title, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    auto* edit = new QPushButton(tr("Edit…"), this);
    edit->setObjectName(QStringLiteral("editTags"));
    edit->setAccessibleName(tr("Edit tags"));
    edit->setIcon(lineIcon(QStringLiteral("tags")));
    edit->setFlat(true);
    connect(edit, &QPushButton::clicked, this, &TagTable::editWanted);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setWordWrap(true);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 8, 0, 0);
    head->addWidget(heading, 1, Qt::AlignVCenter);
    head->addWidget(edit, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addLayout(m_grid);
}

void TagTable::show(const Tags& tags)
{
    if (tags == m_shown)
        return; // what somebody has marked in it stays
    m_shown = tags;
    clear();
    m_none->setVisible(tags.isEmpty());
    for (int row = 0; row < tags.size(); ++row) {
        auto* key = new ValueLabel(this);
        key->setObjectName(QStringLiteral("tagKey"));
        key->setValue(text::plainLine(tags.at(row).key));
        key->setForegroundRole(QPalette::PlaceholderText);
        auto* value = new ValueLabel(this);
        value->setObjectName(QStringLiteral("tagValue"));
        value->setValue(text::plainLine(tags.at(row).value));
        value->setAccessibleName(tr("Value of tag %1").arg(tags.at(row).key));
        m_grid->addWidget(key, row, 0);
        m_grid->addWidget(value, row, 1);
    }
}

void TagTable::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace farcopy
