// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/backup.h"
#include "core/domain/backupkey.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace farcopy {

/// What the user can do about a failure by one click; the window carries it out.
enum class ErrorAction {
    None,
    Refresh,         ///< list the Region again
    Retry,           ///< the same once more
    PickOtherKey,    ///< back to the copy dialog, at the key
    PickOtherRegion, ///< back to the copy dialog, at the destination
    EditTags,        ///< back to the tags
    SignIn,          ///< choose or renew credentials
    OpenQuotaPage,   ///< open ErrorText::link
    CopyPolicy,      ///< put ErrorText::textToCopy on the clipboard
    UnlockKeychain,  ///< the same once more, and the keychain asks for its password
    CheckClock,      ///< the machine's date and time
    ShowNetwork      ///< what endpoint, proxy and certificates are in use
};

/// What ErrorText may say besides the error itself.
struct ErrorContext {
    FileSystemType fileSystem = FileSystemType::Unknown; ///< chooses the quota and its page
    QList<BackupKey> sources = {};                       ///< the backups that were to be copied
    KeyRef kmsKey = {}; ///< the key at the destination; empty: the account's aws/fsx
    Arn caller = {};    ///< who asked, as STS says; empty: not known
};

/// A failure in the user's words: plain text, may hold words of the service, never empty.
struct ErrorText {
    QString title;  ///< a short sentence without a full stop
    QString what;   ///< what happened
    QString why;    ///< the usual reasons
    QString advice; ///< what to do now
    ErrorAction action = ErrorAction::None;
    QString actionLabel = {}; ///< of the button; empty: no action
    QUrl link = {};           ///< of OpenQuotaPage
    QString textToCopy = {};  ///< of CopyPolicy: an IAM policy as JSON
    QString keyPolicy = {};   ///< a statement for the KMS key's policy; empty: none would help

    bool operator==(const ErrorText&) const = default;
};

namespace text {

[[nodiscard]] ErrorText errorText(const Error& error, const ErrorContext& context = {});

/// Which quota of the account a ServiceLimitExceeded means, within a sentence: "user-initiated
/// backups of Windows file systems (L-E94C1C19)", "the limit TOTAL_STORAGE".
[[nodiscard]] QString quotaText(const Error& error, FileSystemType type);

/// Whether one text can speak for both: the same reason and the same remedy, whatever the Region
/// and the service's words.
[[nodiscard]] bool isSameReason(const Error& a, const Error& b);

/// One text for many failures of the same reason; the words are those of the first.
/// @param errors  at least one
[[nodiscard]] ErrorText commonErrorText(
    const QList<Error>& errors, const ErrorContext& context = {});

/// What the button is called that asks once more for the credentials which this failure has kept
/// back: a session is renewed, a keychain merely looked into again.
[[nodiscard]] QString signInAgainText(const Error& error);

/// Title, the service's words, code, Region and request id in one line without control characters.
[[nodiscard]] QString oneLine(const Error& error);

/// Every fact of the error, one a line, to hand to support: time, operation, Region, code, HTTP
/// status, request id, message, further members. Labels are English on purpose.
[[nodiscard]] QString detailsText(const Error& error, const QDateTime& when);

} // namespace text

} // namespace farcopy

Q_DECLARE_METATYPE(farcopy::ErrorAction)
