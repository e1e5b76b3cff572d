// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableWidget>

namespace farcopy {

class CopyPresenter;

/// The destinations of copies that go to several Regions: each with its key and how its checks came
/// out. The current line is the one whose key is edited.
class CopyTargetList final : public QTableWidget
{
    Q_OBJECT

public:
    explicit CopyTargetList(CopyPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

protected:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillRow(int row);
    void put(int row, int column, const QString& text, const QIcon& icon = {});

    CopyPresenter& m_presenter;
};

} // namespace farcopy
