// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/keyimport.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace farcopy {

class AccountsPresenter;
class PlainLabel;

/// Offers the keys that stand in profiles, and those of files that the user opens; one of them is
/// chosen. Open it with open().
class ImportKeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportKeyDialog(const AccountsPresenter& accounts, QWidget* parent = nullptr);

    /// After accepted().
    [[nodiscard]] const ImportedKey& chosenKey() const;

public slots:
    /// Puts the keys of a CSV file on top, or says what is wrong with it.
    void readFile(const QString& path);

private:
    void setUpList();
    void setUpButtons();
    void showKeys();
    void openFile();
    void showProblem(const QString& text);
    void followSelection();

    QList<ImportedKey> m_keys;
    PlainLabel* m_hint = nullptr;
    QTreeWidget* m_list = nullptr;
    PlainLabel* m_problem = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace farcopy
