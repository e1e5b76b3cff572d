// SPDX-License-Identifier: Apache-2.0
#include "ui/text/policytext.h"

#include "core/domain/kmskey.h"
#include "ui/text/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace farcopy::text {

namespace {

const QString anything = QStringLiteral("*");

/// So many sources are named one by one; more would not fit into a policy.
constexpr int mostNamedSources = 20;

/// To be kept: thousands of failures may be asked for the same.
QRegularExpression expressionOf(const char* pattern)
{
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// Who asked: as the session knows, else as the service says. "arn:aws:iam::111122223333:user/kim"
QString callerOf(const Error& error, const ErrorContext& context)
{
    if (!context.caller.isEmpty())
        return context.caller.text();
    static const QRegularExpression user
        = expressionOf("\\buser:?\\s+(arn:aws[a-z-]*:(?:iam|sts)::\\d{12}:[A-Za-z0-9:/_+=,.@-]+)");
    return user.match(error.message).captured(1);
}

QString partitionOf(const Error& error, const ErrorContext& context)
{
    static const QRegularExpression arn = expressionOf("\\barn:(aws[a-z-]*):");
    QString partition = arn.match(context.caller.text()).captured(1);
    if (partition.isEmpty())
        partition = arn.match(error.message).captured(1);
    if (!partition.isEmpty())
        return partition;
    if (error.region.startsWith(QLatin1String("cn-")))
        return QStringLiteral("aws-cn");
    if (error.region.startsWith(QLatin1String("us-gov-")))
        return QStringLiteral("aws-us-gov");
    return error.region.startsWith(QLatin1String("eusc-")) ? QStringLiteral("aws-eusc")
                                                           : QStringLiteral("aws");
}

/// Twelve digits; empty: nobody says.
QString accountOf(const Error& error, const ErrorContext& context)
{
    static const QRegularExpression arn
        = expressionOf("\\barn:aws[a-z-]*:[a-z]+:[^:\\s]*:(\\d{12}):");
    const QString account = arn.match(context.caller.text()).captured(1);
    return account.isEmpty() ? arn.match(error.message).captured(1) : account;
}

QString orAny(const QString& text)
{
    return text.isEmpty() ? anything : text;
}

/// A Region that may stand in an ARN: not what a dialog makes of several.
QString regionPart(const QString& region)
{
    static const QRegularExpression wellFormed(QStringLiteral("^[a-z0-9-]{1,20}$"));
    return wellFormed.match(region).hasMatch() ? region : anything;
}

struct Place {
    QString partition;
    QString account;

    [[nodiscard]] QString arn(
        const QString& service, const QString& region, const QString& resource) const
    {
        return QStringLiteral("arn:%1:%2:%3:%4:%5")
            .arg(partition, service, regionPart(region), orAny(account), resource);
    }
};

/// CopyBackup is weighed on the source and on the copy, whose id nobody knows beforehand.
QJsonArray copyResources(const Error& error, const ErrorContext& context, const Place& place)
{
    const bool isNamed = !context.sources.isEmpty() && context.sources.size() <= mostNamedSources;
    if (!isNamed)
        return {place.arn(QStringLiteral("fsx"), anything, QStringLiteral("backup/*"))};
    QStringList arns;
    for (const BackupKey& source : context.sources)
        arns << place.arn(QStringLiteral("fsx"), source.region.text(),
            QStringLiteral("backup/") + source.id.text());
    arns << place.arn(QStringLiteral("fsx"), error.region, QStringLiteral("backup/*"));
    arns.removeDuplicates();
    return QJsonArray::fromStringList(arns);
}

/// "" for an alias: a policy cannot name a key by it.
QString keyArn(const Error& error, const ErrorContext& context, const Place& place)
{
    const QString key = context.kmsKey.text();
    if (key.startsWith(QLatin1String("arn:")))
        return key.contains(QLatin1String(":alias/")) ? QString() : key;
    if (key.isEmpty() || key.startsWith(QLatin1String("alias/")))
        return {};
    return place.arn(QStringLiteral("kms"), error.region, QStringLiteral("key/") + key);
}

QString keyAlias(const ErrorContext& context)
{
    const QString key = context.kmsKey.text();
    const qsizetype at = key.indexOf(QLatin1String("alias/"));
    return at < 0 ? QString() : key.mid(at);
}

/// What the service itself says it is about.
QString namedResource(const QString& message)
{
    static const QRegularExpression resource
        = expressionOf("on resource:?\\s+(arn:aws[a-z-]*:[A-Za-z0-9:/_.*+=,@-]*[A-Za-z0-9*])");
    return resource.match(message).captured(1);
}

bool isLookUp(const QString& permission)
{
    return permission.startsWith(QLatin1String("kms:List"));
}

QJsonArray resourcesOf(const QString& permission, const Error& error, const ErrorContext& context)
{
    const Place place{partitionOf(error, context), accountOf(error, context)};
    if (permission == QLatin1String("fsx:CopyBackup"))
        return copyResources(error, context, place);
    const QString named = namedResource(error.message);
    if (!named.isEmpty())
        return {named};
    if (permission == QLatin1String("fsx:TagResource")
        || permission == QLatin1String("fsx:DescribeBackups"))
        return {place.arn(QStringLiteral("fsx"), error.region, QStringLiteral("backup/*"))};
    if (permission.startsWith(QLatin1String("kms:")) && !isLookUp(permission))
        return {keyAlias(context).isEmpty() && !context.kmsKey.isEmpty()
                ? keyArn(error, context, place)
                : place.arn(QStringLiteral("kms"), error.region, QStringLiteral("key/*"))};
    return {anything};
}

QJsonObject only(const char* operation, const char* key, const QJsonValue& value)
{
    return {{QLatin1String(operation), QJsonObject{{QLatin1String(key), value}}}};
}

/// What keeps a KMS permission from being worth more than it needs to be.
QJsonObject keyCondition(const QString& permission, const ErrorContext& context)
{
    if (permission == QLatin1String("kms:CreateGrant")) // FSx makes the grant for the user
        return only("Bool", "kms:GrantIsForAWSResource", true);
    const QString alias = keyAlias(context);
    if (alias.isEmpty() || isLookUp(permission))
        return {};
    return only("ForAnyValue:StringEquals", "kms:ResourceAliases", alias);
}

QString asJson(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

bool codeIs(const Error& error, const char* code)
{
    return QStringView(error.code).startsWith(QLatin1String(code));
}

/// Farcopy itself asked KMS, so FSx is not in between.
bool isAskedOfKms(const Error& error)
{
    return error.operation.startsWith(QLatin1String("kms:"));
}

/// Where the keys are; none: no key is the reason.
QStringList regionsOfKeys(const Error& error, const ErrorContext& context)
{
    QStringList regions;
    const QString permission = missingPermission(error);
    const bool isKmsDenied = error.kind == ErrorKind::AccessDenied
        && permission.startsWith(QLatin1String("kms:")) && !isLookUp(permission);
    // The policy of the key that AWS manages, aws/fsx, cannot be changed.
    const bool isManaged = context.kmsKey.isEmpty() ? !context.sources.isEmpty()
                                                    : keyAlias(context) == defaultKeyAlias;
    if (codeIs(error, "InvalidSourceKmsKey")) {
        for (const BackupKey& source : context.sources)
            regions << source.region.text();
    } else if ((codeIs(error, "InvalidDestinationKmsKey") && !isManaged) || isKmsDenied) {
        regions << error.region;
    }
    regions.removeDuplicates();
    regions.removeIf([](const QString& region) { return regionPart(region) == anything; });
    return regions;
}

/// A role is named by its account and a condition: the ARN of its session does not tell its path,
/// and a role that is made anew is another principal under the same name.
void setPrincipal(QJsonObject& statement, QJsonObject& condition, const QString& caller)
{
    static const QRegularExpression session(
        QStringLiteral("^arn:([a-z-]+):sts::(\\d{12}):assumed-role/([^/]+)/"));
    const QRegularExpressionMatch role = session.match(caller);
    if (!role.hasMatch()) {
        statement.insert(QStringLiteral("Principal"), QJsonObject{{QStringLiteral("AWS"), caller}});
        return;
    }
    const QString account
        = QStringLiteral("arn:%1:iam::%2:").arg(role.captured(1), role.captured(2));
    statement.insert(QStringLiteral("Principal"),
        QJsonObject{{QStringLiteral("AWS"), account + QLatin1String("root")}});
    condition.insert(QStringLiteral("ArnLike"),
        QJsonObject{{QStringLiteral("aws:PrincipalArn"),
            QJsonArray{account + QLatin1String("role/") + role.captured(3),
                account + QLatin1String("role/*/") + role.captured(3)}}});
}

/// FSx alone may use the key for them. Partitions differ in the domain that stands in the name.
QJsonObject throughFsx(const QString& partition, const QStringList& regions)
{
    const bool isCom
        = partition == QLatin1String("aws") || partition == QLatin1String("aws-us-gov");
    QJsonArray services;
    for (const QString& region : regions)
        services.append(QStringLiteral("fsx.%1.amazonaws.%2")
                            .arg(region, isCom ? QStringLiteral("com") : anything));
    return only(isCom ? "StringEquals" : "StringLike", "kms:ViaService",
        services.size() == 1 ? services.first() : QJsonValue(services));
}

/// What FSx does with a key on behalf of whoever orders the copy.
QStringList actionsOnKey(bool isSource)
{
    QStringList actions{QStringLiteral("kms:CreateGrant"), QStringLiteral("kms:Decrypt"),
        QStringLiteral("kms:DescribeKey")};
    if (!isSource)
        actions << QStringLiteral("kms:GenerateDataKey");
    return actions;
}

} // namespace

QString missingPermission(const Error& error)
{
    static const QRegularExpression action
        = expressionOf("perform:?\\s+([a-z0-9-]{2,40}:[A-Za-z0-9*]{2,80})");
    const QString named = action.match(error.message).captured(1);
    return named.isEmpty() ? plainLine(error.operation, 120) : named;
}

QString iamPolicy(const Error& error, const ErrorContext& context)
{
    const QString permission = missingPermission(error);
    if (!permission.contains(u':'))
        return {};
    const QJsonArray resources = resourcesOf(permission, error, context);
    QJsonObject statement{{QStringLiteral("Effect"), QStringLiteral("Allow")},
        {QStringLiteral("Action"), permission},
        {QStringLiteral("Resource"),
            resources.size() == 1 ? resources.first() : QJsonValue(resources)}};
    if (permission.startsWith(QLatin1String("kms:"))) {
        const QJsonObject condition = keyCondition(permission, context);
        if (!condition.isEmpty())
            statement.insert(QStringLiteral("Condition"), condition);
    }
    return asJson({{QStringLiteral("Version"), QStringLiteral("2012-10-17")},
        {QStringLiteral("Statement"), QJsonArray{statement}}});
}

QString keyPolicy(const Error& error, const ErrorContext& context)
{
    const QStringList regions = regionsOfKeys(error, context);
    const QString caller = callerOf(error, context);
    if (regions.isEmpty() || caller.isEmpty())
        return {};
    const bool isSource = codeIs(error, "InvalidSourceKmsKey");
    const bool isDirect = isAskedOfKms(error);
    const QStringList actions
        = isDirect ? QStringList{missingPermission(error)} : actionsOnKey(isSource);
    QJsonObject condition
        = isDirect ? QJsonObject() : throughFsx(partitionOf(error, context), regions);
    QJsonObject statement{{QStringLiteral("Sid"),
                              isDirect       ? QStringLiteral("LookAtKey")
                                  : isSource ? QStringLiteral("ReadBackupsThroughFSx")
                                             : QStringLiteral("WriteBackupCopiesThroughFSx")},
        {QStringLiteral("Effect"), QStringLiteral("Allow")},
        {QStringLiteral("Action"), QJsonArray::fromStringList(actions)},
        {QStringLiteral("Resource"), anything}};
    setPrincipal(statement, condition, caller);
    if (!condition.isEmpty())
        statement.insert(QStringLiteral("Condition"), condition);
    return asJson(statement);
}

} // namespace farcopy::text
