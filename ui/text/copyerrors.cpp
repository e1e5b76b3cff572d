// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errorentries.h"

#include <QCoreApplication>

// Marks a sentence of the table for the translators; errortext.cpp translates it.
#define SAY(sentence) QT_TRANSLATE_NOOP("farcopy::text", sentence)

namespace farcopy::text {

namespace {

bool says(const Error& error, QLatin1String words)
{
    return error.message.contains(words, Qt::CaseInsensitive);
}

bool saysBeingCopied(const Error& error)
{
    return says(error, QLatin1String("being copied"));
}

bool isNoFailedReading(const Error& error)
{
    return error.kind != ErrorKind::Unavailable || !onlyReads(error);
}

template <size_t size>
bool limitIs(const Error& error, const char (&name)[size])
{
    return error.members.value(QStringLiteral("Limit")) == QLatin1String(name);
}

bool isCopiesLimit(const Error& error)
{
    return limitIs(error, "TOTAL_IN_PROGRESS_COPY_BACKUPS");
}

bool isBackupsLimit(const Error& error)
{
    return limitIs(error, "TOTAL_USER_INITIATED_BACKUPS");
}

bool isTagsLimit(const Error& error)
{
    return limitIs(error, "TOTAL_USER_TAGS");
}

using Codes = QList<QLatin1String>;

} // namespace

QList<ErrorEntry> copyEntries()
{
    return {
        {Codes{QLatin1String("BackupNotFound")}, {}, nullptr, SAY("The backup was not found"),
            SAY("FSx in {region} found no such backup in the source Region. It said: {words}"),
            SAY("It was deleted, or its retention ended, after the list was read."),
            SAY("Refresh the list and choose the backup again."), ErrorAction::Refresh,
            SAY("Refresh list")},
        {Codes{QLatin1String("BackupBeingCopied")}, {}, nullptr,
            SAY("The backup is still being copied"),
            SAY("FSx does not change or delete a backup while it is being copied, and for a short "
                "while after."),
            SAY("A copy of it is running, perhaps one that somebody else started."),
            SAY("Wait until the copy has ended, then try again."), ErrorAction::Refresh,
            SAY("Refresh list")},
        {Codes{QLatin1String("BadRequest")}, {}, saysBeingCopied,
            SAY("A copy of the backup is under way"),
            SAY("FSx does not take this request while the backup is being copied. It said: "
                "{words}"),
            SAY("A copy of it is running, perhaps one that somebody else started."),
            SAY("Wait until the copy has ended, then try again."), ErrorAction::Refresh,
            SAY("Refresh list")},
        {Codes{QLatin1String("BadRequest")}, {}, nullptr, SAY("FSx did not accept the request"),
            SAY("FSx in {region} refused {operation} without naming a more exact reason. It said: "
                "{words}"),
            SAY("Some backups cannot be copied: those of file systems with Intelligent-Tiering "
                "storage and of FlexGroup volumes, for instance. A value of the request may also "
                "be wrong."),
            SAY("Read what the service said, change the copy accordingly and try again. Sending "
                "the same request again does not help."),
            ErrorAction::None, nullptr},
        {Codes{QLatin1String("IncompatibleParameterError")}, {}, nullptr,
            SAY("The request does not match an earlier one"),
            SAY("FSx already has a request with the same token but with other values. The value "
                "that differs: {parameter}."),
            SAY("A request was sent, and its key, tags or Region were changed before it was sent "
                "again."),
            SAY("Look in the destination Region whether the earlier copy was made. If it was not, "
                "retry: the copy is then sent with a new token."),
            ErrorAction::Retry, SAY("Retry with a new token")},
        {Codes{QLatin1String("IncompatibleRegionForMultiAZ")}, {}, nullptr,
            SAY("The destination has no Multi-AZ Windows file systems"),
            SAY("This is a backup of a Multi-AZ Windows file system, and a copy in {region} could "
                "not be restored. FSx said: {words}"),
            SAY("FSx for Windows File Server is not offered as Multi-AZ in that Region."),
            SAY("Choose another destination Region."), ErrorAction::PickOtherRegion,
            SAY("Choose another Region…")},
        {Codes{QLatin1String("InternalServerError"), QLatin1String("InternalFailure"),
             QLatin1String("InternalError"), QLatin1String("KMSInternal")},
            {}, isNoFailedReading, SAY("The service had an internal error"),
            SAY("The service in {region} could not carry out {operation}. It said: {words}"),
            SAY("The fault is on the side of AWS. Several attempts were made before giving up."),
            SAY("Try again in a few minutes. A copy is sent again with the same token, so it is "
                "never made twice. If it goes on, see the AWS Health Dashboard."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("InvalidDestinationKmsKey")}, {}, nullptr,
            SAY("The destination key cannot be used"),
            SAY("FSx in {region} cannot encrypt the copy with the chosen KMS key. It said: "
                "{words}"),
            SAY("The key does not exist in that Region, is disabled or waiting for deletion, is no "
                "symmetric encryption key, or you may not create a grant on it "
                "(kms:CreateGrant)."),
            SAY("Choose another key of the destination Region, or enable this one in KMS and try "
                "again."),
            ErrorAction::PickOtherKey, SAY("Choose another key…")},
        {Codes{QLatin1String("InvalidRegion")}, {}, nullptr,
            SAY("The source Region is not valid here"),
            SAY("FSx in {region} cannot copy from the Region that was named as the source. It "
                "said: "
                "{words}"),
            SAY("Copies work only within one partition: not between the commercial, China and "
                "GovCloud Regions. Or the account has not enabled one of the two Regions."),
            SAY("Choose a destination in the same partition as the backup, and check that both "
                "Regions are enabled for the account."),
            ErrorAction::PickOtherRegion, SAY("Choose another Region…")},
        {Codes{QLatin1String("InvalidSourceKmsKey")}, {}, nullptr,
            SAY("The key of the source backup cannot be used"),
            SAY("The backup is encrypted with a KMS key that FSx cannot use for you, so it cannot "
                "be read. FSx said: {words}"),
            SAY("That key is disabled or waiting for deletion, or you lack kms:Decrypt or "
                "kms:CreateGrant on it."),
            SAY("In the source Region, enable the key or cancel its deletion in KMS, or ask its "
                "owner for access. Then try again."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("SourceBackupUnavailable")}, {}, nullptr,
            SAY("The backup is not available yet"),
            SAY("Only a backup with the status Available can be copied. FSx said: {words}"),
            SAY("It is still being made or copied, or it has failed."),
            SAY("Refresh the list, and copy it as soon as its status is Available. A failed "
                "backup cannot be copied."),
            ErrorAction::Refresh, SAY("Refresh list")},
        {Codes{QLatin1String("UnsupportedOperation")}, {}, nullptr,
            SAY("FSx cannot do this with the backup"),
            SAY("FSx in {region} does not support {operation} for this resource. It said: {words}"),
            SAY("Backups of Intelligent-Tiering file systems and of FlexGroup volumes cannot be "
                "copied, and a backup that AWS Backup manages may be refused."),
            SAY("Copy such a backup with the service that manages it, or leave it out."),
            ErrorAction::None, nullptr},
    };
}

QList<ErrorEntry> limitEntries()
{
    const Codes code{QLatin1String("ServiceLimitExceeded")};
    return {
        {code, {}, isCopiesLimit, SAY("Too many copies are running to this Region"),
            SAY("{region} takes no further copy now: five at a time is the limit of an account "
                "and destination Region, or of an ONTAP volume, Region and key."),
            SAY("Copies that other people and programs started count as well."),
            SAY("Nothing needs to be done in Farcopy's queue: the copy starts when a running one "
                "ends. Elsewhere, try again later."),
            ErrorAction::Retry, SAY("Try again")},
        {code, {}, isBackupsLimit, SAY("The Region holds as many backups as allowed"),
            SAY("The account has reached its quota of {quota} in {region}. Copies count against "
                "it."),
            SAY("A copy has no retention: it stays until somebody deletes it. The quotas to begin "
                "with: Windows and Lustre 500 (L-E94C1C19, L-CD5E0524), OpenZFS and ONTAP 10,000 "
                "(L-DD0F7417, L-C431DBA3)."),
            SAY("Delete backups there that are no longer needed, ask for a higher quota, or copy "
                "to another Region. Copies that this quota has stopped go on when you retry one of "
                "them."),
            ErrorAction::OpenQuotaPage, SAY("Open quota page")},
        {code, {}, isTagsLimit, SAY("The copy would have too many tags"),
            SAY("A backup can have 50 tags. Those of the source and the new ones together are "
                "more."),
            SAY("With “Copy tags” both sets are merged; a key that stands in both counts once."),
            SAY("Remove some of the new tags, or do not copy those of the source."),
            ErrorAction::EditTags, SAY("Edit tags…")},
        {code, {}, nullptr, SAY("A quota of the account is used up"),
            SAY("FSx in {region} names the limit {limit}. It said: {words}"),
            SAY("The account may have no more of this in that Region."),
            SAY("Free some of it, or ask for a higher quota. Copies that it has stopped go on when "
                "you retry one of them."),
            ErrorAction::OpenQuotaPage, SAY("Open quota page")},
    };
}

} // namespace farcopy::text
