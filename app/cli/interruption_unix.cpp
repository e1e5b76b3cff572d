// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interruption.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace farcopy::cli {

namespace {

/// A signal handler can reach nothing but these.
std::array<int, 2> pipeEnds{-1, -1};
volatile std::sig_atomic_t timesRaised = 0;

extern "C" void onSignal(int number)
{
    constexpr int base = 128; // a shell's status for a process ended by a signal
    timesRaised = timesRaised + 1;
    if (timesRaised > 1)
        _exit(base + number);
    const int error = errno; // of whatever it interrupts
    const char byte = 1;
    static_cast<void>(!::write(pipeEnds[1], &byte, 1));
    errno = error;
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interruption::Interruption(QObject* parent)
    : QObject(parent)
{
    Q_ASSERT(pipeEnds[0] < 0); // one at a time
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals then end the process as usual
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit raised();
    });
    handle(onSignal);
}

Interruption::~Interruption()
{
    if (!m_notifier)
        return;
    handle(SIG_DFL);
    delete m_notifier;
    for (int& end : pipeEnds) {
        ::close(end);
        end = -1;
    }
    timesRaised = 0;
}

} // namespace farcopy::cli
