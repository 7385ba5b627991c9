// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"
#include "exchange/time_reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestTimeReader : public QObject
{
    Q_OBJECT

    static QString read(const QString &pattern, const char *zone, const char *text)
    {
        TimeReader reader(pattern, QTimeZone(zone));
        const auto time = reader.read(text);
        return time ? toIso(fromMilliseconds(*time)) : QString();
    }

private Q_SLOTS:
    void isoTimesAreReadWithAndWithoutZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instant");
        QTest::newRow("offset") << u"2010-03-31T15:59:42+01:00"_s << u"2010-03-31T14:59:42.000Z"_s;
        QTest::newRow("offset without colon") << u"2010-08-10T11:06:30.798+0000"_s << u"2010-08-10T11:06:30.798Z"_s;
        QTest::newRow("offset of hours") << u"2010-08-10T11:06:30-05"_s << u"2010-08-10T16:06:30.000Z"_s;
        QTest::newRow("Z") << u"2026-03-02T08:00:00.000Z"_s << u"2026-03-02T08:00:00.000Z"_s;
        QTest::newRow("blank, local") << u"2026-07-01 10:00:00"_s << u"2026-07-01T08:00:00.000Z"_s;
        QTest::newRow("minutes, local") << u"2026-01-01T10:00"_s << u"2026-01-01T09:00:00.000Z"_s;
        QTest::newRow("a day, local") << u"2026-01-01"_s << u"2025-12-31T23:00:00.000Z"_s;
        QTest::newRow("many digits") << u"2026-01-01T10:00:00.1234567Z"_s << u"2026-01-01T10:00:00.123Z"_s;
        QTest::newRow("no such day") << u"2026-02-30T10:00:00Z"_s << QString();
        QTest::newRow("no such hour") << u"2026-02-03T25:00:00Z"_s << QString();
        QTest::newRow("words") << u"yesterday"_s << QString();
        QTest::newRow("more behind") << u"2026-02-03T10:00:00Z and more"_s << QString();
        QTest::newRow("nothing") << u""_s << QString();
    }
    void isoTimesAreReadWithAndWithoutZone()
    {
        QFETCH(QString, text);
        QTEST(read(u"iso"_s, "Europe/Amsterdam", text.toUtf8().constData()), "instant");
    }

    void patternsSayWhichFieldIsWhich()
    {
        QCOMPARE(read(u"dd/MM/yyyy HH:mm"_s, "UTC", "03/04/2024 15:05"), u"2024-04-03T15:05:00.000Z"_s);
        QCOMPARE(read(u"M/d/yyyy H:mm:ss"_s, "UTC", "4/3/2024 9:05:06"), u"2024-04-03T09:05:06.000Z"_s);
        QCOMPARE(read(u"dd.MM.yyyy / HH:mm"_s, "UTC", "03.04.2024 / 15:05"), u"2024-04-03T15:05:00.000Z"_s);
        QCOMPARE(read(u"yyyy-MM-ddTHH:mm:ss"_s, "UTC", "2024-04-03T15:05:06"), u"2024-04-03T15:05:06.000Z"_s);
        QCOMPARE(read(u"dd/MM/yyyy"_s, "UTC", "31/04/2024"), QString());
        QCOMPARE(read(u"dd/MM/yyyy"_s, "UTC", "1/04/2024"), QString());
        QCOMPARE(read(u"dd/MM/yyyy"_s, "UTC", "01/04/24"), QString());
    }

    void localTimeFollowsTheZoneThroughTheYear()
    {
        TimeReader reader(u"d.M.yyyy HH:mm"_s, QTimeZone("Europe/Amsterdam"));
        const auto utc = [&](const char *text) { return toIso(fromMilliseconds(reader.read(text).value())); };
        QCOMPARE(utc("28.3.2026 12:00"), u"2026-03-28T11:00:00.000Z"_s);
        QCOMPARE(utc("29.3.2026 12:00"), u"2026-03-29T10:00:00.000Z"_s);
        QCOMPARE(utc("29.3.2026 12:07"), u"2026-03-29T10:07:00.000Z"_s);
        QCOMPARE(utc("1.1.1960 12:00"), u"1960-01-01T11:00:00.000Z"_s);
    }

    void timesThatClocksSkipOrShowTwiceAreTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<LocalTime>("local");
        QTest::newRow("before the gap") << QByteArray("2026-03-29 01:59:59") << LocalTime::Once;
        QTest::newRow("the gap begins") << QByteArray("2026-03-29 02:00") << LocalTime::Never;
        QTest::newRow("in the gap") << QByteArray("2026-03-29 02:59:59.999") << LocalTime::Never;
        QTest::newRow("after the gap") << QByteArray("2026-03-29 03:00") << LocalTime::Once;
        QTest::newRow("before the hour comes twice") << QByteArray("2025-10-26 01:59") << LocalTime::Once;
        QTest::newRow("twice") << QByteArray("2025-10-26 02:00") << LocalTime::Twice;
        QTest::newRow("still twice") << QByteArray("2025-10-26 02:59") << LocalTime::Twice;
        QTest::newRow("once again") << QByteArray("2025-10-26 03:00") << LocalTime::Once;
        QTest::newRow("a zone of its own") << QByteArray("2026-03-29 02:30+02:00") << LocalTime::Once;
        QTest::newRow("a day") << QByteArray("2026-03-29") << LocalTime::Once;
    }
    void timesThatClocksSkipOrShowTwiceAreTold()
    {
        QFETCH(QByteArray, text);
        TimeReader reader(u"iso"_s, QTimeZone("Europe/Amsterdam"));
        QVERIFY(reader.read("2026-03-29 02:30") && reader.local() == LocalTime::Never);
        QVERIFY(reader.read(std::string_view(text.constData(), size_t(text.size()))));
        QTEST(reader.local(), "local");
    }

    void whatIsNoPatternIsKnown()
    {
        for (const QString &pattern : {u"iso"_s, u"dd/MM/yyyy"_s, u"d.M.yyyy H:mm:ss"_s, u"yyyyMMddHHmmss"_s})
            QVERIFY2(TimeReader::isPattern(pattern), qPrintable(pattern));
        for (const QString &pattern : {u""_s, u"HH:mm"_s, u"dd/MM/yy"_s, u"dd/dd/yyyy"_s, u"dd/MM/yyyy mm"_s,
                                       u"dd/MM/yyyy hh:mm"_s, u"dd/MM/yyyy HH:ss"_s})
            QVERIFY2(!TimeReader::isPattern(pattern), qPrintable(pattern));
    }
};

QTEST_GUILESS_MAIN(TestTimeReader)
#include "tst_time_reader.moc"
