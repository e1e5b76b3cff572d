// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filteredit.h"

#include "ui/text/plaintip.h"
#include "ui/widgets/lineicon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <chrono>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 150ms;

} // namespace

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    // A lens that is no button: an action of the line would be one that does nothing.
    setTextMargins(lensWidth(), 0, 0, 0);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterEdit::announce);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (typed.isEmpty())
            announce();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &FilterEdit::announce);
}

void FilterEdit::setProblem(const QString& problem)
{
    m_problem = problem;
    setHelp(m_help);
    update();
}

void FilterEdit::setHelp(const QString& help)
{
    m_help = help;
    const QString& tip = m_problem.isEmpty() ? m_help : m_problem;
    setAccessibleDescription(tip);
    setToolTip(text::plainTip(tip));
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const int edge = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QRect lens = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
        {edge, edge}, rect().adjusted(6, 0, -6, 0));
    const QIcon icon = m_problem.isEmpty() ? lineIcon(QStringLiteral("filter"), IconTone::Muted)
                                           : lineIcon(QStringLiteral("warning"), IconTone::Warning);
    QPainter painter(this);
    icon.paint(&painter, lens, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

int FilterEdit::lensWidth() const
{
    return style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 6;
}

void FilterEdit::announce()
{
    m_pause.stop();
    if (text() == m_announced)
        return;
    m_announced = text();
    emit filterChanged(m_announced);
}

} // namespace farcopy
