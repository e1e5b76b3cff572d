// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/copiessummary.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace farcopy {

/// The line over the copies: all of them in one sentence, how far they are together, and what can
/// be done with all.
class CopiesHead final : public QWidget
{
    Q_OBJECT

public:
    explicit CopiesHead(const QList<QAction*>& actions, QWidget* parent = nullptr);

    void showSummary(const CopiesSummary& summary, bool isPaused);

private:
    QLabel* m_headline = nullptr;
    QProgressBar* m_bar = nullptr;
};

} // namespace farcopy
