// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/viewnamedialog.h"

#include "core/presenters/savedviews.h"
#include "ui/text/format.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace farcopy {

ViewNameDialog::ViewNameDialog(
    const SavedViews& views, const QString& id, const QString& filter, QWidget* parent)
    : QDialog(parent)
    , m_views(views)
    , m_id(id)
    , m_name(new QLineEdit(this))
    , m_flaw(new PlainLabel(QStringLiteral("viewFlaw"), this))
{
    setObjectName(QStringLiteral("viewNameDialog"));
    setWindowTitle(id.isEmpty() ? tr("Save this view") : tr("Rename the view"));
    m_name->setObjectName(QStringLiteral("viewName"));
    const auto known = views.view(id);
    m_name->setText(known ? known->name : text::plainLine(filter, SavedViews::longestName));
    m_name->selectAll();
    auto* what = new PlainLabel(QStringLiteral("viewContents"), this);
    what->setPlainText(filter.isEmpty()
            ? tr("It keeps the columns and their order; no filter is set.")
            : tr("It keeps the filter “%1”, the columns and their order.")
                  .arg(text::plainLine(filter)));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(id.isEmpty() ? tr("&Save") : tr("&Rename"));
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    if (id.isEmpty())
        form->addRow(what);
    else
        what->hide();
    form->addRow(m_flaw);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    setMinimumWidth(letterWidth(fontMetrics()) * 60);
    check();
}

QString ViewNameDialog::name() const
{
    return m_name->text();
}

void ViewNameDialog::check()
{
    const SavedViews::NameFlaw flaw = m_views.nameFlaw(name(), m_id);
    QString sentence;
    switch (flaw) {
    case SavedViews::NameFlaw::Taken:
        sentence = tr("Another view has this name.");
        break;
    case SavedViews::NameFlaw::TooLong:
        sentence = tr("A name has %n letters at most.", nullptr, SavedViews::longestName);
        break;
    case SavedViews::NameFlaw::Empty: // seen without words
    case SavedViews::NameFlaw::None:
        break;
    }
    m_flaw->setPlainText(sentence);
    m_save->setEnabled(flaw == SavedViews::NameFlaw::None);
}

} // namespace farcopy
