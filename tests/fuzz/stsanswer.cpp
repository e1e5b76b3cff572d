// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/promises.h"

#include "core/api/answerfacts.h"
#include "core/api/awsquery.h"
#include "core/api/stscodec.h"
#include "core/transport/errorkinds.h"

#include <QXmlStreamReader>

namespace farcopy::fuzz {

namespace {

/// One whole document in UTF-8, and none that brings a document type of its own.
bool isPlainXml(const QByteArray& body)
{
    if (!body.isValidUtf8())
        return false;
    QXmlStreamReader xml(QString::fromUtf8(body));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return false;
    }
    return !xml.hasError();
}

void checkIdentity(const QByteArray& body)
{
    const auto identity = api::readCallerIdentity(body);
    const auto again = api::readCallerIdentity(body);
    must(identity.has_value() == again.has_value(), "reading again gives the same");
    if (!identity) {
        must(identity.error() == again.error(), "reading again fails alike");
        must(identity.error().kind == ErrorKind::BadAnswer, "what cannot be read is a bad answer");
        must(canBeShown(identity.error().message), "an error can be shown");
        return;
    }
    must(identity->account == again->account && identity->arn == again->arn
            && identity->userId == again->userId,
        "reading again gives the same");
    must(!identity->account.isEmpty(), "an identity has an account");
    must(canBeShown(identity->account.text()) && canBeShown(identity->arn.text())
            && canBeShown(identity->userId),
        "what is read can be shown");
    must(isPlainXml(body), "an identity is told by a whole document");
    const auto cut = body.left(body.lastIndexOf('>'));
    must(!api::readCallerIdentity(cut), "what was cut off tells no identity");
}

void checkCredentials(const QByteArray& body)
{
    const auto credentials = api::readTemporaryCredentials(body);
    const auto again = api::readTemporaryCredentials(body);
    must(credentials.has_value() == again.has_value(), "reading again gives the same");
    if (!credentials) {
        must(credentials.error().kind == ErrorKind::BadAnswer,
            "what cannot be read is a bad answer");
        must(canBeShown(credentials.error().message), "an error can be shown");
        return;
    }
    must(!credentials->accessKeyId.isEmpty() && !credentials->secretAccessKey.isEmpty()
            && !credentials->sessionToken.isEmpty(),
        "temporary credentials are complete");
    must(!credentials->expiry.isValid() || credentials->expiry.timeSpec() == Qt::UTC,
        "an expiry is told in UTC");
    must(isPlainXml(body), "credentials are told by a whole document");
    must(!api::readTemporaryCredentials(body.left(body.lastIndexOf('>'))),
        "what was cut off tells no credentials");
}

void checkRefusal(const QByteArray& body)
{
    const HttpAnswer answer{403, {}, body};
    const Error error = api::readQueryError(answer);
    must(error == api::readQueryError(answer), "reading again gives the same");
    must(error.httpStatus == 403, "a refusal keeps its status");
    must(error.code == api::bareCode(error.code), "a code is a bare one, or none");
    must(error.message.size() <= 4096 && error.requestId.size() <= 256, "words have an end");
    must(canBeShown(error.code) && canBeShown(error.message) && canBeShown(error.requestId),
        "what is read can be shown");
    static_cast<void>(errorKind(error.httpStatus, error.code));
}

} // namespace

void checkStsAnswer(const QByteArray& body)
{
    checkIdentity(body);
    checkCredentials(body);
    checkRefusal(body);
}

} // namespace farcopy::fuzz
