// SPDX-License-Identifier: Apache-2.0
#include "app/cli/copyarguments.h"

#include "app/cli/regionarguments.h"
#include "core/domain/constraints.h"
#include "core/endpoints/partitiontable.h"
#include "ui/text/copytext.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace farcopy::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

constexpr int shownLength = 60;

/// In place of an id: they come from standard input.
constexpr QLatin1String fromInput{"-"};

using constraints::Flaw;

/// Nothing, or which tag is wrong and why.
Result<void> checkTag(const Tag& tag, const Tags& before)
{
    const Flaw key = constraints::tagKeyFlaw(tag.key);
    Flaw flaw = key != Flaw::None ? key : constraints::tagValueFlaw(tag.value);
    if (flaw == Flaw::None && std::any_of(before.begin(), before.end(), [&tag](const Tag& other) {
            return other.key == tag.key;
        }))
        flaw = Flaw::Duplicate;
    if (flaw == Flaw::None)
        return {};
    return failure(
        usageError(tr("--tags: Key=%1,Value=%2: %3")
                       .arg(text::plainLine(tag.key, shownLength),
                           text::plainLine(tag.value, shownLength), text::tagFlawText(flaw))));
}

Result<Tags> tagsFrom(const QStringList& texts)
{
    Tags tags;
    for (const auto& text : texts) {
        const auto tag = tagFrom(text);
        if (!tag)
            return failure(tag.error());
        if (const auto checked = checkTag(*tag, tags); !checked)
            return failure(checked.error());
        tags << *tag;
    }
    if (tags.size() > constraints::maxTags)
        return failure(usageError(tr("--tags: %1 tags are given, but a backup has at most %2")
                                      .arg(tags.size())
                                      .arg(constraints::maxTags)));
    return tags;
}

Result<void> checkBackupId(const QString& id)
{
    if (constraints::backupIdFlaw(id) == Flaw::None)
        return {};
    return failure(usageError(tr("--source-backup-id: \"%1\" is no backup's id; one looks like "
                                 "backup-0123456789abcdef0. To see them: farcopy list")
                                  .arg(text::plainLine(id, shownLength))));
}

Result<void> checkKey(const QString& key)
{
    const Flaw flaw = key.isEmpty() ? Flaw::None : constraints::kmsKeyFlaw(key);
    if (flaw == Flaw::None)
        return {};
    return failure(
        usageError(tr("--kms-key-id: \"%1\": %2")
                       .arg(text::plainLine(key, shownLength), text::keyFlawText(flaw))));
}

Result<void> checkToken(const QString& token, qsizetype copies)
{
    if (token.isEmpty())
        return {};
    if (copies > 1)
        return failure(usageError(
            tr("--client-request-token names one copy, but %1 backups are given").arg(copies)));
    switch (constraints::tokenFlaw(token)) {
    case Flaw::None:
        return {};
    case Flaw::TooLong:
        return failure(usageError(tr("--client-request-token: at most %1 characters are allowed")
                                      .arg(constraints::maxTokenLength)));
    case Flaw::Empty:
    case Flaw::TooShort:
    case Flaw::BadCharacter:
    case Flaw::Reserved:
    case Flaw::Duplicate:
    case Flaw::TooMany:
        break;
    }
    return failure(usageError(
        tr("--client-request-token: only letters without accents, digits and _ . - are allowed")));
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
    const Partition* from = partitions.partitionOf(both.first());
    const Partition* to = partitions.partitionOf(both.last());
    if (from != to)
        return failure(usageError(
            tr("%1 is in %2 and %3 in %4: backups cannot be copied from one to the other")
                .arg(both.first().text(), from->name, both.last().text(), to->name)));
    return both;
}

/// Each once.
QStringList idsFrom(const Options& options, const QByteArray& input)
{
    QStringList ids;
    for (const auto& id : options.values(QStringLiteral("source-backup-id"))) {
        if (id == fromInput)
            ids += QString::fromUtf8(input).simplified().split(u' ', Qt::SkipEmptyParts);
        else
            ids << id;
    }
    ids.removeDuplicates();
    return ids;
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
            .help = tr("The backups to copy. - reads their ids from standard input, one a line; if "
                       "it brings none, there is nothing to copy, which is no failure."),
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
            .help = tr("Tags for the copies; they win over the source's. They are taken literally: "
                       "{date} and the like mean something in the window alone.")},
        {.name = QStringLiteral("client-request-token"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("TOKEN"),
            .help = tr("Makes the request safe to repeat: the same token never makes a second "
                       "copy. For one backup only; left out, each gets a token of its own.")},
    };
}

bool readsIds(const Options& options)
{
    return options.values(QStringLiteral("source-backup-id")).contains(fromInput);
}

Result<QList<CopyRequest>> copyRequests(
    const Options& options, const PartitionTable& partitions, const QByteArray& input)
{
    const auto regions = twoRegions(options, partitions);
    if (!regions)
        return failure(regions.error());
    const auto tags = tagsFrom(options.values(QStringLiteral("tags")));
    if (!tags)
        return failure(tags.error());
    const QStringList ids = idsFrom(options, input);
    const QString key = options.value(QStringLiteral("kms-key-id"));
    if (const auto checked = checkKey(key); !checked)
        return failure(checked.error());
    const QString token = options.value(QStringLiteral("client-request-token"));
    if (const auto checked = checkToken(token, ids.size()); !checked)
        return failure(checked.error());

    QList<CopyRequest> requests;
    for (const auto& id : ids) {
        if (const auto checked = checkBackupId(id); !checked)
            return failure(checked.error());
        const CopyRequest request{
            .sourceBackupId = BackupId(id),
            .sourceRegion = regions->first(),
            .destination = regions->last(),
            .kmsKey = KeyRef(key),
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
