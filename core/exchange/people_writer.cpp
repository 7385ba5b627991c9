// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people_writer.h"

#include "exchange/csv_writer.h"
#include "exchange/people_import.h"
#include "people/calendar_use.h"
#include "people/person_store.h"
#include "people/team_store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint64 ReportPeopleEvery = 1000;

void writeCells(CsvWriter &writer, const QStringList &cells)
{
    for (const QString &cell : cells)
        writer.text(cell);
    writer.endRow();
}

void requireNoScope(const ExportScope &scope, QLatin1String format)
{
    if (scope.component)
        throw StoreError(ErrorKind::Invalid, "exchange.no-scope", {{u"format"_s, QString(format)}});
}

QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QString dayOrNothing(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

template <class T>
QString nameIn(const QHash<Id<T>, QString> &names, const std::optional<Id<T>> &id)
{
    return id ? names.value(*id) : QString();
}

/// A table of people names those they belong to, and no more.
void tellOfOrganisations(const QList<Organisation> &all, const QSet<Id<Organisation>> &named, ExportReport &report)
{
    qint64 left = 0;
    for (const Organisation &organisation : all)
        left += !named.contains(organisation.id) || !organisation.note.isEmpty() || !organisation.isConfirmed;
    report.leaveOut("exchange.organisations-left-out", left, all.size());
}

} // namespace

ExportReport writePeopleCsv(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    requireNoScope(scope, peopleCsvFormat);
    const auto calendars = calendarNames(session);
    const QList<Organisation> all = organisations(session);
    QHash<Id<Organisation>, QString> names;
    for (const Organisation &organisation : all)
        names.insert(organisation.id, organisation.name);
    QSet<Id<Organisation>> named;
    CsvWriter writer(out);
    writeCells(writer,
               {u"name"_s, u"email"_s, u"organisation"_s, u"side"_s, u"kind"_s, u"phone"_s, u"site"_s, u"time_zone"_s,
                u"language"_s, u"skills"_s, u"calendar"_s, u"confirmed"_s});
    ExportReport report;
    const QList<Person> rows = people(session);
    for (const Person &person : rows) {
        if (person.organisation)
            named.insert(*person.organisation);
        writeCells(writer,
                   {person.name, person.email.value_or(QString()), nameIn(names, person.organisation),
                    person.side ? toName(*person.side) : QString(), person.kind, person.phone, person.site,
                    person.timeZone, person.language, person.skills, nameIn(calendars, person.calendar),
                    yesOrNo(person.isConfirmed)});
        if (++report.written % ReportPeopleEvery == 0)
            progress.report(report.written, rows.size());
    }
    tellOfOrganisations(all, named, report);
    const qint64 away = absences(session).size();
    report.leaveOut("exchange.absences-left-out", away, away);
    return report;
}

ExportReport writeTeamsCsv(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    requireNoScope(scope, teamsCsvFormat);
    const auto calendars = calendarNames(session);
    QHash<Id<Person>, QString> names;
    for (const Person &person : people(session))
        names.insert(person.id, person.name);
    QHash<Id<Team>, QList<Membership>> members;
    for (const Membership &membership : memberships(session))
        members[membership.team].append(membership);
    CsvWriter writer(out);
    writeCells(writer,
               {u"team"_s, u"tier"_s, u"kind"_s, u"email"_s, u"calendar"_s, u"member"_s, u"role"_s, u"from"_s,
                u"until"_s, u"confirmed"_s});
    ExportReport report;
    for (const Team &team : teams(session)) {
        const QStringList own{team.name, team.tier ? QString::number(*team.tier) : QString(), toName(team.kind),
                              team.email.value_or(QString()), nameIn(calendars, team.calendar)};
        QList<Membership> rows = members.value(team.id);
        if (rows.isEmpty())
            rows.append(Membership{});
        for (const Membership &member : rows) {
            writeCells(writer,
                       own
                           + QStringList{names.value(member.person), member.role, dayOrNothing(member.from),
                                         dayOrNothing(member.until), yesOrNo(team.isConfirmed)});
            if (++report.written % ReportPeopleEvery == 0)
                progress.report(report.written, 0);
        }
    }
    return report;
}

} // namespace mainstay
