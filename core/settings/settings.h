// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/accountinfo.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

class QSettings;

namespace farcopy {

struct AccountMark;
struct Preferences;

/// A Region that backups are copied to, and the key for it.
struct CopyChoice {
    RegionId destination;
    KeyRef key = {}; ///< empty: aws/fsx

    bool operator==(const CopyChoice&) const = default;
};

/// What the program remembers of its user's choices, in an INI file. Nothing secret: of a typed-in
/// key it holds the name, the access key id, the Region, the MFA device's serial and when the key
/// ends; the secret is in the keychain.
/// A damaged file is kept aside as "….damaged" and started anew.
class Settings
{
public:
    /// @param filePath  made with its folder at the first change
    explicit Settings(const QString& filePath = defaultPath());
    ~Settings();

    /// "farcopy/farcopy.ini" in the user's standard place for configuration.
    [[nodiscard]] static QString defaultPath();

    /// The account of the last session, nullopt at the very first start.
    [[nodiscard]] std::optional<AccountChoice> lastAccount() const;
    void setLastAccount(const AccountChoice& account);

    /// The typed-in keys whose secrets are in the keychain, in the order of their making.
    [[nodiscard]] QList<AccountChoice> keychainAccounts() const;
    /// Whether they are on disk now.
    bool setKeychainAccounts(const QList<AccountChoice>& accounts);

    /// Colour and label of an account; an empty one: its user gave it none. Also of a key for one
    /// session: who enters it again under its name finds it marked as it was.
    [[nodiscard]] AccountMark accountMark(const AccountChoice& account) const;
    /// An empty mark is forgotten.
    void setAccountMark(const AccountChoice& account, const AccountMark& mark);

    /// Where backups of this Region were last copied to in an account, and with which keys; none:
    /// nothing is known.
    [[nodiscard]] QList<CopyChoice> lastChoices(
        const AccountInfo& account, const RegionId& source) const;
    /// The key last used from the one Region to the other; empty: aws/fsx, or nothing is known.
    [[nodiscard]] KeyRef lastKey(
        const AccountInfo& account, const RegionId& source, const RegionId& destination) const;
    void setLastChoices(
        const AccountInfo& account, const RegionId& source, const QList<CopyChoice>& choices);

    /// The Regions of a partition that the user watches; nullopt: no choice was made, so all.
    [[nodiscard]] std::optional<QList<RegionId>> watchedRegions(const PartitionId& partition) const;
    void setWatchedRegions(const PartitionId& partition, const QList<RegionId>& regions);

    /// Geometry, splitters, columns: opaque bytes by a name of the caller's; empty: none kept.
    [[nodiscard]] QByteArray viewState(const QString& name) const;
    void setViewState(const QString& name, const QByteArray& state);

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences& preferences);

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace farcopy
