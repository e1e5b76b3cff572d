// SPDX-License-Identifier: Apache-2.0
#include "core/domain/awscommand.h"

#include <QRegularExpression>
#include <QStringList>

namespace farcopy {

namespace {

/// A value in the CLI's shorthand syntax: in double quotes, where `\` and `"` are escaped, as soon
/// as it holds more than letters and digits.
QString shorthandValue(const QString& value)
{
    static const QRegularExpression plain(
        QStringLiteral("^[\\w.:/+@-]+\\z"), QRegularExpression::UseUnicodePropertiesOption);
    if (plain.match(value).hasMatch())
        return value;
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

} // namespace

QString shellQuoted(const QString& word)
{
    static const QRegularExpression safe(
        QStringLiteral("^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*\\z"));
    if (safe.match(word).hasMatch())
        return word;
    QString quoted = word;
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString awsCopyCommand(const CopyRequest& request, const AwsCommandOptions& options)
{
    QStringList words
        = {QStringLiteral("aws"), QStringLiteral("fsx"), QStringLiteral("copy-backup")};
    const auto add = [&words](const char* option, const QString& value) {
        if (!value.isEmpty())
            words << QLatin1String(option) << shellQuoted(value);
    };
    add("--profile", options.profile);
    add("--endpoint-url", options.endpointUrl);
    add("--region", request.destination.text());
    add("--source-region", request.sourceRegion.text());
    add("--source-backup-id", request.sourceBackupId.text());
    add("--kms-key-id", request.kmsKey.text());
    if (request.copyTags)
        words << QStringLiteral("--copy-tags");
    if (!request.tags.isEmpty())
        words << QStringLiteral("--tags");
    for (const auto& tag : request.tags)
        words << shellQuoted(QLatin1String("Key=") + shorthandValue(tag.key)
            + QLatin1String(",Value=") + shorthandValue(tag.value));
    return words.join(QLatin1Char(' '));
}

} // namespace farcopy
