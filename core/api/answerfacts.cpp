// SPDX-License-Identifier: Apache-2.0
#include "core/api/answerfacts.h"

#include "core/base/redaction.h"

#include <QRegularExpression>

namespace farcopy::api {

Error factsOf(const HttpAnswer& answer)
{
    Error error;
    error.httpStatus = answer.status;
    error.requestId = presentable(answer.requestId()).left(256);
    return error;
}

QString bareCode(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9_.-]{1,128}\z)"));
    const auto withoutUrl = text.section(QLatin1Char(':'), 0, 0);
    const auto code = withoutUrl.section(QLatin1Char('#'), -1).trimmed();
    return form.match(code).hasMatch() ? code : QString();
}

QString presentable(const QString& text)
{
    constexpr qsizetype longest = 4096;
    // A refused signature is explained by the canonical request, and that holds the token's header;
    // a proxy may show the request's headers as they came.
    return redacted(text.left(4 * longest)).left(longest).trimmed();
}

bool namesSecret(const QString& member)
{
    static const QRegularExpression secret(QStringLiteral("secret|token|password|authorization"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(member).hasMatch();
}

QString pageTitle(const QByteArray& body)
{
    static const QRegularExpression title(QStringLiteral(R"(<title[^>]*>([^<]{1,200})</title>)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = title.match(QString::fromUtf8(body.left(4096)));
    return match.hasMatch() ? presentable(match.captured(1).simplified()) : QString();
}

} // namespace farcopy::api
