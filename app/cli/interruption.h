// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QSocketNotifier;

namespace farcopy::cli {

/// Turns SIGINT (Ctrl+C) and SIGTERM into a signal of the event loop while it exists. The second
/// one ends the process at once.
class Interruption final : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject* parent = nullptr);
    ~Interruption() override;

signals:
    void raised();

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace farcopy::cli
