// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errorentries.h"

#include <QCoreApplication>

// Marks a sentence of the table for the translators; errortext.cpp translates it.
#define SAY(sentence) QT_TRANSLATE_NOOP("farcopy::text", sentence)

namespace farcopy::text {

namespace {

bool says(const Error& error, QLatin1String words)
{
    return error.message.contains(words, Qt::CaseInsensitive);
}

bool saysWrongTime(const Error& error)
{
    return says(error, QLatin1String("signature expired"))
        || says(error, QLatin1String("not yet current"))
        || says(error, QLatin1String("must be within"));
}

bool saysWrongRegion(const Error& error)
{
    return says(error, QLatin1String("scoped to a valid region"))
        || says(error, QLatin1String("scoped to correct region"));
}

bool saysExplicitDeny(const Error& error)
{
    return says(error, QLatin1String("explicit deny"));
}

bool isAboutKms(const Error& error)
{
    return error.operation.startsWith(QLatin1String("kms:"));
}

using Codes = QList<QLatin1String>;

} // namespace

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
            SAY("Ask your administrator for it, or choose an account that may do it."),
            ErrorAction::CopyPolicy, SAY("Copy policy")},
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
            saysWrongRegion, SAY("The service does not know the Region"),
            SAY("What was asked in {region} is not served there. It said: {words}"),
            SAY("The Region’s name is misspelt, or the address that is used in place of AWS serves "
                "another one."),
            SAY("Correct the Region, or the endpoint address if you set one, and try again."),
            ErrorAction::ShowNetwork, SAY("Show connection…")},
        {Codes{QLatin1String("InvalidSignature"), QLatin1String("SignatureDoesNotMatch")}, {},
            nullptr, SAY("The secret key does not match the access key"),
            SAY("The access key exists, but the signature made with its secret is wrong."),
            SAY("The secret access key was mistyped or cut off, or belongs to another access key. "
                "A proxy that changes requests has the same effect."),
            SAY("Correct both where they are kept: in Farcopy, in the profile, or in the "
                "environment "
                "that Farcopy was started in. Then sign in again, or choose another account."),
            ErrorAction::SignIn, SAY("Sign in…")},
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

} // namespace farcopy::text
