// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monitoring_json.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The name of each host, and what it is called technically.
QStringList hostsIn(simdjson::dom::object record)
{
    QStringList names;
    simdjson::dom::array hosts;
    if (record["hosts"].get(hosts))
        return names;
    for (const simdjson::dom::element element : hosts) {
        simdjson::dom::object host;
        if (element.get(host))
            throw RecordFault{RemarkCode::WrongType, u"hosts"_s, {}};
        for (const char *field : {"host", "name"}) {
            const QString name = textIn(host, field).value_or(QString());
            if (!name.isEmpty() && !names.contains(name) && names.size() < 100)
                names.append(name);
        }
    }
    return names;
}

struct ZabbixTags {
    QStringList components; ///< of tags that name one
    bool isLateJob = false;
};

ZabbixTags tagsIn(simdjson::dom::object record, const EventRules &rules)
{
    ZabbixTags found;
    simdjson::dom::array tags;
    if (record["tags"].get(tags))
        return found;
    for (const simdjson::dom::element element : tags) {
        simdjson::dom::object tag;
        if (element.get(tag))
            throw RecordFault{RemarkCode::WrongType, u"tags"_s, {}};
        const QString name = textIn(tag, "tag").value_or(QString());
        const QString value = textIn(tag, "value").value_or(QString());
        if ((name == u"component"_s || name == u"service"_s) && found.components.size() < 100)
            found.components.append(value);
        found.isLateJob =
            found.isLateJob || (rules.lateJobLabels.contains(name) && rules.lateJobValues.contains(value.toLower()));
    }
    return found;
}

QString wholeNumber(simdjson::dom::object record, const char *field)
{
    const double number = demandedNumberIn(record, field);
    if (!(number >= 0) || number > 9.0e15)
        throw RecordFault{RemarkCode::UnknownWord, QString::fromLatin1(field), QString::number(number)};
    return QString::number(qint64(number));
}

void readZabbixProblem(simdjson::dom::object record, const EventRules &rules, MonitoringEvent &made)
{
    const QString name = demandedTextIn(record, "name");
    const QStringList hosts = hostsIn(record);
    const ZabbixTags tags = tagsIn(record, rules);
    made.status = EventStatus::Problem;
    made.severity = severityOf(rules, wholeNumber(record, "severity"));
    if (tags.isLateJob)
        made.severity = EventSeverity::Exception;
    made.fingerprint = boundedText(hosts.join(u',') + u": "_s + name, longestEventKey, Lines::One);
    for (const QString &host : hosts) {
        for (const QString &component : tags.components)
            made.names.append(host + u'/' + component);
    }
    made.names += tags.components + hosts;
    made.title = boundedText(name, 400, Lines::One);
}

MonitoringEvent toZabbixEvent(simdjson::dom::object record, std::string_view raw, const EventRules &rules)
{
    MonitoringEvent made;
    made.source = u"zabbix"_s;
    made.externalId = wholeNumber(record, "eventid");
    made.happened =
        instantOfSeconds(demandedNumberIn(record, "clock") + numberIn(record, "ns").value_or(0) / 1e9, "clock");
    made.raw = boundedText(raw, longestEventRaw, Lines::Several);
    const QString value = wholeNumber(record, "value");
    if (value == u"1"_s) {
        readZabbixProblem(record, rules, made);
    } else if (value == u"0"_s) {
        made.status = EventStatus::Recovery;
        made.answers = wholeNumber(record, "p_eventid");
        made.title = made.answers;
    } else {
        throw RecordFault{RemarkCode::UnknownWord, u"value"_s, value};
    }
    return made;
}

} // namespace

MonitoringReading readZabbix(QIODevice &device, const EventRules &rules, ReadProgress &progress)
{
    return readJsonLines(device, progress,
                         [&rules](MonitoringReading &reading, simdjson::dom::object record, std::string_view raw) {
                             reading.events.push_back(toZabbixEvent(record, raw, rules));
                         });
}

} // namespace mainstay
