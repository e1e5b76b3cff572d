// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/firstpaint.h"

#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace farcopy {

namespace {

class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget& window, QObject* context, std::function<void()> then,
        std::chrono::milliseconds latest)
        : QObject(&window)
        , m_context(context)
        , m_then(std::move(then))
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(this, &FirstPaint::end);
        m_timer.start(latest);
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            m_timer.start(0); // the painting goes on, and what was painted must reach the screen
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void end()
    {
        deleteLater();
        if (m_context)
            m_then();
    }

    QPointer<QObject> m_context;
    std::function<void()> m_then;
    QTimer m_timer;
};

} // namespace

void afterFirstPaint(
    QWidget& window, QObject* context, std::function<void()> then, std::chrono::milliseconds latest)
{
    new FirstPaint(window, context, std::move(then), latest); // the window's
}

} // namespace farcopy
