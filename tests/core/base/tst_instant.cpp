// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoTextIsUtcWithMilliseconds()
    {
        QCOMPARE(toIso(fromMilliseconds(0)), u"1970-01-01T00:00:00.000Z"_s);
        QCOMPARE(toIso(fromMilliseconds(1'772'438'400'123)), u"2026-03-02T08:00:00.123Z"_s);
    }

    void zonesAreHonoured_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("Z") << u"2026-03-02T08:00:00Z"_s << qint64(1'772'438'400'000);
        QTest::newRow("milliseconds") << u"2026-03-02T08:00:00.123Z"_s << qint64(1'772'438'400'123);
        QTest::newRow("east") << u"2026-03-02T10:00:00+02:00"_s << qint64(1'772'438'400'000);
        QTest::newRow("west") << u"2026-03-02T04:30:00-03:30"_s << qint64(1'772'438'400'000);
    }

    void zonesAreHonoured()
    {
        QFETCH(QString, text);
        QFETCH(qint64, expected);
        const auto instant = fromIso(text);
        QVERIFY2(instant, qPrintable(text));
        QCOMPARE(toMilliseconds(*instant), expected);
    }

    void aTimeWithoutAZoneIsNoInstant()
    {
        QVERIFY(!fromIso(u"2026-03-02T08:00:00"));
        QVERIFY(!fromIso(u"2026-03-02"));
        QVERIFY(!fromIso(u"yesterday"));
        QVERIFY(!fromIso(u""));
    }
};

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
