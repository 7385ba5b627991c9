// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/typed_secret.h"

#include <QKeyEvent>

namespace mainstay {

void TypedSecret::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace mainstay
