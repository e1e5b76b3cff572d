// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

namespace farcopy {

class CopyPresenter;

/// The backups that will be copied, and how each copy will be made: one column for each destination
/// where there are several. What is not in sight is not worked out.
class CopySourcesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Status, Region, Size, Copy, Why };

    explicit CopySourcesModel(const CopyPresenter& presenter, QObject* parent = nullptr);

    /// Takes over what the presenter says now.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString tip(int row, int column) const;
    [[nodiscard]] QString predictionText(int row, int target) const;
    [[nodiscard]] QString reasonText(int row, int target) const;

    const CopyPresenter& m_presenter;
    int m_rows = 0;
    int m_targets = 1;
};

} // namespace farcopy
