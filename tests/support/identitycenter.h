// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/fakenetwork.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace farcopy::test {

/// IAM Identity Center behind a FakeNetwork: every sign-in is let in after so many questions. What
/// a test does not set answers with success.
class IdentityCenter
{
public:
    explicit IdentityCenter(FakeNetwork& network)
    {
        network.setResponder([this](const SentRequest& sent) { return answer(sent); });
    }

    /// How often it was asked, by the last part of the path: "register", "token", "refresh", …
    [[nodiscard]] int asked(const QString& what) const { return m_asked.value(what); }

    /// An error in the manner of the OIDC service.
    [[nodiscard]] static ScriptedReply refusal(const char* code, int status = 400)
    {
        return {.status = status, .body = QByteArray("{\"error\":\"") + code + "\"}"};
    }

    int pendingQuestions = 1;      ///< how often the answer is that nobody has confirmed it yet
    bool hasRefreshTokens = false; ///< gives one along with each access token
    int tokenSeconds = 28'800;
    QMap<QString, ScriptedReply> instead = {}; ///< by the same name as asked()
    QList<QByteArray> knownTokens = {};        ///< access tokens that are good for a role
    bool knowsAllTokens = true;

private:
    [[nodiscard]] ScriptedReply answer(const SentRequest& sent)
    {
        const auto body = QJsonDocument::fromJson(sent.body).object();
        QString what = sent.request.url().path().section(QLatin1Char('/'), -1);
        if (body.contains(QStringLiteral("refreshToken")))
            what = QStringLiteral("refresh");
        ++m_asked[what];
        if (instead.contains(what))
            return instead.value(what);
        if (what == QLatin1String("register"))
            return {.body = R"({"clientId":"client","clientSecret":"client-secret",)"
                            R"("clientSecretExpiresAt":1800000000})"};
        if (what == QLatin1String("device_authorization"))
            return {.body = R"({"deviceCode":"device","userCode":"BCDF-GHJK","expiresIn":600,)"
                            R"("verificationUri":"https://device.example/",)"
                            R"("verificationUriComplete":"https://device.example/?c=BCDF-GHJK",)"
                            R"("interval":1})"};
        if (what == QLatin1String("token") && pendingQuestions-- > 0)
            return refusal("authorization_pending");
        if (what == QLatin1String("token") || what == QLatin1String("refresh"))
            return {.body = grant()};
        return role(sent);
    }

    [[nodiscard]] QByteArray grant()
    {
        const QByteArray number = QByteArray::number(++m_grants);
        knownTokens.append("access-" + number);
        return R"({"accessToken":"access-)" + number + R"(","expiresIn":)"
            + QByteArray::number(tokenSeconds)
            + (hasRefreshTokens ? R"(,"refreshToken":"refresh-)" + number + "\"}" : "}");
    }

    [[nodiscard]] ScriptedReply role(const SentRequest& sent) const
    {
        if (!knowsAllTokens && !knownTokens.contains(sent.header("x-amz-sso_bearer_token")))
            return {.status = 401,
                .body = R"({"message":"Session token not found or invalid"})",
                .headers = {{"x-amzn-ErrorType", "UnauthorizedException"}}};
        return {.body = R"({"roleCredentials":{"accessKeyId":"ASIA1","secretAccessKey":"s",)"
                        R"("sessionToken":"t","expiration":1773484013000}})"}; // 10:26:53
    }

    QMap<QString, int> m_asked;
    int m_grants = 0;
};

} // namespace farcopy::test
