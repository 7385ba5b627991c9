// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliAttachments : public CliTest
{
    Q_OBJECT

private:
    void prepare() override
    {
        CliTest::prepare();
        QCOMPARE(run({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, u"Printer"_s}).status, 0);
    }
    QJsonObject attach(const QString &file, const QStringList &more = {}) const
    {
        return json(QStringList{u"ticket"_s, u"attach"_s, u"INC-1"_s, file} + more);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aFileIsAttachedShownSavedAndTakenOff()
    {
        const QByteArray content("\0\xff\r\n\\", 5);
        const QJsonObject ticket = attach(m_program->file(u"scan.png"_s, content));
        QCOMPARE(ticket[u"number"_s].toString(), u"INC-1"_s);
        const QJsonObject attachment = ticket[u"attachments"_s].toArray().first().toObject();
        QCOMPARE(attachment[u"name"_s].toString(), u"scan.png"_s);
        QCOMPARE(attachment[u"media_type"_s].toString(), u"image/png"_s);
        QCOMPARE(attachment[u"size"_s].toInt(), 5);

        const QJsonObject shown = json({u"ticket"_s, u"show"_s, u"INC-1"_s});
        QCOMPARE(shown[u"attachments"_s].toArray().first().toObject(), attachment);
        QVERIFY(run({u"ticket"_s, u"show"_s, u"INC-1"_s}).out.contains("scan.png"));

        const QString id = QString::number(attachment[u"id"_s].toInt());
        const QString out = m_program->folder() + u"/saved.png"_s;
        QCOMPARE(run({u"ticket"_s, u"attachment"_s, u"INC-1"_s, id, u"--out"_s, out}).status, 0);
        QCOMPARE(bytesOf(out), content);

        QVERIFY(json({u"ticket"_s, u"detach"_s, u"INC-1"_s, id})[u"attachments"_s].toArray().isEmpty());
        QCOMPARE(run({u"undo"_s}).status, 0);
        QCOMPARE(json({u"ticket"_s, u"show"_s, u"INC-1"_s})[u"attachments"_s].toArray().size(), 1);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void savingNeverReplacesAFile()
    {
        attach(m_program->file(u"a.txt"_s, "new"));
        const QString there = m_program->file(u"there.txt"_s, "old");
        const Answer answer = run({u"ticket"_s, u"attachment"_s, u"INC-1"_s, u"1"_s, u"--out"_s, there});
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.err.contains("already a file"), answer.said());
        QCOMPARE(bytesOf(there), "old");
    }

    void aNameThatIsAPathLosesIt()
    {
        const QJsonObject ticket =
            attach(m_program->file(u"a.txt"_s, "x"), {u"--name"_s, u"../../etc/cron.d/evil"_s, u"--internal"_s});
        QCOMPARE(ticket[u"attachments"_s][0][u"name"_s].toString(), u"evil"_s);
        QCOMPARE(json({u"ticket"_s, u"show"_s, u"INC-1"_s})[u"log"_s].toArray().last()[u"public"_s].toBool(true),
                 false);
    }

    void whatIsNotThereIsSaid()
    {
        QCOMPARE(run({u"ticket"_s, u"attach"_s, u"INC-1"_s, u"/nowhere/x"_s}).status, 3);
        QCOMPARE(run({u"ticket"_s, u"attach"_s, u"INC-9"_s, m_program->file(u"a"_s, "x")}).status, 3);
        const Answer answer = run({u"ticket"_s, u"attachment"_s, u"INC-1"_s, u"7"_s, u"--out"_s, u"x"_s});
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.err.contains("INC-1 has no attachment"), answer.said());
    }

    void aFileThatIsTooLargeIsRefusedAndNothingIsKept()
    {
        const QString big = m_program->folder() + u"/big"_s;
        QFile file(big);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(60) * 1024 * 1024));
        const Answer answer = run({u"ticket"_s, u"attach"_s, u"INC-1"_s, big});
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.err.contains("too large"), answer.said());
        QVERIFY(json({u"ticket"_s, u"show"_s, u"INC-1"_s})[u"attachments"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliAttachments)
#include "tst_cli_attachments.moc"
