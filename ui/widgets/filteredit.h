// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace farcopy {

/// A line for a filter: says so a moment after the typing pauses, at once on Return and when it is
/// cleared. Escape clears it.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget* parent = nullptr);

    /// Marks the text as one that cannot be read; the reason stands in the tool tip.
    void setProblem(const QString& problem);
    /// Plain text shown as tool tip while there is no problem.
    void setHelp(const QString& help);

signals:
    void filterChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void announce();
    [[nodiscard]] int lensWidth() const;

    QTimer m_pause;
    QString m_announced;
    QString m_help;
    QString m_problem;
};

} // namespace farcopy
