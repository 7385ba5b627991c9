// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workspace.h"

#include "desk/known_error_commands.h"
#include "desk/known_error_store.h"
#include "desk/ticket_list.h"
#include "estate/component_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestKnownErrors : public DeskTest
{
    Q_OBJECT

    Id<Component> component(const QString &name)
    {
        Component made;
        made.name = name;
        return m_workspace->writeNow([&](Transaction &transaction) { return addComponent(transaction, made); }).value();
    }

    static KnownError published(const QString &title)
    {
        KnownError error;
        error.title = title;
        error.cause = u"a leak"_s;
        error.workaround = u"restart it"_s;
        error.state = KnownErrorState::Published;
        return error;
    }

    Result<KnownError> added(const KnownError &error)
    {
        return m_workspace->writeNow([&](Transaction &transaction) { return addKnownError(transaction, error); });
    }

    Result<KnownError> edited(const KnownError &read, const KnownError &wanted)
    {
        return m_workspace->writeNow(
            [&](Transaction &transaction) { return editKnownError(transaction, read, wanted); });
    }

    Result<KnownError> made(const Ticket &problem, KnownErrorState state = KnownErrorState::Draft)
    {
        return m_workspace->writeNow(
            [&](Transaction &transaction) { return addKnownErrorOf(transaction, problem, state); });
    }

    QStringList titles(const KnownErrorQuestion &question)
    {
        QStringList found;
        const auto page =
            m_workspace->readNow([&](Session &session) { return listKnownErrors(session, question); }).value();
        for (const KnownError &error : page.errors)
            found.append(error.title);
        return found;
    }

    QStringList titlesWith(const QString &words)
    {
        KnownErrorQuestion question;
        question.words = searchQueryFromText(words).value();
        return titles(question);
    }

    Ticket problem(const Given &fields)
    {
        Ticket ticket = draft(ProcessKind::Problem, u"Printing hangs"_s);
        for (auto field = fields.cbegin(); field != fields.cend(); ++field)
            ticket.fields.insert(field.key(), *field);
        return add(*m_workspace, ticket);
    }

private Q_SLOTS:
    void whatIsAddedIsFoundAgainWithItsComponents()
    {
        const Id<Component> web = component(u"web"_s);
        const Id<Component> mail = component(u"mail"_s);
        KnownError error = published(u"  Memory   runs out "_s);
        error.versions = u">= 3, < 3.4"_s;
        error.components = {mail, web, mail};
        const auto kept = added(error);
        QVERIFY2(kept, why(kept));
        QCOMPARE(kept->title, u"Memory runs out"_s);
        QCOMPARE(kept->components, (QList{web, mail}));
        QCOMPARE(kept->version, 1);
        KnownErrorQuestion ofMail;
        ofMail.component = mail;
        QCOMPARE(titles(ofMail), QStringList{u"Memory runs out"_s});
        ofMail.state = KnownErrorState::Draft;
        QCOMPARE(titles(ofMail), QStringList());
        QCOMPARE(titlesWith(u"memory leak"_s), QStringList{u"Memory runs out"_s});
        QCOMPARE(titlesWith(u"memory disk"_s), QStringList());
        QCOMPARE(titlesWith(u""_s), QStringList());
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void ticketListsTellProblemsWithAKnownErrorApart()
    {
        const Ticket first = problem({});
        problem({});
        const auto listed = [this](const QString &text) {
            const auto filter = ticketFilterFromText(text, *shippedRules(), {});
            QStringList numbers;
            TicketQuestion question;
            question.filter = filter.value_or(TicketFilter());
            const auto page =
                m_workspace->readNow([&](Session &session) { return listTickets(session, question); }).value();
            for (const TicketLine &line : page.tickets)
                numbers.append(line.number);
            return filter && toText(*filter) == text ? numbers : QStringList{u"not read as it was written"_s};
        };
        QCOMPARE(listed(u"known=yes"_s), QStringList());
        KnownError error = published(u"The spooler hangs"_s);
        error.problem = first.id;
        const KnownError kept = added(error).value();
        QVERIFY(added(published(u"Of no problem"_s)));
        QCOMPARE(listed(u"known=yes"_s), QStringList{first.number});
        QCOMPARE(listed(u"known=no"_s), QStringList{u"PRB-2"_s});
        KnownError retired = kept;
        retired.state = KnownErrorState::Retired;
        QVERIFY(edited(kept, retired));
        QCOMPARE(listed(u"known=yes"_s), QStringList());
        QVERIFY(!ticketFilterFromText(u"known=perhaps", *shippedRules(), {}));
    }

    void everyStepCanBeTakenBackAndItsWordsFollow()
    {
        const Id<Component> web = component(u"web"_s);
        const KnownError first = added(published(u"alpha"_s)).value();
        KnownError wanted = first;
        wanted.title = u"beta"_s;
        wanted.components = {web};
        const auto changed = edited(first, wanted);
        QVERIFY2(changed, why(changed));
        QCOMPARE(titlesWith(u"beta"_s), QStringList{u"beta"_s});
        const auto removed =
            m_workspace->writeNow([&](Transaction &transaction) { removeKnownError(transaction, *changed); });
        QVERIFY2(removed, why(removed));
        QCOMPARE(titles({}), QStringList());
        QCOMPARE(undone(*m_workspace), "desk.remove-known-error");
        QCOMPARE(titlesWith(u"beta"_s), QStringList{u"beta"_s});
        KnownErrorQuestion ofWeb;
        ofWeb.component = web;
        QCOMPARE(titles(ofWeb), QStringList{u"beta"_s});
        QCOMPARE(undone(*m_workspace), "desk.edit-known-error");
        QCOMPARE(titlesWith(u"beta"_s), QStringList());
        QCOMPARE(titlesWith(u"alpha"_s), QStringList{u"alpha"_s});
        QCOMPARE(titles(ofWeb), QStringList());
        QCOMPARE(undone(*m_workspace), "desk.add-known-error");
        QCOMPARE(titlesWith(u"alpha"_s), QStringList());
        QCOMPARE(redone(*m_workspace), "desk.add-known-error");
        QCOMPARE(titlesWith(u"alpha"_s), QStringList{u"alpha"_s});
        QCOMPARE(faults(*m_workspace), QStringList());
    }

    void aStaleEditIsAConflictAndTwoFieldsAreMerged()
    {
        const KnownError read = added(published(u"alpha"_s)).value();
        KnownError ours = read;
        ours.symptom = u"slow"_s;
        KnownError theirs = read;
        theirs.solution = u"version 4"_s;
        QVERIFY(edited(read, theirs));
        const auto merged = edited(read, ours);
        QVERIFY2(merged, why(merged));
        QCOMPARE(merged->symptom, u"slow"_s);
        QCOMPARE(merged->solution, u"version 4"_s);
        KnownError late = read;
        late.solution = u"version 5"_s;
        const auto refused = edited(read, late);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    }

    void aProblemWithCauseAndWorkaroundBecomesAKnownError()
    {
        const auto early = made(problem({{u"cause"_s, u"a lock"_s}}));
        QCOMPARE(early.error().code, "desk.cause-not-known");
        const Ticket ready = problem({{u"symptom"_s, u"No paper comes out"_s},
                                      {u"cause"_s, u"a lock"_s},
                                      {u"workaround"_s, u"Turn it off and on"_s},
                                      {u"versions"_s, u">= 2"_s},
                                      {u"fix"_s, u"Driver 5"_s}});
        const auto error = made(ready, KnownErrorState::Published);
        QVERIFY2(error, why(error));
        QCOMPARE(error->title, u"Printing hangs"_s);
        QCOMPARE(error->symptom, u"No paper comes out"_s);
        QCOMPARE(error->workaround, u"Turn it off and on"_s);
        QCOMPARE(error->solution, u"Driver 5"_s);
        QCOMPARE(error->versions, u">= 2"_s);
        QCOMPARE(error->problem, ready.id);
        QCOMPARE(made(ready).error().code, "desk.known-error-there");
        QCOMPARE(made(add(*m_workspace, draft(ProcessKind::Incident, u"x"_s))).error().code, "desk.not-a-problem");
    }

    void whatDoesNotFitIsRefusedAndNothingIsKept()
    {
        KnownError unfinished = published(u"alpha"_s);
        unfinished.workaround.clear();
        QCOMPARE(added(unfinished).error().code, "desk.known-error-unfinished");
        unfinished.solution = u"version 4"_s;
        QVERIFY(added(unfinished));
        QCOMPARE(added(published(u" alpha "_s)).error().code, "desk.known-error-title-taken");
        QCOMPARE(added(published(u" "_s)).error().code, "desk.bad-field-value");
        QCOMPARE(added(published(QString(501, u'x'))).error().code, "desk.text-too-long");
        KnownError unreadable = published(u"beta"_s);
        unreadable.versions = u">> >"_s;
        QCOMPARE(added(unreadable).error().code, "estate.requirement-unreadable");
        for (const QString &words : {u"banana split"_s, u">= 3, banana split"_s, u"all"_s}) {
            unreadable.versions = words;
            QCOMPARE(added(unreadable).error().code, "desk.known-error-versions");
        }
        KnownError broad = published(u"gamma"_s);
        for (int i = 1; i <= 1001; ++i)
            broad.components.append(Id<Component>(i));
        QCOMPARE(added(broad).error().code, "desk.known-error-components");
        QCOMPARE(titles({}), QStringList{u"alpha"_s});
    }

    void versionsAreBoundsOrVersions()
    {
        for (const QString &can : {u">= 3, < 3.4"_s, u"3.2"_s, u"2019 R2"_s, u"v4"_s, u"= jammy"_s, u""_s}) {
            KnownError error = published(u"of "_s + can);
            error.versions = can;
            const auto done = added(error);
            QVERIFY2(done, why(done));
        }
    }

    void whatWasStoredAsVersionsBeforeStandsInNobodysWay()
    {
        KnownError old = published(u"old"_s);
        old.versions = u"banana split"_s;
        const auto id = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("desk.add-known-error", {{u"title"_s, old.title}});
            return insertKnownError(transaction, old);
        });
        QVERIFY2(id, why(id));
        const auto edit = [&](const QString &workaround, const QString &versions) {
            return m_workspace->writeNow([&](Transaction &transaction) {
                const KnownError read = findKnownError(transaction, *id).value();
                KnownError wanted = read;
                wanted.workaround = workaround;
                wanted.versions = versions;
                return editKnownError(transaction, read, wanted);
            });
        };
        const auto done = edit(u"Wait"_s, old.versions);
        QVERIFY2(done, why(done));
        QCOMPARE(done->versions, u"banana split"_s);
        QCOMPARE(edit(u"Wait"_s, u"some"_s).error().code, "desk.known-error-versions");
        QVERIFY(edit(u"Wait"_s, u">= 3, < 3.4"_s));
    }

    void aListSaysHowManyThereAreInAll()
    {
        for (const QString &title : {u"b"_s, u"c"_s, u"a"_s})
            QVERIFY(added(published(title)));
        KnownErrorQuestion question;
        question.limit = 2;
        const auto page =
            m_workspace->readNow([&](Session &session) { return listKnownErrors(session, question); }).value();
        QCOMPARE(page.total, 3);
        QCOMPARE(page.errors.size(), 2);
        QCOMPARE(page.errors.first().title, u"a"_s);
    }

    void aFileIsReadToTheLetter()
    {
        const auto whole = knownErrorFromJson(R"({"title":"T","state":"published","cause":"c","workaround":"w",)"
                                              R"("versions":"< 4","scheme":"debian","problem":"PRB-1",)"
                                              R"("components":["A1","web"]})");
        QVERIFY2(whole, why(whole));
        QCOMPARE(whole->error.scheme, VersionScheme::Debian);
        QCOMPARE(whole->error.state, KnownErrorState::Published);
        QCOMPARE(whole->problem, u"PRB-1"_s);
        QCOMPARE(whole->components, (QStringList{u"A1"_s, u"web"_s}));
        for (const char *bad :
             {"", "[]", "{}", R"({"title":""})", R"({"title":"T","colour":"red"})", R"({"title":"T","state":"open"})",
              R"({"title":"T","components":[1]})", "{\"title\":\"\xff\"}"})
            QCOMPARE(knownErrorFromJson(bad).error().code, "base.bad-file");
    }
};

QTEST_GUILESS_MAIN(TestKnownErrors)
#include "tst_known_errors.moc"
