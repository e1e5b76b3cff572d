// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/domain/kmskey.h"

#include <QObject>
#include <QStringList>

namespace farcopy {

class Transport;

/// AWS Key Management Service, as far as a destination key must be chosen. Errors as in FsxClient.
class KmsClient : public QObject
{
    Q_OBJECT

public:
    explicit KmsClient(Transport& transport, QObject* parent = nullptr);

    /// All aliases of the account in a Region, all pages. Needs kms:ListAliases.
    [[nodiscard]] Call<QList<KmsAlias>>* listAliases(const RegionId& region);

    /// The ids of all keys of the account in a Region, all pages. Needs kms:ListKeys.
    [[nodiscard]] Call<QStringList>* listKeys(const RegionId& region);

    /// State, usage and manager of one key. Needs kms:DescribeKey.
    /// Errors: Rejected (NotFoundException).
    [[nodiscard]] Call<KmsKey>* describeKey(const RegionId& region, const KeyRef& key);

private:
    Transport& m_transport;
};

} // namespace farcopy
