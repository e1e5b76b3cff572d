// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rows/rowarrangement.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <vector>

namespace farcopy {

/// Arranges rows at once while they are few, and in another thread where that could take longer
/// than a frame. Of several wishes that come meanwhile only what they come to is shown.
class RowArranger final : public QObject
{
    Q_OBJECT

public:
    /// Up to so many rows are sorted and filtered at once, and ten times as many are shown at once
    /// in an order that is known.
    static constexpr int rowsAtOnce = 20'000;

    /// @param rows  outlive the arranger, as the clock does
    RowArranger(const BackupRows& rows, const Clock& clock, QObject* parent = nullptr,
        int atOnce = rowsAtOnce);
    /// Waits for the other thread.
    ~RowArranger() override;

    /// Whether another thread arranges: arranged() follows, and shown() and take() have to wait.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Not while it is busy.
    [[nodiscard]] const std::vector<RowId>& shown() const { return m_arrangement.shown(); }

    void sort(RowColumn column, bool isDescending);
    /// @param region  whose rows are shown; empty: those of all
    void narrow(const BackupFilter& filter, const RegionId& region);
    /// Takes new rows in and looks anew at known ones that changed. Not while it is busy.
    void take(const QList<RowId>& added, const QList<RowId>& changed);
    /// Call before the rows go.
    void remove(const QList<RowId>& rows);

signals:
    /// It was busy, and shown() is what was wished for.
    void arranged();

private:
    using Wish = std::function<void(RowArrangement&)>;

    void arrange(Wish wish, int atOnce);
    void begin();
    void end();

    const BackupRows& m_rows;
    int m_atOnce;
    bool m_isBusy = false;
    RowArrangement m_arrangement; ///< the other thread's while it is busy
    std::vector<Wish> m_wishes;   ///< that came while it was busy
    QList<RowId> m_gone;          ///< while it was busy
    QFutureWatcher<void> m_work;
};

} // namespace farcopy
