// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/signin.h"

#include <QDialog>
#include <QTimer>

namespace farcopy {

class PlainLabel;

/// Shows the code of a sign-in that goes on in a browser, until it is closed: by the program when
/// the sign-in is over, by the user who gives it up (rejected). Open it with open().
class BrowserSignInDialog : public QDialog
{
    Q_OBJECT

public:
    BrowserSignInDialog(const BrowserSignIn& signIn, const Clock& clock, QWidget* parent = nullptr);

    /// Whether a browser may be sent there: an address comes from a server, and may be anything.
    [[nodiscard]] static bool isWebPage(const QUrl& page);

signals:
    void browserWanted(const QUrl& page);

private:
    void setUp();
    void tellTime();

    BrowserSignIn m_signIn;
    const Clock& m_clock;
    PlainLabel* m_time = nullptr;
    QTimer m_tick;
};

} // namespace farcopy
