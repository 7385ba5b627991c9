// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/reading_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>
#include <algorithm>

namespace mainstay {

namespace {

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isEnabled() && widget.isVisible();
}

void addWidget(QWidget &widget, QList<QWidget *> &order);

void addLayout(const QLayout &layout, QList<QWidget *> &order)
{
    for (int place = 0; place < layout.count(); ++place) {
        QLayoutItem *item = layout.itemAt(place);
        if (QWidget *widget = item->widget())
            addWidget(*widget, order);
        else if (const QLayout *inner = item->layout())
            addLayout(*inner, order);
    }
}

void addWithin(const QWidget &widget, QList<QWidget *> &order)
{
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
        if (QWidget *content = area->widget())
            addWidget(*content, order);
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
        for (int place = 0; place < splitter->count(); ++place)
            addWidget(*splitter->widget(place), order);
    } else if (const QLayout *layout = widget.layout()) {
        addLayout(*layout, order);
    }
}

void addWidget(QWidget &widget, QList<QWidget *> &order)
{
    if (!widget.isVisible())
        return;
    if (takesTab(widget))
        order.append(&widget);
    addWithin(widget, order);
}

/// What no layout holds, such as a button in the corner of a picture, comes after what stands beside it.
void addOthers(const QWidget &root, QList<QWidget *> &order)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!takesTab(*widget) || widget->window() != root.window() || order.contains(widget))
            continue;
        const auto beside = std::find_if(order.crbegin(), order.crend(), [widget](const QWidget *other) {
            return widget->parentWidget() == other || widget->parentWidget()->isAncestorOf(other);
        });
        order.insert(beside == order.crend() ? order.size() : beside.base() - order.cbegin(), widget);
    }
}

} // namespace

QList<QWidget *> inReadingOrder(const QWidget &root)
{
    QList<QWidget *> order;
    addWithin(root, order);
    addOthers(root, order);
    return order;
}

QWidget *nextInReadingOrder(const QWidget &root, QWidget *focused, TabWay way)
{
    const bool isForward = way == TabWay::Forward;
    const QList<QWidget *> order = inReadingOrder(root);
    qsizetype place = -1;
    for (QWidget *widget = focused; widget && widget != &root && place < 0; widget = widget->parentWidget())
        place = order.indexOf(widget);
    if (place < 0)
        return nullptr;
    const qsizetype next = isForward ? place + 1 : place - 1;
    if (next >= 0 && next < order.size())
        return order[next];
    const auto after = [isForward](QWidget *widget) {
        return isForward ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *other = after(focused); other && other != focused; other = after(other)) {
        if (!root.isAncestorOf(other) && other != &root && takesTab(*other))
            return other;
    }
    return isForward ? order.first() : order.last();
}

void holdReadingOrder(const QWidget &root)
{
    const QList<QWidget *> order = inReadingOrder(root);
    for (qsizetype place = 1; place < order.size(); ++place)
        QWidget::setTabOrder(order[place - 1], order[place]);
}

} // namespace mainstay
