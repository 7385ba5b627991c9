// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jira_issue.h"

#include "exchange/ticket_reading.h"

#include <algorithm>

namespace mainstay {

void settleEvents(JiraIssue &issue, TimeReader &times)
{
    std::stable_sort(issue.events.begin(), issue.events.end(), [](const JiraEvent &one, const JiraEvent &other) {
        return std::pair(one.isComment, one.id.view()) < std::pair(other.isComment, other.id.view());
    });
    const auto isSame = [](const JiraEvent &one, const JiraEvent &other) {
        return one.isComment == other.isComment && !one.id.isEmpty() && one.id.view() == other.id.view();
    };
    issue.events.erase(std::unique(issue.events.begin(), issue.events.end(), isSame), issue.events.end());
    std::ranges::stable_sort(issue.events, {}, [&times](const JiraEvent &event) {
        return std::pair(times.read(event.at.view()).value_or(noTime), event.where);
    });
}

Text valueBefore(const JiraIssue &issue, std::string_view field, Text now)
{
    for (const JiraEvent &event : issue.events) {
        for (const JiraItem &item : event.items) {
            if (item.field == field)
                return item.from;
        }
    }
    return now;
}

} // namespace mainstay
