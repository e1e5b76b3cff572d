// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/fault.h"

#include <QJsonArray>
#include <QMap>

#include <optional>
#include <random>

namespace farcopy::sandbox {

/// The faults that are switched on, and the dice that decide whom they befall.
class FaultPlan
{
public:
    explicit FaultPlan(quint32 seed)
        : m_random(seed)
    {
    }

    void set(const QList<Fault>& faults) { m_faults = faults; }
    void add(const Fault& fault) { m_faults.append(fault); }
    [[nodiscard]] const QList<Fault>& faults() const { return m_faults; }

    /// The first fault that befalls this request, if any; counts it.
    [[nodiscard]] std::optional<Fault> next(const QString& operation, const QString& region);
    /// How often each fired, by name.
    [[nodiscard]] const QMap<QString, int>& fired() const { return m_fired; }

private:
    QList<Fault> m_faults;
    QMap<QString, int> m_fired;
    std::mt19937 m_random;
};

} // namespace farcopy::sandbox
