// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace farcopy {

/// The style of that name, but for what Fusion, which Qt takes where a desktop has none of its own,
/// draws so that not everybody sees it, or so that the first paint waits. Other styles stay as
/// they are.
class WindowStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit WindowStyle(const QString& name);

    /// Each QToolBar asks for the arrow at its end when it is made, and the style's own makes Qt
    /// look for plug-ins that read pictures, which the first paint would wait for.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    /// Dialogs' buttons have no pictures: Fusion's are of another hand than ours, and some of them
    /// black on dark.
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr, QStyleHintReturn* returned = nullptr) const override;
    /// Edges of boxes and fields, and the frame of the current cell, with three times the contrast
    /// to what is around.
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    /// A toolbar without shade, for which Qt would start threads.
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget = nullptr) const override;

private:
    bool m_isFusion;
};

} // namespace farcopy
