// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errorentries.h"

#include <QCoreApplication>

// Marks a sentence of the table for the translators; errortext.cpp translates it.
#define SAY(sentence) QT_TRANSLATE_NOOP("farcopy::text", sentence)

namespace farcopy::text {

namespace {

bool leftFateUnknown(const Error& error)
{
    return error.fateUnknown && !onlyReads(error);
}

/// FSx took the copy and later reported it as FAILED: no request was refused, so there is no code.
bool isFailedCopy(const Error& error)
{
    return error.code.isEmpty() && error.operation == QLatin1String("fsx:DescribeBackups");
}

using Codes = QList<QLatin1String>;

} // namespace

QList<ErrorEntry> localEntries()
{
    return {
        {Codes{QLatin1String("KeychainUnavailable")}, {}, nullptr,
            SAY("The keychain cannot be reached"), SAY("{own}"),
            SAY("No keychain service runs in this session, or none is installed (on Linux: "
                "libsecret with GNOME Keyring or KWallet)."),
            SAY("Start or unlock it and try again, or enter the access key for this session "
                "only."),
            ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("KeychainDenied")}, {}, nullptr,
            SAY("The keychain did not let Farcopy in"), SAY("{own}"),
            SAY("The keychain is locked, or the question to unlock it was dismissed."),
            SAY("Unlock it: the keychain asks for its password. Or enter the access key for this "
                "session only."),
            ErrorAction::UnlockKeychain, SAY("Unlock keychain…")},
        {Codes{QLatin1String("KeychainTimeout")}, {}, nullptr, SAY("The keychain does not answer"),
            SAY("{own}"),
            SAY("It may be asking for its password in another window, perhaps behind this one."),
            SAY("Answer it, then try again."), ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("EntryNotFound")}, {}, nullptr,
            SAY("The keychain gave no secret for the access key"), SAY("{own}"),
            SAY("The keychain is locked, or the entry was deleted; the system does not say which. "
                "A key for one session only is gone when Farcopy ends."),
            SAY("Unlock the keychain and try again, or enter the access key again."),
            ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("SecretTooLarge")}, {}, nullptr, SAY("The secret is too long"),
            SAY("{own}"),
            SAY("Access keys and session tokens are much shorter; something else was pasted "
                "along."),
            SAY("Enter the access key again."), ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("SecretIncomplete")}, {}, nullptr,
            SAY("A part of the secret is missing"), SAY("{own}"),
            SAY("Secrets of more than 2,560 bytes are kept in several entries of the keychain, and "
                "one of them is not as it was written."),
            SAY("Enter the access key again; that puts all of them right."), ErrorAction::SignIn,
            SAY("Choose account…")},
        {Codes{QLatin1String("OldEntryLeft")}, {}, nullptr,
            SAY("The old entry is still in the keychain"), SAY("{own}"),
            SAY("The access key works under its new name; the keychain did not let go of the old "
                "one."),
            SAY("Remove the old entry with the program that manages your keychain."),
            ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("SettingsNotWritten")}, {}, nullptr,
            SAY("The settings cannot be written"), SAY("{own}"),
            SAY("The disk is full, or the file of the settings may not be written to."),
            SAY("Make room, or see to the file's permissions, then try again."),
            ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("KeyNotAccepted"), QLatin1String("KeyNotTested")}, {}, nullptr,
            SAY("The access key was not replaced"), SAY("{own}"),
            SAY("A new key is tested before it takes the place of the old one, which was kept."),
            SAY("Enter the new key again, or keep it without the test."), ErrorAction::SignIn,
            SAY("Choose account…")},
        {Codes{QLatin1String("KeyFileBroken"), QLatin1String("KeyFileUnreadable")}, {}, nullptr,
            SAY("The file of access keys cannot be read"), SAY("{own}"),
            SAY("Nothing in it was changed. Farcopy takes files as the AWS console offers them for "
                "download when a key is made."),
            SAY("Choose another file, or enter the access key."), ErrorAction::SignIn,
            SAY("Choose account…")},
        {Codes{QLatin1String("TemporaryKeyEnded")}, {}, nullptr,
            SAY("The temporary access key has ended"), SAY("{own}"),
            SAY("Temporary keys are good for some hours and cannot be renewed by themselves."),
            SAY("Enter a new one in its place. Waiting copies then go on by themselves."),
            ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("MfaRefused")}, {}, nullptr, SAY("AWS does not take this MFA device"),
            SAY("{own}"),
            SAY("The serial number or ARN that was entered with the access key belongs to another "
                "user, or is mistyped."),
            SAY("Correct it, then try again, or choose another account."), ErrorAction::SignIn,
            SAY("Choose account…")},
        {Codes{QLatin1String("NoCredentials"), QLatin1String("MissingCredentials")}, {}, nullptr,
            SAY("No credentials were found"), SAY("{own}"),
            SAY("A profile or the environment names an account without an access key, or the key "
                "was taken out."),
            SAY("Choose another account, or enter an access key. Waiting copies then go on by "
                "themselves."),
            ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("InvalidCredentials")}, {}, nullptr,
            SAY("The access key cannot be sent"), SAY("{own}"),
            SAY("A space, a line break or another character that does not belong there was copied "
                "along with the key."),
            SAY("Enter the access key again."), ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("QueueOwned")}, {}, nullptr,
            SAY("Another Farcopy has the queue and does not answer"), SAY("{own}"),
            SAY("It hangs or is stopped, or it runs on another machine that shares the folder."),
            SAY("End it, then try again: the queue is taken up where it left it."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("AccountNotSure")}, {}, nullptr,
            SAY("It is not sure whose queue this is"), SAY("{own}"),
            SAY("Neither STS nor FSx could be asked for the account, and copies are never sent for "
                "another one than they were ordered for."),
            SAY("Check the connection, then try again."), ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("ProfileNotFound")}, {}, nullptr, SAY("A profile is missing"),
            SAY("{own}"), SAY("A name is used that stands in none of the files with profiles."),
            SAY("Mend it as said above and try again, or choose another account."),
            ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("ProfileLoop")}, {}, nullptr, SAY("The profiles lead in a circle"),
            SAY("{own}"),
            SAY("Each of them takes its credentials from the next one, and the last from the "
                "first."),
            SAY("Mend it as said above and try again, or choose another account."),
            ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("ProfileIncomplete"), QLatin1String("ProfileConflict"),
             QLatin1String("ProfileUnsupported"), QLatin1String("EnvironmentIncomplete"),
             QLatin1String("EnvironmentUnsupported")},
            {}, nullptr, SAY("The account cannot be opened"), SAY("{own}"),
            SAY("What the environment or the profile says about the credentials is not enough to "
                "sign a request."),
            SAY("Mend it as said above and try again, or choose another account."),
            ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("RoleRefused"), QLatin1String("SourceRefused")}, {}, nullptr,
            SAY("The role cannot be taken"), SAY("{own}"),
            SAY("Who may take a role is decided by its trust policy and by the permissions of "
                "whoever asks for it."),
            SAY("Correct the profile, or have the policy changed. Then try again, or choose "
                "another account."),
            ErrorAction::SignIn, SAY("Choose account…")},
        {Codes{QLatin1String("ProcessFailed"), QLatin1String("MetadataFailed")}, {}, nullptr,
            SAY("The credentials could not be fetched"), SAY("{own}"),
            SAY("The profile leaves it to somebody else to give credentials, and that failed."),
            SAY("Set it right as said above and try again, or choose another account."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("OtherAccount")}, {}, nullptr,
            SAY("The credentials are of another account now"), SAY("{own}"),
            SAY("The profile, or the program that it names, was turned to another account while "
                "this one was in use. Copies that run go on at FSx."),
            SAY("Set it right as said above, then try again. Waiting copies go on by themselves."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("LoginNeeded")}, {}, nullptr,
            SAY("A sign-in with the AWS CLI is needed"), SAY("{own}"),
            SAY("A session of “aws login” lasts twelve hours at most, and only the AWS CLI can "
                "begin "
                "one."),
            SAY("Sign in as said above, then try again. Waiting copies go on by themselves."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("SignInNeeded")}, {}, nullptr, SAY("A sign-in is needed"),
            SAY("{own}"),
            SAY("Credentials of this kind cannot be had without a person who confirms it."),
            SAY("Try again, and answer the question that then comes. Waiting copies go on by "
                "themselves."),
            ErrorAction::SignIn, SAY("Sign in…")},
        {Codes{QLatin1String("FileBroken"), QLatin1String("FileUnreadable")}, {}, nullptr,
            SAY("A file with settings cannot be read"), SAY("{own}"),
            SAY("Nothing in it was changed. Farcopy reads such files and never writes them."),
            SAY("Mend the file or its permissions, then try again."), ErrorAction::Retry,
            SAY("Try again")},
        {Codes{QLatin1String("CaBundleUnreadable")}, {}, nullptr,
            SAY("The file of certificates cannot be used"), SAY("{own}"),
            SAY("AWS_CA_BUNDLE, or ca_bundle of the profile, names a file that is missing or holds "
                "no certificates. Without it no server could be trusted, so nothing was sent."),
            SAY("Correct the path or remove the setting, then try again."),
            ErrorAction::ShowNetwork, SAY("Show connection…")},
        {Codes{QLatin1String("InvalidProxy")}, {}, nullptr, SAY("The proxy cannot be used"),
            SAY("{own}"), SAY("An environment variable names the proxy in a form that is unknown."),
            SAY("Correct the variable, then start Farcopy again."), ErrorAction::ShowNetwork,
            SAY("Show connection…")},
        {Codes{QLatin1String("InvalidEndpointUrl"), QLatin1String("NoSuchEndpoint")}, {}, nullptr,
            SAY("There is no such endpoint"), SAY("{own}"),
            SAY("AWS_ENDPOINT_URL, AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT or the "
                "profile ask for an address that does not exist or is not well formed."),
            SAY("Correct the setting, or choose another Region."), ErrorAction::ShowNetwork,
            SAY("Show connection…")},
        {Codes{QLatin1String("UnknownRegion"), QLatin1String("InvalidRegionName")}, {}, nullptr,
            SAY("The Region is not known"), SAY("{own}"),
            SAY("A Region is named like eu-central-1. It may be mistyped, or newer than this "
                "version of Farcopy."),
            SAY("Correct it where it is set, then try again."), ErrorAction::SignIn,
            SAY("Choose account…")},
    };
}

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
        {any, ErrorKind::Local, nullptr, SAY("This computer could not do it"),
            SAY("A file, the keychain or the system failed: {words}"),
            SAY("The file is missing or cannot be read or written, or the disk is full."),
            SAY("Set it right as the message says, then try again."), ErrorAction::Retry,
            SAY("Try again")},
        {any, ErrorKind::AccessDenied, nullptr, SAY("The service does not allow this"),
            SAY("You are signed in, but {permission} was refused. The service said: {words}"),
            SAY("A policy of this user, role or organisation does not allow it."),
            SAY("Ask your administrator for it, or choose an account that may do it."),
            ErrorAction::CopyPolicy, SAY("Copy policy")},
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
        {any, ErrorKind::Unavailable, onlyReads, SAY("The service has a fault"),
            SAY("The service in {region} could not carry out {operation}, still so after several "
                "attempts. It said: {words}"),
            SAY("The fault is on the side of AWS, or of a proxy on the way."),
            SAY("Try again in a few minutes, or see the AWS Health Dashboard."), ErrorAction::Retry,
            SAY("Try again")},
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

} // namespace farcopy::text
