// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errortable.h"

#include <QCoreApplication>

#include <algorithm>

// Marks a sentence of the table for the translators; errortext.cpp translates it.
#define SAY(sentence) QT_TRANSLATE_NOOP("farcopy::ErrorText", sentence)

namespace farcopy::text {

namespace {

bool says(const Error& error, QLatin1String words)
{
    return error.message.contains(words, Qt::CaseInsensitive);
}

bool saysBeingCopied(const Error& error)
{
    return says(error, QLatin1String("being copied"));
}

bool saysWrongTime(const Error& error)
{
    return says(error, QLatin1String("signature expired"))
        || says(error, QLatin1String("not yet current"))
        || says(error, QLatin1String("must be within"));
}

bool saysExplicitDeny(const Error& error)
{
    return says(error, QLatin1String("explicit deny"));
}

bool isAboutKms(const Error& error)
{
    return error.operation.startsWith(QLatin1String("kms:"));
}

bool leftFateUnknown(const Error& error)
{
    return error.fateUnknown;
}

/// FSx took the copy and later reported it as FAILED: no request was refused, so there is no code.
bool isFailedCopy(const Error& error)
{
    return error.code.isEmpty() && error.operation == QLatin1String("fsx:DescribeBackups");
}

template <size_t size>
bool limitIs(const Error& error, const char (&name)[size])
{
    return error.members.value(QStringLiteral("Limit")) == QLatin1String(name);
}

bool isCopiesLimit(const Error& error)
{
    return limitIs(error, "TOTAL_IN_PROGRESS_COPY_BACKUPS");
}

bool isBackupsLimit(const Error& error)
{
    return limitIs(error, "TOTAL_USER_INITIATED_BACKUPS");
}

bool isTagsLimit(const Error& error)
{
    return limitIs(error, "TOTAL_USER_TAGS");
}

using Codes = QList<QLatin1String>;

// The eleven errors of CopyBackup and their neighbours. Source: FSx API 2018-03-01.
QList<ErrorEntry> copyEntries()
{
    return {
        {Codes{QLatin1String("BackupNotFound")}, {}, nullptr, SAY("The backup was not found"),
            SAY("FSx in {region} knows no such backup."),
            SAY("It was deleted, or its retention ended, after the list was read. Or it is in "
                "another Region than the one named."),
            SAY("Refresh the list and choose the backup again."), ErrorAction::Refresh,
            SAY("Refresh list")},
        {Codes{QLatin1String("BackupBeingCopied")}, {}, nullptr,
            SAY("The backup is still being copied"),
            SAY("FSx does not change or delete a backup while it is being copied, and for a short "
                "while after."),
            SAY("A copy of it is running, perhaps one that somebody else started."),
            SAY("Wait until the copy has ended, then try again."), ErrorAction::Refresh,
            SAY("Refresh list")},
        {Codes{QLatin1String("BadRequest")}, {}, saysBeingCopied,
            SAY("A copy of the backup is under way"),
            SAY("FSx does not take this request while the backup is being copied. It said: "
                "{words}"),
            SAY("A copy of it is running, perhaps one that somebody else started."),
            SAY("Wait until the copy has ended, then try again."), ErrorAction::Refresh,
            SAY("Refresh list")},
        {Codes{QLatin1String("BadRequest")}, {}, nullptr, SAY("FSx did not accept the request"),
            SAY("FSx in {region} refused {operation} without naming a more exact reason. It said: "
                "{words}"),
            SAY("Some backups cannot be copied: those of file systems with Intelligent-Tiering "
                "storage and of FlexGroup volumes, for instance. A value of the request may also "
                "be wrong."),
            SAY("Read what the service said, change the copy accordingly and try again. Sending "
                "the same request again does not help."),
            ErrorAction::None, nullptr},
        {Codes{QLatin1String("IncompatibleParameterError")}, {}, nullptr,
            SAY("The request does not match an earlier one"),
            SAY("FSx already has a request with the same token but with other values. The value "
                "that differs: {parameter}."),
            SAY("A request was sent, and its key, tags or Region were changed before it was sent "
                "again."),
            SAY("Look in the destination Region whether the earlier copy was made. If it was not, "
                "retry: the copy is then sent with a new token."),
            ErrorAction::Retry, SAY("Retry with a new token")},
        {Codes{QLatin1String("IncompatibleRegionForMultiAZ")}, {}, nullptr,
            SAY("The destination has no Multi-AZ Windows file systems"),
            SAY("This is a backup of a Multi-AZ Windows file system, and a copy in {region} could "
                "not be restored."),
            SAY("FSx for Windows File Server is not offered as Multi-AZ in that Region."),
            SAY("Choose another destination Region."), ErrorAction::PickOtherRegion,
            SAY("Choose another Region…")},
        {Codes{QLatin1String("InternalServerError"), QLatin1String("InternalFailure"),
             QLatin1String("InternalError"), QLatin1String("KMSInternal")},
            {}, nullptr, SAY("The service had an internal error"),
            SAY("The service in {region} could not carry out {operation}. It said: {words}"),
            SAY("The fault is on the side of AWS. Several attempts were made before giving up."),
            SAY("Try again in a few minutes. A copy is sent again with the same token, so it is "
                "never made twice. If it goes on, see the AWS Health Dashboard."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("InvalidDestinationKmsKey")}, {}, nullptr,
            SAY("The destination key cannot be used"),
            SAY("FSx in {region} cannot encrypt the copy with the chosen KMS key."),
            SAY("The key does not exist in that Region, is disabled or waiting for deletion, is no "
                "symmetric encryption key, or you may not create a grant on it "
                "(kms:CreateGrant)."),
            SAY("Choose another key of the destination Region, or enable this one in KMS and try "
                "again."),
            ErrorAction::PickOtherKey, SAY("Choose another key…")},
        {Codes{QLatin1String("InvalidRegion")}, {}, nullptr,
            SAY("The source Region is not valid here"),
            SAY("FSx in {region} cannot copy from the Region that was named as the source."),
            SAY("Copies work only within one partition: not between the commercial, China and "
                "GovCloud Regions. Or the account has not enabled one of the two Regions."),
            SAY("Choose a destination in the same partition as the backup, and check that both "
                "Regions are enabled for the account."),
            ErrorAction::PickOtherRegion, SAY("Choose another Region…")},
        {Codes{QLatin1String("InvalidSourceKmsKey")}, {}, nullptr,
            SAY("The key of the source backup cannot be used"),
            SAY("The backup is encrypted with a KMS key that FSx cannot use for you, so it cannot "
                "be read."),
            SAY("That key is disabled or waiting for deletion, or you lack kms:Decrypt or "
                "kms:CreateGrant on it."),
            SAY("In the source Region, enable the key or cancel its deletion in KMS, or ask its "
                "owner for access. Then try again."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("SourceBackupUnavailable")}, {}, nullptr,
            SAY("The backup is not available yet"),
            SAY("Only a backup with the status Available can be copied. The one refused: "
                "{backup}."),
            SAY("It is still being made or copied, or it has failed."),
            SAY("Refresh the list, and copy it as soon as its status is Available. A failed "
                "backup cannot be copied."),
            ErrorAction::Refresh, SAY("Refresh list")},
        {Codes{QLatin1String("UnsupportedOperation")}, {}, nullptr,
            SAY("FSx cannot do this with the backup"),
            SAY("FSx in {region} does not support {operation} for this resource. It said: {words}"),
            SAY("Backups of Intelligent-Tiering file systems and of FlexGroup volumes cannot be "
                "copied, and a backup that AWS Backup manages may be refused."),
            SAY("Copy such a backup with the service that manages it, or leave it out."),
            ErrorAction::None, nullptr},
    };
}

// ServiceLimitExceeded, by its member Limit; quota codes as Service Quotas lists them.
QList<ErrorEntry> limitEntries()
{
    const Codes code{QLatin1String("ServiceLimitExceeded")};
    return {
        {code, {}, isCopiesLimit, SAY("Too many copies are running to this Region"),
            SAY("{region} takes no further copy now: five at a time is the limit of an account "
                "and destination Region."),
            SAY("Copies that other people and programs started count as well."),
            SAY("Nothing needs to be done in Farcopy's queue: the copy starts when a running one "
                "ends. Elsewhere, try again later."),
            ErrorAction::Retry, SAY("Try again")},
        {code, {}, isBackupsLimit, SAY("The Region holds as many backups as allowed"),
            SAY("The account has reached its quota of user-initiated backups in {region}. Copies "
                "count against it."),
            SAY("A copy has no retention: it stays until somebody deletes it. The quotas to begin "
                "with: Windows and Lustre 500 (L-E94C1C19, L-CD5E0524), OpenZFS and ONTAP 10,000 "
                "(L-DD0F7417, L-C431DBA3)."),
            SAY("Delete backups there that are no longer needed, ask for a higher quota, or copy "
                "to another Region."),
            ErrorAction::OpenQuotaPage, SAY("Open quota page")},
        {code, {}, isTagsLimit, SAY("The copy would have too many tags"),
            SAY("A backup can have 50 tags. Those of the source and the new ones together are "
                "more."),
            SAY("With “Copy tags” both sets are merged; a key that stands in both counts once."),
            SAY("Remove some of the new tags, or do not copy those of the source."),
            ErrorAction::EditTags, SAY("Edit tags…")},
        {code, {}, nullptr, SAY("A quota of the account is used up"),
            SAY("FSx in {region} names the limit {limit}. It said: {words}"),
            SAY("The account may have no more of this in that Region."),
            SAY("Free some of it, or ask for a higher quota."), ErrorAction::OpenQuotaPage,
            SAY("Open quota page")},
    };
}

// Permission, sign-in and clock: common to every service.
QList<ErrorEntry> accountEntries()
{
    const Codes denied{QLatin1String("AccessDenied"), QLatin1String("UnauthorizedOperation"),
        QLatin1String("NotAuthorized")};
    return {
        {denied, {}, saysExplicitDeny, SAY("A policy forbids this explicitly"),
            SAY("You are signed in, but {permission} is denied by a policy. The service said: "
                "{words}"),
            SAY("An explicit deny, in a service control policy or a permissions boundary for "
                "instance, is stronger than every permission."),
            SAY("Ask the administrator of the organisation to change that policy, or use another "
                "account, role or Region."),
            ErrorAction::SignIn, SAY("Use another account…")},
        {denied, {}, nullptr, SAY("A permission is missing"),
            SAY("You are signed in, but you may not use {permission}. The service said: {words}"),
            SAY("No policy of this user or role allows the action on this resource."),
            SAY("Ask your administrator for it. The button copies the smallest policy statement "
                "that allows it."),
            ErrorAction::CopyPolicy, SAY("Copy policy statement")},
        {Codes{QLatin1String("UnrecognizedClient"), QLatin1String("InvalidClientTokenId")}, {},
            nullptr, SAY("The access key is not known"),
            SAY("{region} does not recognise the access key or session token of this request."),
            SAY("The key was deleted or deactivated, or mistyped, or it belongs to another "
                "partition. A Region that the account has not enabled gives the same answer."),
            SAY("Sign in with a valid key. If other Regions work, enable this one in the account "
                "settings."),
            ErrorAction::SignIn, SAY("Sign in…")},
        {Codes{QLatin1String("InvalidSignature"), QLatin1String("SignatureDoesNotMatch"),
             QLatin1String("RequestExpired")},
            {}, saysWrongTime, SAY("The clock of this computer is wrong"),
            SAY("The service in {region} refused the signature because of its time. It said: "
                "{words}"),
            SAY("A signature is valid for about five minutes. The clock of this computer is "
                "further off, and the correction by the service's own time did not help."),
            SAY("Set date, time and time zone, best automatically by network time. Then try "
                "again."),
            ErrorAction::CheckClock, SAY("Check the clock…")},
        {Codes{QLatin1String("RequestTimeTooSkewed"), QLatin1String("RequestInTheFuture"),
             QLatin1String("RequestExpired")},
            {}, nullptr, SAY("The time of the request was refused"),
            SAY("The service in {region} found the request too old or from the future. It said: "
                "{words}"),
            SAY("The clock of this computer differs from that of AWS by more than five minutes, or "
                "the request was held up on its way."),
            SAY("Set date, time and time zone, best automatically by network time. Then try "
                "again."),
            ErrorAction::CheckClock, SAY("Check the clock…")},
        {Codes{QLatin1String("InvalidSignature"), QLatin1String("SignatureDoesNotMatch")}, {},
            nullptr, SAY("The secret key does not fit the access key"),
            SAY("The access key exists, but the signature made with its secret is wrong."),
            SAY("The secret access key was mistyped or cut off, or belongs to another access key. "
                "A proxy that changes requests has the same effect."),
            SAY("Enter access key and secret access key again."), ErrorAction::SignIn,
            SAY("Sign in…")},
        {Codes{QLatin1String("MissingAuthenticationToken")}, {}, nullptr,
            SAY("The request carried no credentials"),
            SAY("The service in {region} saw a request without a signature."),
            SAY("No account is chosen, or a proxy on the way removes the Authorization header."),
            SAY("Choose an account or sign in."), ErrorAction::SignIn, SAY("Sign in…")},
        {Codes{QLatin1String("IncompleteSignature")}, {}, nullptr,
            SAY("The signature arrived incomplete"),
            SAY("The service in {region} could not read the signature. It said: {words}"),
            SAY("The access key holds characters that do not belong there, a space or a line break "
                "for instance, or a proxy changes the headers."),
            SAY("Enter the access key again, without spaces before or after it."),
            ErrorAction::SignIn, SAY("Sign in…")},
        {Codes{QLatin1String("ExpiredToken"), QLatin1String("TokenRefreshRequired")}, {}, nullptr,
            SAY("The session has expired"), SAY("The temporary credentials are no longer valid."),
            SAY("Session tokens live for some hours only."),
            SAY("Sign in again. Waiting copies then go on by themselves, and running ones are not "
                "touched."),
            ErrorAction::SignIn, SAY("Sign in again…")},
        {Codes{QLatin1String("OptInRequired"), QLatin1String("SubscriptionRequired")}, {}, nullptr,
            SAY("The Region is not enabled for this account"),
            SAY("{region} is an opt-in Region, and the account has not enabled it."),
            SAY("Such Regions are off until an administrator enables them in the account "
                "settings."),
            SAY("Enable the Region in the AWS console under “Account”, which can take some "
                "minutes, or choose another Region."),
            ErrorAction::PickOtherRegion, SAY("Choose another Region…")},
    };
}

// What any service may answer to any request.
QList<ErrorEntry> requestEntries()
{
    return {
        {Codes{QLatin1String("Throttling"), QLatin1String("Throttled"),
             QLatin1String("RequestThrottled"), QLatin1String("TooManyRequests"),
             QLatin1String("SlowDown"), QLatin1String("PriorRequestNotComplete"),
             QLatin1String("BandwidthLimitExceeded")},
            {}, nullptr, SAY("Too many requests in a short time"),
            SAY("The service in {region} asks to slow down, still so after several attempts."),
            SAY("All programs of the account share one rate of requests."),
            SAY("Wait a minute, then try again. Farcopy's queue does so by itself."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("RequestLimitExceeded"), QLatin1String("LimitExceeded")}, {}, nullptr,
            SAY("The account's rate of requests is used up"),
            SAY("The service in {region} takes no more requests of this account now."),
            SAY("All programs of the account share one rate of requests."),
            SAY("Wait a minute, then try again. Farcopy's queue does so by itself."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("ServiceUnavailable"), QLatin1String("DependencyTimeout")}, {},
            nullptr, SAY("The service is not available now"),
            SAY("The service in {region} cannot answer at the moment, still so after several "
                "attempts."),
            SAY("The fault is on the side of AWS and passes as a rule."),
            SAY("Try again in a few minutes, or see the AWS Health Dashboard."), ErrorAction::Retry,
            SAY("Try again")},
        {Codes{QLatin1String("Validation"), QLatin1String("ValidationError"),
             QLatin1String("InvalidParameterValue"), QLatin1String("InvalidArn")},
            {}, nullptr, SAY("A value of the request is not allowed"),
            SAY("{operation} was refused because of one of its values: {words}"),
            SAY("The value is too long, too short, or holds characters that are not allowed "
                "there."),
            SAY("Correct the value and try again."), ErrorAction::None, nullptr},
        {Codes{QLatin1String("Serialization")}, {}, nullptr,
            SAY("The service could not read the request"),
            SAY("The service in {region} could not decode {operation}. It said: {words}"),
            SAY("A proxy may change what is sent, or the address is not that of the service."),
            SAY("Check proxy and endpoint. If both are right, please report this as a fault of "
                "Farcopy, with the details below."),
            ErrorAction::ShowNetwork, SAY("Show connection…")},
        {Codes{QLatin1String("UnknownOperation"), QLatin1String("InvalidAction")}, {}, nullptr,
            SAY("The service does not know this operation"),
            SAY("What answers for {region} does not know {operation}."),
            SAY("The endpoint in use is not the real service, or an older one."),
            SAY("Check the endpoint (AWS_ENDPOINT_URL, profile), or choose another Region."),
            ErrorAction::ShowNetwork, SAY("Show connection…")},
        {Codes{QLatin1String("ResourceNotFound"), QLatin1String("NotServiceResourceError"),
             QLatin1String("ResourceDoesNotSupportTagging")},
            {}, nullptr, SAY("The resource cannot be tagged or is gone"),
            SAY("FSx in {region} found no such resource, or none that can have tags. It said: "
                "{words}"),
            SAY("It was deleted after the list was read."), SAY("Refresh the list."),
            ErrorAction::Refresh, SAY("Refresh list")},
        {Codes{QLatin1String("NotFound")}, {}, isAboutKms, SAY("The key was not found"),
            SAY("KMS in {region} knows no such key or alias."),
            SAY("Keys belong to one Region: a key of the source Region is not known at the "
                "destination. Or the name is mistyped."),
            SAY("Choose a key of the destination Region."), ErrorAction::PickOtherKey,
            SAY("Choose another key…")},
        {Codes{QLatin1String("Disabled")}, {}, nullptr, SAY("The key is disabled"),
            SAY("KMS in {region} does not let a disabled key be used."),
            SAY("Somebody disabled it in KMS."), SAY("Enable it there, or choose another key."),
            ErrorAction::PickOtherKey, SAY("Choose another key…")},
        {Codes{QLatin1String("KMSInvalidState"), QLatin1String("KeyUnavailable"),
             QLatin1String("InvalidKeyUsage")},
            {}, nullptr, SAY("The key is not in a usable state"),
            SAY("KMS in {region} cannot use the key now. It said: {words}"),
            SAY("It is waiting for deletion or import, or it is made for another use."),
            SAY("Cancel its deletion in KMS, or choose another key."), ErrorAction::PickOtherKey,
            SAY("Choose another key…")},
    };
}

// Where no service spoke, and what is left when its code is new to us.
QList<ErrorEntry> ownEntries()
{
    const Codes any;
    return {
        {any, ErrorKind::Cancelled, leftFateUnknown, SAY("Cancelled after it was sent"),
            SAY("{operation} was cancelled before an answer came."),
            SAY("The request had already left: the service may have carried it out all the same."),
            SAY("Refresh the list to see what became of it."), ErrorAction::Refresh,
            SAY("Refresh list")},
        {any, ErrorKind::Cancelled, nullptr, SAY("Cancelled"),
            SAY("The operation was cancelled before it was done."), SAY("You stopped it."),
            SAY("Start it again whenever you like."), ErrorAction::None, nullptr},
        {any, ErrorKind::Timeout, leftFateUnknown, SAY("No answer came after the request was sent"),
            SAY("{region} did not answer {operation} in time, so it is not known whether it was "
                "carried out."),
            SAY("The connection is slow or was interrupted, or the service is busy."),
            SAY("Try again: a copy is sent with the same token, so it is never made twice."),
            ErrorAction::Retry, SAY("Try again")},
        {any, ErrorKind::Timeout, nullptr, SAY("No answer in time"),
            SAY("{region} did not answer {operation} within the time limit."),
            SAY("The connection is slow or blocked by a firewall or proxy, or the service is "
                "busy."),
            SAY("Check the network, then try again."), ErrorAction::Retry, SAY("Try again")},
        {any, ErrorKind::Network, leftFateUnknown, SAY("The connection broke off"),
            SAY("The connection to {region} ended after {operation} was sent and before an answer "
                "came. The system said: {words}"),
            SAY("The network was interrupted, or a proxy closed the connection."),
            SAY("Try again: a copy is sent with the same token, so it is never made twice."),
            ErrorAction::Retry, SAY("Try again")},
        {any, ErrorKind::Network, nullptr, SAY("No connection"),
            SAY("The service for {region} could not be reached. The system said: {words}"),
            SAY("This computer is offline, a proxy or firewall is in the way, or the endpoint is "
                "wrong."),
            SAY("Check network, proxy and endpoint, then try again."), ErrorAction::ShowNetwork,
            SAY("Show connection…")},
        {any, ErrorKind::Tls, nullptr, SAY("The connection is not safe"),
            SAY("The certificate of the server for {region} was not accepted. The system said: "
                "{words}"),
            SAY("A proxy of your organisation inspects connections with its own certificate, the "
                "clock is wrong, or somebody pretends to be AWS."),
            SAY("Have the certificate of your organisation added to the system's store, or name "
                "its file in AWS_CA_BUNDLE. Nothing was sent."),
            ErrorAction::ShowNetwork, SAY("Show connection…")},
        {any, ErrorKind::BadAnswer, nullptr, SAY("The answer cannot be understood"),
            SAY("What answered {operation} for {region} is not what the service sends. The "
                "problem: {words}"),
            SAY("A proxy or a sign-in page of the network answered in its place, or the endpoint "
                "is "
                "another service."),
            SAY("Check network, proxy and endpoint, then try again."), ErrorAction::ShowNetwork,
            SAY("Show connection…")},
        {Codes{QLatin1String("KeychainUnavailable")}, ErrorKind::Local, nullptr,
            SAY("The keychain cannot be used"),
            SAY("The keychain of the system did not do what was asked. It said: {words}"),
            SAY("No keychain service runs in this session, or it is not installed (on Linux: "
                "libsecret and GNOME Keyring or KWallet)."),
            SAY("Start or unlock the keychain, or use the key for this session only."),
            ErrorAction::SignIn, SAY("Sign in…")},
        {Codes{QLatin1String("KeychainLocked")}, ErrorKind::Local, nullptr,
            SAY("The keychain is locked, or the entry is missing"),
            SAY("The secret key could not be read from the keychain. It said: {words}"),
            SAY("The keychain is locked, the question to unlock it was dismissed, or the entry was "
                "deleted. The system does not say which."),
            SAY("Unlock the keychain and try again, or enter the key anew."), ErrorAction::SignIn,
            SAY("Sign in…")},
        {any, ErrorKind::Local, nullptr, SAY("This computer could not do it"),
            SAY("A file, the keychain or the system failed: {words}"),
            SAY("The file is missing or cannot be read or written, or the disk is full."),
            SAY("Set it right as the message says, then try again."), ErrorAction::Retry,
            SAY("Try again")},
        {any, ErrorKind::AccessDenied, nullptr, SAY("The service does not allow this"),
            SAY("You are signed in, but {permission} was refused. The service said: {words}"),
            SAY("A policy of this user, role or organisation does not allow it."),
            SAY("Ask your administrator. The button copies the smallest policy statement that "
                "allows it."),
            ErrorAction::CopyPolicy, SAY("Copy policy statement")},
        {any, ErrorKind::Expired, nullptr, SAY("Sign in first"),
            SAY("There are no valid credentials for this request. The reason: {words}"),
            SAY("None were found, they have expired, or they were revoked."),
            SAY("Sign in. Waiting copies then go on by themselves."), ErrorAction::SignIn,
            SAY("Sign in…")},
        {any, ErrorKind::Throttled, nullptr, SAY("The service asks to slow down"),
            SAY("{region} takes no more requests now, still so after several attempts. It said: "
                "{words}"),
            SAY("All programs of the account share one rate of requests."),
            SAY("Wait a minute, then try again."), ErrorAction::Retry, SAY("Try again")},
        {any, ErrorKind::Unavailable, nullptr, SAY("The service failed"),
            SAY("The service in {region} could not carry out {operation}, still so after several "
                "attempts. It said: {words}"),
            SAY("The fault is on the side of AWS, or of a proxy on the way."),
            SAY("Try again in a few minutes. A copy is sent with the same token, so it is never "
                "made twice."),
            ErrorAction::Retry, SAY("Try again")},
        {any, ErrorKind::Rejected, isFailedCopy, SAY("FSx could not finish the copy"),
            SAY("The copy was started in {region}, and FSx then reported it as failed. It said: "
                "{words}"),
            SAY("A key that was disabled meanwhile, or a source that was deleted, ends a copy. "
                "Often the service's own words are all that is known."),
            SAY("Check both keys and the source, then try again: that makes a new copy. The failed "
                "one stays in the list until it is deleted."),
            ErrorAction::Retry, SAY("Try again")},
        {any, {}, nullptr, SAY("The service refused the request"),
            SAY("{operation} was refused in {region} with an error that Farcopy does not know. It "
                "said: {words}"),
            SAY("The service's own words are the best explanation."),
            SAY("Act on them, or look the code up in the documentation of the service. The details "
                "below help its support."),
            ErrorAction::None, nullptr},
    };
}

bool fits(const ErrorEntry& entry, const Error& error, QStringView code)
{
    if (entry.kind && *entry.kind != error.kind)
        return false;
    const auto isCode = [code](QLatin1String name) { return code == name; };
    if (!entry.codes.isEmpty() && std::none_of(entry.codes.begin(), entry.codes.end(), isCode))
        return false;
    return !entry.applies || entry.applies(error);
}

} // namespace

const QList<ErrorEntry>& errorTable()
{
    static const QList<ErrorEntry> table
        = copyEntries() + limitEntries() + accountEntries() + requestEntries() + ownEntries();
    return table;
}

const ErrorEntry& errorEntry(const Error& error)
{
    QStringView code = error.code;
    if (code.endsWith(QLatin1String("Exception"))) // .NET and some services write it, some do not
        code.chop(9);
    const auto& table = errorTable();
    const auto it = std::find_if(table.begin(), table.end(),
        [&](const ErrorEntry& entry) { return fits(entry, error, code); });
    return it == table.end() ? table.last() : *it;
}

} // namespace farcopy::text
