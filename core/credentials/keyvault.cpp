// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/keyvault.h"

#include "core/base/steps.h"
#include "core/credentials/keystoresource.h"
#include "core/secrets/secretstore.h"

#include <optional>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::KeyVault)
};

bool isMissing(const Error& error)
{
    return error.code == QLatin1String("EntryNotFound");
}

class Reading final : public Steps<KeyParts>
{
public:
    using Steps::Steps;

    void begin(SecretStore& store, const AccountChoice& key)
    {
        step(store.read(key.name), [this, &store, key](const Result<Secret>& secret) {
            if (!secret)
                end(failure(secret.error()));
            else if (KeyStoreSource::isTemporary(key.accessKeyId))
                readToken(store, key.name, *secret);
            else
                end(KeyParts{*secret, {}});
        });
    }

private:
    void readToken(SecretStore& store, const QString& name, const Secret& secret)
    {
        step(store.read(KeyStoreSource::tokenEntry(name)),
            [this, secret](const Result<Secret>& token) {
                if (token)
                    end(KeyParts{secret, *token});
                else
                    end(failure(token.error()));
            });
    }
};

/// Reads what is there, then brings the token in or away, then writes the secret.
class Writing final : public Steps<void>
{
public:
    Writing(
        PromisedCall<void>* call, SecretStore& store, QString name, KeyParts parts, QObject* parent)
        : Steps(call, parent)
        , m_store(store)
        , m_name(std::move(name))
        , m_parts(std::move(parts))
    {
    }

    void begin()
    {
        lookAt(m_name, m_oldSecret,
            [this] { lookAt(tokenEntry(), m_oldToken, [this] { changeToken(); }); });
    }

private:
    [[nodiscard]] QString tokenEntry() const { return KeyStoreSource::tokenEntry(m_name); }
    [[nodiscard]] bool changesToken() const
    {
        return !m_parts.sessionToken.isEmpty() || m_oldToken || m_isOldBroken;
    }

    template <typename Fn>
    void lookAt(const QString& name, std::optional<Secret>& found, Fn goOn)
    {
        step(m_store.read(name), [this, &found, goOn](const Result<Secret>& secret) {
            if (secret)
                found = *secret;
            else if (secret.error().code == QLatin1String("SecretIncomplete"))
                m_isOldBroken = true; // nothing to put back, and a new one puts it right
            else if (!isMissing(secret.error()))
                return end(failure(secret.error()));
            goOn();
        });
    }

    void changeToken()
    {
        if (!changesToken())
            return writeSecret();
        auto* change = m_parts.sessionToken.isEmpty()
            ? m_store.remove(tokenEntry())
            : write(tokenEntry(), m_parts.sessionToken, m_oldToken);
        step(change, [this](const Result<void>& changed) {
            if (!changed && !isMissing(changed.error()))
                end(changed);
            else if (isGivenUp())
                putTokenBack({});
            else
                writeSecret();
        });
    }

    [[nodiscard]] Call<void>* write(
        const QString& name, const Secret& secret, const std::optional<Secret>& old)
    {
        return m_isOldBroken ? m_store.write(name, secret) : m_store.writeOver(name, secret, old);
    }

    void writeSecret()
    {
        auto* call = write(m_name, m_parts.secretAccessKey, m_oldSecret);
        step(call, [this](const Result<void>& written) {
            if (written && isGivenUp())
                putBack(m_name, m_oldSecret, {}, [this] { putTokenBack({}); });
            else if (written)
                end({});
            else
                putTokenBack(written);
        });
    }

    void putTokenBack(const Result<void>& outcome)
    {
        if (!changesToken())
            return end(outcome);
        putBack(tokenEntry(), m_oldToken, outcome, [this, outcome] { end(outcome); });
    }

    template <typename Fn>
    void putBack(
        const QString& name, const std::optional<Secret>& old, const Result<void>& outcome, Fn goOn)
    {
        auto* call = old ? m_store.write(name, *old) : m_store.remove(name);
        firmStep(call, [this, name, outcome, goOn](const Result<void>& done) {
            if (done || isMissing(done.error()))
                return goOn();
            Error error = outcome ? done.error() : outcome.error();
            //: %1: what went wrong, whole sentences; %2: name of an entry
            error.message = Text::tr("%1 What was kept as “%2” could not be put back as it was.")
                                .arg(error.message, name);
            end(failure(std::move(error)));
        });
    }

    SecretStore& m_store;
    QString m_name;
    KeyParts m_parts;
    std::optional<Secret> m_oldSecret;
    std::optional<Secret> m_oldToken;
    bool m_isOldBroken = false;
};

/// The token first: what is left of a removal that fails can then be removed again.
class Removing final : public Steps<void>
{
public:
    using Steps::Steps;

    void begin(SecretStore& store, const AccountChoice& key)
    {
        const QString name = key.name;
        if (!KeyStoreSource::isTemporary(key.accessKeyId))
            return removeSecret(store, name);
        firmStep(store.remove(KeyStoreSource::tokenEntry(name)),
            [this, &store, name](const Result<void>& removed) {
                if (removed || isMissing(removed.error()))
                    removeSecret(store, name);
                else
                    end(removed);
            });
    }

private:
    void removeSecret(SecretStore& store, const QString& name)
    {
        firmStep(store.remove(name), [this](const Result<void>& removed) { end(removed); });
    }
};

} // namespace

KeyVault::KeyVault(SecretStore& keychain, SecretStore& session)
    : m_keychain(keychain)
    , m_session(session)
{
}

SecretStore& KeyVault::storeOf(const AccountChoice& key) const
{
    return key.origin == CredentialOrigin::Keychain ? m_keychain : m_session;
}

Call<KeyParts>* KeyVault::read(const AccountChoice& key)
{
    auto* call = new PromisedCall<KeyParts>(&m_calls);
    (new Reading(call, &m_calls))->begin(storeOf(key), key);
    return call;
}

Call<void>* KeyVault::write(const AccountChoice& key, const KeyParts& parts)
{
    auto* call = new PromisedCall<void>(&m_calls);
    (new Writing(call, storeOf(key), key.name, parts, &m_calls))->begin();
    return call;
}

Call<void>* KeyVault::remove(const AccountChoice& key)
{
    auto* call = new PromisedCall<void>(&m_calls);
    (new Removing(call, &m_calls))->begin(storeOf(key), key);
    return call;
}

} // namespace farcopy
