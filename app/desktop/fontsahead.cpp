// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/fontsahead.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

namespace farcopy {

namespace {

/// FcInit() of the fontconfig that QtGui has loaded; may be called by several threads at once, of
/// which one does the work. A second call returns at once.
using Initialise = int (*)();

Initialise fontconfigsInitialise()
{
#ifdef Q_OS_LINUX
    return reinterpret_cast<Initialise>(dlsym(RTLD_DEFAULT, "FcInit"));
#else
    return nullptr;
#endif
}

} // namespace

FontsAhead::FontsAhead()
{
    if (const Initialise initialise = fontconfigsInitialise())
        m_reading = std::thread([initialise] { initialise(); });
}

FontsAhead::~FontsAhead()
{
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace farcopy
