// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace farcopy::api {

/// Items of one page, and the marker of the next; empty: last page.
template <typename Item>
struct MarkerPage {
    QList<Item> items;
    QString nextMarker;
};

} // namespace farcopy::api
