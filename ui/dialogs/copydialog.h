// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"
#include "core/presenters/keycatalog.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace farcopy {

struct AccountMark;
class CopyCheckList;
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
    ~CopyDialog() override;

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
    [[nodiscard]] QWidget* setUpForm();
    [[nodiscard]] QWidget* setUpTabs();
    [[nodiscard]] QWidget* setUpCommand();
    [[nodiscard]] QWidget* setUpButtons();
    void connectForm();
    void fillDestinations();
    void takeDestination(bool isFinished);
    void takeKeyText();
    void refresh();
    void refreshDestination();
    void refreshKeys();
    void refreshKeyNote();
    void refreshButton();
    void submit();

    CopyPresenter& m_presenter;
    PlainLabel* m_what = nullptr;
    QComboBox* m_destination = nullptr;
    QComboBox* m_key = nullptr;
    PlainLabel* m_keyNote = nullptr;
    QPushButton* m_reloadKeys = nullptr;
    QCheckBox* m_copyTags = nullptr;
    QTabWidget* m_tabs = nullptr;
    CopyCheckList* m_checks = nullptr;
    CopyTagsPage* m_tags = nullptr;
    CopySourcesTable* m_sources = nullptr;
    QPlainTextEdit* m_command = nullptr;
    PlainLabel* m_reason = nullptr;
    QPushButton* m_leaveOut = nullptr;
    QPushButton* m_copy = nullptr;
    QList<KeyChoice> m_choices; ///< those that m_key shows
    QTimer m_refresh;           ///< one refresh for many changes
};

} // namespace farcopy
