// SPDX-License-Identifier: Apache-2.0
#include "app/cli/copyarguments.h"

#include "app/cli/regionarguments.h"
#include "core/domain/constraints.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace farcopy::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

Result<Tags> tagsFrom(const QStringList& texts)
{
    Tags tags;
    for (const auto& text : texts) {
        const auto tag = tagFrom(text);
        if (!tag)
            return failure(tag.error());
        tags << *tag;
    }
    return tags;
}

/// Source and destination, in this order.
Result<QList<RegionId>> twoRegions(const Options& options, const PartitionTable& partitions)
{
    QList<RegionId> both;
    for (const auto& name : {QStringLiteral("source-region"), QStringLiteral("region")}) {
        const auto region = regionsFrom(options.values(name), partitions);
        if (!region)
            return failure(region.error());
        both += *region;
    }
    return both;
}

/// The queue gives a token to each request that has none.
CopyRequest asSent(CopyRequest request)
{
    if (request.token.isEmpty())
        request.token = QStringLiteral("given-by-the-queue");
    return request;
}

} // namespace

QList<Option> copyOptions()
{
    return {
        {.name = QStringLiteral("source-region"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("REGION"),
            .help = tr("The Region that holds the backups."),
            .isRequired = true},
        {.name = QStringLiteral("source-backup-id"),
            .takes = Option::Takes::ManyValues,
            .valueName = QStringLiteral("ID"),
            .help = tr("The backups to copy."),
            .isRequired = true},
        {.name = QStringLiteral("region"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("REGION"),
            .help = tr("The destination: the Region that the copies are made in."),
            .isRequired = true},
        {.name = QStringLiteral("kms-key-id"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("KEY"),
            .help = tr("Encrypt the copies with this key of the destination Region (id, ARN or "
                       "alias). Left out: the account's aws/fsx key.")},
        {.name = QStringLiteral("copy-tags"), .help = tr("Copy the source's tags too.")},
        {.name = QStringLiteral("tags"),
            .takes = Option::Takes::ManyValues,
            .valueName = QStringLiteral("Key=K,Value=V"),
            .help = tr("Tags for the copies; they win over the source's.")},
        {.name = QStringLiteral("client-request-token"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("TOKEN"),
            .help = tr("Makes the request safe to repeat: the same token never makes a second "
                       "copy. For one backup only; left out, each gets a token of its own.")},
    };
}

Result<QList<CopyRequest>> copyRequests(const Options& options, const PartitionTable& partitions)
{
    const auto regions = twoRegions(options, partitions);
    if (!regions)
        return failure(regions.error());
    const auto tags = tagsFrom(options.values(QStringLiteral("tags")));
    if (!tags)
        return failure(tags.error());
    QStringList ids = options.values(QStringLiteral("source-backup-id"));
    ids.removeDuplicates();
    const QString token = options.value(QStringLiteral("client-request-token"));
    if (!token.isEmpty() && ids.size() > 1)
        return failure(usageError(
            tr("--client-request-token names one copy, but %1 backups are given").arg(ids.size())));

    QList<CopyRequest> requests;
    for (const auto& id : ids) {
        const CopyRequest request{
            .sourceBackupId = BackupId(id),
            .sourceRegion = regions->first(),
            .destination = regions->last(),
            .kmsKey = KeyRef(options.value(QStringLiteral("kms-key-id"))),
            .copyTags = options.has(QStringLiteral("copy-tags")),
            .tags = *tags,
            .token = token,
        };
        if (const auto checked = constraints::check(asSent(request)); !checked)
            return failure(usageError(checked.error().message));
        requests << request;
    }
    return requests;
}

Result<Tag> tagFrom(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^Key=(?<key>.*?),Value=(?<value>.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return failure(usageError(tr("a tag is written Key=K,Value=V, not \"%1\"").arg(text)));
    return Tag{match.captured(QStringLiteral("key")), match.captured(QStringLiteral("value"))};
}

} // namespace farcopy::cli
