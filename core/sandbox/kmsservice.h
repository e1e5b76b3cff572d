// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/world.h"

namespace farcopy::sandbox {

/// AWS KMS as far as FSx needs it: ListAliases, ListKeys, DescribeKey, EnableKey, DisableKey,
/// ScheduleKeyDeletion, CancelKeyDeletion. Pages are short on purpose.
class KmsService
{
public:
    explicit KmsService(World& world)
        : m_world(world)
    {
    }

    [[nodiscard]] static bool hasOperation(const QString& operation);
    /// Errors: NotFoundException, InvalidMarkerException, KMSInvalidStateException,
    /// SerializationException, ValidationException.
    [[nodiscard]] Outcome handle(
        const QString& operation, RegionState& region, const QJsonObject& request);

private:
    [[nodiscard]] Outcome listAliases(RegionState& region, const QJsonObject& request) const;
    [[nodiscard]] Outcome listKeys(RegionState& region, const QJsonObject& request) const;
    [[nodiscard]] Outcome changeState(const QString& operation, KeyRecord& key, int days) const;

    World& m_world;
};

} // namespace farcopy::sandbox
