// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/returnkey.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace farcopy {

ReturnKey::ReturnKey(QAbstractItemView* view)
    : QObject(view)
    , m_view(*view)
{
    view->installEventFilter(this);
}

bool ReturnKey::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_view || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isReturn || !isPlain || !m_view.currentIndex().isValid())
        return QObject::eventFilter(watched, event);
    emit pressed(m_view.currentIndex());
    return true;
}

} // namespace farcopy
