// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_test.h"

#include "estate/component_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestSeveralComponents : public EstateTest
{
    Q_OBJECT

private Q_SLOTS:
    void severalAreMovedOneBehindTheOtherAndTakenBackAsOne()
    {
        makeNotesExample();
        const QStringList before = picture();

        const auto moved = move({u"web"_s, u"manage"_s, u"customers"_s}, {u"sales"_s}, {u"servers"_s});
        QVERIFY2(moved, StoreError(moved ? Error() : moved.error()).what());

        QCOMPARE(codes(),
                 (QStringList{u"A sales"_s, u"A1 servers"_s, u"A2 web"_s, u"A3 manage"_s, u"A3.1 database"_s,
                              u"A4 customers"_s, u"A5 products"_s, u"A6 company"_s}));
        QCOMPARE(takeBack(), "estate.move-components");
        QCOMPARE(picture(), before);
    }

    void whereThereIsNoRoomTheSiblingsAreSpreadInTheSameStep()
    {
        const Id<Component> root = add(Component{.name = u"root"_s});
        const Id<Component> first = add(Component{.parent = root, .name = u"first"_s});
        const Id<Component> last = add(Component{.parent = root, .name = u"last"_s});
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("estate.edit-component");
            transaction.exec(u"UPDATE component SET rank = (SELECT rank + 3 FROM component WHERE id = ?),"
                             " version = version + 1 WHERE id = ?"_s,
                             {first, last});
        }));
        QStringList expected{u"A root"_s, u"A1 first"_s};
        QStringList names;
        for (int i = 0; i < 5; ++i) {
            names.append(u"n%1"_s.arg(i));
            add(names.last());
            expected.append(u"A%1 n%2"_s.arg(i + 2).arg(i));
        }
        expected.append(u"A7 last"_s);

        QVERIFY(move(names, {u"root"_s}, {u"first"_s}));

        QCOMPARE(codes(), expected);
        QCOMPARE(takeBack(), "estate.move-components");
        QCOMPARE(codes().size(), 8);
        QCOMPARE(codes().mid(0, 3), (QStringList{u"A root"_s, u"A1 first"_s, u"A2 last"_s}));
    }

    void ofSeveralNoneGoesBelowItselfAndNoneMoves()
    {
        makeNotesExample();
        const QStringList before = picture();
        const auto moved = move({u"web"_s, u"products"_s}, {u"database"_s}, {});
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, "estate.cycle");
        QCOMPARE(moved.error().facts.value(u"name"_s).toString(), u"products"_s);
        QCOMPARE(picture(), before);
    }

    void severalAreRemovedWithAllBelowAndComeBackWhole()
    {
        makeNotesExample();
        const QStringList before = picture();
        const auto removed = m_workspace->writeNow([&](Transaction &transaction) {
            removeComponents(transaction, these(transaction, {u"manage"_s, u"company"_s}), m_unwatched);
        });
        QVERIFY2(removed, StoreError(removed ? Error() : removed.error()).what());
        QCOMPARE(picture(), (QStringList{u"A sales"_s, u"A1 servers"_s, u"A2 products"_s, u"A2.1 customers"_s}));
        QCOMPARE(takeBack(), "estate.remove-components");
        QCOMPARE(picture(), before);
    }

    void aChangeOfSeveralLeavesTheirOtherFieldsAndPlaces()
    {
        makeNotesExample();
        const Component web = named(u"web"_s);
        QVERIFY(edit({u"web"_s, u"database"_s}, [](Component &component) {
            component.owner = u"Bert"_s;
            component.parent.reset();
        }));
        Component expected = web;
        expected.owner = u"Bert"_s;
        expected.version = 2;
        QCOMPARE(named(u"web"_s), expected);
        QCOMPARE(named(u"database"_s).owner, u"Bert"_s);
        QCOMPARE(takeBack(), "estate.edit-components");
        QCOMPARE(named(u"database"_s).owner, QString());
    }

    void aRuleThatOneBreaksLeavesAllAsTheyWere()
    {
        makeNotesExample();
        QVERIFY(edit({u"web"_s}, [](Component &component) { component.lifeCycle.operation = QDate(2027, 1, 1); }));
        const auto refused = edit({u"servers"_s, u"web"_s},
                                  [](Component &component) { component.lifeCycle.phaseOut = QDate(2026, 1, 1); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "estate.life-cycle-order");
        QCOMPARE(refused.error().facts.value(u"name"_s).toString(), u"web"_s);
        QVERIFY(!named(u"servers"_s).lifeCycle.phaseOut);
    }

    void whatSomebodyChangedMeanwhileRefusesAll()
    {
        makeNotesExample();
        const Component web = named(u"web"_s);
        const Component servers = named(u"servers"_s);
        QVERIFY(edit({u"web"_s}, [](Component &component) { component.owner = u"Anna"_s; }));
        const auto refused = m_workspace->writeNow([&](Transaction &transaction) {
            editComponents(
                transaction, std::vector{servers, web}, [](Component &component) { component.owner = u"Bert"_s; },
                m_unwatched);
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "store.conflict");
        QCOMPARE(refused.error().facts.value(u"name"_s).toString(), u"web"_s);
        QCOMPARE(named(u"servers"_s).owner, QString());
    }

    void aCancelLeavesAllAsTheyWere()
    {
        makeNotesExample();
        Progress *running = nullptr;
        QList<qint64> told;
        Progress cancelled([&](qint64 done, qint64 total) {
            told.append(done);
            QCOMPARE(total, 3);
            if (done == 1)
                running->cancel();
        });
        running = &cancelled;
        const auto refused = m_workspace->writeNow([&](Transaction &transaction) {
            editComponents(
                transaction, these(transaction, {u"web"_s, u"servers"_s, u"company"_s}),
                [](Component &component) { component.owner = u"Bert"_s; }, cancelled);
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "store.cancelled");
        QCOMPARE(told, (QList<qint64>{0, 1}));
        QCOMPARE(named(u"web"_s).owner, QString());
    }

private:
    static std::vector<Component> these(Session &session, const QStringList &names)
    {
        std::vector<Component> found;
        for (const QString &name : names)
            found.push_back(named(session, name));
        return found;
    }
    Result<void> edit(const QStringList &names, const std::function<void(Component &)> &change)
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            editComponents(transaction, these(transaction, names), change, m_unwatched);
        });
    }
    Result<void> move(const QStringList &names, const std::optional<QString> &parent,
                      const std::optional<QString> &after)
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            Place place;
            if (parent)
                place.parent = named(transaction, *parent).id;
            if (after)
                place.after = named(transaction, *after).id;
            moveComponents(transaction, these(transaction, names), place, m_unwatched);
        });
    }

    Progress m_unwatched;
};

QTEST_GUILESS_MAIN(TestSeveralComponents)
#include "tst_several_components.moc"
