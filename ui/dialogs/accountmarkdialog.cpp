// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/accountmarkdialog.h"

#include "ui/widgets/accountband.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace farcopy {

namespace {

constexpr int formWidth = 420;

} // namespace

AccountMarkDialog::AccountMarkDialog(QString account, const AccountMark& mark, QWidget* parent)
    : QDialog(parent)
    , m_account(std::move(account))
    , m_label(new QLineEdit(mark.label, this))
    , m_colour(new QComboBox(this))
    , m_preview(new AccountBand(this))
{
    setObjectName(QStringLiteral("accountMarkDialog"));
    setWindowTitle(tr("Label and colour"));
    auto* about = new PlainLabel(QStringLiteral("about"), this);
    about->setPlainText(tr("They stand at the top of the window and of every dialog that changes "
                           "something in “%1”, so that it is not mistaken for another account.")
                            .arg(m_account));
    m_label->setObjectName(QStringLiteral("label"));
    m_label->setMaxLength(AccountMark::maxLabelLength);
    m_label->setPlaceholderText(tr("PRODUCTION"));
    m_label->setAccessibleName(tr("Label"));
    m_colour->setObjectName(QStringLiteral("colour"));
    for (const MarkColour colour : markColours)
        m_colour->addItem(
            colour == MarkColour::None ? QIcon() : markIcon(colour), text::markColourName(colour));
    m_colour->setCurrentIndex(int(mark.colour));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Label:"), m_label);
    form->addRow(tr("&Colour:"), m_colour);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_label, &QLineEdit::textChanged, this, &AccountMarkDialog::showPreview);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &AccountMarkDialog::showPreview);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_preview);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(formWidth);
    showPreview();
}

AccountMark AccountMarkDialog::mark() const
{
    return {markColours.at(std::size_t(m_colour->currentIndex())), m_label->text().simplified()};
}

void AccountMarkDialog::showPreview()
{
    m_preview->showAccount(mark().colour, text::markedTitle(mark(), m_account));
}

} // namespace farcopy
