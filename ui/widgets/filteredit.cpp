// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filteredit.h"

#include "ui/text/plaintip.h"
#include "ui/widgets/lineicon.h"

#include <QAction>
#include <QKeyEvent>

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
    QAction* lens = addAction(
        lineIcon(QStringLiteral("filter"), IconTone::Muted), QLineEdit::LeadingPosition);
    lens->setText(tr("Filter"));
    m_mark = addAction(
        lineIcon(QStringLiteral("warning"), IconTone::Warning), QLineEdit::TrailingPosition);
    m_mark->setText(tr("The filter cannot be read"));
    m_mark->setVisible(false);

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
    m_mark->setVisible(!problem.isEmpty());
    setHelp(m_help);
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

void FilterEdit::announce()
{
    m_pause.stop();
    if (text() == m_announced)
        return;
    m_announced = text();
    emit filterChanged(m_announced);
}

} // namespace farcopy
