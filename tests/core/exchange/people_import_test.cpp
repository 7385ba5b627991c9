// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import_test.h"

#include "people/calendar_use.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString confirmedText(bool isConfirmed)
{
    return isConfirmed ? u"confirmed"_s : u"found"_s;
}

} // namespace

void PeopleImportTest::prepare()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

PeopleImportRequest PeopleImportTest::requestFor(QLatin1String format, const QByteArray &bytes)
{
    PeopleImportRequest request;
    request.format = format;
    request.path = m_folder->filePath(u"input-%1.csv"_s.arg(++m_files));
    QFile file(request.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the input");
    return request;
}

Result<PeopleImportReport> PeopleImportTest::tryImport(QLatin1String format, const QByteArray &bytes,
                                                       OnRejects onRejects)
{
    PeopleImportRequest request = requestFor(format, bytes);
    request.onRejects = onRejects;
    Progress progress;
    return importPeople(*m_workspace, request, progress);
}

PeopleImportReport PeopleImportTest::import(QLatin1String format, const QByteArray &bytes)
{
    auto report = tryImport(format, bytes);
    if (!report)
        throw StoreError(report.error());
    return std::move(*report);
}

QByteArray PeopleImportTest::exported(QLatin1String format)
{
    const QString path = m_folder->filePath(u"output-"_s + format);
    Progress progress;
    const auto report = exportFile(*m_workspace, format, {}, path, progress);
    return report ? contentOf(path) : QByteArray(StoreError(report.error()).what());
}

QByteArray PeopleImportTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

QString PeopleImportTest::onlyReject(QLatin1String format, const QByteArray &bytes)
{
    const auto report = tryImport(format, bytes, OnRejects::KeepValid);
    if (!report)
        return QString::fromUtf8(report.error().code);
    if (report->rejectList.size() != 1)
        return u"%1 rejected"_s.arg(report->rejectList.size());
    const ImportRemark &remark = report->rejectList.first();
    QString line = QString::fromUtf8(remark.code);
    for (auto fact = remark.facts.begin(); fact != remark.facts.end(); ++fact)
        line += u' ' + fact.key() + u'=' + fact.value().toVariant().toString();
    return line;
}

void PeopleImportTest::addCalendar(const QString &name)
{
    ServiceCalendar hours;
    hours.zone = u"UTC"_s;
    QVERIFY(m_workspace->writeNow([&](Transaction &transaction) { return setCalendar(transaction, name, hours); }));
}

std::optional<Person> PeopleImportTest::named(const QString &name)
{
    return read([&](Session &session) { return findPerson(session, name); });
}

QStringList PeopleImportTest::peopleLines()
{
    const auto calendars = read(calendarNames);
    QHash<Id<Organisation>, QString> organisationNames;
    for (const Organisation &organisation : read(organisations))
        organisationNames.insert(organisation.id, organisation.name);
    QStringList lines;
    for (const Person &person : read(people))
        lines.append(QStringList{person.name, person.email.value_or(QString()),
                                 person.organisation ? organisationNames.value(*person.organisation) : QString(),
                                 person.side ? toName(*person.side) : QString(), person.kind, person.phone, person.site,
                                 person.timeZone, person.language, person.skills,
                                 person.calendar ? calendars.value(*person.calendar) : QString(),
                                 confirmedText(person.isConfirmed)}
                         .join(u'|'));
    return lines;
}

QStringList PeopleImportTest::teamLines()
{
    const auto calendars = read(calendarNames);
    const QList<Membership> members = read(memberships);
    QStringList lines;
    for (const Team &team : read(teams)) {
        lines.append(QStringList{team.name, team.tier ? QString::number(*team.tier) : QString(), toName(team.kind),
                                 team.email.value_or(QString()),
                                 team.calendar ? calendars.value(*team.calendar) : QString(),
                                 confirmedText(team.isConfirmed)}
                         .join(u'|'));
        for (const Membership &member : members) {
            if (member.team == team.id)
                lines.append(
                    u' '
                    + QStringList{read([&](Session &session) { return findPerson(session, member.person); })->name,
                                  member.role, dayText(member.from), dayText(member.until)}
                          .join(u'|'));
        }
    }
    return lines;
}

} // namespace mainstay::testing
