// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/agreement_pieces.h"
#include "setup/calendar_pieces.h"
#include "setup/hours_text.h"
#include "setup/plain_rule.h"
#include "setup/rule_text.h"
#include "setup/series_text.h"
#include "setup/target_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

/// What a person types in the desk's setup, and how it is read.
class TestSetupTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAndDatesAreReadAsTheyAreWritten()
    {
        const DayPeriods day{{std::chrono::hours(9), std::chrono::hours(12)},
                             {std::chrono::hours(22), std::chrono::hours(6)}};
        QCOMPARE(hoursToText(day), u"09:00–12:00, 22:00–06:00"_s);
        QCOMPARE(hoursFromText(hoursToText(day)), day);
        QCOMPARE(hoursFromText(u"9-12,22 - 6:00"_s), day);
        QVERIFY(hoursFromText(QString())->empty());
        for (const QString &bad : {u"9"_s, u"9-9"_s, u"24:00-9"_s, u"9:60-10"_s, u"9-25"_s, u"x-y"_s})
            QVERIFY2(!hoursFromText(bad), qPrintable(bad));
        int line = 0;
        const std::map<QDate, DayPeriods> exceptions{{QDate(2026, 12, 24), day}, {QDate(2026, 12, 31), {}}};
        QCOMPARE(*exceptionsFromText(exceptionsToText(exceptions, u"closed"_s), u"closed"_s, &line), exceptions);
        QVERIFY(!holidaysFromText(u"2026-12-25 A\n\n2026-12-25 B"_s, &line));
        QCOMPARE(line, 3);
    }

    void limitsAreReadAsPeopleWriteThem()
    {
        const Words words{QLocale(QLocale::English)};
        QCOMPARE(limitFromText(u"1 h 30 min"_s, words), std::chrono::minutes(90));
        QCOMPARE(limitFromText(u" 4h "_s, words), std::chrono::hours(4));
        QVERIFY(!limitFromText(u"0 min"_s, words));
        QVERIFY(!limitFromText(u"4"_s, words));
        QVERIFY(!limitFromText(u"2 days"_s, words));
    }

    void rulesThatCanBeChosenAreReadAndWrittenAlike()
    {
        const QList<std::pair<QString, PlainRule>> known{
            {u"FREQ=DAILY"_s, {.often = HowOften::Daily}},
            {u"FREQ=WEEKLY"_s, {.often = HowOften::Weekly}},
            {u"FREQ=WEEKLY;BYDAY=MO,TH,SU"_s, {.often = HowOften::Weekly, .weekdays = {1, 4, 7}}},
            {u"FREQ=MONTHLY;BYMONTHDAY=31"_s, {.often = HowOften::MonthDay, .monthDay = 31}},
            {u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, {.often = HowOften::MonthDay, .monthDay = LastOfMonth}},
            {u"FREQ=MONTHLY;BYDAY=1MO"_s, {.often = HowOften::MonthWeekday, .week = 1, .weekday = 1}},
            {u"FREQ=MONTHLY;BYDAY=-1FR"_s, {.often = HowOften::MonthWeekday, .week = LastOfMonth, .weekday = 5}}};
        for (const auto &[rule, plain] : known) {
            QCOMPARE(plainRule(rule), plain);
            QCOMPARE(toRule(plain), rule);
        }
        QCOMPARE(plainRule(u" rrule:freq=weekly;byday=th,mo "_s), plainRule(u"FREQ=WEEKLY;BYDAY=MO,TH"_s));
        for (const QString &other :
             {QString(), u"FREQ=OFTEN"_s, u"FREQ=DAILY;INTERVAL=2"_s, u"FREQ=DAILY;BYDAY=MO"_s, u"FREQ=DAILY;"_s,
              u"FREQ=WEEKLY;BYDAY=1MO"_s, u"FREQ=WEEKLY;BYDAY=MO,MO"_s, u"FREQ=MONTHLY"_s, u"FREQ=MONTHLY;BYDAY=MO"_s,
              u"FREQ=MONTHLY;BYDAY=5MO"_s, u"FREQ=MONTHLY;BYDAY=1MO,2MO"_s, u"FREQ=MONTHLY;BYDAY=M"_s,
              u"FREQ=MONTHLY;BYMONTHDAY=0"_s, u"FREQ=MONTHLY;BYMONTHDAY=32"_s, u"FREQ=MONTHLY;BYMONTHDAY=1,15"_s,
              u"FREQ=YEARLY;BYMONTHDAY=1"_s, u"FREQ=DAILY;FREQ=WEEKLY"_s})
            QCOMPARE(plainRule(other).often, HowOften::ByRule);
    }

    void aSeriesIsReadAsItIsWritten()
    {
        Recurring series;
        series.name = u"Check"_s;
        series.templateName = u"Checks"_s;
        series.recurrence = {.rule = u"FREQ=DAILY"_s,
                             .start = {QDate(2026, 3, 2), QTime(9, 0, 30)},
                             .zone = u"Europe/Amsterdam"_s,
                             .also = {{QDate(2026, 3, 20), QTime(9, 0)}, {QDate(2026, 3, 21), QTime(9, 0)}},
                             .except = {{QDate(2026, 12, 28), QTime(9, 0)}},
                             .exceptDays = {QDate(2026, 12, 25)},
                             .until = QDate(2026, 12, 31)};
        const SeriesText text = textOf(series);
        QCOMPARE(text.start, u"2026-03-02 09:00:30"_s);
        QCOMPARE(text.added, u"2026-03-20 09:00\n2026-03-21 09:00"_s);
        QCOMPARE(text.excepted, u"2026-12-28 09:00\n2026-12-25"_s);
        QCOMPARE(seriesFromText(text, {}).value(), series);
        const auto faultOf = [&](QString SeriesText::*field, const QString &typed) {
            SeriesText other = text;
            other.*field = typed;
            const auto read = seriesFromText(other, {});
            return read ? SeriesTextFault() : read.error();
        };
        QCOMPARE(faultOf(&SeriesText::start, u" 2026-03-02t09:00 "_s), SeriesTextFault());
        QCOMPARE(faultOf(&SeriesText::start, u"soon"_s), (SeriesTextFault{&SeriesText::start}));
        QCOMPARE(faultOf(&SeriesText::until, QString()), SeriesTextFault());
        QCOMPARE(faultOf(&SeriesText::until, u"2026-02-30"_s), (SeriesTextFault{&SeriesText::until}));
        QCOMPARE(faultOf(&SeriesText::added, u"\n2026-03-20"_s), (SeriesTextFault{&SeriesText::added, 2}));
        QCOMPARE(faultOf(&SeriesText::excepted, u"-2026-12-25"_s), (SeriesTextFault{&SeriesText::excepted, 1}));
    }

    void whatTwoSetGoesTogetherFieldByField()
    {
        const SeriesText base{.name = u"A"_s, .start = u"1"_s, .rule = u"x"_s, .until = u"u"_s};
        const SeriesText ours{.name = u"B"_s, .start = u"1"_s, .rule = u"y"_s, .until = u"v"_s};
        const SeriesText theirs{.name = u"A"_s, .start = u"2"_s, .rule = u"z"_s, .until = u"v"_s};
        const SeriesMerge merge = mergeTexts(base, ours, theirs);
        QCOMPARE(merge.merged, (SeriesText{.name = u"B"_s, .start = u"2"_s, .rule = u"y"_s, .until = u"v"_s}));
        QVERIFY(merge.differing == QList<QString SeriesText::*>{&SeriesText::rule});
    }

    void aRuleCallsStatesAsTheDeskCallsThem()
    {
        const Words dutch(QLocale(QLocale::Dutch, QLocale::Netherlands));
        const TrialDeed deed{u"move"_s, u"in progress"_s, {}};
        QVERIFY2(textOf(deed, dutch).endsWith(u" in behandeling"_s), qPrintable(textOf(deed, dutch)));
        DeskRule rule;
        rule.filter.states = {{u"pending"_s, {}}};
        QVERIFY(textOf(rule, dutch, ComponentTree()).filter.contains(u"wacht"_s));
    }

    void ofAnAgreementEachTargetIsDecidedByItself()
    {
        const Words words(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto target = [](ClockTarget what, int hours) {
            AgreementTarget one;
            one.target = what;
            one.limit = std::chrono::hours(hours);
            return one;
        };
        AgreementTerms read;
        read.party = u"Acme"_s;
        read.targets = {target(ClockTarget::Response, 1), target(ClockTarget::Resolution, 4)};
        AgreementTerms mine = read;
        mine.targets[1].limit = std::chrono::hours(6);
        mine.targets.removeFirst();
        AgreementTerms other = read;
        other.party = u"Bolt"_s;
        other.targets[0].limit = std::chrono::hours(2);
        other.targets.append(target(ClockTarget::NextReply, 3));
        const auto pieces = [&](const AgreementTerms &terms) {
            return piecesOf(terms, AgreementKind::Sla, QString(), words);
        };
        const QList<ConflictField> fields = changedElsewhere(pieces(read), pieces(other), pieces(mine));
        QStringList told;
        QStringList keys;
        for (const ConflictField &field : fields) {
            keys.append(field.column);
            told.append(u"%1: %2 / %3 / %4"_s.arg(field.label, field.base, field.theirs, field.ours));
        }
        QCOMPARE(told,
                 (QStringList{u"Customer: Acme / Bolt / Acme"_s,
                              u"response, incident, all other priorities: within 1 h / within 2 h / "_s,
                              u"next reply, incident, all other priorities:  / within 3 h / "_s}));
        QCOMPARE(decidedTerms(mine, other, {}), mine);
        const AgreementTerms decided = decidedTerms(mine, other, keys);
        QCOMPARE(decided.party, u"Bolt"_s);
        QCOMPARE(decided.targets.size(), 3);
        QCOMPARE(decided.targets[0].limit, std::chrono::milliseconds(std::chrono::hours(6)));
        QCOMPARE(decided.targets[1].limit, std::chrono::milliseconds(std::chrono::hours(2)));
    }

    void holidaysThatOnlyOneOfTwoSetAreKeptOfBoth()
    {
        const auto with = [](std::map<QDate, QString> holidays) {
            ServiceCalendar calendar;
            calendar.holidays = std::move(holidays);
            return calendar;
        };
        const QDate may(2026, 5, 1);
        const QDate christmas(2026, 12, 25);
        const QDate newYear(2027, 1, 1);
        const ServiceCalendar read = with({{newYear, u"New Year"_s}});
        const ServiceCalendar mine = with({{newYear, u"New Year"_s}, {christmas, u"Christmas"_s}});
        const ServiceCalendar other = with({{may, u"May Day"_s}});
        const ServiceCalendar both = with({{may, u"May Day"_s}, {christmas, u"Christmas"_s}});
        QCOMPARE(withDatesOf(mine, read, other).holidays, both.holidays);
        QCOMPARE(withDatesOf(read, read, other).holidays, read.holidays);
        QCOMPARE(decidedCalendar(read, other, {u"holidays"_s}).holidays, other.holidays);
        // Where the other has all that is mine, what is mine is shown as it was typed.
        QCOMPARE(withDatesOf(mine, read, both).holidays, mine.holidays);
    }
};

QTEST_GUILESS_MAIN(TestSetupTexts)
#include "tst_setup_texts.moc"
