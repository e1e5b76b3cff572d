// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/domain/accountinfo.h"

#include <QString>

namespace farcopy {

/// Where a typed-in key is kept.
enum class KeyKeeping { Keychain, SessionOnly };

/// An access key as somebody types it in.
struct AccessKeyDraft {
    QString name; ///< how the account is to be called
    QString accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken; ///< of temporary keys ("ASIA…") only
    RegionId region;     ///< where to start; its partition decides which Regions are watched
    KeyKeeping keeping = KeyKeeping::Keychain;
    QString replaces = {};  ///< name of the key that this one replaces; empty: a new one
    QString mfaSerial = {}; ///< ARN or number of the device that guards the key; empty: none
    QDateTime expires = {}; ///< of temporary keys, UTC; invalid: nobody knows
    /// Ask AWS whether it knows the key before it takes the other one's place
    bool isTestedFirst = false;

    /// Keys that STS gave out for some hours. Source: IAM user guide, unique ID prefixes.
    [[nodiscard]] bool isTemporary() const;
    [[nodiscard]] CredentialOrigin origin() const;
    /// The account that it makes, without what is secret.
    [[nodiscard]] AccountChoice choice() const;
};

/// What is wrong with one field; None: nothing.
enum class KeyFlaw {
    None,
    Missing,
    Taken,     ///< another typed-in key has this name
    BadForm,   ///< not of the form that AWS gives out
    BadLength, ///< a part is missing or too much was copied
    Unneeded   ///< a session token with a long-term key
};

struct AccessKeyFlaws {
    KeyFlaw name = KeyFlaw::None;
    KeyFlaw accessKeyId = KeyFlaw::None;
    KeyFlaw secretAccessKey = KeyFlaw::None;
    KeyFlaw sessionToken = KeyFlaw::None;
    KeyFlaw region = KeyFlaw::None;
    KeyFlaw mfaSerial = KeyFlaw::None;

    bool operator==(const AccessKeyFlaws&) const = default;
    [[nodiscard]] bool none() const { return *this == AccessKeyFlaws(); }
};

/// What is wrong with the draft by itself, without knowing other keys and the Regions there are.
/// Source of the forms: IAM user guide; access key ids have 20 characters, secrets 40.
[[nodiscard]] AccessKeyFlaws flawsOf(const AccessKeyDraft& draft);

/// The text without what pasting brings along: white space, line ends, quotes around it.
[[nodiscard]] QString cleanedKeyText(QString text);

/// The parts of a key that a block of text holds; what it does not hold is empty.
struct PastedKey {
    QString accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken;
    QDateTime expires = {}; ///< UTC; invalid: the text does not tell

    [[nodiscard]] bool isEmpty() const
    {
        return accessKeyId.isEmpty() && secretAccessKey.isEmpty() && sessionToken.isEmpty();
    }
};

/// Reads the blocks that people copy: the three lines that the access portal offers for a shell or
/// for the credentials file, the JSON of STS, the downloaded CSV. Empty: it is no such block.
[[nodiscard]] PastedKey readPastedKey(const QString& text);

} // namespace farcopy
