// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestRows : public NoteTest
{
    Q_OBJECT

    void prepare() override { m_id = addNote(*m_workspace, u"title"_s); }

private Q_SLOTS:
    void anEditRaisesTheVersion()
    {
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, u"new"_s}}));
        QCOMPARE(now(u"title"_s).toString(), u"new"_s);
        QCOMPARE(now(u"version"_s).toInt(), 2);
    }

    void editsOfDifferentColumnsAreMerged()
    {
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, u"theirs"_s}}));

        const auto ours = editNote(*m_workspace, m_id, 1, {{u"body"_s, u"ours"_s}});

        QVERIFY2(ours, describe(ours ? Error() : ours.error()));
        QCOMPARE(now(u"title"_s).toString(), u"theirs"_s);
        QCOMPARE(now(u"body"_s).toString(), u"ours"_s);
        QCOMPARE(now(u"version"_s).toInt(), 3);
    }

    void staleEditOfTheSameColumnIsAConflictAndNamesTheOtherDesk()
    {
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, u"theirs"_s}}));

        const auto ours = editNote(*m_workspace, m_id, 1, {{u"title"_s, u"ours"_s}, {u"body"_s, u"more"_s}});

        QVERIFY(!ours);
        QCOMPARE(ours.error().kind, ErrorKind::Conflict);
        QCOMPARE(ours.error().code, "store.conflict");
        QCOMPARE(ours.error().facts.value(u"who"_s).toString(), m_workspace->person());
        QCOMPARE(ours.error().facts.value(u"columns"_s).toArray(),
                 (QJsonArray{QJsonObject{{u"column"_s, u"title"_s},
                                         {u"base"_s, u"title"_s},
                                         {u"theirs"_s, u"theirs"_s},
                                         {u"ours"_s, u"ours"_s}}}));
        QCOMPARE(now(u"title"_s).toString(), u"theirs"_s);
        QVERIFY(now(u"body"_s).isNull());
    }

    void theSameEditTwiceIsNoConflict()
    {
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, u"agreed"_s}}));
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, u"agreed"_s}}));
        QCOMPARE(now(u"version"_s).toInt(), 2);
    }

    void aColumnThatWeDidNotChangeKeepsTheirs()
    {
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, u"theirs"_s}}));
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, u"title"_s}, {u"amount"_s, 5}}));
        QCOMPARE(now(u"title"_s).toString(), u"theirs"_s);
        QCOMPARE(now(u"amount"_s).toInt(), 5);
    }

    void aColumnChangedThereAndBackIsNoConflict()
    {
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, u"there"_s}}));
        QVERIFY(editNote(*m_workspace, m_id, 2, {{u"title"_s, u"title"_s}}));
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, u"ours"_s}}));
        QCOMPARE(now(u"title"_s).toString(), u"ours"_s);
    }

    void theRuleIsAskedAgainOnTheMergedRow()
    {
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, u"locked"_s}}));
        Values seen;

        const auto ours = editNote(*m_workspace, m_id, 1, {{u"body"_s, u"ours"_s}}, [&seen](const Values &merged) {
            seen = merged;
            if (merged.value(u"title"_s) == u"locked"_s)
                throw StoreError(ErrorKind::Invalid, "test.locked");
        });

        QVERIFY(!ours);
        QCOMPARE(ours.error().code, "test.locked");
        QCOMPARE(seen.value(u"body"_s).toString(), u"ours"_s);
        QVERIFY(now(u"body"_s).isNull());
    }

    void anEditOfADeletedRowIsAConflictAndNamesWhoDeletedIt()
    {
        QVERIFY(removeNote(*m_workspace, m_id, 1));

        const auto ours = editNote(*m_workspace, m_id, 1, {{u"title"_s, u"late"_s}});

        QVERIFY(!ours);
        QCOMPARE(ours.error().code, "store.deleted-meanwhile");
        QCOMPARE(ours.error().facts.value(u"who"_s).toString(), m_workspace->person());
    }

    void aDeleteOfAChangedRowIsAConflict()
    {
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, u"newer"_s}}));

        const auto ours = removeNote(*m_workspace, m_id, 1);

        QVERIFY(!ours);
        QCOMPARE(ours.error().kind, ErrorKind::Conflict);
        QCOMPARE(ours.error().code, "store.changed-meanwhile");
        QCOMPARE(titles(*m_workspace), QStringList{u"newer"_s});
    }

    void aRowThatIsReferredToCannotGoAlone()
    {
        addRemark(*m_workspace, m_id, u"depends on it"_s);

        const auto ours = removeNote(*m_workspace, m_id, 1);

        QVERIFY(!ours);
        QCOMPARE(ours.error().kind, ErrorKind::Conflict);
        QCOMPARE(ours.error().code, "store.still-referred-to");
        QCOMPARE(titles(*m_workspace), QStringList{u"title"_s});
    }

    void aUniqueValueGivenTwiceIsAConflict()
    {
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"amount"_s, 5}}));
        const qint64 other = addNote(*m_workspace, u"other"_s);
        const auto twice = editNote(*m_workspace, other, 1, {{u"amount"_s, 5}});
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, "store.already-there");
    }

    void largeNumbersAndOddTextSurvive()
    {
        const QString odd = u"'; DROP TABLE note; -- \"ä€𝄞\\ \n\t?"_s;
        QVERIFY(editNote(*m_workspace, m_id, 1, {{u"title"_s, odd}, {u"amount"_s, Q_INT64_C(9007199254740993)}}));
        QCOMPARE(now(u"title"_s).toString(), odd);
        QCOMPARE(now(u"amount"_s).toInteger(), Q_INT64_C(9007199254740993));
    }

    void aScanTakesItsValuesWhateverIsInThem()
    {
        const QStringList texts{u"plain"_s, u"O'Brien"_s, u"back\\slash"_s, u"?"_s, u"'; DROP TABLE note; --"_s,
                                u"ä€𝄞"_s,   u""_s};
        for (const QString &text : texts)
            addNote(*m_workspace, text);
        for (const QString &text : texts) {
            const auto found = m_workspace->readNow([&](Session &session) {
                QStringList rows;
                session.scan(
                    u"SELECT title, id FROM note WHERE title = ? AND id > ? AND coalesce(amount, 3) < ? LIMIT ?"_s,
                    {text, 0, 2.5 + 1, 5}, [&](const ScanRow &row) { rows.append(QString::fromUtf8(row.text(0))); });
                return rows;
            });
            QVERIFY2(found, describe(found ? Error() : found.error()));
            QCOMPARE(*found, QStringList{text});
        }
        const auto none = m_workspace->readNow([](Session &session) {
            int rows = 0;
            session.scan(u"SELECT id FROM note WHERE body IS NOT DISTINCT FROM ? AND title <> ?"_s,
                         {nullptr, u"plain"_s}, [&](const ScanRow &) { ++rows; });
            return rows;
        });
        QVERIFY2(none, describe(none ? Error() : none.error()));
        QCOMPARE(*none, int(titles(*m_workspace).size()) - 1);
    }

private:
    QJsonValue now(const QString &column) { return note(*m_workspace, m_id)->value(column); }

    qint64 m_id = 0;
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
