// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace farcopy {

/// What each of our programs does first: no core files, the locale, the log, its name.
void prepareProcess();

/// Ends without the handlers that run at exit. All that has to be closed is closed by now, and
/// OpenSSL's handler would free what a network thread may be freeing at that moment:
/// QThread::wait() returns a little before the thread is gone (Qt 6.4).
[[noreturn]] void leave(int status);

} // namespace farcopy
