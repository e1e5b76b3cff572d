// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyentry.h"
#include "core/domain/ids.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QTableWidget;

namespace farcopy {

class CopiesPresenter;
class PlainLabel;
struct CopyEvent;

/// What one copy lived through, from the order to its end, as the activity log tells it. Open it
/// with open().
class CopyHistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param presenter  outlives the dialog
    CopyHistoryDialog(
        CopiesPresenter& presenter, const CopyEntry& entry, QWidget* parent = nullptr);

    /// What is shown as lines of a table, fields parted by tabs.
    [[nodiscard]] QString plainText() const;

signals:
    /// The reason why the copy failed or waits is wanted.
    void reasonWanted(const farcopy::CopyEntry& entry);

private:
    [[nodiscard]] QWidget* setUpButtons();
    void setUpTable();
    void load();
    void fill(const QList<CopyEvent>& events);
    [[nodiscard]] bool isOfError(const CopyEvent& event) const;
    void addRow(const QStringList& cells);

    CopiesPresenter& m_presenter;
    CopyEntry m_entry;
    PlainLabel* m_head = nullptr;
    PlainLabel* m_note = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace farcopy
