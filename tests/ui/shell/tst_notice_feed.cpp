// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_commands.h"
#include "desk/agreement_commands.h"
#include "desk/due.h"
#include "desk/stakeholder_commands.h"
#include "desk_workspace.h"
#include "ui_shell/notice_feed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What a person called anna is told of, while somebody else works at another desk.
class TestNoticeFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
        m_workspace = openDesk(m_location->text());
        m_estate = std::make_unique<LiveEstate>(*m_workspace);
        m_tasks = std::make_unique<LongTasks>();
        m_other = openDesk(m_location->text(), Making::OpenOnly);
        follow(u"anna"_s);
    }
    void cleanup()
    {
        m_feed.reset();
        m_tasks.reset();
        m_estate.reset();
        m_workspace.reset();
        m_other.reset();
        m_location.reset();
        m_told.clear();
        m_remembered.clear();
        m_now = morning();
    }

    void whatOthersDoToAPersonsTicketsIsToldOnce()
    {
        const Ticket ticket = given(u"Slow <b>quotes</b>"_s, u"anna"_s);
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().kind, NoticeKind::Assignment);
        QCOMPARE(m_told.first().subject, u"INC-1  Slow <b>quotes</b>"_s);
        QCOMPARE(m_told.first().remark, u"given to you by %1"_s.arg(m_other->person()));
        QCOMPARE(m_told.first().link, linkTo(ticket.id));
        say(*m_other, ticket, u"hello"_s).value();
        QTRY_COMPARE(m_told.size(), 2);
        QCOMPARE(m_told.last().kind, NoticeKind::Reply);
        QCOMPARE(m_told.last().remark, u"%1 added to it"_s.arg(m_other->person()));
        barrier();
        QCOMPARE(m_told.size(), 2);
    }

    void whatWillBeDueAndWhatIsLateIsTold()
    {
        // The person's own desk notes it, as any does.
        agree();
        const Ticket ticket = given(u"Slow"_s, u"anna"_s);
        QTRY_COMPARE(m_told.size(), 1);
        m_now = morning(46);
        doDueNow(*m_workspace);
        QTRY_COMPARE(m_told.size(), 2);
        QCOMPARE(m_told.last().kind, NoticeKind::Warn);
        QCOMPARE(m_told.last().at, morning(45));
        QCOMPARE(m_told.last().due, morning(60));
        QCOMPARE(m_told.last().link, linkTo(ticket.id));
        QVERIFY2(m_told.last().remark.startsWith(u"resolution due "_s), qPrintable(m_told.last().remark));
        m_now = morning(70);
        doDueNow(*m_other);
        QTRY_COMPARE(m_told.size(), 3);
        QCOMPARE(m_told.last().kind, NoticeKind::Breach);
        QCOMPARE(m_told.last().remark, u"resolution is late"_s);
        barrier();
        QCOMPARE(m_told.size(), 3);
    }

    void aMajorIncidentIsTold()
    {
        const Ticket ticket = given(u"Down"_s, u"kim"_s);
        QVERIFY(m_other->writeNow([&](Transaction &transaction) {
            setMajor(transaction, *shippedRules(), ticket, u"nobody can order"_s, at(7));
        }));
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().kind, NoticeKind::Major);
        QCOMPARE(m_told.first().remark, u"major incident, says anna"_s);
        QCOMPARE(m_told.first().link, linkTo(ticket.id));
    }

    void whatConcernsOthersIsNotTold()
    {
        const Ticket ticket = given(u"Slow"_s, u"kim"_s);
        say(*m_other, ticket, u"hello"_s).value();
        barrier();
        QCOMPARE(m_told, QList<Notice>());
    }

    void onesOwnDoingIsNeverTold()
    {
        // Neither from this window nor from another one of the same person.
        follow(m_workspace->person());
        Ticket ticket = draft(ProcessKind::Incident, u"mine"_s);
        ticket.assignee = m_workspace->person();
        say(*m_workspace, add(*m_workspace, ticket), u"note to myself"_s).value();
        say(*m_other, add(*m_other, ticket), u"another"_s).value();
        // The feed reads in turn: what another one is told of comes after what this one was not.
        QList<Notice> kims;
        NoticeFeed kim(context(), u"kim"_s, {}, [] { return true; });
        connect(&kim, &NoticeFeed::arrived, this, [&kims](const QList<Notice> &notices) { kims += notices; });
        given(u"Slow"_s, u"kim"_s);
        QTRY_COMPARE(kims.size(), 1);
        QCOMPARE(m_told, QList<Notice>());
    }

    void whatEndsWhileThePersonLooksElsewhereIsTold_data()
    {
        QTest::addColumn<bool>("isWatched");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("finished") << false << QByteArray() << QStringList{u"Importing Packages finished"_s};
        QTest::newRow("failed") << false << QByteArray("store.disk-full")
                                << QStringList{u"Importing Packages failed"_s};
        QTest::newRow("cancelled") << false << QByteArray("store.cancelled") << QStringList();
        QTest::newRow("seen") << true << QByteArray() << QStringList();
    }
    void whatEndsWhileThePersonLooksElsewhereIsTold()
    {
        QFETCH(bool, isWatched);
        QFETCH(QByteArray, error);
        QFETCH(QStringList, told);
        m_isWatched = isWatched;
        m_tasks->start(
            u"Importing Packages"_s, this,
            [error](Progress &) -> Result<int> {
                if (error.isEmpty())
                    return 1;
                return failure(error == "store.cancelled" ? ErrorKind::Cancelled : ErrorKind::Unavailable, error);
            },
            [](const Result<int> &) {});
        QTRY_VERIFY(!m_tasks->isBusy());
        QStringList lines;
        for (const Notice &notice : std::as_const(m_told))
            lines.append(notice.subject + u' ' + notice.remark);
        QCOMPARE(lines, told);
    }

    void whatCameWhileNoWindowWasOpenIsToldAtTheNextStart()
    {
        const Ticket ticket = given(u"Slow"_s, u"anna"_s);
        QTRY_COMPARE(m_told.size(), 1);
        const NoticeMarks left = m_feed->marks();
        m_feed.reset();
        m_told.clear();
        say(*m_other, ticket, u"are you there?"_s).value();

        follow(u"anna"_s, left);
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().kind, NoticeKind::Reply);
        // What was told before stands in the list again, and is not raised anew.
        QTRY_COMPARE(m_remembered.size(), 1); // what came may have been told by the change itself
        QCOMPARE(m_remembered.first().kind, NoticeKind::Assignment);
        const NoticeMarks later = m_feed->marks();
        QCOMPARE(later.cleared, left.cleared);
        QVERIFY(*later.told > *left.told);
    }

    void whatWasClearedIsNotRemembered()
    {
        given(u"Slow"_s, u"anna"_s);
        QTRY_COMPARE(m_told.size(), 1);
        m_list.clear();
        const NoticeMarks left = m_feed->marks();
        QCOMPARE(left.cleared, left.told);
        m_told.clear();
        follow(u"anna"_s, left);
        given(u"Slower"_s, u"anna"_s);
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_remembered, QList<Notice>());
    }

    void marksOfANewerWorkspaceThanThisDoNoHarm()
    {
        const Id<Command> beyond(1'000'000'000);
        follow(u"anna"_s, {beyond, beyond});
        given(u"Slow"_s, u"anna"_s);
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(*m_feed->marks().told < beyond);
    }

    void aFloodIsBoundedAndCounted()
    {
        constexpr int Many = NoticeFeed::MostRead + 20;
        QVERIFY(m_other->writeNow([](Transaction &transaction) {
            Ticket ticket = draft(ProcessKind::Incident, u"one of many"_s);
            ticket.assignee = u"anna"_s;
            for (int i = 0; i < Many; ++i)
                addTicket(transaction, *shippedRules(), ticket, at(0));
        }));
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), NoticeFeed::MostRead, 30'000);
        QCOMPARE(m_total, Many);
    }

private:
    void agree()
    {
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            ServiceCalendar always;
            always.zone = u"UTC"_s;
            always.week.fill({{std::chrono::hours(0), std::chrono::hours(24)}});
            setCalendar(transaction, u"Always"_s, always);
            const QByteArray json = R"({"name":"Gold","kind":"sla","solutions":"all","valid_from":"2026-01-01",
                "calendar":"Always","targets":[{"target":"resolution","process":"incident","limit_ms":3600000}]})";
            carryOut(transaction, planned({}, agreementFromJson(json).value(), AgreementWish::NewVersion).value());
        }));
    }
    void doDueNow(Workspace &desk)
    {
        QVERIFY(desk.writeNow([now = m_now](Transaction &transaction) {
            AgreementBook book = loadBook(transaction, shippedRules());
            doDue(transaction, *shippedRules(), dueBy(transaction, book, now), now);
        }));
    }
    void follow(const QString &person, const NoticeMarks &marks = {})
    {
        m_feed.reset();
        m_feed = std::make_unique<NoticeFeed>(context(), person, marks, [this] { return m_isWatched; });
        connect(m_feed.get(), &NoticeFeed::remembered, this,
                [this](const QList<Notice> &notices) { m_remembered += notices; });
        connect(m_feed.get(), &NoticeFeed::arrived, this, [this](const QList<Notice> &notices, qint64 total) {
            m_told += notices;
            m_total = total;
        });
    }
    PageContext context()
    {
        return {*m_workspace, *m_estate, shippedRules(), m_words, *m_tasks, m_list, [this] { return m_now; }, m_clocks};
    }
    Ticket given(const QString &title, const QString &to)
    {
        return assign(*m_other, add(*m_other, draft(ProcessKind::Incident, title)), {{}, to}).value();
    }
    /// All that was done so far has been told: what comes after it has.
    void barrier()
    {
        const qsizetype before = m_told.size();
        given(u"the last one"_s, u"anna"_s);
        QTRY_VERIFY(m_told.size() > before);
        m_told.removeIf([](const Notice &notice) { return notice.subject.contains(u"the last one"); });
    }

    ClockReader m_clocks{shippedRules()};
    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LiveEstate> m_estate;
    std::unique_ptr<LongTasks> m_tasks;
    std::unique_ptr<Workspace> m_other;
    std::unique_ptr<NoticeFeed> m_feed;
    NoticeList m_list;
    Words m_words{QLocale::c()};
    bool m_isWatched = true;
    Instant m_now = morning();
    QList<Notice> m_told;
    QList<Notice> m_remembered;
    qint64 m_total = 0;
};

QTEST_MAIN(TestNoticeFeed)
#include "tst_notice_feed.moc"
