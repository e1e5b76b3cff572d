// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/accountspresenter.h"

#include "core/credentials/environmentprovider.h"
#include "core/credentials/profilefiles.h"
#include "core/credentials/profilekeys.h"
#include "core/domain/calleridentity.h"
#include "core/endpoints/partitiontable.h"
#include "core/presenters/keyimport.h"
#include "core/settings/settings.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace farcopy {

namespace {

/// What keeps the profile from being used, as far as it shows without asking anybody.
std::optional<Error> problemOf(
    const Profile& profile, const AccountResolver& resolver, const ProfileFiles& files)
{
    const auto account = resolver.resolveProfile(files, profile.name());
    if (account)
        return std::nullopt;
    if (account.error().code != QLatin1String("NoCredentials"))
        return account.error();
    return Error{.kind = ErrorKind::Expired,
        .code = QStringLiteral("NoCredentials"),
        .message = AccountsPresenter::tr(
            "The profile “%1” (%2) holds no access key. Run “aws configure --profile %1” to add "
            "one, or choose another account.")
                       .arg(profile.name(), profile.place({}).file),
        .members = {{QStringLiteral("Profile"), profile.name()}}};
}

/// Why a key was not even tried to be kept.
Error untested(const Error& error)
{
    Error told = error;
    const bool isRefused
        = error.kind == ErrorKind::Expired || error.kind == ErrorKind::AccessDenied;
    if (error.kind == ErrorKind::Cancelled)
        return told;
    told.code = isRefused ? QStringLiteral("KeyNotAccepted") : QStringLiteral("KeyNotTested");
    told.members.insert(QStringLiteral("ServiceCode"), error.code);
    told.message = isRefused
        ? AccountsPresenter::tr(
            "AWS does not accept this access key, so nothing was changed. Check "
            "that all of it was copied; a key that was just made is known "
            "everywhere after some seconds. AWS said: %1")
              .arg(error.message)
        : AccountsPresenter::tr("The access key could not be tested, so nothing was changed. Try "
                                "again, or keep it without the test. The reason: %1")
              .arg(error.message);
    return told;
}

/// What an open account was made from. Keys are left out: a changed key is used from the next
/// request on, and other programs change them often.
void addSettings(QCryptographicHash& hash, const Profile& profile)
{
    static constexpr std::array keys{"role_arn", "source_profile", "credential_source",
        "mfa_serial", "external_id", "role_session_name", "duration_seconds",
        "web_identity_token_file", "credential_process", "login_session", "sso_session",
        "sso_start_url", "sso_region", "sso_account_id", "sso_role_name", "region", "endpoint_url",
        "services", "ca_bundle", "use_fips_endpoint", "use_dualstack_endpoint"};
    for (const char* key : keys) {
        hash.addData(profile.text(QString::fromLatin1(key)).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
}

/// Of the profile and of those that its role is taken by.
QByteArray fingerprintOf(const Profile& profile, const ProfileFiles& files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList visited;
    for (const Profile* each = &profile; each && !visited.contains(each->name());
         each = files.find(each->text(QStringLiteral("source_profile")))) {
        visited << each->name();
        addSettings(hash, *each);
        const auto* session = files.ssoSession(each->text(QStringLiteral("sso_session")));
        if (session) {
            for (const char* key : {"sso_start_url", "sso_region"})
                hash.addData(session->text(QString::fromLatin1(key)).toUtf8());
        }
    }
    return hash.result();
}

AccountRow rowOf(const Profile& profile, const AccountResolver& resolver, const ProfileFiles& files)
{
    const auto keys = profileKeys(profile);
    AccountRow row{.choice = {CredentialOrigin::Profile, profile.name(), {}, {}},
        .region = {},
        .accessKeyId = keys ? keys->accessKeyId : QString(),
        .place = profile.place(QStringLiteral("aws_access_key_id")).file,
        .problem = problemOf(profile, resolver, files),
        .fingerprint = fingerprintOf(profile, files)};
    if (const auto connection = connectionSettings(resolver.input(), files, &profile))
        row.region = connection->region;
    return row;
}

} // namespace

AccountsPresenter::AccountsPresenter(const AccountResolver& resolver, Settings& settings,
    SecretStore& keychain, SecretStore& session, const PartitionTable& partitions, QObject* parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_settings(settings)
    , m_vault(keychain, session)
    , m_partitions(partitions)
{
    reload();
}

void AccountsPresenter::reload()
{
    m_accounts.clear();
    m_filesProblem.reset();
    addEnvironment();
    addProfiles();
    addKeys();
    emit accountsChanged();
}

void AccountsPresenter::add(AccountRow row)
{
    row.mark = mark(row.choice);
    m_accounts.append(std::move(row));
}

void AccountsPresenter::addEnvironment()
{
    const QString id = EnvironmentProvider(m_resolver.input().environment).accessKeyId();
    if (id.isEmpty())
        return;
    const AccountChoice choice{CredentialOrigin::Environment, {}, {}, {}};
    const auto account = m_resolver.resolve(choice);
    add({.choice = choice,
        .region = account ? account->connection.region : RegionId(),
        .accessKeyId = id,
        .place = {},
        .problem = account ? std::nullopt : std::optional(account.error())});
}

void AccountsPresenter::addProfiles()
{
    const ResolverInput& input = m_resolver.input();
    const auto files = ProfileFiles::read(ProfilePaths::of(input.environment, input.homePath));
    if (!files) {
        m_filesProblem = files.error();
        return;
    }
    const QStringList names = files->names();
    for (const QString& name : names)
        add(rowOf(*files->find(name), m_resolver, *files));
}

void AccountsPresenter::addKeys()
{
    const QList<AccountChoice> keys = typedInKeys();
    for (const AccountChoice& key : keys)
        add({.choice = key,
            .region = key.region,
            .accessKeyId = key.accessKeyId,
            .place = {},
            .problem = std::nullopt,
            .fingerprint = key.accessKeyId.toUtf8()});
}

QList<AccountChoice> AccountsPresenter::typedInKeys() const
{
    return m_settings.keychainAccounts() + m_sessionKeys;
}

void AccountsPresenter::choose(const AccountChoice& account)
{
    const bool isUsable = std::any_of(m_accounts.cbegin(), m_accounts.cend(),
        [&account](const AccountRow& row) { return row.choice == account && row.isUsable(); });
    if (!isUsable)
        return;
    m_settings.setLastAccount(account);
    emit accountChosen(account);
}

void AccountsPresenter::chooseSandbox()
{
    m_settings.setLastAccount({});
    emit accountChosen({});
}

AccountMark AccountsPresenter::mark(const AccountChoice& account) const
{
    return m_settings.accountMark(account);
}

void AccountsPresenter::setMark(const AccountChoice& account, const AccountMark& mark)
{
    m_settings.setAccountMark(account, mark);
    for (AccountRow& row : m_accounts) {
        if (row.choice.isSameAs(account))
            row.mark = mark;
    }
    emit accountsChanged();
}

Regions AccountsPresenter::regions() const
{
    Regions regions;
    for (const Partition& partition : m_partitions.partitions())
        regions += m_partitions.fsxRegions(partition.id);
    return regions;
}

Result<QList<ImportedKey>> AccountsPresenter::keysToImport() const
{
    return keysOfProfiles(m_resolver.input());
}

RegionId AccountsPresenter::suggestedRegion() const
{
    for (const AccountRow& row : m_accounts) {
        if (!row.region.isEmpty())
            return row.region;
    }
    return RegionId(QStringLiteral("us-east-1"));
}

AccessKeyFlaws AccountsPresenter::check(const AccessKeyDraft& draft) const
{
    AccessKeyFlaws flaws = flawsOf(draft);
    const QList<AccountChoice> keys = typedInKeys();
    const bool isTaken = std::any_of(keys.cbegin(), keys.cend(),
        [&draft](const AccountChoice& key) { return key.name == draft.name; });
    if (isTaken && draft.name != draft.replaces)
        flaws.name = KeyFlaw::Taken;
    if (!draft.region.isEmpty() && !m_partitions.partitionOf(draft.region))
        flaws.region = KeyFlaw::BadForm;
    return flaws;
}

void AccountsPresenter::save(const AccessKeyDraft& draft)
{
    Q_ASSERT(check(draft).none());
    if (isSaving())
        return;
    if (draft.isTestedFirst)
        testFirst(draft);
    else
        keep(draft);
}

void AccountsPresenter::testFirst(const AccessKeyDraft& draft)
{
    auto* call = m_resolver.identify(
        {draft.accessKeyId, draft.secretAccessKey, draft.sessionToken, draft.expires},
        draft.region);
    m_saving = call;
    call->then(this, [this, draft](const Result<CallerIdentity>& identity) {
        m_saving.clear();
        if (identity)
            keep(draft);
        else
            emit keyFailed(untested(identity.error()));
    });
}

void AccountsPresenter::keep(const AccessKeyDraft& draft)
{
    auto* call = m_vault.write(draft.choice(), {draft.secretAccessKey, draft.sessionToken});
    m_saving = call;
    call->then(this, [this, draft](const Result<void>& written) {
        m_saving.clear();
        if (written)
            finishSaving(draft);
        else
            emit keyFailed(written.error());
    });
}

void AccountsPresenter::finishSaving(const AccessKeyDraft& draft)
{
    const AccountChoice key = draft.choice();
    const bool isStored = key.origin == CredentialOrigin::Keychain;
    const QList<AccountChoice> before = isStored ? m_settings.keychainAccounts() : m_sessionKeys;
    QList<AccountChoice> keys = before;
    const auto known = std::find_if(keys.begin(), keys.end(),
        [&key](const AccountChoice& each) { return each.name == key.name; });
    if (known != keys.end())
        *known = key;
    else
        keys.append(key);
    if (isStored && !m_settings.setKeychainAccounts(keys)) {
        takeBack(key, before);
        return;
    }
    if (!isStored)
        m_sessionKeys = keys;
    reload();
    emit keySaved(key);
    removeOtherCopy(key);
}

void AccountsPresenter::takeBack(const AccountChoice& key, const QList<AccountChoice>& before)
{
    const bool isReplaced = std::any_of(before.cbegin(), before.cend(),
        [&key](const AccountChoice& each) { return each.name == key.name; });
    Error error{.kind = ErrorKind::Local,
        .code = QStringLiteral("SettingsNotWritten"),
        .message = tr("The settings cannot be written, so the access key was not kept. Make room "
                      "on the disk, or see to the permissions of the settings, and try again.")};
    if (isReplaced) {
        error.message = tr("The new secret of “%1” is in the keychain and works until you quit "
                           "Farcopy, but the settings cannot be written and still name the old "
                           "key. Make room on the disk, or see to the permissions of the "
                           "settings, and try again.")
                            .arg(key.name);
        reload();
        emit keyFailed(error);
        return;
    }
    m_settings.setKeychainAccounts(before);
    m_vault.remove(key)->then(this, [this, key, error](const Result<void>& removed) {
        Error told = error;
        if (!removed)
            told.message = tr("%1 Its secret is still in the keychain under the name “%2”; remove "
                              "it there.")
                               .arg(error.message, key.name);
        emit keyFailed(told);
    });
}

void AccountsPresenter::removeOtherCopy(const AccountChoice& key)
{
    const QList<AccountChoice> keys = typedInKeys();
    for (const AccountChoice& each : keys) {
        if (each.name == key.name && each.origin != key.origin)
            remove(each);
    }
}

void AccountsPresenter::cancelSaving()
{
    if (m_saving)
        m_saving->cancel();
}

void AccountsPresenter::remove(const AccountChoice& account)
{
    m_vault.remove(account)->then(this, [this, account](const Result<void>& removed) {
        if (removed)
            forget(account);
        else
            emit removalFailed(account, removed.error());
    });
}

void AccountsPresenter::forget(const AccountChoice& account)
{
    QList<AccountChoice> keys = m_settings.keychainAccounts();
    if (keys.removeAll(account) > 0)
        m_settings.setKeychainAccounts(keys);
    m_sessionKeys.removeAll(account);
    reload();
}

bool AccountsPresenter::putInPlace(const AccountChoice& old, const AccountChoice& key)
{
    const QList<AccountChoice> before = m_settings.keychainAccounts();
    QList<AccountChoice> keys = before;
    std::replace(keys.begin(), keys.end(), old, key);
    const bool isStored = keys != before;
    if (!isStored && !m_sessionKeys.contains(old))
        return false;
    if (isStored && !m_settings.setKeychainAccounts(keys)) {
        m_settings.setKeychainAccounts(before);
        return false;
    }
    std::replace(m_sessionKeys.begin(), m_sessionKeys.end(), old, key);
    if (m_settings.lastAccount() == old)
        m_settings.setLastAccount(key);
    if (!key.isSameAs(old)) {
        m_settings.setAccountMark(key, m_settings.accountMark(old));
        m_settings.setAccountMark(old, {});
    }
    reload();
    return true;
}

} // namespace farcopy
