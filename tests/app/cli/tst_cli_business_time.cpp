// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

/// A calendar file is all it needs: no workspace.
class TestCliBusinessTime : public QObject
{
    Q_OBJECT

private:
    ProgramRun m_program;
    QString m_calendar;

    QStringList asked(const QStringList &more) const
    {
        return QStringList{u"business-time"_s, u"--calendar"_s, m_calendar} + more;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_calendar = m_program.file(u"cal.json"_s, R"({"zone":"Europe/Amsterdam","week":{"mon":[["08:00","17:00"]],
            "tue":[["08:00","17:00"]],"wed":[["08:00","17:00"]],"thu":[["08:00","17:00"]],"fri":[["08:00","17:00"]]}})");
    }

    void aSpanIsAnsweredInBothKindsOfTime()
    {
        const QStringList span =
            asked({u"--from"_s, u"2026-03-06T20:00:00Z"_s, u"--to"_s, u"2026-03-09T09:30:00+01:00"_s});
        const QJsonObject json = m_program.json(span);
        QCOMPARE(json[u"business_ms"_s].toInteger(), 5'400'000);
        QCOMPARE(json[u"elapsed_ms"_s].toInteger(), 217'800'000);
        const Answer answer = m_program.run(span);
        QCOMPARE(answer.out, "1 h 30 min business time, 60 h 30 min in all\n");
    }

    void anInstantIsAnsweredOrNever()
    {
        const QJsonObject json =
            m_program.json(asked({u"--from"_s, u"2026-03-06T20:00:00Z"_s, u"--add"_s, u"5400000"_s}));
        QCOMPARE(json[u"due"_s].toString(), u"2026-03-09T08:30:00.000Z"_s);
        const QString closed = m_program.file(u"closed.json"_s, R"({"zone":"UTC","week":{}})");
        const QStringList never{u"business-time"_s,        u"--calendar"_s, closed, u"--from"_s,
                                u"2026-03-06T20:00:00Z"_s, u"--add"_s,      u"1"_s};
        QVERIFY(m_program.json(never)[u"due"_s].isNull());
        QVERIFY(m_program.run(never).out.startsWith("Never"));
    }

    void aFileIsAnsweredRowByRow()
    {
        const QString spans = m_program.file(u"spans.csv"_s,
                                             "From;To\n2026-03-06T20:00:00Z;2026-03-09T08:30:00Z\n"
                                             "2026-03-09T08:30:00Z;2026-03-06T20:00:00Z\n");
        const Answer answer = m_program.run(asked({u"--batch"_s, spans}));
        QCOMPARE(answer.out,
                 "from,to,business_ms,elapsed_ms\r\n"
                 "2026-03-06T20:00:00Z,2026-03-09T08:30:00Z,5400000,217800000\r\n"
                 "2026-03-09T08:30:00Z,2026-03-06T20:00:00Z,0,-217800000\r\n");
        const QString adding = m_program.file(u"adding.csv"_s, "add_ms,from\n5400000,2026-03-06T20:00:00Z\n");
        QCOMPARE(m_program.run(asked({u"--batch"_s, adding})).out,
                 "from,add_ms,due\r\n2026-03-06T20:00:00Z,5400000,2026-03-09T08:30:00.000Z\r\n");
        const QJsonObject row = m_program.json(asked({u"--batch"_s, adding}))[u"rows"_s][0].toObject();
        QCOMPARE(row[u"add_ms"_s].toInteger(), 5'400'000);
        QCOMPARE(row[u"due"_s].toString(), u"2026-03-09T08:30:00.000Z"_s);
    }

    void whatIsWrongIsNamedAndNothingIsAnswered()
    {
        const auto fails = [this](const QStringList &arguments, int status, const QByteArray &says) {
            const Answer answer = m_program.run(arguments);
            QVERIFY2(answer.status == status && answer.out.isEmpty(), answer.said());
            QVERIFY2(answer.err.contains(says), answer.said());
        };
        fails(asked({}), 2, "--from");
        fails(asked({u"--from"_s, u"2026-03-06T20:00:00Z"_s}), 2, "--to");
        fails(asked({u"--from"_s, u"2026-03-06"_s}), 2, "2026-03-06");
        fails(asked({u"--from"_s, u"2026-03-06T20:00:00Z"_s, u"--add"_s, u"-1"_s}), 2, "milliseconds");
        fails(asked({u"--from"_s, u"2026-03-06T20:00:00Z"_s, u"--add"_s, u"1"_s, u"--to"_s, u"2026-03-06T20:00:00Z"_s}),
              2, "--to");
        const QString spans =
            m_program.file(u"bad.csv"_s, "from,to\n2026-03-06T20:00:00Z,2026-03-09T08:30:00Z\nyesterday,today\n");
        fails(asked({u"--batch"_s, spans}), 3, "row 3");
        fails(asked({u"--batch"_s, m_program.file(u"one.csv"_s, "from\n2026-03-06T20:00:00Z\n")}), 3, "to");
        const QString atlantis = m_program.file(u"atlantis.json"_s, R"({"zone":"Europe/Atlantis","week":{}})");
        fails({u"business-time"_s, u"--calendar"_s, atlantis}, 3, "Europe/Atlantis");
        const QString bad = m_program.file(u"bad.json"_s, R"({"zone":"UTC","week":{"mon":[["09:00","25:00"]]}})");
        fails({u"business-time"_s, u"--calendar"_s, bad}, 3, "week.mon[0]");
    }
};

QTEST_GUILESS_MAIN(TestCliBusinessTime)
#include "tst_cli_business_time.moc"
