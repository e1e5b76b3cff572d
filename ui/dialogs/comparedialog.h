// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/backupfields.h"

#include <QDialog>

class QCheckBox;
class QTableWidget;

namespace farcopy {

struct AccountMark;
class PlainLabel;

/// Two backups side by side. What differs has a sign of its own and bold letters. Open it with
/// open().
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const Backup& left, const text::FieldContext& leftContext, const Backup& right,
        const text::FieldContext& rightContext, QWidget* parent = nullptr);

    /// Says at the top whose backups they are.
    void showAccount(const AccountMark& mark, const QString& account);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setUpTable(const QString& left, const QString& right);
    void addGroup(const QString& title);
    void addRow(const text::ComparedField& field);
    void showDifferencesOnly(bool only);

    QList<text::ComparedField> m_fields;
    QList<bool> m_isDifferent; ///< by row: it, or something of its group
    PlainLabel* m_count = nullptr;
    QTableWidget* m_table = nullptr;
    QCheckBox* m_differencesOnly = nullptr;
};

} // namespace farcopy
