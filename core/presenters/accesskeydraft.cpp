// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/accesskeydraft.h"

#include "core/credentials/keystoresource.h"

#include <QRegularExpression>

#include <algorithm>

namespace farcopy {

namespace {

constexpr qsizetype accessKeyIdLength = 20;
constexpr qsizetype secretLength = 40;
constexpr qsizetype maxNameLength = 64;

bool matches(const QString& text, const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

/// Ends as an entry of the keychain does that holds a part of a key.
bool isReserved(const QString& name)
{
    return name == KeyStoreSource::tokenEntry(name.section(QStringLiteral(" ("), 0, -2))
        || matches(name, ".* \\(part [a-z]\\d+\\)");
}

KeyFlaw secretFlaw(const Secret& secret)
{
    if (secret.isEmpty())
        return KeyFlaw::Missing;
    const bool isBase64 = std::all_of(secret.reveal().cbegin(), secret.reveal().cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '+' || c == '/' || c == '=';
    });
    if (!isBase64)
        return KeyFlaw::BadForm;
    return secret.reveal().size() == secretLength ? KeyFlaw::None : KeyFlaw::BadLength;
}

KeyFlaw tokenFlaw(const AccessKeyDraft& draft)
{
    if (draft.sessionToken.isEmpty())
        return draft.isTemporary() ? KeyFlaw::Missing : KeyFlaw::None;
    if (!draft.isTemporary())
        return KeyFlaw::Unneeded;
    const QByteArray& token = draft.sessionToken.reveal();
    const bool isPlain
        = std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
    return isPlain ? KeyFlaw::None : KeyFlaw::BadForm;
}

/// The limits of STS API 2011-06-15, GetSessionToken, SerialNumber.
KeyFlaw serialFlaw(const QString& serial)
{
    if (serial.isEmpty())
        return KeyFlaw::None;
    if (!matches(serial, "[A-Za-z0-9_+=/:,.@-]+"))
        return KeyFlaw::BadForm;
    return serial.size() < 9 || serial.size() > 256 ? KeyFlaw::BadLength : KeyFlaw::None;
}

/// What stands behind one of the names that tools give a part of a key: an assignment of a shell
/// (`export NAME="…"`, `$Env:NAME="…"`, `set NAME=…`), a line of a profile, a member of JSON.
QString partOf(const QString& text, const char* names)
{
    const QRegularExpression part(
        QStringLiteral("(?<![A-Za-z_])(?:%1)[\"']?\\s*[=:]\\s*[\"']?([^\\s\"',;]+)")
            .arg(QLatin1String(names)),
        QRegularExpression::CaseInsensitiveOption);
    return part.match(text).captured(1);
}

Secret secretOf(QString text)
{
    Secret secret(text.toUtf8());
    wipe(text);
    return secret;
}

} // namespace

bool AccessKeyDraft::isTemporary() const
{
    return accessKeyId.startsWith(QLatin1String("ASIA"));
}

CredentialOrigin AccessKeyDraft::origin() const
{
    return keeping == KeyKeeping::Keychain ? CredentialOrigin::Keychain
                                           : CredentialOrigin::SessionOnly;
}

AccountChoice AccessKeyDraft::choice() const
{
    return {.origin = origin(),
        .name = name,
        .accessKeyId = accessKeyId,
        .region = region,
        .mfaSerial = isTemporary() ? QString() : mfaSerial,
        .expires = isTemporary() ? expires : QDateTime()};
}

AccessKeyFlaws flawsOf(const AccessKeyDraft& draft)
{
    AccessKeyFlaws flaws;
    if (draft.name.isEmpty())
        flaws.name = KeyFlaw::Missing;
    else if (draft.name.size() > maxNameLength)
        flaws.name = KeyFlaw::BadLength;
    else if (isReserved(draft.name))
        flaws.name = KeyFlaw::BadForm;
    if (draft.accessKeyId.isEmpty())
        flaws.accessKeyId = KeyFlaw::Missing;
    else if (!matches(draft.accessKeyId, "A[KS]IA[A-Z0-9]*"))
        flaws.accessKeyId = KeyFlaw::BadForm;
    else if (draft.accessKeyId.size() != accessKeyIdLength)
        flaws.accessKeyId = KeyFlaw::BadLength;
    flaws.secretAccessKey = secretFlaw(draft.secretAccessKey);
    flaws.sessionToken = tokenFlaw(draft);
    if (draft.region.isEmpty())
        flaws.region = KeyFlaw::Missing;
    if (!draft.isTemporary())
        flaws.mfaSerial = serialFlaw(draft.mfaSerial);
    return flaws;
}

QString cleanedKeyText(QString text)
{
    text = text.trimmed();
    for (const QChar quote : {QChar(u'"'), QChar(u'\''), QChar(u'`')}) {
        if (text.size() >= 2 && text.startsWith(quote) && text.endsWith(quote))
            text = text.mid(1, text.size() - 2).trimmed();
    }
    text.removeIf([](QChar c) {
        return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator || c == QChar(0x200b) || c == QChar::ByteOrderMark;
    });
    return text;
}

PastedKey readPastedKey(const QString& text)
{
    PastedKey key;
    key.accessKeyId = partOf(text, "aws_access_key_id|AccessKeyId|access key id");
    key.secretAccessKey
        = secretOf(partOf(text, "aws_secret_access_key|SecretAccessKey|secret access key"));
    key.sessionToken = secretOf(partOf(text, "aws_session_token|aws_security_token|SessionToken"));
    key.expires = QDateTime::fromString(partOf(text,
                                            "AWS_CREDENTIAL_EXPIRATION|aws_session_expiration|"
                                            "x_security_token_expires|Expiration"),
        Qt::ISODate)
                      .toUTC();
    if (!key.isEmpty())
        return key;
    // A row of the file that the console offers for download: "Access key ID,Secret access key".
    static const QRegularExpression row(QStringLiteral(
        "(?<![A-Z0-9])(A[KS]IA[A-Z0-9]{16})\"?\\s*,\\s*\"?([A-Za-z0-9/+=]{40})(?![A-Za-z0-9/+=])"));
    const auto match = row.match(text);
    key.accessKeyId = match.captured(1);
    key.secretAccessKey = secretOf(match.captured(2));
    return key;
}

} // namespace farcopy
