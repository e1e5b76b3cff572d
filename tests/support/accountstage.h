// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/endpoints/partitiontable.h"
#include "core/presenters/accountspresenter.h"
#include "core/presenters/accountstates.h"
#include "core/presenters/keychainentries.h"
#include "core/presenters/openaccounts.h"
#include "core/settings/settings.h"
#include "tests/support/awsfolder.h"
#include "tests/support/fakeinquiry.h"
#include "tests/support/fakequestions.h"
#include "tests/support/fakesecretstore.h"

namespace farcopy::test {

/// All that an AccountsPresenter needs, on files and stores of its own, with the states of its
/// accounts.
struct AccountStage {
    AwsFolder folder;
    ResolverInput input = folder.input();
    FakeSecretStore keychain;
    FakeSecretStore session;
    Settings settings{folder.home() + QStringLiteral("/farcopy.ini")};
    PartitionTable partitions = PartitionTable::builtIn();
    CredentialBench bench;
    std::unique_ptr<AccountResolver> resolver;
    std::unique_ptr<AccountsPresenter> presenter;
    FakeInquiry inquiry;
    OpenAccounts open;
    std::unique_ptr<AccountStates> states;
    std::unique_ptr<KeychainEntries> entries;

    /// Begins with what was put into folder, input and settings.
    AccountsPresenter& start()
    {
        resolver = std::make_unique<AccountResolver>(input, keychain, session, bench.tools());
        presenter = std::make_unique<AccountsPresenter>(
            *resolver, settings, keychain, session, partitions);
        states = std::make_unique<AccountStates>(*presenter, open, inquiry);
        entries = std::make_unique<KeychainEntries>(*presenter, keychain, session);
        return *presenter;
    }

    [[nodiscard]] static AccessKeyDraft draft()
    {
        AccessKeyDraft draft;
        draft.name = QStringLiteral("prod");
        draft.accessKeyId = QStringLiteral("AKIAIOSFODNN7EXAMPLE");
        draft.secretAccessKey = Secret(QByteArray("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));
        draft.region = RegionId(QStringLiteral("eu-west-1"));
        return draft;
    }
    [[nodiscard]] static AccessKeyDraft temporaryDraft()
    {
        AccessKeyDraft temporary = draft();
        temporary.accessKeyId = QStringLiteral("ASIAIOSFODNN7EXAMPLE");
        temporary.sessionToken = Secret(QByteArray("IQoJb3JpZ2lu"));
        temporary.keeping = KeyKeeping::SessionOnly;
        return temporary;
    }
};

} // namespace farcopy::test
