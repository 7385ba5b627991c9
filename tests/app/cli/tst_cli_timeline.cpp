// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QDate>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliTimeline : public PictureTest
{
    Q_OBJECT

private:
    QJsonObject draw(const QStringList &arguments) const
    {
        return m_program->json(QStringList{u"timeline"_s} + arguments + QStringList{u"--out"_s, path(u"a.svg"_s)});
    }

private Q_SLOTS:
    void everyEndingIsWrittenWithoutADisplay()
    {
        for (const auto &[name, beginning] :
             {std::pair(u"a.svg"_s, QByteArray("<?xml")), std::pair(u"a.png"_s, QByteArray("\x89PNG")),
              std::pair(u"a.pdf"_s, QByteArray("%PDF"))}) {
            const Answer answer = m_program->run({u"timeline"_s, u"--out"_s, path(name)});
            QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.said());
            QVERIFY2(answer.out.contains("of 46 components") && answer.out.contains("without any day"), answer.said());
            QVERIFY(bytesOf(name).startsWith(beginning));
        }
        QCOMPARE(m_program->run({u"timeline"_s}).status, 2);
        QCOMPARE(m_program->run({u"timeline"_s, u"--months"_s, u"many"_s, u"--out"_s, path(u"a.svg"_s)}).status, 2);
        QCOMPARE(m_program->run({u"timeline"_s, u"--out"_s, path(u"a.doc"_s)}).status, 3);
    }

    void rowsStandByWhatEndsNext()
    {
        const QJsonObject all = draw({});
        const QJsonArray rows = all[u"rows"_s].toArray();
        QCOMPARE(rows.size(), all[u"count"_s].toInt());
        QCOMPARE(all[u"components"_s].toInt(), 46);
        QCOMPARE(all[u"count"_s].toInt() + all[u"without_day"_s].toInt(), 46);
        QCOMPARE(rows.first()[u"name"_s].toString(), u"Python on the batch server"_s);
        QCOMPARE(rows.first()[u"next"_s].toObject(),
                 (QJsonObject{{u"what"_s, u"support"_s}, {u"day"_s, u"2020-01-01"_s}, {u"overdue"_s, true}}));
        QCOMPARE(rows.first()[u"operation"_s].toString(), u"2017-05-15"_s);
        QVERIFY(rows.first()[u"phase_out"_s].isNull());
        QVERIFY(rows.last()[u"next"_s].isNull());
        QVERIFY(bytesOf(u"a.svg"_s).contains("support ended 1 Jan 2020"));

        const QJsonObject soon = draw({u"--months"_s, u"0"_s});
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QVERIFY(soon[u"count"_s].toInt() >= 3);
        for (const QJsonValue &row : soon[u"rows"_s].toArray())
            QVERIFY(row[u"next"_s].toObject()[u"day"_s].toString() <= today);
        QCOMPARE(soon[u"count"_s].toInt() + soon[u"later"_s].toInt() + soon[u"without_day"_s].toInt(), 46);

        QCOMPARE(draw({u"A3"_s})[u"components"_s].toInt(), 5);
    }
};

QTEST_GUILESS_MAIN(TestCliTimeline)
#include "tst_cli_timeline.moc"
