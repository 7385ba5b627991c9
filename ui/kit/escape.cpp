// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/escape.h"

#include <QApplication>
#include <QShortcut>

namespace mainstay {

void onEscape(QWidget *in, const std::function<void()> &leave)
{
    auto *escape = new QShortcut(Qt::Key_Escape, in);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(escape, &QShortcut::activated, in, [leave] {
        // A shortcut comes before the popup that has the keys.
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->hide();
        else
            leave();
    });
}

} // namespace mainstay
