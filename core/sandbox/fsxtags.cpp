// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/fsxtags.h"

#include "core/sandbox/fsxjson.h"
#include "core/sandbox/requestreader.h"

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTags = 50;

tl::expected<TagMap*, ServiceError> tagsOf(RegionState& region, const QString& arn)
{
    const auto error = [&](const QString& code, const QString& message) {
        return refuse(code, message.arg(arn), {{u"ResourceARN"_s, arn}});
    };
    const auto prefix = region.arn(u"fsx"_s, {});
    const auto resource = arn.startsWith(prefix) ? arn.mid(prefix.size()) : QString{};
    const auto id = resource.section(u'/', 1);
    if (resource.startsWith("backup/"_L1)) {
        if (const auto backup = region.backups.find(id); backup != region.backups.end())
            return &backup->tags;
    } else if (resource.startsWith("file-system/"_L1)) {
        if (const auto found = region.fileSystems.find(id); found != region.fileSystems.end())
            return &found->tags;
    } else if (resource.startsWith("volume/"_L1)) {
        return error(u"ResourceDoesNotSupportTagging"_s, u"%1 cannot be tagged."_s);
    } else if (!resource.isEmpty()) {
        return error(u"NotServiceResourceError"_s, u"%1 is no resource of Amazon FSx."_s);
    }
    return error(u"ResourceNotFound"_s, u"%1 does not exist."_s);
}

} // namespace

Outcome tagResource(RegionState& region, const QJsonObject& request)
{
    RequestReader reader(request);
    const auto arn = reader.text(u"ResourceARN"_s, resourceArnRule, Presence::Required);
    const auto added = reader.tags(Presence::Required);
    if (const auto flaw = reader.flaw())
        return tl::unexpected(*flaw);
    const auto tags = tagsOf(region, arn);
    if (!tags)
        return tl::unexpected(tags.error());
    auto merged = **tags;
    merged.insert(added);
    if (merged.size() > mostTags)
        return refuse(u"BadRequest"_s, u"A resource can have %1 tags."_s.arg(mostTags));
    **tags = merged;
    return QJsonObject{};
}

Outcome untagResource(RegionState& region, const QJsonObject& request)
{
    RequestReader reader(request);
    const auto arn = reader.text(u"ResourceARN"_s, resourceArnRule, Presence::Required);
    const auto keys = reader.texts(u"TagKeys"_s, tagKeyRule, mostTags, Presence::Required);
    if (const auto flaw = reader.flaw())
        return tl::unexpected(*flaw);
    const auto tags = tagsOf(region, arn);
    if (!tags)
        return tl::unexpected(tags.error());
    for (const auto& key : keys)
        (*tags)->remove(key);
    return QJsonObject{};
}

Outcome listTags(RegionState& region, const QJsonObject& request)
{
    RequestReader reader(request);
    const auto arn = reader.text(u"ResourceARN"_s, resourceArnRule, Presence::Required);
    const auto most = reader.number(u"MaxResults"_s, 1, 2147483647).value_or(mostTags);
    const auto token = reader.text(u"NextToken"_s, nextTokenRule);
    if (const auto flaw = reader.flaw())
        return tl::unexpected(*flaw);
    const auto tags = tagsOf(region, arn);
    if (!tags)
        return tl::unexpected(tags.error());
    const auto after = QString::fromUtf8(QByteArray::fromBase64(token.toLatin1()));
    TagMap page;
    auto tag = after.isEmpty() ? (*tags)->constBegin() : std::as_const(**tags).upperBound(after);
    for (; tag != (*tags)->constEnd() && page.size() < most; ++tag)
        page.insert(tag.key(), tag.value());
    QJsonObject answer{{u"Tags"_s, toJson(page)}};
    if (tag != (*tags)->constEnd()) {
        answer.insert("NextToken"_L1, QString::fromLatin1(page.lastKey().toUtf8().toBase64()));
    }
    return answer;
}

} // namespace farcopy::sandbox
