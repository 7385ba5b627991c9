// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/ical_holidays.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <libical/ical.h>
#include <memory>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostDepth = 10; // of components inside one another
constexpr qsizetype MostLine = 20'000; // of a line that is asked for; longer ones are no dates
constexpr int MostDays = 366; // of one event
constexpr qsizetype MostName = 200;

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
using Rule = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

QDate dateOf(const icaltimetype &time)
{
    return QDate(time.year, time.month, time.day);
}

QByteArray asUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes).toUtf8() : bytes;
}

/// Whether what a line says is asked for here.
bool isAskedFor(const QByteArray &line)
{
    static constexpr std::array names{"UID",    "DTSTART", "DTEND",         "DURATION", "RRULE",       "RDATE",
                                      "EXDATE", "STATUS",  "RECURRENCE-ID", "SUMMARY",  "X-WR-CALNAME"};
    const qsizetype end = std::ranges::find_if(line, [](char c) { return c == ':' || c == ';'; }) - line.begin();
    const QByteArray name = line.left(end).toUpper();
    return std::ranges::any_of(names, [&name](const char *known) { return name == known; });
}

/// The lines that are asked for, unfolded, in their components. libical takes minutes for some hostile lines, and frees
/// components by recursion. Nothing where components are not closed in order, or stand too deep in one another.
std::optional<QByteArray> calmed(QByteArray text)
{
    // A line that begins with a blank goes on with the one before it.
    text.replace('\r', "").replace("\n ", "").replace("\n\t", "");
    QByteArray calm;
    QByteArrayList open;
    for (const QByteArray &raw : text.split('\n')) {
        const QByteArray line = raw.trimmed();
        const QByteArray word = line.left(6).toUpper();
        if (word == "BEGIN:") {
            open.append(line.mid(6).toUpper());
        } else if (word.startsWith("END:")) {
            if (open.isEmpty() || open.takeLast() != line.mid(4).toUpper())
                return std::nullopt;
        } else if (open.isEmpty() || line.size() > MostLine || !isAskedFor(line)) {
            continue;
        }
        if (open.size() > MostDepth)
            return std::nullopt;
        calm += line + "\r\n";
    }
    return open.isEmpty() ? std::optional(calm) : std::nullopt;
}

/// Calls back with each property of a kind.
template <class Each>
void forEach(icalcomponent *component, icalproperty_kind kind, const Each &each)
{
    for (icalproperty *one = icalcomponent_get_first_property(component, kind); one;
         one = icalcomponent_get_next_property(component, kind))
        each(one);
}

void collectEvents(icalcomponent *component, std::vector<icalcomponent *> &events)
{
    for (icalcomponent *one = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); one;
         one = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        if (icalcomponent_isa(one) == ICAL_VEVENT_COMPONENT)
            events.push_back(one);
        else
            collectEvents(one, events);
    }
}

bool isCancelled(icalcomponent *event)
{
    return icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
}

QString nameOf(const char *text)
{
    return QString::fromUtf8(text).simplified().left(MostName);
}

class HolidayReader
{
public:
    HolidayReader(QDate first, QDate last) : m_first(first), m_last(last) { }
    IcalHolidays read(icalcomponent *root);

private:
    void readEvent(icalcomponent *event);
    void follow(icalproperty *rule, const icaltimetype &start, std::vector<QDate> &starts);
    bool isMoved(icalcomponent *event, QDate date) const;

    QDate m_first;
    QDate m_last;
    IcalHolidays m_found;
    std::set<std::pair<QByteArray, QDate>> m_moved; ///< by UID: dates for which another event stands
    int m_steps = 0;
};

IcalHolidays HolidayReader::read(icalcomponent *root)
{
    std::vector<icalcomponent *> events;
    collectEvents(root, events);
    for (icalcomponent *event : events) {
        const icaltimetype moved = icalcomponent_get_recurrenceid(event);
        if (const char *uid = icalcomponent_get_uid(event); uid && !icaltime_is_null_time(moved))
            m_moved.emplace(uid, dateOf(moved));
    }
    for (icalcomponent *event : events)
        if (!isCancelled(event))
            readEvent(event);
    return std::move(m_found);
}

bool HolidayReader::isMoved(icalcomponent *event, QDate date) const
{
    const char *uid = icalcomponent_get_uid(event);
    const bool isTheMovedOne = !icaltime_is_null_time(icalcomponent_get_recurrenceid(event));
    return uid && !isTheMovedOne && m_moved.contains({uid, date});
}

void HolidayReader::follow(icalproperty *rule, const icaltimetype &start, std::vector<QDate> &starts)
{
    const Rule steps(icalrecur_iterator_new(icalproperty_get_rrule(rule), start), icalrecur_iterator_free);
    if (!steps) {
        ++m_found.unreadable;
        return;
    }
    for (;;) {
        const icaltimetype next = icalrecur_iterator_next(steps.get());
        if (icaltime_is_null_time(next) || dateOf(next) > m_last)
            return;
        starts.push_back(dateOf(next));
        if (++m_steps > MostIcalSteps) {
            m_found.isCut = true;
            return;
        }
    }
}

void HolidayReader::readEvent(icalcomponent *event)
{
    ++m_found.events;
    const icaltimetype start = icalcomponent_get_dtstart(event);
    if (icaltime_is_null_time(start) || !dateOf(start).isValid()) {
        ++m_found.unreadable;
        return;
    }
    if (!start.is_date) {
        ++m_found.timed;
        return;
    }
    const icaltimetype end = icalcomponent_get_dtend(event);
    const qint64 told = icaltime_is_null_time(end) ? 1 : dateOf(start).daysTo(dateOf(end));
    const qint64 days = std::clamp<qint64>(told, 1, MostDays);

    std::vector<QDate> starts{dateOf(start)};
    std::set<QDate> takenOut;
    forEach(event, ICAL_RRULE_PROPERTY, [&](icalproperty *rule) { follow(rule, start, starts); });
    forEach(event, ICAL_RDATE_PROPERTY, [&](icalproperty *more) {
        const icaldatetimeperiodtype value = icalproperty_get_rdate(more);
        starts.push_back(dateOf(icaltime_is_null_time(value.time) ? value.period.start : value.time));
    });
    forEach(event, ICAL_EXDATE_PROPERTY,
            [&](icalproperty *out) { takenOut.insert(dateOf(icalproperty_get_exdate(out))); });

    const QString name = nameOf(icalcomponent_get_summary(event));
    for (const QDate date : starts) {
        if (!date.isValid() || takenOut.contains(date) || isMoved(event, date))
            continue;
        for (qint64 day = 0; day < days; ++day) {
            const QDate closed = date.addDays(day);
            if (closed >= m_first && closed <= m_last)
                m_found.dates.emplace(closed, name);
        }
    }
}

QString calendarName(icalcomponent *root)
{
    QString name;
    const auto look = [&name](icalcomponent *calendar) {
        forEach(calendar, ICAL_X_PROPERTY, [&name](icalproperty *property) {
            if (name.isEmpty() && qstricmp(icalproperty_get_x_name(property), "X-WR-CALNAME") == 0)
                name = nameOf(icalproperty_get_x(property));
        });
    };
    look(root);
    for (icalcomponent *one = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); one;
         one = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT))
        look(one);
    return name;
}

bool hasCalendar(icalcomponent *root)
{
    return icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT
        || icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT);
}

} // namespace

Result<IcalHolidays> holidaysFromIcal(const QByteArray &bytes, QDate first, QDate last)
{
    if (bytes.size() > MostIcalBytes)
        return failure(ErrorKind::Invalid, "calendar.ical-too-large", {{u"most"_s, MostIcalBytes}});
    icalerror_set_errors_are_fatal(false);
    const auto text = calmed(asUtf8(bytes));
    Component root(text ? icalparser_parse_string(text->constData()) : nullptr, icalcomponent_free);
    if (!root || !hasCalendar(root.get()))
        return failure(ErrorKind::Invalid, "calendar.not-ical");
    IcalHolidays found = HolidayReader(first, last).read(root.get());
    found.name = calendarName(root.get());
    return found;
}

} // namespace mainstay
