// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace farcopy {

/// The 16 bytes of an IPv6 address; an IPv4 address stands in the last four of ::ffff:0:0/96.
/// Source: RFC 4291, 2.5.5.2.
using IpAddress = std::array<quint8, 16>;

/// What the text of an address says, as the host of a QUrl has it. Nothing: it is a name.
[[nodiscard]] std::optional<IpAddress> ipAddress(const QString& text);

/// Whether a host is this machine by its address (127.0.0.0/8, ::1) or its name, "localhost".
[[nodiscard]] bool isThisMachine(const QString& host);

} // namespace farcopy
