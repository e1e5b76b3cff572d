// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/promises.h"

#include "core/api/answerfacts.h"
#include "core/api/awsjson.h"
#include "core/api/backupcodec.h"
#include "core/api/jsonmending.h"
#include "core/api/kmscodec.h"
#include "core/domain/backupfilter.h"
#include "core/transport/errorkinds.h"

#include "tests/support/plainbackups.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <optional>

namespace farcopy::fuzz {

namespace {

const RegionId region(QStringLiteral("eu-west-1"));

/// Deeper documents are nobody's, and each parser has a limit of its own.
constexpr qsizetype deepest = 500;

/// Whether a point stands outside of strings without a digit on each side: the other parser takes
/// `.5` and `5.` for numbers, which JSON does not.
/// @param body  without escapes
bool hasLoosePoint(const QByteArray& body)
{
    const auto isDigit = [&body](qsizetype at) {
        return at >= 0 && at < body.size() && body[at] >= '0' && body[at] <= '9';
    };
    bool isInString = false;
    for (qsizetype at = 0; at < body.size(); ++at) {
        if (body[at] == '"')
            isInString = !isInString;
        else if (body[at] == '.' && !isInString && !(isDigit(at - 1) && isDigit(at + 1)))
            return true;
    }
    return false;
}

/// The body as another parser reads it, where there is one way to read it: no name stands twice in
/// an object (the parsers choose different ones), nothing is escaped. Nothing: no opinion.
std::optional<QJsonValue> secondOpinion(const QByteArray& body)
{
    if (body.contains('\\') || body.count('[') + body.count('{') > deepest || hasLoosePoint(body))
        return std::nullopt;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    if (document.toJson(QJsonDocument::Compact).count('"') != body.count('"'))
        return std::nullopt; // a member was lost: its name stands twice
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

bool isTextOrAbsent(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() || value.isString();
}

/// A list must be read if it is there, and nothing else may pass for one.
template <typename T>
void compareList(const Result<T>& page, const QJsonValue& body, const char* list,
    const char* marker, bool mayBeAbsent)
{
    const auto items = body[QLatin1String(list)];
    const bool isList = items.isArray() || (mayBeAbsent && (items.isUndefined() || items.isNull()));
    if (!body.isObject() || !isList)
        must(!page, "an answer without its list is no answer");
    else if (isTextOrAbsent(body[QLatin1String(marker)]))
        must(page.has_value() || body[u"Truncated"].toBool() || body[u"Truncated"].isString(),
            "a good answer is read");
}

void mustBeShown(std::initializer_list<QString> texts)
{
    must(std::all_of(texts.begin(), texts.end(), canBeShown), "what is read can be shown");
}

void mustBeSound(const Error& error)
{
    must(error.kind == ErrorKind::BadAnswer, "what cannot be read is a bad answer");
    must(canBeShown(error.message) && !error.message.isEmpty(), "an error says what is wrong");
}

void mustBeSound(const Tags& tags)
{
    for (const Tag& tag : tags) {
        must(!tag.key.isEmpty(), "a tag has a key");
        mustBeShown({tag.key, tag.value});
    }
}

void mustBeSound(const Backup& backup)
{
    static const auto filter = BackupFilter::parse(
        QStringLiteral("weekly -status:avail age>1d size>1kb tag:team type:windows copies:any"));
    must(!backup.id.isEmpty(), "a backup has an id");
    must(backup.region == region, "a backup is where it was asked for");
    if (const auto percent = backup.progressPercent)
        must(*percent >= 0 && *percent <= 100, "progress is a percentage");
    must(backup.sizeBytes.value_or(0) >= 0, "a size is not negative");
    must(backup.fileSystem.storageCapacityGiB.value_or(0) >= 0, "a capacity is not negative");
    if (backup.creationTime.isValid()) {
        const int year = backup.creationTime.date().year();
        must(year >= 1970 && year <= 9999, "a time is of our age");
        must(backup.creationTime.timeSpec() == Qt::UTC, "a time is UTC");
    }
    mustBeShown({backup.id.text(), backup.lifecycleText, backup.typeText, backup.kmsKeyId,
        backup.arn.text(), backup.ownerId.text(), backup.sourceBackupId.text(),
        backup.sourceRegion.text(), backup.failureMessage, backup.name()});
    mustBeShown({backup.fileSystem.id.text(), backup.fileSystem.typeText, backup.fileSystem.name,
        backup.fileSystem.deploymentType, backup.fileSystem.storageType});
    if (backup.volume)
        mustBeShown({backup.volume->id.text(), backup.volume->name, backup.volume->style});
    mustBeSound(backup.tags);
    static_cast<void>(filter->matches(backup, QDateTime({2026, 3, 14}, {9, 26}, Qt::UTC), 1));
}

/// A number that both parsers hold exactly.
std::optional<double> smallNumber(const QJsonValue& value)
{
    const double number = value.toDouble();
    const bool isSmall = value.isDouble() && std::abs(number) < 1e15;
    return isSmall ? std::optional(std::trunc(number)) : std::nullopt;
}

void compareBackup(const Backup& backup, const QJsonValue& told)
{
    must(backup.lifecycleText == told[u"Lifecycle"].toString()
            && backup.typeText == told[u"Type"].toString()
            && backup.kmsKeyId == told[u"KmsKeyId"].toString()
            && backup.sourceBackupId.text() == told[u"SourceBackupId"].toString()
            && backup.failureMessage == told[u"FailureDetails"][u"Message"].toString(),
        "texts are read as they stand there");
    if (const auto percent = smallNumber(told[u"ProgressPercent"]))
        must(backup.progressPercent == static_cast<int>(std::clamp(*percent, 0.0, 100.0)),
            "progress is read as it stands there");
    if (const auto size = smallNumber(told[u"SizeInBytes"]); size && *size >= 0)
        must(backup.sizeBytes == static_cast<qint64>(*size), "a size is read as it stands there");
}

/// What one pass over each object reads is what looking each member up by its name finds.
void compareWithPlainReading(const QByteArray& body, const Result<BackupPage>& page)
{
    const auto plain = test::plainBackupPage(body, region);
    must(plain.has_value() == page.has_value(), "both readers take it, or neither");
    if (plain)
        must(plain->backups == page->backups && plain->nextToken == page->nextToken
                && plain->oddRows == page->oddRows,
            "both readers find the same");
}

void checkBackups(const QByteArray& body, const std::optional<QJsonValue>& opinion)
{
    const auto page = api::readBackupPage(body, region);
    compareWithPlainReading(body, page);
    const auto again = api::readBackupPage(body, region);
    must(page.has_value() == again.has_value(), "reading again gives the same");
    if (!page) {
        must(page.error() == again.error(), "reading again fails alike");
        mustBeSound(page.error());
    } else {
        must(page->backups == again->backups && page->nextToken == again->nextToken
                && page->oddRows == again->oddRows,
            "reading again gives the same");
        for (const Backup& backup : page->backups)
            mustBeSound(backup);
        must(canBeShown(page->nextToken), "a token can be sent back");
    }
    if (!opinion)
        return;
    compareList(page, *opinion, "Backups", "NextToken", false);
    if (!page)
        return;
    const auto told = (*opinion)[u"Backups"].toArray();
    must(page->backups.size() + page->oddRows == told.size(), "no row is lost without a count");
    qsizetype next = 0;
    for (const auto& element : told) {
        const auto id = element.toObject().value(u"BackupId").toString();
        if (id.isEmpty())
            continue;
        must(next < page->backups.size() && page->backups[next].id.text() == id,
            "rows come in their order");
        compareBackup(page->backups[next++], element);
    }
}

void checkNewBackup(const QByteArray& body, const std::optional<QJsonValue>& opinion)
{
    const auto backup = api::readNewBackup(body, region);
    must(backup == api::readNewBackup(body, region), "reading again gives the same");
    if (backup)
        mustBeSound(*backup);
    else
        mustBeSound(backup.error());
    if (opinion)
        must(backup.has_value() == !(*opinion)[u"Backup"][u"BackupId"].toString().isEmpty(),
            "a new backup is one that has an id");
}

void checkOtherFsxAnswers(const QByteArray& body, const std::optional<QJsonValue>& opinion)
{
    const auto fileSystems = api::readFileSystemPage(body);
    if (fileSystems) {
        for (const FileSystemInfo& info : fileSystems->fileSystems) {
            must(!info.id.isEmpty(), "a file system has an id");
            mustBeShown({info.id.text(), info.typeText, info.name, info.deploymentType});
        }
    } else {
        mustBeSound(fileSystems.error());
    }
    const auto tags = api::readTagPage(body);
    if (tags)
        mustBeSound(tags->items);
    else
        mustBeSound(tags.error());
    if (opinion) {
        compareList(fileSystems, *opinion, "FileSystems", "NextToken", false);
        compareList(tags, *opinion, "Tags", "NextToken", true);
    }
}

void checkKmsAnswers(const QByteArray& body, const std::optional<QJsonValue>& opinion)
{
    const auto aliases = api::readAliasPage(body);
    if (aliases) {
        for (const KmsAlias& alias : aliases->items) {
            must(!alias.name.isEmpty(), "an alias has a name");
            mustBeShown({alias.name, alias.arn.text(), alias.targetKeyId});
        }
    } else {
        mustBeSound(aliases.error());
    }
    const auto keys = api::readKeyPage(body);
    if (keys) {
        must(!keys->items.contains(QString()), "a key has an id");
        must(std::all_of(keys->items.begin(), keys->items.end(), canBeShown), "ids can be shown");
    } else {
        mustBeSound(keys.error());
    }
    const auto key = api::readKeyMetadata(body);
    must(key == api::readKeyMetadata(body), "reading again gives the same");
    if (key) {
        must(!key->id.isEmpty(), "a key has an id");
        mustBeShown({key->id, key->arn.text(), key->state, key->spec, key->usage, key->manager,
            key->description});
    } else {
        mustBeSound(key.error());
    }
    if (opinion) {
        compareList(aliases, *opinion, "Aliases", "NextMarker", false);
        compareList(keys, *opinion, "Keys", "NextMarker", false);
        must(key.has_value() == !(*opinion)[u"KeyMetadata"][u"KeyId"].toString().isEmpty(),
            "a key is what has an id");
    }
}

void checkRefusal(int status, const QByteArray& body, const std::optional<QJsonValue>& opinion)
{
    const HttpAnswer answer{status, {{"x-amzn-ErrorType", body.left(64)}}, body};
    const Error error = api::readJsonError(answer);
    must(error == api::readJsonError(answer), "reading again gives the same");
    must(error.httpStatus == status, "a refusal keeps its status");
    must(error.code == api::bareCode(error.code), "a code is a bare one, or none");
    must(error.message.size() <= 4096 && error.requestId.size() <= 256, "words have an end");
    must(error.members.size() <= 16, "members have an end");
    mustBeShown({error.code, error.message, error.requestId});
    for (auto member = error.members.begin(); member != error.members.end(); ++member) {
        must(!api::namesSecret(member.key()), "nothing is kept that calls itself a secret");
        must(member.key().size() <= 1024 && member->size() <= 1024, "members are short");
        mustBeShown({member.key(), *member});
    }
    static_cast<void>(errorKind(status, error.code));
    if (!opinion || body.size() > api::maxErrorBody)
        return;
    const auto type = (*opinion)[u"__type"].toString();
    if (!type.isEmpty() && type == api::bareCode(type))
        must(error.code == type, "the code of the body wins");
}

} // namespace

void checkJsonAnswer(const QByteArray& body)
{
    const auto opinion = secondOpinion(body);
    checkBackups(body, opinion);
    checkNewBackup(body, opinion);
    checkOtherFsxAnswers(body, opinion);
    checkKmsAnswers(body, opinion);
    checkRefusal(400, body, opinion);
    checkRefusal(500, body, opinion);
    const auto mended = json::mended(body);
    must(json::mended(mended) == mended, "what is mended needs no mending");
}

} // namespace farcopy::fuzz
