// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/awscommand.h"
#include "core/domain/backupkey.h"
#include "core/domain/copycost.h"
#include "core/domain/copyjob.h"
#include "core/domain/copyplan.h"
#include "core/domain/copyprediction.h"
#include "core/domain/destinations.h"
#include "core/domain/tagmerge.h"
#include "core/domain/tagtemplate.h"
#include "core/presenters/copytarget.h"
#include "core/presenters/keycatalog.h"
#include "core/settings/pricefile.h"

#include <QHash>
#include <QTimer>

namespace farcopy {

class Settings;
class Workspace;
struct CopyOrder;

/// What the copy dialog shows and can do: the plan of one or many copies to one or several
/// destinations, and the checks made before anything is sent. What was entered survives every
/// change of destination and every failure to load keys.
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

    /// Every Region that could be chosen, and those that could not with their obstacle.
    [[nodiscard]] const QList<Destination>& destinations() const { return m_destinations; }
    /// Where the copies go: at least one, at first perhaps without a Region.
    [[nodiscard]] const QList<CopyTarget>& targets() const { return m_targets; }
    /// Each once; none: one that is not chosen. What was chosen for a Region before is kept.
    void setTargets(const QList<RegionId>& regions);
    /// The one whose Region and key are edited.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int target);

    /// Of the current target. Empty: not chosen yet.
    [[nodiscard]] const RegionId& destination() const { return target().destination; }
    /// Changes the current target; a Region that is one already becomes the current one.
    void setDestination(const RegionId& destination);
    /// Why a destination could not be listed, if it could not.
    [[nodiscard]] std::optional<Error> destinationError(const RegionId& destination) const;
    /// The Region's name, "Europe (Frankfurt)"; empty: not known.
    [[nodiscard]] QString regionName(const RegionId& region) const;
    /// Whether all its backups are known, so that full and incremental can be told apart.
    [[nodiscard]] bool isListed(const RegionId& destination) const;

    /// Of the current destination; nullptr as long as none is chosen.
    [[nodiscard]] const KeyCatalog* keys() const { return m_catalogs.value(destination()); }
    void reloadKeys();
    /// Of the current destination. Empty: aws/fsx.
    [[nodiscard]] const KeyRef& key() const { return target().key; }
    /// A key of the list, or whatever somebody typed.
    void setKey(const KeyRef& key);

    [[nodiscard]] bool copyTags() const { return m_plan.copyTags; }
    void setCopyTags(bool copyTags);
    /// As they were entered, with their placeholders.
    [[nodiscard]] const Tags& addedTags() const { return m_plan.addedTags; }
    void setAddedTags(const Tags& tags);
    /// What is wrong with the new tags, one for each.
    [[nodiscard]] QList<TagTemplateFlaw> tagFlaws() const
    {
        return target().tagFlaws.value_or(QList<TagTemplateFlaw>());
    }
    /// What the copy of one source to the current destination would carry.
    [[nodiscard]] TagMerge mergedTags(qsizetype source) const;

    /// Of all targets together.
    [[nodiscard]] const QList<Check>& checks() const { return m_checks; }
    [[nodiscard]] bool isBlocked() const { return farcopy::isBlocked(m_checks); }
    /// Of the copy to the current destination.
    [[nodiscard]] CopyPrediction prediction(qsizetype source) const
    {
        return target().predictions.at(source);
    }

    /// Until all of these copies will have ended; nothing: no copy has ended yet that tells.
    [[nodiscard]] std::optional<TimeLeft> timeEstimate() const;
    [[nodiscard]] CopyCost costEstimate() const;
    [[nodiscard]] const Prices& prices() const { return m_prices; }

    /// Profile and endpoint of the equivalent commands; to begin with, those of the workspace.
    void setCommandOptions(const AwsCommandOptions& options);
    /// One `aws fsx copy-backup` a line, one line a source and target.
    [[nodiscard]] QString command() const;

    /// Puts the copies into the queue and remembers destinations and keys. Nothing while blocked,
    /// and nothing the second time.
    QList<JobId> submit();

signals:
    /// Anything that is shown changed.
    void changed();

private:
    [[nodiscard]] const CopyTarget& target() const { return m_targets.at(m_current); }
    [[nodiscard]] CopyTarget& target() { return m_targets[m_current]; }
    [[nodiscard]] CopyTarget madeTarget(const RegionId& destination);
    void chooseDefaultDestinations();
    void indexSources();
    void followInventory();
    void takeNews(const QList<Backup>& backups);
    void takeRemoval(const RegionId& region, const QList<BackupId>& ids);
    [[nodiscard]] bool isTarget(const RegionId& region) const;
    void loadSourceKeys();
    KeyCatalog* catalog(const RegionId& region);
    void describeKey();
    void tellLater();
    void takeKnown();
    void forgetTagFlaws();
    void findTagFlaws();
    void update();
    void check(CopyTarget& target);
    [[nodiscard]] TagContext tagContext(const CopyTarget& target) const;
    /// As far as lanes and estimates ask: without tags.
    [[nodiscard]] QList<CopyOrder> roughOrders(const CopyTarget& target) const;
    [[nodiscard]] CopyRequest requestFor(const Backup& source, const CopyTarget& target) const;

    Workspace& m_workspace;
    Settings& m_settings;
    CopyPlan m_plan;                      ///< what is the same for all targets
    QHash<BackupKey, qsizetype> m_places; ///< of its sources
    QHash<RegionId, KnownCopies> m_known; ///< by destination, as long as nothing changes there
    QList<CopyTarget> m_targets{CopyTarget()};
    int m_current = 0;
    QList<Destination> m_destinations;
    QHash<RegionId, KeyCatalog*> m_catalogs;
    QHash<RegionId, KeyRef> m_keys; ///< what was chosen for each destination
    QList<Check> m_checks;
    Prices m_prices;
    AwsCommandOptions m_commandOptions;
    QTimer m_typing; ///< a typed key is looked up when the typing rests
    QTimer m_news;   ///< pages of a listing arrive in bursts
    bool m_isSubmitted = false;
};

} // namespace farcopy
