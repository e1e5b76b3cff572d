// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/principals.h"

#include "core/sandbox/roles.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct PartitionAccount {
    const char* partition;
    const char* accountId;
    const char* accessKeyId;
};

constexpr std::array partitionAccounts{
    PartitionAccount{"aws", "123456789012", "AKIAFARCOPYSANDBOXQA"},
    PartitionAccount{"aws-cn", "234567890123", "AKIAFARCOPYSANDBOXCN"},
    PartitionAccount{"aws-us-gov", "345678901234", "AKIAFARCOPYSANDBOXGV"},
    PartitionAccount{"aws-eusc", "456789012345", "AKIAFARCOPYSANDBOXEU"},
};

const PartitionAccount* accountEntry(const QString& partition)
{
    const auto* const found = std::find_if(partitionAccounts.begin(), partitionAccounts.end(),
        [&](const auto& entry) { return partition == QLatin1String{entry.partition}; });
    return found == partitionAccounts.end() ? nullptr : found;
}

Principal user(const QString& partition, const QString& name, const QString& accessKeyId,
    const QByteArray& secret, const QStringList& allowed)
{
    const auto account = accountOfPartition(partition);
    return {.accessKeyId = accessKeyId,
        .secret = secret,
        .sessionToken = {},
        .expiresMs = 0,
        .caller = {.accountId = account,
            .partition = partition,
            .arn = u"arn:%1:iam::%2:user/%3"_s.arg(partition, account, name),
            .userId = "AIDA"_L1 + accessKeyId.mid(4),
            .allowed = allowed}};
}

} // namespace

bool Caller::may(const QString& action) const
{
    return std::any_of(allowed.begin(), allowed.end(), [&](const QString& pattern) {
        return pattern.endsWith(u'*') ? action.startsWith(pattern.chopped(1)) : action == pattern;
    });
}

QString Caller::role() const
{
    return arn.section(u":assumed-role/"_s, 1).section(u'/', 0, 0);
}

QString accountOfPartition(const QString& partition)
{
    const auto* entry = accountEntry(partition);
    return entry ? QString::fromLatin1(entry->accountId) : QString{};
}

Principal administratorOf(const QString& partition)
{
    const auto* entry = accountEntry(partition);
    if (!entry)
        return {};
    return user(partition, u"administrator"_s, QString::fromLatin1(entry->accessKeyId),
        "sandbox+only/administrator+0123456789abc", {u"*"_s});
}

Principal readerPrincipal()
{
    return user(u"aws"_s, u"reader"_s, u"AKIAFARCOPYSANDBOXRD"_s,
        "sandbox+only/reader+0123456789abcdefghij", findRole(u"reader"_s)->allowed);
}

Principal operatorPrincipal()
{
    return user(u"aws"_s, u"operator"_s, u"AKIAFARCOPYSANDBOXOP"_s,
        "sandbox+only/operator+0123456789abcdefgh", {u"fsx:*"_s, u"sts:*"_s});
}

PrincipalBook::PrincipalBook(quint32 seed)
    : m_random(seed)
{
    for (const auto& entry : partitionAccounts) {
        const auto principal = administratorOf(QString::fromLatin1(entry.partition));
        m_principals.insert(principal.accessKeyId, principal);
    }
    for (const auto& principal : {readerPrincipal(), operatorPrincipal()})
        m_principals.insert(principal.accessKeyId, principal);
}

const Principal* PrincipalBook::find(const QString& accessKeyId) const
{
    const auto found = m_principals.constFind(accessKeyId);
    return found == m_principals.constEnd() ? nullptr : &*found;
}

Principal PrincipalBook::addSession(const Caller& caller, qint64 expiresMs)
{
    const char* base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const char* base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    Principal session{.accessKeyId = "ASIA"_L1 + QLatin1String{randomText(base32, 16)},
        .secret = randomText(base64, 40),
        .sessionToken = "FwoGZXIvYXdzE" + randomText(base64, 180) + '=',
        .expiresMs = expiresMs,
        .caller = caller};
    return *m_principals.insert(session.accessKeyId, session);
}

Principal PrincipalBook::addRoleSession(
    const QString& partition, const RoleRules& role, const QString& sessionName, qint64 expiresMs)
{
    const auto account = accountOfPartition(partition);
    return addSession({.accountId = account,
                          .partition = partition,
                          .arn = u"arn:%1:sts::%2:assumed-role/%3/%4"_s.arg(
                              partition, account, role.name, sessionName),
                          .userId = "AROAFARCOPYSANDBOXRL:"_L1 + sessionName,
                          .allowed = role.allowed},
        expiresMs);
}

void PrincipalBook::expireSessions(qint64 nowMs)
{
    for (auto& principal : m_principals) {
        if (!principal.sessionToken.isEmpty())
            principal.expiresMs = std::min(principal.expiresMs, nowMs);
    }
}

QByteArray PrincipalBook::randomText(const char* alphabet, int length)
{
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += alphabet[m_random() % std::strlen(alphabet)];
    return text;
}

} // namespace farcopy::sandbox
