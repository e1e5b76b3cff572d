// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/activity.h"
#include "ui/text/activityreport.h"
#include "ui/widgets/lineicon.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace farcopy {

class ActivityPresenter;
class ActivityTableModel;
class Banner;
class Clock;
class FilterEdit;
class MessagePanel;
class RowSelection;

/// What was done with the account: who, when, what, and how it came out; with reports of it.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    ActivityPage(ActivityPresenter& presenter, const Clock& clock, QWidget* parent = nullptr);

    /// Whose activities reports speak of.
    void setAccountText(const QString& text) { m_accountText = text; }

    /// Shows the entries with these words, whatever their outcome.
    /// @param explanation  what the words mean, said for as long as they are looked for
    void lookFor(const QString& words, const QString& explanation);

    /// Writes the selected entries if they are several, else all that the filter lets through.
    void writeReport(text::ReportFormat format, const QString& path);

signals:
    void closeWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void setUpTable();
    void setUpExport(QToolButton* button);
    void askForPath(text::ReportFormat format);
    void takeWords(const QString& words);
    void say(IconTone tone, const QString& text, const QString& action = {});
    void showEntries();
    void showDetails();
    [[nodiscard]] QList<ActivityEntry> selected() const;

    ActivityPresenter& m_presenter;
    const Clock& m_clock;
    QString m_accountText;
    ActivityTableModel* m_model = nullptr;
    Banner* m_banner = nullptr;
    FilterEdit* m_filter = nullptr;
    QCheckBox* m_failures = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_rows = nullptr;
    QTableView* m_table = nullptr;
    RowSelection* m_selection = nullptr;
    MessagePanel* m_panel = nullptr;
    QPlainTextEdit* m_details = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_more = nullptr;
    bool m_isExplaining = false; ///< the banner says what the filter means
    QString m_hash;              ///< of the report that was written last
};

} // namespace farcopy
