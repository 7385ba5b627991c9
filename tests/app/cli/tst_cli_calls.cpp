// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"
#include "support/test_data.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

/// How the program is called, before any workspace matters.
class TestCliCalls : public QObject
{
    Q_OBJECT

private:
    ProgramRun m_program;

    /// All verbs, as the program completes them.
    QStringList verbs() const
    {
        QStringList verbs;
        const auto words = [this](const QStringList &before) {
            QStringList lines =
                QString::fromUtf8(m_program.run(QStringList{u"--complete"_s} + before + QStringList{QString()}).out)
                    .split(u'\n', Qt::SkipEmptyParts);
            return lines;
        };
        for (const QString &verb : words({})) {
            const QByteArray help = m_program.run({verb, u"--help"_s}).out;
            if (!help.contains("VERB [")) {
                verbs.append(verb);
                continue;
            }
            for (const QString &second : words({verb}))
                verbs.append(verb + u' ' + second);
        }
        return verbs;
    }

private Q_SLOTS:
    void everyVerbHelps()
    {
        const QStringList all = verbs();
        QVERIFY2(all.contains(u"tree"_s) && all.contains(u"graph cycles"_s) && all.size() > 10,
                 qPrintable(all.join(u',')));
        for (const QString &verb : all) {
            const Answer answer = m_program.run(verb.split(u' ') + QStringList{u"--help"_s});
            QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.said());
            QVERIFY2(answer.out.startsWith("Usage: mainstay-cli [-w WORKSPACE] " + verb.toUtf8()), answer.said());
            QVERIFY2(answer.out.contains("--json"), answer.said());
        }
    }

    void helpNamesThePlaceholdersThatATextMayHave()
    {
        for (const QString &verb : {u"satisfaction set"_s, u"answer set"_s}) {
            const Answer answer = m_program.run(verb.split(u' ') + QStringList{u"--help"_s});
            QVERIFY2(answer.out.contains("{number}, {title}"), answer.said());
        }
    }

    void helpOfAllListsEveryVerb()
    {
        const Answer answer = m_program.run({u"--help"_s});
        QCOMPARE(answer.status, 0);
        for (const QString &verb : verbs())
            QVERIFY2(answer.out.contains("\n  " + verb.toUtf8()), qPrintable(verb));
    }

    void versionIsTold() { QCOMPARE(m_program.run({u"--version"_s}).out, "mainstay-cli " MAINSTAY_VERSION "\n"); }

    void aWrongCallEndsWithTwoAndUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QStringList{} << u"cli.no-verb"_s;
        QTest::newRow("half a verb") << QStringList{u"graph"_s} << u"cli.no-verb"_s;
        QTest::newRow("no such verb") << QStringList{u"fly"_s} << u"cli.unknown-verb"_s;
        QTest::newRow("no such second word") << QStringList{u"graph"_s, u"fly"_s} << u"cli.unknown-verb"_s;
        QTest::newRow("no such option") << QStringList{u"tree"_s, u"--deep"_s} << u"cli.unknown-option"_s;
        QTest::newRow("option of another verb")
            << QStringList{u"tree"_s, u"--steps"_s, u"1"_s} << u"cli.unknown-option"_s;
        QTest::newRow("no such short option") << QStringList{u"tree"_s, u"-x"_s} << u"cli.unknown-option"_s;
        QTest::newRow("option of a verb before it")
            << QStringList{u"--depth"_s, u"1"_s, u"tree"_s} << u"cli.unknown-option"_s;
        QTest::newRow("value missing") << QStringList{u"tree"_s, u"--depth"_s} << u"cli.option-needs-value"_s;
        QTest::newRow("value too many") << QStringList{u"tree"_s, u"--json=yes"_s} << u"cli.option-takes-no-value"_s;
        QTest::newRow("option twice") << QStringList{u"tree"_s, u"--depth"_s, u"1"_s, u"--depth"_s, u"2"_s}
                                      << u"cli.option-twice"_s;
        QTest::newRow("no number") << QStringList{u"tree"_s, u"--depth"_s, u"two"_s} << u"cli.not-a-number"_s;
        QTest::newRow("number too small") << QStringList{u"undo"_s, u"--steps"_s, u"0"_s} << u"cli.not-a-number"_s;
        QTest::newRow("id without entity")
            << QStringList{u"journal"_s, u"--id"_s, u"1"_s} << u"cli.option-needs-other"_s;
        QTest::newRow("operand missing") << QStringList{u"impact"_s} << u"cli.operand-missing"_s;
        QTest::newRow("operands missing") << QStringList{u"import"_s, u"dpkg"_s} << u"cli.operand-missing"_s;
        QTest::newRow("operand too many") << QStringList{u"needs"_s, u"a"_s, u"b"_s} << u"cli.operand-too-many"_s;
        QTest::newRow("no workspace") << QStringList{u"info"_s} << u"cli.no-workspace"_s;
        QTest::newRow("password in the address")
            << QStringList{u"info"_s, u"-w"_s, u"postgresql://me:secret@localhost/db"_s}
            << u"cli.password-in-address"_s;
        QTest::newRow("password as an option of the address")
            << QStringList{u"info"_s, u"-w"_s, u"postgresql://me@localhost/db?password=secret"_s}
            << u"cli.password-in-address"_s;
    }

    void aWrongCallEndsWithTwoAndUsage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, code);
        const Answer answer = m_program.run(arguments);
        QVERIFY2(answer.status == 2 && answer.out.isEmpty(), answer.said());
        QVERIFY2(answer.err.contains("Usage: mainstay-cli"), answer.said());
        QVERIFY2(!answer.err.contains("secret"), answer.said());

        const Answer json = m_program.run(arguments + QStringList{u"--json"_s});
        // At the end of the line the switch may be what an option takes for its value.
        if (code != u"cli.option-needs-value")
            QCOMPARE(json.json()[u"error"_s][u"code"_s].toString(), code);
    }

    void globalOptionsMayStandAnywhere()
    {
        const QString path = m_program.folder() + u"/anywhere.mainstay"_s;
        QCOMPARE(m_program.run({u"--workspace"_s, path, u"--json"_s, u"init"_s}).json()[u"workspace"_s].toString(),
                 path);
        for (const QStringList &arguments :
             {QStringList{u"-w"_s, path, u"--json"_s, u"graph"_s, u"cycles"_s},
              QStringList{u"graph"_s, u"-w"_s, path, u"cycles"_s, u"--json"_s},
              QStringList{u"graph"_s, u"--json"_s, u"cycles"_s, u"--workspace="_s + path},
              QStringList{u"graph"_s, u"cycles"_s, u"--json"_s, u"-w"_s + path}}) {
            const Answer answer = m_program.run(arguments);
            QVERIFY2(answer.status == 0 && answer.json().contains(u"cycles"_s), answer.said());
        }
    }

    void whatFollowsTwoDashesIsNoOption()
    {
        const QString path = m_program.folder() + u"/dashes.mainstay"_s;
        QCOMPARE(m_program.run({u"init"_s, u"-w"_s, path}).status, 0);
        const Answer answer = m_program.run({u"-w"_s, path, u"--json"_s, u"needs"_s, u"--"_s, u"--help"_s});
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.json()[u"error"_s][u"facts"_s][u"text"_s].toString(), u"--help"_s);
    }

    void theTemplatesAreListedWithoutAWorkspace()
    {
        const QJsonObject json = m_program.json({u"init"_s, u"--list"_s});
        QVERIFY(json[u"templates"_s].toArray().contains(u"empty"_s));
        QVERIFY(json[u"templates"_s].toArray().contains(u"salesforce"_s));
        const Answer answer =
            m_program.run({u"init"_s, u"--template"_s, u"../x"_s, u"-w"_s, m_program.folder() + u"/none.mainstay"_s});
        QCOMPARE(answer.status, 3);
        QVERIFY(!QFile::exists(m_program.folder() + u"/none.mainstay"_s));
    }

    void aWorkspaceThatIsNotThereEndsWithFour()
    {
        for (const QString &location : {m_program.folder() + u"/nowhere.mainstay"_s, u"mysql://localhost/x"_s,
                                        m_program.file(u"text"_s, "no database"), m_program.folder(),
                                        u"postgresql://127.0.0.1:1/x?sslmode=disable"_s}) {
            const Answer answer = m_program.run({u"info"_s, u"-w"_s, location, u"--json"_s});
            QVERIFY2(answer.status == 4 && !answer.err.isEmpty(), answer.said());
            QVERIFY2(answer.json()[u"error"_s][u"message"_s].isString(), answer.said());
        }
        QVERIFY(!QFile::exists(m_program.folder() + u"/nowhere.mainstay"_s));
    }

    void thePersonIsSpokenToInDutchAndJsonStaysEnglish()
    {
        const QStringList arguments{u"info"_s, u"-w"_s, u"/nowhere.mainstay"_s, u"--json"_s};
        const Answer english = m_program.run(arguments);
        ProgramRun dutch;
        dutch.unset(u"LC_ALL"_s);
        dutch.set(u"LANG"_s, u"nl_NL.UTF-8"_s);
        const Answer answer = dutch.run(arguments);
        QCOMPARE(answer.status, english.status);
        QCOMPARE(answer.out, english.out);
        QVERIFY2(answer.err.startsWith("Er is geen werkruimte op /nowhere.mainstay."), answer.said());
        QVERIFY2(english.err.startsWith("There is no workspace at /nowhere.mainstay."), english.said());
        QVERIFY(dutch.run({u"--help"_s}).out.startsWith("Gebruik: "));
    }

    void aLocaleThatIsNotUtf8IsNoReasonToComplain()
    {
        ProgramRun plain;
        plain.set(u"LC_ALL"_s, u"C"_s);
        const Answer answer = plain.run({u"init"_s, u"--list"_s});
        QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.said());
    }

    void aFullDiskUnderTheAnswerIsNoticed()
    {
        QProcess process;
        process.setProcessEnvironment(m_program.environment());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(ProgramRun::program(), {u"init"_s, u"--list"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 4);
    }

    void aFaultyProcessIsToldFaultByFault()
    {
        QFile shipped(sourceFile(u"resources/templates/processes/incident.json"_s));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QByteArray sound = shipped.readAll();
        const Answer good =
            m_program.run({u"process"_s, u"check"_s, m_program.file(u"good.json"_s, sound), u"--json"_s});
        QVERIFY2(good.status == 0, good.said());
        QCOMPARE(good.json()[u"faults"_s].toArray().size(), 0);

        QByteArray faulty = sound;
        faulty.replace("\"initial\": \"new\"", "\"initial\": \"nowhere\"");
        QVERIFY(faulty != sound);
        const Answer bad =
            m_program.run({u"process"_s, u"check"_s, m_program.file(u"bad.json"_s, faulty), u"--json"_s});
        QCOMPARE(bad.status, 1);
        const QJsonObject fault = bad.json()[u"faults"_s].toArray().first().toObject();
        QCOMPARE(fault[u"kind"_s].toString(), u"no-initial"_s);
        QVERIFY(fault.contains(u"state"_s));

        const Answer broken =
            m_program.run({u"process"_s, u"check"_s, m_program.file(u"broken.json"_s, "{"), u"--json"_s});
        QCOMPARE(broken.status, 3);
        QCOMPARE(m_program.run({u"process"_s, u"check"_s, u"/no/such/file"_s}).status, 3);
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("answer");
        QTest::newRow("verb") << QStringList{u"jou"_s} << u"journal"_s;
        QTest::newRow("second word") << QStringList{u"graph"_s, u"cy"_s} << u"cycles"_s;
        QTest::newRow("option") << QStringList{u"tree"_s, u"--de"_s} << u"--depth"_s;
        QTest::newRow("global option") << QStringList{u"--js"_s} << u"--json"_s;
        QTest::newRow("format") << QStringList{u"import"_s, u"dp"_s} << u"dpkg"_s;
        QTest::newRow("template") << QStringList{u"init"_s, u"--template"_s, u"sal"_s} << u"salesforce"_s;
        QTest::newRow("template after =")
            << QStringList{u"init"_s, u"--template"_s, u"="_s, u"sal"_s} << u"salesforce"_s;
        QTest::newRow("file") << QStringList{u"import"_s, u"dpkg"_s, u"/etc/pass"_s} << u"/etc/passwd"_s;
        QTest::newRow("workspace") << QStringList{u"-w"_s, u"/etc/pass"_s} << u"/etc/passwd"_s;
    }

    void bashCompletes()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, answer);
        QString quoted;
        for (const QString &word : words)
            quoted += u" '"_s + word + u'\'';
        const QString script =
            u"source %1; COMP_WORDS=('%2'%3); COMP_CWORD=%4; _mainstay_cli; printf '%s\\n' \"${COMPREPLY[@]}\""_s
                .arg(sourceFile(u"packaging/completion/mainstay-cli"_s), ProgramRun::program(), quoted)
                .arg(words.size());
        QProcess bash;
        bash.start(u"bash"_s, {u"--norc"_s, u"-c"_s, script});
        QVERIFY(bash.waitForFinished());
        const QStringList replies = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(replies.contains(answer), qPrintable(replies.join(u'|')));
    }

    void theManPageHasEveryVerbInBothLanguages()
    {
        ProgramRun dutch;
        dutch.set(u"LC_ALL"_s, u"nl_NL.UTF-8"_s);
        const QByteArray english = m_program.run({u"--man"_s}).out;
        const QByteArray other = dutch.run({u"--man"_s}).out;
        for (const QString &verb : verbs()) {
            QVERIFY2(english.contains(".SS " + verb.toUtf8().replace('-', "\\-")), qPrintable(verb));
            QVERIFY2(other.contains(".SS " + verb.toUtf8().replace('-', "\\-")), qPrintable(verb));
        }
        QVERIFY(english.contains(".SH NAME\n") && other.contains(".SH NAAM\n"));
    }
};

QTEST_GUILESS_MAIN(TestCliCalls)
#include "tst_cli_calls.moc"
