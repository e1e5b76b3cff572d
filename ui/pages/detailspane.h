// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/lineage.h"
#include "core/rows/commontags.h"
#include "core/rows/rowsummary.h"

#include <QList>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace farcopy {

class BackupsPresenter;
class FieldList;
class LineageGraph;
class TagTable;
class ValueLabel;

/// Everything that is known of the selected backup, or a summary of several.
class DetailsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(BackupsPresenter& presenter, QWidget* parent = nullptr);

    /// In the order of the table. Changed values are put in place.
    void show(const QList<RowId>& selected);

signals:
    void revealWanted(const farcopy::BackupKey& key);
    void editTagsWanted();

private:
    QWidget* setUpBackup();
    QWidget* setUpSummary();
    void setUpFields();
    void setUpLineage(QVBoxLayout* layout);
    void showBackup(const ListedBackup& listed);
    void showLineage(const Backup& backup);
    void showCommonTags(const CommonTags& tags);
    void showSummary(const RowSummary& summary);

    BackupsPresenter& m_presenter;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_nothing = nullptr;
    QWidget* m_backup = nullptr;
    QWidget* m_summary = nullptr;
    ValueLabel* m_title = nullptr;
    QLabel* m_failure = nullptr;
    FieldList* m_fields = nullptr;
    QLabel* m_lineageTitle = nullptr;
    LineageGraph* m_graph = nullptr;
    QLabel* m_moreRelatives = nullptr;
    TagTable* m_tags = nullptr;
    TagTable* m_commonTags = nullptr;
    QLabel* m_mixedTags = nullptr;
    FieldList* m_summaryFields = nullptr;
    Lineage m_shownLineage;
};

} // namespace farcopy
