// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/domain/calleridentity.h"

#include <QObject>

namespace farcopy {

class Transport;

/// AWS Security Token Service (query protocol, XML answers). Errors as in FsxClient.
class StsClient : public QObject
{
    Q_OBJECT

public:
    explicit StsClient(Transport& transport, QObject* parent = nullptr);

    /// Whose credentials these are. Needs no permission.
    [[nodiscard]] Call<CallerIdentity>* callerIdentity(const RegionId& region);

private:
    Transport& m_transport;
};

} // namespace farcopy
