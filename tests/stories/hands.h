// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QAbstractItemView;
class QLabel;
class QModelIndex;
class QWindow;

namespace mainstay::testing {

/// How long a story waits for anything, in milliseconds; most of it is for machines that do other things besides.
inline constexpr int Patience = 30'000;

/// Mouse and keys, used as a person does: what is clicked must be there to be seen, enabled and not covered, and what
/// is typed goes where the focus is. Each answers false, with a warning that says why, when it cannot be done. Drags
/// are of the real pointer.
class Hands
{
public:
    explicit Hands(QWidget &window) : m_window(&window) { }

    /// In front, with the keys.
    bool takeUp();
    bool click(QWidget *widget, std::optional<QPoint> at = std::nullopt);
    bool doubleClick(QWidget *widget, const QPoint &at);
    /// A button by its text, or by its name where it shows an icon alone.
    bool push(QWidget *in, const QString &text);
    /// The words in a text that can be clicked.
    bool followLink(QLabel *label);
    /// An entry of the menu that is open.
    bool pick(const QString &text);
    bool clickRow(QAbstractItemView *view, const QModelIndex &index);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// By the clipboard: text that is long, or on no keyboard.
    void paste(const QString &text);
    /// Instead of what stands in the field: click, all, type.
    bool replace(QWidget *field, const QString &text);
    /// Turns the wheel over it; one notch, down where positive.
    void wheel(QWidget *over, int notches);
    /// Turns the wheel of what it stands in until it is in sight.
    bool reveal(QWidget *widget, const QPoint &at);

    bool drag(QWidget *from, const QPoint &grabbed, QWidget *to, const QPoint &dropped);
    bool dragRow(QAbstractItemView *view, const QModelIndex &from, const QModelIndex &to);
    /// From a file manager's window, onto the middle of the widget.
    bool dropFiles(const QStringList &paths, QWidget *onto);

private:
    QWindow *withKeys();

    QPointer<QWidget> m_window;
};

/// The one button there that shows this text or has this name and can be seen; null for none.
QAbstractButton *visibleButton(const QWidget *in, const QString &text);
/// All words that labels and buttons there show now, a line for each.
QString wordsIn(const QWidget *widget);

/// The visible one there, of that accessible name where one is given; null for none.
template <class T>
T *visiblePart(const QWidget *in, const QString &name = {})
{
    for (T *part : in->findChildren<T *>()) {
        if (part->isVisible() && (name.isEmpty() || part->accessibleName() == name))
            return part;
    }
    return nullptr;
}

} // namespace mainstay::testing
