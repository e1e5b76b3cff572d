// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace farcopy {

class CopyPresenter;
class CopySourcesModel;

/// The backups that will be copied, and how each copy will be made.
class CopySourcesTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CopySourcesTable(const CopyPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

private:
    CopySourcesModel* m_model = nullptr;
    int m_columns = 0; ///< for which the widths were found
};

} // namespace farcopy
