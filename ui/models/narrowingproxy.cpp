// SPDX-License-Identifier: Apache-2.0
#include "ui/models/narrowingproxy.h"

#include "ui/models/cellroles.h"

namespace farcopy {

NarrowingProxy::NarrowingProxy(Condition accepts, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_accepts(std::move(accepts))
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void NarrowingProxy::narrow()
{
    invalidateFilter();
}

bool NarrowingProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return m_accepts(sourceModel()->index(row, 0, parent));
}

bool NarrowingProxy::lessThan(const QModelIndex& a, const QModelIndex& b) const
{
    const QVariant left = a.data(SortRole);
    const QVariant right = b.data(SortRole);
    if (left.userType() == QMetaType::QString)
        return left.toString() < right.toString();
    return left.toLongLong() < right.toLongLong();
}

} // namespace farcopy
