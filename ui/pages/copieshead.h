// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/copiessummary.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace farcopy {

/// The line over the copies: all of them in one sentence, how far they are together, and what can
/// be done with all.
class CopiesHead final : public QWidget
{
    Q_OBJECT

public:
    explicit CopiesHead(const QList<QAction*>& actions, QWidget* parent = nullptr);

    void showSummary(const CopiesSummary& summary, bool isPaused);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWidth();
    [[nodiscard]] int widthInOneLine() const;
    [[nodiscard]] int barWidth(bool isTight) const;

    QLabel* m_headline = nullptr;
    QProgressBar* m_bar = nullptr;
    QList<QToolButton*> m_buttons;
};

} // namespace farcopy
