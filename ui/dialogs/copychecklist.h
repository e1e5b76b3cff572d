// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace farcopy {

class CopyPresenter;
class CopyTarget;

/// What was looked at before anything is sent, most serious first, and whether the copies will be
/// full or incremental.
class CopyCheckList : public QListWidget
{
    Q_OBJECT

public:
    explicit CopyCheckList(const CopyPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

private:
    [[nodiscard]] QString predictionLine(const CopyTarget& target) const;

    const CopyPresenter& m_presenter;
};

} // namespace farcopy
