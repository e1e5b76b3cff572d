// SPDX-License-Identifier: Apache-2.0
#include "core/store/identityrows.h"

#include "core/store/database.h"
#include "core/store/storednames.h"

namespace farcopy::store {

namespace {

/// What names one choice: a key of the same name may be another one by now.
QVariantList keyOf(const AccountChoice& choice, const QString& endpointUrl)
{
    return {QString(nameOf(choice.origin)), presentColumnOf(choice.name),
        presentColumnOf(choice.accessKeyId), presentColumnOf(endpointUrl)};
}

} // namespace

Result<AccountId> readIdentity(
    Database& database, const AccountChoice& choice, const QString& endpointUrl)
{
    AccountId account;
    const auto outcome
        = database.read(QStringLiteral("SELECT account FROM identities WHERE origin = ? AND"
                                       " name = ? AND access_key_id = ? AND endpoint = ?"),
            keyOf(choice, endpointUrl),
            [&account](const Row& row) { account = AccountId(row.text(0)); });
    if (!outcome)
        return failure(outcome.error());
    return account;
}

Result<void> writeIdentity(Database& database, const AccountChoice& choice,
    const QString& endpointUrl, const AccountId& account)
{
    return database.run(
        QStringLiteral("INSERT INTO identities(origin, name, access_key_id, endpoint, account)"
                       " VALUES(?, ?, ?, ?, ?) ON CONFLICT(origin, name, access_key_id, endpoint)"
                       " DO UPDATE SET account = excluded.account"),
        keyOf(choice, endpointUrl) << presentColumnOf(account.text()));
}

} // namespace farcopy::store
