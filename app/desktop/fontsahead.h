// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace farcopy {

/// Lets fontconfig read its files in a thread of its own from now on, while the main thread
/// connects to the display: Qt asks for it with the first text that it measures, and finds it done.
/// It is a fifth of all work before the window's first paint. Does nothing where Qt does not use
/// fontconfig.
class FontsAhead
{
public:
    FontsAhead();
    ~FontsAhead();
    FontsAhead(const FontsAhead&) = delete;
    FontsAhead& operator=(const FontsAhead&) = delete;

private:
    std::thread m_reading;
};

} // namespace farcopy
