// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copytagspage.h"

#include "core/presenters/copypresenter.h"
#include "ui/dialogs/editedtags.h"
#include "ui/text/copytext.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tageditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace farcopy {

CopyTagsPage::CopyTagsPage(CopyPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    auto* added = new QWidget(this);
    auto* addedColumn = new QVBoxLayout(added);
    addedColumn->setContentsMargins(0, 0, 0, 0);
    auto* caption = new QLabel(tr("&New tags, for every copy:"), added);
    m_editor = new TagEditor(added);
    caption->setBuddy(m_editor);
    auto* hint = new PlainLabel(QStringLiteral("placeholderHint"), added);
    //: %1: "{backup-id}, {date}"
    hint->setPlainText(tr("Each copy gets its own values for %1. The terminal command takes tags "
                          "literally, as the AWS CLI does.")
                           .arg(tagPlaceholders().join(QStringLiteral(", "))));
    addedColumn->addWidget(caption);
    addedColumn->addWidget(hint);
    addedColumn->addWidget(m_editor, 1);

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(added);
    auto* column = new QVBoxLayout(this);
    column->addWidget(splitter);
    setUpPreview();

    QList<TagEditor::Row> rows;
    for (const Tag& tag : m_presenter.addedTags())
        rows.append({tag.key, tag.value});
    m_editor->setRows(rows);
    connect(m_editor, &TagEditor::rowsChanged, this, &CopyTagsPage::takeRows);
}

void CopyTagsPage::setUpPreview()
{
    auto* page = new QWidget(this);
    auto* caption = new QLabel(tr("&What the copy will carry:"), page);
    m_source = new QComboBox(page);
    m_source->setObjectName(QStringLiteral("previewSource"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(20);
    fillSources();
    m_count = new PlainLabel(QStringLiteral("tagCount"), page);
    m_count->setWordWrap(false);
    m_preview = new QTableWidget(0, 3, page);
    m_preview->setObjectName(QStringLiteral("tagPreview"));
    m_preview->setAccessibleName(tr("What the copy will carry"));
    m_preview->setHorizontalHeaderLabels({tr("Key"), tr("Value"), tr("Remark")});
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setTabKeyNavigation(false);
    m_preview->setMinimumHeight(4 * (fontMetrics().height() + 6));
    m_preview->setWordWrap(false);
    const bool isMany = m_presenter.sources().size() > 1;
    caption->setBuddy(isMany ? static_cast<QWidget*>(m_source) : m_preview);
    m_source->setVisible(isMany);

    auto* line = new QHBoxLayout;
    line->addWidget(caption);
    line->addWidget(m_source, 1);
    line->addStretch(isMany ? 0 : 1);
    line->addWidget(m_count);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_preview, 1);
    findChild<QSplitter*>()->addWidget(page);
    connect(m_source, &QComboBox::currentIndexChanged, this, &CopyTagsPage::showPreview);
}

/// Anew where sources were left out meanwhile.
void CopyTagsPage::fillSources()
{
    if (m_source->count() == m_presenter.sources().size())
        return;
    const QSignalBlocker blocker(m_source);
    m_source->clear();
    QStringList titles;
    for (const Backup& source : m_presenter.sources())
        titles.append(text::backupTitle(source));
    m_source->addItems(titles); // one by one, each would be told to the view
}

void CopyTagsPage::takeRows()
{
    m_presenter.setAddedTags(editedTags(*m_editor));
}

void CopyTagsPage::refresh()
{
    QStringList problems;
    const auto flaws = m_presenter.tagFlaws();
    for (const TagTemplateFlaw& flaw : flaws)
        problems << (flaw.placeholder.isEmpty() ? text::tagFlawText(flaw.flaw)
                                                : text::placeholderFlawText(flaw.placeholder));
    m_editor->setProblems(problems);
    fillSources();
    showPreview();
}

void CopyTagsPage::showPreview()
{
    const TagMerge merge = m_presenter.mergedTags(std::max(0, m_source->currentIndex()));
    m_preview->setRowCount(static_cast<int>(merge.rows.size()));
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        const MergedTag& tag = merge.rows.at(row);
        const bool isWrong = tag.flaw != constraints::Flaw::None;
        const QStringList texts{tag.key, tag.value, text::tagOriginText(tag)};
        for (int column = 0; column < texts.size(); ++column) {
            auto* cell = new QTableWidgetItem(texts.at(column));
            cell->setToolTip(text::plainTip(texts.at(column)));
            QFont font = cell->font();
            font.setStrikeOut(!tag.isCarried() && column < 2);
            cell->setFont(font);
            if (!tag.isCarried())
                cell->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
            if (isWrong && column == 2)
                cell->setIcon(lineIcon(QStringLiteral("warning"), IconTone::Warning));
            m_preview->setItem(row, column, cell);
        }
    }
    m_count->setPlainText(tr("%1 of %2 tags").arg(merge.count).arg(constraints::maxTags));
}

} // namespace farcopy
