// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dot_text.h"
#include "reading_support.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {
QStringList endsOf(const QByteArray &dot)
{
    const auto reading = readBytes(dot, u"dot");
    if (!reading)
        return {outcomeOf(reading)};
    QStringList ends;
    for (const QString &line : dependencyLines(*reading))
        ends.append(line.section(u'|', 0, 0));
    return ends;
}
} // namespace

class TestDot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsSayWhatNeedsWhat_data()
    {
        QTest::addColumn<QByteArray>("dot");
        QTest::addColumn<QString>("ends");
        const auto row = [](const char *name, const char *dot, const char *ends) {
            QTest::newRow(name) << QByteArray(dot) << QString::fromUtf8(ends);
        };
        row("one", "digraph { a -> b }", "a>b");
        row("a chain", "digraph g { a -> b -> c; }", "a>b b>c");
        row("a set", "digraph { a -> {b c} }", "a>b a>c");
        row("sets on both sides", "digraph { {a b} -> {c d} }", "a>c a>d b>c b>d");
        row("a named subgraph as an end", "digraph { a -> subgraph s { b; c -> d } }", "c>d a>b a>c a>d");
        row("edges inside a set", "digraph { { a -> b } -> c }", "a>b a>c b>c");
        row("ports", "digraph { a:p:n -> b:q }", "a>b");
        row("quotes and numbers", "digraph \"x\" { \"a b\" -> -3.5; \"a\" + \"b\" -> 1 }", "a b>-3.5 ab>1");
        row("keywords in any case, comments", "# first\nSTRICT DiGraph{ // two\n/* three\n */ a->b }", "a>b");
        row("a keyword in quotes is a name", "digraph { \"node\" -> \"edge\" }", "node>edge");
        row("without direction", "graph { a -- b }", "a>b");
        row("an escaped quote and a broken line", "digraph { \"a\\\"\\\nb\" -> c }", "a\"b>c");
        row("two graphs", "digraph { a -> b } digraph { b -> c }", "a>b b>c");
        row("an empty set", "digraph { a -> {} -> b; }", "");
        row("beyond ASCII", "digraph { \xc3\xa9 -> \xe2\x82\xac }", "\xc3\xa9>\xe2\x82\xac");
    }
    void arrowsSayWhatNeedsWhat()
    {
        QFETCH(QByteArray, dot);
        QFETCH(QString, ends);
        QCOMPARE(endsOf(dot).join(u' '), ends);
    }

    void attributesAndDefaultsAreFieldsWhereTheirNamesSaySo()
    {
        const auto reading = readBytes("digraph { node [shape=box kind=database]; a [label=\"A\\none\", pos=\"1,2\"];\n"
                                       "{ node [kind=service]; b } edge [strength=soft]; a -> b [kind=\"runs on\" "
                                       "x=y]; c [label=<<b>C</b> &amp; D>] }",
                                       u"dot");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(componentLines(*reading),
                 (QStringList{u"a|-|A\none|database|-|-|-|-|-|shape=box"_s, u"b|-|b|service|-|-|-|-|-|shape=box"_s,
                              u"c|-|C & D|database|-|-|-|-|-|shape=box"_s}));
        QCOMPARE(dependencyLines(*reading), QStringList{u"a>b|runs on|soft|-|-|-|-"_s});
    }

    void clustersHoldWhatTheyAreTheFirstToName()
    {
        const auto reading =
            readBytes("digraph { subgraph cluster_s { label=\"Sales\"; a; subgraph cluster_t { b } c }\n"
                      "subgraph cluster_u { b; d } subgraph other { e } a -> d }",
                      u"dot");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(componentLines(*reading),
                 (QStringList{u"cluster_s|-|Sales|-|-|-|-|-|-|"_s, u"a|cluster_s|a|-|-|-|-|-|-|"_s,
                              u"cluster_t|cluster_s|cluster_t|-|-|-|-|-|-|"_s, u"b|cluster_t|b|-|-|-|-|-|-|"_s,
                              u"c|cluster_s|c|-|-|-|-|-|-|"_s, u"cluster_u|-|cluster_u|-|-|-|-|-|-|"_s,
                              u"d|cluster_u|d|-|-|-|-|-|-|"_s, u"e|-|e|-|-|-|-|-|-|"_s}));
    }

    void whatAnEstateHasNotIsCounted()
    {
        const auto reading = readBytes("graph {\n a:p -- b\n b -- c:q:n }", u"dot");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(findingLines(*reading),
                 (QStringList{u"exchange.ports-not-kept@2 count=2"_s, u"exchange.undirected-edges@2 count=2"_s}));
    }

    void whatIsNoDotIsRefusedAndSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("dot");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QByteArray &dot, const QString &outcome) {
            QTest::newRow(name) << dot << outcome;
        };
        row("something else", "hello", u"exchange.not-dot {\"line\":1}"_s);
        row("only comments", "// nothing\n", u"exchange.other-format {\"format\":\"dot\"}"_s);
        row("no end", "digraph {\n a -> b", u"exchange.not-dot {\"line\":2}"_s);
        row("an open quote", "digraph {\n\n\"a }", u"exchange.not-dot {\"line\":3}"_s);
        row("an open comment", "digraph { /* }", u"exchange.not-dot {\"line\":1}"_s);
        row("open HTML", "digraph { a [label=" + QByteArray(50'000, '<') + "] }", u"exchange.not-dot {\"line\":1}"_s);
        row("an arrow to nowhere", "digraph { a -> ; }", u"exchange.not-dot {\"line\":1}"_s);
        row("an arrow to a keyword", "digraph { a -> node [x=y] }", u"exchange.not-dot {\"line\":1}"_s);
        row("no UTF-8", "digraph { \"\xff\" }", u"exchange.wrong-encoding {\"byte\":11,\"encoding\":\"UTF-8\"}"_s);
        row("braces without end", "digraph " + QByteArray(200'000, '{'),
            u"exchange.too-deep {\"limit\":1000,\"line\":1}"_s);
        QByteArray set = "{";
        for (int i = 0; i < 10'000; ++i)
            set += " n" + QByteArray::number(i);
        row("sets that unfold", "digraph { " + set + "} -> " + set + "} }",
            u"exchange.unfolds {\"limit\":20000000,\"line\":1}"_s);
        QByteArray defaults = "digraph { node [";
        for (int i = 0; i < 1'900; ++i)
            defaults += " a" + QByteArray::number(i) + "=x";
        row("defaults that unfold", defaults + "] " + set.mid(1) + " }",
            u"exchange.unfolds {\"limit\":5000000,\"line\":1}"_s);
        QByteArray many = "digraph { a [";
        for (int i = 0; i < 3'000; ++i)
            many += " a" + QByteArray::number(i) + "=x";
        row("one node with attributes without end", many + "] }", u"exchange.not-dot {\"line\":1}"_s);
    }
    void whatIsNoDotIsRefusedAndSaysWhere()
    {
        QFETCH(QByteArray, dot);
        QFETCH(QString, outcome);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(outcomeOf(readBytes(dot, u"dot")), outcome);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    }

    void aLabelShowsItsText()
    {
        for (const QString &text : {u"a\nb"_s, u"back \\ slash"_s, u"\\n"_s, u"\"quoted\""_s, QString()})
            QCOMPARE(QString::fromStdString(dotLabelText(dotLabel(text).toStdString(), {})), text);
        QCOMPARE(dotLabelText("\\N of it\\l", "node"), std::string("node of it"));
    }

    void damagedFilesNeverCrash()
    {
        readDamaged(u"dot",
                    {"digraph { subgraph cluster_a { a [label=\"x\" b=<y>]; } edge [x=y] a -> {b c:p} /* z */ }"},
                    "{}[]<>\"\\-;:,=/*# \n\xff", 2'000);
    }
};

QTEST_GUILESS_MAIN(TestDot)
#include "tst_dot.moc"
