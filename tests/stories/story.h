// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stories/hands.h"
#include "stories/stall_watch.h"
#include "stories/story_window.h"

class QLineEdit;

namespace mainstay {
class ComponentDetails;
class ComponentTreeView;
} // namespace mainstay

namespace mainstay::testing {

/// A window with hands on it and a watch beside it, and the steps that several stories take. Each step answers false,
/// with a warning that says why, when what must follow does not come.
class Story
{
public:
    /// `settings` is what its settings file holds to begin with.
    explicit Story(const QByteArray &settings = {});

    MainWindow &window() { return m_window.window(); }
    StoryWindow &opener() { return m_window; }
    Hands &hands() { return m_hands; }
    /// What the story does from now on, for the watch.
    void now(const QString &doing) { m_watch.doing(doing); }
    StallWatch &watch() { return m_watch; }

    /// Makes a workspace of a template there and shows it.
    bool begin(const QString &location, const QString &templateName);
    /// By the sidebar.
    bool walkTo(const QString &title);
    /// Ctrl+K, types, waits until the first that is offered begins so, Enter.
    bool goByPalette(const QString &typed, const QString &offered);
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    /// The only part of this kind in the window.
    template <class T>
    T *part()
    {
        return window().findChild<T *>();
    }
    ComponentTreeView *tree();
    /// The row of the component of that name; invalid where there is none or the filter hides it.
    QModelIndex row(const QString &name);
    /// A field of the details that can be seen, by its label.
    QLineEdit *field(const QString &label);
    QString shownName();
    /// What the status line says was done last.
    QString lastStep();
    /// What the window's message says; empty for none.
    QString message();
    std::shared_ptr<const Estate> estate();
    /// The first component of that name as it is now; one without id where there is none.
    Component component(const QString &name);

private:
    StoryWindow m_window;
    StallWatch m_watch;
    Hands m_hands;
};

/// Waits for it as long as stories wait; warns with `what` when it does not come.
bool comes(const std::function<bool()> &condition, const QString &what);

} // namespace mainstay::testing
