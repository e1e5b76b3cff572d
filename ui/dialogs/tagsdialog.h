// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPushButton;

namespace farcopy {

struct AccountMark;
class PlainLabel;
class TagEditor;
class TagsPresenter;

/// The tags of one backup. What FSx refuses is said beside what was typed. Open it with open().
class TagsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param presenter  outlives the dialog, or is its child
    explicit TagsDialog(TagsPresenter& presenter, QWidget* parent = nullptr);

    /// Says at the top in which account the tags will be changed.
    void showAccount(const AccountMark& mark, const QString& account);

    /// Asks first where changes would be lost.
    void reject() override;

private:
    void setUpHead();
    void setUpButtons();
    void takeRows();
    void refresh();
    void showRows();
    [[nodiscard]] QString stateText() const;

    TagsPresenter& m_presenter;
    PlainLabel* m_state = nullptr;
    PlainLabel* m_error = nullptr;
    TagEditor* m_editor = nullptr;
    QPushButton* m_reload = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
    bool m_isDiscarding = false;
};

} // namespace farcopy
