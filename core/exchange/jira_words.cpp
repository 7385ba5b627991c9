// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jira_words.h"

#include "desk/names.h"

#include <array>

namespace mainstay {

namespace {

/// Where a ticket is on its way, whatever its process calls that.
enum class JiraStage : quint8 {
    New,
    Accepted,
    Approval,
    Working,
    Review,
    Caller,
    Waiting,
    Resolved,
    Closed,
    Cancelled
};
constexpr size_t stageCount = size_t(JiraStage::Cancelled) + 1;

struct StageName {
    QStringView name; ///< comparable
    JiraStage stage;
};

constexpr StageName stageNames[] = {
    {u"open", JiraStage::New},
    {u"new", JiraStage::New},
    {u"to do", JiraStage::New},
    {u"todo", JiraStage::New},
    {u"backlog", JiraStage::New},
    {u"received", JiraStage::New},
    {u"created", JiraStage::New},
    {u"unassigned", JiraStage::New},
    {u"triage", JiraStage::New},
    {u"needs triage", JiraStage::New},
    {u"volunteer needed", JiraStage::New},
    {u"selected for development", JiraStage::Accepted},
    {u"accepted", JiraStage::Accepted},
    {u"assigned", JiraStage::Accepted},
    {u"reopened", JiraStage::Accepted},
    {u"escalated", JiraStage::Accepted},
    {u"waiting for approval", JiraStage::Approval},
    {u"awaiting approval", JiraStage::Approval},
    {u"pending approval", JiraStage::Approval},
    {u"in progress", JiraStage::Working},
    {u"work in progress", JiraStage::Working},
    {u"in development", JiraStage::Working},
    {u"doing", JiraStage::Working},
    {u"waiting for support", JiraStage::Working},
    {u"under investigation", JiraStage::Working},
    {u"implementing", JiraStage::Working},
    {u"in review", JiraStage::Review},
    {u"code review", JiraStage::Review},
    {u"under review", JiraStage::Review},
    {u"patch available", JiraStage::Review},
    {u"testing", JiraStage::Review},
    {u"in test", JiraStage::Review},
    {u"in qa", JiraStage::Review},
    {u"ready for test", JiraStage::Review},
    {u"more details needed", JiraStage::Caller},
    {u"waiting for customer", JiraStage::Caller},
    {u"waiting for reporter", JiraStage::Caller},
    {u"awaiting user feedback", JiraStage::Caller},
    {u"need more info", JiraStage::Caller},
    {u"needs info", JiraStage::Caller},
    {u"pending", JiraStage::Waiting},
    {u"on hold", JiraStage::Waiting},
    {u"blocked", JiraStage::Waiting},
    {u"waiting", JiraStage::Waiting},
    {u"resolved", JiraStage::Resolved},
    {u"fixed", JiraStage::Resolved},
    {u"done", JiraStage::Resolved},
    {u"completed", JiraStage::Resolved},
    {u"verified", JiraStage::Resolved},
    {u"closed", JiraStage::Closed},
    {u"cancelled", JiraStage::Cancelled},
    {u"canceled", JiraStage::Cancelled},
    {u"declined", JiraStage::Cancelled},
    {u"rejected", JiraStage::Cancelled},
    {u"withdrawn", JiraStage::Cancelled},
    {u"won't do", JiraStage::Cancelled},
    {u"won't fix", JiraStage::Cancelled},
    {u"duplicate", JiraStage::Cancelled},
};

using StageStates = std::array<QStringView, stageCount>;
constexpr StageStates incidentStages{u"new",         u"assigned",       u"assigned", u"in progress",
                                     u"in progress", u"pending/caller", u"pending",  u"resolved",
                                     u"closed",      u"cancelled"};
constexpr StageStates requestStages{u"new",         u"assigned",    u"waiting for approval",
                                    u"in progress", u"in progress", u"pending/caller",
                                    u"pending",     u"resolved",    u"closed",
                                    u"cancelled"};
constexpr StageStates problemStages{u"new",
                                    u"assess",
                                    u"assess",
                                    u"root cause analysis",
                                    u"fix in progress",
                                    u"root cause analysis",
                                    u"root cause analysis",
                                    u"resolved",
                                    u"closed",
                                    u"cancelled"};
constexpr StageStates changeStages{u"new",    u"assess",    u"authorise", u"implementing", u"review",
                                   u"assess", u"scheduled", u"review",    u"closed",       u"cancelled"};

const StageStates &stagesOf(ProcessKind process)
{
    switch (process) {
    case ProcessKind::Incident:
        return incidentStages;
    case ProcessKind::Request:
        return requestStages;
    case ProcessKind::Problem:
        return problemStages;
    case ProcessKind::Change:
        return changeStages;
    }
    Q_UNREACHABLE();
}

} // namespace

ProcessKind jiraProcess(QStringView issueType)
{
    const QString type = comparableName(issueType);
    for (const QStringView word : {u"incident", u"bug", u"defect", u"fault", u"outage"}) {
        if (type.contains(word))
            return ProcessKind::Incident;
    }
    if (type.contains(u"problem"))
        return ProcessKind::Problem;
    if (type == u"change" || type.endsWith(u" change") || type.contains(u"change management"))
        return ProcessKind::Change;
    return ProcessKind::Request;
}

std::optional<QStringView> jiraState(ProcessKind process, QStringView status, QStringView category)
{
    const QString name = comparableName(status);
    std::optional<JiraStage> stage;
    for (const StageName &known : stageNames) {
        if (known.name == name)
            stage = known.stage;
    }
    if (!stage && category == u"new")
        stage = JiraStage::New;
    else if (!stage && category == u"indeterminate")
        stage = JiraStage::Working;
    else if (!stage && category == u"done")
        stage = JiraStage::Resolved;
    return stage ? std::optional(stagesOf(process)[size_t(*stage)]) : std::nullopt;
}

std::optional<int> jiraPriorityRank(QStringView priority)
{
    static constexpr std::pair<QStringView, int> ranks[] = {
        {u"blocker", 1}, {u"highest", 1}, {u"critical", 2}, {u"high", 2},    {u"major", 3},
        {u"medium", 3},  {u"minor", 4},   {u"low", 4},      {u"trivial", 5}, {u"lowest", 5},
    };
    const QString name = comparableName(priority);
    for (const auto &[known, rank] : ranks) {
        if (known == name)
            return rank;
    }
    return std::nullopt;
}

} // namespace mainstay
