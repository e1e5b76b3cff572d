// SPDX-License-Identifier: Apache-2.0
#include "core/base/call.h"

namespace farcopy {

void CallBase::announce()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QPointer<CallBase> self = this;
            emit finished();
            if (self) // a listener may delete the client, and the call with it
                deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace farcopy
