// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QTabWidget;

namespace farcopy {

struct AccountMark;
class CopyCheckList;
class CopyCommandPage;
class CopyEstimatePage;
class CopyForm;
class CopyPresenter;
class CopySourcesTable;
class CopyTagsPage;
class PlainLabel;

/// Where to, with which key and tags; below it what was checked. Open it with open().
class CopyDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param presenter  outlives the dialog, or is its child
    explicit CopyDialog(CopyPresenter& presenter, QWidget* parent = nullptr);

    /// Says at the top in which account the copies will be made.
    void showAccount(const AccountMark& mark, const QString& account);

public slots:
    void editDestination();
    void editKey();
    void editTags();

signals:
    /// The copies are in the queue.
    void copiesQueued(const QList<farcopy::JobId>& jobs);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* setUpTabs();
    [[nodiscard]] QWidget* setUpButtons();
    void refresh();
    void refreshButton();
    void submit();

    CopyPresenter& m_presenter;
    CopyForm* m_form = nullptr;
    QTabWidget* m_tabs = nullptr;
    CopyCheckList* m_checks = nullptr;
    CopyTagsPage* m_tags = nullptr;
    QWidget* m_tagsTab = nullptr; ///< holds m_tags
    CopySourcesTable* m_sources = nullptr;
    CopyEstimatePage* m_estimate = nullptr;
    CopyCommandPage* m_command = nullptr;
    PlainLabel* m_reason = nullptr;
    QPushButton* m_leaveOut = nullptr;
    QPushButton* m_copy = nullptr;
    QTimer m_refresh; ///< one refresh for many changes
};

} // namespace farcopy
