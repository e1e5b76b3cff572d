// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/roles.h"

#include <QList>

#include <algorithm>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

const RoleRules* findRole(const QString& name)
{
    static const QStringList everything{u"*"_s};
    static const QStringList reading{
        u"fsx:Describe*"_s, u"fsx:List*"_s, u"kms:Describe*"_s, u"kms:List*"_s, u"sts:*"_s};
    static const QList<RoleRules> roles{
        {.name = u"administrator"_s, .allowed = everything},
        {.name = u"reader"_s, .allowed = reading, .maxSeconds = 3600},
        {.name = u"guarded"_s, .allowed = everything, .needsMfa = true},
        {.name = u"partner"_s, .allowed = everything, .externalId = u"farcopy-partner"_s},
        {.name = u"vault"_s, .allowed = everything, .trustedRole = u"reader"_s},
        {.name = u"closed"_s, .allowed = everything, .isClosed = true},
        {.name = u"federated"_s, .allowed = everything, .isForIdentities = true},
    };
    const auto found = std::find_if(
        roles.begin(), roles.end(), [&](const auto& role) { return role.name == name; });
    return found == roles.end() ? nullptr : &*found;
}

} // namespace farcopy::sandbox
