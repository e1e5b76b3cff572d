// SPDX-License-Identifier: Apache-2.0
#include "core/transport/errorkinds.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

ErrorKind kind(const char* code, int status = 400)
{
    return errorKind(status, QString::fromLatin1(code));
}

} // namespace

TEST(ErrorKinds, GoByTheCodeWithAndWithoutException)
{
    for (const char* code :
        {"AccessDeniedException", "AccessDenied", "UnauthorizedOperation", "OptInRequired"})
        EXPECT_EQ(kind(code), ErrorKind::AccessDenied) << code;
    for (const char* code : {"ThrottlingException", "Throttling", "RequestLimitExceeded",
             "TooManyRequestsException", "SlowDown"})
        EXPECT_EQ(kind(code), ErrorKind::Throttled) << code;
    for (const char* code : {"ExpiredTokenException", "ExpiredToken", "UnrecognizedClientException",
             "InvalidClientTokenId", "InvalidSignatureException", "SignatureDoesNotMatch",
             "MissingAuthenticationTokenException", "IncompleteSignatureException",
             "RequestTimeTooSkewed"})
        EXPECT_EQ(kind(code), ErrorKind::Expired) << code;
    for (const char* code : {"InternalServerError", "InternalFailure", "ServiceUnavailable",
             "KMSInternalException", "DependencyTimeoutException", "IDPCommunicationError"})
        EXPECT_EQ(kind(code, 500), ErrorKind::Unavailable) << code;
}

TEST(ErrorKinds, TakeTheElevenOfCopyBackupForWhatTheyAre)
{
    for (const char* code : {"BackupNotFound", "BadRequest", "IncompatibleParameterError",
             "IncompatibleRegionForMultiAZ", "InvalidDestinationKmsKey", "InvalidRegion",
             "InvalidSourceKmsKey", "ServiceLimitExceeded", "SourceBackupUnavailable",
             "UnsupportedOperation"})
        EXPECT_EQ(kind(code), ErrorKind::Rejected) << code;
    EXPECT_EQ(kind("InternalServerError", 500), ErrorKind::Unavailable);
}

TEST(ErrorKinds, GoByTheStatusWhereTheCodeSaysNothing)
{
    EXPECT_EQ(kind("", 400), ErrorKind::Rejected);
    EXPECT_EQ(kind("", 401), ErrorKind::Expired);
    EXPECT_EQ(kind("", 403), ErrorKind::AccessDenied);
    EXPECT_EQ(kind("", 407), ErrorKind::Network);
    EXPECT_EQ(kind("", 408), ErrorKind::Timeout);
    EXPECT_EQ(kind("Invented", 429), ErrorKind::Throttled);
    EXPECT_EQ(kind("", 500), ErrorKind::Unavailable);
    EXPECT_EQ(kind("", 599), ErrorKind::Unavailable);
    EXPECT_EQ(kind("", 200), ErrorKind::BadAnswer);
    EXPECT_EQ(kind("", 302), ErrorKind::BadAnswer);
    EXPECT_EQ(kind("", 799), ErrorKind::BadAnswer);
}

TEST(ErrorKinds, KnowTheEndOfASessionFromOtherDoubtsAboutAKey)
{
    EXPECT_TRUE(saysExpired(QStringLiteral("ExpiredTokenException")));
    EXPECT_TRUE(saysExpired(QStringLiteral("ExpiredToken")));
    for (const char* code : {"UnrecognizedClientException", "RequestExpired", "InvalidSignature"})
        EXPECT_FALSE(saysExpired(QString::fromLatin1(code))) << code;
}

TEST(ErrorKinds, CallAnErrorTransientAsTheSdksDo)
{
    for (const int status : {500, 502, 503, 504})
        EXPECT_TRUE(isTransient({.kind = ErrorKind::Rejected, .httpStatus = status})) << status;
    for (const ErrorKind each : {ErrorKind::Throttled, ErrorKind::Network, ErrorKind::Timeout})
        EXPECT_TRUE(isTransient({.kind = each}));
    for (const ErrorKind each : {ErrorKind::Cancelled, ErrorKind::Tls, ErrorKind::AccessDenied,
             ErrorKind::Expired, ErrorKind::Rejected, ErrorKind::BadAnswer, ErrorKind::Local})
        EXPECT_FALSE(isTransient({.kind = each, .httpStatus = 400}));
    EXPECT_TRUE(isTransient({.kind = ErrorKind::Unavailable, .httpStatus = 400}));
    EXPECT_FALSE(isTransient({.kind = ErrorKind::Unavailable, .httpStatus = 501}));
    EXPECT_FALSE(isTransient({.kind = ErrorKind::Network, .httpStatus = 407}));
}

TEST(ErrorKinds, SuspectTheClock)
{
    const auto suspect = [](int status, const char* code) {
        return mayBeClockSkew(status, QString::fromLatin1(code));
    };

    EXPECT_TRUE(suspect(400, "InvalidSignatureException"));
    EXPECT_TRUE(suspect(403, "SignatureDoesNotMatch"));
    EXPECT_TRUE(suspect(403, ""));
    EXPECT_TRUE(suspect(400, "RequestTimeTooSkewed"));
    EXPECT_FALSE(suspect(400, "BadRequest"));
    EXPECT_FALSE(suspect(400, "ExpiredTokenException"));
}

} // namespace farcopy
