// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/errortext.h"

#include <QDialog>
#include <QList>

class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace farcopy {

struct AccountMark;
class PlainLabel;

/// One failure and what it befell.
struct ErrorItem {
    Error error;
    QString subject = {};      ///< name or id of the backup; empty: nothing in particular
    QDateTime when = {};       ///< invalid: now
    ErrorContext context = {}; ///< of the request, for quota pages and policies
    QString key = {};          ///< the caller's own mark (a job's id), handed back by actionChosen
};

/// What happened, why, and what to do; for a batch, its failures by reason. Open it with open().
class ErrorDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param items  at least one
    explicit ErrorDialog(const QList<ErrorItem>& items, QWidget* parent = nullptr);

    /// Says at the top in which account it happened.
    void showAccount(const AccountMark& mark, const QString& account);

signals:
    /// The user chose what the text offers. The dialog itself copies policies and opens quota
    /// pages; all other actions are the receiver's, and the dialog closes after them.
    /// @param error  the first of the chosen group
    /// @param keys   of all items in the group
    void actionChosen(
        farcopy::ErrorAction action, const farcopy::Error& error, const QStringList& keys);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Group {
        ErrorText text;
        QList<ErrorItem> items;

        [[nodiscard]] ErrorContext context() const;
        /// Of so many at most.
        [[nodiscard]] QString details(qsizetype most) const;
    };

    static QList<Group> grouped(const QList<ErrorItem>& items);
    void setUpGroups(int failures);
    void setUpPage();
    QWidget* setUpPolicies(QWidget* page);
    void setUpDetails();
    void setUpButtons();
    void showGroup(int row);
    void showDetails();
    void showPolicies();
    void act();
    void fitToContents();
    [[nodiscard]] int widthOfPolicy() const;
    void copyToClipboard(const QString& text, QPushButton* button);
    [[nodiscard]] const Group& current() const { return m_groups.at(m_current); }

    QList<Group> m_groups;
    int m_current = 0;
    QScrollArea* m_scroll = nullptr;
    QListWidget* m_reasons = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_what = nullptr;
    PlainLabel* m_why = nullptr;
    PlainLabel* m_advice = nullptr;
    PlainLabel* m_link = nullptr;
    PlainLabel* m_subjectsCaption = nullptr;
    QListWidget* m_subjects = nullptr;
    QWidget* m_policies = nullptr;
    PlainLabel* m_policyCaption = nullptr;
    QPlainTextEdit* m_policy = nullptr;
    QPlainTextEdit* m_details = nullptr;
    QPushButton* m_copyKeyPolicy = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_showDetails = nullptr;
    QPushButton* m_copyDetails = nullptr;
};

} // namespace farcopy
