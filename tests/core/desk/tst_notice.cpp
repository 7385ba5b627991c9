// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/notice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAStepIsToAPerson_data()
    {
        QTest::addColumn<TicketStep>("step");
        QTest::addColumn<std::optional<NoticeKind>>("kind");
        const TicketStep theirs{.who = u"berta"_s, .assignee = u"anna"_s};
        const auto with = [&theirs](auto change) {
            TicketStep step = theirs;
            change(step);
            return step;
        };
        const auto row = [](const char *name, const TicketStep &step, std::optional<NoticeKind> kind) {
            QTest::newRow(name) << step << kind;
        };
        row("nothing of note", theirs, std::nullopt);
        row("given to them", with([](TicketStep &s) { s.changedAssignee = s.addedEntry = true; }),
            NoticeKind::Assignment);
        row("written on", with([](TicketStep &s) { s.addedEntry = true; }), NoticeKind::Reply);
        row("given, and ended since", with([](TicketStep &s) {
                s.changedAssignee = true;
                s.isOpen = false;
            }),
            std::nullopt);
        row("ended by somebody else", with([](TicketStep &s) {
                s.addedEntry = true;
                s.isOpen = false;
            }),
            NoticeKind::Reply);
        row("their own doing", with([](TicketStep &s) {
                s.who = u"anna"_s;
                s.changedAssignee = s.addedEntry = true;
            }),
            std::nullopt);
        row("somebody else's ticket", with([](TicketStep &s) {
                s.assignee = u"kim"_s;
                s.changedAssignee = s.addedEntry = true;
            }),
            std::nullopt);
    }
    void whatAStepIsToAPerson()
    {
        QFETCH(TicketStep, step);
        QFETCH(std::optional<NoticeKind>, kind);
        QVERIFY(noticeFor(u"anna"_s, step) == kind);
    }

    void quietHoursMayPassMidnight_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("isQuietNow");
        const QTime evening(18, 0);
        const QTime morning(8, 0);
        QTest::newRow("at night") << evening << morning << QTime(2, 0) << true;
        QTest::newRow("from the first minute") << evening << morning << evening << true;
        QTest::newRow("before midnight") << evening << morning << QTime(23, 59, 59, 999) << true;
        QTest::newRow("until just before the end") << evening << morning << QTime(7, 59, 59, 999) << true;
        QTest::newRow("the end is loud") << evening << morning << morning << false;
        QTest::newRow("by day") << evening << morning << QTime(12, 0) << false;
        QTest::newRow("within a day") << morning << evening << QTime(12, 0) << true;
        QTest::newRow("outside of it") << morning << evening << QTime(2, 0) << false;
        QTest::newRow("no time at all") << morning << morning << morning << false;
    }
    void quietHoursMayPassMidnight()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, now);
        QTEST(isQuiet({from, to}, now), "isQuietNow");
    }

    void kindsHaveNamesOfTheirOwn()
    {
        QSet<QString> names;
        for (const NoticeKind kind : allNoticeKinds)
            names.insert(toName(kind));
        QCOMPARE(names.size(), qsizetype(std::size(allNoticeKinds)));
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestNotice)
#include "tst_notice.moc"
