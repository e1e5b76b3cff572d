// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableWidget>

namespace farcopy {

class CopyPresenter;

/// The backups that will be copied, and how each copy will be made.
class CopySourcesTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit CopySourcesTable(const CopyPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

private:
    const CopyPresenter& m_presenter;
};

} // namespace farcopy
