// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jira_meanings.h"

#include "exchange/jira_words.h"

using namespace Qt::StringLiterals;

namespace mainstay {

void JiraMeanings::learnCategories(const std::vector<JiraIssue> &issues)
{
    for (const JiraIssue &issue : issues) {
        if (!issue.category.isEmpty() && !issue.status.isEmpty())
            m_categories.emplace(issue.status.view(), issue.category);
    }
}

QString JiraMeanings::usualProcess(QStringView type) const
{
    return m_map && !m_map->process.isEmpty() ? toName(m_words.usualProcess()) : toName(jiraProcess(type));
}

ProcessKind JiraMeanings::process(Text type)
{
    if (m_words.hasMapFor(u"process"_s)) {
        if (const auto mapped = m_words.process(type.view()))
            return *mapped;
    }
    return processKindFromName(usualProcess(type.toString())).value_or(m_words.usualProcess());
}

QString JiraMeanings::usualState(ProcessKind process, QStringView status)
{
    const auto category = m_categories.find(status.toUtf8().toStdString());
    const auto ours =
        jiraState(process, status, category == m_categories.end() ? QString() : category->second.toString());
    return ours && m_words.ownState(process, *ours) ? ours->toString() : QString();
}

TicketWords::State JiraMeanings::state(ProcessKind process, Text status)
{
    const bool isMapped = m_words.hasMapFor(u"state"_s);
    if (isMapped) {
        const TicketWords::State mapped = m_words.state(process, status.view());
        if (mapped.number || mapped.fault != RemarkCode::UnknownState)
            return mapped;
    }
    const QString usual = usualState(process, status.toString());
    return usual.isEmpty() ? m_words.state(process, status.view())
                           : TicketWords::State{m_words.ownState(process, usual), RemarkCode::UnknownState};
}

QString JiraMeanings::usualPriority(QStringView priority) const
{
    const auto rank = jiraPriorityRank(priority);
    const quint8 level = rank ? m_words.priorityOfRank(*rank) : quint8(0);
    return level ? QString::number(m_words.meaning(Scale::Priority, level).priority.number) : QString();
}

quint8 JiraMeanings::priority(Text priority)
{
    const auto rank = m_words.hasMapFor(u"priority"_s) ? std::nullopt : jiraPriorityRank(priority.toString());
    return rank ? m_words.priorityOfRank(*rank) : m_words.level(Scale::Priority, priority.view());
}

} // namespace mainstay
