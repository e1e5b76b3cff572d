// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/regionbanner.h"

#include "core/presenters/backupspresenter.h"
#include "ui/models/regiontrouble.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"

namespace farcopy {

namespace {

bool needsSignIn(const RegionRow& row)
{
    return row.error && row.error->kind == ErrorKind::Expired;
}

} // namespace

RegionBanner::RegionBanner(const BackupsPresenter& presenter, QWidget* parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_banner(new Banner(parent))
{
    m_banner->setObjectName(QStringLiteral("regionBanner"));
    connect(m_banner, &Banner::actionTriggered, this, &RegionBanner::act);
    connect(m_banner, &Banner::secondTriggered, this,
        [this] { emit reasonWanted(m_presenter.shownRegion()); });
}

QWidget* RegionBanner::widget() const
{
    return m_banner;
}

void RegionBanner::follow(bool hasRows)
{
    const RegionRow row = m_presenter.shown();
    const bool isOneRegion = !row.region.id.isEmpty();
    if (!hasRows || !row.error || !(isOneRegion || row.sharesTrouble)) {
        m_banner->hide();
        m_since = {};
        return;
    }
    const QString text = regionTroubleText(row, m_presenter.nowUtc());
    const bool isTold = m_region == row.region.id && m_since == row.failedSince;
    if (isTold && (text == m_text || m_banner->isHidden()))
        return;
    m_region = row.region.id;
    m_since = row.failedSince;
    m_text = text;
    m_banner->showMessage(IconTone::Warning, text,
        needsSignIn(row) ? text::signInAgainText(*row.error) : tr("Try again"), tr("Details…"));
}

void RegionBanner::act()
{
    if (needsSignIn(m_presenter.shown()))
        emit signInWanted();
    else
        emit refreshWanted();
}

} // namespace farcopy
