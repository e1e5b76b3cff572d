// SPDX-License-Identifier: Apache-2.0
#include "core/api/rolechecks.h"

#include "core/api/rolerequest.h"
#include "core/domain/constraints.h"

#include <QRegularExpression>

#include <algorithm>

namespace farcopy::api {

namespace {

using constraints::Flaw;
using constraints::require;
using namespace std::chrono_literals;

constexpr std::chrono::seconds leastDuration = 15min;
constexpr std::chrono::seconds mostDuration = 12h;
constexpr qsizetype codeDigits = 6;

struct Lengths {
    qsizetype least;
    qsizetype most;
};

constexpr Lengths arnLengths{20, 2048};
constexpr Lengths nameLengths{2, 64};
constexpr Lengths externalIdLengths{2, 1224};
constexpr Lengths serialLengths{9, 256};
constexpr Lengths tokenLengths{4, 20000};

Flaw lengthFlaw(qsizetype length, const Lengths& allowed)
{
    if (length == 0)
        return Flaw::Empty;
    if (length < allowed.least)
        return Flaw::TooShort;
    return length > allowed.most ? Flaw::TooLong : Flaw::None;
}

/// @param marks  allowed beside ASCII letters, digits and "_"
Flaw wordFlaw(const QString& text, const Lengths& allowed, QStringView marks)
{
    const bool isFine = std::all_of(text.cbegin(), text.cend(), [marks](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()) || marks.contains(c);
    });
    const Flaw flaw = lengthFlaw(text.size(), allowed);
    return flaw == Flaw::None && !isFine ? Flaw::BadCharacter : flaw;
}

Flaw codeFlaw(const Secret& code)
{
    const QByteArray& digits = code.reveal();
    const bool isFine
        = std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; });
    const Flaw flaw = lengthFlaw(digits.size(), {codeDigits, codeDigits});
    return flaw == Flaw::None && !isFine ? Flaw::BadCharacter : flaw;
}

Result<void> checkCommon(const RegionId& region, const QString& roleArn, const QString& sessionName)
{
    return require(QStringLiteral("Region"), constraints::regionIdFlaw(region.text()))
        .and_then([&] {
            return require(QStringLiteral("RoleArn"), lengthFlaw(roleArn.size(), arnLengths));
        })
        .and_then([&] {
            return require(
                QStringLiteral("RoleSessionName"), wordFlaw(sessionName, nameLengths, u"+=,.@-"));
        });
}

Result<void> checkDevice(const QString& serial, const Secret& code)
{
    return require(QStringLiteral("SerialNumber"), wordFlaw(serial, serialLengths, u"+=/:,.@-"))
        .and_then([&] { return require(QStringLiteral("TokenCode"), codeFlaw(code)); });
}

Result<void> checkDuration(const std::optional<std::chrono::seconds>& duration)
{
    if (!duration || (*duration >= leastDuration && *duration <= mostDuration))
        return {};
    const QString member = QStringLiteral("DurationSeconds");
    return failure({.kind = ErrorKind::Rejected,
        .code = QStringLiteral("ValidationException"),
        .message = QStringLiteral("1 validation error detected: Value at '%1' failed to satisfy "
                                  "constraint: Member must have value from %2 to %3")
                       .arg(member)
                       .arg(leastDuration.count())
                       .arg(mostDuration.count()),
        .members = {{QStringLiteral("Parameter"), member}}});
}

} // namespace

Result<void> check(const RoleRequest& request)
{
    return checkCommon(request.region, request.roleArn, request.sessionName)
        .and_then([&] { return checkDuration(request.duration); })
        .and_then([&] {
            return require(QStringLiteral("ExternalId"),
                request.externalId.isEmpty()
                    ? Flaw::None
                    : wordFlaw(request.externalId, externalIdLengths, u"+=,.@:/-"));
        })
        .and_then([&]() -> Result<void> {
            if (request.mfaSerial.isEmpty())
                return {};
            return checkDevice(request.mfaSerial, request.mfaCode);
        });
}

Result<void> check(const SessionRequest& request)
{
    return require(QStringLiteral("Region"), constraints::regionIdFlaw(request.region.text()))
        .and_then([&] { return checkDevice(request.mfaSerial, request.mfaCode); });
}

Result<void> check(const WebIdentityRequest& request)
{
    return checkCommon(request.region, request.roleArn, request.sessionName).and_then([&] {
        return require(QStringLiteral("WebIdentityToken"),
            lengthFlaw(request.token.reveal().size(), tokenLengths));
    });
}

} // namespace farcopy::api
