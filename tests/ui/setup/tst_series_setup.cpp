// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/due.h"
#include "desk/recurring_commands.h"
#include "desk/ticket_template_commands.h"
#include "desk_window_test.h"
#include "kit/empty_state.h"
#include "kit/notice_bar.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "setup/desk_setup_page.h"
#include "setup/series_preview.h"
#include "setup/series_setup.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Work that comes back by itself, as it is set up in the window.
class TestSeriesSetup : public DeskWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATemplateItSaysWhatToDo()
    {
        openSeries();
        auto *empty = m_page->findChild<EmptyState *>();
        QTRY_VERIFY(empty && !empty->isHidden());
        QVERIFY(empty->text().contains(u"keep it as a template"_s));
        QVERIFY(!button(u"addSeries"_s)->isEnabled());
        QSignalSpy went(m_page.get(), &Page::linkActivated);
        empty->findChild<QPushButton *>()->click();
        QCOMPARE(went.count(), 1);
        QCOMPARE(went.first().first().value<Link>(), linkToPlace(u"desk"_s));
        addTemplate(u"Check"_s);
        QTRY_VERIFY(empty->isHidden());
        QTRY_VERIFY(button(u"addSeries"_s)->isEnabled());
        QCOMPARE(choice(u"seriesTemplate"_s)->currentText(), u"Check"_s);
    }

    void oneIsAddedAndItsNextFiveAreThoseOfCore()
    {
        addTemplate(u"Check"_s);
        addTemplate(u"Diagnostics"_s);
        openSeries();
        QTRY_COMPARE(choice(u"seriesTemplate"_s)->count(), 2);
        QVERIFY(!button(u"saveSeries"_s)->isEnabled());
        type(u"seriesName"_s, u"Monthly diagnostics"_s);
        choice(u"seriesTemplate"_s)->setCurrentText(u"Diagnostics"_s);
        type(u"seriesStart"_s, u"2026-03-02 09:00"_s);
        choice(u"seriesZone"_s)->setCurrentText(u"Asia/Tokyo"_s);
        pick(u"seriesOften"_s, u"every month, by weekday"_s);
        pick(u"seriesWeek"_s, u"on the last"_s);
        pick(u"seriesWeekday"_s, u"Friday"_s);
        QCOMPARE(line(u"seriesRule"_s)->text(), u"FREQ=MONTHLY;BYDAY=-1FR"_s);
        box(u"seriesAdded"_s)->setPlainText(u"2026-03-20 09:00"_s);
        box(u"seriesExcepted"_s)->setPlainText(u"2026-05-29"_s);
        const Recurrence wanted{.rule = u"FREQ=MONTHLY;BYDAY=-1FR"_s,
                                .start = {QDate(2026, 3, 2), QTime(9, 0)},
                                .zone = u"Asia/Tokyo"_s,
                                .also = {{QDate(2026, 3, 20), QTime(9, 0)}},
                                .except = {},
                                .exceptDays = {QDate(2026, 5, 29)},
                                .until = {}};
        QTRY_COMPARE(nextShown(), nextOf(wanted));
        QCOMPARE(nextShown().first(), u"Fri 20 Mar 2026 09:00 "_s + zoneOf(wanted));
        QTRY_VERIFY(button(u"saveSeries"_s)->isEnabled());
        button(u"saveSeries"_s)->click();
        QTRY_COMPARE(list()->count(), 1);
        const auto series = stored(u"Monthly diagnostics"_s);
        QVERIFY(series);
        QCOMPARE(series->recurrence, wanted);
        QCOMPARE(series->templateName, u"Diagnostics"_s);
        QVERIFY(series->isActive);
        QVERIFY2(remark(0).startsWith(u"Monthly diagnostics, next: 20 Mar "_s), qPrintable(remark(0)));
        QTRY_VERIFY(!button(u"saveSeries"_s)->isEnabled());
        QCOMPARE(undone(m_desk->workspace()), "desk.add-recurring");
        QTRY_COMPARE(list()->count(), 0);
    }

    void theChoiceAndTheRuleFollowEachOther()
    {
        addTemplate(u"Check"_s);
        openSeries();
        QTRY_COMPARE(line(u"seriesRule"_s)->text(), u"FREQ=WEEKLY;BYDAY=MO"_s);
        QVERIFY(check(1)->isVisible() && check(1)->isChecked());
        check(4)->click();
        QCOMPARE(line(u"seriesRule"_s)->text(), u"FREQ=WEEKLY;BYDAY=MO,TH"_s);
        pick(u"seriesOften"_s, u"every month, by day"_s);
        QVERIFY(!check(1)->isVisible());
        pick(u"seriesMonthDay"_s, u"on the last day"_s);
        QCOMPARE(line(u"seriesRule"_s)->text(), u"FREQ=MONTHLY;BYMONTHDAY=-1"_s);
        type(u"seriesRule"_s, u"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1"_s);
        QCOMPARE(choice(u"seriesOften"_s)->currentText(), u"as the rule below says"_s);
        pick(u"seriesOften"_s, u"every day"_s);
        QCOMPARE(line(u"seriesRule"_s)->text(), u"FREQ=DAILY"_s);
        pick(u"seriesOften"_s, u"as the rule below says"_s);
        QCOMPARE(line(u"seriesRule"_s)->text(), u"FREQ=DAILY"_s);
        type(u"seriesRule"_s, u"FREQ=WEEKLY;BYDAY=SU"_s);
        QCOMPARE(choice(u"seriesOften"_s)->currentText(), u"every week"_s);
        QVERIFY(check(7)->isChecked() && !check(1)->isChecked());
    }

    void whatCannotBeFollowedIsToldWhereItStandsAndNotSaved()
    {
        prepareOne();
        type(u"seriesRule"_s, u"FREQ=MINUTELY"_s);
        QTRY_VERIFY(says(u"seriesProblem"_s, u"“FREQ=MINUTELY” recurs every few minutes"_s));
        QVERIFY(nextShown().isEmpty());
        QVERIFY(!button(u"saveSeries"_s)->isEnabled());
        type(u"seriesRule"_s, u"FREQ=DAILY"_s);
        QTRY_COMPARE(nextShown().size(), 5);
        QTRY_VERIFY(button(u"saveSeries"_s)->isEnabled());
        type(u"seriesUntil"_s, u"2026-02-30"_s);
        QTRY_VERIFY(says(u"seriesProblem"_s, u"last day cannot be read"_s));
        type(u"seriesUntil"_s, u"2026-03-04"_s);
        QTRY_COMPARE(nextShown().size(), 2);
        QVERIFY(nextNotes().contains(u"Then nothing comes any more."_s));
        box(u"seriesExcepted"_s)->setPlainText(u"2026-12-25\nChristmas"_s);
        QTRY_VERIFY(says(u"seriesProblem"_s, u"Line 2 of the excepted dates"_s));
        QVERIFY(!button(u"saveSeries"_s)->isEnabled());
        QCOMPARE(stored(u"Check"_s)->recurrence.rule, u"FREQ=WEEKLY;BYDAY=MO"_s);
        button(u"revertSeries"_s)->click();
        QCOMPARE(line(u"seriesRule"_s)->text(), u"FREQ=WEEKLY;BYDAY=MO"_s);
        QVERIFY(box(u"seriesExcepted"_s)->toPlainText().isEmpty());
        QTRY_COMPARE(nextShown().size(), 5);
    }

    void whatIsTypedLastIsShownWhateverTakesItsTime()
    {
        prepareOne();
        type(u"seriesRule"_s, u"FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30"_s); // looked for through forty years
        QTRY_COMPARE(nextNotes(), u"Working it out…"_s);
        QVERIFY(nextShown().isEmpty());
        type(u"seriesRule"_s, u"FREQ=YEARLY"_s);
        QTRY_VERIFY_WITH_TIMEOUT(nextShown().size() == 5, 30'000);
        QVERIFY2(nextShown().last().contains(u" 2 Mar 2031 09:00 "_s), qPrintable(nextShown().last()));
        QVERIFY(button(u"saveSeries"_s)->isEnabled());
    }

    void oneIsChangedUnderAnotherName()
    {
        prepareOne();
        const Id<Recurring> id = stored(u"Check"_s)->id;
        type(u"seriesName"_s, u"  Weekly   check "_s);
        QTRY_VERIFY(button(u"saveSeries"_s)->isEnabled());
        button(u"saveSeries"_s)->click();
        QTRY_VERIFY(stored(u"Weekly check"_s));
        QCOMPARE(stored(u"Weekly check"_s)->id, id);
        QTRY_COMPARE(line(u"seriesName"_s)->text(), u"Weekly check"_s);
        QTRY_VERIFY(!button(u"saveSeries"_s)->isEnabled());
        QCOMPARE(undone(m_desk->workspace()), "desk.edit-recurring");
        QTRY_COMPARE(line(u"seriesName"_s)->text(), u"Check"_s);
    }

    void aRefusedSaveLosesNothingThatWasTyped()
    {
        prepareOne();
        setElsewhere(u"Other"_s, u"FREQ=DAILY"_s);
        QTRY_COMPARE(list()->count(), 2);
        type(u"seriesName"_s, u"Other"_s);
        type(u"seriesUntil"_s, u"2027-01-01"_s);
        QTRY_VERIFY(button(u"saveSeries"_s)->isEnabled());
        button(u"saveSeries"_s)->click();
        QTRY_VERIFY(told().contains(u"named “Other” already"_s));
        QCOMPARE(line(u"seriesName"_s)->text(), u"Other"_s);
        QCOMPARE(line(u"seriesUntil"_s)->text(), u"2027-01-01"_s);
        type(u"seriesName"_s, QString());
        QTest::keyClick(line(u"seriesName"_s), Qt::Key_Backspace);
        QTRY_VERIFY(button(u"saveSeries"_s)->isEnabled());
        button(u"saveSeries"_s)->click();
        QTRY_VERIFY(told().contains(u"needs a name"_s));
        list()->setCurrentRow(1);
        QVERIFY(told().contains(u"Save or discard"_s));
        QCOMPARE(line(u"seriesUntil"_s)->text(), u"2027-01-01"_s);
    }

    void itRestsAndRunsAgainAndOpensTheLatestMissed()
    {
        prepareOne();
        m_desk->now = morning(60 * 24 * 15);
        button(u"switchSeries"_s)->click();
        QTRY_COMPARE(remark(0), u"Check, rests"_s);
        QVERIFY(!stored(u"Check"_s)->isActive);
        QVERIFY(says(u"aboutSeries"_s, u"It rests"_s));
        // Of 2, 9 and 16 March.
        QTRY_VERIFY2(nextNotes().contains(u"Once it runs, the ticket of Mon 16 Mar 2026"_s), qPrintable(nextNotes()));
        QVERIFY2(nextNotes().contains(u"without the 2 before it"_s), qPrintable(nextNotes()));
        QCOMPARE(button(u"switchSeries"_s)->text(), u"Let it run"_s);
        button(u"switchSeries"_s)->click();
        QTRY_VERIFY(stored(u"Check"_s)->isActive);
        QTRY_VERIFY(remark(0).contains(u"next: 23 Mar"_s));
        QTRY_VERIFY2(nextNotes().startsWith(u"The ticket of Mon 16 Mar 2026"_s), qPrintable(nextNotes()));
        QCOMPARE(undone(m_desk->workspace()), "desk.edit-recurring");
        QTRY_COMPARE(remark(0), u"Check, rests"_s);
    }

    void onceItsTicketIsOpenedTheNextOneWaits()
    {
        prepareOne();
        QTRY_VERIFY2(nextNotes().startsWith(u"The ticket of Mon 2 Mar 2026 09:00 CET is opened at once."_s),
                     qPrintable(nextNotes()));
        QVERIFY(m_desk->otherDesk()->writeNow([this](Transaction &transaction) {
            AgreementBook book = loadBook(transaction, shippedRules());
            doDue(transaction, *shippedRules(), dueBy(transaction, book, m_desk->now), m_desk->now);
        }));
        QTRY_COMPARE(nextNotes(), QString());
        QCOMPARE(nextShown().size(), 5);
        QVERIFY(remark(0).contains(u"next: 9 Mar"_s));
    }

    void whatIsVeryLongLeavesThePaneAsItIs()
    {
        prepareOne();
        const auto *problem = m_page->findChild<QLabel *>(u"seriesProblem"_s);
        const auto *pane = problem->parentWidget()->parentWidget();
        const int width = pane->width();
        const auto typeLong = [this](const QString &name, int length) {
            line(name)->setText(QString(length, u'W'));
            QTest::keyClick(line(name), Qt::Key_W);
        };
        typeLong(u"seriesRule"_s, 900);
        QTRY_VERIFY(says(u"seriesProblem"_s, u"is no rule of recurrence"_s));
        QCoreApplication::processEvents();
        QVERIFY(pane->width() <= width);
        type(u"seriesRule"_s, u"FREQ=DAILY"_s);
        typeLong(u"seriesName"_s, 150);
        QTRY_VERIFY(button(u"saveSeries"_s)->isEnabled());
        button(u"saveSeries"_s)->click();
        QTRY_VERIFY(!button(u"saveSeries"_s)->isEnabled());
        QCoreApplication::processEvents();
        QVERIFY(pane->width() <= width);
    }

    void itIsRemovedAndComesBack()
    {
        prepareOne();
        setElsewhere(u"Other"_s, u"FREQ=DAILY"_s);
        QTRY_COMPARE(list()->count(), 2);
        button(u"removeSeries"_s)->click();
        QTRY_COMPARE(list()->count(), 1);
        QTRY_COMPARE(line(u"seriesName"_s)->text(), u"Other"_s);
        QCOMPARE(undone(m_desk->workspace()), "desk.remove-recurring");
        QTRY_COMPARE(list()->count(), 2);
        QCOMPARE(line(u"seriesName"_s)->text(), u"Other"_s);
    }

    void whatOthersSetIsTakenInAroundWhatIsTyped()
    {
        prepareOne();
        setElsewhere(u"Check"_s, u"FREQ=DAILY"_s);
        QTRY_COMPARE(line(u"seriesRule"_s)->text(), u"FREQ=DAILY"_s);
        type(u"seriesUntil"_s, u"2027-01-01"_s);
        setElsewhere(u"Check"_s, u"FREQ=WEEKLY;BYDAY=TU"_s);
        QTRY_COMPARE(line(u"seriesRule"_s)->text(), u"FREQ=WEEKLY;BYDAY=TU"_s);
        QCOMPARE(line(u"seriesUntil"_s)->text(), u"2027-01-01"_s);
        QVERIFY(told().contains(u"was changed elsewhere meanwhile"_s));
        type(u"seriesRule"_s, u"FREQ=WEEKLY;BYDAY=WE"_s);
        setElsewhere(u"Check"_s, u"FREQ=WEEKLY;BYDAY=FR"_s);
        QTRY_VERIFY2(told().contains(u"They set Rule: “FREQ=WEEKLY;BYDAY=FR”"_s), qPrintable(told()));
        QCOMPARE(line(u"seriesRule"_s)->text(), u"FREQ=WEEKLY;BYDAY=WE"_s);
        QTRY_VERIFY(button(u"saveSeries"_s)->isEnabled());
        button(u"saveSeries"_s)->click();
        QTRY_COMPARE(stored(u"Check"_s)->recurrence.rule, u"FREQ=WEEKLY;BYDAY=WE"_s);
        QCOMPARE(stored(u"Check"_s)->recurrence.until, QDate(2027, 1, 1));
    }

    void whoSavesAtTheSameMomentWritesNothingOver()
    {
        prepareOne();
        const auto saveAfter = [this](const QString &name, const QString &text, const QString &theirRule) {
            type(name, text);
            QTRY_VERIFY(button(u"saveSeries"_s)->isEnabled());
            setElsewhere(u"Check"_s, theirRule); // of which this window has not heard yet
            button(u"saveSeries"_s)->click();
        };
        saveAfter(u"seriesUntil"_s, u"2027-01-01"_s, u"FREQ=DAILY"_s);
        QTRY_COMPARE(line(u"seriesRule"_s)->text(), u"FREQ=DAILY"_s);
        QTRY_VERIFY(!button(u"saveSeries"_s)->isEnabled());
        QCOMPARE(stored(u"Check"_s)->recurrence.until, QDate(2027, 1, 1));
        QCOMPARE(stored(u"Check"_s)->recurrence.rule, u"FREQ=DAILY"_s);
        saveAfter(u"seriesRule"_s, u"FREQ=WEEKLY"_s, u"FREQ=MONTHLY"_s);
        QTRY_VERIFY2(told().contains(u"They set Rule: “FREQ=MONTHLY”"_s), qPrintable(told()));
        QCOMPARE(line(u"seriesRule"_s)->text(), u"FREQ=WEEKLY"_s);
        QCOMPARE(stored(u"Check"_s)->recurrence.rule, u"FREQ=MONTHLY"_s);
        QTRY_VERIFY(button(u"saveSeries"_s)->isEnabled());
        button(u"saveSeries"_s)->click();
        QTRY_COMPARE(stored(u"Check"_s)->recurrence.rule, u"FREQ=WEEKLY"_s);
    }

    void oneThatOthersRemovedCanBeAddedAnew()
    {
        prepareOne();
        type(u"seriesUntil"_s, u"2027-01-01"_s);
        QVERIFY(m_desk->otherDesk()->writeNow(
            [](Transaction &transaction) { removeRecurring(transaction, recurringNamed(transaction, u"Check"_s)); }));
        QTRY_VERIFY(told().contains(u"was removed elsewhere"_s));
        QCOMPARE(line(u"seriesUntil"_s)->text(), u"2027-01-01"_s);
        QTRY_VERIFY(button(u"saveSeries"_s)->isEnabled());
        button(u"saveSeries"_s)->click();
        QTRY_VERIFY(stored(u"Check"_s));
        QCOMPARE(stored(u"Check"_s)->recurrence.until, QDate(2027, 1, 1));
        QTRY_COMPARE(list()->count(), 1);
    }

    void everyFieldHasANameAndTabGoesAsOneReads()
    {
        prepareOne();
        for (const char *name : {"seriesName", "seriesTemplate", "seriesStart", "seriesZone", "seriesOften",
                                 "seriesRule", "seriesUntil", "seriesAdded", "seriesExcepted"}) {
            auto *field = m_page->findChild<QWidget *>(QString::fromLatin1(name));
            QVERIFY2(!field->accessibleName().isEmpty(), name);
        }
        line(u"seriesName"_s)->setFocus();
        QStringList seen;
        for (int step = 0; step < 16; ++step) {
            const QWidget *now = QApplication::focusWidget();
            seen.append(now->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QStringList days;
        for (int day = 1; day <= 7; ++day)
            days.append(u"seriesDay:%1"_s.arg(day));
        const QStringList fields =
            QStringList{u"seriesName"_s, u"seriesTemplate"_s, u"seriesStart"_s, u"seriesZone"_s, u"seriesOften"_s}
            + days + QStringList{u"seriesRule"_s, u"seriesUntil"_s, u"seriesAdded"_s, u"seriesExcepted"_s};
        QCOMPARE(seen, fields);
    }

private:
    void prepare() override
    {
        m_page = std::make_unique<DeskSetupPage>(m_desk->context());
        m_page->resize(1200, 800);
        static_cast<QWidget &>(*m_page).show();
    }
    void close() override { m_page.reset(); }

    void openSeries()
    {
        m_page->show(linkToPlace(u"desk-setup"_s, u"series"_s));
        m_page->activateWindow();
        QVERIFY(m_page->findChild<SeriesSetup *>());
    }
    /// "Check", on Mondays at nine in Amsterdam from 2 March 2026 on, is shown.
    void prepareOne()
    {
        addTemplate(u"Check"_s);
        setElsewhere(u"Check"_s, u"FREQ=WEEKLY;BYDAY=MO"_s);
        openSeries();
        QTRY_COMPARE(list()->count(), 1);
        QTRY_COMPARE(line(u"seriesName"_s)->text(), u"Check"_s);
        QTRY_COMPARE(nextShown().size(), 5);
    }
    void addTemplate(const QString &name)
    {
        QVERIFY(m_desk->otherDesk()->writeNow([&](Transaction &transaction) {
            TicketTemplate wanted;
            wanted.name = name;
            wanted.title = name;
            setTicketTemplate(transaction, *shippedRules(), wanted);
        }));
    }
    void setElsewhere(const QString &name, const QString &rule)
    {
        QVERIFY(m_desk->otherDesk()->writeNow([&](Transaction &transaction) {
            Recurring wanted;
            wanted.name = name;
            wanted.templateName = u"Check"_s;
            wanted.recurrence.rule = rule;
            wanted.recurrence.start = {QDate(2026, 3, 2), QTime(9, 0)};
            wanted.recurrence.zone = u"Europe/Amsterdam"_s;
            setRecurring(transaction, wanted);
        }));
    }
    std::optional<Recurring> stored(const QString &name)
    {
        return m_desk->workspace().readNow([&](Session &session) { return findRecurring(session, name); }).value();
    }
    QStringList nextOf(const Recurrence &recurrence) const
    {
        QStringList lines;
        for (const Instant at : Series::of(recurrence)->next(m_desk->now, 5))
            lines.append(wallText(at, recurrence.zone, QLocale(QLocale::English, QLocale::UnitedKingdom)));
        return lines;
    }
    static QString zoneOf(const Recurrence &recurrence)
    {
        return QTimeZone(recurrence.zone.toUtf8()).abbreviation(QDateTime(QDate(2026, 3, 20), QTime(0, 0), Qt::UTC));
    }
    QWidget *next() const { return m_page->findChild<QWidget *>(u"seriesNext"_s); }
    QStringList nextShown() const
    {
        QStringList lines;
        for (const ElidedLabel *line : next()->findChildren<ElidedLabel *>())
            lines.append(line->text());
        return lines;
    }
    /// What stands below the next five.
    QString nextNotes() const
    {
        QStringList notes;
        for (const QLabel *label : next()->findChildren<QLabel *>()) {
            if (label->wordWrap())
                notes.append(label->text());
        }
        return notes.join(u' ');
    }
    QString told() const
    {
        const auto *bar = m_page->findChild<SeriesSetup *>()->findChild<NoticeBar *>();
        return bar->isHidden() ? QString() : bar->text();
    }
    bool says(const QString &label, const QString &text) const
    {
        const auto *found = m_page->findChild<QLabel *>(label);
        return found && !found->isHidden() && found->text().contains(text);
    }
    QListWidget *list() const { return m_page->findChild<QListWidget *>(u"series"_s); }
    QString remark(int row) const { return list()->item(row)->data(Qt::AccessibleTextRole).toString(); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    QLineEdit *line(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }
    QComboBox *choice(const QString &name) const { return m_page->findChild<QComboBox *>(name); }
    TextBox *box(const QString &name) const { return m_page->findChild<TextBox *>(name); }
    QCheckBox *check(int day) const { return m_page->findChild<QCheckBox *>(u"seriesDay:%1"_s.arg(day)); }
    void type(const QString &name, const QString &text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    void pick(const QString &name, const QString &text) { choice(name)->setCurrentText(text); }

    std::unique_ptr<DeskSetupPage> m_page;
};

QTEST_MAIN(TestSeriesSetup)
#include "tst_series_setup.moc"
