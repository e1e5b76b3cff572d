// SPDX-License-Identifier: Apache-2.0
#include "core/domain/constraints.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace farcopy::constraints {

namespace {

constexpr int minBackupIdLength = 12;
constexpr int maxBackupIdLength = 128;
constexpr int minBackupIdDigits = 8;
constexpr int maxRegionIdLength = 20;
constexpr int minArnLength = 8;
constexpr int maxArnLength = 512;
constexpr QLatin1String backupIdPrefix{"backup-"};
constexpr QLatin1String reservedPrefix{"aws:"};

/// Unicode code points, as the model's language (Smithy, trait "length") counts: a letter beyond
/// the basic plane is one, although UTF-16 needs two units for it.
qsizetype lengthOf(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

Flaw patternFlaw(const QString& text, const QRegularExpression& pattern)
{
    // A surrogate without its partner is no character at all.
    return text.isValidUtf16() && pattern.match(text).hasMatch() ? Flaw::None : Flaw::BadCharacter;
}

/// Letters (\p{L}), separators (\p{Z}) and numbers (\p{N}) of every script and _ . : / = + - @.
Flaw tagTextFlaw(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[\p{L}\p{Z}\p{N}_.:/=+\-@]*\z)"));
    return patternFlaw(text, pattern);
}

bool hasDuplicates(const QStringList& keys)
{
    return QSet<QString>(keys.begin(), keys.end()).size() != keys.size();
}

/// The first flaw of a list of keys as a whole, before each one is looked at.
Flaw keyListFlaw(const QStringList& keys)
{
    if (keys.size() > maxTags)
        return Flaw::TooMany;
    return hasDuplicates(keys) ? Flaw::Duplicate : Flaw::None;
}

QString wordsFor(Flaw flaw)
{
    switch (flaw) {
    case Flaw::None:
        break;
    case Flaw::Empty:
        return QStringLiteral("Member must not be empty");
    case Flaw::TooShort:
        return QStringLiteral("Member is too short");
    case Flaw::TooLong:
        return QStringLiteral("Member is too long");
    case Flaw::BadCharacter:
        return QStringLiteral("Member must satisfy the pattern of the service's model");
    case Flaw::Reserved:
        return QStringLiteral("Keys that start with \"aws:\" are reserved");
    case Flaw::Duplicate:
        return QStringLiteral("Member must not hold the same element twice");
    case Flaw::TooMany:
        return QStringLiteral("Member has too many elements");
    }
    return {};
}

} // namespace

Flaw backupIdFlaw(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\Abackup-[0-9a-f]*\z)"));
    if (text.isEmpty())
        return Flaw::Empty;
    if (text.size() < minBackupIdLength)
        return Flaw::TooShort;
    if (text.size() > maxBackupIdLength)
        return Flaw::TooLong;
    if (const Flaw flaw = patternFlaw(text, pattern); flaw != Flaw::None)
        return flaw;
    // The pattern asks for more digits than the least length leaves room for.
    return text.size() < backupIdPrefix.size() + minBackupIdDigits ? Flaw::TooShort : Flaw::None;
}

Flaw regionIdFlaw(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[a-z0-9-]+\z)"));
    if (text.isEmpty())
        return Flaw::Empty;
    if (text.size() > maxRegionIdLength)
        return Flaw::TooLong;
    return patternFlaw(text, pattern);
}

Flaw kmsKeyFlaw(const QString& text)
{
    static const QRegularExpression keyId(QStringLiteral(R"(\A[A-Za-z0-9-]+\z)"));
    static const QRegularExpression alias(QStringLiteral(R"(\Aalias/[A-Za-z0-9/_-]+\z)"));
    static const QRegularExpression arn(QStringLiteral(
        R"(\Aarn:[a-z0-9-]+:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]+|alias/[A-Za-z0-9/_-]+)\z)"));
    if (text.isEmpty())
        return Flaw::Empty;
    if (lengthOf(text) > maxKmsKeyLength)
        return Flaw::TooLong;
    const std::array forms = {&keyId, &alias, &arn};
    const bool fits = std::any_of(forms.begin(), forms.end(),
        [&text](const auto* form) { return patternFlaw(text, *form) == Flaw::None; });
    return fits ? Flaw::None : Flaw::BadCharacter;
}

Flaw tokenFlaw(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[A-Za-z0-9_.-]+\z)"));
    if (text.isEmpty())
        return Flaw::Empty;
    if (text.size() > maxTokenLength)
        return Flaw::TooLong;
    return patternFlaw(text, pattern);
}

Flaw resourceArnFlaw(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\Aarn:[a-z0-9-]+:fsx:[a-z0-9-]+:[0-9]{12}:[!-~]+\z)"));
    if (text.isEmpty())
        return Flaw::Empty;
    if (text.size() < minArnLength)
        return Flaw::TooShort;
    if (text.size() > maxArnLength)
        return Flaw::TooLong;
    return patternFlaw(text, pattern);
}

Flaw tagKeyFlaw(const QString& text)
{
    if (text.isEmpty())
        return Flaw::Empty;
    if (lengthOf(text) > maxTagKeyLength)
        return Flaw::TooLong;
    if (isReservedTagKey(text))
        return Flaw::Reserved;
    return tagTextFlaw(text);
}

Flaw tagValueFlaw(const QString& text)
{
    if (lengthOf(text) > maxTagValueLength)
        return Flaw::TooLong;
    return tagTextFlaw(text);
}

bool isReservedTagKey(const QString& key)
{
    return key.startsWith(reservedPrefix, Qt::CaseInsensitive);
}

QList<Flaw> eachTagFlaw(const Tags& tags)
{
    QList<Flaw> flaws;
    flaws.reserve(tags.size());
    QSet<QString> before;
    for (const Tag& tag : tags) {
        Flaw flaw = tagKeyFlaw(tag.key);
        if (flaw == Flaw::None && before.contains(tag.key))
            flaw = Flaw::Duplicate;
        if (flaw == Flaw::None)
            flaw = tagValueFlaw(tag.value);
        before.insert(tag.key);
        flaws.append(flaw);
    }
    return flaws;
}

Flaw tagsFlaw(const Tags& tags)
{
    QStringList keys;
    keys.reserve(tags.size());
    for (const Tag& tag : tags)
        keys.append(tag.key);
    if (const Flaw flaw = tagKeysFlaw(keys); flaw != Flaw::None)
        return flaw;
    for (const Tag& tag : tags) {
        if (const Flaw flaw = tagValueFlaw(tag.value); flaw != Flaw::None)
            return flaw;
    }
    return Flaw::None;
}

Flaw tagKeysFlaw(const QStringList& keys)
{
    if (const Flaw flaw = keyListFlaw(keys); flaw != Flaw::None)
        return flaw;
    for (const QString& key : keys) {
        if (const Flaw flaw = tagKeyFlaw(key); flaw != Flaw::None)
            return flaw;
    }
    return Flaw::None;
}

Result<void> require(const QString& member, Flaw flaw)
{
    if (flaw == Flaw::None)
        return {};
    return failure({.kind = ErrorKind::Rejected,
        .code = QStringLiteral("ValidationException"),
        .message = QStringLiteral("1 validation error detected: Value at '%1' failed to satisfy "
                                  "constraint: %2")
                       .arg(member, wordsFor(flaw)),
        .members = {{QStringLiteral("Parameter"), member}}});
}

Result<void> check(const CopyRequest& request)
{
    struct Look {
        QString member;
        Flaw flaw;
    };
    const std::array looks = {
        Look{QStringLiteral("SourceBackupId"), backupIdFlaw(request.sourceBackupId.text())},
        Look{QStringLiteral("SourceRegion"), regionIdFlaw(request.sourceRegion.text())},
        Look{QStringLiteral("DestinationRegion"), regionIdFlaw(request.destination.text())},
        Look{QStringLiteral("KmsKeyId"),
            request.kmsKey.isEmpty() ? Flaw::None : kmsKeyFlaw(request.kmsKey.text())},
        Look{QStringLiteral("Tags"), tagsFlaw(request.tags)},
        Look{QStringLiteral("ClientRequestToken"), tokenFlaw(request.token)},
    };
    for (const Look& look : looks) {
        if (auto fine = require(look.member, look.flaw); !fine)
            return fine;
    }
    return {};
}

} // namespace farcopy::constraints
