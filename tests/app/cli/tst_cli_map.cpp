// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliMap : public PictureTest
{
    Q_OBJECT

private:
    QStringList textsIn(const QString &name) const
    {
        QStringList texts;
        QXmlStreamReader xml(bytesOf(name));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && (xml.name() == u"text" || xml.name() == u"title"))
                texts.append(xml.readElementText().trimmed());
        }
        return xml.hasError() ? QStringList{xml.errorString()} : texts;
    }

    QJsonObject draw(const QStringList &arguments) const { return m_program->json(QStringList{u"map"_s} + arguments); }

private Q_SLOTS:
    void everyEndingIsWrittenWithoutADisplay()
    {
        for (const auto &[name, beginning] :
             {std::pair(u"a.svg"_s, QByteArray("<?xml")), std::pair(u"a.png"_s, QByteArray("\x89PNG")),
              std::pair(u"a.PDF"_s, QByteArray("%PDF"))}) {
            const Answer answer = m_program->run({u"map"_s, u"storage array"_s, u"--out"_s, path(name)});
            QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.said());
            QVERIFY2(answer.out.contains("all 12 edges drawn"), answer.said());
            QVERIFY(bytesOf(name).startsWith(beginning));
        }
    }

    void thePictureNamesWhatItDraws()
    {
        const QJsonObject drawn = draw({u"storage array"_s, u"--out"_s, path(u"a.svg"_s)});
        QCOMPARE(drawn[u"file"_s].toString(), path(u"a.svg"_s));
        QCOMPARE(drawn[u"nodes"_s].toInt(), 12);
        QCOMPARE(drawn[u"edges"_s].toInt(), 12);
        QCOMPARE(drawn[u"edges_total"_s].toInt(), 12);
        const QStringList texts = textsIn(u"a.svg"_s);
        for (const QString &text : {u"storage array"_s, u"hypervisor 1"_s, u"disk shelf 3"_s, u"all 12 edges drawn"_s,
                                    u"up while at least 2 of these 3 are up"_s})
            QVERIFY2(texts.contains(text), qPrintable(texts.join(u'|')));
    }

    void depthSaysHowFarItGoes()
    {
        QCOMPARE(draw({u"storage array"_s, u"--depth"_s, u"0"_s, u"--out"_s, path(u"a.svg"_s)})[u"nodes"_s].toInt(), 1);
        const QJsonObject far = draw({u"storage array"_s, u"--depth=50"_s, u"--out"_s, path(u"a.svg"_s)});
        QVERIFY(far[u"nodes"_s].toInt() > 20);
        QCOMPARE(far[u"edges"_s], far[u"edges_total"_s]);
    }

    void impactIsSeenAtAnyDepth()
    {
        const qint64 impacted = m_program->json({u"impact"_s, u"storage array"_s})[u"count"_s].toInteger();
        const QJsonObject drawn = draw({u"storage array"_s, u"--impact"_s, u"--out"_s, path(u"a.svg"_s)});
        QVERIFY(drawn[u"nodes"_s].toInteger() > impacted);
        const QStringList texts = textsIn(u"a.svg"_s);
        QVERIFY2(texts.filter(u"fail"_s).size() >= 2, qPrintable(texts.join(u'|')));
        QVERIFY2(texts.filter(u"not drawn"_s).isEmpty(), qPrintable(texts.join(u'|')));
    }

    void itSpeaksThePersonsLanguage()
    {
        m_program->set(u"LC_ALL"_s, u"nl_NL.UTF-8"_s);
        const Answer answer = m_program->run({u"map"_s, u"storage array"_s, u"--out"_s, path(u"a.svg"_s)});
        QVERIFY2(answer.out.contains("alle 12 lijnen getekend"), answer.said());
        QVERIFY(textsIn(u"a.svg"_s).contains(u"draait op"_s));
    }

    void theWholeEstateIsDrawnFoldedAndAddsUp()
    {
        const QJsonObject drawn = draw({u"--whole"_s, u"--out"_s, path(u"w.svg"_s)});
        const qint64 whole = drawn[u"components_total"_s].toInteger();
        QVERIFY(drawn[u"nodes"_s].toInteger() < whole);
        QCOMPARE(drawn[u"components"_s].toInteger(), whole);
        QCOMPARE(drawn[u"dependencies"_s].toInteger() + drawn[u"dependencies_inside"_s].toInteger(),
                 drawn[u"dependencies_total"_s].toInteger());
        const QStringList texts = textsIn(u"w.svg"_s);
        QVERIFY2(texts.contains(u"The whole estate"_s), qPrintable(texts.join(u'|')));
        QVERIFY2(!texts.filter(u" components drawn"_s).isEmpty(), qPrintable(texts.join(u'|')));
        QVERIFY2(!texts.contains(u"storage array"_s), qPrintable(texts.join(u'|')));
    }

    void theWholeEstateIsOpenedToADepthAndWhereAsked()
    {
        const auto nodes = [&](const QStringList &more) {
            return draw(QStringList{u"--whole"_s, u"--out"_s, path(u"w.png"_s)} + more)[u"nodes"_s].toInt();
        };
        const int solutions = nodes({});
        const int deep = nodes({u"--depth"_s, u"50"_s});
        const QJsonObject all = draw({u"--whole"_s, u"--depth=50"_s, u"--out"_s, path(u"w.pdf"_s)});
        QCOMPARE(qint64(deep), all[u"components_total"_s].toInteger());
        QCOMPARE(all[u"dependencies_inside"_s].toInt(), 0);
        const int opened = nodes({u"--open"_s, u"A"_s});
        QVERIFY(solutions < opened && opened <= deep);
        QVERIFY(nodes({u"--depth=50"_s, u"--fold"_s, u"A"_s}) < deep);
        draw({u"--whole"_s, u"--open"_s, u"storage array"_s, u"--out"_s, path(u"w.svg"_s)});
        QVERIFY(textsIn(u"w.svg"_s).contains(u"storage array"_s));
    }

    void aComponentAndTheWholeAreNotAskedForTogether()
    {
        for (const QStringList &call :
             {QStringList{u"map"_s, u"--whole"_s, u"A"_s}, QStringList{u"map"_s},
              QStringList{u"map"_s, u"--whole"_s, u"--impact"_s}, QStringList{u"map"_s, u"A"_s, u"--open"_s, u"A"_s}}) {
            const Answer answer = m_program->run(call + QStringList{u"--out"_s, path(u"w.svg"_s)});
            QVERIFY2(answer.status == 2 && answer.err.contains("--whole"), answer.said());
        }
        QVERIFY(!QFile::exists(path(u"w.svg"_s)));
    }

    void whatCannotBeWrittenIsRefusedAndLeavesNothing()
    {
        const Answer unknown = m_program->run({u"map"_s, u"storage array"_s, u"--out"_s, path(u"a.doc"_s)});
        QVERIFY2(unknown.status == 3 && unknown.err.contains("svg, png, pdf"), unknown.said());
        QVERIFY(!QFile::exists(path(u"a.doc"_s)));
        const Answer nowhere = m_program->run({u"map"_s, u"storage array"_s, u"--out"_s, path(u"no/such/a.svg"_s)});
        QCOMPARE(nowhere.status, 3);
        const Answer unsaid = m_program->run({u"map"_s, u"storage array"_s});
        QVERIFY2(unsaid.status == 2 && unsaid.err.contains("--out"), unsaid.said());
        QCOMPARE(m_program->run({u"map"_s, u"no such thing"_s, u"--out"_s, path(u"a.svg"_s)}).status, 3);
        const Answer negative = m_program->run({u"map"_s, u"A"_s, u"--depth"_s, u"-1"_s, u"--out"_s, path(u"a.svg"_s)});
        QCOMPARE(negative.status, 2);
        QVERIFY(!QFile::exists(path(u"a.svg"_s)));
    }

    void wordsThatADisplayWouldTakeAreOurs()
    {
        const Answer answer = m_program->run({u"map"_s, u"-platform"_s, u"xcb"_s, u"--out"_s, path(u"a.svg"_s)});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains("-platform"), answer.said());
    }
};

QTEST_GUILESS_MAIN(TestCliMap)
#include "tst_cli_map.moc"
