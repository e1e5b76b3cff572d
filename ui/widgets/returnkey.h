// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndex>
#include <QObject>

class QAbstractItemView;

namespace farcopy {

/// Tells that Return or Enter was pressed in a view. QAbstractItemView::activated() does so too,
/// but on some desktops also for a single click.
class ReturnKey final : public QObject
{
    Q_OBJECT

public:
    /// @param view  owns this
    explicit ReturnKey(QAbstractItemView* view);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// @param current  valid
    void pressed(const QModelIndex& current);

private:
    QAbstractItemView& m_view;
};

} // namespace farcopy
