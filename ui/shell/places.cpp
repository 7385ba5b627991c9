// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/places.h"

#include "ui_shell/sidebar.h"

#include <QAction>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mainstay {

Places::Places(Sidebar &sidebar, QSettings &settings) : m_sidebar(sidebar), m_settings(settings)
{
    connect(&sidebar, &Sidebar::placeChosen, this, [this](const QString &place) { openLink(linkToPlace(place)); });
}

void Places::add(Page *page)
{
    m_pages.append(page);
    addWidget(page);
    m_sidebar.addPlace(page->place(), page->title(), page->iconName(),
                       page->place() == u"settings" || page->place() == u"desk-setup" ? Sidebar::Where::Bottom
                                                                                      : Sidebar::Where::Top);
    m_settings.beginGroup(page->place()); // each has its own splitter and its own filter
    page->restoreState(m_settings);
    m_settings.endGroup();
    connect(page, &Page::linkActivated, this, &Places::openLink);
    connect(page, &Page::failed, this, &Places::failed);
    connect(page, &Page::undoRequested, this, &Places::undoRequested);
    connect(page, &Page::shown, this, [this](const Link &link) { m_navigation.visit(link); });
    connect(page, &Page::countChanged, this,
            [this, page](std::optional<qint64> count) { m_sidebar.setCount(page->place(), count); });
    auto *jump = new QAction(tr("Go to %1").arg(page->title()), page);
    jump->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_pages.size())));
    connect(jump, &QAction::triggered, this, [this, page] { openLink(linkToPlace(page->place())); });
    addAction(jump);
}

void Places::clear()
{
    for (Page *page : std::as_const(m_pages)) {
        m_sidebar.removePlace(page->place());
        delete page;
    }
    m_pages.clear();
    m_navigation.clear();
}

Page *Places::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

Page *Places::pageFor(const Link &link) const
{
    for (Page *page : m_pages) {
        if (link.kind == u"place" ? page->place() == link.target : page->linkKinds().contains(link.kind))
            return page;
    }
    return nullptr;
}

void Places::openLink(const Link &link)
{
    m_navigation.visit(link);
    go(link);
}

void Places::openLast()
{
    const Link last = linkToPlace(m_settings.value(u"place"_s).toString());
    openLink(pageFor(last) || m_pages.isEmpty() ? last : linkToPlace(m_pages.first()->place()));
}

void Places::go(const std::optional<Link> &link)
{
    Page *page = link ? pageFor(*link) : nullptr;
    if (!page)
        return;
    setCurrentWidget(page);
    m_sidebar.setCurrent(page->place());
    page->setFocus(); // first: what the link asks for may be a field of its own
    page->show(*link);
}

QList<QAction *> Places::commands() const
{
    return current() ? current()->commands() + actions() : actions();
}

void Places::saveState()
{
    if (const Page *page = current())
        m_settings.setValue(u"place"_s, page->place());
    for (const Page *page : std::as_const(m_pages)) {
        m_settings.beginGroup(page->place());
        page->saveState(m_settings);
        m_settings.endGroup();
    }
}

} // namespace mainstay
