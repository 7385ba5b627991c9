// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_shell/navigation.h"

#include <QStackedWidget>

namespace mainstay {

class Sidebar;

/// The pages of an open workspace, one of them shown; finds the page for a link, and goes back and forward between
/// links. Each page keeps its state in a group of the settings with its own name.
class Places : public QStackedWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    Places(Sidebar &sidebar, QSettings &settings);

    /// Takes the page over, and gives it back what it remembers. Its place gets the next of Ctrl+1, Ctrl+2, …
    void add(Page *page);
    /// Destroys the pages.
    void clear();
    const QList<Page *> &pages() const { return m_pages; }
    Page *current() const;

    void openLink(const Link &link);
    /// Where the person was last, else the first place.
    void openLast();
    void back() { go(m_navigation.back()); }
    void forward() { go(m_navigation.forward()); }
    std::optional<Link> shownLink() const { return m_navigation.current(); }
    /// What the palette offers of them: the commands of the page that is shown, and a jump to each.
    QList<QAction *> commands() const;
    void saveState();

Q_SIGNALS:
    void failed(const mainstay::Error &error);
    void undoRequested(mainstay::Id<mainstay::Command> step);

private:
    Page *pageFor(const Link &link) const;
    void go(const std::optional<Link> &link);

    Sidebar &m_sidebar;
    QSettings &m_settings;
    Navigation m_navigation;
    QList<Page *> m_pages;
};

} // namespace mainstay
