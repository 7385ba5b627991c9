// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/people_import.h"

#include "cli/call.h"
#include "cli/findings.h"
#include "cli/import_answers.h"
#include "cli/long_work.h"
#include "exchange/people_import.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QJsonObject toJson(const PeopleImportReport &report, const Words &english)
{
    return {{u"format"_s, report.format},
            {u"read"_s, report.read},
            {u"added"_s, report.added},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"removed"_s, 0},
            {u"people"_s, report.addedPeople},
            {u"organisations"_s, report.addedOrganisations},
            {u"teams"_s, report.addedTeams},
            {u"memberships"_s, report.addedMemberships},
            {u"findings"_s, report.findings},
            {u"finding_list"_s, findingsToJson(report.findingList, english)},
            {u"rejected"_s, report.rejected},
            {u"reject_list"_s, findingsToJson(report.rejectList, english)},
            {u"rejects"_s, orNull(report.rejectsPath.value_or(QString()))},
            {u"encoding"_s, QString::fromUtf8(report.encoding)},
            {u"delimiter"_s, QString(QLatin1Char(report.delimiter))}};
}

void printPeopleReport(const Call &call, const PeopleImportReport &report)
{
    printCounts(call, report.format,
                {{QT_TRANSLATE_NOOP("output", "read"), report.read},
                 {QT_TRANSLATE_NOOP("output", "added"), report.added},
                 {QT_TRANSLATE_NOOP("output", "updated"), report.updated},
                 {QT_TRANSLATE_NOOP("output", "unchanged"), report.unchanged},
                 {QT_TRANSLATE_NOOP("output", "rejected"), report.rejected}});
    printRejects(call, report.rejectList, report.rejected, report.rejectsPath);
    printFindings(call, report.findingList, report.findings);
}

} // namespace

QList<const char *> peopleFormatNotes()
{
    return {QT_TRANSLATE_NOOP("help",
                              "people-csv has the columns name (demanded), email, organisation, side (business, "
                              "technical, outside), kind (customer, developer …), phone, site, time_zone, language, "
                              "skills, calendar and confirmed (yes, no). The name says who it is. An organisation that "
                              "is not known becomes one; a calendar must be there. What is empty or absent stays as it "
                              "is."),
            QT_TRANSLATE_NOOP("help",
                              "teams-csv has the columns team (demanded), tier (0 to 4), kind (support, virtual), "
                              "email, calendar, member, role, from, until (days, as 2026-03-02) and confirmed: one row "
                              "for each member. Rows of a team say the same of it, or leave it out. A member is a name "
                              "or an e-mail address; one who is not known becomes a person, not confirmed.")};
}

ExitStatus importPeopleFile(Call &call, const QString &format, const QString &path)
{
    const Arguments &arguments = call.arguments();
    PeopleImportRequest request;
    request.format = format;
    request.path = path;
    request.mode = arguments.has(u"dry-run"_s) ? ImportMode::DryRun : ImportMode::Write;
    request.onRejects = arguments.has(u"keep-valid"_s) ? OnRejects::KeepValid : OnRejects::Refuse;
    request.describe = [&call](const QByteArray &code, const QJsonObject &facts) {
        return call.words().remark(code, facts);
    };
    Workspace &workspace = call.workspace();
    const PeopleImportReport report = Call::valueOf([&] {
        LongWork work(call.text(QT_TRANSLATE_NOOP("output", "Importing {format}"), {{u"format"_s, format}}));
        return importPeople(workspace, request, work.progress());
    }());
    if (call.wantsJson())
        call.console().printJson(toJson(report, call.english()));
    else
        printPeopleReport(call, report);
    if (request.mode == ImportMode::DryRun)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "This was a dry run: nothing was changed.")));
    return ExitStatus::Done;
}

ExitStatus importNamedPeopleFile(Call &call)
{
    return importPeopleFile(call, call.arguments().operands.at(0), call.arguments().operands.at(1));
}

} // namespace mainstay
