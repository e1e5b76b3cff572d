// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace farcopy {

/// A list of key and value pairs that is edited in place. What is wrong with a row is told from
/// outside and shown in a column beside it; nothing typed is ever refused or changed.
class TagEditor : public QWidget
{
    Q_OBJECT

public:
    struct Row {
        QString key;
        QString value;
        bool isReadOnly = false;

        bool operator==(const Row&) const = default;
    };

    explicit TagEditor(QWidget* parent = nullptr);

    /// Replaces all rows; emits nothing.
    void setRows(const QList<Row>& rows);
    /// Without rows that are empty on both sides.
    [[nodiscard]] QList<Row> rows() const;
    /// One text for each of rows(); an empty text: nothing is wrong.
    void setProblems(const QStringList& problems);
    void setEditable(bool isEditable);

public slots:
    /// Adds an empty row and begins to edit it.
    void addRow();
    void removeSelectedRows();

signals:
    void rowsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void appendRow(const Row& row);
    void updateButtons();
    [[nodiscard]] QString cellText(int row, int column) const;

    QTableWidget* m_table = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    bool m_isEditable = true;
};

} // namespace farcopy
