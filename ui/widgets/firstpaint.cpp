// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/firstpaint.h"

#include <QBackingStore>
#include <QEvent>
#include <QImage>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <utility>
#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

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

/// Another thread has the system map the picture's memory; what stands in it stays. Is it gone by
/// then, or somebody else's, nothing happens to it either.
void haveCleared(QImage& picture)
{
#ifdef MADV_POPULATE_WRITE // Linux 5.14; an older one says that it does not know it
    QThreadPool::globalInstance()->start([memory = picture.bits(), bytes = picture.sizeInBytes()] {
        madvise(memory, static_cast<size_t>(bytes), MADV_POPULATE_WRITE);
    });
#else
    Q_UNUSED(picture)
#endif
}

} // namespace

void afterFirstPaint(
    QWidget& window, QObject* context, std::function<void()> then, std::chrono::milliseconds latest)
{
    new FirstPaint(window, context, std::move(then), latest); // the window's
}

void prepareFirstPaint(QWidget& window)
{
    QBackingStore* const store = window.backingStore();
    if (!store)
        return;
    store->resize(window.size());
    store->beginPaint(window.rect());
    QPaintDevice* const device = store->paintDevice();
    if (device && device->devType() == QInternal::Image)
        haveCleared(*static_cast<QImage*>(device));
    store->endPaint();
}

} // namespace farcopy
