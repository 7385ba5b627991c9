// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_commands.h"
#include "desk/agreement_commands.h"
#include "desk/process_commands.h"
#include "desk_window_test.h"
#include "setup/agreement_part.h"
#include "setup/calendar_part.h"
#include "setup/process_part.h"
#include "setup/setup_conflict.h"
#include "setup/target_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

/// Two people set the desk up at once: nothing is written over unseen.
class TestSetupConflicts : public DeskWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyOneOfThemChangedIsKeptOfBoth()
    {
        open<AgreementPart>();
        QTRY_COMPARE(targets()->rowCount(), 2);
        targets()->item(1, 3)->setText(u"6 h"_s);
        button(u"correction"_s)->click();
        correct(ClockTarget::Response, 2h);
        QTRY_VERIFY(view());
        QCOMPARE(view()->fields().size(), 1);
        const ConflictField field = view()->fields().first();
        QCOMPARE(field.theirs, u"within 2 h"_s);
        QCOMPARE(field.ours, u"within 1 h"_s);
        QCOMPARE(view()->choiceOf(field.column), ConflictView::Choice::Theirs);
        QVERIFY(texts().contains(m_desk->workspace().person()));
        QVERIFY(!button(u"lookAgreement"_s)->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
        button(u"saveChoice"_s)->setFocus();
        button(u"saveChoice"_s)->click();
        QTRY_VERIFY(!view());
        QVERIFY(button(u"lookAgreement"_s)->hasFocus());
        QCOMPARE(targets()->item(0, 3)->text(), u"2 h"_s);
        QCOMPARE(targets()->item(1, 3)->text(), u"6 h"_s);
        lookAndSave();
        QCOMPARE(stored(ClockTarget::Response), std::chrono::milliseconds(2h));
        QCOMPARE(stored(ClockTarget::Resolution), std::chrono::milliseconds(6h));
    }

    void whatBothChangedIsForThePersonToDecide()
    {
        for (const auto choice : {ConflictView::Choice::Ours, ConflictView::Choice::Theirs}) {
            open<AgreementPart>();
            QTRY_COMPARE(targets()->rowCount(), 2);
            const auto mine = choice == ConflictView::Choice::Ours ? 5h : 9h;
            targets()->item(1, 3)->setText(u"%1 h"_s.arg(mine.count()));
            button(u"correction"_s)->click();
            correct(ClockTarget::Resolution, 3h);
            QTRY_VERIFY(view());
            const QString column = view()->fields().first().column;
            QCOMPARE(view()->choiceOf(column), ConflictView::Choice::Ours);
            view()->choose(column, choice);
            button(u"saveChoice"_s)->click();
            QTRY_VERIFY(!view());
            if (choice == ConflictView::Choice::Ours) {
                lookAndSave();
                QCOMPARE(stored(ClockTarget::Resolution), std::chrono::milliseconds(mine));
            } else {
                QCOMPARE(targets()->item(1, 3)->text(), u"3 h"_s);
            }
            button(u"revertAgreement"_s)->click();
        }
    }

    void whoeverSavesAfterItWasLookedAtIsShown()
    {
        open<AgreementPart>();
        QTRY_COMPARE(targets()->rowCount(), 2);
        targets()->item(1, 3)->setText(u"6 h"_s);
        button(u"lookAgreement"_s)->click();
        QTRY_VERIFY(button(u"saveAgreement"_s)->isEnabled());
        correct(ClockTarget::Response, 2h);
        QTRY_VERIFY(view());
        QVERIFY(!button(u"saveAgreement"_s)->isEnabled());
        button(u"revertAgreement"_s)->click();
        QTRY_VERIFY(!view());
        QTRY_COMPARE(targets()->item(0, 3)->text(), u"2 h"_s);
    }

    void oneThatIsGoneIsTold()
    {
        open<AgreementPart>();
        QTRY_COMPARE(targets()->rowCount(), 2);
        targets()->item(1, 3)->setText(u"6 h"_s);
        QVERIFY(m_desk->otherDesk()->writeNow(
            [](Transaction &transaction) { removeAgreement(transaction, agreementNamed(transaction, u"Gold"_s)); }));
        QTRY_VERIFY(texts().contains(u"was removed"_s));
        QCOMPARE(targets()->item(1, 3)->text(), u"6 h"_s);
        QVERIFY(!button(u"saveAgreement"_s)->isEnabled());
    }

    void bothVersionsOfACalendarAreShown()
    {
        open<CalendarPart>();
        auto *holidays = m_part->findChild<QPlainTextEdit *>(u"holidays"_s);
        QTRY_VERIFY(!m_part->findChild<QLineEdit *>(u"hours:0"_s)->text().isEmpty());
        holidays->setPlainText(u"2026-12-25 Christmas"_s);
        changeCalendarElsewhere([](ServiceCalendar &calendar) {
            calendar.week[6].clear();
            calendar.holidays.emplace(QDate(2026, 5, 1), u"May Day"_s);
        });
        QTRY_VERIFY(view());
        QStringList told;
        for (const ConflictField &field : view()->fields())
            told.append(u"%1: %2 / %3"_s.arg(field.column, field.theirs, field.ours));
        QCOMPARE(told,
                 (QStringList{u"day:6:  / 00:00–24:00"_s,
                              u"holidays: 2026-05-01 May Day / 2026-05-01 May Day\n2026-12-25 Christmas"_s}));
        QVERIFY(texts().contains(m_desk->workspace().person()));
        button(u"saveChoice"_s)->click();
        QTRY_VERIFY(!view());
        QCOMPARE(holidays->toPlainText(), u"2026-05-01 May Day\n2026-12-25 Christmas"_s);
        button(u"lookCalendar"_s)->click();
        QTRY_VERIFY(button(u"saveCalendar"_s)->isEnabled());
        button(u"saveCalendar"_s)->click();
        QTRY_VERIFY(!button(u"revertCalendar"_s)->isEnabled());
        const auto now = m_desk->workspace().readNow([](Session &session) { return calendars(session).first(); });
        QVERIFY(now->calendar.week[6].empty());
        QCOMPARE(now->calendar.holidays.size(), 2U);
    }

    void bothVersionsOfAProcessAreShown()
    {
        open<ProcessPart>();
        auto *part = static_cast<ProcessPart *>(m_part.get());
        QTRY_VERIFY(!part->draft().states.isEmpty());
        button(u"addState"_s)->click();
        QTRY_VERIFY(part->isEdited());
        const auto done = m_desk->otherDesk()->writeNow([](Transaction &transaction) {
            Process process = shippedRules()->shipped(ProcessKind::Incident);
            process.states[1].reasons = {u"theirs"_s};
            setProcess(transaction, *shippedRules(), {process, {}, {}}, at(5));
        });
        QVERIFY2(done, why(done));
        QTRY_VERIFY(view());
        QCOMPARE(view()->fields().size(), 1);
        QCOMPARE(view()->fields().first().column, u"state:assigned"_s);
        QVERIFY(view()->fields().first().theirs.contains(u"reasons: theirs"_s));
        QVERIFY(texts().contains(m_desk->workspace().person()));
        QVERIFY(!button(u"saveProcess"_s)->isEnabled());
        button(u"saveChoice"_s)->click();
        QTRY_VERIFY(!view());
        QCOMPARE(part->draft().states.at(1).reasons, QStringList{u"theirs"_s});
        QCOMPARE(part->draft().states.last().name, u"new state"_s);
        QVERIFY(part->isEdited());
    }

    void theNumberOfTicketsThatMoveIsTheOneThereIs()
    {
        open<ProcessPart>();
        auto *part = static_cast<ProcessPart *>(m_part.get());
        QTRY_VERIFY(!part->draft().states.isEmpty());
        const auto wait = [&](const QString &title) {
            const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, title));
            const auto working = move(m_desk->workspace(), ticket, u"in progress"_s);
            QVERIFY(move(m_desk->workspace(), *working, u"pending/caller"_s));
        };
        wait(u"Mail"_s);
        auto *states = m_part->findChild<QListWidget *>(u"states"_s);
        states->setCurrentRow(int(part->draft().states.indexOf(*findState(part->draft(), u"incident"_s, u"pending"))));
        button(u"removeState"_s)->click();
        QTRY_VERIFY(texts().contains(u"pending: 1 open ticket"_s));
        wait(u"Printer"_s);
        QTRY_VERIFY(texts().contains(u"pending: 2 open ticket"_s));
    }

private:
    void prepare() override
    {
        m_desk->agree(R"([{"target":"response","process":"incident","limit_ms":3600000},
                          {"target":"resolution","process":"incident","limit_ms":14400000}])");
    }
    void close() override { m_part.reset(); }
    template <class Part>
    void open()
    {
        m_part = std::make_unique<Part>(m_desk->context());
        m_part->resize(1180, 820);
        m_part->show();
    }
    /// As the command line does, from another desk.
    void correct(ClockTarget target, std::chrono::milliseconds limit)
    {
        const auto done = m_desk->otherDesk()->writeNow([&](Transaction &transaction) {
            const QList<StoredAgreement> all = agreements(transaction);
            AgreementDraft draft{all.first().name, all.first().kind, all.first().versions.last().terms, {}};
            for (AgreementTarget &one : draft.terms.targets)
                one.limit = one.target == target ? limit : one.limit;
            carryOut(transaction, planned(all, draft, AgreementWish::Correction).value());
        });
        QVERIFY2(done, why(done));
    }
    template <class Edit>
    void changeCalendarElsewhere(Edit edit)
    {
        const auto done = m_desk->otherDesk()->writeNow([&](Transaction &transaction) {
            StoredCalendar read = calendars(transaction).first();
            edit(read.calendar);
            setCalendar(transaction, read.name, read.calendar);
        });
        QVERIFY2(done, why(done));
    }
    void lookAndSave()
    {
        button(u"lookAgreement"_s)->click();
        QTRY_VERIFY(button(u"saveAgreement"_s)->isEnabled());
        button(u"saveAgreement"_s)->click();
        QTRY_VERIFY(!button(u"revertAgreement"_s)->isEnabled());
        QVERIFY(!view());
    }
    std::chrono::milliseconds stored(ClockTarget target)
    {
        const auto all = m_desk->workspace().readNow([](Session &session) { return agreements(session); });
        for (const AgreementTarget &one : all->first().versions.last().terms.targets) {
            if (one.target == target)
                return one.limit;
        }
        return {};
    }
    /// All that can be read in it.
    QString texts() const
    {
        QStringList lines;
        for (const QLabel *label : m_part->findChildren<QLabel *>()) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines.join(u'\n');
    }
    ConflictView *view() const
    {
        for (ConflictView *view : m_part->findChildren<ConflictView *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    TargetTable *targets() const { return m_part->findChild<TargetTable *>(); }
    QAbstractButton *button(const QString &name) const
    {
        const auto all = m_part->findChildren<QAbstractButton *>(name);
        return all.isEmpty() ? nullptr : all.last();
    }

    std::unique_ptr<QWidget> m_part;
};

QTEST_MAIN(TestSetupConflicts)
#include "tst_setup_conflicts.moc"
