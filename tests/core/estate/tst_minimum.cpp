// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/minimum.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestMinimum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentagesAreNeverRoundedDown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("members");
        QTest::addColumn<int>("needed");
        QTest::newRow("half of 3") << u"50%"_s << 3 << 2;
        QTest::newRow("half of 4") << u"50%"_s << 4 << 2;
        QTest::newRow("a bit over a third of 3") << u"33.4%"_s << 3 << 2;
        QTest::newRow("a bit under a third of 3") << u"33.333333%"_s << 3 << 1;
        QTest::newRow("all") << u"100%"_s << 7 << 7;
        QTest::newRow("the least share") << u"0.000001%"_s << 1'000'000 << 1;
        QTest::newRow("just over a half of a million") << u"50.000001%"_s << 1'000'000 << 500'001;
        QTest::newRow("of none") << u"50%"_s << 0 << 0;
        QTest::newRow("count") << u"2"_s << 3 << 2;
        QTest::newRow("count above members") << u"4"_s << 3 << 4;
    }

    void percentagesAreNeverRoundedDown()
    {
        QFETCH(QString, text);
        QFETCH(int, members);
        QFETCH(int, needed);
        const auto minimum = Minimum::parse(text);
        QVERIFY2(minimum, qPrintable(text));
        QCOMPARE(minimum->neededOf(members), qint64(needed));
    }

    void textIsReadBackInItsShortestForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("count") << u"12"_s << u"12"_s;
        QTest::newRow("leading zero") << u"02"_s << u"2"_s;
        QTest::newRow("blanks") << u" 50 % "_s << u"50%"_s;
        QTest::newRow("trailing zeros") << u"33.40%"_s << u"33.4%"_s;
        QTest::newRow("small fraction") << u"0.05%"_s << u"0.05%"_s;
        QTest::newRow("whole with fraction of nought") << u"50.0%"_s << u"50%"_s;
    }

    void textIsReadBackInItsShortestForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto minimum = Minimum::parse(text);
        QVERIFY2(minimum, qPrintable(text));
        QCOMPARE(minimum->toText(), printed);
        QCOMPARE(*Minimum::parse(printed), *minimum);
    }

    void whatMakesNoSenseIsRefusedByName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("code");
        const QByteArray unreadable = "estate.minimum-unreadable";
        for (const auto &text : {u""_s, u"%"_s, u"two"_s, u"-1"_s, u"1.5"_s, u"50.%"_s, u".5%"_s, u"50%%"_s, u"33,4%"_s,
                                 u"1e2"_s, u"12345678901234567890"_s, u"33.3333333%"_s, u"+2"_s, u"٢"_s})
            QTest::newRow(qPrintable(u'"' + text + u'"')) << text << unreadable;
        QTest::newRow("nought") << u"0"_s << QByteArray("estate.minimum-zero");
        QTest::newRow("nought percent") << u"0.0%"_s << QByteArray("estate.minimum-zero");
        QTest::newRow("more than all") << u"100.000001%"_s << QByteArray("estate.minimum-above-all");
    }

    void whatMakesNoSenseIsRefusedByName()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, code);
        const auto minimum = Minimum::parse(text);
        QVERIFY2(!minimum, qPrintable(text));
        QCOMPARE(minimum.error().kind, ErrorKind::Invalid);
        QCOMPARE(minimum.error().code, code);
        QCOMPARE(minimum.error().facts.value(u"text"_s).toString(), text);
    }
};

QTEST_GUILESS_MAIN(TestMinimum)
#include "tst_minimum.moc"
