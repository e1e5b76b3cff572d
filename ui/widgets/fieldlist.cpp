// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldlist.h"

#include "ui/text/plaintip.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/valuelabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

namespace farcopy {

FieldList::FieldList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
}

void FieldList::addGroup(const QString& title)
{
    auto* label = new QLabel(title, this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, m_groups.isEmpty() ? 0 : 10, 0, 1);
    label->hide();
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
    m_groups.append({.title = label, .shownFields = 0});
}

void FieldList::addField(const QString& key, const QString& caption, bool canCopy)
{
    Field field;
    field.group = int(m_groups.size()) - 1;
    field.caption = new QLabel(caption, this);
    field.caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    field.caption->setForegroundRole(QPalette::PlaceholderText);
    field.value = new ValueLabel(this);
    field.value->setObjectName(key);
    field.value->setAccessibleName(caption);
    field.caption->setBuddy(field.value);
    const int row = m_grid->rowCount();
    m_grid->addWidget(field.caption, row, 0);
    if (canCopy) { // such values are long: they have the width below their caption
        field.copy = copyButton(key, caption, field.value);
        m_grid->addWidget(field.copy, row, 1, Qt::AlignRight | Qt::AlignTop);
        m_grid->addWidget(field.value, row + 1, 0, 1, 2);
    } else {
        m_grid->addWidget(field.value, row, 1);
    }
    field.caption->hide();
    field.value->hide();
    if (field.copy)
        field.copy->hide();
    m_fields.insert(key, field);
}

void FieldList::setValue(const QString& key, const QString& value, const QString& tip)
{
    const auto found = m_fields.find(key);
    if (found == m_fields.end())
        return;
    found->value->setValue(value);
    found->value->setToolTip(text::plainTip(tip));
    setShown(*found, !value.isEmpty());
}

QString FieldList::value(const QString& key) const
{
    const auto found = m_fields.constFind(key);
    return found == m_fields.cend() ? QString() : found->value->value();
}

QToolButton* FieldList::copyButton(
    const QString& key, const QString& caption, const ValueLabel* value)
{
    auto* button = new QToolButton(this);
    button->setObjectName(key + QStringLiteral("Copy"));
    button->setAutoRaise(true);
    button->setIcon(lineIcon(QStringLiteral("clipboard"), IconTone::Muted));
    button->setFixedHeight(fontMetrics().height() + 2);
    button->setFocusPolicy(Qt::TabFocus);
    //: %1: caption of a value, as in "Copy Backup ID"
    button->setAccessibleName(tr("Copy %1").arg(caption));
    button->setToolTip(button->accessibleName());
    connect(button, &QToolButton::clicked, this,
        [value] { QGuiApplication::clipboard()->setText(value->value()); });
    return button;
}

void FieldList::setShown(Field& field, bool shown)
{
    if (shown == field.isShown)
        return;
    field.isShown = shown;
    field.caption->setVisible(shown);
    field.value->setVisible(shown);
    if (field.copy)
        field.copy->setVisible(shown);
    if (field.group < 0)
        return;
    Group& group = m_groups[field.group];
    group.shownFields += shown ? 1 : -1;
    group.title->setVisible(group.shownFields > 0);
}

} // namespace farcopy
