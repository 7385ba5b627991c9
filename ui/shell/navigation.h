// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/link.h"

#include <QList>

namespace mainstay {

/// Where a person has been, as in a browser: going somewhere new forgets what lay ahead.
class Navigation
{
public:
    static constexpr qsizetype MostRemembered = 200;

    void visit(const Link &link);
    /// The place before or after, which becomes the current one; nothing at the end.
    std::optional<Link> back();
    std::optional<Link> forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_links.size(); }
    std::optional<Link> current() const { return m_at < 0 ? std::nullopt : std::optional(m_links.at(m_at)); }
    void clear();

private:
    QList<Link> m_links;
    qsizetype m_at = -1;
};

} // namespace mainstay
