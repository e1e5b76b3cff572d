// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/commontagsdialog.h"

#include "core/presenters/commontagspresenter.h"
#include "ui/dialogs/editedtags.h"
#include "ui/text/copytext.h"
#include "ui/text/format.h"
#include "ui/widgets/accountband.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tageditor.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace farcopy {

CommonTagsDialog::CommonTagsDialog(CommonTagsPresenter& presenter, QWidget* parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_editor(new TagEditor(this))
    , m_state(new PlainLabel(QStringLiteral("state"), this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("commonTagsDialog"));
    setWindowTitle(tr("Tags of %1").arg(text::backupCountText(presenter.count())));
    auto* what = new PlainLabel(QStringLiteral("what"), this);
    what->setPlainText(tr("What you change here is changed for each of them. Tags in which they "
                          "differ stay as they are, unless you add one of the same key."));
    m_progress->setAccessibleName(tr("Backups that are through"));
    m_progress->setMaximum(presenter.count());
    auto* column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(m_editor, 1);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    setUpButtons();
    connect(m_editor, &TagEditor::rowsChanged, this, &CommonTagsDialog::takeRows);
    connect(&presenter, &CommonTagsPresenter::changed, this, &CommonTagsDialog::refresh);
    connect(&presenter, &CommonTagsPresenter::saved, this, &QDialog::accept);
    showRows();
    refresh();
    resize(680, 460);
}

void CommonTagsDialog::showAccount(const AccountMark& mark, const QString& account)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, accountHead(mark, account, this));
}

void CommonTagsDialog::reject()
{
    if (m_presenter.isSaving()) {
        m_presenter.stop(); // the present one is carried to its end
        m_close->setEnabled(false);
        return;
    }
    if (m_presenter.hasChanges() && !m_isDiscarding) {
        m_isDiscarding = true;
        refresh();
        return;
    }
    QDialog::reject();
}

void CommonTagsDialog::setUpButtons()
{
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(m_close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_save, &QPushButton::clicked, &m_presenter, &CommonTagsPresenter::save);
    connect(m_close, &QPushButton::clicked, this, &CommonTagsDialog::reject);
}

/// Those that cannot be edited come first.
void CommonTagsDialog::showRows()
{
    QList<TagEditor::Row> rows;
    for (const Tag& tag : m_presenter.reservedTags())
        rows.append({tag.key, tag.value, true});
    for (auto key = m_presenter.mixed().cbegin(); key != m_presenter.mixed().cend(); ++key)
        rows.append({key.key(), QStringLiteral("…"), true});
    for (const Tag& tag : m_presenter.edited())
        rows.append({tag.key, tag.value});
    m_editor->setRows(rows);
}

void CommonTagsDialog::takeRows()
{
    m_isDiscarding = false;
    m_presenter.setEdited(editedTags(*m_editor));
}

void CommonTagsDialog::refresh()
{
    const bool isSaving = m_presenter.isSaving();
    m_editor->setProblems(remarks());
    m_editor->setEditable(!isSaving);
    m_save->setEnabled(m_presenter.canSave());
    m_close->setText(isSaving          ? tr("S&top")
            : m_isDiscarding           ? tr("&Discard changes")
            : m_presenter.hasChanges() ? tr("Cancel")
                                       : tr("Close"));
    m_progress->setVisible(isSaving);
    if (isSaving) {
        m_progress->setValue(m_presenter.writer()->done());
        m_state->setPlainText(
            tr("%1 of %2 are through.").arg(m_presenter.writer()->done()).arg(m_presenter.count()));
    } else {
        m_state->setPlainText(m_isDiscarding ? tr("The changes have not been saved.") : QString());
    }
}

QStringList CommonTagsDialog::remarks() const
{
    QStringList remarks;
    remarks.fill(tr("made by AWS, cannot be changed"), m_presenter.reservedTags().size());
    for (const int having : m_presenter.mixed()) {
        remarks.append(having == m_presenter.count()
                ? tr("values differ")
                : tr("%1 of %2 have it").arg(having).arg(m_presenter.count()));
    }
    const QList<constraints::Flaw> flaws = m_presenter.flaws();
    for (qsizetype i = 0; i < flaws.size(); ++i) {
        const bool replaces = m_presenter.mixed().contains(m_presenter.edited().at(i).key);
        const QString flaw = text::tagFlawText(flaws.at(i));
        remarks.append(flaw.isEmpty() && replaces ? tr("the same for all from now on") : flaw);
    }
    return remarks;
}

} // namespace farcopy
