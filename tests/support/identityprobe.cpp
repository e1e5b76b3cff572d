// SPDX-License-Identifier: Apache-2.0

// Lets the scripts in tests/peers ask our own code, one JSON object a line on standard input and
// output. Prints secrets: they are the scripts' own inventions.
//
//   farcopy_identity_probe resolve
//     {"env": {…}, "home": "…", "profile": "…", "region": "…"} → what the resolver found;
//     with "ask": false nobody is asked for what is not in the files: "deferred" stands for that;
//     "codes": […] are typed in where an MFA device is asked for
//   farcopy_identity_probe keychain SERVICE LIMIT_MS
//     {"do": "write"|"read"|"remove", "name": "…", "secret": "…"} → what the keychain said
//     {"do": "session", "name": "…", "key": "…", "serial": "…", "url": "…", "codes": […]} → the id
//     of the session's key, got from the STS of that address for the key that the keychain holds

#include "core/credentials/accountresolver.h"
#include "core/credentials/renewingsource.h"
#include "core/secrets/keychainstore.h"
#include "core/secrets/memorystore.h"
#include "tests/support/fakequestions.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

namespace farcopy {

namespace {

void print(const QJsonObject& object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonObject jsonOf(const Error& error)
{
    QJsonObject members;
    for (auto it = error.members.cbegin(); it != error.members.cend(); ++it)
        members.insert(it.key(), it.value());
    return {{QStringLiteral("code"), error.code}, {QStringLiteral("message"), error.message},
        {QStringLiteral("members"), members}};
}

QJsonObject jsonOf(const ConnectionSettings& settings)
{
    QJsonObject urls;
    const auto& serviceUrls = settings.endpoints.serviceUrls;
    for (auto it = serviceUrls.cbegin(); it != serviceUrls.cend(); ++it)
        urls.insert(it.key(), it.value());
    return {{QStringLiteral("region"), settings.region.text()},
        {QStringLiteral("fips"), settings.endpoints.useFips},
        {QStringLiteral("dualstack"), settings.endpoints.useDualStack},
        {QStringLiteral("url"), settings.endpoints.endpointUrl}, {QStringLiteral("urls"), urls},
        {QStringLiteral("ca"), settings.network.caBundlePath}};
}

QString text(const Secret& secret)
{
    return QString::fromUtf8(secret.reveal());
}

/// Carries one line out; the next is read when the answer is printed.
class Probe : public QObject
{
public:
    Probe(bool isResolver, const QString& service, std::chrono::milliseconds limit)
        : m_isResolver(isResolver)
        , m_keychain(service, limit)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Probe::readLine);
    }

private:
    /// One byte after the other: what a buffer holds would wake no notifier.
    void readLine()
    {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1) {
            QCoreApplication::quit();
        } else if (byte == '\n') {
            m_input.setEnabled(false);
            const auto order = QJsonDocument::fromJson(std::exchange(m_line, {})).object();
            m_isResolver ? resolve(order) : ask(order);
        } else {
            m_line += byte;
        }
    }

    void answer(const QJsonObject& object)
    {
        print(object);
        m_input.setEnabled(true);
    }

    void resolve(const QJsonObject& order)
    {
        ResolverInput input;
        const QJsonObject environment = order.value(QStringLiteral("env")).toObject();
        for (auto it = environment.begin(); it != environment.end(); ++it)
            input.environment.insert(it.key(), it.value().toString());
        input.homePath = order.value(QStringLiteral("home")).toString();
        input.profile = order.value(QStringLiteral("profile")).toString();
        takeCodes(order);
        input.region = order.value(QStringLiteral("region")).toString();
        auto account = AccountResolver(std::move(input), m_memory, m_memory, m_bench.tools())
                           .resolveDefault();
        if (!account)
            return answer(jsonOf(account.error()));
        m_source = std::move(account->source);
        const bool isAsked = order.value(QStringLiteral("ask")).toBool(true);
        if (!isAsked && dynamic_cast<RenewingSource*>(m_source.get()))
            return answer({{QStringLiteral("deferred"), true}});
        m_source->credentials()->then(
            this, [this, settings = account->connection](const Result<Credentials>& keys) {
                if (!keys)
                    return answer(jsonOf(keys.error()));
                QJsonObject object = jsonOf(settings);
                object.insert(QStringLiteral("key"), keys->accessKeyId);
                object.insert(QStringLiteral("secret"), text(keys->secretAccessKey));
                object.insert(QStringLiteral("token"), text(keys->sessionToken));
                answer(object);
            });
    }

    /// What is typed in where an MFA device is asked for.
    void takeCodes(const QJsonObject& order)
    {
        const auto codes = order.value(QStringLiteral("codes")).toArray();
        m_bench.questions.answer = [codes, at = 0](const MfaQuestion&) mutable -> Result<Secret> {
            if (at >= codes.size())
                return failure({.kind = ErrorKind::Expired, .code = signInNeeded});
            return Secret(codes.at(at++).toString().toLatin1());
        };
    }

    void beginSession(const QJsonObject& order)
    {
        takeCodes(order);
        ResolverInput input;
        input.endpointUrl = order.value(QStringLiteral("url")).toString();
        const AccountChoice key{.origin = CredentialOrigin::Keychain,
            .name = order.value(QStringLiteral("name")).toString(),
            .accessKeyId = order.value(QStringLiteral("key")).toString(),
            .region = RegionId(QStringLiteral("eu-west-1")),
            .mfaSerial = order.value(QStringLiteral("serial")).toString()};
        auto account
            = AccountResolver(std::move(input), m_keychain, m_memory, m_bench.tools()).resolve(key);
        if (!account)
            return answer(jsonOf(account.error()));
        m_source = std::move(account->source);
        m_source->credentials()->then(this, [this](const Result<Credentials>& keys) {
            answer(keys ? QJsonObject{{QStringLiteral("key"), keys->accessKeyId}}
                        : jsonOf(keys.error()));
        });
    }

    void ask(const QJsonObject& order)
    {
        const QString what = order.value(QStringLiteral("do")).toString();
        const QString name = order.value(QStringLiteral("name")).toString();
        const auto report = [this](const Result<void>& outcome) {
            answer(outcome ? QJsonObject{{QStringLiteral("ok"), true}} : jsonOf(outcome.error()));
        };
        if (what == QLatin1String("write")) {
            Secret secret(order.value(QStringLiteral("secret")).toString().toUtf8());
            m_keychain.write(name, secret)->then(this, report);
        } else if (what == QLatin1String("remove")) {
            m_keychain.remove(name)->then(this, report);
        } else if (what == QLatin1String("session")) {
            beginSession(order);
        } else {
            m_keychain.read(name)->then(this, [this](const Result<Secret>& secret) {
                answer(secret ? QJsonObject{{QStringLiteral("secret"), text(*secret)}}
                              : jsonOf(secret.error()));
            });
        }
    }

    bool m_isResolver;
    MemoryStore m_memory;
    test::CredentialBench m_bench;
    KeychainStore m_keychain;
    std::unique_ptr<CredentialSource> m_source;
    QSocketNotifier m_input;
    QByteArray m_line;
};

} // namespace

} // namespace farcopy

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isResolver = arguments.value(1) == QLatin1String("resolve");
    farcopy::Probe probe(isResolver, arguments.value(2, QStringLiteral("farcopy-test")),
        std::chrono::milliseconds(arguments.value(3, QStringLiteral("5000")).toInt()));
    return QCoreApplication::exec();
}
