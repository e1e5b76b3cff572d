// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/presenters/keycatalog.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace farcopy {

class CopyPresenter;
class CopyTargetList;
class PlainLabel;

/// What is entered for copies: where to, with which key, with the tags of the source or without.
class CopyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyForm(CopyPresenter& presenter, QWidget* parent = nullptr);
    ~CopyForm() override;

    void refresh();
    void editDestination();
    void editKey();
    /// Whether the focus is in one of the boxes, where Return ends the entry.
    [[nodiscard]] bool isEditing() const;

private:
    void setUpDestination(QFormLayout& form);
    void setUpKey(QFormLayout& form);
    void connectDestination();
    void connectKey();
    void fillDestinations();
    void takeDestination(bool isFinished);
    void chooseRegions();
    void takeKeyText();
    void refreshDestination();
    void refreshKeys();
    void fillKeys(const QList<KeyChoice>& choices);
    void refreshKeyNote();

    CopyPresenter& m_presenter;
    PlainLabel* m_what = nullptr;
    QLabel* m_toLabel = nullptr;
    QComboBox* m_destination = nullptr;
    CopyTargetList* m_targets = nullptr;
    QPushButton* m_several = nullptr;
    QLabel* m_keyLabel = nullptr;
    QComboBox* m_key = nullptr;
    PlainLabel* m_keyNote = nullptr;
    QPushButton* m_reloadKeys = nullptr;
    QCheckBox* m_copyTags = nullptr;
    QList<KeyChoice> m_choices; ///< those that m_key shows
    RegionId m_keysOf;          ///< whose they are
};

} // namespace farcopy
