// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/hours_text.h"
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
};

QTEST_GUILESS_MAIN(TestSetupTexts)
#include "tst_setup_texts.moc"
