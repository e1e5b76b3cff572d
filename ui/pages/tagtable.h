// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/tag.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace farcopy {

/// Tags to be read and copied, with a button to edit them.
class TagTable final : public QWidget
{
    Q_OBJECT

public:
    /// @param none  is said where there are no tags
    TagTable(const QString& title, const QString& none, QWidget* parent = nullptr);

    void show(const Tags& tags);

signals:
    void editWanted();

private:
    void clear();

    QLabel* m_none = nullptr;
    QGridLayout* m_grid = nullptr;
    Tags m_shown;
};

} // namespace farcopy
