// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace mainstay {

/// What Tab goes to within a widget, now, in the order in which it is read: as layouts, splitters and scroll areas hold
/// it. Qt's own order is that in which widgets were made, so what is filled anew would come last.
QList<QWidget *> inReadingOrder(const QWidget &root);

/// Where Tab leads from the widget that has the focus within `root`: the next in reading order, or the one before; at
/// the end what Qt holds next outside of it, or the other end where there is nothing. Null where the focus is
/// elsewhere.
enum class TabWay { Forward, Back };
QWidget *nextInReadingOrder(const QWidget &root, QWidget *focused, TabWay way);

/// Has Qt hold what is there now in that order, so that whoever comes from outside comes to the first, or the last.
void holdReadingOrder(const QWidget &root);

} // namespace mainstay
