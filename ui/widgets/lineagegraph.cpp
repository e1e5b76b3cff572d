// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lineagegraph.h"

#include "ui/text/plaintip.h"
#include "ui/widgets/letterwidth.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace farcopy {

namespace {

constexpr int margin = 6;
constexpr int gap = 8;
constexpr int widestIndent = 22;
constexpr int leastLetters = 10;
constexpr qreal radius = 4;

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

/// Halfway from one colour to the other: a line that is seen and does not shout.
QColor between(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

QColor lineColor(const QPalette& palette)
{
    return between(palette.color(QPalette::Text), palette.color(QPalette::Base));
}

} // namespace

class LineageGraph::Box final : public QAbstractButton
{
public:
    explicit Box(LineageGraph* graph)
        : QAbstractButton(graph)
    {
        setObjectName(QStringLiteral("lineageNode"));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    void show(const Node& node)
    {
        m_node = node;
        setAccessibleName(node.spoken);
        setToolTip(text::plainTip(node.tip));
        setEnabled(node.isKnown);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintFrame(painter);
        QRect room = rect().adjusted(margin + 2, margin, -margin, -margin);
        const int edge = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
        const QRect place = QStyle::visualRect(
            layoutDirection(), rect(), {room.left(), room.top(), edge, room.height()});
        lineIcon(m_node.icon, m_node.tone).paint(&painter, place);
        room.adjust(edge + margin, 0, 0, 0);
        room = QStyle::visualRect(layoutDirection(), rect(), room);
        const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
        const QRect lower(room.left(), upper.bottom() + 1, room.width(), room.height() / 2);
        paintLine(painter, upper, m_node.title, m_node.isCurrent ? boldFont(font()) : font(),
            palette().color(QPalette::Text));
        paintLine(painter, lower, m_node.subtitle, font(), toneColor(IconTone::Muted, palette()));
        if (hasFocus())
            paintFocus(painter);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
            focusNextPrevChild(event->key() == Qt::Key_Down);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    void paintFrame(QPainter& painter) const
    {
        const QPalette& colors = palette();
        const bool isLit = underMouse() && isEnabled();
        QPen pen(m_node.isCurrent ? colors.color(QPalette::Highlight) : lineColor(colors),
            m_node.isCurrent ? 2 : 1);
        if (!m_node.isKnown)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(isLit || m_node.isCurrent ? colors.brush(QPalette::AlternateBase)
                                                   : colors.brush(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }

    void paintLine(QPainter& painter, const QRect& room, const QString& text, const QFont& face,
        const QColor& color) const
    {
        painter.setFont(face);
        painter.setPen(color);
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter.drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(face).elidedText(text, Qt::ElideRight, room.width()));
    }

    void paintFocus(QPainter& painter)
    {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(3, 3, -3, -3);
        focus.backgroundColor = palette().color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }

    Node m_node;
};

LineageGraph::LineageGraph(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("lineageGraph"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void LineageGraph::setNodes(const QList<Node>& nodes)
{
    if (nodes == m_nodes)
        return;
    m_nodes = nodes;
    while (m_boxes.size() > nodes.size())
        delete m_boxes.takeLast();
    while (m_boxes.size() < nodes.size()) {
        auto* box = new Box(this);
        connect(box, &QAbstractButton::clicked, this,
            [this, node = int(m_boxes.size())] { emit activated(node); });
        m_boxes.append(box);
        box->QWidget::show();
    }
    for (int i = 0; i < nodes.size(); ++i)
        m_boxes.at(i)->show(nodes.at(i));
    arrange();
    updateGeometry();
    update();
}

QSize LineageGraph::minimumSizeHint() const
{
    const int letters = leastLetters * letterWidth(fontMetrics());
    return {letters, int(m_nodes.size()) * (boxHeight() + gap)};
}

QSize LineageGraph::sizeHint() const
{
    return minimumSizeHint();
}

void LineageGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lineColor(palette()), 1.25));
    painter.setBrush(lineColor(palette()));
    if (layoutDirection() == Qt::RightToLeft) { // boxes stand mirrored there
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    constexpr qreal head = 4;
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i).parent < 0)
            continue;
        const QRect from = QStyle::visualRect(
            layoutDirection(), rect(), m_boxes.at(m_nodes.at(i).parent)->geometry());
        const QRect to = QStyle::visualRect(layoutDirection(), rect(), m_boxes.at(i)->geometry());
        const qreal x = from.left() + indent() / 2.0;
        const QPointF end(to.left(), to.center().y() + 0.5);
        QPainterPath line(QPointF(x, from.bottom() + 1));
        line.lineTo(x, end.y() - radius);
        line.quadTo(x, end.y(), x + radius, end.y());
        line.lineTo(end.x() - head, end.y());
        painter.strokePath(line, painter.pen());
        painter.drawPolygon(
            QPolygonF{end, end + QPointF(-head, -head * 0.7), end + QPointF(-head, head * 0.7)});
    }
}

void LineageGraph::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LineageGraph::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
        updateGeometry();
    }
}

void LineageGraph::arrange()
{
    const int height = boxHeight();
    for (int i = 0; i < m_boxes.size(); ++i) {
        const int left = depthOf(i) * indent();
        const QRect place(left, i * (height + gap), std::max(0, width() - left), height);
        m_boxes.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

int LineageGraph::boxHeight() const
{
    return 2 * fontMetrics().height() + 2 * margin;
}

int LineageGraph::depthOf(int node) const
{
    int depth = 0;
    for (int above = m_nodes.at(node).parent; above >= 0; above = m_nodes.at(above).parent)
        ++depth;
    return depth;
}

/// Narrower where a long chain would leave its last boxes no room.
int LineageGraph::indent() const
{
    int deepest = 1;
    for (int i = 0; i < m_nodes.size(); ++i)
        deepest = std::max(deepest, depthOf(i));
    return std::clamp(width() / 2 / deepest, 6, widestIndent);
}

} // namespace farcopy
