// SPDX-License-Identifier: Apache-2.0
#include "ui/text/copytext.h"

#include "ui/text/format.h"
#include "ui/text/joining.h"

#include <QCoreApplication>
#include <QLocale>

namespace farcopy::text {

namespace {

using constraints::Flaw;

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(farcopy::copytext)
};

/// "The backup", "All 12 backups", "3 of 12 backups": how a sentence about them begins.
QString whichBackups(const Check& check, int sources)
{
    const auto concerned = static_cast<int>(check.backups.size());
    const QLocale locale;
    if (sources == 1)
        return CopyText::tr("The backup");
    if (concerned == sources)
        return CopyText::tr("All %1 backups").arg(locale.toString(sources));
    return CopyText::tr("%1 of %2 backups")
        .arg(locale.toString(concerned), locale.toString(sources));
}

/// Chooses between "is" and "are" for the same subject.
QString about(const Check& check, int sources, const QString& one, const QString& many)
{
    const bool isOne = sources == 1 || check.backups.size() == 1;
    return (isOne ? one : many).arg(whichBackups(check, sources));
}

QString sourceText(const Check& check, int sources)
{
    const bool isFine = check.severity == CheckSeverity::Ok;
    const QString region = plainLine(check.subject, 40);
    switch (check.id) {
    case CheckId::SourceStatus:
        return isFine
            ? CopyText::tr("Every source is available.")
            : about(check, sources,
                CopyText::tr("%1 is in another state than Available: FSx does not copy it."),
                CopyText::tr("%1 are in another state than Available: FSx copies none of "
                             "these."));
    case CheckId::IntelligentTiering:
        return about(check, sources,
            CopyText::tr("%1 is of a file system with Intelligent-Tiering storage, which FSx does "
                         "not copy."),
            CopyText::tr("%1 are of file systems with Intelligent-Tiering storage, which FSx does "
                         "not copy."));
    case CheckId::FlexGroup:
        return about(check, sources,
            CopyText::tr("%1 is of a FlexGroup volume, which FSx does not copy."),
            CopyText::tr("%1 are of FlexGroup volumes, which FSx does not copy."));
    case CheckId::AwsBackup:
        return about(check, sources,
            CopyText::tr("%1 is managed by AWS Backup. FSx may refuse to copy it."),
            CopyText::tr("%1 are managed by AWS Backup. FSx may refuse to copy them."));
    case CheckId::EarlierCopy:
        return about(check, sources, CopyText::tr("%1 already has a copy in %2."),
            CopyText::tr("%1 already have a copy in %2."))
            .arg(region);
    case CheckId::MultiAzWindows:
        return sentencesText(
            {about(check, sources, CopyText::tr("%1 is of a Multi-AZ Windows file system."),
                 CopyText::tr("%1 are of Multi-AZ Windows file systems.")),
                CopyText::tr("If %1 does not offer these, FSx refuses the copy.").arg(region)});
    case CheckId::SourceKeyGrant:
        return sentencesText(
            {about(check, sources, CopyText::tr("%1 may be encrypted with a key of your own."),
                 CopyText::tr("%1 may be encrypted with keys of your own.")),
                CopyText::tr("That takes kms:Decrypt and kms:CreateGrant.")});
    case CheckId::Destination:
    case CheckId::Partition:
    case CheckId::DestinationHasFsx:
    case CheckId::SameRegion:
    case CheckId::OptInRegion:
    case CheckId::KeyForm:
    case CheckId::KeyRegion:
    case CheckId::KeyUsable:
    case CheckId::TagForm:
    case CheckId::TagPlaceholder:
    case CheckId::TagCount:
    case CheckId::LaneRoom:
        break;
    }
    return {};
}

QString destinationText(const Check& check, int sources)
{
    const QString region = plainLine(check.subject, 40);
    switch (check.id) {
    case CheckId::Destination:
        return CopyText::tr("Choose a destination Region.");
    case CheckId::Partition:
        return CopyText::tr("%1 is in another partition than the source. Backups cannot leave "
                            "theirs.")
            .arg(region);
    case CheckId::DestinationHasFsx:
        return CopyText::tr("Amazon FSx is not offered in %1.").arg(region);
    case CheckId::SameRegion:
        return check.severity == CheckSeverity::Ok
            ? CopyText::tr("The copy goes to another Region than the source.")
            : about(check, sources,
                CopyText::tr("%1 lies in that Region already: the copy does not protect against "
                             "its loss."),
                CopyText::tr("%1 lie in that Region already: the copies do not protect against "
                             "its loss."));
    case CheckId::OptInRegion:
        return CopyText::tr("%1 is an opt-in Region. It must be enabled for the account, and FSx "
                            "may refuse copies from and to it.")
            .arg(region);
    case CheckId::LaneRoom:
        if (check.severity == CheckSeverity::Ok)
            return sources == 1 ? CopyText::tr("The copy can start at once.")
                                : CopyText::tr("All copies can start at once.");
        return check.count == 1
            ? CopyText::tr("1 copy waits: five at a time may run to a Region.")
            : CopyText::tr("%1 copies wait: five at a time may run to a Region.")
                  .arg(QLocale().toString(check.count));
    case CheckId::SourceStatus:
    case CheckId::IntelligentTiering:
    case CheckId::FlexGroup:
    case CheckId::MultiAzWindows:
    case CheckId::AwsBackup:
    case CheckId::EarlierCopy:
    case CheckId::SourceKeyGrant:
    case CheckId::KeyForm:
    case CheckId::KeyRegion:
    case CheckId::KeyUsable:
    case CheckId::TagForm:
    case CheckId::TagPlaceholder:
    case CheckId::TagCount:
        break;
    }
    return {};
}

QString keyCheckText(const Check& check)
{
    if (check.id == CheckId::KeyForm)
        return keyFlawText(check.flaw);
    if (check.id == CheckId::KeyRegion)
        return CopyText::tr("The key is in %1. It must be in the destination Region.")
            .arg(plainLine(check.subject, 40));
    if (check.severity == CheckSeverity::Ok)
        return check.subject == defaultKeyAlias
            ? CopyText::tr("Encrypted with the account's aws/fsx key.")
            : CopyText::tr("The key is enabled.");
    if (check.subject == QLatin1String("NotFound"))
        return CopyText::tr("KMS in the destination Region knows no such key.");
    if (check.subject == QLatin1String("Enabled"))
        return CopyText::tr("The key is not a symmetric encryption key.");
    return CopyText::tr("The key cannot be used: it is %1.").arg(keyStateText(check.subject));
}

QString tagCheckText(const Check& check, int sources)
{
    if (check.id == CheckId::TagPlaceholder)
        return CopyText::tr("New tag “%1”: %2.")
            .arg(plainLine(check.subject, 40), placeholderFlawText(check.detail));
    if (check.id == CheckId::TagForm && !check.backups.isEmpty())
        //: %1: key of a tag, %2: "3 of 12 backups", %3: what is wrong, in a few words
        return CopyText::tr("New tag “%1”, for %2: %3.")
            .arg(plainLine(check.subject, 40), whichBackups(check, sources),
                tagFlawText(check.flaw));
    if (check.id == CheckId::TagForm)
        return CopyText::tr("New tag “%1”: %2.")
            .arg(plainLine(check.subject, 40), tagFlawText(check.flaw));
    if (check.severity != CheckSeverity::Ok)
        return CopyText::tr("%1 would carry up to %2 tags. 50 are allowed.")
            .arg(whichBackups(check, sources))
            .arg(check.count);
    if (check.count == 0)
        return CopyText::tr("The copy carries no tags.");
    return sources == 1 ? CopyText::tr("The copy carries %1 of at most 50 tags.").arg(check.count)
                        : CopyText::tr("Each copy carries at most %1 of 50 tags.").arg(check.count);
}

QString aloneText(const Check& check, int sources)
{
    switch (check.id) {
    case CheckId::SourceStatus:
    case CheckId::IntelligentTiering:
    case CheckId::FlexGroup:
    case CheckId::MultiAzWindows:
    case CheckId::AwsBackup:
    case CheckId::EarlierCopy:
    case CheckId::SourceKeyGrant:
        return sourceText(check, sources);
    case CheckId::Destination:
    case CheckId::Partition:
    case CheckId::DestinationHasFsx:
    case CheckId::SameRegion:
    case CheckId::OptInRegion:
    case CheckId::LaneRoom:
        return destinationText(check, sources);
    case CheckId::KeyForm:
    case CheckId::KeyRegion:
    case CheckId::KeyUsable:
        return keyCheckText(check);
    case CheckId::TagForm:
    case CheckId::TagPlaceholder:
    case CheckId::TagCount:
        return tagCheckText(check, sources);
    }
    return {};
}

} // namespace

QString checkText(const Check& check, int sources)
{
    const QString text = aloneText(check, sources);
    //: %1: a Region, %2: a sentence about copies to it
    return check.destination.isEmpty() ? text
                                       : CopyText::tr("%1: %2").arg(check.destination.text(), text);
}

QString severityText(CheckSeverity severity)
{
    switch (severity) {
    case CheckSeverity::Ok:
        return CopyText::tr("Fine");
    case CheckSeverity::Info:
        return CopyText::tr("Note");
    case CheckSeverity::Warning:
        return CopyText::tr("Warning");
    case CheckSeverity::Blocker:
        return CopyText::tr("Blocked");
    }
    return {};
}

QString predictionText(const CopyPrediction& prediction)
{
    switch (prediction.kind) {
    case CopyPrediction::Kind::Full:
        return CopyText::tr("full");
    case CopyPrediction::Kind::Incremental:
        return CopyText::tr("incremental");
    case CopyPrediction::Kind::Unknown:
        break;
    }
    return CopyText::tr("not known");
}

QString predictionReason(const CopyPrediction& prediction)
{
    switch (prediction.reason) {
    case CopyPrediction::Reason::FirstCopy:
        return CopyText::tr("It is the first copy of this file system or volume there.");
    case CopyPrediction::Reason::OtherKey:
        return CopyText::tr("The earlier copies there are encrypted with another key.");
    case CopyPrediction::Reason::EarlierCopy:
        return CopyText::tr("Only what changed since the earlier copy %1 is moved.")
            .arg(plainLine(prediction.base.text(), 128));
    case CopyPrediction::Reason::KeyNotKnown:
        return CopyText::tr("Earlier copies are there, but it is not known whether they have this "
                            "key.");
    case CopyPrediction::Reason::SourceNotKnown:
        return CopyText::tr("The backup does not tell its file system.");
    case CopyPrediction::Reason::InRegion:
        return CopyText::tr("AWS does not say how copies inside a Region are made.");
    }
    return {};
}

QString predictionHint(const CopyPrediction& prediction)
{
    switch (prediction.reason) {
    case CopyPrediction::Reason::FirstCopy:
        return CopyText::tr("first copy there");
    case CopyPrediction::Reason::OtherKey:
        return CopyText::tr("earlier copies have another key");
    case CopyPrediction::Reason::EarlierCopy:
        return CopyText::tr("an earlier copy is there");
    case CopyPrediction::Reason::KeyNotKnown:
        return CopyText::tr("keys of earlier copies not known");
    case CopyPrediction::Reason::SourceNotKnown:
        return CopyText::tr("file system not known");
    case CopyPrediction::Reason::InRegion:
        return CopyText::tr("inside a Region");
    }
    return {};
}

QString predictionLine(const CopyJob& job)
{
    if (!job.predicted)
        return {};
    //: %1: "incremental", "full", "not known"; %2: a sentence that says why
    return CopyText::tr("Expected: %1. %2")
        .arg(predictionText(*job.predicted), predictionReason(*job.predicted));
}

QString obstacleText(Destination::Obstacle obstacle)
{
    switch (obstacle) {
    case Destination::Obstacle::None:
        return {};
    case Destination::Obstacle::OtherPartition:
        return CopyText::tr("other partition");
    case Destination::Obstacle::NoFsx:
        return CopyText::tr("no Amazon FSx");
    }
    return {};
}

QString tagFlawText(Flaw flaw)
{
    switch (flaw) {
    case Flaw::None:
        return {};
    case Flaw::Empty:
    case Flaw::TooShort:
        return CopyText::tr("the key is missing");
    case Flaw::TooLong:
        return CopyText::tr("too long: keys have at most 128 characters, values 256");
    case Flaw::BadCharacter:
        return CopyText::tr("only letters, digits, spaces and _ . : / = + - @ are allowed");
    case Flaw::Reserved:
        return CopyText::tr("keys that begin with “aws:” are reserved");
    case Flaw::Duplicate:
        return CopyText::tr("this key stands here twice");
    case Flaw::TooMany:
        return CopyText::tr("50 tags are allowed");
    }
    return {};
}

QString placeholderFlawText(const QString& placeholder)
{
    //: %1: what somebody typed, "{volume}"; %2: "{backup-id}, {date}"
    return CopyText::tr("“%1” is no placeholder: those are %2")
        .arg(plainLine(placeholder, 40), tagPlaceholders().join(QStringLiteral(", ")));
}

QString keyFlawText(Flaw flaw)
{
    if (flaw == Flaw::None)
        return {};
    if (flaw == Flaw::TooLong)
        return CopyText::tr("The key is too long: at most 2,048 characters.");
    return CopyText::tr("This is no key: give its id, its ARN, or an alias as alias/NAME.");
}

QString tagOriginText(const MergedTag& tag)
{
    if (tag.flaw != Flaw::None)
        return tagFlawText(tag.flaw);
    if (tag.dropped)
        return CopyText::tr("reserved for AWS: not copied");
    if (tag.overridden)
        return CopyText::tr("replaced by the new value");
    return tag.origin == TagOrigin::Source ? CopyText::tr("from the source") : CopyText::tr("new");
}

QString keyStateText(const QString& state)
{
    if (state == QLatin1String("Enabled"))
        return CopyText::tr("enabled");
    if (state == QLatin1String("Disabled"))
        return CopyText::tr("disabled");
    if (state == QLatin1String("PendingDeletion")
        || state == QLatin1String("PendingReplicaDeletion"))
        return CopyText::tr("waiting for deletion");
    if (state == QLatin1String("PendingImport"))
        return CopyText::tr("waiting for its key material");
    if (state == QLatin1String("Unavailable"))
        return CopyText::tr("unavailable");
    return plainLine(state, 40);
}

} // namespace farcopy::text
