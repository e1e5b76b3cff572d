// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>

class QHeaderView;
class QTableView;

namespace farcopy {

/// How wide the columns of a table are until the user sets widths: each as its title and its usual
/// texts want it, and those that can use it share what room there is.
class ColumnWidths final : public QObject
{
    Q_OBJECT

public:
    /// What one column wants, in average letters.
    struct Wish {
        int letters = 0;             ///< at least
        int less = 0;                ///< given up where room is short
        int more = 0;                ///< taken where there is plenty
        QStringList usualTexts = {}; ///< shown whole, also where they are longer than `letters`
    };

    /// @param table   with its model, all columns shown, sorting set up; outlives this
    /// @param wishes  for each column of the model
    ColumnWidths(QTableView& table, const QList<Wish>& wishes, QObject* parent);

    /// Another set of columns is shown: those of the user's widths keep them.
    void spread();
    /// The user has set none.
    void reset();

    /// The header's state, and whether its widths are the user's.
    [[nodiscard]] QByteArray save() const;
    /// Without effect for a state of another number of columns.
    void restore(const QByteArray& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int usualWidth(int column, const Wish& wish) const;
    void giveUsual();

    QTableView& m_table;
    QHeaderView& m_header;
    QList<Wish> m_wishes;
    QList<int> m_usual;      ///< pixels, by column
    bool m_areUsers = false; ///< the user has set them, now or earlier
    bool m_isOurs = false;   ///< what happens to the header
};

} // namespace farcopy
