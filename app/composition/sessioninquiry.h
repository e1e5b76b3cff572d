// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/storedidentities.h"
#include "core/presenters/accountinquiry.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace farcopy {

class Session;
class Store;
struct Surroundings;

/// Asks accounts who they are, each by a session of its own that goes with the answer. A session
/// that somebody may have signed in for is kept until it expires, for whoever opens the account.
class SessionInquiry final : public AccountInquiry
{
public:
    explicit SessionInquiry(const Surroundings& surroundings);
    ~SessionInquiry() override;

    [[nodiscard]] Call<AccountFinding>* ask(const AccountChoice& account) override;
    [[nodiscard]] Call<AccountId>* recall(const AccountChoice& account) override;

    /// nullptr: none is kept
    [[nodiscard]] std::unique_ptr<Session> takeSession(const AccountChoice& account);
    /// What the files say may be another thing now.
    void forgetSessions() { m_kept.clear(); }

private:
    struct Kept {
        AccountChoice account;
        std::unique_ptr<Session> session;
    };

    [[nodiscard]] Result<std::unique_ptr<Session>> open(const AccountChoice& account) const;
    void keep(const AccountChoice& account, std::unique_ptr<Session> session);
    void remember(const AccountInfo& account, const AccountId& id);
    [[nodiscard]] Store& reader();

    const Surroundings& m_around;
    std::unique_ptr<Store> m_reader;
    std::unique_ptr<Store> m_writer;
    StoredIdentities m_identities;
    std::vector<Kept> m_kept;
    std::map<const CallBase*, std::unique_ptr<Session>> m_asking; ///< by whom it is waited for
    QObject m_calls;                                              ///< go before their sessions
};

} // namespace farcopy
