// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace farcopy {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// Bytes that are kept free behind a body whose length was promised: a parser that reads in steps
/// of so many need not copy it.
inline constexpr qsizetype roomBehindBody = 64;

/// An answer as it came, whatever its status.
struct HttpAnswer {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    /// The first header of this name, in any case; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    /// The name that the service gave the request; empty if it gave none.
    [[nodiscard]] QString requestId() const;
};

/// Reads what a service says in an answer that is not a success: code, message, members.
/// The transport asks it before it decides whether to try again.
using ErrorReader = std::function<Error(const HttpAnswer&)>;

/// Whether a request is needed, or is a guess that may save time.
enum class Urgency {
    Normal,
    CanWait ///< sent while nothing else wants the host's connections; not tried again if it fails
};

/// One request to a service, before endpoint, clock and credentials are known.
struct ServiceRequest {
    QString service = {};   ///< names endpoint and signature: "fsx", "kms", "sts"
    QString operation = {}; ///< "CopyBackup": for errors and logs
    RegionId region = {};
    HttpHeaders headers = {}; ///< Content-Type, X-Amz-Target; the transport adds the rest
    QByteArray body = {};
    ErrorReader readError = {};
    std::chrono::milliseconds timeLimit{30'000};   ///< of each attempt
    QByteArray method = QByteArrayLiteral("POST"); ///< "GET" has no body
    QString path = {};                             ///< below the endpoint's: "client/register"
    QList<std::pair<QString, QString>> query = {}; ///< names and values, plain
    bool isSigned = true; ///< false: sent as it is, nobody is asked for credentials
    Urgency urgency = Urgency::Normal;
};

} // namespace farcopy
