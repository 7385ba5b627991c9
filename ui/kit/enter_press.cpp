// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/enter_press.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QRadioButton>

namespace mainstay {

namespace {

class EnterPress : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !isEnterAlone(*static_cast<QKeyEvent *>(event)))
            return false;
        auto *button = qobject_cast<QAbstractButton *>(watched);
        if (!button || !isPressed(*button))
            return false;
        // A key that is held down presses once.
        if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
            button->click();
        return true;
    }

private:
    static bool isEnterAlone(const QKeyEvent &key)
    {
        return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
            && !(key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    }
    static bool isPressed(const QAbstractButton &button)
    {
        const bool isChoice = qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button);
        return button.isEnabled() && !isChoice && !qobject_cast<const QDialog *>(button.window());
    }
};

} // namespace

void letEnterPressButtons()
{
    static EnterPress *installed = nullptr;
    QCoreApplication *application = QCoreApplication::instance();
    if (installed && installed->parent() == application)
        return;
    installed = new EnterPress(application);
    application->installEventFilter(installed);
}

} // namespace mainstay
