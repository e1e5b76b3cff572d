// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/awscommand.h"
#include "core/domain/copyjob.h"
#include "core/domain/copyplan.h"
#include "core/domain/copyprediction.h"
#include "core/domain/destinations.h"
#include "core/domain/tagmerge.h"
#include "core/presenters/keycatalog.h"

#include <QHash>
#include <QTimer>

namespace farcopy {

class Settings;
class Workspace;
struct CopyOrder;

/// What the copy dialog shows and can do: the plan of one or many copies to one destination, and
/// the checks made before anything is sent. What was entered survives every change of destination
/// and every failure to load keys.
class CopyPresenter : public QObject
{
    Q_OBJECT

public:
    /// @param sources  at least one; of one or several Regions
    CopyPresenter(Workspace& workspace, Settings& settings, const QList<Backup>& sources,
        QObject* parent = nullptr);

    /// Takes over what an earlier copy was asked for, to be mended and sent again.
    void adopt(const CopyRequest& request);

    /// As they stand now: the inventory's news are taken over.
    [[nodiscard]] const QList<Backup>& sources() const { return m_plan.sources; }
    /// Those that no destination, key or tag makes fit for a copy.
    [[nodiscard]] QList<BackupId> unfitSources() const;
    /// Goes on without them; without effect where none would be left.
    void leaveOutUnfitSources();
    /// Of those sources that tell theirs.
    [[nodiscard]] qint64 totalSizeBytes() const;

    [[nodiscard]] const QList<Destination>& destinations() const { return m_destinations; }
    /// Empty: not chosen yet.
    [[nodiscard]] const RegionId& destination() const { return m_plan.destination; }
    void setDestination(const RegionId& destination);
    /// Why the destination could not be listed, if it could not.
    [[nodiscard]] std::optional<Error> destinationError() const;
    /// The Region's name, "Europe (Frankfurt)"; empty: not known.
    [[nodiscard]] QString regionName(const RegionId& region) const;
    /// Whether all its backups are known, so that full and incremental can be told apart.
    [[nodiscard]] bool isDestinationListed() const;

    /// nullptr as long as no destination is chosen
    [[nodiscard]] const KeyCatalog* keys() const;
    void reloadKeys();
    /// Empty: aws/fsx.
    [[nodiscard]] const KeyRef& key() const { return m_plan.key; }
    /// A key of the list, or whatever somebody typed.
    void setKey(const KeyRef& key);

    [[nodiscard]] bool copyTags() const { return m_plan.copyTags; }
    void setCopyTags(bool copyTags);
    [[nodiscard]] const Tags& addedTags() const { return m_plan.addedTags; }
    void setAddedTags(const Tags& tags);
    /// What the copy of one source would carry.
    [[nodiscard]] TagMerge mergedTags(qsizetype source) const;

    [[nodiscard]] const QList<Check>& checks() const { return m_checks; }
    [[nodiscard]] bool isBlocked() const { return farcopy::isBlocked(m_checks); }
    [[nodiscard]] CopyPrediction prediction(qsizetype source) const;

    /// Profile and endpoint of the equivalent commands; to begin with, those of the workspace.
    void setCommandOptions(const AwsCommandOptions& options);
    /// One `aws fsx copy-backup` a line, one line a source.
    [[nodiscard]] QString command() const;

    /// Puts the copies into the queue and remembers destination and key. Nothing while blocked, and
    /// nothing the second time.
    QList<JobId> submit();

signals:
    /// Anything that is shown changed.
    void changed();

private:
    void chooseDefaultDestination();
    void followInventory();
    void takeNews(const QList<Backup>& backups);
    void takeRemoval(const RegionId& region, const QList<BackupId>& ids);
    void loadSourceKeys();
    KeyCatalog* catalog(const RegionId& region);
    void describeKey();
    void tellLater();
    void forgetKnown();
    void update();
    [[nodiscard]] QList<CopyOrder> orders() const;
    [[nodiscard]] CopyRequest requestFor(const Backup& source) const;

    Workspace& m_workspace;
    Settings& m_settings;
    CopyPlan m_plan;
    QList<Destination> m_destinations;
    QHash<RegionId, KeyCatalog*> m_catalogs;
    QHash<RegionId, KeyRef> m_keys;          ///< what was chosen for each destination
    QHash<QString, QList<Backup>> m_earlier; ///< copies at the destination, by what they hold
    QList<Check> m_checks;
    AwsCommandOptions m_commandOptions;
    QTimer m_typing; ///< a typed key is looked up when the typing rests
    QTimer m_news;   ///< pages of a listing arrive in bursts
    bool m_isSubmitted = false;
};

} // namespace farcopy
