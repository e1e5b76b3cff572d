// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/copiessummary.h"

#include <QTableView>

namespace farcopy {

class BatchTableModel;

/// The batches of copies, one line each, over the copies themselves. It is as high as a few lines
/// and scrolls beyond.
class BatchList final : public QTableView
{
    Q_OBJECT

public:
    explicit BatchList(QWidget* parent = nullptr);

    void showBatches(const QList<CopyBatch>& batches);

signals:
    /// The copies of this batch are to be shown.
    void batchChosen(const QString& batch);
    /// What the activity log says of this batch is to be shown.
    void activityWanted(const QString& batch);

protected:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpActions();

    BatchTableModel* m_model = nullptr;
};

} // namespace farcopy
