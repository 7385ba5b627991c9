// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/outline.h"

#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterSolutionZComesAA()
    {
        QCOMPARE(solutionLetters(0), u"A"_s);
        QCOMPARE(solutionLetters(25), u"Z"_s);
        QCOMPARE(solutionLetters(26), u"AA"_s);
        QCOMPARE(solutionLetters(27), u"AB"_s);
        QCOMPARE(solutionLetters(51), u"AZ"_s);
        QCOMPARE(solutionLetters(52), u"BA"_s);
        QCOMPARE(solutionLetters(701), u"ZZ"_s);
        QCOMPARE(solutionLetters(702), u"AAA"_s);
    }

    void lettersAreReadBackAsTheirPlace()
    {
        for (quint32 place = 0; place < 20'000; ++place)
            QCOMPARE(placeOfLetters(solutionLetters(place)), std::optional(place));
        const quint32 last = std::numeric_limits<quint32>::max() - 1;
        QCOMPARE(placeOfLetters(solutionLetters(last)), std::optional(last));
    }

    void whatAreNoLettersHasNoPlace()
    {
        for (const auto &text : {u""_s, u"a"_s, u"A1"_s, u"Ä"_s, u"A "_s, u"ZZZZZZZ"_s, QString(1'000'000, u'Z')})
            QVERIFY2(!placeOfLetters(text), qPrintable(text.left(20)));
    }

    void codesFollowFromPlaces()
    {
        QCOMPARE(outlineCode({0}), u"A"_s);
        QCOMPARE(outlineCode({0, 1}), u"A2"_s);
        QCOMPARE(outlineCode({0, 1, 0}), u"A2.1"_s);
        QCOMPARE(outlineCode({0, 1, 0, 0}), u"A2.1.1"_s);
        QCOMPARE(outlineCode({26, 9, 99}), u"AA10.100"_s);
        QCOMPARE(outlineCode({}), QString());
    }

    void codesAreReadBackAsPlaces()
    {
        for (const auto &places : std::vector<std::vector<quint32>>{{0}, {701, 3}, {0, 1, 0, 0}, {26, 9, 99, 0, 12}})
            QCOMPARE(placesOfCode(outlineCode(places)), std::optional(places));
    }

    void onlyTheExactFormIsACode()
    {
        for (const auto &text : {u""_s, u"2"_s, u"a2"_s, u"A02"_s, u"A0"_s, u"A.2"_s, u"A2."_s, u"A2..1"_s, u"A2.01"_s,
                                 u"A2 "_s, u" A2"_s, u"A-1"_s, u"A2.1x"_s, u"A99999999999"_s, u"A٢"_s})
            QVERIFY2(!placesOfCode(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
