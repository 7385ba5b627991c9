// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jira_issue.h"
#include "exchange/ticket_words.h"

#include <unordered_map>

namespace mainstay {

/// What the words of issues mean: what the map says of them, else what Jira and its projects mostly mean
/// (jira_words.h), else our own words.
class JiraMeanings
{
public:
    /// Both outlive it; no map is a null one.
    JiraMeanings(const TicketMap *map, TicketWords &words) : m_map(map), m_words(words) { }

    /// Keeps what issues say of the category of their status, which tells what an unknown name means. What comes first
    /// counts. Their texts outlive this.
    void learnCategories(const std::vector<JiraIssue> &issues);

    ProcessKind process(Text type);
    /// A status that the map leaves out while it has others has no meaning. One that the map gives a state which this
    /// process does not have means what it would without a map: processes share names such as "In Progress".
    TicketWords::State state(ProcessKind process, Text status);
    /// 0: none.
    quint8 priority(Text priority);

    /// The same without what the map says of such words; empty: nothing. By the names of the desk.
    QString usualProcess(QStringView type) const;
    QString usualState(ProcessKind process, QStringView status);
    QString usualPriority(QStringView priority) const;

private:
    const TicketMap *m_map;
    TicketWords &m_words;
    std::unordered_map<std::string_view, Text> m_categories; ///< by status
};

} // namespace mainstay
