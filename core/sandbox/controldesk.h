// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/books.h"
#include "core/sandbox/devices.h"
#include "core/sandbox/faultplan.h"
#include "core/sandbox/signaturecheck.h"
#include "core/sandbox/ssobook.h"
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
/// POST   /sandbox/mfa        {"SerialNumber": "arn:aws:iam::…:mfa/administrator"}; gives the
///                            TokenCode that the device shows, good once
/// POST   /sandbox/identity   {"seconds": 600}; gives a WebIdentityToken, good for so long
/// GET    /sandbox/sign-ins   to Identity Center: {"signIns": [{"userCode": "BCDF-GHJK", …}]}
/// POST   /sandbox/sign-ins   {"userCode": "BCDF-GHJK", "allow": true}: as in a browser
/// DELETE /sandbox/sign-ins   all tokens of Identity Center are unknown from now on
/// POST   /sandbox/lifetimes  {"code": 600, "token": 28800, "role": 3600}: of what Identity Center
///                            gives from now on, in seconds; what is left out stays
///
/// A browser is refused: no web page has any business here.
class ControlDesk
{
public:
    ControlDesk(World& world, FaultPlan& faults, PrincipalBook& principals, Devices& devices,
        SsoBook& signIns)
        : m_world(world)
        , m_faults(faults)
        , m_principals(principals)
        , m_devices(devices)
        , m_signIns(signIns)
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
    [[nodiscard]] Answer signIns(const QByteArray& method, const QJsonObject& body);
    [[nodiscard]] Answer lifetimes(const QJsonObject& body);

    World& m_world;
    FaultPlan& m_faults;
    PrincipalBook& m_principals;
    Devices& m_devices;
    SsoBook& m_signIns;
};

} // namespace farcopy::sandbox
