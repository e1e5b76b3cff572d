// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/comparedialog.h"

#include "ui/text/format.h"
#include "ui/text/plaintip.h"
#include "ui/widgets/accountband.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

enum Column { Sign, Caption, Left, Right, columns };

QString headOf(const Backup& backup)
{
    return QStringLiteral("%1\n%2").arg(
        text::backupTitle(backup), text::plainLine(backup.region.text(), 40));
}

QTableWidgetItem* cell(const QString& text, bool isBold)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text::plainTip(text));
    QFont font;
    font.setBold(isBold);
    item->setFont(font);
    return item;
}

} // namespace

CompareDialog::CompareDialog(const Backup& left, const text::FieldContext& leftContext,
    const Backup& right, const text::FieldContext& rightContext, QWidget* parent)
    : QDialog(parent)
    , m_fields(text::comparedFields(left, leftContext, right, rightContext))
    , m_count(new PlainLabel(QStringLiteral("differences"), this))
    , m_table(new QTableWidget(0, columns, this))
    , m_differencesOnly(new QCheckBox(tr("Show only what &differs"), this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Two backups compared"));
    const auto different = std::count_if(
        m_fields.cbegin(), m_fields.cend(), [](const auto& field) { return field.isDifferent; });
    m_count->setPlainText(
        tr("%1 of %2 facts differ; a ≠ marks them.")
            .arg(QLocale().toString(different), QLocale().toString(m_fields.size())));
    m_differencesOnly->setObjectName(QStringLiteral("differencesOnly"));
    connect(m_differencesOnly, &QCheckBox::toggled, this, &CompareDialog::showDifferencesOnly);
    setUpTable(headOf(left), headOf(right));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    column->addWidget(m_differencesOnly);
    column->addWidget(buttons);
    const int letter = letterWidth(fontMetrics());
    resize(QSize(140 * letter, 34 * fontMetrics().height())
               .boundedTo(parent ? parent->size() : QSize(1280, 800)));
}

void CompareDialog::showAccount(const AccountMark& mark, const QString& account)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, accountHead(mark, account, this));
}

void CompareDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && m_table->currentItem()) {
        QGuiApplication::clipboard()->setText(m_table->currentItem()->text());
        return;
    }
    QDialog::keyPressEvent(event);
}

void CompareDialog::setUpTable(const QString& left, const QString& right)
{
    m_table->setObjectName(QStringLiteral("comparison"));
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setHorizontalHeaderLabels({tr("Differs"), tr("Fact"), left, right});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTextElideMode(Qt::ElideMiddle); // both ends of an ARN tell something
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setWordWrap(false);
    QString group;
    for (const text::ComparedField& field : std::as_const(m_fields)) {
        if (field.group != group)
            addGroup(field.group);
        group = field.group;
        addRow(field);
    }
    header->setSectionResizeMode(Sign, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Caption, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Left, QHeaderView::Stretch);
    header->setSectionResizeMode(Right, QHeaderView::Stretch);
    m_table->setCurrentCell(1, Caption);
}

void CompareDialog::addGroup(const QString& title)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Sign, cell({}, false));
    m_table->setItem(row, Caption, cell(title, true));
    m_table->setSpan(row, Caption, 1, columns - Caption);
    m_isDifferent.append(std::any_of(m_fields.cbegin(), m_fields.cend(),
        [&title](const auto& field) { return field.group == title && field.isDifferent; }));
}

void CompareDialog::addRow(const text::ComparedField& field)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* sign = cell(field.isDifferent ? QStringLiteral("≠") : QString(), true);
    sign->setTextAlignment(Qt::AlignCenter);
    sign->setData(Qt::AccessibleTextRole, field.isDifferent ? tr("differs") : tr("the same"));
    sign->setToolTip({});
    m_table->setItem(row, Sign, sign);
    m_table->setItem(row, Caption, cell(field.caption, false));
    m_table->setItem(row, Left, cell(field.left, field.isDifferent));
    m_table->setItem(row, Right, cell(field.right, field.isDifferent));
    m_isDifferent.append(field.isDifferent);
}

void CompareDialog::showDifferencesOnly(bool only)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHidden(row, only && !m_isDifferent.at(row));
}

} // namespace farcopy
