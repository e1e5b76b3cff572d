// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace farcopy {

/// Sorts by SortRole and shows the rows that a condition accepts. Knows no model class.
class NarrowingProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using Condition = std::function<bool(const QModelIndex& source)>;

    explicit NarrowingProxy(Condition accepts, QObject* parent = nullptr);

    /// The condition may answer differently from now on.
    void narrow();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& a, const QModelIndex& b) const override;

private:
    Condition m_accepts;
};

} // namespace farcopy
