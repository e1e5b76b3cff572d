// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace farcopy {

/// A value as plain text that can be selected and copied. Long runs without spaces (an ARN) break
/// where it suits the width; what is copied is the value without those breaks.
class ValueLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ValueLabel(QWidget* parent = nullptr);

    void setValue(const QString& value);
    [[nodiscard]] const QString& value() const { return m_value; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copySelection();

    QString m_value;
};

} // namespace farcopy
