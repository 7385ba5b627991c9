// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace mainstay {

namespace {

class WheelGuard : public QObject
{
public:
    static WheelGuard &instance()
    {
        static WheelGuard guard;
        return guard;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = static_cast<const QWidget *>(watched);
        if (event->type() != QEvent::Wheel || widget->hasFocus())
            return false;
        event->ignore(); // so it goes to the parent
        return true;
    }
};

bool changesByWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace

void guardFromWheel(QWidget *widget)
{
    if (!changesByWheel(widget))
        return;
    // The wheel alone gives no focus either.
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(&WheelGuard::instance());
}

void unguardFromWheel(QWidget *widget)
{
    if (changesByWheel(widget))
        widget->removeEventFilter(&WheelGuard::instance());
}

} // namespace mainstay
