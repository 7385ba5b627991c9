// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"
#include "store/journal.h"
#include "support/test_server.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Two people at one workspace: on SQLite by what they say they are, on PostgreSQL by the roles the server knows.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void initTestCase()
    {
        if (sharedCluster().isEmpty())
            return;
        m_server = std::make_unique<TestServer>();
        PlainConnection(m_server->adminUrl())
            .run(u"CREATE ROLE bert LOGIN PASSWORD 'bert'; CREATE ROLE carla LOGIN PASSWORD 'carla' ROLE tester"_s);
    }
    void cleanupTestCase() { m_server.reset(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (onServer && !m_server)
            QSKIP(withoutPostgreSQL);
        if (onServer) {
            m_database = std::make_unique<TestDatabase>(m_server->url());
            m_annaUrl = m_database->url();
            QUrl url(m_annaUrl);
            url.setUserName(u"bert"_s);
            url.setPassword(u"bert"_s);
            m_bertUrl = url.toString(QUrl::FullyEncoded);
            m_anna = openNotes(m_annaUrl);
            PlainConnection(m_annaUrl).run(u"GRANT ALL ON ALL TABLES IN SCHEMA public TO bert;"
                                           "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO bert"_s);
        } else {
            m_file = freshLocation();
            m_annaUrl = m_bertUrl = m_file->text();
            m_anna = openNotes(m_annaUrl);
        }
        m_bert = openNotes(m_bertUrl, noteOptions(u"bert"_s));
    }
    void cleanup()
    {
        m_anna.reset();
        m_bert.reset();
        m_database.reset();
        m_file.reset();
    }

    void whoIsWhoTheServerSaysOrThePersonOfTheFile()
    {
        QCOMPARE(m_anna->person(), onServer() ? u"tester"_s : u"anna"_s);
        QCOMPARE(m_bert->person(), u"bert"_s);
        addNote(*m_anna, u"anna's"_s);
        addNote(*m_bert, u"bert's"_s);
        QCOMPARE(whoWrote(u"anna's"_s), m_anna->person());
        QCOMPARE(whoWrote(u"bert's"_s), u"bert"_s);
    }

    void eachTakesBackTheirOwn()
    {
        addNote(*m_anna, u"anna's first"_s);
        addNote(*m_bert, u"bert's"_s);
        addNote(*m_anna, u"anna's second"_s);

        QVERIFY(m_bert->undoNow());
        QCOMPARE(titles(*m_anna), (QStringList{u"anna's first"_s, u"anna's second"_s}));
        QCOMPARE(m_bert->undoNow().error().code, "store.nothing-to-undo");
        QVERIFY(m_anna->undoNow(2));
        QCOMPARE(m_anna->undoNow().error().code, "store.nothing-to-undo");
        QVERIFY(m_bert->redoNow());
        QCOMPARE(titles(*m_anna), QStringList{u"bert's"_s});
        QVERIFY2(m_anna->redoNow(2), "another person's redo does not clear ours");
    }

    void aLaterChangeByAnotherPersonRefusesAndNamesThem()
    {
        const qint64 id = addNote(*m_anna, u"one"_s);
        QVERIFY(editNote(*m_bert, id, 1, {{u"body"_s, u"by bert"_s}}));

        const auto refused = m_anna->undoNow();

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().code, "store.undo-changed-since");
        QCOMPARE(refused.error().facts.value(u"who"_s).toString(), u"bert"_s);
        QCOMPARE(refused.error().facts.value(u"command"_s).toString(), u"note.edit"_s);
        QCOMPARE(refused.error().facts.value(u"step"_s).toString(), u"note.add"_s);

        QCOMPARE(m_bert->undoNow()->first().name, "note.edit");
        QCOMPARE(m_anna->undoNow()->first().name, "note.add");
    }

    void aRowOfAnotherPersonThatRefersToOursRefusesAndNamesThem()
    {
        const qint64 id = addNote(*m_anna, u"one"_s);
        addRemark(*m_bert, id, u"mine"_s);
        const auto refused = m_anna->undoNow();
        QCOMPARE(refused.error().code, "store.undo-referred-to");
        QCOMPARE(refused.error().facts.value(u"who"_s).toString(), u"bert"_s);
        QCOMPARE(refused.error().facts.value(u"command"_s).toString(), u"remark.add"_s);
    }

    void aConflictNamesTheOther()
    {
        const qint64 id = addNote(*m_anna, u"one"_s);
        QVERIFY(editNote(*m_bert, id, 1, {{u"title"_s, u"bert's"_s}}));
        const Result<void> conflict = editNote(*m_anna, id, 1, {{u"title"_s, u"anna's"_s}});
        QCOMPARE(conflict.error().code, "store.conflict");
        QCOMPARE(conflict.error().facts.value(u"who"_s).toString(), u"bert"_s);
    }

    void aClientCannotSayItIsSomebodyElse()
    {
        if (!onServer())
            QSKIP("a file believes whoever may write it");
        PlainConnection bert(m_bertUrl);
        const QString said =
            u"INSERT INTO command_log (uuid, at, who, name, facts) VALUES ('%1', 5, 'tester', 'forged',"
            " '{}') RETURNING who"_s;
        QCOMPARE(bert.run(said.arg(u"1"_s)), u"bert"_s);
        bert.run(u"SET mainstay.restoring = 'yes'"_s);
        QCOMPARE(bert.run(said.arg(u"2"_s)), u"bert"_s);
        QCOMPARE(bert.run(u"UPDATE command_log SET who = 'tester', at = 5 WHERE uuid = '2' RETURNING who"_s),
                 u"bert"_s);
        QVERIFY(bert.run(u"SELECT min(at) FROM command_log"_s).toLongLong() > 5);
    }

    void aRestoreByTheOwnerIsBelieved()
    {
        if (!onServer())
            QSKIP("a file believes whoever may write it");
        PlainConnection owner(m_annaUrl);
        owner.run(u"SET mainstay.restoring = 'yes'"_s);
        QCOMPARE(owner.run(u"INSERT INTO command_log (uuid, at, who, name, facts) VALUES ('1', 5, 'carla', 'old', '{}')"
                           " RETURNING who"_s),
                 u"carla"_s);
    }

    void anotherRoleThatIsTakenOnDoesNotHideWhoItIs()
    {
        if (!onServer())
            QSKIP("a file believes whoever may write it");
        PlainConnection(m_annaUrl).run(u"GRANT ALL ON ALL TABLES IN SCHEMA public TO carla;"
                                       "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO carla"_s);
        PlainConnection anna(m_annaUrl);
        anna.run(u"SET ROLE carla; INSERT INTO note (version, title) VALUES (1, 'masked')"_s);
        QCOMPARE(whoWrote(u"masked"_s), u"tester"_s);
    }

    void theCommandOfAnotherTransactionIsNotBelieved()
    {
        if (!onServer())
            QSKIP("a file believes whoever may write it");
        const qint64 id = addNote(*m_anna, u"anna's"_s);
        PlainConnection bert(m_bertUrl);
        const QString annas = bert.run(u"SELECT max(id) FROM command_log WHERE name = 'note.add'"_s);
        for (const QString &forged : {annas, u"999999"_s, u"nonsense"_s, u"-1"_s, u"99999999999999999999999"_s}) {
            bert.run(u"SET mainstay.command = '%1'"_s.arg(forged));
            bert.run(QString::fromUtf8(retitle(id, "forged " + forged.toUtf8())));
            QCOMPARE(
                bert.run(u"SELECT c.who || ' ' || c.name FROM journal AS j JOIN command_log AS c ON c.id = j.command"
                         " ORDER BY j.seq DESC LIMIT 1"_s),
                u"bert outside"_s);
        }
        QCOMPARE(m_anna->undoNow().error().facts.value(u"who"_s).toString(), u"bert"_s);
    }

private:
    static bool onServer()
    {
        QFETCH_GLOBAL(bool, onServer);
        return onServer;
    }

    QString whoWrote(const QString &title)
    {
        return m_anna
            ->readNow([&](Session &session) {
                const qint64 id = session.number(u"SELECT id FROM note WHERE title = ?"_s, {title});
                return lastEntryOf(session, u"note"_s, id).value().who;
            })
            .value();
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<FreshLocation> m_file;
    QString m_annaUrl;
    QString m_bertUrl;
    std::unique_ptr<Workspace> m_anna;
    std::unique_ptr<Workspace> m_bert;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
