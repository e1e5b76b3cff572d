// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/fsxclient.h"
#include "core/api/kmsclient.h"
#include "core/api/stsclient.h"
#include "core/endpoints/endpointresolver.h"
#include "core/presenters/workspace.h"
#include "core/settings/settings.h"
#include "core/transport/transport.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/statickeys.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace farcopy::test {

/// A key that the fake KMS knows.
struct FakeKey {
    QString id;
    QString alias; ///< "alias/dr"; empty: none
    QString state = QStringLiteral("Enabled");
    QString manager = QStringLiteral("CUSTOMER");
};

/// A workspace of eu-west-1, eu-central-1 and us-east-1 on a scripted network: operations are
/// answered by name, and what was sent is kept.
class FakeAccount
{
public:
    using Answer = std::function<ScriptedReply(const QJsonObject& input)>;

    FakeAccount()
    {
        network.setResponder([this](const SentRequest& request) {
            const auto answer = m_answers.value(request.operation());
            return answer ? answer(inputOf(request)) : refusal("UnknownOperationException");
        });
        setKeys({});
    }

    /// Answers every request of this operation from now on.
    void on(const QByteArray& operation, Answer answer)
    {
        m_answers.insert(operation, std::move(answer));
    }
    void refuse(const QByteArray& operation, const char* code)
    {
        on(operation, [code](const QJsonObject&) { return refusal(code); });
    }

    /// The keys of every Region, besides the alias of aws/fsx.
    void setKeys(const QList<FakeKey>& known)
    {
        on("ListAliases", [known](const QJsonObject&) { return json(aliases(known)); });
        on("ListKeys", [known](const QJsonObject&) { return json(keyIds(known)); });
        on("DescribeKey", [known](const QJsonObject& input) { return describe(known, input); });
    }

    /// What was sent with this operation, in order.
    [[nodiscard]] QList<QJsonObject> sent(const QByteArray& operation) const
    {
        QList<QJsonObject> inputs;
        for (const SentRequest& request : network.sent()) {
            if (request.operation() == operation)
                inputs << inputOf(request);
        }
        return inputs;
    }

    [[nodiscard]] static ScriptedReply json(const QJsonObject& body)
    {
        return {.body = QJsonDocument(body).toJson()};
    }
    [[nodiscard]] static ScriptedReply refusal(const char* code)
    {
        ScriptedReply reply = json({{QStringLiteral("__type"), QLatin1String(code)},
            {QStringLiteral("message"), QStringLiteral("Not so.")}});
        reply.status = 400;
        return reply;
    }

    FakeNetwork network;
    StaticKeys keys;
    FakeClock clock;
    PartitionTable partitions = PartitionTable::builtIn();
    EndpointResolver endpoints{partitions, {}};
    Transport transport{network, keys, endpoints, clock, [] { return 0.0; }};
    FsxClient fsx{transport};
    KmsClient kms{transport};
    StsClient sts{transport};
    Workspace workspace{{}, fsx, kms, sts, partitions,
        {region("eu-west-1"), region("eu-central-1"), region("us-east-1")},
        RegionId(QStringLiteral("eu-west-1")), clock, [] { return 0.0; }};
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("farcopy.ini"))};

private:
    [[nodiscard]] Region region(const char* id) const
    {
        return *partitions.region(RegionId(QLatin1String(id)));
    }

    [[nodiscard]] static QJsonObject inputOf(const SentRequest& request)
    {
        return QJsonDocument::fromJson(request.body).object();
    }

    [[nodiscard]] static QString arn(const QString& resource)
    {
        return QStringLiteral("arn:aws:kms:eu-central-1:111122223333:") + resource;
    }

    [[nodiscard]] static QJsonObject aliases(const QList<FakeKey>& keys)
    {
        QJsonArray list{QJsonObject{{QStringLiteral("AliasName"), QStringLiteral("alias/aws/fsx")},
            {QStringLiteral("AliasArn"), arn(QStringLiteral("alias/aws/fsx"))}}};
        for (const FakeKey& key : keys) {
            if (!key.alias.isEmpty())
                list.append(QJsonObject{{QStringLiteral("AliasName"), key.alias},
                    {QStringLiteral("AliasArn"), arn(key.alias)},
                    {QStringLiteral("TargetKeyId"), key.id}});
        }
        return {{QStringLiteral("Aliases"), list}, {QStringLiteral("Truncated"), false}};
    }

    [[nodiscard]] static QJsonObject keyIds(const QList<FakeKey>& keys)
    {
        QJsonArray list;
        for (const FakeKey& key : keys)
            list.append(QJsonObject{{QStringLiteral("KeyId"), key.id},
                {QStringLiteral("KeyArn"), arn(QStringLiteral("key/") + key.id)}});
        return {{QStringLiteral("Keys"), list}, {QStringLiteral("Truncated"), false}};
    }

    [[nodiscard]] static ScriptedReply describe(
        const QList<FakeKey>& keys, const QJsonObject& input)
    {
        const QString asked = input.value(QStringLiteral("KeyId")).toString();
        for (const FakeKey& key : keys) {
            if (asked != key.id && asked != key.alias
                && asked != arn(QLatin1String("key/") + key.id))
                continue;
            return json({{QStringLiteral("KeyMetadata"),
                QJsonObject{{QStringLiteral("KeyId"), key.id},
                    {QStringLiteral("Arn"), arn(QLatin1String("key/") + key.id)},
                    {QStringLiteral("KeyState"), key.state},
                    {QStringLiteral("Enabled"), key.state == QLatin1String("Enabled")},
                    {QStringLiteral("KeySpec"), QStringLiteral("SYMMETRIC_DEFAULT")},
                    {QStringLiteral("KeyUsage"), QStringLiteral("ENCRYPT_DECRYPT")},
                    {QStringLiteral("KeyManager"), key.manager}}}});
        }
        return refusal("NotFoundException");
    }

    QHash<QByteArray, Answer> m_answers;
};

} // namespace farcopy::test
