// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace farcopy {

class PlainLabel;
class SavedViews;

/// Asks for the name of a saved view, and says what is wrong with one. Open it with open().
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param views  outlive the dialog
    /// @param id     the view that is to be renamed; empty: a new one
    ViewNameDialog(const SavedViews& views, const QString& id, const QString& filter,
        QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    void check();

    const SavedViews& m_views;
    QString m_id;
    QLineEdit* m_name = nullptr;
    PlainLabel* m_flaw = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace farcopy
