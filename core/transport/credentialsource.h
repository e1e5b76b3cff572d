// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"

#include <QDateTime>
#include <QString>

namespace farcopy {

/// What a request is signed with.
struct Credentials {
    QString accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken; ///< empty: long-term keys
    QDateTime expiry;    ///< UTC; invalid: they do not expire
};

/// Where the transport takes credentials from, anew for each attempt: implementations cache and
/// renew. It lives as long as the transport that asks it.
class CredentialSource
{
public:
    virtual ~CredentialSource() = default;

    /// Errors: Expired (none can be had; the message says where and how), Local, Cancelled, and
    /// those of a connection. Never AccessDenied or Rejected: what waits for credentials is not
    /// refused.
    [[nodiscard]] virtual Call<Credentials>* credentials() = 0;

    /// The service calls these expired or unknown: whoever can renew them does before it gives any
    /// again. Without effect if others have been given since.
    virtual void reject(const Credentials& /*refused*/) { }

    /// Whether it may come to give credentials of another account: others write what it reads.
    [[nodiscard]] virtual bool mayChangeAccount() const { return false; }

    /// A person wants to sign in: questions that were given up may be asked again.
    virtual void signIn() { }

    /// Another number than before, if somebody wants to sign in, or has signed in, in another place
    /// (a further profile of the same session, another program): what was given up is worth asking.
    [[nodiscard]] virtual int news() { return 0; }
};

} // namespace farcopy
