// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/books.h"
#include "core/sandbox/devices.h"
#include "core/sandbox/faultplan.h"
#include "core/sandbox/signaturecheck.h"
#include "core/sandbox/world.h"

namespace farcopy::sandbox {

/// Lets a tester turn the screws of a running sandbox, by JSON and without a signature:
///
/// GET    /sandbox/books      what was asked and done so far
/// GET    /sandbox/faults     {"faults": ["throttle=3x:CopyBackup"]}
/// POST   /sandbox/faults     the same form; adds
/// DELETE /sandbox/faults     clears
/// POST   /sandbox/speed      {"speed": 0}: copies stand still
/// POST   /sandbox/lifecycle  {"Region": "eu-west-1", "BackupId": "…", "Lifecycle": "FAILED"}
/// POST   /sandbox/expire     {}: all temporary credentials are over
/// POST   /sandbox/mfa        {"SerialNumber": "arn:aws:iam::123456789012:mfa/administrator"};
/// gives
///                            the TokenCode that the device shows, good once
/// POST   /sandbox/identity   {"seconds": 600}; gives a WebIdentityToken, good for so long
///
/// A browser is refused: no web page has any business here.
class ControlDesk
{
public:
    ControlDesk(World& world, FaultPlan& faults, PrincipalBook& principals, Devices& devices)
        : m_world(world)
        , m_faults(faults)
        , m_principals(principals)
        , m_devices(devices)
    {
    }

    [[nodiscard]] Answer answer(const WireRequest& request, const Books& books);

private:
    [[nodiscard]] Answer faults(const QByteArray& method, const QJsonObject& body);
    [[nodiscard]] Answer speed(const QJsonObject& body);
    [[nodiscard]] Answer lifecycle(const QJsonObject& body);
    [[nodiscard]] Answer expire();
    [[nodiscard]] Answer mfa(const QJsonObject& body);
    [[nodiscard]] Answer identity(const QJsonObject& body);

    World& m_world;
    FaultPlan& m_faults;
    PrincipalBook& m_principals;
    Devices& m_devices;
};

} // namespace farcopy::sandbox
