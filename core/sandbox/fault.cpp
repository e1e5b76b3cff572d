// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/fault.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct KindName {
    FaultKind kind;
    const char* name;
    int amount = 0; ///< unless another is given
};

constexpr std::array kindNames{
    KindName{FaultKind::Throttle, "throttle"},
    KindName{FaultKind::InternalError, "internal-error"},
    KindName{FaultKind::Unavailable, "unavailable"},
    KindName{FaultKind::BadGateway, "bad-gateway"},
    KindName{FaultKind::ErrorJson, "error-json", 503},
    KindName{FaultKind::ErrorPage, "error-page", 500},
    KindName{FaultKind::ErrorEmpty, "error-empty", 500},
    KindName{FaultKind::ErrorAfter, "error-after"},
    KindName{FaultKind::ExpiredToken, "expired-token"},
    KindName{FaultKind::AccessDenied, "access-denied"},
    KindName{FaultKind::Redirect, "redirect", 307},
    KindName{FaultKind::DropBefore, "drop-before"},
    KindName{FaultKind::DropAfter, "drop-after"},
    KindName{FaultKind::Slow, "slow", 3000},
    KindName{FaultKind::Hang, "hang"},
    KindName{FaultKind::Drip, "drip", 200},
    KindName{FaultKind::Truncate, "truncate"},
    KindName{FaultKind::Garbage, "garbage"},
    KindName{FaultKind::WrongTypes, "wrong-types"},
    KindName{FaultKind::NullProgress, "null-progress"},
    KindName{FaultKind::OddProgress, "odd-progress"},
    KindName{FaultKind::OddLifecycle, "odd-lifecycle"},
    KindName{FaultKind::Hide, "hide"},
    KindName{FaultKind::Scatter, "scatter"},
    KindName{FaultKind::ClockSkew, "clock-skew", 600},
};

const KindName& entryOf(FaultKind kind)
{
    return *std::find_if(kindNames.begin(), kindNames.end(),
        [kind](const auto& entry) { return entry.kind == kind; });
}

} // namespace

QString nameOf(FaultKind kind)
{
    return QString::fromLatin1(entryOf(kind).name);
}

std::optional<FaultKind> faultKindFromName(const QString& name)
{
    const auto* const found = std::find_if(kindNames.begin(), kindNames.end(),
        [&](const auto& entry) { return name == QLatin1String{entry.name}; });
    return found == kindNames.end() ? std::nullopt : std::optional{found->kind};
}

QList<FaultKind> allFaultKinds()
{
    QList<FaultKind> kinds;
    for (const auto& entry : kindNames)
        kinds.append(entry.kind);
    return kinds;
}

int amountOf(const Fault& fault)
{
    return fault.amount != 0 ? fault.amount : entryOf(fault.kind).amount;
}

std::optional<Fault> faultFromText(const QString& text)
{
    static const QRegularExpression form(
        u"^([a-z-]+)(?:/(-?\\d{1,9}))?(?:=(?:(\\d{1,6})x|(\\d?\\.?\\d+)))?"
        "(?::([A-Za-z]+))?(?:@([a-z0-9-]+))?$"_s);
    const auto match = form.match(text);
    const auto kind = faultKindFromName(match.captured(1));
    if (!match.hasMatch() || !kind)
        return std::nullopt;
    Fault fault{.kind = *kind, .operation = match.captured(5), .region = match.captured(6)};
    fault.amount = match.captured(2).toInt();
    if (!match.captured(3).isEmpty())
        fault.count = match.captured(3).toInt();
    if (!match.captured(4).isEmpty())
        fault.rate = match.captured(4).toDouble();
    const bool isSound = fault.rate >= 0 && fault.rate <= 1 && fault.count != 0;
    return isSound ? std::optional{fault} : std::nullopt;
}

QString toText(const Fault& fault)
{
    QString text = nameOf(fault.kind);
    if (fault.amount != 0)
        text += u"/%1"_s.arg(fault.amount);
    if (fault.count > 0)
        text += u"=%1x"_s.arg(fault.count);
    else if (fault.rate < 1)
        text += u"=%1"_s.arg(fault.rate);
    if (!fault.operation.isEmpty())
        text += u':' + fault.operation;
    if (!fault.region.isEmpty())
        text += u'@' + fault.region;
    return text;
}

} // namespace farcopy::sandbox
