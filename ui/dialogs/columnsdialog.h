// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QHeaderView;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSpinBox;

namespace farcopy {

/// Which columns a table shows, in which order and how wide, by the keyboard: what the mouse does
/// at its header. Everything holds at once.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param header  its sections may be moved; outlives the dialog
    /// @param always  the column that stays shown
    ColumnsDialog(QHeaderView& header, int always, QWidget* parent = nullptr);

signals:
    void shownChanged(int column, bool shown);
    /// As the program begins; the dialog shows it then.
    void resetWanted();

private:
    void setUpList();
    [[nodiscard]] QWidget* setUpButtons();
    void fill();
    void updateButtons();
    void moveCurrent(int by);
    void takeCheck(const QListWidgetItem& item);
    void takeWidth(int letters);
    [[nodiscard]] int currentColumn() const;

    QHeaderView& m_header;
    const int m_always;
    QListWidget* m_list = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QSpinBox* m_width = nullptr;
};

} // namespace farcopy
