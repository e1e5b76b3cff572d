// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace farcopy::sandbox {

/// What the trust policy of a role asks of whoever wants to take it.
struct RoleRules {
    QString name;
    QStringList allowed;      ///< actions of its sessions: "fsx:*"
    QString externalId = {};  ///< empty: none is asked for
    QString trustedRole = {}; ///< only its sessions may take this one; empty: all of the account
    bool needsMfa = false;
    bool isClosed = false;        ///< nobody may take it
    bool isForIdentities = false; ///< by a web identity, and by nothing else
    int maxSeconds = 43200;       ///< of a session
};

/// The roles that every account of the sandbox has:
///
/// administrator, reader  for everybody of the account
/// guarded                asks for MFA
/// partner                asks for the external id "farcopy-partner"
/// vault                  only for sessions of the role reader
/// closed                 for nobody
/// federated              for web identities
///
/// nullptr: there is no such role.
[[nodiscard]] const RoleRules* findRole(const QString& name);

} // namespace farcopy::sandbox
