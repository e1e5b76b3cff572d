// SPDX-License-Identifier: Apache-2.0
#include "core/api/stsclient.h"

#include "core/api/asking.h"
#include "core/api/awsquery.h"
#include "core/api/stscodec.h"
#include "core/domain/constraints.h"

namespace farcopy {

StsClient::StsClient(Transport& transport, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
{
}

Call<CallerIdentity>* StsClient::callerIdentity(const RegionId& region)
{
    const auto asked = api::queryRequest(QStringLiteral("sts"), QStringLiteral("2011-06-15"),
        QStringLiteral("GetCallerIdentity"), region);
    const auto fine
        = constraints::require(QStringLiteral("Region"), constraints::regionIdFlaw(region.text()));
    if (!fine)
        return api::refuse<CallerIdentity>(this, asked, fine.error());
    return api::ask<CallerIdentity>(this, m_transport, asked, api::readCallerIdentity);
}

} // namespace farcopy
