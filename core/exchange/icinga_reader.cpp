// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monitoring_json.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What else the stream and the interface of Icinga 2 tell; no change of state.
const QStringList otherIcingaTypes{u"CheckResult"_s,
                                   u"Notification"_s,
                                   u"AcknowledgementSet"_s,
                                   u"AcknowledgementCleared"_s,
                                   u"CommentAdded"_s,
                                   u"CommentRemoved"_s,
                                   u"DowntimeAdded"_s,
                                   u"DowntimeRemoved"_s,
                                   u"DowntimeStarted"_s,
                                   u"DowntimeTriggered"_s,
                                   u"ObjectCreated"_s,
                                   u"ObjectModified"_s,
                                   u"ObjectDeleted"_s,
                                   u"Flapping"_s,
                                   u"Comment"_s,
                                   u"Downtime"_s,
                                   u"Host"_s,
                                   u"Service"_s};

enum class IcingaKind { Host, Service };

EventSeverity severityOfState(IcingaKind kind, int state)
{
    if (kind == IcingaKind::Host)
        return EventSeverity::Exception;
    return state == 2 ? EventSeverity::Exception : EventSeverity::Warning;
}

QString outputOf(simdjson::dom::object record)
{
    simdjson::dom::object result;
    if (record["check_result"].get(result))
        return {};
    return textIn(result, "output").value_or(QString());
}

MonitoringEvent toIcingaEvent(simdjson::dom::object record, std::string_view raw)
{
    const QString host = demandedTextIn(record, "host");
    const QString service = textIn(record, "service").value_or(QString());
    const double state = demandedNumberIn(record, "state");
    const IcingaKind kind = service.isEmpty() ? IcingaKind::Host : IcingaKind::Service;
    if (state != 0 && state != 1 && (kind == IcingaKind::Host || (state != 2 && state != 3)))
        throw RecordFault{RemarkCode::UnknownWord, u"state"_s, QString::number(state)};
    MonitoringEvent made;
    made.source = u"icinga"_s;
    made.fingerprint = boundedText(service.isEmpty() ? host : host + u'!' + service, longestEventKey, Lines::One);
    made.names =
        service.isEmpty() ? QStringList{host} : QStringList{host + u'/' + service, host + u'!' + service, host};
    made.happened = instantOfSeconds(demandedNumberIn(record, "timestamp"), "timestamp");
    made.status = state == 0 ? EventStatus::Recovery : EventStatus::Problem;
    // A soft state is checked again before anybody is told.
    const bool isSoft = made.status == EventStatus::Problem && numberIn(record, "state_type").value_or(1) == 0;
    made.severity = isSoft ? EventSeverity::Information : severityOfState(kind, int(state));
    made.isInDowntime = numberIn(record, "downtime_depth").value_or(0) > 0;
    made.title = boundedText(service.isEmpty() ? host : host + u'/' + service, 400, Lines::One);
    made.text = boundedText(outputOf(record), longestEventText, Lines::Several);
    made.raw = boundedText(raw, longestEventRaw, Lines::Several);
    return made;
}

} // namespace

MonitoringReading readIcinga(QIODevice &device, const EventRules &, ReadProgress &progress)
{
    return readJsonLines(device, progress,
                         [](MonitoringReading &reading, simdjson::dom::object record, std::string_view raw) {
                             const QString type = demandedTextIn(record, "type");
                             if (type == u"StateChange"_s)
                                 reading.events.push_back(toIcingaEvent(record, raw));
                             else if (otherIcingaTypes.contains(type))
                                 ++reading.skipped;
                             else
                                 throw RecordFault{RemarkCode::UnknownWord, u"type"_s, type};
                         });
}

} // namespace mainstay
