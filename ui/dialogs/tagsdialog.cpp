// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/tagsdialog.h"

#include "core/presenters/tagspresenter.h"
#include "ui/dialogs/editedtags.h"
#include "ui/text/copytext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/joining.h"
#include "ui/widgets/accountband.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tageditor.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace farcopy {

TagsDialog::TagsDialog(TagsPresenter& presenter, QWidget* parent)
    : QDialog(parent)
    , m_presenter(presenter)
{
    setObjectName(QStringLiteral("tagsDialog"));
    setWindowTitle(tr("Tags of a backup"));
    auto* column = new QVBoxLayout(this);
    setUpHead();
    m_editor = new TagEditor(this);
    column->addWidget(m_editor, 1);
    setUpButtons();
    connect(m_editor, &TagEditor::rowsChanged, this, &TagsDialog::takeRows);
    connect(&presenter, &TagsPresenter::changed, this, &TagsDialog::refresh);
    connect(&presenter, &TagsPresenter::saved, this, &QDialog::accept);
    showRows();
    refresh();
    resize(640, 440);
}

void TagsDialog::showAccount(const AccountMark& mark, const QString& account)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, accountHead(mark, account, this));
}

void TagsDialog::reject()
{
    if (m_presenter.phase() == TagsPresenter::Phase::Saving)
        return; // the outcome comes soon, and the window is where it is told
    if (m_presenter.hasChanges() && !m_isDiscarding) {
        m_isDiscarding = true;
        refresh();
        return;
    }
    QDialog::reject();
}

void TagsDialog::setUpHead()
{
    auto* what = new PlainLabel(QStringLiteral("what"), this);
    const Backup& backup = m_presenter.backup();
    what->setPlainText(tr("%1 in %2").arg(text::backupTitle(backup), backup.region.text())
        + (backup.name().isEmpty() ? QString() : QStringLiteral(" (%1)").arg(backup.id.text())));
    m_state = new PlainLabel(QStringLiteral("state"), this);
    layout()->addWidget(what);
    layout()->addWidget(m_state);
}

void TagsDialog::setUpButtons()
{
    m_error = new PlainLabel(QStringLiteral("error"), this);
    m_reload = new QPushButton(tr("Read a&gain"), this);
    m_reload->setObjectName(QStringLiteral("reload"));
    m_reload->setAutoDefault(false);
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_reload);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(m_close);
    layout()->addWidget(m_error);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_reload, &QPushButton::clicked, &m_presenter, &TagsPresenter::reload);
    connect(m_save, &QPushButton::clicked, &m_presenter, &TagsPresenter::save);
    connect(m_close, &QPushButton::clicked, this, &TagsDialog::reject);
}

void TagsDialog::takeRows()
{
    m_isDiscarding = false;
    m_presenter.setEdited(editedTags(*m_editor));
}

void TagsDialog::refresh()
{
    showRows();
    QStringList problems;
    problems.fill(tr("made by AWS, cannot be changed"), m_presenter.reservedTags().size());
    const QList<constraints::Flaw> flaws = m_presenter.flaws();
    for (const constraints::Flaw flaw : flaws)
        problems << text::tagFlawText(flaw);
    m_editor->setProblems(problems);
    const bool isSaving = m_presenter.phase() == TagsPresenter::Phase::Saving;
    // while the tags are read, what is typed could be replaced under the hands
    m_editor->setEditable(m_presenter.phase() == TagsPresenter::Phase::Ready);
    m_state->setPlainText(stateText());
    m_reload->setEnabled(m_presenter.phase() == TagsPresenter::Phase::Ready);
    m_save->setEnabled(m_presenter.canSave());
    m_close->setEnabled(!isSaving);
    m_close->setText(m_isDiscarding    ? tr("&Discard changes")
            : m_presenter.hasChanges() ? tr("Cancel")
                                       : tr("Close"));
    QString trouble;
    if (const auto& error = m_presenter.error()) {
        const ErrorText said = text::errorText(*error);
        trouble = QStringLiteral("%1. %2 %3").arg(said.title, said.what, said.advice);
    } else if (m_isDiscarding) {
        trouble = tr("The changes have not been saved.");
    }
    m_error->setPlainText(trouble);
}

/// Takes the presenter's rows over where they are not what stands in the editor already.
void TagsDialog::showRows()
{
    QList<TagEditor::Row> rows;
    for (const Tag& tag : m_presenter.reservedTags())
        rows.append({tag.key, tag.value, true});
    for (const Tag& tag : m_presenter.edited())
        rows.append({tag.key, tag.value});
    if (rows != m_editor->rows())
        m_editor->setRows(rows);
}

QString TagsDialog::stateText() const
{
    switch (m_presenter.phase()) {
    case TagsPresenter::Phase::Loading:
        return tr("Reading the tags…");
    case TagsPresenter::Phase::Saving:
        return tr("Saving…");
    case TagsPresenter::Phase::Ready:
        break;
    }
    const QString count = tr("%1 of %2 tags").arg(m_presenter.count()).arg(constraints::maxTags);
    QStringList sentences;
    if (m_presenter.isTooMany())
        sentences << tr("These are too many to save.");
    const QList<constraints::Flaw> flaws = m_presenter.flaws();
    const auto flawed = flaws.size() - flaws.count(constraints::Flaw::None);
    if (flawed > 0)
        sentences << tr("%n cannot be saved: the remark says why.", "tags", int(flawed));
    if (sentences.isEmpty())
        return count;
    //: %1: "51 of 50 tags"
    sentences.prepend(tr("%1.").arg(count));
    return text::sentencesText(sentences);
}

} // namespace farcopy
