// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/one_line.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestOneLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersAndBreaksBecomeBlanks()
    {
        const QString hostile = u"a\nb\r\tc"_s + QChar(0x1b) + u'd' + QChar(QChar::LineSeparator) + u'e' + QChar(0);
        QCOMPARE(oneLine(hostile), u"a b  c d e "_s);
    }

    void longTextIsCutWithoutHalvingACharacter()
    {
        const QString long_(10'000, u'x');
        QCOMPARE(oneLine(long_, 5), u"xxxxx…"_s);
        QCOMPARE(oneLine(u"xxxx😀yyy"_s, 5), u"xxxx…"_s);
        QCOMPARE(oneLine(u"xxxx😀"_s, 6), u"xxxx😀"_s);
    }

    void whatNoFileMayHoldIsReplaced()
    {
        const QString lone = u"a"_s + QChar(0xd800) + u'b' + QChar(0xdc00) + QChar(0xfffe) + QChar(0xffff);
        QCOMPARE(oneLine(lone), u"a\uFFFDb\uFFFD\uFFFD\uFFFD"_s);
    }

    void aTurnOfDirectionEndsWithItsText()
    {
        const QString turned = isolated(u"\u202Babc\u2069"_s);
        QCOMPARE(turned, u"\u2068\u202Babc\u2069"_s);
    }

    void lettersAreNotDrawnBackwards()
    {
        QCOMPARE(oneLine(u"invoice\u202Efdp.exe"_s), u"invoice\uFFFDfdp.exe"_s);
        QCOMPARE(oneLine(u"\u202Dabc"_s), u"\uFFFDabc"_s);
    }
};

QTEST_GUILESS_MAIN(TestOneLine)
#include "tst_one_line.moc"
