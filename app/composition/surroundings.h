// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/signindesk.h"
#include "core/base/clock.h"
#include "core/credentials/accountresolver.h"
#include "core/endpoints/partitiontable.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/memorystore.h"

#include <QMap>

#include <memory>

namespace farcopy {

/// What the command line says of the account to work with.
struct AccountArguments {
    bool sandbox = false;
    QString profile;
    QString endpointUrl;
    QString region;
    QString caBundle;
    /// What the user's settings add to the environment, where that says nothing of it.
    QMap<QString, QString> wishes = {};
};

/// What lives as long as the program, whichever account is in use.
struct Surroundings {
    explicit Surroundings(const AccountArguments& arguments);

    const PartitionTable partitions;
    const SystemClock clock;
    KeychainStore keychain;
    KeychainStore proxyKeychain{QStringLiteral("farcopy proxy")}; ///< of ProxyPassword
    MemoryStore sessionKeys;
    SignInDesk questions; ///< who asks them is told to it
    const std::shared_ptr<ProxyLogin> proxyLogin;
    const AccountResolver resolver;
};

} // namespace farcopy
