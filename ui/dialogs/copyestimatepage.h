// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace farcopy {

class CopyPresenter;
class PlainLabel;

/// How long the copies will take and what they will cost at most, and how far that can be trusted.
class CopyEstimatePage final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyEstimatePage(const CopyPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    const CopyPresenter& m_presenter;
    PlainLabel* m_time = nullptr;
    PlainLabel* m_transfer = nullptr;
    PlainLabel* m_storage = nullptr;
    PlainLabel* m_left = nullptr;
    PlainLabel* m_basis = nullptr;
    PlainLabel* m_trouble = nullptr;
    bool m_isOutdated = true;
};

} // namespace farcopy
