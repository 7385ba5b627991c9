// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/hands.h"

#include "stories/pointer.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

constexpr int MostNotches = 600;
constexpr int Notch = 120;

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return u"what is not there"_s;
    return QLatin1String(widget->metaObject()->className()) + u" \""_s + widget->accessibleName() + u'"';
}

bool complain(const QString &what)
{
    qWarning("hands: %s", qPrintable(what));
    return false;
}

/// What a click there would meet.
QWidget *metAt(const QWidget *widget, const QPoint &at)
{
    QWidget *window = widget->window();
    QWidget *met = window->childAt(widget->mapTo(window, at));
    return met ? met : window;
}

bool isMet(const QWidget *widget, const QPoint &at)
{
    const QWidget *met = metAt(widget, at);
    return met == widget || widget->isAncestorOf(met);
}

QString plain(QString text)
{
    return text.remove(u'&');
}

/// Seen, enabled, and not covered at that point.
bool isReady(const QPointer<QWidget> &widget, const QPoint &at)
{
    return widget && widget->isVisible() && widget->isEnabled() && isMet(widget, at);
}

/// As the window manager does on a click.
void giveKeysTo(QWidget *window)
{
    if (window->isActiveWindow() || window->windowFlags().testFlag(Qt::Popup) || QApplication::activePopupWidget())
        return;
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window, Patience);
}

} // namespace

QAbstractButton *visibleButton(const QWidget *in, const QString &text)
{
    for (QAbstractButton *button : in->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (plain(button->text()) == text || button->accessibleName() == text))
            return button;
    }
    return nullptr;
}

QString wordsIn(const QWidget *widget)
{
    QStringList words;
    for (const QWidget *part : widget->findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(part))
            words.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            words.append(button->text());
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

bool Hands::takeUp()
{
    m_window->raise();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window, Patience) || complain(u"the window does not become active"_s);
}

bool Hands::click(QWidget *widget, std::optional<QPoint> at)
{
    const QPointer<QWidget> wanted(widget);
    if (!wanted)
        return complain(u"nothing to click"_s);
    const QPoint point = at.value_or(wanted->rect().center());
    if (!QTest::qWaitFor([&] { return wanted && wanted->isVisible(); }, Patience) || !reveal(wanted, point))
        return complain(nameOf(wanted) + u" is not to be seen"_s);
    if (!QTest::qWaitFor([&] { return isReady(wanted, point); }, Patience))
        return complain(!wanted                   ? u"what was to be clicked is gone"_s
                            : wanted->isEnabled() ? nameOf(wanted) + u" is covered by "_s + nameOf(metAt(wanted, point))
                                                  : nameOf(wanted) + u" is not enabled"_s);
    giveKeysTo(wanted->window());
    QTest::mouseClick(wanted->window()->windowHandle(), Qt::LeftButton, {}, wanted->mapTo(wanted->window(), point));
    return true;
}

bool Hands::doubleClick(QWidget *widget, const QPoint &at)
{
    const QPointer<QWidget> wanted(widget);
    if (!QTest::qWaitFor([&] { return isReady(wanted, at); }, Patience))
        return complain(nameOf(wanted) + u" cannot be clicked twice"_s);
    QTest::mouseDClick(wanted->window()->windowHandle(), Qt::LeftButton, {}, wanted->mapTo(wanted->window(), at));
    return true;
}

bool Hands::push(QWidget *in, const QString &text)
{
    const auto find = [&] { return visibleButton(in, text); };
    if (!QTest::qWaitFor([&] { return find() != nullptr; }, Patience))
        return complain(u"there is no button "_s + text);
    return click(find());
}

bool Hands::followLink(QLabel *label)
{
    if (!QTest::qWaitFor([&] { return label->isVisible(); }, Patience) || !reveal(label, label->rect().center()))
        return complain(nameOf(label) + u" is not to be seen"_s);
    QWidget *window = label->window();
    for (int y = 4; y < label->height(); y += 6) {
        for (int x = 2; x < label->width(); x += 6) {
            QTest::mouseMove(window->windowHandle(), label->mapTo(window, QPoint(x, y)));
            if (label->cursor().shape() == Qt::PointingHandCursor)
                return click(label, QPoint(x, y));
        }
    }
    return complain(u"no link in "_s + label->text());
}

bool Hands::pick(const QString &text)
{
    const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    if (!QTest::qWaitFor([&] { return menu() && menu()->isVisible(); }, Patience))
        return complain(u"no menu is open"_s);
    for (QAction *action : menu()->actions()) {
        if (plain(action->text()) == text)
            return click(menu(), menu()->actionGeometry(action).center());
    }
    return complain(u"the menu has no "_s + text);
}

bool Hands::clickRow(QAbstractItemView *view, const QModelIndex &index)
{
    if (!index.isValid())
        return complain(u"no such row in "_s + nameOf(view));
    const auto middle = [&] { return view->visualRect(index).center(); };
    for (int notch = 0; notch < MostNotches && !view->viewport()->rect().contains(middle()); ++notch)
        wheel(view->viewport(), middle().y() < 0 ? -1 : 1);
    return click(view->viewport(), middle());
}

/// The window that has the keys; after one closes, the window manager takes a moment to give them to another.
QWindow *Hands::withKeys()
{
    if (QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }, Patience))
        return QGuiApplication::focusWindow();
    complain(u"no window has the keys"_s);
    return m_window->windowHandle();
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(withKeys(), key, modifiers);
}

void Hands::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(withKeys(), letter.toLatin1());
}

void Hands::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

bool Hands::replace(QWidget *field, const QString &text)
{
    if (!click(field) || !QTest::qWaitFor([field] { return field->hasFocus(); }, Patience))
        return complain(nameOf(field) + u" does not take the focus"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    return true;
}

void Hands::wheel(QWidget *over, int notches)
{
    const QPoint at = over->rect().center();
    QWheelEvent event(at, over->mapToGlobal(at), {}, {0, -Notch * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(over, &event);
}

bool Hands::reveal(QWidget *widget, const QPoint &at)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area)
            continue;
        const auto y = [&] { return widget->mapTo(area->viewport(), at).y(); };
        int notches = 0;
        while (y() < 0 || y() >= area->viewport()->height()) {
            if (++notches > MostNotches)
                return false;
            wheel(area->viewport(), y() < 0 ? -1 : 1);
        }
    }
    return true;
}

bool Hands::drag(QWidget *from, const QPoint &grabbed, QWidget *to, const QPoint &dropped)
{
    const QPointer<QWidget> source(from);
    const QPointer<QWidget> target(to);
    if (!QTest::qWaitFor([&] { return isReady(source, grabbed) && isReady(target, dropped); }, Patience))
        return complain(u"nothing to drag from "_s + nameOf(source) + u" to "_s + nameOf(target));
    Pointer pointer;
    return pointer.drag(from->mapToGlobal(grabbed), to->mapToGlobal(dropped))
        || complain(u"the pointer did not get from there to there: "_s + pointer.trouble());
}

bool Hands::dragRow(QAbstractItemView *view, const QModelIndex &from, const QModelIndex &to)
{
    return drag(view->viewport(), view->visualRect(from).center(), view->viewport(), view->visualRect(to).center());
}

bool Hands::dropFiles(const QStringList &paths, QWidget *onto)
{
    FileManager manager(paths);
    if (!QTest::qWaitForWindowExposed(&manager, Patience))
        return complain(u"the file manager is not shown"_s);
    return drag(&manager, manager.rect().center(), onto, onto->rect().center());
}

} // namespace mainstay::testing
