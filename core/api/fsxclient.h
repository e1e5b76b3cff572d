// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/backuppage.h"
#include "core/base/call.h"
#include "core/domain/copyrequest.h"
#include "core/transport/httpmessage.h"

#include <QObject>

namespace farcopy {

class Transport;

/// The file systems of a Region, as DescribeFileSystems tells of them.
struct FileSystemPage {
    QList<FileSystemInfo> fileSystems;
    QString nextToken; ///< empty: last page
};

/// Amazon FSx, API 2018-03-01. Each call may be cancelled; each error but Cancelled
/// carries operation and Region.
/// Errors common to all: AccessDenied, Expired, Throttled and Unavailable (after the retries),
/// Timeout, Network, Tls, BadAnswer, Cancelled; Rejected for input outside the model's constraints,
/// before anything is sent.
class FsxClient : public QObject
{
    Q_OBJECT

public:
    explicit FsxClient(Transport& transport, QObject* parent = nullptr);

    /// Lists one page of the backups that a Region holds.
    /// @param region  asked there: a copy is listed by its destination
    /// Errors: Rejected (BackupNotFound, if one of `query.ids` is unknown there).
    [[nodiscard]] Call<BackupPage>* describeBackups(
        const RegionId& region, const BackupQuery& query = {});

    /// The same before anything of the answer is read: for listings, which do that elsewhere.
    [[nodiscard]] Call<HttpAnswer>* askForBackups(
        const RegionId& region, const BackupQuery& query, Urgency urgency);

    /// Asks the destination Region to copy a backup; gives the new backup, PENDING or COPYING.
    /// Errors: Rejected with one of the eleven codes of the API. `fateUnknown` also where the
    /// answer was a success that cannot be read: the same token then asks for the same copy.
    [[nodiscard]] Call<Backup>* copyBackup(const CopyRequest& copy);

    /// Tags of a backup, file system or volume, by its ARN, in the Region that holds it; all pages.
    [[nodiscard]] Call<Tags>* listTags(const RegionId& region, const Arn& resource);
    /// Adds tags, or gives those of the same key new values. 1 to 50.
    [[nodiscard]] Call<void>* tagResource(
        const RegionId& region, const Arn& resource, const Tags& tags);
    /// Takes tags away by their keys; a key that is not there does no harm.
    [[nodiscard]] Call<void>* untagResource(
        const RegionId& region, const Arn& resource, const QStringList& keys);

    /// One page of the file systems of a Region, with today's facts of each.
    [[nodiscard]] Call<FileSystemPage>* describeFileSystems(
        const RegionId& region, const QString& nextToken = {});

    /// The ids of all file systems of a Region, all pages. Nothing waits for it: it is sent when
    /// nothing else is. Needs fsx:DescribeFileSystems.
    [[nodiscard]] Call<QStringList>* listFileSystemIds(const RegionId& region);
    /// The same of all ONTAP and OpenZFS volumes. Needs fsx:DescribeVolumes.
    [[nodiscard]] Call<QStringList>* listVolumeIds(const RegionId& region);

private:
    [[nodiscard]] Call<QStringList>* listIds(
        const RegionId& region, const QString& operation, const char* list, const char* id);

    Transport& m_transport;
};

} // namespace farcopy
