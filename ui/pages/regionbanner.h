// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QObject>

class QWidget;

namespace farcopy {

class BackupsPresenter;
class Banner;

/// Stands over rows that are not of now: which Region could not be listed, or that nearly all could
/// not, since when and why. Once closed it comes back for another trouble only.
class RegionBanner final : public QObject
{
    Q_OBJECT

public:
    /// @param presenter  outlives the banner
    RegionBanner(const BackupsPresenter& presenter, QWidget* parent);

    [[nodiscard]] QWidget* widget() const;
    /// @param hasRows  of the shown Region; where there are none, the page says why itself
    void follow(bool hasRows);

signals:
    void refreshWanted();
    void signInWanted();
    void reasonWanted(const farcopy::RegionId& region);

private:
    void act();

    const BackupsPresenter& m_presenter;
    Banner* m_banner = nullptr;
    RegionId m_region; ///< whose trouble is told
    QDateTime m_since; ///< and which one; invalid: none is
    QString m_text;
};

} // namespace farcopy
