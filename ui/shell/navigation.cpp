// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/navigation.h"

namespace mainstay {

void Navigation::visit(const Link &link)
{
    if (m_at >= 0 && m_links.at(m_at) == link)
        return;
    m_links.resize(m_at + 1);
    m_links.append(link);
    if (m_links.size() > MostRemembered)
        m_links.removeFirst();
    m_at = m_links.size() - 1;
}

std::optional<Link> Navigation::back()
{
    return canGoBack() ? std::optional(m_links.at(--m_at)) : std::nullopt;
}

std::optional<Link> Navigation::forward()
{
    return canGoForward() ? std::optional(m_links.at(++m_at)) : std::nullopt;
}

void Navigation::clear()
{
    m_links.clear();
    m_at = -1;
}

} // namespace mainstay
