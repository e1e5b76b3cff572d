// SPDX-License-Identifier: Apache-2.0
#include "core/base/call.h"

namespace farcopy {

void CallBase::announce()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit finished();
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace farcopy
