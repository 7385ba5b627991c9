// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/due.h"
#include "desk/occurrence_store.h"
#include "desk/recurring_commands.h"
#include "desk/recurring_file.h"
#include "desk/ticket_template_commands.h"
#include "desk_workspace.h"
#include "estate/component_commands.h"

#include <QJsonDocument>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

// morning() is Monday 2 March 2026, 08:00 UTC, which is nine in Amsterdam.
class TestRecurring : public DeskTest
{
    Q_OBJECT

    static constexpr int Day = 24 * 60;
    static constexpr auto Weekly = R"({"name":"Check","rule":"FREQ=WEEKLY;BYDAY=MO","start":"2026-03-02T09:00",
        "zone":"Europe/Amsterdam","template":"Check"})";

    void prepare() override
    {
        TicketTemplate check;
        check.name = u"Check"_s;
        check.process = ProcessKind::Request;
        check.title = u"Check of {date}"_s;
        QVERIFY(setTemplate(check));
    }
    Result<TicketTemplate> setTemplate(const TicketTemplate &wanted)
    {
        return m_workspace->writeNow(
            [&](Transaction &transaction) { return setTicketTemplate(transaction, *shippedRules(), wanted); });
    }
    Result<Recurring> set(QByteArray json, const char *from = "", const char *to = "")
    {
        const Recurring wanted = recurringFromJson(*from ? json.replace(from, to) : json).value();
        return m_workspace->writeNow([&](Transaction &transaction) { return setRecurring(transaction, wanted); });
    }
    static QList<Occurrence> due(Workspace &workspace, Instant by)
    {
        return workspace
            .readNow([&](Session &session) {
                AgreementBook book = loadBook(session, shippedRules());
                return dueBy(session, book, by);
            })
            .value();
    }
    static QStringList told(const QList<Occurrence> &occurrences)
    {
        QStringList lines;
        for (const Occurrence &one : occurrences)
            lines.append(
                u"%1 %2 %3 +%4"_s.arg(toName(one.what), one.number, toIso(one.due).first(16)).arg(one.skipped));
        return lines;
    }
    static QStringList doThem(Workspace &workspace, const QList<Occurrence> &found, Instant by)
    {
        const auto done = workspace.writeNow(
            [&](Transaction &transaction) { return doDue(transaction, *shippedRules(), found, by); });
        return done ? told(*done) : QStringList{QString::fromUtf8(why(done))};
    }
    QStringList doIt(Instant by) { return doThem(*m_workspace, due(*m_workspace, by), by); }

private Q_SLOTS:
    void aSeriesOpensItsTicketWhenItWasDue()
    {
        QVERIFY(set(Weekly));
        QVERIFY(due(*m_workspace, morning(-1)).isEmpty());
        QCOMPARE(told(due(*m_workspace, morning())), QStringList{u"open  2026-03-02T08:00 +0"_s});
        QCOMPARE(doIt(morning(30)), QStringList{u"open REQ-1 2026-03-02T08:00 +0"_s});
        const Ticket ticket = stored(*m_workspace, u"REQ-1"_s).value();
        QCOMPARE(ticket.title, u"Check of 2026-03-02"_s);
        QCOMPARE(ticket.opened, morning());
        QVERIFY(!ticket.fields.contains(u"skipped"_s));
        const LogEntry entry = logOf(*m_workspace, ticket).first();
        QCOMPARE(entry.origin, Origin::Rule);
        QCOMPARE(entry.who, timekeeper());
        QCOMPARE(entry.happened, morning());
        QCOMPARE(entry.recorded, morning(30));
        QVERIFY(doIt(morning(60)).isEmpty());
        const auto kept =
            m_workspace->readNow([&](Session &session) { return occurrencesOf(session, ticket.id); }).value();
        QCOMPARE(told(kept), QStringList{u"open REQ-1 2026-03-02T08:00 +0"_s});
        QVERIFY(kept.first().recurring);
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void afterAPauseOnlyTheLatestIsOpenedAndSaysHowManyWereSkipped()
    {
        QVERIFY(set(Weekly));
        // Daylight saving begins on 29 March: nine in Amsterdam is seven then.
        QCOMPARE(doIt(morning(30 * Day)), QStringList{u"open REQ-1 2026-03-30T07:00 +4"_s});
        QCOMPARE(stored(*m_workspace, u"REQ-1"_s)->fields.value(u"skipped"_s), u"4"_s);
        QVERIFY(doIt(morning(30 * Day)).isEmpty());
        QCOMPARE(doIt(morning(36 * Day)), QStringList{u"open REQ-2 2026-04-06T07:00 +0"_s});
        QVERIFY(set(Weekly, "\"zone\"", "\"active\":false,\"zone\""));
        QVERIFY(doIt(morning(60 * Day)).isEmpty());
        QVERIFY(set(Weekly));
        QCOMPARE(doIt(morning(60 * Day)), QStringList{u"open REQ-3 2026-04-27T07:00 +2"_s});
    }

    void twoDesksOpenItOnce()
    {
        QVERIFY(set(Weekly));
        const auto other = openDesk(m_location->text(), Making::OpenOnly);
        const QList<Occurrence> here = due(*m_workspace, morning(10));
        const QList<Occurrence> there = due(*other, morning(10));
        QCOMPARE(told(here), told(there));
        QStringList ofOther;
        std::thread desk([&] { ofOther = doThem(*other, there, morning(10)); });
        const QStringList ours = doThem(*m_workspace, here, morning(10));
        desk.join();
        QCOMPARE(ours + ofOther, QStringList{u"open REQ-1 2026-03-02T08:00 +0"_s});
    }

    void twoDesksWithOtherClocksOpenNothingThatIsOlder()
    {
        QVERIFY(set(Weekly));
        const QList<Occurrence> early = due(*m_workspace, morning());
        const QList<Occurrence> late = due(*m_workspace, morning(8 * Day));
        QCOMPARE(doThem(*m_workspace, late, morning(8 * Day)), QStringList{u"open REQ-1 2026-03-09T08:00 +1"_s});
        QVERIFY(doThem(*m_workspace, early, morning(8 * Day)).isEmpty());
        // The other way round nothing is skipped any more.
        QVERIFY(set(QByteArray(Weekly).replace("\"name\":\"Check\"", "\"name\":\"Other\"")));
        const QList<Occurrence> both = due(*m_workspace, morning(8 * Day));
        QCOMPARE(told(both), QStringList{u"open  2026-03-09T08:00 +1"_s});
        QCOMPARE(doIt(morning()), QStringList{u"open REQ-2 2026-03-02T08:00 +0"_s});
        QCOMPARE(doThem(*m_workspace, both, morning(8 * Day)), QStringList{u"open REQ-3 2026-03-09T08:00 +0"_s});
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void aSeriesThatIsGoneOpensNothing()
    {
        const Recurring recurring = set(Weekly).value();
        const QList<Occurrence> found = due(*m_workspace, morning());
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) { removeRecurring(transaction, recurring); }));
        QVERIFY(doThem(*m_workspace, found, morning()).isEmpty());
        QCOMPARE(undone(*m_workspace), "desk.remove-recurring");
        QCOMPARE(doThem(*m_workspace, found, morning()), QStringList{u"open REQ-1 2026-03-02T08:00 +0"_s});
        // What time did is passed over.
        QCOMPARE(undone(*m_workspace), "desk.add-recurring");
    }

    void aChangedSeriesGoesOnAfterWhatItOpened()
    {
        QVERIFY(set(Weekly));
        QCOMPARE(doIt(morning()).size(), 1);
        const auto changed = set(Weekly, "BYDAY=MO", "BYDAY=MO,TU");
        QCOMPARE(changed->version, 2);
        QCOMPARE(set(Weekly, "BYDAY=MO", "BYDAY=MO,TU")->version, 2);
        QCOMPARE(doIt(morning(2 * Day)), QStringList{u"open REQ-2 2026-03-03T08:00 +0"_s});
    }

    void aTemplateThatDoesNotFitAnyMoreStillOpens()
    {
        TicketTemplate odd;
        odd.name = u"Odd"_s;
        odd.process = ProcessKind::Change;
        odd.title = u"{requester}"_s;
        odd.fields = {{u"start"_s, u"{date}"_s}, {u"outage"_s, u"yes"_s}};
        odd.component = m_workspace
                            ->writeNow([](Transaction &transaction) {
                                Component shop;
                                shop.name = u"Shop"_s;
                                return addComponent(transaction, shop);
                            })
                            .value();
        QVERIFY(setTemplate(odd));
        QVERIFY(set(QByteArray(Weekly).replace("\"template\":\"Check\"", "\"template\":\"Odd\"")));
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("desk.edit-template");
            transaction.exec(
                u"UPDATE ticket_template SET version = version + 1, component_id = 99 WHERE name = 'Odd'"_s);
        }));
        QCOMPARE(doIt(morning()), QStringList{u"open CHG-1 2026-03-02T08:00 +0"_s});
        const Ticket ticket = stored(*m_workspace, u"CHG-1"_s).value();
        QCOMPARE(ticket.title, u"Odd"_s);
        QVERIFY(!ticket.component);
        QCOMPARE(ticket.fields, (QMap<QString, QString>{{u"outage"_s, u"yes"_s}}));
    }

    void aTemplateInUseStays()
    {
        QVERIFY(set(Weekly));
        const auto remove = [this] {
            return m_workspace->writeNow([](Transaction &transaction) {
                removeTicketTemplate(transaction, ticketTemplateNamed(transaction, u"Check"_s));
            });
        };
        const auto refused = remove();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "desk.template-in-use");
        QVERIFY(m_workspace->writeNow(
            [](Transaction &transaction) { removeRecurring(transaction, recurringNamed(transaction, u"Check"_s)); }));
        QVERIFY(remove());
        QCOMPARE(undone(*m_workspace), "desk.remove-template");
        QCOMPARE(set(Weekly)->templateName, u"Check"_s);
    }

    void whatDoesNotFitIsRefused()
    {
        QCOMPARE(set(Weekly, "\"template\":\"Check\"", "\"template\":\"None\"").error().code, "desk.template-unknown");
        QCOMPARE(set(Weekly, "FREQ=WEEKLY", "FREQ=OFTEN").error().code, "calendar.bad-rule");
        QCOMPARE(set(Weekly, "Europe/Amsterdam", "Europe/Atlantis").error().code, "calendar.unknown-zone");
    }

    void oneThatWasReadIsChangedBesideWhatOthersSet()
    {
        const auto change = [this](const Recurring &read, const Recurring &wanted) {
            return m_workspace->writeNow(
                [&](Transaction &transaction) { return changeRecurring(transaction, read, wanted); });
        };
        Recurring wanted = recurringFromJson(Weekly).value();
        const auto added = change({}, wanted);
        QVERIFY2(added, why(added));
        QCOMPARE(change({}, wanted).error().code, "desk.recurring-exists");
        wanted = *added;
        wanted.name = u"Weekly check"_s;
        const auto renamed = change(*added, wanted);
        QVERIFY2(renamed, why(renamed));
        QCOMPARE(renamed->id, added->id);
        QCOMPARE(undone(*m_workspace), "desk.edit-recurring");
        wanted = *added;
        wanted.isActive = false;
        QVERIFY(set(Weekly, "FREQ=WEEKLY;BYDAY=MO", "FREQ=DAILY"));
        const auto merged = change(*added, wanted);
        QVERIFY2(merged, why(merged));
        QCOMPARE(merged->recurrence.rule, u"FREQ=DAILY"_s);
        QVERIFY(!merged->isActive);
        wanted.recurrence.rule = u"FREQ=MONTHLY"_s;
        QCOMPARE(change(*added, wanted).error().code, "store.conflict");
        wanted.recurrence.rule = u"FREQ=OFTEN"_s;
        QCOMPARE(change(*merged, wanted).error().code, "calendar.bad-rule");
        QVERIFY(set(Weekly, "\"Check\",\"rule\"", "\"Other\",\"rule\""));
        wanted = *merged;
        wanted.name = u"Other"_s;
        QCOMPARE(change(*merged, wanted).error().code, "desk.recurring-exists");
    }

    void whatTwoPeopleSetMustGoTogether()
    {
        const auto read = set(Weekly, "FREQ=WEEKLY;BYDAY=MO", "FREQ=DAILY;UNTIL=20260601");
        QVERIFY2(read, why(read));
        QVERIFY(set(Weekly, "FREQ=WEEKLY;BYDAY=MO", "FREQ=DAILY;UNTIL=20260401"));
        Recurring wanted = *read;
        wanted.recurrence.start.date = QDate(2026, 5, 1);
        QCOMPARE(
            m_workspace->writeNow([&](Transaction &transaction) { return changeRecurring(transaction, *read, wanted); })
                .error()
                .code,
            "calendar.rule-never");
        QCOMPARE(m_workspace->readNow([](Session &session) { return recurringNamed(session, u"Check"_s); })
                     ->recurrence.start.date,
                 QDate(2026, 3, 2));
    }

    void aFileComesBackEqualAndSoDoesWhatIsStored()
    {
        const QByteArray json = R"({"name":"X","rule":"FREQ=DAILY","start":"2026-03-02T09:00:30","zone":"UTC",
            "template":"Check","until":"2026-12-31","also":["2026-03-04T10:00"],"except":["2026-03-05T09:00:30",
            "2026-12-25"],"active":false})";
        const auto read = recurringFromJson(json);
        QVERIFY(read);
        QCOMPARE(toJson(*read), QJsonDocument::fromJson(json).object());
        const auto kept = set(json);
        QVERIFY2(kept, why(kept));
        QCOMPARE(kept->recurrence, read->recurrence);
        QVERIFY(!kept->isActive);
        for (const auto &[from, where] :
             {std::pair("2026-03-02T09:00:30\"", u"start"_s), std::pair("2026-12-25\"", u"except[1]"_s),
              std::pair("2026-12-31\"", u"until"_s), std::pair("2026-03-04T10:00\"", u"also[0]"_s)}) {
            const auto bad = recurringFromJson(QByteArray(json).replace(from, "later\""));
            QVERIFY(!bad);
            QCOMPARE(bad.error().facts.value(u"where"_s).toString(), where);
        }
    }
};

QTEST_GUILESS_MAIN(TestRecurring)
#include "tst_recurring.moc"
