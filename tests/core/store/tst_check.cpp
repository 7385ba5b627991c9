// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestCheck : public NoteTest
{
    Q_OBJECT

    QByteArray whatIsWrong() const override { return {}; } // its tests do damage, and say which

    void prepare() override
    {
        m_first = addNote(*m_workspace, u"first"_s);
        m_second = addNote(*m_workspace, u"second"_s, m_first);
        addRemark(*m_workspace, m_first, u"on the first"_s);
        QCOMPARE(faultsOf(*m_workspace), "");
    }

private Q_SLOTS:
    void itIsCleanAfterEverythingADeskDoes()
    {
        QCOMPARE(problem(loadNotes(*m_workspace, 1000, u"loaded"_s)), "");
        QCOMPARE(problem(editNote(*m_workspace, m_second, 1, {{u"title"_s, u"edited"_s}})), "");
        QCOMPARE(problem(removeNote(*m_workspace, m_second, 2)), "");
        for (int steps = 1; steps <= 4; ++steps) {
            QCOMPARE(problem(m_workspace->undoNow(steps)), "");
            QCOMPARE(faultsOf(*m_workspace), "");
            QCOMPARE(problem(m_workspace->redoNow(steps)), "");
            QCOMPARE(faultsOf(*m_workspace), "");
        }
    }

    void changesFromOutsideAreJournaledAndClean()
    {
        runAt(m_location->text(),
              "INSERT INTO note (version, title) VALUES (1, 'from outside');"
              "UPDATE note SET title = 'x', version = version + 1;"
              "DELETE FROM note WHERE title = 'from outside'");
        QCOMPARE(faultsOf(*m_workspace), "");
    }

    void anEntryWithoutItsCommandIsFound()
    {
        unguarded("UPDATE journal SET command = 777 WHERE entity = 'remark'");
        requireKinds({"journal-command"});
    }

    void aVersionRaisedBehindTheJournalsBackIsFound()
    {
        unguarded("UPDATE note SET version = version + 1 WHERE title = 'second'");
        const QList<Fault> faults = requireKinds({"journal-version"});
        QCOMPARE(faults.first().where, u"note %1"_s.arg(m_second));
        QCOMPARE(faults.first().detail, u"version 2, journaled 1"_s);
    }

    void aRowThatCameBehindTheJournalsBackIsFound()
    {
        unguarded("INSERT INTO note (version, title) VALUES (1, 'smuggled')");
        requireKinds({"journal-row"});
    }

    void aRowThatWentBehindTheJournalsBackIsFound()
    {
        unguarded("DELETE FROM note WHERE title = 'second'");
        const QList<Fault> faults = requireKinds({"journal-row"});
        QCOMPARE(faults.first().where, u"note %1"_s.arg(m_second));
    }

    void rowsThatWentFromTheMiddleAndTheEndOfALoadAreFound()
    {
        const qint64 first = loadNotes(*m_workspace, 1000, u"loaded"_s).value();
        unguarded("DELETE FROM note WHERE title IN ('loaded 0', 'loaded 500', 'loaded 999')");
        QStringList where;
        for (const Fault &fault : requireKinds({"journal-row", "journal-row", "journal-row"}))
            where.append(fault.where);
        QCOMPARE(where,
                 (QStringList{u"note %1"_s.arg(first), u"note %1"_s.arg(first + 500), u"note %1"_s.arg(first + 999)}));
    }

    void aRowThatWasDeletedAndIsThereIsFound()
    {
        QCOMPARE(problem(removeNote(*m_workspace, m_second, 1)), "");
        unguarded("INSERT INTO note (id, version, title) VALUES (" + QByteArray::number(m_second) + ", 1, 'back')");
        const QList<Fault> faults = requireKinds({"journal-row"});
        QCOMPARE(faults.first().detail, u"journaled as deleted"_s);
    }

    void aDanglingReferenceIsFound()
    {
        unguarded("INSERT INTO journal (command, entity, first_id, last_id, op, version, before)"
                  " SELECT max(id), 'note', 1, 1, 'delete', 1, '{}' FROM command_log; DELETE FROM note WHERE id = 1");
        const QList<Fault> faults = requireKinds({"reference", "reference"});
        QCOMPARE(faults.first().detail, u"parent_id = 1"_s);
        QCOMPARE(faults.last().detail, u"note_id = 1"_s);
    }

    void manyFaultsAreCountedAndTheFirstListed()
    {
        QCOMPARE(problem(loadNotes(*m_workspace, 3000, u"loaded"_s)), "");
        unguarded("UPDATE note SET version = 9");
        const QList<Fault> faults = m_workspace->checkNow().value();
        QCOMPARE(faults.size(), 1001);
        QCOMPARE(faults.last().detail, u"1000 of 3002"_s);
    }

    void aRoomsRuleIsAsked()
    {
        m_workspace.reset();
        WorkspaceOptions options = noteOptions();
        options.checks.append([](Session &session, QList<Fault> &faults) {
            if (session.number(u"SELECT count(*) FROM note WHERE title = 'second'"_s) > 0)
                faults.append(Fault{"note-taste", u"note"_s, u"second"_s});
        });
        m_workspace = openNotes(m_location->text(), options);
        requireKinds({"note-taste"});
    }

    void aDamagedPageIsFound()
    {
        if (!isFile())
            QSKIP("a server looks after its pages itself");
        QCOMPARE(problem(loadNotes(*m_workspace, 5000, u"loaded"_s)), "");
        // Pages that hold notes and nothing else: the workspace still opens.
        const auto pages = m_workspace->readNow([](Session &session) {
            return session.query(
                u"SELECT pgoffset, pgsize FROM dbstat WHERE name = 'note' AND pagetype = 'leaf' ORDER BY pgoffset"_s,
                {}, [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
        });
        QCOMPARE(problem(pages), "");
        QVERIFY(pages->size() > 3);
        m_workspace.reset();
        QFile file(m_location->text());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (const auto &[offset, size] : pages->sliced(pages->size() / 2 - 1, 3)) {
            QVERIFY(file.seek(offset));
            QVERIFY(file.write(QByteArray(qsizetype(size), '\x5a')) == size);
        }
        file.close();

        m_workspace = openNotes(m_location->text());
        const auto faults = m_workspace->checkNow();

        QCOMPARE(problem(faults), "");
        QVERIFY(!faults->isEmpty());
        for (const Fault &fault : *faults) {
            QCOMPARE(fault.kind, "file");
            QCOMPARE(fault.where, m_location->text());
        }
    }

private:
    /// Runs statements with neither the journal nor references watching.
    void unguarded(const QByteArray &sql)
    {
        QByteArray script = isFile() ? "PRAGMA foreign_keys=OFF;" : "";
        for (const QByteArray event : {"stale", "insert", "update", "delete"})
            script +=
                isFile() ? "DROP TRIGGER journal_note_" + event + ";" : "DROP TRIGGER journal_" + event + " ON note;";
        if (!isFile())
            script += "ALTER TABLE note DROP CONSTRAINT note_parent_id_fkey;"
                      "ALTER TABLE remark DROP CONSTRAINT remark_note_id_fkey;"
                      "ALTER TABLE journal DROP CONSTRAINT journal_command_fkey;";
        runAt(m_location->text(), script + sql);
        if (!isFile()) // references are known from the constraints
            runAt(m_location->text(),
                  "ALTER TABLE note ADD FOREIGN KEY (parent_id) REFERENCES note (id) NOT VALID;"
                  "ALTER TABLE remark ADD FOREIGN KEY (note_id) REFERENCES note (id) NOT VALID");
    }

    QList<Fault> requireKinds(const QList<QByteArray> &expected) const
    {
        QList<QByteArray> kinds;
        const QList<Fault> faults = m_workspace->checkNow().value();
        for (const Fault &fault : faults)
            kinds.append(fault.kind);
        if (kinds != expected)
            qWarning("%s", faultsOf(*m_workspace).constData());
        [&] { QCOMPARE(kinds, expected); }();
        return faults;
    }

    qint64 m_first = 0;
    qint64 m_second = 0;
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
