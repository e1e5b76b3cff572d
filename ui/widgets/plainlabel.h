// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace farcopy {

/// A label for text of any origin: `<b>` is shown as these three characters, lines wrap, and a long
/// run without spaces (an ARN) is broken rather than making the window wide.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString& objectName, QWidget* parent = nullptr);

    /// Shows the text; an empty one hides the label.
    void setPlainText(const QString& text);
    /// As it was given; text() also holds the places where a line may break.
    [[nodiscard]] const QString& plainText() const { return m_text; }

private:
    QString m_text;
};

} // namespace farcopy
