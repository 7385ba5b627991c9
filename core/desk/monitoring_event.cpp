// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/monitoring_event.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QStringList severityNames{u"information"_s, u"warning"_s, u"exception"_s};
const QStringList statusNames{u"problem"_s, u"recovery"_s};
const QStringList verdictNames{u"logged"_s,   u"maintenance"_s, u"opened"_s,   u"reopened"_s, u"added"_s,
                               u"repeated"_s, u"flapping"_s,    u"resolved"_s, u"offered"_s};

template <class T>
std::optional<T> fromEventName(const QStringList &names, QStringView name)
{
    const qsizetype place = names.indexOf(name);
    return place < 0 ? std::nullopt : std::optional(T(place));
}

} // namespace

QString toName(EventSeverity severity)
{
    return severityNames[int(severity)];
}

QString toName(EventStatus status)
{
    return statusNames[int(status)];
}

QString toName(EventVerdict verdict)
{
    return verdictNames[int(verdict)];
}

std::optional<EventSeverity> eventSeverityFromName(QStringView name)
{
    return fromEventName<EventSeverity>(severityNames, name);
}

std::optional<EventStatus> eventStatusFromName(QStringView name)
{
    return fromEventName<EventStatus>(statusNames, name);
}

std::optional<EventVerdict> eventVerdictFromName(QStringView name)
{
    return fromEventName<EventVerdict>(verdictNames, name);
}

} // namespace mainstay
