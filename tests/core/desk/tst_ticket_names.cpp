// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/state_name.h"
#include "desk/ticket.h"
#include "desk/ticket_number.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

template <class Enum, size_t Count>
static void checkRoundTrip(const Enum (&all)[Count], std::optional<Enum> (*fromName)(QStringView))
{
    QSet<QString> names;
    for (const Enum kind : all) {
        const QString name = toName(kind);
        names.insert(name);
        QVERIFY2(fromName(name) == kind, qPrintable(name));
        QVERIFY2(fromName(u' ' + name.toUpper()) == kind, qPrintable(name));
    }
    QCOMPARE(names.size(), qsizetype(Count));
    QVERIFY(!fromName(u""));
    QVERIFY(!fromName(u"nonsense"));
}

class TestTicketNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameOfAKindLeadsBackToIt()
    {
        checkRoundTrip(allProcessKinds, processKindFromName);
        checkRoundTrip(allChannels, channelFromName);
        checkRoundTrip(allVisibilities, visibilityFromName);
        checkRoundTrip(allEntryKinds, entryKindFromName);
        checkRoundTrip(allOrigins, originFromName);
    }

    void channelsAreFoundHoweverPeopleWriteThem()
    {
        QCOMPARE(channelFromName(u"Email"), Channel::Email);
        QCOMPARE(channelFromName(u"E-Mail"), Channel::Email);
        QCOMPARE(channelFromName(u"walk up"), Channel::WalkUp);
        QCOMPARE(channelFromName(u"live_chat"), Channel::LiveChat);
    }

    void numbersAreCalledByTheirProcess()
    {
        QCOMPARE(toText(TicketNumber{ProcessKind::Incident, 1042}), u"INC-1042"_s);
        QCOMPARE(toText(TicketNumber{ProcessKind::Request, 1}), u"REQ-1"_s);
        QCOMPARE(toText(TicketNumber{ProcessKind::Problem, 7}), u"PRB-7"_s);
        QCOMPARE(toText(TicketNumber{ProcessKind::Change, 999'999'999'999'999}), u"CHG-999999999999999"_s);
        for (const ProcessKind process : allProcessKinds) {
            const TicketNumber number{process, 31};
            QCOMPARE(ticketNumberFromText(toText(number)), number);
        }
    }

    void numbersAreReadInAnyCase()
    {
        const TicketNumber expected{ProcessKind::Incident, 1042};
        QCOMPARE(ticketNumberFromText(u"inc-1042"), expected);
        QCOMPARE(ticketNumberFromText(u"  Inc-001042 "), expected);
    }

    void otherTextIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u""_s,
                                u"INC"_s,
                                u"INC-"_s,
                                u"INC-0"_s,
                                u"INC--1"_s,
                                u"INC-+1"_s,
                                u"INC-1x"_s,
                                u"INC 1"_s,
                                u"ABC-1"_s,
                                u"1042"_s,
                                u"-1042"_s,
                                u"INC-1.0"_s,
                                u"INC-1000000000000000"_s,
                                u"INC-\u0661"_s,
                                u"INC-99999999999999999999999"_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(u"<%1>"_s.arg(text))) << text;
    }

    void otherTextIsNoNumber()
    {
        QFETCH(QString, text);
        QVERIFY(!ticketNumberFromText(text));
    }

    void aStateCarriesItsReasonAfterASlash()
    {
        QCOMPARE(toText(StateName{u"resolved"_s, {}}), u"resolved"_s);
        QCOMPARE(toText(StateName{u"pending"_s, u"caller"_s}), u"pending/caller"_s);
        QCOMPARE(stateNameFromText(u"pending/caller"), (StateName{u"pending"_s, u"caller"_s}));
        QCOMPARE(stateNameFromText(u" in progress / "), (StateName{u"in progress"_s, {}}));
        QCOMPARE(stateNameFromText(u"a/b/c"), (StateName{u"a"_s, u"b/c"_s}));
        QCOMPARE(stateNameFromText(u""), StateName());
    }

    void onlyAPersonsEntryMoreThanAMinuteLateIsBackdated()
    {
        LogEntry entry;
        entry.happened = fromMilliseconds(1'000'000);
        entry.recorded = fromMilliseconds(1'060'000);
        QVERIFY(!isBackdated(entry));
        entry.recorded = fromMilliseconds(1'060'001);
        QVERIFY(isBackdated(entry));
        entry.origin = Origin::Import;
        QVERIFY(!isBackdated(entry));
        entry.origin = Origin::Rule;
        QVERIFY(!isBackdated(entry));
    }
};

QTEST_GUILESS_MAIN(TestTicketNames)
#include "tst_ticket_names.moc"
