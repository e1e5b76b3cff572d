// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace farcopy {

class BackupsPresenter;
class SavedViews;

/// How many backups, of all Regions, each saved view would show. Counted a while after something
/// changed, one view in each turn of the event loop; not at all while nobody looks.
class ViewCounts final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the counts.
    ViewCounts(BackupsPresenter& backups, const SavedViews& views, QObject* parent = nullptr);

    /// Nothing: not counted yet, no Region has been listed, or its filter cannot be read.
    [[nodiscard]] std::optional<int> count(const QString& viewId) const;
    void setWatched(bool isWatched);

signals:
    void changed();

private:
    void schedule();
    void countAll();
    void countNext();

    BackupsPresenter& m_backups;
    const SavedViews& m_views;
    QHash<QString, int> m_counts;
    QStringList m_toCount;
    QTimer m_pause; ///< before they are counted again
    QTimer m_turn;
    bool m_isWatched = false;
    bool m_isOutdated = true;
};

} // namespace farcopy
