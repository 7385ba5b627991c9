// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliHosts : public PictureTest
{
    Q_OBJECT

private:
    QJsonObject draw(const QStringList &arguments) const
    {
        return m_program->json(QStringList{u"hosts"_s} + arguments + QStringList{u"--out"_s, path(u"a.svg"_s)});
    }

private Q_SLOTS:
    void everyEndingIsWrittenWithoutADisplay()
    {
        for (const auto &[name, beginning] :
             {std::pair(u"a.svg"_s, QByteArray("<?xml")), std::pair(u"a.png"_s, QByteArray("\x89PNG")),
              std::pair(u"a.pdf"_s, QByteArray("%PDF"))}) {
            const Answer answer = m_program->run({u"hosts"_s, u"--out"_s, path(name)});
            QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.said());
            QVERIFY2(answer.out.contains("2 hosts") && answer.out.contains("all 36 boxes drawn"), answer.said());
            QVERIFY(bytesOf(name).startsWith(beginning));
        }
        QCOMPARE(m_program->run({u"hosts"_s}).status, 2);
        QCOMPARE(m_program->run({u"hosts"_s, u"no such thing"_s, u"--out"_s, path(u"a.svg"_s)}).status, 3);
        QCOMPARE(m_program->run({u"hosts"_s, u"--out"_s, path(u"a.doc"_s)}).status, 3);
    }

    void aHostSaysWhatItTakesDownAsTheImpactDoes()
    {
        const QJsonObject all = draw({});
        QCOMPARE(all[u"count"_s].toInt(), 2);
        QVERIFY(bytesOf(u"a.svg"_s).contains("hypervisor"));
        for (const QJsonValue &host : all[u"hosts"_s].toArray()) {
            QCOMPARE(host[u"layer"_s].toString(), u"host"_s);
            const QJsonArray members = host[u"members"_s].toArray();
            QCOMPARE(members.size(), host[u"count"_s].toInt());
            QCOMPARE(members.first()[u"layer"_s].toString(), u"hypervisor"_s);
            QCOMPARE(members.first()[u"state"_s].toString(), u"failed"_s);
            QCOMPARE(members.first()[u"runs_on"_s], host[u"id"_s]);
            const QJsonArray impacted =
                m_program->json({u"impact"_s, u"id:%1"_s.arg(host[u"id"_s].toInteger())})[u"impacted"_s].toArray();
            const auto failed = std::count_if(impacted.begin(), impacted.end(), [](const QJsonValue &one) {
                return one[u"state"_s].toString() == u"failed";
            });
            QCOMPARE(host[u"takes_down"_s].toInteger(), failed);
            QCOMPARE(host[u"degrades"_s].toInteger(), impacted.size() - failed);
        }
    }

    void aPartAndAFoldAreShownAsAsked()
    {
        const QJsonObject one = draw({u"web server 2"_s});
        QCOMPARE(one[u"count"_s].toInt(), 1);
        QCOMPARE(one[u"elsewhere"_s].toInt(), 1);
        const QJsonObject folded = draw({u"--fold"_s, u"host 1"_s});
        QCOMPARE(folded[u"boxes"_s].toInt() + folded[u"boxes_folded"_s].toInt(), 36);
        QVERIFY(folded[u"boxes_folded"_s].toInt() > 10);
        QCOMPARE(draw({u"--open"_s, u"host 1"_s})[u"boxes"_s].toInt(), 36);
    }
};

QTEST_GUILESS_MAIN(TestCliHosts)
#include "tst_cli_hosts.moc"
