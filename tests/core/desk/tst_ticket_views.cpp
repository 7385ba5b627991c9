// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_filter.h"
#include "desk/ticket_view_commands.h"
#include "desk_workspace.h"
#include "support/older_schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTicketViews : public OlderSchema<DeskTest>
{
    Q_OBJECT

    template <class Fn>
    auto write(Fn fn)
    {
        return m_workspace->writeNow(fn);
    }

    static constexpr int Before = 23; ///< the last schema without views

private Q_SLOTS:
    void aWorkspaceOfBeforeKeepsItsTicketsAndTakesViews()
    {
        makeWith(Before);
        QVERIFY(m_workspace->writeNow(addAsOfOld));

        openWithNewest();

        const auto kept = stored(*m_workspace, u"INC-1"_s);
        QVERIFY(kept);
        QCOMPARE(kept->title, u"Printer is out"_s);
        save(view(u"Web"_s)).value();
        QCOMPARE(takeBack(), "desk.save-view");
    }

    void aViewIsSavedChangedAndTakenBack()
    {
        const TicketView first = save(view(u"  Web  at night "_s)).value();
        QCOMPARE(first.name, u"Web at night"_s);
        QCOMPARE(first.owner, m_workspace->person());
        QCOMPARE(first.order, (TicketOrder{TicketSort::Due, SortWay::Up}));
        TicketView other = first;
        other.filter.clear();
        other.groupedBy = TicketGrouping::Team;
        const TicketView second = save(other).value();
        QCOMPARE(second.id, first.id);
        QVERIFY(second.groupedBy == TicketGrouping::Team);
        QCOMPARE(save(second).value(), second);
        QCOMPARE(takeBack(), "desk.save-view");
        QCOMPARE(all().first().filter, first.filter);
        QCOMPARE(takeBack(), "desk.save-view");
        QCOMPARE(all(), QList<TicketView>());
    }

    void ownAndSharedOnesOfOneNameGoBesideEachOther()
    {
        const TicketView own = save(view(u"Web"_s)).value();
        const TicketView shared = save(view(u"Web"_s), ViewSharing::Shared).value();
        QVERIFY(shared.id != own.id && !shared.owner);
        QCOMPARE(all(), (QList<TicketView>{own, shared}));
        QCOMPARE(all(u"somebody else"_s), QList<TicketView>{shared});
        QCOMPARE(named(u"Web"_s, m_workspace->person()).value(), own);
        QCOMPARE(named(u" Web "_s, u"somebody else"_s).value(), shared);
        QCOMPARE(codeOf(write([&](Transaction &tx) { shareView(tx, own, ViewSharing::Shared); })), "desk.view-exists");
        QVERIFY(write([&](Transaction &tx) { removeView(tx, shared); }));
        QVERIFY(write([&](Transaction &tx) { shareView(tx, own, ViewSharing::Shared); }));
        QCOMPARE(all(u"somebody else"_s).size(), 1);
        QCOMPARE(takeBack(), "desk.share-view");
        QCOMPARE(takeBack(), "desk.remove-view");
        QCOMPARE(all().size(), 2);
        QCOMPARE(all(u"somebody else"_s).size(), 1);
    }

    void aViewIsRenamedUnlessTheNameIsTaken()
    {
        const TicketView web = save(view(u"Web"_s)).value();
        save(view(u"Mail"_s)).value();
        const auto rename = [&](const QString &name) {
            return codeOf(write([&](Transaction &tx) { renameView(tx, web, name); }));
        };
        QCOMPARE(rename(u"Mail"_s), "desk.view-exists");
        QCOMPARE(rename(u" "_s), "desk.view-no-name");
        QCOMPARE(rename(u"My Tickets"_s), "desk.view-ships");
        QCOMPARE(rename(u"a\u0007b"_s), "desk.bad-field-value");
        QCOMPARE(rename(QString(100'000, u'x')), "desk.text-too-long");
        QCOMPARE(rename(u"Night"_s), "done");
        QCOMPARE(rename(u"Day"_s), "store.conflict");
        QCOMPARE(codeOf(named(u"Web"_s, m_workspace->person())), "desk.view-unknown");
        QCOMPARE(takeBack(), "desk.rename-view");
    }

    void thoseThatShipCanBeRead()
    {
        QCOMPARE(shippedViews().size(), 4);
        for (const TicketView &ships : shippedViews()) {
            const auto filter = ticketFilterFromText(ships.filter, *shippedRules(), {});
            QVERIFY2(filter, why(filter));
            QCOMPARE(toText(*filter), ships.filter);
            QCOMPARE(named(ships.name, u"anybody"_s).value(), ships);
        }
        QCOMPARE(named(u"DUE soon"_s, u"anybody"_s)->name, u"due-soon"_s);
        QCOMPARE(codeOf(save(view(u"unassigned"_s))), "desk.view-ships");
    }

    void anOrderIsAskedForByFieldAndWay()
    {
        QCOMPARE(ticketOrderAsked(u"due"_s).value(), (TicketOrder{TicketSort::Due, SortWay::Up}));
        QCOMPARE(ticketOrderAsked(u"opened:desc"_s).value(), TicketOrder());
        QCOMPARE(ticketOrderAsked(u"title:asc"_s).value(), (TicketOrder{TicketSort::Title, SortWay::Up}));
        for (const QString &text : {u""_s, u"colour"_s, u"due:down"_s, u"-due"_s, u"due:"_s, u":desc"_s})
            QCOMPARE(codeOf(ticketOrderAsked(text)), "desk.unknown-sort");
    }

private:
    static TicketView view(const QString &name)
    {
        TicketView draft;
        draft.name = name;
        draft.filter = u"state=open team=Web"_s;
        draft.order = {TicketSort::Due, SortWay::Up};
        return draft;
    }

    Result<TicketView> save(const TicketView &draft, ViewSharing sharing = ViewSharing::Own)
    {
        return write([&](Transaction &transaction) { return saveView(transaction, draft, sharing); });
    }

    QList<TicketView> all() { return all(m_workspace->person()); }
    QList<TicketView> all(const QString &person)
    {
        return m_workspace->readNow([&](Session &session) { return viewsFor(session, person); }).value();
    }

    Result<TicketView> named(const QString &name, const QString &person)
    {
        return m_workspace->readNow([&](Session &session) { return viewNamed(session, name, person); });
    }

    template <class T>
    static QByteArray codeOf(const Result<T> &result)
    {
        return result ? QByteArray("done") : result.error().code;
    }
};

QTEST_GUILESS_MAIN(TestTicketViews)
#include "tst_ticket_views.moc"
