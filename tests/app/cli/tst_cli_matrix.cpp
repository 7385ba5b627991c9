// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliMatrix : public PictureTest
{
    Q_OBJECT

private:
    QJsonObject draw(const QStringList &arguments) const
    {
        return m_program->json(QStringList{u"matrix"_s} + arguments + QStringList{u"--out"_s, path(u"a.svg"_s)});
    }
    Answer forbid(const QString &dependent, const QString &provider) const
    {
        return m_program->run({u"forbidden"_s, u"add"_s, dependent, provider});
    }

private Q_SLOTS:
    void everyEndingIsWrittenWithoutADisplay()
    {
        for (const auto &[name, beginning] :
             {std::pair(u"a.svg"_s, QByteArray("<?xml")), std::pair(u"a.png"_s, QByteArray("\x89PNG")),
              std::pair(u"a.pdf"_s, QByteArray("%PDF"))}) {
            const Answer answer = m_program->run({u"matrix"_s, u"--out"_s, path(name)});
            QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.said());
            QVERIFY2(answer.out.contains("46 components") && answer.out.contains("all 64 dependencies"), answer.said());
            QVERIFY(bytesOf(name).startsWith(beginning));
        }
        QCOMPARE(m_program->run({u"matrix"_s}).status, 2);
        QCOMPARE(m_program->run({u"matrix"_s, u"--out"_s, path(u"a.doc"_s)}).status, 3);
    }

    void theTreeIsFoldedAsAsked()
    {
        const QJsonObject whole = draw({});
        QCOMPARE(whole[u"rows"_s].toInt(), 46);
        QCOMPARE(whole[u"reading"_s].toString(), u"row depends on column"_s);
        QVERIFY(bytesOf(u"a.svg"_s).contains("row depends on column"));
        const QJsonObject folded = draw({u"--depth"_s, u"1"_s, u"--flip"_s});
        QCOMPARE(folded[u"rows"_s].toInt(), 4);
        QCOMPARE(folded[u"marks"_s].toInt(), 3);
        QCOMPARE(folded[u"dependencies"_s].toInt(), 64);
        QCOMPARE(folded[u"dependencies_inside"_s].toInt(), 47);
        QVERIFY(bytesOf(u"a.svg"_s).contains("column depends on row"));
        QCOMPARE(draw({u"--depth"_s, u"0"_s, u"--open"_s, u"A3"_s})[u"rows"_s].toInt(), 6);
        QCOMPARE(draw({u"--fold"_s, u"A1"_s, u"--fold"_s, u"A3"_s})[u"rows"_s].toInt(), 11);
        const QJsonObject part = draw({u"A3"_s});
        QCOMPARE(part[u"rows"_s].toInt(), 5);
        QVERIFY(part[u"dependencies_outside"_s].toInt() > 0);
    }

    void aRuleIsMadeCheckedAndTakenBack()
    {
        QCOMPARE(m_program->run({u"forbidden"_s, u"check"_s}).status, 0);
        QCOMPARE(forbid(u"A3"_s, u"A1"_s).status, 0);
        QCOMPARE(forbid(u"environment:live"_s, u"environment:test"_s).status, 0);
        QCOMPARE(forbid(u"attribute:zone=dmz"_s, u"kind:database"_s).status, 0);
        const QJsonArray rules = m_program->json({u"forbidden"_s, u"list"_s})[u"rules"_s].toArray();
        QCOMPARE(rules.size(), 3);
        QCOMPARE(rules.at(0)[u"broken"_s].toInt(), 4);
        QCOMPARE(rules.at(1)[u"provider"_s].toString(), u"environment:test"_s);
        QCOMPARE(rules.at(2)[u"dependent"_s].toString(), u"attribute:zone=dmz"_s);
        const Answer check = m_program->run({u"forbidden"_s, u"check"_s});
        QVERIFY2(check.status == 1 && check.out.contains("never depends on A1 servers"), check.said());
        QCOMPARE(draw({})[u"forbidden"_s].toInt(), 4);
        const QString number = QString::number(rules.at(0)[u"id"_s].toInteger());
        QCOMPARE(m_program->run({u"forbidden"_s, u"remove"_s, number}).status, 0);
        QCOMPARE(m_program->run({u"forbidden"_s, u"check"_s}).status, 0);
        QCOMPARE(m_program->run({u"undo"_s}).status, 0);
        QCOMPARE(m_program->run({u"forbidden"_s, u"check"_s}).status, 1);
    }

    void whatIsNoRuleIsRefused()
    {
        QCOMPARE(forbid(u"A3"_s, u"kind:teapot"_s).status, 3);
        QCOMPARE(forbid(u"A3"_s, u"environment:moon"_s).status, 3);
        QCOMPARE(forbid(u"A3"_s, u"no such thing"_s).status, 3);
        QCOMPARE(forbid(u"A3"_s, u"A3"_s).status, 3);
        const Answer gone = m_program->run({u"forbidden"_s, u"remove"_s, u"7"_s});
        QVERIFY2(gone.status == 3 && gone.err.contains("7"), gone.said());
        QVERIFY(m_program->json({u"forbidden"_s, u"list"_s})[u"rules"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliMatrix)
#include "tst_cli_matrix.moc"
