// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace farcopy {

class CopyPresenter;
class PlainLabel;
class TagEditor;

/// New tags, and what each copy would carry with them.
class CopyTagsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CopyTagsPage(CopyPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

private:
    void setUpPreview();
    void fillSources();
    void takeRows();
    void showPreview();

    CopyPresenter& m_presenter;
    TagEditor* m_editor = nullptr;
    QComboBox* m_source = nullptr;
    QTableWidget* m_preview = nullptr;
    PlainLabel* m_count = nullptr;
};

} // namespace farcopy
