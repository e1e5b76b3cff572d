// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/destinations.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace farcopy {

/// A check list of Regions to copy to; what cannot work says why. Open it with open().
class CopyRegionsDialog final : public QDialog
{
    Q_OBJECT

public:
    CopyRegionsDialog(const QList<Destination>& destinations, const QList<RegionId>& chosen,
        QWidget* parent = nullptr);

    /// In the order of the list.
    [[nodiscard]] QList<RegionId> chosen() const;

private:
    void fill(const QList<Destination>& destinations, const QList<RegionId>& chosen);
    void filter(const QString& words);
    void showCount();

    QLineEdit* m_filter = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace farcopy
