// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/scroll_area_accessible.h"

#include "kit/item_view_accessible.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace mainstay {

namespace {

/// Qt's own, QAccessibleAbstractScrollArea, counts a scroll bar as a child only while it shows, and its child() takes
/// accessibleChildren().at(index) without asking whether it is there (Qt 6.4.2, complexwidgets.cpp; not reported as far
/// as we found). A reader counts, then asks child by child: when a bar goes in between, Qt reads past the end of a list
/// and ends in QAccessibleCache::idForObject. QAccessibleWidget checks the index, and has the bars as children that are
/// invisible while they are hidden, so that none changes its place.
QAccessibleInterface *readScrollArea(const QString &className, QObject *object)
{
    if (className != u"QAbstractScrollArea" && className != u"QScrollArea")
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
}

QAccessibleInterface *readItems(const QString &className, QObject *object)
{
    return readItemView(className, object);
}

} // namespace

void answerReadersOfScrollAreas()
{
    QAccessible::installFactory(readScrollArea);
    QAccessible::installFactory(readItems);
}

} // namespace mainstay
