// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/event_rules.h"

#include "base/strict_json.h"
#include "desk/template_file.h"

using namespace Qt::StringLiterals;

namespace mainstay {

Result<EventRules> shippedEventRules()
{
    const Result<QByteArray> bytes = shippedTemplate(TemplateKind::Monitoring, u"default"_s);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    EventRules rules;
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(*bytes, error);
    root.object(u"flapping"_s, [&rules](StrictObject &flapping) {
        rules.flappingChanges = flapping.number(u"changes"_s);
        rules.flappingWithin = std::chrono::minutes(flapping.number(u"minutes"_s));
        flapping.finish();
    });
    root.object(u"severities"_s, [&rules](StrictObject &words) {
        for (const EventSeverity severity :
             {EventSeverity::Information, EventSeverity::Warning, EventSeverity::Exception}) {
            for (const QString &word : words.texts(toName(severity)))
                rules.severities.insert(word.toLower(), severity);
        }
        words.finish();
    });
    root.object(u"late_jobs"_s, [&rules](StrictObject &jobs) {
        rules.lateJobLabels = jobs.texts(u"labels"_s);
        rules.lateJobValues = jobs.texts(u"values"_s);
        jobs.finish();
    });
    root.finish();
    if (error) {
        error->kind = ErrorKind::Bug;
        return tl::unexpected<Error>(*error);
    }
    return rules;
}

EventSeverity severityOf(const EventRules &rules, const QString &word)
{
    return rules.severities.value(word.trimmed().toLower(), EventSeverity::Exception);
}

bool isChange(const EventHistory &before, const MonitoringEvent &happening)
{
    if (!before.status || *before.status != happening.status)
        return before.status || happening.status == EventStatus::Problem;
    return happening.status == EventStatus::Problem && before.severity != happening.severity;
}

bool isFlapping(const EventRules &rules, const EventHistory &before, const MonitoringEvent &happening)
{
    const Instant since = happening.happened - rules.flappingWithin;
    const auto recent = std::ranges::count_if(before.changes, [since](Instant at) { return at > since; });
    return recent + (isChange(before, happening) ? 1 : 0) >= rules.flappingChanges;
}

namespace {

EventVerdict verdictOnProblem(const EventRules &rules, const EventHistory &before, const MonitoringEvent &happening)
{
    if (before.stand == IncidentStand::Open) {
        if (!isChange(before, happening))
            return EventVerdict::Repeated;
        return isFlapping(rules, before, happening) ? EventVerdict::Flapping : EventVerdict::Added;
    }
    if (happening.severity != EventSeverity::Exception)
        return EventVerdict::Logged;
    const bool isBack = before.stand == IncidentStand::RecoveredByItself
        && happening.happened - before.resolved <= rules.flappingWithin;
    return isBack ? EventVerdict::Reopened : EventVerdict::Opened;
}

EventVerdict verdictOnRecovery(const EventRules &rules, const EventHistory &before, const MonitoringEvent &happening)
{
    if (before.stand != IncidentStand::Open)
        return EventVerdict::Logged;
    if (!isChange(before, happening))
        return EventVerdict::Repeated;
    if (isFlapping(rules, before, happening))
        return EventVerdict::Flapping;
    return before.isTouched ? EventVerdict::Offered : EventVerdict::Resolved;
}

} // namespace

EventVerdict verdictOf(const EventRules &rules, const EventHistory &before, const MonitoringEvent &happening,
                       bool isMaintenance)
{
    if (before.status && happening.happened < before.last)
        return EventVerdict::Logged;
    if (happening.status == EventStatus::Recovery)
        return verdictOnRecovery(rules, before, happening);
    return isMaintenance ? EventVerdict::Maintenance : verdictOnProblem(rules, before, happening);
}

void addToHistory(const EventRules &rules, EventHistory &history, const MonitoringEvent &happening)
{
    if (history.status && happening.happened < history.last)
        return;
    if (isChange(history, happening))
        history.changes.push_back(happening.happened);
    while (!history.changes.empty() && history.changes.front() <= happening.happened - rules.flappingWithin)
        history.changes.pop_front();
    history.status = happening.status;
    history.last = happening.happened;
    if (happening.status == EventStatus::Problem)
        history.severity = happening.severity;
}

} // namespace mainstay
