// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_test.h"

#include "estate/component_commands.h"
#include "estate/dependency_commands.h"
#include "estate/estate_loader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestEstateStore : public EstateTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        Component whole{.name = u"Manage \"sales\" ä€𝄞"_s,
                        .kind = ComponentKind::ScheduledJob,
                        .productVersion = u"2:1.0~rc1"_s,
                        .vendor = u"Vendor & Sons"_s,
                        .lifeCycle = {.stage = LifeCycleStage::PhaseOut,
                                      .planned = QDate(2019, 2, 28),
                                      .implementation = QDate(2020, 1, 1),
                                      .operation = QDate(2020, 2, 29),
                                      .phaseOut = QDate(2027, 1, 1),
                                      .disposed = QDate(2028, 1, 1),
                                      .endOfSupport = QDate(2026, 12, 31)},
                        .owner = u"Team A"_s,
                        .description = u"line 1\nline 2"_s};
        whole.id = add(whole);
        whole.version = 1;
        whole.rank = RankGap;

        QCOMPARE(*find(whole.id), whole);
        QCOMPARE(estate()->tree().component(0), whole);
    }

    void codesFollowFromTheNotesExample()
    {
        makeNotesExample();
        QCOMPARE(codes(),
                 (QStringList{u"A sales"_s, u"A1 servers"_s, u"A2 products"_s, u"A2.1 manage"_s, u"A2.1.1 database"_s,
                              u"A2.2 customers"_s, u"A3 company"_s, u"A3.1 web"_s}));
    }

    void movingRenumbersAndIsTakenBack()
    {
        makeNotesExample();
        const QStringList before = codes();

        // A2 becomes the last of the solution, and its children follow.
        const auto moved = move(u"products"_s, u"sales"_s, u"company"_s);
        QVERIFY2(moved, StoreError(moved ? Error() : moved.error()).what());

        QCOMPARE(codes(),
                 (QStringList{u"A sales"_s, u"A1 servers"_s, u"A2 company"_s, u"A2.1 web"_s, u"A3 products"_s,
                              u"A3.1 manage"_s, u"A3.1.1 database"_s, u"A3.2 customers"_s}));
        QVERIFY(m_workspace->undoNow());
        QCOMPARE(codes(), before);
    }

    void aComponentCanBecomeTheFirstAmongItsSiblingsAndASolution()
    {
        makeNotesExample();
        QVERIFY(move(u"company"_s, u"sales"_s, {}));
        QCOMPARE(codes().mid(0, 3), (QStringList{u"A sales"_s, u"A1 company"_s, u"A1.1 web"_s}));
        QVERIFY(move(u"web"_s, {}, u"sales"_s));
        QCOMPARE(codes().last(), u"B web"_s);
    }

    void aComponentCannotGoBelowItself()
    {
        makeNotesExample();
        const auto moved = move(u"products"_s, u"database"_s, {});
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, "estate.cycle");
        QVERIFY(!move(u"products"_s, u"products"_s, {}));
    }

    void aUsedUpGapIsSpreadAgainInTheSameStep()
    {
        const Id<Component> root = add(Component{.name = u"root"_s});
        for (const QString &name : {u"first"_s, u"last"_s})
            add(Component{.parent = root, .name = name});
        // Each goes right behind the first, so each halves the gap: 2^20 is used up after 20.
        QStringList expected{u"first"_s};
        for (int i = 0; i < 25; ++i) {
            const QString name = u"n%1"_s.arg(i);
            add(Component{.parent = root, .name = name});
            const auto moved = move(name, u"root"_s, u"first"_s);
            QVERIFY2(moved, StoreError(moved ? Error() : moved.error()).what());
            expected.insert(1, name);
        }
        expected.append(u"last"_s);

        QStringList names;
        for (const Component &child : children(root))
            names.append(child.name);
        QCOMPARE(names, expected);
        QVERIFY(m_workspace->undoNow(50));
        QCOMPARE(children(root).size(), 2);
    }

    void aUnderBAndBUnderAAtOnceLeavesNoCycle()
    {
        const Id<Component> a = add(Component{.name = u"a"_s});
        const Id<Component> b = add(Component{.name = u"b"_s});
        const auto other = Workspace::open(Location::parse(m_location->text()).value(), options()).value();
        const Component readA = *find(a);
        const Component readB = *find(b);

        std::promise<Result<void>> fromOther;
        QObject context;
        other->write(
            &context,
            [&](Transaction &transaction) {
                moveComponent(transaction, readB, {a, {}});
            },
            [&](const Result<void> &done) { fromOther.set_value(done); });
        const auto ours = m_workspace->writeNow([&](Transaction &transaction) {
            moveComponent(transaction, readA, {b, {}});
        });
        auto theirs = fromOther.get_future();
        QTRY_VERIFY(theirs.wait_for(std::chrono::seconds(0)) == std::future_status::ready);

        const Result<void> their = theirs.get();
        QVERIFY2(ours.has_value() != their.has_value(), "exactly one of the two moves may succeed");
        QCOMPARE((ours ? their : ours).error().code, "estate.cycle");
        QVERIFY(estate()->faults().empty());
    }

    void anUndoThatWouldCloseACycleIsRefused_data()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("a step of few") << 0;
        QTest::newRow("a step of many") << 1500;
    }
    void anUndoThatWouldCloseACycleIsRefused()
    {
        QFETCH(const int, others);
        makeNotesExample();
        QVERIFY(m_workspace->writeNow([others](Transaction &transaction) {
            for (int i = 0; i < others; ++i)
                addComponent(transaction, Component{.name = u"other %1"_s.arg(i)});
        }));
        // Anna moves "web" out of "company", and says of the others whose they are; somebody else then puts "company"
        // below "web".
        const auto step = m_workspace->writeNow([&](Transaction &transaction) {
            moveComponent(transaction, named(transaction, u"web"_s), {{}, named(transaction, u"sales"_s).id});
            transaction.exec(u"UPDATE component SET owner = 'anna', version = version + 1 WHERE name LIKE 'other %'"_s);
        });
        QVERIFY(step);
        const auto web = named(u"web"_s);
        const auto company = named(u"company"_s);
        const auto moved = m_workspace->writeNow([&](Transaction &transaction) {
            transaction.beginCommand("test.other", {}, {});
            transaction.exec(u"UPDATE component SET parent_id = ?, version = version + 1 WHERE id = ?"_s,
                             {web.id, company.id});
            // On a server nobody may rewrite who did what, but a restore.
            if (transaction.engine() == Engine::PostgreSQL)
                transaction.connection().script("SET LOCAL mainstay.restoring = 'yes'");
            transaction.exec(u"UPDATE command_log SET who = 'bert' WHERE name = 'test.other'"_s);
        });
        QVERIFY(moved);

        const auto refused = m_workspace->undoNow();

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "store.undo-rule");
        QCOMPARE(refused.error().facts.value(u"rule"_s).toString(), u"estate.cycle"_s);
    }

    void anEditChangesOnlyWhatDiffersAndKeepsThePlace()
    {
        makeNotesExample();
        const Component read = named(u"web"_s);
        Component edited = read;
        edited.owner = u"Bert"_s;
        edited.parent.reset();
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) { editComponent(transaction, read, edited); }));
        const Component now = named(u"web"_s);
        QCOMPARE(now.owner, u"Bert"_s);
        QCOMPARE(now.parent, read.parent);
        QCOMPARE(now.version, 2);
    }

    void afterAnEditTheEstateSharesWhatDidNotChange()
    {
        makeNotesExample();
        const auto before = estate();
        const Component read = named(u"products"_s);
        Component edited = read;
        edited.name = u"goods"_s;
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) { editComponent(transaction, read, edited); }));
        const auto after = estateAfter(*before, {read.id.value});
        QVERIFY(after->tree().hasSameOutline(before->tree()));
        QCOMPARE(&after->graph(), &before->graph());
        QCOMPARE(&after->impactGraph(), &before->impactGraph());
        QCOMPARE(picture(*after), picture(*estate()));
        QVERIFY(!before->tree().named(u"products").empty());
        QCOMPARE(after->tree().component(*after->tree().indexOf(read.id)).version, read.version + 1);
    }

    void afterWhatCameMovedOrWentTheEstateIsReadAnew()
    {
        makeNotesExample();
        auto before = estate();
        const Id<Component> added = add(Component{.parent = named(u"sales"_s).id, .name = u"added"_s});
        auto after = estateAfter(*before, {added.value});
        QCOMPARE(picture(*after), picture(*estate()));

        before = after;
        QVERIFY(move(u"products"_s, u"company"_s, {}));
        after = estateAfter(*before, {named(u"products"_s).id.value});
        QCOMPARE(picture(*after), picture(*estate()));

        before = after;
        const Component gone = named(u"company"_s);
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) { removeComponent(transaction, gone); }));
        after = estateAfter(*before, {gone.id.value});
        QCOMPARE(picture(*after), picture(*estate()));
        QVERIFY(after->tree().size() < before->tree().size());
    }

    void twoEditsThatTogetherBreakARuleAreRefused()
    {
        const Id<Component> id = add(Component{.name = u"life"_s});
        const Component read = *find(id);
        Component theirs = read;
        theirs.lifeCycle.phaseOut = QDate(2026, 1, 1);
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) { editComponent(transaction, read, theirs); }));

        Component ours = read;
        ours.lifeCycle.operation = QDate(2027, 1, 1);
        const auto done =
            m_workspace->writeNow([&](Transaction &transaction) { editComponent(transaction, read, ours); });

        QVERIFY(!done);
        QCOMPARE(done.error().code, "estate.life-cycle-order");
    }

    void removingTakesAllBelowWithItsDependenciesAndComesBackWhole()
    {
        makeNotesExample();
        const auto before = picture();
        QVERIFY(before.contains(u"customers -> database"_s));
        QVERIFY(m_workspace->writeNow(
            [&](Transaction &transaction) { removeComponent(transaction, named(transaction, u"products"_s)); }));
        QCOMPARE(codes().size(), 4);
        QVERIFY(!picture().contains(u"customers -> database"_s));

        QVERIFY(m_workspace->undoNow());

        QCOMPARE(picture(), before);
    }

    void groupsBelongToTheirDependent()
    {
        makeNotesExample();
        const Component web = named(u"web"_s);
        const Component servers = named(u"servers"_s);
        const auto group = m_workspace->writeNow([&](Transaction &transaction) {
            return addGroup(transaction, RedundancyGroup{{}, 0, web.id, u"front"_s, Minimum::parse(u"50%").value()});
        });
        QVERIFY2(group, StoreError(group ? Error() : group.error()).what());

        const auto foreign = m_workspace->writeNow([&](Transaction &transaction) {
            return addDependency(transaction, Dependency{.dependent = servers.id, .provider = web.id, .group = *group});
        });
        QCOMPARE(foreign.error().code, "estate.group-of-another");
        const auto own = m_workspace->writeNow([&](Transaction &transaction) {
            return addDependency(transaction, Dependency{.dependent = web.id, .provider = servers.id, .group = *group});
        });
        QVERIFY(own);
        const auto twice = m_workspace->writeNow([&](Transaction &transaction) {
            return addDependency(transaction, Dependency{.dependent = web.id, .provider = servers.id, .group = *group});
        });
        QCOMPARE(twice.error().code, "store.already-there");

        const auto snapshot = estate();
        QCOMPARE(snapshot->graph().groupCount(), 1u);
        QCOMPARE(snapshot->graph().group(0).minimum.toText(), u"50%"_s);
        QVERIFY(m_workspace->writeNow(
            [&](Transaction &transaction) { removeGroup(transaction, *findGroup(transaction, *group)); }));
        QVERIFY(!m_workspace->readNow([&](Session &session) { return findDependency(session, *own); }).value()->group);
    }

    void anUnreadableRequirementIsRefused()
    {
        makeNotesExample();
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            return addDependency(transaction,
                                 Dependency{.dependent = named(transaction, u"web"_s).id,
                                            .provider = named(transaction, u"servers"_s).id,
                                            .requirement = u">> << 3"_s});
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, "estate.requirement-unreadable");
    }

    void attributesAreSetChangedAndRemoved()
    {
        const Id<Component> id = add(Component{.name = u"with attributes"_s});
        const auto set = [&](const QString &name, const std::optional<QString> &value) {
            return m_workspace->writeNow([&](Transaction &transaction) { setAttribute(transaction, id, name, value); });
        };
        QVERIFY(set(u"rack"_s, u"12"_s));
        QVERIFY(set(u"cost"_s, u"100"_s));
        QVERIFY(set(u"rack"_s, u"13"_s));
        QVERIFY(set(u"cost"_s, std::nullopt));
        const auto all = m_workspace->readNow([&](Session &session) { return attributesOf(session, id); });
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().value, u"13"_s);
    }

private:
    std::optional<Component> find(Id<Component> id)
    {
        return m_workspace->readNow([id](Session &session) { return findComponent(session, id); }).value();
    }
    QList<Component> children(Id<Component> parent)
    {
        return m_workspace->readNow([parent](Session &session) { return childrenOf(session, parent); }).value();
    }
    std::shared_ptr<const Estate> estateAfter(const Estate &before, const QSet<qint64> &components)
    {
        return m_workspace->readNow([&](Session &session) { return loadEstateAfter(session, before, components); })
            .value();
    }
    Result<void> move(const QString &name, const std::optional<QString> &parent, const std::optional<QString> &after)
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            Place place;
            if (parent)
                place.parent = named(transaction, *parent).id;
            if (after)
                place.after = named(transaction, *after).id;
            moveComponent(transaction, named(transaction, name), place);
        });
    }
};

QTEST_GUILESS_MAIN(TestEstateStore)
#include "tst_estate_store.moc"
