// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"
#include "support/engines.h"
#include "support/test_data.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

/// One session on both engines: the answers are the same but for ids and times.
class TestCliEngines : public QObject
{
    Q_OBJECT

private:
    static QJsonArray session(const QString &location)
    {
        ProgramRun program;
        program.useWorkspace(location);
        QByteArray status;
        for (int i = 0; i < 60; ++i) {
            const QByteArray n = QByteArray::number(i);
            status += "Package: p" + n + "\nStatus: install ok installed\nSection: " + (i % 3 ? "libs" : "perl")
                + "\nArchitecture: amd64\nVersion: 1." + n + "\n";
            if (i > 2)
                status += "Depends: p" + QByteArray::number(i / 2) + " (>= 1.9) | p" + QByteArray::number(i / 3) + ", p"
                    + QByteArray::number((i * 7) % 60) + "\n";
            status += "\n";
        }
        const QString file = program.file(u"status"_s, status);
        const QString table = program.file(u"t.csv"_s, "name,parent,kind\nÅ,,service\nb,Å,\n");
        QJsonArray answers;
        const QList<QStringList> calls{{u"init"_s},
                                       {u"import"_s, u"dpkg"_s, file},
                                       {u"import"_s, u"dpkg"_s, file},
                                       {u"import"_s, u"components-csv"_s, table},
                                       {u"tree"_s},
                                       {u"tree"_s, u"--depth"_s, u"2"_s},
                                       {u"impact"_s, u"p1"_s},
                                       {u"impact"_s, u"p2"_s, u"p3"_s},
                                       {u"needs"_s, u"p59"_s},
                                       {u"graph"_s, u"conflicts"_s},
                                       {u"graph"_s, u"cycles"_s},
                                       {u"undo"_s, u"--steps"_s, u"2"_s},
                                       {u"tree"_s},
                                       {u"redo"_s},
                                       {u"check"_s},
                                       {u"impact"_s, u"p1"_s},
                                       {u"tree"_s, u"nobody"_s}};
        for (const QStringList &call : calls) {
            const Answer answer = program.run(call + QStringList{u"--json"_s});
            answers.append(QJsonObject{
                {u"call"_s, call.first()},
                {u"status"_s, answer.status},
                {u"answer"_s,
                 without(answer.json(),
                         {u"id"_s, u"parent"_s, u"via"_s, u"took_ms"_s, u"workspace"_s, u"who"_s, u"at"_s})}});
        }
        return answers;
    }

private Q_SLOTS:
    void bothAnswerAlike()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        const FreshLocation file(FreshLocation::Kind::File);
        const FreshLocation database(FreshLocation::Kind::Database);
        const QJsonArray onFile = session(file.text());
        const QJsonArray onServer = session(database.text());
        QCOMPARE(onServer.size(), onFile.size());
        for (qsizetype i = 0; i < onFile.size(); ++i) {
            QVERIFY2(onFile.at(i)[u"status"_s].toInt() == (i + 1 < onFile.size() ? 0 : 3),
                     QJsonDocument(onFile.at(i).toObject()).toJson());
            QCOMPARE(onServer.at(i), onFile.at(i));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliEngines)
#include "tst_cli_engines.moc"
