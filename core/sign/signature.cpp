// SPDX-License-Identifier: Apache-2.0
#include "core/sign/signature.h"

#include "core/sign/canonicalrequest.h"

#include <QMessageAuthenticationCode>
#include <QStringBuilder>

namespace farcopy::sign {

namespace {

constexpr char algorithm[] = "AWS4-HMAC-SHA256";

QByteArray hmac(const QByteArray& key, const QByteArray& message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

void putTwoDigits(char* at, int number)
{
    at[0] = static_cast<char>('0' + number / 10);
    at[1] = static_cast<char>('0' + number % 10);
}

} // namespace

QByteArray Scope::text() const
{
    return day % '/' % region % '/' % service % "/aws4_request";
}

Scope scopeAt(const QByteArray& stamp, QByteArray region, QByteArray service)
{
    return {stamp.left(8), std::move(region), std::move(service)};
}

QByteArray timestamp(const QDateTime& time)
{
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    const QTime clock = utc.time();
    // QDateTime::toString() would cost as much as the hashing.
    QByteArray text = QByteArrayLiteral("00000000T000000Z");
    char* const at = text.data();
    putTwoDigits(at, date.year() / 100);
    putTwoDigits(at + 2, date.year() % 100);
    putTwoDigits(at + 4, date.month());
    putTwoDigits(at + 6, date.day());
    putTwoDigits(at + 9, clock.hour());
    putTwoDigits(at + 11, clock.minute());
    putTwoDigits(at + 13, clock.second());
    return text;
}

QByteArray stringToSign(
    const QByteArray& canonicalRequest, const QByteArray& stamp, const Scope& scope)
{
    return algorithm % ('\n' % stamp) % '\n' % scope.text() % '\n' % hexHash(canonicalRequest);
}

Secret signingKey(const Secret& secretAccessKey, const Scope& scope)
{
    QByteArray key = "AWS4" + secretAccessKey.reveal();
    for (const QByteArray& part :
        {scope.day, scope.region, scope.service, QByteArrayLiteral("aws4_request")}) {
        QByteArray next = hmac(key, part);
        wipe(key);
        key = std::move(next);
    }
    return Secret(std::move(key));
}

QByteArray signature(const Secret& signingKey, const QByteArray& stringToSign)
{
    return hmac(signingKey.reveal(), stringToSign).toHex();
}

QByteArray authorization(const QByteArray& accessKeyId, const Scope& scope,
    const QByteArray& signedHeaders, const QByteArray& signature)
{
    return algorithm % (" Credential=" % accessKeyId) % '/' % scope.text() % ", SignedHeaders="
        % signedHeaders % ", Signature=" % signature;
}

} // namespace farcopy::sign
