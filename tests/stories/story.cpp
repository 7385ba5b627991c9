// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/story.h"

#include "ui_estate/component_details.h"
#include "ui_estate/component_tree_view.h"
#include "ui_shell/command_palette.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/message_bar.h"
#include "ui_shell/sidebar.h"
#include "ui_shell/status_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

bool comes(const std::function<bool()> &condition, const QString &what)
{
    if (QTest::qWaitFor(condition, Patience))
        return true;
    qWarning("story: %s", qPrintable(what));
    return false;
}

Story::Story(const QByteArray &settings) : m_window(QLocale(QLocale::English), settings), m_hands(m_window.window()) { }

bool Story::begin(const QString &location, const QString &templateName)
{
    now(u"making a workspace"_s);
    return m_hands.takeUp() && m_window.make(location, templateName);
}

bool Story::walkTo(const QString &title)
{
    now(u"walking to "_s + title);
    return m_hands.push(part<Sidebar>(), title)
        && comes([&] { return window().currentPage() && window().currentPage()->title() == title; },
                 title + u" is not shown"_s);
}

bool Story::goByPalette(const QString &typed, const QString &offered)
{
    now(u"typing \"%1\" into the palette"_s.arg(typed));
    m_hands.press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = part<CommandPalette>();
    if (!comes([&] { return palette->isVisible(); }, u"no palette"_s))
        return false;
    m_hands.type(typed);
    const auto first = [&] {
        const QAbstractItemModel *model = palette->findChild<QListView *>()->model();
        return model->index(0, 0).data().toString();
    };
    if (!comes([&] { return first().startsWith(offered); }, u"the palette offers "_s + first()))
        return false;
    now(u"going to "_s + offered);
    m_hands.press(Qt::Key_Return);
    return comes([&] { return !palette->isVisible(); }, u"the palette stays"_s);
}

bool Story::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_hands.press(key, modifiers);
    return true;
}

ComponentTreeView *Story::tree()
{
    return part<ComponentTreeView>();
}

QModelIndex Story::row(const QString &name)
{
    const Component named = component(name);
    return named.id.isValid() ? static_cast<ComponentTreeModel *>(tree()->model())->indexOf(named.id) : QModelIndex();
}

QLineEdit *Story::field(const QString &label)
{
    return visiblePart<QLineEdit>(part<ComponentDetails>(), label);
}

QString Story::shownName()
{
    const QLineEdit *name = field(u"Name"_s);
    return name ? name->text() : QString();
}

QString Story::lastStep()
{
    return part<StatusLine>()->findChild<QLabel *>()->text();
}

QString Story::message()
{
    return part<MessageBar>()->text();
}

std::shared_ptr<const Estate> Story::estate()
{
    return window().session()->estate().current();
}

Component Story::component(const QString &name)
{
    const auto now = estate();
    const auto named = now->tree().named(name);
    return named.empty() ? Component() : now->tree().component(named.front());
}

} // namespace mainstay::testing
