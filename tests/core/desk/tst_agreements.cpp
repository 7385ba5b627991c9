// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_commands.h"
#include "calendar/calendar_file.h"
#include "desk/agreement_commands.h"
#include "desk/agreement_findings.h"
#include "desk/clock_reader.h"
#include "desk/clock_replay.h"
#include "desk/clock_store.h"
#include "desk_workspace.h"
#include "estate/component_commands.h"
#include "people/organisation_commands.h"
#include "people/person_commands.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestAgreements : public DeskTest
{
    Q_OBJECT

    static constexpr auto gold = R"({"name":"Gold","kind":"sla","customer":"Acme","solutions":"all",
        "valid_from":"2026-01-01","calendar":"Office",
        "targets":[{"target":"resolution","process":"incident","limit_ms":7200000}]})";

    static AgreementDraft draftOf(const QByteArray &json) { return agreementFromJson(json).value(); }
    static AgreementDraft changed(QByteArray json, const char *from, const char *to)
    {
        return draftOf(json.replace(from, to));
    }

    Result<StoredAgreement> set(const AgreementDraft &draft, AgreementWish wish = AgreementWish::NewVersion)
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            const auto plan = planned(agreements(transaction), withSolutions(transaction, draft), wish);
            if (!plan)
                throw StoreError(plan.error());
            return carryOut(transaction, *plan);
        });
    }
    void setHours(const char *week = R"({"mon":[["08:00","17:00"]],"tue":[["08:00","17:00"]]})")
    {
        const auto calendar = calendarFromJson(QByteArray(R"({"zone":"UTC","week":)") + week + "}");
        const auto stored = m_workspace->writeNow(
            [&](Transaction &transaction) { return setCalendar(transaction, u"Office"_s, calendar.value()); });
        QVERIFY2(stored, why(stored));
    }
    QList<StoredAgreement> stored()
    {
        return m_workspace->readNow([](Session &session) { return agreements(session); }).value();
    }

    AgreementDraft withPause(const QString &pause)
    {
        AgreementDraft draft = draftOf(gold);
        draft.terms.targets[0].pauses = {stateNameFromText(pause)};
        return draft;
    }

private Q_SLOTS:
    void aStateThatTheProcessDoesNotHavePausesNothing()
    {
        const auto read = [&](const QString &pause) { return withPauses(*shippedRules(), stored(), withPause(pause)); };
        for (const auto &[pause, states] :
             {std::pair{u"pending/calller"_s, u"pending/caller"_s}, std::pair{u"waiting"_s, u"in progress"_s}}) {
            try {
                read(pause);
                QFAIL("it was taken");
            } catch (const StoreError &refused) {
                QCOMPARE(refused.error().code, "desk.pause-unknown");
                QCOMPARE(refused.error().facts[u"state"_s].toString(), pause);
                QVERIFY(refused.error().facts[u"states"_s].toArray().contains(states));
            }
        }
        // Clocks compare letter by letter.
        QCOMPARE(read(u"Pending/Vendor"_s).terms.targets[0].pauses, QList{stateNameFromText(u"pending/vendor"_s)});
        QCOMPARE(read(u"pending"_s), withPause(u"pending"_s));
    }

    void aTicketOfNobodyKnownCountsForTheCustomerAndSaysSo()
    {
        setHours();
        QVERIFY(set(draftOf(gold)));
        const auto known = m_workspace->writeNow([](Transaction &transaction) {
            for (const QString &name : {u"Acme"_s, u"Bolt"_s})
                addPerson(transaction,
                          Person{.name = u"Eva of "_s + name,
                                 .organisation = addOrganisation(transaction, {.name = name}).id});
        });
        QVERIFY2(known, why(known));
        const auto clocksOf = [this](const QString &requester) {
            Ticket ticket = draft(ProcessKind::Incident, u"Down"_s);
            ticket.requester = requester;
            ticket = add(*m_workspace, ticket);
            ClockReader reader(shippedRules());
            return m_workspace
                ->readNow([&](Session &session) { return reader.clocksOf(session, ticket.id, morning(10)); })
                .value();
        };
        QCOMPARE(clocksOf(u"Rosa"_s).size(), 1);
        QVERIFY(clocksOf(u"Rosa"_s).first().isCustomerUnknown);
        QCOMPARE(clocksOf(u"Eva of Acme"_s).size(), 1);
        QVERIFY(!clocksOf(u"Eva of Acme"_s).first().isCustomerUnknown);
        QVERIFY(clocksOf(u"Eva of Bolt"_s).isEmpty());
    }

    void aPauseThatWasAgreedBeforeStays()
    {
        setHours();
        const AgreementDraft gone = withPause(u"on hold"_s);
        QVERIFY(set(gone));
        QCOMPARE(withPauses(*shippedRules(), stored(), gone), gone);
    }

    void whatIsAgreedIsReadAgainWithItsVersions()
    {
        setHours();
        const auto first = set(draftOf(gold));
        QVERIFY2(first, why(first));
        QCOMPARE(first->versions.size(), 1);
        QCOMPARE(set(draftOf(gold))->versions.size(), 1); // says the same
        const AgreementDraft later = changed(gold, "2026-01-01", "2026-07-01");
        QCOMPARE(set(later)->versions.size(), 2);
        const AgreementDraft corrected = changed(gold, "7200000", "3600000");
        const auto mended = set(corrected, AgreementWish::Correction);
        QVERIFY2(mended, why(mended));
        QCOMPARE(mended->versions.at(0).terms, corrected.terms);
        QCOMPARE(mended->versions.at(0).version, 2);
        QCOMPARE(mended->versions.at(1).terms, later.terms);
        QCOMPARE(stored(), QList<StoredAgreement>{*mended});
        QCOMPARE(undone(*m_workspace), "desk.correct-agreement");
        QCOMPARE(undone(*m_workspace), "desk.renew-agreement");
        QCOMPARE(stored().at(0).versions.size(), 1);
        QCOMPARE(undone(*m_workspace), "desk.add-agreement");
        QVERIFY(stored().isEmpty());
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void whatDoesNotFitIsRefused()
    {
        const auto withoutHours = set(draftOf(gold));
        QVERIFY(!withoutHours);
        QCOMPARE(withoutHours.error().code, "desk.calendar-gone");
        setHours();
        QVERIFY(set(draftOf(gold)));
        QCOMPARE(set(changed(gold, "7200000", "1")).error().code, "desk.agreement-not-later");
        QCOMPARE(set(changed(gold, "\"sla\",\"customer\"", "\"uc\",\"vendor\"")).error().code, "desk.agreement-kind");
        QCOMPARE(set(changed(gold, "\"all\"", "[\"Nowhere\"]")).error().code, "estate.component-unknown");
        QCOMPARE(stored().at(0).versions.size(), 1);
    }

    void badFilesNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("where");
        QTest::newRow("zero limit") << QByteArray("7200000") << QByteArray("0") << u"targets[0].limit_ms"_s;
        QTest::newRow("half limit") << QByteArray("7200000") << QByteArray("1.5") << u"targets[0].limit_ms"_s;
        QTest::newRow("unknown kind") << QByteArray("\"sla\"") << QByteArray("\"slo\"") << u"kind"_s;
        QTest::newRow("unknown target") << QByteArray("\"resolution\"") << QByteArray("\"luck\"")
                                        << u"targets[0].target"_s;
        QTest::newRow("no such day") << QByteArray("2026-01-01") << QByteArray("2026-02-30") << u"valid_from"_s;
        QTest::newRow("no calendar") << QByteArray(",\"calendar\":\"Office\"") << QByteArray()
                                     << u"targets[0].calendar"_s;
        QTest::newRow("no targets") << QByteArray(
            "{\"target\":\"resolution\",\"process\":\"incident\",\"limit_ms\":7200000}")
                                    << QByteArray() << u"targets"_s;
        QTest::newRow("twice") << QByteArray("7200000}")
                               << QByteArray("1},{\"target\":\"resolution\",\"process\":\"incident\",\"limit_ms\":2}")
                               << u"targets[1].target"_s;
        QTest::newRow("unknown key") << QByteArray("\"limit_ms\"") << QByteArray("\"surprise\":1,\"limit_ms\"")
                                     << u"targets[0].surprise"_s;
    }
    void badFilesNameThePlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, where);
        const QByteArray sound = QByteArray(gold).simplified().replace(", \"", ",\"");
        const QByteArray json = QByteArray(sound).replace(from, to);
        QVERIFY2(json != sound, sound);
        const auto draft = agreementFromJson(json);
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, "base.bad-file");
        QCOMPARE(draft.error().facts.value(u"where"_s).toString(), where);
    }

    void aFileComesBackEqual()
    {
        const QByteArray json = R"({"name":"X","kind":"ola","team":"Db","solutions":[3,9],"valid_from":"2026-01-01",
            "valid_until":"2026-12-31","open_tickets":true,"calendar":"Office","targets":[
            {"target":"response","process":"change","rank":2,"limit_ms":9007199254740992,"calendar":"Always",
             "pauses":["pending","pending/vendor"],"taken_up":true,"reopened":"new-cycle"},
            {"target":"resolution","process":"problem","limit_ms":1,"pauses":[]}],
            "contract":{"type":"dedicated team","tiers":[1,2],"cost":"1 EUR","notice":"3 months"}})";
        const AgreementDraft draft = draftOf(json);
        const QJsonObject written = toJson(draft.name, draft.kind, draft.terms,
                                           [](Id<Component> solution) { return QJsonValue(solution.value); });
        QCOMPARE(draftOf(QJsonDocument(written).toJson()), draft);
        QCOMPARE(written, QJsonDocument::fromJson(json).object());
    }

    void solutionsAreKeptByIdAndOnlySolutions()
    {
        setHours();
        const auto ids = m_workspace->writeNow([](Transaction &transaction) {
            Component shop;
            shop.name = u"Shop"_s;
            const Id<Component> top = addComponent(transaction, shop);
            shop.name = u"Database"_s;
            shop.parent = top;
            return std::pair(top, addComponent(transaction, shop));
        });
        QVERIFY2(ids, why(ids));
        const auto set1 = set(changed(gold, "\"all\"", "[\"Shop\",\"A\"]"));
        QVERIFY2(set1, why(set1));
        QCOMPARE(set1->versions.at(0).terms.solutions, QList{ids->first});
        QCOMPARE(set(changed(gold, "\"all\"", "[\"Database\"]"), AgreementWish::Correction).error().code,
                 "desk.not-a-solution");
    }

    void clocksFollowTheLogThatIsStored()
    {
        setHours();
        QVERIFY(set(draftOf(gold)));
        Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Down"_s), at(0));
        const auto linesAt = [&](int minutes) {
            return m_workspace
                ->readNow([&](Session &session) {
                    AgreementBook book = loadBook(session, shippedRules());
                    const ClockHistory history = clockHistoryOf(session, ticket.id, book.words());
                    QStringList lines;
                    for (const Clock &clock : clocksOf(book, history, morning(minutes), Explain::Yes))
                        lines.append(toName(clock.mode) + u' ' + toName(clock.verdict) + u' '
                                     + QString::number(clock.spent / std::chrono::minutes(1)));
                    return lines;
                })
                .value();
        };
        QCOMPARE(linesAt(30), QStringList{u"running open 30"_s});
        ticket = move(*m_workspace, ticket, u"in progress"_s, {}, at(10)).value();
        ticket = move(*m_workspace, ticket, u"pending/caller"_s, {}, at(60)).value();
        QCOMPARE(linesAt(100), QStringList{u"paused open 60"_s});
        // What undo withdraws has never been, for a clock.
        QCOMPARE(undone(*m_workspace), "desk.move-ticket");
        QCOMPARE(linesAt(100), QStringList{u"running open 100"_s});
        QCOMPARE(linesAt(121), QStringList{u"running breached 121"_s});
    }

    void aCorrectionSaysWhichVerdictsDiffer()
    {
        setHours();
        QVERIFY(set(draftOf(gold)));
        for (int i = 0; i < 3; ++i) {
            const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"T"_s), at(0));
            QVERIFY(move(*m_workspace, ticket, u"resolved"_s,
                         {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"done"_s}}, at(40 + i * 40)));
        }
        const auto replayed = m_workspace->readNow([&](Session &session) {
            const QList<StoredAgreement> before = agreements(session);
            const auto plan = planned(before, changed(gold, "7200000", "3600000"), AgreementWish::Correction).value();
            const auto words = std::make_shared<ClockWords>(shippedRules());
            const QList<StoredCalendar> hours = calendars(session);
            AgreementBook was = AgreementBook::of(before, hours, words).value();
            AgreementBook same = AgreementBook::of(before, hours, words).value();
            AgreementBook is = AgreementBook::of(plan.agreements, hours, words).value();
            Progress progress;
            return std::pair(replay(session, was, is, morning(500), progress),
                             replay(session, was, same, morning(500), progress));
        });
        QVERIFY2(replayed, why(replayed));
        QCOMPARE(replayed->first.tickets, 3);
        QStringList told;
        for (const VerdictChange &change : replayed->first.changes)
            told.append(change.number + u' ' + change.agreement + u' ' + toName(change.before) + u' '
                        + toName(change.after));
        QCOMPARE(told, (QStringList{u"INC-2 Gold met breached"_s, u"INC-3 Gold met breached"_s}));
        QVERIFY(replayed->second.changes.isEmpty());
    }

    void aReplayReadsWhatItsAgreementsGoBy_data()
    {
        QTest::addColumn<QByteArray>("terms");
        QTest::newRow("every customer") << QByteArray(R"("kind":"sla","solutions":"all")");
        QTest::newRow("customer") << QByteArray(R"("kind":"sla","customer":"Acme","solutions":"all")");
        QTest::newRow("solution") << QByteArray(R"("kind":"sla","solutions":["Shop"])");
        QTest::newRow("team") << QByteArray(R"("kind":"ola","team":"Database","solutions":"all")");
        QTest::newRow("vendor") << QByteArray(R"("kind":"uc","vendor":"Oracle","solutions":"all")");
    }
    /// Tickets of which each agreement covers some, against the verdicts of their whole histories.
    void aReplayReadsWhatItsAgreementsGoBy()
    {
        QFETCH(const QByteArray, terms);
        setHours();
        const auto shop = m_workspace->writeNow(
            [](Transaction &transaction) { return addComponent(transaction, {.name = u"Shop"_s}); });
        QVERIFY2(shop, why(shop));
        for (const char *facts : {"organisation = 'Acme'", "organisation = 'Other'", "solution_id = %1",
                                  "team = 'Database'", "state = 'pending', reason = 'vendor', vendor = 'Oracle'",
                                  "state = 'pending', reason = 'vendor', vendor = 'Other'"}) {
            const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"T"_s), at(0));
            QVERIFY(say(*m_workspace, ticket, u"seen"_s, at(5)));
            const auto told = m_workspace->writeNow([&](Transaction &transaction) {
                transaction.describe("test.facts");
                transaction.exec(u"UPDATE log_entry SET version = version + 1, %1 WHERE ticket_id = ?"_s.arg(
                                     QString::fromLatin1(facts).arg(shop->value)),
                                 {ticket.id});
            });
            QVERIFY2(told, why(told));
        }
        const QByteArray agreement =
            QByteArray(gold).replace(R"("kind":"sla","customer":"Acme","solutions":"all")", terms);
        QVERIFY(set(draftOf(agreement)));
        const auto changes = m_workspace->readNow([&](Session &session) {
            const QList<StoredAgreement> before = agreements(session);
            const AgreementDraft draft = withSolutions(session, changed(agreement, "7200000", "60000"));
            const auto plan = planned(before, draft, AgreementWish::Correction).value();
            const auto words = std::make_shared<ClockWords>(shippedRules());
            const QList<StoredCalendar> hours = calendars(session);
            AgreementBook was = AgreementBook::of(before, hours, words).value();
            AgreementBook is = AgreementBook::of(plan.agreements, hours, words).value();
            QStringList whole;
            eachClockHistory(session, HistoriesOf::All, *words, [&](const ClockHistory &history) {
                if (verdictsOf(was, history, morning(60)) != verdictsOf(is, history, morning(60)))
                    whole.append(u"INC-%1"_s.arg(history.serial));
            });
            Progress progress;
            QStringList replayed;
            for (const VerdictChange &change : replay(session, was, is, morning(60), progress).changes)
                replayed.append(change.number);
            return std::pair(whole, replayed);
        });
        QVERIFY2(changes, why(changes));
        QVERIFY2(!changes->first.isEmpty(), "nothing differs, which shows nothing");
        QCOMPARE(changes->second, changes->first);
    }

    void aSupplierThatMayTakeLongerIsAFinding()
    {
        setHours();
        QVERIFY(set(draftOf(gold)));
        QVERIFY(set(changed(gold, "\"Gold\",\"kind\":\"sla\",\"customer\":\"Acme\"",
                            "\"Db\",\"kind\":\"ola\",\"team\":\"Database\"")));
        const auto found = [this] {
            return m_workspace
                ->readNow([](Session &session) {
                    QStringList told;
                    for (const AgreementFinding &finding : findingsOf(loadBook(session, shippedRules()), morning()))
                        told.append(finding.supplier + u" > "_s + finding.customer);
                    return told;
                })
                .value();
        };
        QVERIFY(found().isEmpty());
        AgreementDraft looser = changed(gold, "7200000", "7200001");
        looser.name = u"Db"_s;
        looser.kind = AgreementKind::Ola;
        looser.terms.party = u"Database"_s;
        QVERIFY(set(looser, AgreementWish::Correction));
        QCOMPARE(found(), QStringList{u"Db > Gold"_s});
    }

    void whatWasReadIsNotWrittenOverOnceSomebodyChangedIt()
    {
        setHours();
        const auto read = set(draftOf(gold));
        QVERIFY2(read, why(read));
        const auto refusal = [&](const std::optional<StoredAgreement> &known) {
            const auto done =
                m_workspace->readNow([&](Session &session) { requireUnchanged(session, u"Gold"_s, known); });
            return done ? QByteArray() : done.error().code;
        };
        QCOMPARE(refusal(*read), QByteArray());
        QCOMPARE(refusal({}), "store.already-there");
        const auto last = [&] {
            return m_workspace->readNow([&](Session &session) { return lastChangeOf(session, *read); }).value();
        };
        QCOMPARE(last()->command, u"desk.add-agreement"_s);
        QVERIFY(set(changed(gold, "7200000", "3600000"), AgreementWish::Correction));
        QCOMPARE(refusal(*read), "desk.agreement-changed");
        QCOMPARE(last()->command, u"desk.correct-agreement"_s);
        QCOMPARE(undone(*m_workspace), "desk.correct-agreement");
        QCOMPARE(undone(*m_workspace), "desk.add-agreement");
        QCOMPARE(refusal(*read), "store.deleted-meanwhile");
        QCOMPARE(refusal({}), QByteArray());
    }

    void aCalendarKnowsWhichAgreementsCountInIt()
    {
        setHours();
        QVERIFY(set(draftOf(gold)));
        const auto users = m_workspace->readNow([](Session &session) {
            return std::pair(agreementsIn(session, u"Office"_s), agreementsIn(session, u"Other"_s));
        });
        QCOMPARE(users->first, QStringList{u"Gold"_s});
        QVERIFY(users->second.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAgreements)
#include "tst_agreements.moc"
