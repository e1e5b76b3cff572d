// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace farcopy {

/// A flat button with an icon and one line of plain text, as wide as there is room: what does not
/// fit is elided and stands in the tool tip.
class LinkButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget* parent = nullptr);

    /// Also the accessible name.
    void setLinkText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    [[nodiscard]] int widthOf(const QString& text) const;

    QString m_text;
};

} // namespace farcopy
