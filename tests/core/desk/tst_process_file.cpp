// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_check.h"
#include "desk/process_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

/// A small sound process; tests replace a piece of it and see what is said.
const QByteArray sound = R"({"process":"problem","variants":[{"name":"short"},{"name":"long"}],"initial":"new",
"fields":[{"name":"begin","type":"date"},{"name":"finish","type":"date","after":"begin"},
          {"name":"size","type":"choice","values":["s","l"]}],
"states":[{"name":"new","phase":"open"},
          {"name":"work","phase":"open","reasons":["a","b"],"needs":["team","reason"]},
          {"name":"deep","phase":"open","variants":["long"]},
          {"name":"done","phase":"resolved","needs":[{"any_of":["begin","size"]}],
           "timer":{"to":"gone","after_business_days":3}},
          {"name":"gone","phase":"final"}],
"moves":[{"from":["new"],"to":"work"},{"from":["work"],"to":"deep"},{"from":["deep","work"],"to":"done"},
         {"from":["done"],"to":"work","reopens":true},{"from_phase":["open"],"to":"gone"}],
"guards":[{"fields":["begin"],"in":["deep"],"to":"work","variants":["long"]}]})";

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = sound;
    if (!json.contains(from))
        qFatal("the sound process has no %s", from.constData());
    return json.replace(from, to);
}

QString spelled(const QList<ProcessFault> &faults)
{
    QStringList lines;
    for (const ProcessFault &fault : faults)
        lines.append(QStringList{toName(fault.kind), fault.state, fault.variant, fault.subject}.join(u'/'));
    return lines.join(u' ');
}

} // namespace

class TestProcessFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProcessIsReadAsWritten()
    {
        const Result<Process> process = soundProcessFromJson(sound);
        QVERIFY(process);
        QCOMPARE(process->kind, ProcessKind::Problem);
        QCOMPARE(process->variants, (QList<Variant>{{u"short"_s, {}}, {u"long"_s, {}}}));
        QCOMPARE(process->fields.at(1), (FieldSpec{u"finish"_s, FieldType::Date, {}, u"begin"_s, {}}));
        QCOMPARE(process->states.at(1).needs, (QList<Need>{{{u"team"_s}}, {{u"reason"_s}}}));
        QCOMPARE(process->states.at(3).needs, (QList<Need>{{{u"begin"_s, u"size"_s}}}));
        QCOMPARE(process->states.at(3).timer, (Timer{u"gone"_s, 3, {}}));
        QCOMPARE(process->guards, (QList<PlanGuard>{{{u"begin"_s}, {u"deep"_s}, u"work"_s, {u"long"_s}}}));
    }

    void aProcessIsWrittenAsItIsRead()
    {
        for (const QByteArray &json :
             {sound,
              with("[\"long\"]}]}",
                   "[\"long\"]}],\"former\":[{\"name\":\"old\",\"phase\":\"open\",\"taken_up\":true}]}")}) {
            const Process process = processFromJson(json).value();
            QCOMPARE(processFromJson(QJsonDocument(toJson(process)).toJson()).value(), process);
        }
        for (const ProcessKind kind : allProcessKinds) {
            const Process process = shippedProcess(kind).value();
            QCOMPARE(processFromJson(QJsonDocument(toJson(process)).toJson()).value(), process);
        }
    }

    void movesAreExpandedToTheVariantsThatHaveBothEnds()
    {
        const Process process = processFromJson(sound).value();
        QStringList moves;
        for (const Move &move : process.moves)
            moves.append(QStringList{move.from, move.to, toName(move.by), move.variants.join(u'+')}.join(u' '));
        QCOMPARE(
            moves,
            (QStringList{u"new work person short+long"_s, u"work deep person long"_s, u"deep done person long"_s,
                         u"work done person short+long"_s, u"done work person short+long"_s,
                         u"new gone person short+long"_s, u"work gone person short+long"_s, u"deep gone person long"_s,
                         u"deep work plan-change long"_s, u"done gone time short+long"_s}));
    }

    void withoutVariantsAProcessHasOneOfItsOwnName()
    {
        const Process process =
            processFromJson(with("\"variants\":[{\"name\":\"short\"},{\"name\":\"long\"}],", "")).value();
        QCOMPARE(process.variants, (QList<Variant>{{u"problem"_s, {}}}));
    }

    void aWrongShapeIsRefusedByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &json, const QString &where, const QString &problem) {
            QTest::newRow(name) << json << where << problem;
        };
        row("empty", "", u""_s, u"not-json"_s);
        row("truncated", sound.first(sound.size() / 2), u""_s, u"not-json"_s);
        row("binary", QByteArray("\0\1\2\xfe", 4), u""_s, u"not-utf8"_s);
        row("nested 10,000 deep", QByteArray(10'000, '[') + QByteArray(10'000, ']'), u""_s, u"not-json"_s);
        row("huge", sound + QByteArray(1'000'000, ' '), u""_s, u"too-large"_s);
        row("nothing in it", "{}", u"process"_s, u"missing-key"_s);
        row("unknown key", with("\"initial\"", "\"colour\":1,\"initial\""), u"colour"_s, u"unknown-key"_s);
        row("unknown key inside", with("\"phase\":\"final\"", "\"phase\":\"final\",\"end\":1"), u"states[4].end"_s,
            u"unknown-key"_s);
        row("no such process", with("\"problem\"", "\"holiday\""), u"process"_s, u"unknown-value"_s);
        row("no such phase", with("\"final\"", "\"over\""), u"states[4].phase"_s, u"unknown-value"_s);
        row("initial is a number", with("\"initial\":\"new\"", "\"initial\":1"), u"initial"_s, u"wrong-type"_s);
        row("states is an object", with("\"guards\":[{", "\"guards\":{\"a\":[{") + "}", u"guards"_s, u"wrong-type"_s);
        row("state is a text", with("{\"name\":\"gone\",\"phase\":\"final\"}", "\"gone\""), u"states[4]"_s,
            u"wrong-type"_s);
        row("need is a number", with("\"team\",\"reason\"", "1"), u"states[1].needs[0]"_s, u"wrong-type"_s);
        row("any of nothing", with("[\"begin\",\"size\"]", "[]"), u"states[3].needs[0]"_s, u"wrong-type"_s);
        row("days are 0", with("days\":3", "days\":0"), u"states[3].timer.after_business_days"_s, u"wrong-type"_s);
        row("a timer of both", with("days\":3", "days\":3,\"on\":\"begin\""), u"states[3].timer.on"_s, u"one-of"_s);
        row("a choice of nothing", with(",\"values\":[\"s\",\"l\"]", ""), u"fields[2].values"_s, u"values-and-type"_s);
        row("no such type", with("\"choice\"", "\"colour\""), u"fields[2].type"_s, u"unknown-value"_s);
        row("from nowhere", with("{\"from\":[\"new\"],", "{"), u"moves[0].from"_s, u"one-of"_s);
        row("moved by time", with("\"to\":\"deep\"", "\"to\":\"deep\",\"by\":\"time\""), u"moves[1].by"_s,
            u"unknown-value"_s);
        row("a flag of text", with("\"reopens\":true", "\"reopens\":\"yes\""), u"moves[3].reopens"_s, u"wrong-type"_s);
    }

    void aWrongShapeIsRefusedByItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        QFETCH(QString, problem);
        const Result<Process> process = processFromJson(json);
        QVERIFY(!process);
        QCOMPARE(process.error().kind, ErrorKind::Invalid);
        QCOMPARE(process.error().code, "base.bad-file");
        QCOMPARE(process.error().facts.value(u"problem"_s).toString(), problem);
        QCOMPARE(process.error().facts.value(u"where"_s).toString(), where);
    }

    void tooManyStatesAreRefusedBeforeTheyMultiply()
    {
        QByteArray states;
        for (int i = 0; i < 101; ++i)
            states += "{\"name\":\"s" + QByteArray::number(i) + "\",\"phase\":\"open\"},";
        const Result<Process> process = processFromJson(with("{\"name\":\"new\"", states + "{\"name\":\"new\""));
        QCOMPARE(process.error().facts.value(u"problem"_s).toString(), u"too-many"_s);
    }

    void aFaultyProcessIsRefusedWithItsFaultsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("faults");
        const auto row = [](const char *name, const QByteArray &json, const QString &faults) {
            QTest::newRow(name) << json << faults;
        };
        row("sound", sound, u""_s);
        row("state twice", with("\"name\":\"gone\"", "\"name\":\"Done\""),
            u"duplicate/Done// unknown-state/gone/short/new unknown-state/gone/long/new unknown-state/gone/short/work"
            " unknown-state/gone/long/work unknown-state/gone/long/deep"
            " unknown-state/gone/short/done unknown-state/gone/long/done"_s);
        row("move twice", with("\"to\":\"deep\"}", "\"to\":\"deep\"},{\"from\":[\"new\"],\"to\":\"work\"}"),
            u"duplicate/new/short/work duplicate/new/long/work"_s);
        row("reason twice", with("[\"a\",\"b\"]", "[\"a\",\"A\"]"), u"duplicate/work//A"_s);
        row("field twice", with("\"size\",\"type\"", "\"begin\",\"type\""),
            u"duplicate///begin unknown-field/done//size"_s);
        row("field is a column", with("\"size\",\"type\"", "\"team\",\"type\""),
            u"duplicate///team unknown-field/done//size"_s);
        row("variant twice", with("\"name\":\"short\"", "\"name\":\"Long\""), u"duplicate//long/"_s);
        row("slash in a state", with("\"initial\":\"new\"", "\"initial\":\"new\"").replace("\"new\"", "\"n/w\""),
            u"bad-name/n/w//n/w"_s);
        row("field in capitals", with("\"size\",\"type\"", "\"Size\",\"type\""), u"bad-name///Size"_s);
        row("move to nowhere", with("\"to\":\"deep\"", "\"to\":\"depth\""),
            u"unknown-state/depth/short/work unknown-state/depth/long/work"_s);
        row("move to a state of another spelling", with("\"to\":\"deep\"", "\"to\":\"Deep\""),
            u"unknown-state/Deep/long/work"_s);
        row("timer to nowhere", with("{\"to\":\"gone\",\"after", "{\"to\":\"away\",\"after"),
            u"unknown-state/away/short/done unknown-state/away/long/done"_s);
        row("guard to nowhere", with("\"to\":\"work\",\"variants\"", "\"to\":\"home\",\"variants\""),
            u"unknown-state/home/long/deep"_s);
        row("guard of an unknown field", with("\"fields\":[\"begin\"]", "\"fields\":[\"start\"]"),
            u"unknown-field/work//start"_s);
        row("unknown variant", with("\"variants\":[\"long\"]},", "\"variants\":[\"wide\"]},"),
            u"unknown-variant/deep/wide/ unknown-state/deep/short/work unknown-state/deep/long/work"
            " unknown-state/deep/short/ unknown-state/deep/long/"_s);
        row("unknown field", with("[\"team\",", "[\"tem\","), u"unknown-field/work//tem"_s);
        row("a reason where there are none",
            with("\"needs\":[{\"any_of\":[\"begin\"", "\"needs\":[{\"any_of\":[\"reason\""),
            u"unknown-field/done//reason"_s);
        row("after nothing", with("\"after\":\"begin\"", "\"after\":\"start\""), u"unknown-field///start"_s);
        row("after a choice", with("\"after\":\"begin\"", "\"after\":\"size\""), u"wrong-field///finish"_s);
        row("a date that is a choice", with("\"after_business_days\":3", "\"on\":\"size\""),
            u"wrong-field/done//size"_s);
        row("to itself", with("\"to\":\"deep\"}", "\"to\":\"deep\"},{\"from\":[\"deep\"],\"to\":\"deep\"}"),
            u"self-move/deep//"_s);
        row("no initial state", with("\"initial\":\"new\"", "\"initial\":\"old\""),
            u"no-initial/old/short/ no-initial/old/long/"_s);
        row("final initial state", with("\"initial\":\"new\"", "\"initial\":\"gone\""),
            u"no-initial/gone/short/ no-initial/gone/long/"_s);
        row("out of a final state",
            with("\"from\":[\"done\"]", "\"from\":[\"done\",\"gone\"]")
                .replace("\"to\":\"work\",\"reopens\":true", "\"to\":\"work\""),
            u"unmarked-reopening/done/short/work unmarked-reopening/done/long/work leaves-final/gone/short/work"
            " leaves-final/gone/long/work"_s);
        row("final to resolved", with("\"from\":[\"deep\",\"work\"]", "\"from\":[\"deep\",\"work\",\"gone\"]"),
            u"leaves-final/gone/short/done leaves-final/gone/long/done"_s);
        row("reopens nothing", with("\"to\":\"deep\"", "\"to\":\"deep\",\"reopens\":true"),
            u"false-reopening/work/long/deep"_s);
        row("unreachable", with("{\"from\":[\"work\"],\"to\":\"deep\"},", ""), u"unreachable/deep/long/"_s);
        row("dead end",
            with("\"from_phase\":[\"open\"]", "\"from\":[\"new\"]")
                .replace("\"from\":[\"deep\",\"work\"]", "\"from\":[\"work\"]"),
            u"dead-end/deep/long/"_s);
        row("merging is no way out",
            with("\"from_phase\":[\"open\"],", "\"from_phase\":[\"open\"],\"by\":\"merge\",")
                .replace("\"from\":[\"deep\",\"work\"]", "\"from\":[\"work\"]"),
            u"dead-end/deep/long/"_s);
        row("no final state", with("\"final\"", "\"resolved\""),
            u"no-final//short/ dead-end/new/short/ dead-end/work/short/ dead-end/done/short/ dead-end/gone/short/"
            " no-final//long/ dead-end/new/long/ dead-end/work/long/ dead-end/deep/long/ dead-end/done/long/"
            " dead-end/gone/long/"_s);
    }

    void aFaultyProcessIsRefusedWithItsFaultsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, faults);
        const Result<Process> process = processFromJson(json);
        QVERIFY(process);
        QCOMPARE(spelled(faultsOf(*process)), faults);
        const Result<Process> judged = soundProcessFromJson(json);
        QCOMPARE(judged.has_value(), faults.isEmpty());
        if (!judged) {
            QCOMPARE(judged.error().code, "desk.faulty-process");
            QCOMPARE(judged.error().facts.value(u"faults"_s).toArray().size(), faultsOf(*process).size());
        }
    }

    void aReopeningOutOfAFinalStateMayBeMarked()
    {
        const QByteArray json = with("\"from\":[\"done\"]", "\"from\":[\"done\",\"gone\"]");
        QVERIFY(soundProcessFromJson(json));
    }

    void deadEndsAndUnreachableStatesAgreeWithTheClosureOfRandomMachines()
    {
        QRandomGenerator random(5);
        int faulty = 0;
        for (int round = 0; round < 500; ++round) {
            const int n = random.bounded(2, 9);
            Process process;
            process.variants = {{u"v"_s, {}}};
            process.initial = u"s0"_s;
            for (int i = 0; i < n; ++i) {
                const bool isFinal = i > 0 && random.bounded(4) == 0;
                process.states.append({u"s"_s + QString::number(i),
                                       isFinal ? Phase::Final : Phase::Open,
                                       false,
                                       false,
                                       {},
                                       {},
                                       {},
                                       {u"v"_s}});
            }
            QList<QList<bool>> way(n, QList<bool>(n, false));
            for (int i = 0; i < n; ++i) {
                way[i][i] = true;
                for (int j = 0; j < n; ++j) {
                    if (i == j || process.states[i].phase == Phase::Final || random.bounded(n) > 1)
                        continue;
                    way[i][j] = true;
                    process.moves.append(
                        {process.states[i].name, process.states[j].name, MoveBy::Person, false, {}, {u"v"_s}});
                }
            }
            for (int k = 0; k < n; ++k)
                for (int i = 0; i < n; ++i)
                    for (int j = 0; j < n; ++j)
                        way[i][j] = way[i][j] || (way[i][k] && way[k][j]);
            QStringList expected;
            for (int i = 0; i < n; ++i) {
                bool ends = false;
                for (int j = 0; j < n; ++j)
                    ends = ends || (way[i][j] && process.states[j].phase == Phase::Final);
                if (!way[0][i])
                    expected.append(u"unreachable "_s + process.states[i].name);
                if (!ends)
                    expected.append(u"dead-end "_s + process.states[i].name);
            }
            QStringList found;
            for (const ProcessFault &fault : faultsOf(process)) {
                if (fault.kind != ProcessFaultKind::NoFinal)
                    found.append(toName(fault.kind) + u' ' + fault.state);
            }
            QVERIFY2(found == expected, qPrintable(found.join(u", ") + u" instead of "_s + expected.join(u", ")));
            faulty += expected.isEmpty() ? 0 : 1;
        }
        QVERIFY(faulty > 50 && faulty < 490);
    }
};

QTEST_GUILESS_MAIN(TestProcessFile)
#include "tst_process_file.moc"
