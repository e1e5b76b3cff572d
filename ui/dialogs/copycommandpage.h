// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace farcopy {

class CopyPresenter;

/// The same copies as commands of the AWS CLI. They are only written while somebody looks.
class CopyCommandPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyCommandPage(const CopyPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    const CopyPresenter& m_presenter;
    QPlainTextEdit* m_command = nullptr;
    bool m_isOutdated = true;
};

} // namespace farcopy
