// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include "store/bulk_loader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Both engines take the same text and the same JSON, so that a workspace can move from one to the other.
class TestText : public NoteTest
{
    Q_OBJECT

private Q_SLOTS:
    void jsonThatPostgresqlRefusesIsRefusedByBoth_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("object") << uR"({"a": [1, null]})"_s << true;
        QTest::newRow("a backslash, then u0000") << uR"({"a": "\\u0000"})"_s << true;
        QTest::newRow("no JSON") << u"{a"_s << false;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("escaped NUL") << uR"({"a": "\u0000"})"_s << false;
        QTest::newRow("a backslash, then an escaped NUL") << uR"({"a": "\\\u0000"})"_s << false;
    }
    void jsonThatPostgresqlRefusesIsRefusedByBoth()
    {
        QFETCH(QString, json);
        QFETCH(bool, isFine);
        const qint64 id = addNote(*m_workspace, u"odd"_s);
        const auto edited = editNote(*m_workspace, id, 1, {{u"extra"_s, json}});
        QCOMPARE(codeOf(edited), isFine ? "" : "store.rule-broken");
        if (!isFine)
            QCOMPARE(edited.error().kind, ErrorKind::Invalid);
    }

    void textWithNulDoesNotGetIn()
    {
        const QString nul = u"a"_s + QChar(0) + u"b"_s;
        QCOMPARE(codeOf(m_workspace->writeNow([&](Transaction &transaction) {
                     transaction.describe("note.add");
                     insertRow(transaction, u"note"_s, {{u"title"_s, nul}});
                 })),
                 "store.nul-character");
        const auto inLoad = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("note.load");
            BulkLoader loader(transaction, u"note"_s, {u"title"_s}, 1);
            loader.add(nul);
        });
        QCOMPARE(codeOf(inLoad), "store.nul-character");
        QCOMPARE(inLoad.error().kind, ErrorKind::Invalid);
        QVERIFY(titles(*m_workspace).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
