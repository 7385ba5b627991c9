// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliExchange : public CliTest
{
    Q_OBJECT

private:
private Q_SLOTS:
    void theFormatsAreListed()
    {
        QStringList names;
        for (const QJsonValue &format : json({u"import"_s, u"--list"_s})[u"formats"_s].toArray())
            names.append(format[u"format"_s].toString());
        for (const QString &name : {u"dpkg"_s, u"cyclonedx"_s, u"components-csv"_s, u"dependencies-csv"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QCOMPARE(run({u"import"_s, u"xls"_s, m_program->file(u"x"_s, "x")}).status, 3);
    }

    void anImportTellsWhatItDidAndTheSecondChangesNothing()
    {
        const QString path = m_program->file(u"c.csv"_s, "name,parent\nroot,\nleaf,root\n");
        const QJsonObject first = json({u"import"_s, u"components-csv"_s, path});
        for (const QString &member : {u"format"_s, u"read"_s, u"added"_s, u"updated"_s, u"unchanged"_s, u"removed"_s,
                                      u"findings"_s, u"rejected"_s, u"rejects"_s})
            QVERIFY2(first.contains(member), qPrintable(member));
        QCOMPARE(first[u"format"_s].toString(), u"components-csv"_s);
        QCOMPARE(first[u"read"_s].toInt(), 2);
        QCOMPARE(first[u"added"_s].toInt(), 2);
        QVERIFY(first[u"rejects"_s].isNull());

        const QJsonObject again = json({u"import"_s, u"components-csv"_s, path});
        QCOMPARE(again[u"added"_s].toInt(), 0);
        QCOMPARE(again[u"unchanged"_s].toInt(), 2);
        QCOMPARE(json({u"journal"_s})[u"entries"_s].toArray().size(), 1);
    }

    void aDryRunChangesNothing()
    {
        const QString path = m_program->file(u"c.csv"_s, "name\nroot\n");
        QCOMPARE(json({u"import"_s, u"components-csv"_s, path, u"--dry-run"_s})[u"added"_s].toInt(), 1);
        QCOMPARE(json({u"info"_s})[u"components"_s].toInt(), 0);
    }

    void badRowsKeepEverythingOutUnlessThePersonAgrees()
    {
        const QString path = m_program->file(u"c.csv"_s, "name,kind\ngood,\n,\nodd,spaceship\n");
        const Answer refused = run({u"import"_s, u"components-csv"_s, path, u"--json"_s});
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.json()[u"error"_s][u"facts"_s][u"rejected"_s].toInt(), 2);
        QCOMPARE(json({u"info"_s})[u"components"_s].toInt(), 0);

        const QJsonObject kept = json({u"import"_s, u"components-csv"_s, path, u"--keep-valid"_s});
        QCOMPARE(kept[u"added"_s].toInt(), 1);
        QCOMPARE(kept[u"rejected"_s].toInt(), 2);
        QFile rejects(kept[u"rejects"_s].toString());
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        const QByteArray reasons = rejects.readAll();
        QVERIFY2(reasons.contains("is no kind") && reasons.contains("is missing"), reasons);
    }

    void aDryRunEndsAsTheCallWouldAndWritesNoFile()
    {
        const QString path = m_program->file(u"c.csv"_s, "name,kind\ngood,\nodd,spaceship\n");
        const QStringList call{u"import"_s, u"components-csv"_s, path, u"--dry-run"_s};
        const Answer refused = run(call + QStringList{u"--json"_s});
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.json()[u"error"_s][u"code"_s].toString(), u"exchange.rejected-rows"_s);
        QCOMPARE(refused.json()[u"error"_s][u"facts"_s][u"where"_s].toInt(), 3);
        const Answer kept = run(call + QStringList{u"--keep-valid"_s});
        QVERIFY2(kept.status == 0 && kept.out.contains("at 3: ") && kept.err.contains("dry run"), kept.said());
        QVERIFY(!QFile::exists(path + u".rejects.csv"_s));
        QCOMPARE(json({u"info"_s})[u"components"_s].toInt(), 0);
    }

    void aFileOfSomebodyElseIsNeverReplacedByRejectedRows()
    {
        const QString path = m_program->file(u"c.csv"_s, "name,kind\ngood,\nodd,spaceship\n");
        const QString others = m_program->file(u"c.csv.rejects.csv"_s, "my own notes\n");
        const QStringList call{u"import"_s, u"components-csv"_s, path};
        const QString second = path + u".rejects-2.csv"_s;
        const Answer refused = run(call + QStringList{u"--json"_s});
        QCOMPARE(refused.json()[u"error"_s][u"facts"_s][u"file"_s].toString(), second);
        QCOMPARE(json(call + QStringList{u"--keep-valid"_s})[u"rejects"_s].toString(), second);
        QFile notes(others);
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QCOMPARE(notes.readAll(), "my own notes\n");
        QVERIFY(!QFile::exists(path + u".rejects-3.csv"_s));
    }

    void whatHasNoParentGoesUnderTheNamedComponent()
    {
        QCOMPARE(run({u"import"_s, u"components-csv"_s, m_program->file(u"a.csv"_s, "name\ntop\n")}).status, 0);
        QCOMPARE(
            run({u"import"_s, u"components-csv"_s, m_program->file(u"b.csv"_s, "name\nleaf\n"), u"--under"_s, u"top"_s})
                .status,
            0);
        QCOMPARE(json({u"tree"_s, u"leaf"_s})[u"nodes"_s].toArray().first()[u"code"_s].toString(), u"A1"_s);
        QCOMPARE(
            run({u"import"_s, u"components-csv"_s, m_program->file(u"c.csv"_s, "name\nx\n"), u"--under"_s, u"nobody"_s})
                .status,
            3);
    }

    void anInputThatCannotBeReadEndsWithThree()
    {
        QCOMPARE(run({u"import"_s, u"dpkg"_s, u"/no/such/file"_s}).status, 3);
        QCOMPARE(run({u"import"_s, u"dpkg"_s, m_program->folder()}).status, 3);
        const Answer empty = run({u"import"_s, u"cyclonedx"_s, m_program->file(u"e.json"_s, "")});
        QVERIFY2(empty.status == 3 && empty.err.startsWith("The file is empty."), empty.said());
    }

    void whatIsExportedComesBackUnchanged()
    {
        QCOMPARE(
            run({u"import"_s, u"components-csv"_s, m_program->file(u"a.csv"_s, "key,name,parent\nr,r,\nl,=cmd|x,r\n")})
                .status,
            0);
        const QString out = m_program->folder() + u"/out.csv"_s;
        const QJsonObject exported = json({u"export"_s, u"components-csv"_s, out});
        QCOMPARE(exported[u"written"_s].toInt(), 2);
        QCOMPARE(exported[u"format"_s].toString(), u"components-csv"_s);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("'=cmd|x"));
        const QJsonObject back = json({u"import"_s, u"components-csv"_s, out});
        QCOMPARE(back[u"unchanged"_s].toInt(), 2);
        QCOMPARE(run({u"export"_s, u"components-csv"_s, u"/no/such/folder/out.csv"_s}).status, 3);
        QCOMPARE(run({u"export"_s, u"dpkg"_s, out}).status, 3);
    }

    void anExportCanBeOfOnePart()
    {
        const QString parts = m_program->file(u"p.csv"_s, "key,name,parent\nr,r,\nl,l,r\no,other,\n");
        QCOMPARE(run({u"import"_s, u"components-csv"_s, parts}).status, 0);
        const QString edges = m_program->file(u"d.csv"_s, "dependent,provider\nl,o\no,l\n");
        QCOMPARE(run({u"import"_s, u"dependencies-csv"_s, edges}).status, 0);
        for (const auto &[title, component] : {std::pair(u"mine"_s, u"l"_s), std::pair(u"not mine"_s, u"other"_s)})
            QCOMPARE(run({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, title, u"--component"_s,
                          component})
                         .status,
                     0);
        QCOMPARE(run({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"nobody's"_s}).status, 0);
        const auto written = [this](const QString &format, const QString &what) {
            return json({u"export"_s, format, m_program->folder() + u"/part.csv"_s, u"--what"_s, what})[u"written"_s]
                .toInt();
        };

        QCOMPARE(written(u"components-csv"_s, u"A"_s), 2);
        QCOMPARE(written(u"dependencies-csv"_s, u"r"_s), 1);
        QCOMPARE(written(u"tickets-csv"_s, u"r"_s), 1);
        QCOMPARE(written(u"tickets-csv"_s, u"other"_s), 1);
        const Answer unknown =
            run({u"export"_s, u"tickets-csv"_s, m_program->folder() + u"/no.csv"_s, u"--what"_s, u"nobody"_s});
        QVERIFY2(unknown.status == 3 && !QFile::exists(m_program->folder() + u"/no.csv"_s), unknown.said());
    }

    void anImportIsOneStepOfUndo()
    {
        QByteArray rows = "name\n";
        for (int i = 0; i < 500; ++i)
            rows += "c" + QByteArray::number(i) + "\n";
        QCOMPARE(run({u"import"_s, u"components-csv"_s, m_program->file(u"many.csv"_s, rows)}).status, 0);
        const Answer undone = run({u"undo"_s});
        QVERIFY2(undone.out.contains("Taken back: Import a table of components: 500 added"), undone.said());
        QCOMPARE(json({u"info"_s})[u"components"_s].toInt(), 0);
        QCOMPARE(run({u"check"_s}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliExchange)
#include "tst_cli_exchange.moc"
