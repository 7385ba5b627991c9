// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_page_test.h"
#include "estate/component_commands.h"
#include "ui_desk/group_chip.h"
#include "ui_desk/ticket_sections_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

/// The list in sections: the model by itself, and under the hands of a person.
class TestTicketSections : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void headingsCountWhatStandsBelowThem()
    {
        fill();
        group(TicketGrouping::Team);
        QTRY_COMPARE(rows(),
                     (QStringList{u"[alpha · 2]"_s, u"INC-4"_s, u"INC-1"_s, u"[Beta · 1]"_s, u"INC-2"_s,
                                  u"[no team yet · 2]"_s, u"INC-5"_s, u"INC-3"_s}));
        QCOMPARE(model().index(0, 0).data(Qt::AccessibleTextRole).toString(), u"alpha, 2 ticket(s), unfolded"_s);
        QVERIFY(!model().index(0, 3).data(Qt::DisplayRole).isValid());
        QVERIFY(!model().ticketAt(model().index(0, 0)));
        QCOMPARE(model().rowOf(stored(m_desk->workspace(), u"INC-2"_s)->id), std::optional(4));
        model().groupBy(std::nullopt);
        QTRY_COMPARE(rows(), (QStringList{u"INC-5"_s, u"INC-4"_s, u"INC-3"_s, u"INC-2"_s, u"INC-1"_s}));
    }

    void aSectionIsInTheOrderOfTheList()
    {
        fill();
        group(TicketGrouping::Team);
        QTRY_COMPARE(rows().size(), 8);
        model().sort(int(TicketColumn::Number), Qt::AscendingOrder);
        QTRY_COMPARE(rows(),
                     (QStringList{u"[alpha · 2]"_s, u"INC-1"_s, u"INC-4"_s, u"[Beta · 1]"_s, u"INC-2"_s,
                                  u"[no team yet · 2]"_s, u"INC-3"_s, u"INC-5"_s}));
    }

    void whatIsFoldedIsNotRead()
    {
        fill();
        group(TicketGrouping::Team);
        QTRY_COMPARE(rows().size(), 8);
        model().setFolded(0, true);
        QCOMPARE(rows().first(2), (QStringList{u"[alpha · 2]"_s, u"[Beta · 1]"_s}));
        QCOMPARE(model().findChildren<TicketListModel *>(QString(), Qt::FindDirectChildrenOnly).size(), 3);
        QTRY_COMPARE(model().findChildren<TicketListModel *>().size(), 2);
        model().setAllFolded(true);
        QCOMPARE(rows().size(), 3);
        QTRY_COMPARE(model().findChildren<TicketListModel *>().size(), 0);
        QVERIFY(model().index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", folded"_s));
        model().setFolded(1, false);
        QTRY_COMPARE(rows(), (QStringList{u"[alpha · 2]"_s, u"[Beta · 1]"_s, u"INC-2"_s, u"[no team yet · 2]"_s}));
    }

    void aLongSectionComesPageByPageAndSaysHowManyMore()
    {
        const int all = TicketListModel::PageSize + 30;
        const auto done = m_desk->workspace().writeNow([all](Transaction &transaction) {
            for (int i = 0; i < all; ++i)
                addTicket(transaction, *shippedRules(), draft(ProcessKind::Incident, u"t"_s), at(i / 7));
            addTicket(transaction, *shippedRules(), draft(ProcessKind::Change, u"c"_s), at(0));
        });
        QVERIFY2(done, why(done));
        group(TicketGrouping::Process, Looking::Nowhere);
        QTRY_COMPARE(rows(), (QStringList{u"[incident · 230]"_s, u"reading…"_s, u"[change · 1]"_s, u"reading…"_s}));
        model().lookAt(0, 1);
        QTRY_COMPARE(model().rowCount(), TicketListModel::PageSize + 4);
        const int rest = TicketListModel::PageSize + 1;
        QCOMPARE(rows()[rest], u"30 more…"_s);
        QVERIFY(!(model().index(rest, 0).flags() & Qt::ItemIsEnabled));
        model().lookAt(rest, rest + 2);
        QTRY_COMPARE(rows().last(2), (QStringList{u"[change · 1]"_s, u"CHG-1"_s}));
        QTRY_COMPARE(model().rowCount(), all + 3);
    }

    void numbersFollowAtOnceAndRowsWhenItSettles()
    {
        fill();
        group(TicketGrouping::Team);
        QTRY_COMPARE(rows().size(), 8);
        const auto other = m_desk->otherDesk();
        assign(*other, *stored(*other, u"INC-1"_s), {.team = u"gamma"_s}).value();
        QTRY_COMPARE(rows()[0], u"[alpha · 1]"_s);
        QCOMPARE(rows().mid(1, 2), (QStringList{u"INC-4"_s, u"INC-1"_s}));
        QTRY_COMPARE(model().movedCount(), 1);
        QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model().index(4, 0);
        model().settle();
        QTRY_COMPARE(rows(),
                     (QStringList{u"[alpha · 1]"_s, u"INC-4"_s, u"[Beta · 1]"_s, u"INC-2"_s, u"[gamma · 1]"_s,
                                  u"INC-1"_s, u"[no team yet · 2]"_s, u"INC-5"_s, u"INC-3"_s}));
        QCOMPARE(model().movedCount(), 0);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(kept.row(), 3);
        assign(*other, *stored(*other, u"INC-2"_s), {.team = u"alpha"_s}).value();
        QTRY_COMPARE(rows()[2], u"[Beta · 0]"_s);
        model().settle();
        QTRY_COMPARE(rows().first(5),
                     (QStringList{u"[alpha · 2]"_s, u"INC-4"_s, u"INC-2"_s, u"[gamma · 1]"_s, u"INC-1"_s}));
    }

    /// Any list in any sections is what a person would put together by hand.
    void everyGroupingIsTheWholeListInParts()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 60; ++i) {
            Ticket ticket = draft(allProcessKinds[random.bounded(4)], u"t%1"_s.arg(i));
            if (random.bounded(2))
                ticket.team = u"team %1"_s.arg(random.bounded(4));
            if (random.bounded(2))
                ticket.impact = ticket.urgency = random.bounded(2) ? u"high"_s : u"low"_s;
            add(m_desk->workspace(), ticket, at(random.bounded(30)));
        }
        m_desk->agree(R"([{"target":"resolution","process":"incident","limit_ms":28800000}])");
        for (const TicketGrouping by : allTicketGroupings) {
            for (const TicketSort sort : {TicketSort::Opened, TicketSort::Priority, TicketSort::Due}) {
                group(by);
                model().setOrder({sort, SortWay::Up});
                QTRY_COMPARE(model().question().order.by, sort);
                QTRY_COMPARE(ticketsShown().size(), 60);
                QStringList headings;
                int row = 0;
                for (const QString &text : rows())
                    headings += text.startsWith(u'[') ? QStringList(text) : QStringList();
                QVERIFY(!headings.isEmpty());
                for (; row < model().rowCount(); ++row) {
                    const TicketLine *line = model().ticketAt(model().index(row, 0));
                    const TicketLine *above = row > 0 ? model().ticketAt(model().index(row - 1, 0)) : nullptr;
                    if (line && above && sort != TicketSort::Due)
                        QVERIFY(standsAbove(*above, *line, {sort, SortWay::Up}));
                }
                QCOMPARE(model().rowCount(), 60 + headings.size());
            }
        }
    }

    void sortedByComponentItGoesByOutline()
    {
        const auto made = m_desk->workspace().writeNow([](Transaction &transaction) {
            const Id<Component> root = addComponent(transaction, Component{.name = u"A"_s});
            QList<Id<Component>> parts;
            for (int i = 1; i <= 10; ++i) {
                Component part;
                part.parent = root;
                part.name = u"part %1"_s.arg(i);
                parts.append(addComponent(transaction, part));
            }
            return parts;
        });
        QVERIFY2(made, why(made));
        QTRY_COMPARE(m_desk->estate().current()->tree().size(), 11U);
        for (const int part : {9, 1, 9, 0, -1}) {
            Ticket ticket = draft(ProcessKind::Incident, u"t"_s);
            if (part >= 0)
                ticket.component = (*made)[part];
            add(m_desk->workspace(), ticket, at(part + 1));
        }
        group(std::nullopt);
        QTRY_COMPARE(model().rowCount(), 5);
        model().sort(int(TicketColumn::Component), Qt::AscendingOrder);
        QTRY_COMPARE(rows(), (QStringList{u"INC-4"_s, u"INC-2"_s, u"INC-1"_s, u"INC-3"_s, u"INC-5"_s}));
        QVERIFY(!model().isHeading(0));
        model().sort(int(TicketColumn::Component), Qt::DescendingOrder);
        QTRY_COMPARE(rows(), (QStringList{u"INC-3"_s, u"INC-1"_s, u"INC-2"_s, u"INC-4"_s, u"INC-5"_s}));

        const auto other = m_desk->otherDesk();
        Ticket ticket = *stored(*other, u"INC-2"_s);
        Ticket wanted = ticket;
        wanted.component.reset();
        edit(*other, ticket, wanted).value();
        QTRY_COMPARE(model().movedCount(), 1);
        model().settle();
        QTRY_COMPARE(rows(), (QStringList{u"INC-3"_s, u"INC-1"_s, u"INC-4"_s, u"INC-2"_s, u"INC-5"_s}));
        model().sort(int(TicketColumn::Number), Qt::AscendingOrder);
        QTRY_COMPARE(rows(), (QStringList{u"INC-1"_s, u"INC-2"_s, u"INC-3"_s, u"INC-4"_s, u"INC-5"_s}));
    }

    void onlySectionsThatAChangeIsAboutReadAgain()
    {
        fill();
        m_desk->agree(R"([{"target":"response","process":"incident","limit_ms":28800000}])");
        group(TicketGrouping::Team);
        QTRY_COMPARE(rows().size(), 8);
        const QModelIndex due = model().index(4, int(TicketColumn::Due));
        QTRY_COMPARE(due.data().toString(), u"7 h 1 min"_s);
        QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
        say(m_desk->workspace(), *stored(m_desk->workspace(), u"INC-2"_s), u"We are on it"_s).value();
        QTRY_COMPARE(due.data().toString(), QString());
        QVERIFY(!changed.isEmpty());
        for (const auto &told : changed)
            QCOMPARE(told[0].toModelIndex().row(), 4);
    }

    void keysStepOverHeadingsAndArrowsFoldThem()
    {
        fill();
        open({.settle = 3600s});
        sections()->groupBy(TicketGrouping::Team);
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_J);
        QTRY_COMPARE(shownNumber(), u"INC-4"_s);
        for (const QString &number : {u"INC-1"_s, u"INC-2"_s, u"INC-5"_s}) {
            QTest::keyClick(table(), Qt::Key_J);
            QTRY_COMPARE(shownNumber(), number);
        }
        QTest::keyClick(table(), Qt::Key_K);
        QTRY_COMPARE(shownNumber(), u"INC-2"_s);
        QCOMPARE(table()->chosenRows(), QList<int>{4});

        QTest::keyClick(table(), Qt::Key_Up);
        QCOMPARE(table()->currentIndex().row(), 3);
        QVERIFY2(table()->chosenRows().isEmpty(), "a heading is no ticket");
        QTest::keyClick(table(), Qt::Key_A); // which has nothing to act on
        QTest::keyClick(table(), Qt::Key_Left);
        QCOMPARE(table()->model()->rowCount(), 7);
        QCOMPARE(table()->currentIndex().row(), 3);
        QTest::keyClick(table(), Qt::Key_Right);
        QTRY_COMPARE(table()->model()->index(4, 0).data().toString(), u"INC-2"_s);
        QCOMPARE(table()->currentIndex().row(), 3);
        QTest::keyClick(table(), Qt::Key_Right);
        QTRY_COMPARE(table()->chosenRows(), QList<int>{4});
        QTest::keyClick(table(), Qt::Key_Left);
        QCOMPARE(table()->currentIndex().row(), 3);
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(sections()->isFolded(3));
        QTest::keyClick(table(), Qt::Key_J);
        QTRY_COMPARE(shownNumber(), u"INC-5"_s);
        QTest::keyClick(table(), Qt::Key_J, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_K, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_K, Qt::ShiftModifier);
        QCOMPARE(table()->chosenRows(), (QList<int>{2, 5}));
    }

    void aClickOnAHeadingFoldsIt()
    {
        fill();
        open();
        sections()->groupBy(TicketGrouping::Team);
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        const QPoint heading = table()->visualRect(table()->model()->index(0, 2)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, heading);
        QCOMPARE(table()->model()->rowCount(), 6);
        QVERIFY(table()->chosenRows().isEmpty());
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, heading);
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        table()->selectAll();
        QCOMPARE(table()->chosenRows(), (QList<int>{1, 2, 4, 6, 7}));
        QTest::keyClick(table(), Qt::Key_Home);
        QTest::keyClick(table(), Qt::Key_End);
        QCOMPARE(table()->currentIndex().row(), 7);
    }

    void rowsReadAbovePushNothingOutOfSight()
    {
        const auto done = m_desk->workspace().writeNow([](Transaction &transaction) {
            for (int i = 0; i < 150; ++i) {
                Ticket ticket = draft(ProcessKind::Incident, u"t"_s);
                ticket.team = u"team %1"_s.arg(100 + i / 3);
                addTicket(transaction, *shippedRules(), ticket, at(0));
            }
        });
        QVERIFY2(done, why(done));
        open();
        sections()->groupBy(TicketGrouping::Team);
        QTRY_VERIFY(sections()->isHeading(0));
        QTRY_COMPARE(sections()->rowOf(Id<Ticket>(1)), std::optional(3));
        QVERIFY(table()->model()->rowCount() < 200);
        // Far down, in sections that were never read: they come below what stands at the top.
        QScrollBar *bar = table()->verticalScrollBar();
        const int height = table()->rowHeight(0);
        const QPersistentModelIndex heading = table()->model()->index(rowWith(u"team 130 · 3"_s), 0);
        bar->setValue(heading.row() * height);
        QTRY_COMPARE(sections()->rowOf(Id<Ticket>(93)), std::optional(heading.row() + 1));
        QCOMPARE(table()->rowAt(0), heading.row());
        QVERIFY(!sections()->rowOf(Id<Ticket>(90)));
        // Up again: what is read there comes above, and the heading stays where one looks at it.
        bar->setValue(bar->value() - height);
        QTRY_COMPARE(sections()->rowOf(Id<Ticket>(90)), std::optional(heading.row() - 3));
        QCOMPARE(table()->visualRect(heading).top(), height);
        QVERIFY(!sections()->rowOf(Id<Ticket>(75)));
        QTest::keyClick(table(), Qt::Key_End);
        QTRY_COMPARE(sections()->rowOf(Id<Ticket>(148)), std::optional(table()->model()->rowCount() - 1));
    }

    void theChoiceIsRemembered()
    {
        fill();
        open();
        sections()->groupBy(TicketGrouping::Team);
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        sections()->setFolded(5, true);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_page->saveState(settings);
        open();
        m_page->restoreState(settings);
        QTRY_COMPARE(table()->model()->rowCount(), 6);
        QVERIFY(sections()->isFolded(5));
        QCOMPARE(m_page->findChild<GroupChip *>()->text(), u"grouped by team"_s);
        settings.setValue(u"group"_s, u"colour"_s);
        open();
        m_page->restoreState(settings);
        QTRY_COMPARE(table()->model()->rowCount(), 5);
    }

private:
    void close() override
    {
        m_tester.reset();
        m_model.reset();
        DeskPageTest::close();
    }

    enum class Looking { Everywhere, Nowhere };

    TicketSectionsModel *sections() const { return m_page->findChild<TicketSectionsModel *>(); }
    TicketSectionsModel &model() const { return *m_model; }

    /// Of alpha INC-1 and 4, of Beta 2, of nobody 3 and 5; the later the newer.
    void fill()
    {
        const QStringList teams{u"alpha"_s, u"Beta"_s, QString(), u"alpha"_s, QString()};
        for (int i = 0; i < teams.size(); ++i) {
            Ticket ticket = draft(ProcessKind::Incident, u"t%1"_s.arg(i));
            if (!teams[i].isEmpty())
                ticket.team = teams[i];
            add(m_desk->workspace(), ticket, at(i));
        }
    }

    void group(std::optional<TicketGrouping> by, Looking looking = Looking::Everywhere)
    {
        m_tester.reset();
        m_model = std::make_unique<TicketSectionsModel>(m_desk->context());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        if (looking == Looking::Everywhere) {
            for (const auto arranged : {&TicketSectionsModel::loaded, &TicketSectionsModel::settled})
                connect(m_model.get(), arranged, this, [this] { m_model->lookAt(0, 100'000); });
        }
        m_model->groupBy(by);
        m_model->ask({});
    }

    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < model().rowCount(); ++row) {
            const QString text = model().index(row, 0).data().toString();
            rows.append(model().isHeading(row) ? u'[' + text + u']' : text);
        }
        return rows;
    }

    int rowWith(const QString &text) const
    {
        int row = 0;
        while (row < table()->model()->rowCount() && table()->model()->index(row, 0).data() != text)
            ++row;
        return row;
    }

    QStringList ticketsShown() const
    {
        QStringList numbers;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const TicketLine *line = model().ticketAt(model().index(row, 0)))
                numbers.append(line->number);
        }
        return numbers;
    }

    std::unique_ptr<TicketSectionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestTicketSections)
#include "tst_ticket_sections.moc"
