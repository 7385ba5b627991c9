// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/scrolled.h"

#include <QScrollArea>

namespace mainstay {

QScrollArea *scrolledOnBase(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    for (QWidget *ground : {content, scroll->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    return scroll;
}

} // namespace mainstay
