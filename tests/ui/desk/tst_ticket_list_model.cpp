// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_window_test.h"
#include "kit/look.h"
#include "ui_desk/ticket_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTicketListModel : public DeskWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void rowsTellWhatTheTicketsAre()
    {
        Ticket ticket = draft(ProcessKind::Incident, u"Slow quotes"_s);
        ticket.impact = ticket.urgency = u"high"_s;
        ticket.team = u"Database"_s;
        ticket.component = m_desk->addComponent(u"Sales database"_s);
        ticket = add(m_desk->workspace(), ticket, at(55));
        move(m_desk->workspace(), ticket, u"in progress"_s, {}, at(56)).value();
        show(u""_s);
        QCOMPARE(texts(0),
                 (QStringList{u"INC-1"_s, u"1"_s, u"Slow quotes"_s, u"A Sales database"_s, u"Database"_s,
                              u"in progress"_s, QString(), u"5 min ago"_s}));
        const QModelIndex opened = m_model->index(0, int(TicketColumn::Opened));
        QVERIFY(opened.data(Qt::ToolTipRole).toString().startsWith(u"2 Mar 2026 "_s));
        QCOMPARE(m_model->ticketAt(opened)->id, ticket.id);
        QCOMPARE(m_model->ticketAt({}), nullptr);
        QCOMPARE(opened.data(TicketListModel::RankRole).toInt(), 1);
        QCOMPARE(Tone(opened.data(TicketListModel::ToneRole).toInt()), Tone::Good);
    }

    void theClockThatLeadsCountsDownByItself()
    {
        m_desk->agree(R"([{"target":"resolution","process":"incident","limit_ms":28800000}])");
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Down"_s), at(0));
        show(u""_s);
        const QModelIndex due = m_model->index(0, int(TicketColumn::Due));
        QCOMPARE(due.data().toString(), u"7 h"_s);
        QCOMPARE(Tone(due.data(TicketListModel::ClockToneRole).toInt()), Tone::Good);
        QVERIFY(due.data(Qt::ToolTipRole).toString().contains(u"Gold"_s));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_desk->now = morning(390);
        m_model->tick();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(due.data().toString(), u"1 h 30 min"_s);
        QCOMPARE(Tone(due.data(TicketListModel::ClockToneRole).toInt()), Tone::Warning);
        m_desk->now = morning(485);
        QCOMPARE(due.data().toString(), u"5 min late"_s);
        QCOMPARE(Tone(due.data(TicketListModel::ClockToneRole).toInt()), Tone::Failure);
        // What pauses it shows as soon as it is done, by whomever.
        m_desk->now = morning(120);
        move(m_desk->workspace(), ticket, u"in progress"_s, {}, at(100)).value();
        move(m_desk->workspace(), stored(m_desk->workspace(), ticket.number).value(), u"pending/caller"_s, {}, at(110))
            .value();
        QTRY_COMPARE(due.data().toString(), u"paused"_s);
    }

    void columnsThatAreNotThereHaveNoHeading()
    {
        show(u""_s);
        QVERIFY(m_model->headerData(ticketColumnCount - 1, Qt::Horizontal, Qt::DisplayRole).isValid());
        for (const int column : {-1, ticketColumnCount})
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).isValid());
    }

    void aLongListComesPageByPage()
    {
        const int all = TicketListModel::PageSize * 2 + 5;
        addMany(all);
        show(u""_s);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        while (m_model->rowCount() < all) {
            m_model->fetchMore({});
            QVERIFY(inserted.wait());
        }
        QCOMPARE(inserted[0][1].toInt(), TicketListModel::PageSize);
        QCOMPARE(inserted[1][1].toInt(), 2 * TicketListModel::PageSize);
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(resets.size(), 0);
        for (int row = 1; row < all; ++row)
            QVERIFY(standsAbove(*m_model->ticketAt(m_model->index(row - 1, 0)),
                                *m_model->ticketAt(m_model->index(row, 0))));
    }

    void aListThatIsStillBeingReadSettlesAfterwards()
    {
        addMany(2);
        m_model = std::make_unique<TicketListModel>(m_desk->context());
        QSignalSpy settled(m_model.get(), &TicketListModel::settled);
        m_model->settle(); // nothing was asked for
        m_model->ask(asked(u""_s));
        m_model->settle();
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(m_model->rowCount(), 2);
    }

    void onlyTheRowThatAnotherDeskChangedIsToldOf()
    {
        addMany(5);
        show(u""_s);
        const auto other = m_desk->otherDesk();
        QTRY_VERIFY(m_desk->estate().isLoaded()); // which tells anew how components are called
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        Ticket ticket = *stored(*other, u"INC-3"_s);
        Ticket wanted = ticket;
        wanted.title = u"Renamed elsewhere"_s;
        edit(*other, ticket, wanted).value();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(texts(2)[2], u"Renamed elsewhere"_s);
        QCOMPARE(m_model->movedCount(), 0);
    }

    void whereNothingStandsWhatComesStandsAtOnce()
    {
        show(u"state=open"_s);
        QCOMPARE(m_model->rowCount(), 0);
        const auto other = m_desk->otherDesk();
        add(*other, draft(ProcessKind::Incident, u"Down"_s));
        QTRY_COMPARE(numbers(), QStringList{u"INC-1"_s});
        QCOMPARE(m_model->movedCount(), 0);
        add(*other, draft(ProcessKind::Incident, u"Down again"_s));
        QTRY_COMPARE(m_model->movedCount(), 1); // now something would move
        QCOMPARE(numbers(), QStringList{u"INC-1"_s});
    }

    void rowsThatLeaveAreCountedAndStayUntilItSettles()
    {
        addMany(4);
        show(u"state=open"_s);
        const auto other = m_desk->otherDesk();
        move(*other, *stored(*other, u"INC-2"_s), u"cancelled"_s).value();
        QTRY_COMPARE(m_model->movedCount(), 1);
        QCOMPARE(numbers(), (QStringList{u"INC-4"_s, u"INC-3"_s, u"INC-2"_s, u"INC-1"_s}));
        QCOMPARE(texts(2)[int(TicketColumn::State)], u"cancelled"_s);

        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex last = m_model->index(3, 0);
        m_model->settle();
        QTRY_COMPARE(m_model->movedCount(), 0);
        QCOMPARE(numbers(), (QStringList{u"INC-4"_s, u"INC-3"_s, u"INC-1"_s}));
        QCOMPARE(last.row(), 2);
        QCOMPARE(resets.size(), 0);
    }

    void newTicketsAreCountedAndComeWhenItSettles()
    {
        addMany(3);
        show(u"process=incident"_s);
        const auto other = m_desk->otherDesk();
        add(*other, draft(ProcessKind::Incident, u"newest"_s), at(50));
        add(*other, draft(ProcessKind::Change, u"not asked for"_s), at(50));
        QTRY_COMPARE(m_model->movedCount(), 1);
        QCOMPARE(m_model->rowCount(), 3);
        m_model->settle();
        QTRY_COMPARE(numbers(), (QStringList{u"INC-4"_s, u"INC-3"_s, u"INC-2"_s, u"INC-1"_s}));
        QCOMPARE(m_model->movedCount(), 0);
    }

    void whatLiesBeyondTheLastPageIsNoNews()
    {
        addMany(TicketListModel::PageSize + 10);
        showUntested(u""_s); // the tester would fetch the rest
        const auto other = m_desk->otherDesk();
        add(*other, draft(ProcessKind::Incident, u"told of late"_s), at(-600));
        QSignalSpy noticed(m_model.get(), &TicketListModel::noticeChanged);
        QVERIFY(noticed.wait());
        QVERIFY(m_model->rowCount() < TicketListModel::PageSize + 10);
        QCOMPARE(m_model->movedCount(), 0);
    }

    void aTicketThatIsTakenBackIsMarkedGone()
    {
        addMany(1);
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"a mistake"_s), at(10));
        show(u""_s);
        QCOMPARE(undone(m_desk->workspace()), "desk.add-ticket");
        QTRY_COMPARE(m_model->movedCount(), 1);
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(m_model->index(0, 0).data(TicketListModel::GoneRole).toBool());
        QCOMPARE(redone(m_desk->workspace()), "desk.add-ticket");
        QTRY_COMPARE(m_model->movedCount(), 0);
        QVERIFY(!m_model->index(0, 0).data(TicketListModel::GoneRole).toBool());
    }

    void changesOfEverythingAreFoundRowByRow()
    {
        addMany(6);
        show(u"state=open"_s);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const auto other = m_desk->otherDesk();
        const auto done = other->writeNow([](Transaction &transaction) {
            transaction.describe("test.many");
            for (int round = 0; round < 2; ++round) {
                for (int i = 0; i < 600; ++i)
                    addTicket(transaction, *shippedRules(), draft(ProcessKind::Problem, u"p"_s), at(-10));
            }
            transaction.exec(u"UPDATE ticket SET title = 'all alike', version = version + 1"_s);
        });
        QVERIFY2(done, why(done));
        QTRY_COMPARE(texts(5)[2], u"all alike"_s);
        QCOMPARE(numbers().first(), u"INC-6"_s);
        QCOMPARE(resets.size(), 0);
        QVERIFY(m_model->movedCount() > 0);
    }

    void anotherOrderAsksAgainAndOutlastsTheQuestion()
    {
        for (const QString &title : {u"b"_s, u"c"_s, u"a"_s})
            add(m_desk->workspace(), draft(ProcessKind::Incident, title));
        show(u""_s);
        m_model->sort(int(TicketColumn::Title), Qt::AscendingOrder);
        QTRY_COMPARE(numbers(), (QStringList{u"INC-3"_s, u"INC-1"_s, u"INC-2"_s}));
        m_model->ask(asked(u"process=incident"_s));
        QTRY_COMPARE(m_model->question().filter.processes.size(), 1);
        QTRY_COMPARE(numbers(), (QStringList{u"INC-3"_s, u"INC-1"_s, u"INC-2"_s}));
        m_model->sort(int(TicketColumn::Number), Qt::DescendingOrder);
        QTRY_COMPARE(numbers(), (QStringList{u"INC-3"_s, u"INC-2"_s, u"INC-1"_s}));
    }

    void aRowThatBelongsElsewhereInTheOrderStaysUntilItSettles()
    {
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
            add(m_desk->workspace(), draft(ProcessKind::Incident, title));
        show(u""_s);
        m_model->sort(int(TicketColumn::Title), Qt::AscendingOrder);
        QTRY_COMPARE(numbers().first(), u"INC-1"_s);
        const auto other = m_desk->otherDesk();
        const auto rename = [&](const QString &title) {
            const Ticket ticket = *stored(*other, u"INC-1"_s);
            Ticket wanted = ticket;
            wanted.title = title;
            edit(*other, ticket, wanted).value();
        };
        rename(u"x"_s);
        QTRY_COMPARE(m_model->movedCount(), 1);
        rename(u"y"_s);
        QTRY_COMPARE(texts(0)[2], u"y"_s);
        QCOMPARE(m_model->movedCount(), 1);
        rename(u"a"_s);
        QTRY_COMPARE(m_model->movedCount(), 0);
        rename(u"bb"_s);
        QTRY_COMPARE(m_model->movedCount(), 1);
        m_model->settle();
        QTRY_COMPARE(numbers(), (QStringList{u"INC-2"_s, u"INC-1"_s, u"INC-3"_s}));
        QCOMPARE(m_model->movedCount(), 0);
    }

    void byDueWhatIsDueNextStandsFirst()
    {
        m_desk->agree(R"([{"target":"resolution","process":"incident","limit_ms":28800000}])");
        add(m_desk->workspace(), draft(ProcessKind::Problem, u"no clock"_s), at(50));
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"later"_s), at(40));
        const Ticket pausing = add(m_desk->workspace(), draft(ProcessKind::Incident, u"pauses"_s), at(10));
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"next"_s), at(20));
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"over"_s), at(1));
        move(m_desk->workspace(), *stored(m_desk->workspace(), u"INC-4"_s), u"cancelled"_s).value();
        const auto wait = [&](int minute, const QString &state) {
            move(m_desk->workspace(), *stored(m_desk->workspace(), pausing.number), state, {}, at(minute)).value();
        };
        wait(50, u"in progress"_s);
        wait(51, u"pending/caller"_s);
        show(u""_s);
        m_model->sort(int(TicketColumn::Due), Qt::AscendingOrder);
        const QStringList byDue{u"INC-3"_s, u"INC-1"_s, u"INC-2"_s, u"PRB-1"_s};
        QTRY_COMPARE(numbers(), byDue);
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->cutText(), QString());
        // Its clock runs again, so it belongs to the top; it waits there until the list settles.
        wait(52, u"in progress"_s);
        QTRY_COMPARE(m_model->movedCount(), 1);
        QCOMPARE(numbers(), byDue);
        m_model->settle();
        QTRY_COMPARE(numbers(), (QStringList{u"INC-2"_s, u"INC-3"_s, u"INC-1"_s, u"PRB-1"_s}));
    }

    void theLatestQuestionWins()
    {
        addMany(3);
        add(m_desk->workspace(), draft(ProcessKind::Change, u"c"_s));
        m_model = std::make_unique<TicketListModel>(m_desk->context());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        QSignalSpy loaded(m_model.get(), &TicketListModel::loaded);
        m_model->ask(asked(u"process=problem"_s));
        m_model->ask(asked(u"process=incident"_s));
        m_model->ask(asked(u"process=change"_s));
        QTRY_COMPARE(numbers(), QStringList{u"CHG-1"_s});
        QCOMPARE(loaded.size(), 1);
    }

    void oddNamesAreOneHarmlessLine()
    {
        Ticket ticket = draft(ProcessKind::Incident, oddName().left(longestLine));
        ticket.component = m_desk->addComponent(oddName().left(1000));
        add(m_desk->workspace(), ticket);
        show(u""_s);
        for (const QString &text : texts(0)) {
            QVERIFY2(text.size() < 500 && !text.contains(u'\t') && !text.contains(QChar(7)), qPrintable(text));
        }
        QVERIFY(texts(0)[2].contains(u"<b>"_s));
        QVERIFY(!m_model->index(0, 2).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

private:
    void close() override
    {
        m_tester.reset();
        m_model.reset();
    }

    TicketQuestion asked(const QString &filter)
    {
        TicketQuestion question;
        question.filter = ticketFilterFromText(filter, *shippedRules(), [](const QString &) -> Result<Id<Component>> {
                              return Id<Component>(1);
                          }).value();
        return question;
    }

    void show(const QString &filter)
    {
        showUntested(filter);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void showUntested(const QString &filter)
    {
        m_model = std::make_unique<TicketListModel>(m_desk->context());
        QSignalSpy loaded(m_model.get(), &TicketListModel::loaded);
        m_model->ask(asked(filter));
        QVERIFY(loaded.wait());
    }

    void addMany(int count)
    {
        const auto done = m_desk->workspace().writeNow([count](Transaction &transaction) {
            for (int i = 0; i < count; ++i)
                addTicket(transaction, *shippedRules(), draft(ProcessKind::Incident, u"t%1"_s.arg(i)), at(i / 7));
        });
        QVERIFY2(done, why(done));
    }

    QStringList texts(int row) const
    {
        QStringList texts;
        for (int column = 0; column < ticketColumnCount; ++column)
            texts.append(m_model->index(row, column).data().toString());
        return texts;
    }

    QStringList numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < m_model->rowCount(); ++row)
            numbers.append(texts(row).first());
        return numbers;
    }

    std::unique_ptr<TicketListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestTicketListModel)
#include "tst_ticket_list_model.moc"
