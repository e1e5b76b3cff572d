// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QStringList>
#include <QTimer>

#include <functional>

class QAbstractItemView;
class QCompleter;
class QStringListModel;

namespace farcopy {

/// A line for a filter: says so a moment after the typing pauses, at once on Return, when it is
/// left and when it is cleared. Escape clears it. What could be typed next is offered in a list
/// below; Down or Ctrl+Space asks for it.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// Texts that may take the place of a part of the line. One with a space at its end is whole,
    /// behind others more can be suggested.
    struct Suggestions {
        int start = 0;
        int length = 0;
        QStringList texts = {};
    };
    using Suggester = std::function<Suggestions(const QString& text, int cursor)>;

    explicit FilterEdit(QWidget* parent = nullptr);

    /// Marks the text as one that cannot be read; the reason stands in the tool tip.
    void setProblem(const QString& problem);
    /// Plain text shown as tool tip while there is no problem.
    void setHelp(const QString& help);
    void setSuggester(Suggester suggester);

signals:
    void filterChanged(const QString& text);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void announce();
    /// @param isWanted  somebody asked for them, also where nothing is typed yet
    void suggest(bool isWanted);
    void take(const QString& suggestion);
    [[nodiscard]] QAbstractItemView& suggestionList();
    [[nodiscard]] bool isSuggesting() const;
    [[nodiscard]] bool hasChoice() const;
    [[nodiscard]] int lensWidth() const;

    QTimer m_pause;
    QString m_announced;
    QString m_help;
    QString m_problem;
    Suggester m_suggester;
    Suggestions m_suggestions;
    QStringListModel* m_texts = nullptr;
    QCompleter* m_completer = nullptr; ///< from the first suggestion on: its list is dear
};

} // namespace farcopy
