// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace farcopy::sandbox {

/// FSx, KMS and STS on loopback.
class SandboxServer : public QObject
{
    Q_OBJECT
};

} // namespace farcopy::sandbox
