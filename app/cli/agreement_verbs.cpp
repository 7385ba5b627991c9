// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "cli/long_work.h"
#include "cli/small_file.h"
#include "cli/verdict_answers.h"
#include "desk/agreement_findings.h"
#include "desk/verdict_preview.h"
#include "estate/estate_loader.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString toName(AgreementPlan::Change change)
{
    switch (change) {
    case AgreementPlan::Change::Added:
        return u"added"_s;
    case AgreementPlan::Change::NewVersion:
        return u"new version"_s;
    case AgreementPlan::Change::Correction:
        return u"correction"_s;
    case AgreementPlan::Change::Nothing:
        return u"unchanged"_s;
    }
    Q_UNREACHABLE();
}

AgreementDraft draftOf(const Call &call)
{
    AgreementDraft draft = Call::valueOf(agreementFromJson(contentOf(call.arguments().operands.first())));
    if (const auto day = call.arguments().day(u"from"_s))
        draft.terms.validFrom = *day;
    return draft;
}

AgreementPreview prepared(Session &session, const Call &call, Progress &progress)
{
    const AgreementWish wish =
        call.arguments().has(u"correct"_s) ? AgreementWish::Correction : AgreementWish::NewVersion;
    return previewed(session, call.rules(), draftOf(call), wish, currentInstant(), progress);
}

ExitStatus setFromFile(Call &call)
{
    if (call.arguments().has(u"correct"_s) && call.arguments().has(u"from"_s))
        throw StoreError(ErrorKind::Invalid, "cli.options-clash",
                         {{u"option"_s, u"--from"_s}, {u"other"_s, u"--correct"_s}});
    const bool isDry = call.arguments().has(u"dry-run"_s);
    const AgreementPreview done = [&] {
        LongWork work(call.text(QT_TRANSLATE_NOOP("output", "Judging tickets")));
        return call.read([&](Session &session) { return prepared(session, call, work.progress()); });
    }();
    if (!isDry)
        call.write([&](Transaction &transaction) { carryOut(transaction, done.plan); });
    if (call.wantsJson()) {
        call.console().printJson({{u"name"_s, done.plan.agreement().name},
                                  {u"version"_s, done.plan.number},
                                  {u"change"_s, toName(done.plan.change)},
                                  {u"tickets"_s, done.replay.tickets},
                                  {u"differ"_s, verdictsToJson(done.replay)}});
    } else {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "{name}, version {version}: {change}"),
                                 {{u"name"_s, done.plan.agreement().name},
                                  {u"version"_s, done.plan.number},
                                  {u"change"_s, call.words().name(toName(done.plan.change))}}));
        printVerdicts(call, done.replay);
    }
    if (isDry)
        call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "This was a dry run: nothing was changed.")));
    return ExitStatus::Done;
}

QJsonObject toJson(const StoredAgreement &agreement, const WriteSolution &names)
{
    QJsonArray versions;
    for (const AgreementVersion &version : agreement.versions) {
        QJsonObject json = toJson(agreement.name, agreement.kind, version.terms, names);
        json.insert(u"version"_s, version.number);
        versions.append(json);
    }
    return {{u"name"_s, agreement.name},
            {u"kind"_s, toName(agreement.kind)},
            {u"version"_s, agreement.versions.constLast().number},
            {u"versions"_s, versions}};
}

QJsonObject toJson(const AgreementFinding &finding)
{
    return {{u"rule"_s, u"looser-than-sla"_s},
            {u"agreement"_s, finding.supplier},
            {u"sla"_s, finding.customer},
            {u"process"_s, toName(finding.process)},
            {u"target"_s, toName(finding.target)},
            {u"rank"_s, finding.rank == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(finding.rank)}};
}

void printAgreements(const Call &call, const QList<StoredAgreement> &stored)
{
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Kind")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "With")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Version")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Valid from")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Targets")), Table::Align::Right);
    const QLocale &locale = call.words().locale();
    for (const StoredAgreement &agreement : stored) {
        const AgreementVersion &last = agreement.versions.constLast();
        table.addRow({agreement.name, toName(agreement.kind).toUpper(), last.terms.party, locale.toString(last.number),
                      locale.toString(last.terms.validFrom, QLocale::ShortFormat),
                      locale.toString(last.terms.targets.size())});
    }
    call.printTable(table);
}

void printFindings(const Call &call, const QList<AgreementFinding> &findings)
{
    for (const AgreementFinding &finding : findings) {
        QJsonObject facts{{u"supplier"_s, finding.supplier},
                          {u"customer"_s, finding.customer},
                          {u"process"_s, call.words().name(toName(finding.process))},
                          {u"target"_s, call.words().name(toName(finding.target))}};
        if (finding.rank != 0)
            facts.insert(u"rank"_s, finding.rank);
        call.printLine(u"- "_s + call.words().remark("desk.looser-than-sla", facts));
    }
}

ExitStatus listAgreements(Call &call)
{
    struct Listed {
        QList<StoredAgreement> agreements;
        QList<AgreementFinding> findings;
        ComponentTree tree;
    };
    const Listed listed = call.read([&call](Session &session) {
        const Instant now = currentInstant();
        return Listed{agreements(session), findingsOf(loadBook(session, call.rules()), now), loadTree(session)};
    });
    if (call.wantsJson()) {
        QJsonArray list;
        for (const StoredAgreement &agreement : listed.agreements)
            list.append(toJson(agreement, componentNamesIn(listed.tree)));
        QJsonArray findings;
        for (const AgreementFinding &finding : listed.findings)
            findings.append(toJson(finding));
        call.console().printJson({{u"agreements"_s, list}, {u"findings"_s, findings}});
        return ExitStatus::Done;
    }
    if (listed.agreements.isEmpty())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No agreements.")));
    else
        printAgreements(call, listed.agreements);
    printFindings(call, listed.findings);
    return ExitStatus::Done;
}

ExitStatus removeNamedAgreement(Call &call)
{
    const QString name = call.arguments().operands.first();
    call.write([&](Transaction &transaction) { removeAgreement(transaction, agreementNamed(transaction, name)); });
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, name}});
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> agreementVerbs()
{
    return {
        {.name = "agreement set",
         .operands = "FILE.json",
         .summary = QT_TRANSLATE_NOOP("help", "add an agreement, or a version of it, and say which verdicts differ"),
         .least = 1,
         .most = 1,
         .options =
             {{.name = "from",
               .value = "DAY",
               .help = QT_TRANSLATE_NOOP("help", "a new version, valid from this day (default: the file's)")},
              {.name = "correct",
               .value = nullptr,
               .help = QT_TRANSLATE_NOOP(
                   "help",
                   "correct the version in force then: it was meant so all along, so past verdicts are judged again")},
              {.name = "dry-run",
               .value = nullptr,
               .help = QT_TRANSLATE_NOOP("help", "say which verdicts would differ, and change nothing")}},
         .operandKind = OperandKind::File,
         .run = setFromFile},
        {.name = "agreement list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help",
                                      "list agreements with customers, teams and vendors, and where a supplier may "
                                      "take longer than was promised"),
         .run = listAgreements},
        {.name = "agreement remove",
         .operands = "NAME",
         .summary = QT_TRANSLATE_NOOP("help", "remove an agreement with all its versions"),
         .least = 1,
         .most = 1,
         .run = removeNamedAgreement},
    };
}

} // namespace mainstay
