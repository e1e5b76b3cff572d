// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace farcopy {

class Inventory;

/// An application that tells standard error how quickly its window comes up (first paint, first
/// rows, all Regions listed), and each time its event loop did not come round within a frame, with
/// the delivery that kept it longest. Times in ms since it was made. For FARCOPY_TRACE=1 alone:
/// it wakes the processor many times a second.
class TracedApplication final : public QApplication
{
    Q_OBJECT

public:
    /// Whether FARCOPY_TRACE asks for it.
    [[nodiscard]] static bool isWanted();

    TracedApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

    /// Tells when the Regions are all listed, or refused.
    void watch(const Inventory& inventory);

private:
    /// What was delivered to whom.
    struct Delivery {
        qint64 nanoseconds = 0;
        int eventType = 0;
        const char* receiver = ""; ///< its class
    };

    void noteBeat();
    void notePaint(const QObject* receiver);
    void say(const QString& what) const;

    QElapsedTimer m_clock;
    QTimer m_beat;
    qint64 m_lastBeat = 0; ///< ns
    qint64 m_worked = 0;   ///< processor time until then, ns
    Delivery m_longest;    ///< since the last beat
    int m_depth = 0;
    bool m_hasPainted = false;
    bool m_hasRows = false;
};

} // namespace farcopy
