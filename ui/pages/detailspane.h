// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rows/rowsummary.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace farcopy {

class BackupsPresenter;
class FieldList;
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
    void setUpTags(QVBoxLayout* layout);
    void showBackup(const ListedBackup& listed);
    void showFileSystem(const Backup& backup);
    void showLineage(const Backup& backup);
    void showTags(const Tags& tags);
    void showSummary(const RowSummary& summary);
    void addLink(const Backup& backup, const QString& caption);

    BackupsPresenter& m_presenter;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_nothing = nullptr;
    QWidget* m_backup = nullptr;
    QWidget* m_summary = nullptr;
    ValueLabel* m_title = nullptr;
    QLabel* m_failure = nullptr;
    FieldList* m_fields = nullptr;
    QLabel* m_lineageTitle = nullptr;
    QVBoxLayout* m_links = nullptr;
    QGridLayout* m_tags = nullptr;
    QLabel* m_noTags = nullptr;
    FieldList* m_summaryFields = nullptr;
    QList<Backup> m_shownLineage;
    Tags m_shownTags;
    BackupKey m_shown;
};

} // namespace farcopy
