// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliWorkspace : public CliTest
{
    Q_OBJECT

private:
    void importComponents(const QByteArray &rows) const
    {
        const Answer answer =
            run({u"import"_s, u"components-csv"_s, m_program->file(u"in.csv"_s, "key,parent,name\n" + rows)});
        QVERIFY2(answer.status == 0, answer.said());
    }

    void prepare() override
    {
        const Answer made = run({u"init"_s, u"--json"_s});
        QVERIFY2(made.status == 0, made.said());
        QVERIFY(made.json()[u"schema"_s].toInt() > 0);
        QVERIFY(!made.json()[u"workspace"_s].toString().isEmpty());
    }

private Q_SLOTS:
    void aWorkspaceThatIsThereIsLeftAlone()
    {
        importComponents("a,,a\n");
        const Answer again = run({u"init"_s, u"--json"_s});
        QCOMPARE(again.status, 4);
        QCOMPARE(json({u"info"_s})[u"components"_s].toInt(), 1);
    }

    void infoCounts()
    {
        importComponents("a,,a\nb,a,b\nc,,c\n");
        const QJsonObject info = json({u"info"_s});
        QCOMPARE(info[u"engine"_s].toString(),
                 m_location->kind() == FreshLocation::Kind::File ? u"sqlite"_s : u"postgresql"_s);
        QVERIFY(info[u"schema"_s].toInt() > 0);
        QCOMPARE(info[u"solutions"_s].toInt(), 2);
        QCOMPARE(info[u"components"_s].toInt(), 3);
        QCOMPARE(info[u"dependencies"_s].toInt(), 0);
        QCOMPARE(info[u"tickets"_s].toInt(-1), 0);
        QCOMPARE(info[u"articles"_s].toInt(-1), 0);
        QVERIFY(info[u"journal"_s].toInt() > 0);
    }

    void aSoundWorkspaceHasNoFaults()
    {
        importComponents("a,,a\n");
        const Answer answer = run({u"check"_s, u"--json"_s});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json()[u"ok"_s].toBool(), true);
        QCOMPARE(answer.json()[u"faults"_s].toArray().size(), 0);
        QVERIFY(run({u"check"_s}).out.startsWith("No faults."));
    }

    void theJournalTellsWhoDidWhatNewestFirst()
    {
        importComponents("a,,a\n");
        importComponents("a,,a\nb,a,b\n");
        const QJsonArray entries = json({u"journal"_s})[u"entries"_s].toArray();
        QCOMPARE(entries.size(), 2);
        const QJsonObject newest = entries.first().toObject();
        QVERIFY(newest[u"seq"_s].toInteger() > entries.last()[u"seq"_s].toInteger());
        QCOMPARE(newest[u"command"_s].toString(), u"Import a table of components: 1 added"_s);
        QVERIFY(!newest[u"who"_s].toString().isEmpty());
        QVERIFY2(newest[u"at"_s].toString().endsWith(u"Z") && newest[u"at"_s].toString().size() == 24,
                 qPrintable(newest[u"at"_s].toString()));
        const QJsonObject change = newest[u"changes"_s].toArray().first().toObject();
        for (const QString &member : {u"entity"_s, u"id"_s, u"op"_s, u"before"_s, u"after"_s})
            QVERIFY2(change.contains(member), qPrintable(member));
    }

    void theJournalIsCutAndGoesOn()
    {
        importComponents("a,,a\n");
        importComponents("a,,a\nb,,b\n");
        importComponents("a,,a\nb,,b\nc,,c\n");
        const QJsonObject first = json({u"journal"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(first[u"entries"_s].toArray().size(), 2);
        QVERIFY(first[u"next"_s].isDouble());
        const QJsonObject rest =
            json({u"journal"_s, u"--limit"_s, u"2"_s, u"--after"_s, QString::number(first[u"next"_s].toInteger())});
        QCOMPARE(rest[u"entries"_s].toArray().size(), 1);
        QVERIFY(rest[u"next"_s].isNull());
    }

    void theJournalOfOneRecord()
    {
        importComponents("a,,a\nb,a,b\n");
        importComponents("a,,renamed\n");
        const qint64 id =
            json({u"tree"_s, u"renamed"_s, u"--depth"_s, u"1"_s})[u"nodes"_s].toArray().first()[u"id"_s].toInteger();
        const QJsonArray entries =
            json({u"journal"_s, u"--entity"_s, u"component"_s, u"--id"_s, QString::number(id)})[u"entries"_s].toArray();
        QCOMPARE(entries.size(), 2);
        const QJsonObject change = entries.first()[u"changes"_s].toArray().first().toObject();
        QCOMPARE(change[u"op"_s].toString(), u"update"_s);
        QCOMPARE(change[u"before"_s][u"name"_s].toString(), u"a"_s);
        QCOMPARE(change[u"after"_s][u"name"_s].toString(), u"renamed"_s);
        QCOMPARE(run({u"journal"_s, u"--entity"_s, u"no_such_table"_s}).status, 3);
    }

    void undoAndRedoTakeStepsBackAndBringThemAgain()
    {
        importComponents("a,,a\n");
        importComponents("a,,a\nb,,b\n");
        const Answer undone = run({u"undo"_s, u"--json"_s});
        QCOMPARE(undone.status, 0);
        const QJsonArray steps = undone.json()[u"undone"_s].toArray();
        QCOMPARE(steps.size(), 1);
        for (const QString &member : {u"command"_s, u"at"_s, u"who"_s})
            QVERIFY2(steps.first().toObject().contains(member), qPrintable(member));
        QCOMPARE(json({u"info"_s})[u"components"_s].toInt(), 1);

        QCOMPARE(json({u"redo"_s})[u"undone"_s].toArray().size(), 1);
        QCOMPARE(json({u"info"_s})[u"components"_s].toInt(), 2);
        QCOMPARE(run({u"redo"_s}).status, 1);

        QCOMPARE(json({u"undo"_s, u"--steps"_s, u"2"_s})[u"undone"_s].toArray().size(), 2);
        QCOMPARE(json({u"info"_s})[u"components"_s].toInt(), 0);
    }

    void undoOfMoreThanThereIsDoesNothing()
    {
        importComponents("a,,a\n");
        const Answer answer = run({u"undo"_s, u"--steps"_s, u"2"_s, u"--json"_s});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.json()[u"undone"_s].toArray().size(), 0);
        QVERIFY2(answer.err.contains("nothing of yours"), answer.said());
        QCOMPARE(json({u"info"_s})[u"components"_s].toInt(), 1);
    }

    void anotherProcessSeesWhatOneDid()
    {
        importComponents("a,,a\n");
        ProgramRun second;
        second.useWorkspace(m_location->text());
        QCOMPARE(second.json({u"tree"_s})[u"nodes"_s].toArray().size(), 1);
        QCOMPARE(second.run({u"undo"_s}).status, 0);
        QCOMPARE(json({u"tree"_s})[u"nodes"_s].toArray().size(), 0);
    }

    void aBackupBecomesANewWorkspaceOnEitherEngine()
    {
        importComponents("a,,a\nb,a,b\n");
        const QString copy = m_program->folder() + u"/copy.backup"_s;
        const Answer made = run({u"backup"_s, copy, u"--json"_s});
        QVERIFY2(made.status == 0 && made.json()[u"written"_s].toString() == copy, made.said());
        QCOMPARE(run({u"backup"_s, copy}).status, 3);

        const std::unique_ptr<FreshLocation> fresh = freshLocation();
        ProgramRun other;
        other.useWorkspace(fresh->text());
        const Answer restored = other.run({u"restore"_s, copy, u"--json"_s});
        QVERIFY2(restored.status == 0, restored.said());
        const QStringList apart{u"who"_s, u"at"_s};
        QCOMPARE(without(other.json({u"tree"_s}), apart), without(json({u"tree"_s}), apart));
        QCOMPARE(other.run({u"undo"_s}).status, 1);
        QCOMPARE(other.run({u"check"_s}).status, 0);
        // Into a new workspace only, and of a backup only.
        QCOMPARE(other.run({u"restore"_s, copy}).status, 4);
        QCOMPARE(json({u"info"_s})[u"components"_s].toInt(), 2);
    }

    void whatIsNoBackupIsNotRestored()
    {
        const std::unique_ptr<FreshLocation> fresh = freshLocation();
        ProgramRun other;
        other.useWorkspace(fresh->text());
        for (const QString &path : {other.file(u"text"_s, "no backup"), other.folder() + u"/nowhere"_s}) {
            const Answer answer = other.run({u"restore"_s, path});
            QVERIFY2(answer.status == 3 && answer.err.contains(path.toUtf8()), answer.said());
        }
        QCOMPARE(other.run({u"init"_s}).status, 0);
    }

    void compactingTellsWhatIsLost()
    {
        importComponents("a,,a\n");
        const QJsonObject compacted = json({u"journal"_s, u"--compact"_s});
        // Nothing is 30 days old.
        QCOMPARE(compacted[u"entries"_s].toInt(-1), 0);
        QCOMPARE(compacted[u"lost"_s].toArray().size(), 0);
        QCOMPARE(run({u"undo"_s}).status, 0);
    }

    void tablesSpeakTheLanguageOfThePerson()
    {
        m_program->set(u"LC_ALL"_s, u"nl_NL.UTF-8"_s);
        QVERIFY2(run({u"info"_s}).out.startsWith("Werkruimte"), run({u"info"_s}).said());
        QVERIFY(run({u"check"_s}).out.startsWith("Geen fouten."));
        QCOMPARE(json({u"check"_s})[u"ok"_s].toBool(), true);
    }
};

QTEST_GUILESS_MAIN(TestCliWorkspace)
#include "tst_cli_workspace.moc"
