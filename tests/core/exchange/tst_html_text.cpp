// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html_text.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsAsAPersonWould_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"no  marks\n here"_s << u"no marks here"_s;
        QTest::newRow("paragraphs") << u"<p>One</p><p>Two<br>three</p>"_s << u"One\n\nTwo\nthree"_s;
        QTest::newRow("words in marks") << u"<b>bo</b>ld and <i>it</i>."_s << u"bold and it."_s;
        QTest::newRow("list") << u"Do:<ul><li>a</li><li>b</li></ul>end"_s << u"Do:\n\n- a\n- b\n\nend"_s;
        QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a b\nc"_s;
        QTest::newRow("script") << u"a<script>alert('</p>')</script>b<style>p{}</style><!-- x --> c"_s << u"ab c"_s;
        QTest::newRow("script that is never closed") << u"a<script>alert(1)"_s << u"a"_s;
        QTest::newRow("head") << u"<html><head><title>T</title></head><body>x</body></html>"_s << u"x"_s;
        QTest::newRow("head that is never closed") << u"<html><head><body>x"_s << u"x"_s;
        QTest::newRow("link") << u"See <a href=\"https://x.org/?a=1&amp;b=2\">this</a>."_s
                              << u"See this <https://x.org/?a=1&b=2>."_s;
        QTest::newRow("link that shows itself") << u"<a href='https://x.org'>https://x.org</a>"_s << u"https://x.org"_s;
        QTest::newRow("link that lies") << u"<a href=\"https://evil.example\">https://bank.example</a>"_s
                                        << u"https://bank.example <https://evil.example>"_s;
        QTest::newRow("link that runs") << u"<a href=\"javascript:alert(1)\">x</a>"_s << u"x"_s;
        QTest::newRow("mail link") << u"<a href=\"mailto:a@x.org\">Anna</a>"_s << u"Anna <a@x.org>"_s;
        QTest::newRow("picture") << u"a <img src=\"https://x.org/p/cat.png?x=1\"> <img alt='a dog' src=x.png> b"_s
                                 << u"a [cat.png] [a dog] b"_s;
        QTest::newRow("picture of the mail") << u"<img src=\"cid:logo@x\">"_s << u"[logo]"_s;
        QTest::newRow("quote") << u"new<blockquote>old<br>older</blockquote>end"_s
                               << u"new\n> \n> old\n> older\n\nend"_s;
        QTest::newRow("preformatted") << u"<pre>a  b\n  c</pre>"_s << u"a  b\n  c"_s;
        QTest::newRow("entities") << u"&lt;a&gt; &euro;&#8364;&#x20AC; &eacute; &amp;lt; &unknown; &"_s
                                  << u"<a> €€€ é &lt; &unknown; &"_s;
        QTest::newRow("no tag") << u"1 < 2 and 3 > 2 <3"_s << u"1 < 2 and 3 > 2 <3"_s;
        QTest::newRow("mark in an attribute") << u"<a title=\"a > b\" href=\"http://x\">y</a>"_s << u"y <http://x>"_s;
        QTest::newRow("never ends") << u"text <a href=\"x"_s << u"text"_s;
    }
    void itReadsAsAPersonWould()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(htmlToText(html, 1000), text);
    }

    void itIsNeverLongerThanAsked()
    {
        QCOMPARE(htmlToText(QString(5000, u'x'), 100).size(), 100);
        QVERIFY(htmlToText(u"<blockquote>"_s.repeated(10'000) + u"x"_s, 100).size() <= 100);
    }

    void hostileMarksTakeNoLongTime()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &mark : {u"<"_s, u"<a "_s, u"<a href=\""_s, u"<!--"_s, u"<head>"_s, u"<script></script>"_s,
                                    u"<blockquote>"_s, u"&#"_s, u"&amp"_s, u"<img alt=\""_s, u"<p>"_s})
            htmlToText(mark.repeated(1'000'000 / mark.size()), 1'000'000);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void anyCharactersWillDo()
    {
        QRandomGenerator random(20260302);
        const QString alphabet = u"<>/!-\"'=& ;#xaphref\nblockquote"_s;
        for (int round = 0; round < 3000; ++round) {
            QString html;
            for (int at = random.bounded(200); at > 0; --at)
                html += alphabet[random.bounded(int(alphabet.size()))];
            QVERIFY(htmlToText(html, 500).size() <= 500);
        }
    }
};

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_html_text.moc"
