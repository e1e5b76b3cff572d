// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/dispatcher.h"
#include "core/sandbox/fault.h"

#include <QSet>

namespace farcopy::sandbox {

/// The request that a fault befalls.
struct Occasion {
    const WireRequest& request;
    Target target;
    QString region;
    QString requestId;
    quint16 ownPort = 0; ///< where this server listens, for a redirect
};

/// The answer that stands in place of the work; nothing: this fault lets the work be done.
[[nodiscard]] std::optional<Answer> answerInstead(const Fault& fault, const Occasion& occasion);

/// Makes something bad of good answers, and remembers what it has done before.
class Spoiler
{
public:
    [[nodiscard]] Answer spoil(const Fault& fault, const Occasion& occasion, Answer answer);

private:
    [[nodiscard]] QJsonObject withOddProgress(QJsonObject backup);
    [[nodiscard]] QJsonArray withoutNewcomers(const QJsonArray& backups);

    QSet<QString> m_hidden; ///< ids of backups that were left out once
    int m_turn = 0;
};

} // namespace farcopy::sandbox
