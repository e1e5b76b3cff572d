// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace farcopy::sandbox {

/// What can go wrong between a client and a service that does its work well.
enum class FaultKind {
    Throttle,      ///< "throttle": ThrottlingException, status 400; `amount`: Retry-After in s
    InternalError, ///< "internal-error": InternalServerError, status 500, JSON
    Unavailable,   ///< "unavailable": status 503, a page of HTML; `amount`: Retry-After in s
    BadGateway,    ///< "bad-gateway": status 502, an empty body
    ErrorJson,     ///< "error-json": status `amount` (503), ServiceUnavailable as JSON
    ErrorPage,     ///< "error-page": status `amount` (500), a page of HTML
    ErrorEmpty,    ///< "error-empty": status `amount` (500), an empty body
    ErrorAfter,    ///< "error-after": the work is done, then InternalServerError, status 500
    ExpiredToken,  ///< "expired-token": ExpiredTokenException
    AccessDenied,  ///< "access-denied": AccessDeniedException naming the action
    Redirect,      ///< "redirect": status `amount` (307) to "localhost", same port
    DropBefore,    ///< "drop-before": the connection ends, nothing was done
    DropAfter,     ///< "drop-after": the work is done, then the connection ends
    Slow,          ///< "slow": the answer comes after `amount` ms (3000)
    Hang,          ///< "hang": no answer at all, nothing was done
    Drip,          ///< "drip": a byte of the answer each `amount` ms (200)
    Truncate,      ///< "truncate": half of the answer, then the connection ends
    Garbage,       ///< "garbage": status 200 with a body that is no JSON
    WrongTypes,    ///< "wrong-types": status 200, strings where numbers belong and the like
    NullProgress,  ///< "null-progress": the progress of backups is null
    OddProgress,   ///< "odd-progress": it goes backwards, stands still or is no percentage
    OddLifecycle,  ///< "odd-lifecycle": what is under way is in a state that nobody knows
    Hide,          ///< "hide": a backup is left out of one answer of DescribeBackups, then shown
    Scatter,  ///< "scatter": backups in reverse; those asked for by id on three pages, one empty
    ClockSkew ///< "clock-skew": this server's clock is `amount` seconds ahead (600)
};

struct Fault {
    FaultKind kind = FaultKind::Throttle;
    double rate = 1.0;      ///< how many of the requests it befalls, 0…1
    int count = -1;         ///< it ends after that many; -1: never
    QString operation = {}; ///< "CopyBackup"; empty: every one
    QString region = {};    ///< "eu-west-1"; empty: every one
    int amount = 0;         ///< see the kinds; 0: the default

    bool operator==(const Fault&) const = default;
};

/// Reads KIND[/AMOUNT][=RATE|=COUNTx][:Operation][@Region], as in "drop-after=1x:CopyBackup".
/// Nothing if the text is not of this form.
[[nodiscard]] std::optional<Fault> faultFromText(const QString& text);
[[nodiscard]] QString toText(const Fault& fault);

/// Its amount, or the default of its kind.
[[nodiscard]] int amountOf(const Fault& fault);

[[nodiscard]] QString nameOf(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultKindFromName(const QString& name);
[[nodiscard]] QList<FaultKind> allFaultKinds();

} // namespace farcopy::sandbox
