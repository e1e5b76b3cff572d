// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/backupspage.h"

#include "core/presenters/backupspresenter.h"
#include "core/presenters/copiespresenter.h"
#include "ui/pages/backuplist.h"
#include "ui/pages/copiespane.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/regionlist.h"
#include "ui/pages/viewlist.h"
#include "ui/text/format.h"
#include "ui/widgets/letterwidth.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

constexpr qint32 viewVersion = 2;

/// Widths of the panes in average letters.
constexpr int sidebarLetters = 26;
constexpr int listLetters = 120;
constexpr int leastDetailLetters = 26; ///< that the user may leave them
constexpr int fewDetailLetters = 39;   ///< where room is short
constexpr int detailLetters = 42;

/// How many backups there are, and how far that is to be trusted.
QString totalText(const RegionRow& overall)
{
    const QString backups = text::backupCountText(overall.count);
    if (overall.staleCount == 0) {
        return overall.failedRegions > 0
            //: %1: "48 backups"
            ? BackupsPage::tr("%1 in the Regions that could be listed").arg(backups)
            : backups;
    }
    return overall.staleCount == overall.count
        //: %1: "48 backups"
        ? BackupsPage::tr("%1 as last listed").arg(backups)
        //: %1: "129 backups"; %2: a number
        : BackupsPage::tr("%1, %2 of them as last listed")
              .arg(backups, QLocale().toString(overall.staleCount));
}

} // namespace

BackupsPage::BackupsPage(BackupsPresenter& backups, CopiesPresenter& copies, SavedViews& views,
    const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_backups(backups)
    , m_regions(new RegionList(backups, this))
    , m_views(new ViewList(backups, views, this))
    , m_sidebar(new QWidget(this))
    , m_list(new BackupList(backups, clock, this))
    , m_details(new DetailsPane(backups, this))
    , m_copiesPane(new CopiesPane(copies, clock, this))
{
    setObjectName(QStringLiteral("backupsPage"));
    setUpPanes();
    connectPanes();
    updateCopiesPane();
}

void BackupsPage::reveal(const BackupKey& key)
{
    if (!m_backups.row(key)) {
        emit revealFailed(key);
        return;
    }
    if (!m_backups.shownRegion().isEmpty() && m_backups.shownRegion() != key.region)
        m_regions->choose(RegionId());
    if (!m_list->select(key))
        revealHidden(key);
    m_list->focusTable();
}

void BackupsPage::revealHidden(const BackupKey& key)
{
    emit filterWanted({});
    m_list->select(key);
}

void BackupsPage::setRegionsShown(bool shown)
{
    m_sidebar->setVisible(shown);
}

void BackupsPage::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
}

void BackupsPage::setCopiesShown(bool shown)
{
    m_areCopiesShown = shown;
    updateCopiesPane();
}

void BackupsPage::noteFilter(const QString& filter)
{
    m_views->markShown(filter);
}

QString BackupsPage::summary() const
{
    if (!m_backups.isAnythingKnown())
        return {};
    const RegionRow overall = m_backups.overall();
    const int total = overall.count;
    const int shown = m_list->shownCount();
    QStringList parts;
    if (shown == total) {
        parts.append(totalText(overall));
    } else {
        const QLocale locale;
        parts.append(tr("%1 of %2").arg(locale.toString(shown), text::backupCountText(total)));
    }
    if (const int selected = m_list->selectedCount(); selected > 0) {
        parts.append(tr("%1 selected").arg(QLocale().toString(selected)));
        parts.append(text::sizeText(m_list->selectedBytes()));
    }
    return parts.join(QStringLiteral(" · "));
}

QByteArray BackupsPage::saveView() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << viewVersion << m_columns->saveState() << m_rows->saveState() << m_list->saveColumns()
           << m_copiesPane->saveColumns() << m_regions->areQuietRegionsShown() << m_areSizesUsers;
    return state;
}

void BackupsPage::restoreView(const QByteArray& state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray columns;
    QByteArray rows;
    QByteArray list;
    QByteArray copies;
    bool areQuietShown = false;
    stream >> version;
    if (version != viewVersion)
        return;
    stream >> columns >> rows >> list >> copies >> areQuietShown >> m_areSizesUsers;
    if (stream.status() != QDataStream::Ok)
        return;
    if (m_areSizesUsers)
        m_columns->restoreState(columns);
    m_rows->restoreState(rows);
    m_list->restoreColumns(list);
    m_copiesPane->restoreColumns(copies);
    m_regions->setQuietRegionsShown(areQuietShown);
}

void BackupsPage::setUpPanes()
{
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_list);
    m_rows->addWidget(m_copiesPane);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 1);

    auto* side = new QVBoxLayout(m_sidebar);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_regions, 1);
    side->addWidget(m_views);

    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_sidebar);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_details);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    const int letter = letterWidth(fontMetrics());
    m_sidebar->setMinimumWidth(18 * letter);
    m_list->setMinimumSize(40 * letter, 120);
    m_details->setMinimumWidth(leastDetailLetters * letter);
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { m_areSizesUsers = true; });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
}

void BackupsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_areSizesUsers)
        return;
    // The list is what the window is for: the details give their room first.
    const int letter = letterWidth(fontMetrics());
    const int left = width() - (sidebarLetters + listLetters) * letter;
    const int details = std::clamp(left, fewDetailLetters * letter, detailLetters * letter);
    const int list = width() - sidebarLetters * letter - details;
    m_columns->setSizes({sidebarLetters * letter, list, details});
}

void BackupsPage::connectPanes()
{
    connect(m_list, &BackupList::selectionChanged, this, &BackupsPage::showDetails);
    connect(m_list, &BackupList::contentsChanged, this, &BackupsPage::showDetails);
    connect(m_list, &BackupList::hiddenFound, this, &BackupsPage::revealHidden);
    connect(m_list, &BackupList::clearFilterWanted, this, [this] { emit filterWanted({}); });
    connect(
        m_list, &BackupList::showAllRegionsWanted, this, [this] { m_regions->choose(RegionId()); });
    connect(m_views, &ViewList::viewWanted, this, &BackupsPage::showView);
    connect(m_views, &ViewList::columnsWanted, this,
        [this] { m_views->setColumns(m_list->saveColumns()); });
    connect(m_details, &DetailsPane::revealWanted, this, &BackupsPage::reveal);
    connect(m_details, &DetailsPane::editTagsWanted, this, &BackupsPage::editTagsWanted);
    connect(m_copiesPane, &CopiesPane::revealWanted, this, &BackupsPage::reveal);
    connect(m_copiesPane, &CopiesPane::emptyChanged, this, &BackupsPage::updateCopiesPane);
    connect(&m_backups, &BackupsPresenter::regionsChanged, this, &BackupsPage::summaryChanged);
}

void BackupsPage::showDetails()
{
    m_details->show(m_list->selectedRows());
    emit summaryChanged();
}

/// Its count is that of all Regions.
void BackupsPage::showView(const QString& filter, const QByteArray& columns)
{
    m_regions->choose(RegionId());
    if (!columns.isEmpty())
        m_list->restoreColumns(columns);
    emit filterWanted(filter);
}

void BackupsPage::updateCopiesPane()
{
    m_copiesPane->setVisible(m_areCopiesShown && !m_copiesPane->isEmpty());
}

} // namespace farcopy
