// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace farcopy {

struct AccountMark;
class CommonTagsPresenter;
class PlainLabel;
class TagEditor;

/// The tags that several backups have in common. Open it with open(); it is accepted when all of
/// them were tried.
class CommonTagsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param presenter  outlives the dialog, or is its child
    explicit CommonTagsDialog(CommonTagsPresenter& presenter, QWidget* parent = nullptr);

    /// Says at the top in which account the tags will be changed.
    void showAccount(const AccountMark& mark, const QString& account);

    /// While it saves: leaves those alone that have not begun. Asks where changes would be lost.
    void reject() override;

private:
    void setUpButtons();
    void showRows();
    void takeRows();
    void refresh();
    [[nodiscard]] QStringList remarks() const;

    CommonTagsPresenter& m_presenter;
    TagEditor* m_editor = nullptr;
    PlainLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
    bool m_isDiscarding = false;
};

} // namespace farcopy
