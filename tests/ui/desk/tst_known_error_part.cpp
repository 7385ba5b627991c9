// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/known_error_commands.h"
#include "desk/known_error_store.h"
#include "desk/offers.h"
#include "desk/problem_incidents.h"
#include "desk/spared_incidents.h"
#include "desk/ticket_relations.h"
#include "desk_page_test.h"
#include "kit/chip.h"
#include "kit/conflict_view.h"
#include "kit/notice_bar.h"
#include "kit/text_elide.h"
#include "ui_desk/component_picker.h"
#include "ui_desk/in_place_text.h"
#include "ui_desk/known_error_form.h"
#include "ui_desk/known_error_part.h"
#include "ui_desk/offer_list.h"
#include "ui_desk/spared_line.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <future>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// The known error of a problem, in the problem's details.
class TestKnownErrorPart : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownErrorIsMadeOfTheProblemAsOneStep()
    {
        const Ticket problem = addProblem();
        show(problem);
        QTRY_VERIFY(visible(u"makeKnownError"_s));
        QVERIFY(!form()->isVisible());
        press(u"makeKnownError"_s);
        QTRY_COMPARE(stateShown(), u"draft"_s);
        QVERIFY(!visible(u"makeKnownError"_s));
        QCOMPARE(form()->line(u"title"_s)->text(), u"Locks <b>everywhere</b>"_s);
        QVERIFY(form()->line(u"title"_s)->hasFocus());
        QCOMPARE(form()->text(u"symptom"_s)->toPlainText(), u"saved quotes time out"_s);
        QCOMPARE(form()->text(u"cause"_s)->toPlainText(), u"The export holds its locks"_s);
        QCOMPARE(form()->text(u"workaround"_s)->toPlainText(), u"Wait until nine"_s);
        QCOMPARE(components(), QStringList(u"Sales database"_s));
        QCOMPARE(undone(m_desk->workspace()), "desk.add-known-error");
        QTRY_VERIFY(visible(u"makeKnownError"_s));
        QVERIFY(!form()->isVisible());
        QCOMPARE(redone(m_desk->workspace()), "desk.add-known-error");
        QTRY_VERIFY(form()->isVisible());
    }

    void aProblemWhoseCauseIsNotKnownSaysWhatIsMissing()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Problem, u"Why?"_s)));
        QTRY_VERIFY(visible(u"makeKnownError"_s));
        press(u"makeKnownError"_s);
        QTRY_VERIFY(notice().contains(u"PRB-1"_s));
        QVERIFY(visible(u"makeKnownError"_s));
    }

    void otherTicketsHaveNone()
    {
        const Ticket problem = addProblem();
        addError(problem);
        const Ticket incident = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        show(problem);
        QTRY_VERIFY(form()->isVisible());
        show(incident);
        QVERIFY(!part()->isVisible());
        show(problem);
        QTRY_VERIFY(form()->isVisible());
    }

    void eachTextIsEditedWhereItStands()
    {
        const Ticket problem = addProblem();
        addError(problem);
        show(problem);
        QTRY_VERIFY(form()->isVisible());
        for (const QString &field : KnownErrorForm::fields()) {
            const QString value = field == u"versions" ? u">= 3, < 3.4"_s : u"another "_s + field;
            typeInto(field, value);
            QTRY_COMPARE(KnownErrorForm::textOf(error(), field), value);
            QTRY_VERIFY(form()->typed().isEmpty());
        }
        QCOMPARE(undone(m_desk->workspace()), "desk.edit-known-error");
        QTRY_COMPARE(form()->line(u"versions"_s)->text(), QString());
        typeInto(u"title"_s, u"  Locks   again "_s);
        QTRY_COMPARE(form()->line(u"title"_s)->text(), u"Locks again"_s);
    }

    void whatIsRefusedIsSaidInPlaceAndKeepsWhatWasTyped()
    {
        const Ticket problem = addProblem();
        addError(problem);
        show(problem);
        QTRY_VERIFY(form()->isVisible());
        typeInto(u"versions"_s, u">= , <"_s);
        QTRY_VERIFY(!notice().isEmpty());
        QCOMPARE(form()->line(u"versions"_s)->text(), u">= , <"_s);
        typeInto(u"cause"_s, u"Another one"_s);
        QTRY_COMPARE(error().cause, u"Another one"_s);
        QCOMPARE(form()->line(u"versions"_s)->text(), u">= , <"_s);
        QVERIFY(!notice().isEmpty());
        typeInto(u"versions"_s, u">= 3"_s);
        QTRY_VERIFY(notice().isEmpty());
        QCOMPARE(error().versions, u">= 3"_s);
    }

    void whyAFieldIsRefusedStandsBelowItUntilItIsLetGo()
    {
        const Ticket problem = addProblem();
        addError(problem);
        show(problem);
        QTRY_VERIFY(form()->isVisible());
        InPlaceField *versions = form()->line(u"versions"_s);
        const auto topOf = [this](const QWidget *widget) { return widget->mapTo(form(), QPoint()).y(); };
        QTRY_VERIFY(topOf(versions) > topOf(form()->text(u"solution"_s)));
        typeInto(u"versions"_s, u">< 3 foo"_s);
        QTRY_VERIFY(noticeBar());
        QTRY_VERIFY(topOf(noticeBar()) >= topOf(versions) + versions->height());
        QVERIFY(topOf(noticeBar()) < topOf(form()->picker()));
        versions->setFocus();
        QTest::keyClick(versions, Qt::Key_Escape);
        QCOMPARE(versions->text(), QString());
        QCOMPARE(notice(), QString());
        auto *picker = form()->picker();
        picker->setFocus();
        picker->setText(u"nothing of that name"_s);
        QTest::keyClick(picker, Qt::Key_Return);
        QTRY_VERIFY(!notice().isEmpty());
        picker->clear();
        QCOMPARE(notice(), QString());
    }

    void onlyAPublishedOneIsOffered()
    {
        const Ticket problem = addProblem();
        addError(problem);
        show(problem);
        QTRY_VERIFY(visible(u"publishKnownError"_s));
        QCOMPARE(offered(), QStringList());
        press(u"publishKnownError"_s);
        QTRY_COMPARE(stateShown(), u"published"_s);
        QVERIFY(!isOffered(u"publishKnownError"_s));
        QCOMPARE(offered(), QStringList(u"Locks <b>everywhere</b>"_s));
        OfferList list(m_desk->context(), OfferList::Takes::Nothing);
        list.ask({.title = u"saved quotes time out"_s, .components = {}, .except = {}, .now = {}},
                 OfferList::When::AtOnce);
        QTRY_VERIFY(labels(&list).contains(u"Known error: Locks <b>everywhere</b>"_s));
        press(u"retireKnownError"_s);
        QTRY_COMPARE(stateShown(), u"retired"_s);
        QVERIFY(!isOffered(u"retireKnownError"_s));
        QCOMPARE(offered(), QStringList());
        QCOMPARE(undone(m_desk->workspace()), "desk.retire-known-error");
        QTRY_COMPARE(stateShown(), u"published"_s);
        QCOMPARE(offered().size(), 1);
        press(u"retireKnownError"_s);
        QTRY_COMPARE(stateShown(), u"retired"_s);
        press(u"takeUpKnownError"_s);
        QTRY_COMPARE(stateShown(), u"draft"_s);
        QCOMPARE(undone(m_desk->workspace()), "desk.take-up-known-error");
        QTRY_COMPARE(stateShown(), u"retired"_s);
    }

    void whoPressesTwicePublishesAndRetiresNothing()
    {
        const Ticket problem = addProblem();
        addError(problem);
        show(problem);
        QTRY_VERIFY(visible(u"publishKnownError"_s));
        auto *publish = details()->findChild<QPushButton *>(u"publishKnownError"_s);
        auto *retire = details()->findChild<QPushButton *>(u"retireKnownError"_s);
        const QRect before = publish->geometry();
        publish->setFocus();
        QTest::keyClick(publish, Qt::Key_Space);
        QTRY_COMPARE(stateShown(), u"published"_s);
        QVERIFY(publish->isVisible());
        QCOMPARE(publish->geometry(), before);
        QVERIFY(!retire->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::mouseClick(publish, Qt::LeftButton);
        QTRY_VERIFY(!m_desk->workspace().isSaving());
        QCOMPARE(error().state, KnownErrorState::Published);
        QCOMPARE(undone(m_desk->workspace()), "desk.publish-known-error");
    }

    void oneThatIsNotFinishedIsNotPublished()
    {
        const Ticket problem = addProblem();
        addError(problem);
        show(problem);
        QTRY_VERIFY(form()->isVisible());
        typeInto(u"cause"_s, u" "_s);
        QTRY_COMPARE(error().cause, QString());
        press(u"publishKnownError"_s);
        QTRY_VERIFY(notice().contains(u"cause"_s));
        QCOMPARE(error().state, KnownErrorState::Draft);
        typeInto(u"cause"_s, u"Found"_s);
        QTRY_VERIFY(notice().isEmpty());
        press(u"publishKnownError"_s);
        QTRY_COMPARE(stateShown(), u"published"_s);
    }

    void componentsAreAddedAndTakenOut()
    {
        const Ticket problem = addProblem();
        m_desk->addComponent(u"Sales web"_s);
        addError(problem);
        show(problem);
        QTRY_COMPARE(components(), QStringList(u"Sales database"_s));
        auto *picker = form()->picker();
        picker->setFocus();
        picker->setText(u"nothing of that name"_s); // as typed, without the offers below that would take the key
        QTest::keyClick(picker, Qt::Key_Return);
        QTRY_VERIFY(!notice().isEmpty());
        picker->setText(u"Sales web"_s);
        QTest::keyClick(picker, Qt::Key_Return);
        QTRY_COMPARE(components(), (QStringList{u"Sales database"_s, u"Sales web"_s}));
        QCOMPARE(picker->text(), QString());
        QVERIFY(notice().isEmpty());
        press(u"takeOutOfError:%1"_s.arg(problem.component->value));
        QTRY_COMPARE(components(), QStringList(u"Sales web"_s));
        QCOMPARE(undone(m_desk->workspace()), "desk.edit-known-error");
        QTRY_COMPARE(components(), (QStringList{u"Sales database"_s, u"Sales web"_s}));
    }

    void anotherDesksChangeShowsAndLeavesWhatIsTyped()
    {
        const Ticket problem = addProblem();
        const Id<Component> web = m_desk->addComponent(u"Sales web"_s);
        addError(problem);
        show(problem);
        QTRY_VERIFY(form()->isVisible());
        form()->text(u"workaround"_s)->setFocus();
        form()->text(u"workaround"_s)->setPlainText(u"Use saved quotes"_s);
        changeErrorElsewhere([web](KnownError &error) {
            error.cause = u"The index is gone"_s;
            error.components.append(web);
        });
        QTRY_COMPARE(form()->text(u"cause"_s)->toPlainText(), u"The index is gone"_s);
        QTRY_COMPARE(components().size(), 2);
        QCOMPARE(form()->text(u"workaround"_s)->toPlainText(), u"Use saved quotes"_s);
        QTest::keyClick(form()->text(u"workaround"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(error().workaround, u"Use saved quotes"_s);
        QCOMPARE(error().cause, u"The index is gone"_s);
        QCOMPARE(error().components.size(), 2);
        changeErrorElsewhere([](KnownError &error) { error.components.removeLast(); });
        QTRY_COMPARE(components(), QStringList(u"Sales database"_s));
    }

    void whatTwoPeopleSetDifferentlyIsForThePersonToChoose()
    {
        const Ticket problem = addProblem();
        addError(problem);
        show(problem);
        QTRY_VERIFY(form()->isVisible());
        for (const auto choice : {ConflictView::Choice::Theirs, ConflictView::Choice::Ours}) {
            const QString mine = u"mine %1"_s.arg(int(choice));
            const QString theirs = u"theirs %1"_s.arg(int(choice));
            form()->text(u"cause"_s)->setFocus();
            form()->text(u"cause"_s)->setPlainText(mine);
            changeErrorElsewhere([theirs](KnownError &error) { error.cause = theirs; });
            QTRY_COMPARE(part()->shownError()->cause, theirs);
            QTest::keyClick(form()->text(u"cause"_s), Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(conflict());
            QCOMPARE(error().cause, theirs);
            QCOMPARE(form()->text(u"cause"_s)->toPlainText(), mine);
            const auto sides = conflict()->findChildren<QRadioButton *>();
            QTest::mouseClick(sides[choice == ConflictView::Choice::Ours ? 1 : 0], Qt::LeftButton);
            QTRY_VERIFY(!m_desk->workspace().isSaving()); // what leaving the field commits is refused once more
            QCOMPARE(conflict()->choiceOf(u"cause"_s), choice);
            conflict()->findChild<QPushButton *>(u"saveChoice"_s)->click();
            const QString kept = choice == ConflictView::Choice::Ours ? mine : theirs;
            QTRY_COMPARE(form()->text(u"cause"_s)->toPlainText(), kept);
            QTRY_COMPARE(error().cause, kept);
            QTRY_VERIFY(!conflict());
        }
    }

    void whatIsSavedOverWasShownBefore()
    {
        const Ticket problem = addProblem();
        addError(problem);
        show(problem);
        QTRY_VERIFY(form()->isVisible());
        form()->text(u"cause"_s)->setFocus();
        form()->text(u"cause"_s)->setPlainText(u"mine"_s);
        changeErrorElsewhere([](KnownError &error) { error.cause = u"theirs"_s; });
        QTRY_COMPARE(part()->shownError()->cause, u"theirs"_s);
        QTest::keyClick(form()->text(u"cause"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(conflict());
        changeErrorElsewhere([](KnownError &error) { error.cause = u"theirs, newer"_s; });
        QTRY_COMPARE(part()->shownError()->cause, u"theirs, newer"_s);
        conflict()->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_VERIFY(conflict() && conflict()->fields().first().theirs == u"theirs, newer"_s);
        QCOMPARE(error().cause, u"theirs, newer"_s);
        conflict()->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_COMPARE(error().cause, u"mine"_s);
    }

    void whatIsTypedWaitsForTheProblemToBeShownAgain()
    {
        const Ticket problem = addProblem();
        addError(problem);
        const Ticket other = add(m_desk->workspace(), draft(ProcessKind::Problem, u"Another"_s));
        show(problem);
        QTRY_VERIFY(form()->isVisible());
        typeInto(u"versions"_s, u">= , <"_s);
        QTRY_VERIFY(!notice().isEmpty());
        show(other);
        QTRY_VERIFY(visible(u"makeKnownError"_s));
        QVERIFY(notice().isEmpty());
        show(problem);
        QTRY_VERIFY(form()->isVisible());
        QCOMPARE(form()->line(u"versions"_s)->text(), u">= , <"_s);
    }

    void severalKnownErrorsAreGoneThrough()
    {
        const Ticket problem = addProblem();
        addError(problem);
        addError(problem, u"A second one"_s);
        show(problem);
        QTRY_COMPARE(form()->line(u"title"_s)->text(), u"A second one"_s);
        auto *next = details()->findChild<Chip *>(u"nextKnownError"_s);
        QCOMPARE(next->text(), u"1 of 2"_s);
        next->click();
        QCOMPARE(next->text(), u"2 of 2"_s);
        QCOMPARE(form()->line(u"title"_s)->text(), u"Locks <b>everywhere</b>"_s);
        typeInto(u"title"_s, u"A second one"_s);
        QTRY_VERIFY(notice().contains(u"A second one"_s));
        // What is typed stays with the one for which it was typed.
        next->click();
        QVERIFY(form()->typed().isEmpty());
        show(add(m_desk->workspace(), draft(ProcessKind::Problem, u"Another"_s)));
        show(problem);
        QTRY_COMPARE(next->text(), u"1 of 2"_s);
        QTRY_VERIFY(next->isVisible());
        QVERIFY(form()->typed().isEmpty());
        next->click();
        QCOMPARE(form()->line(u"title"_s)->text(), u"A second one"_s);
        QCOMPARE(form()->typed().size(), 1);
    }

    void whatAFixWouldHaveSparedIsWhatCoreCounts()
    {
        const Ticket problem = addProblem();
        addError(problem);
        show(problem);
        QTRY_VERIFY(spared()->isVisible());
        QVERIFY(said().contains(u"no incident"_s));
        QVERIFY(!spared()->showThem()->isVisible());
        for (int i = 0; i < 3; ++i) {
            Ticket incident = draft(ProcessKind::Incident, u"Saved quotes time out in shop %1"_s.arg(i));
            incident.component = problem.component;
            incident = add(m_desk->workspace(), incident, at(10 + i));
        }
        const Spared counted = countedByCore(problem);
        QCOMPARE(counted.incidents.size(), 2);
        QTRY_COMPARE(spared()->spared()->incidents, counted.incidents);
        QVERIFY2(said().contains(u"2 incident"_s), qPrintable(said()));
        QCOMPARE(sparedLines(), QStringList());
        spared()->showThem()->click();
        QCOMPARE(sparedLines(),
                 (QStringList{u"INC-2 Saved quotes time out in shop 1"_s, u"INC-3 Saved quotes time out in shop 2"_s}));
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        spared()->findChild<ElidedLabel *>()->click();
        QCOMPARE(links.value(0).value(0).value<Link>(), linkTo(counted.incidents.first().incident.id));
        spared()->showThem()->click();
        QCOMPARE(sparedLines(), QStringList());
    }

    void aCountThatTakesLongCanBeStoppedAndTakenUpAgain()
    {
        const Ticket problem = addProblem();
        addError(problem);
        m_isReadOn = false;
        std::promise<void> letThrough;
        const std::shared_future<void> isThrough = letThrough.get_future().share();
        constexpr int BackgroundReaders = 2;
        for (int i = 0; i < BackgroundReaders; ++i)
            m_desk->workspace().read(
                this, [isThrough](Session &) { isThrough.wait(); }, [](const auto &) {}, Urgency::Background);
        show(problem);
        auto *stop = details()->findChild<Chip *>(u"stopCounting"_s);
        QTRY_VERIFY(stop->isVisible());
        QCOMPARE(stop->text(), u"Stop counting"_s);
        stop->click();
        QCOMPARE(stop->text(), u"Count them"_s);
        letThrough.set_value();
        m_desk->workspace().read(
            this, [](Session &) {}, [this](const auto &) { m_isReadOn = true; }, Urgency::Background);
        QTRY_VERIFY(m_isReadOn);
        QVERIFY(!spared()->spared());
        stop->click();
        QTRY_VERIFY(spared()->spared());
        QVERIFY(!stop->isVisible());
    }

    void theFocusStaysWhereItWasWhenItIsCountedAnew()
    {
        const Ticket problem = addProblem();
        addError(problem);
        gather(problem, 3);
        show(problem);
        QTRY_VERIFY(spared()->spared() && !spared()->spared()->incidents.isEmpty());
        spared()->showThem()->click();
        spared()->findChild<ElidedLabel *>()->setFocus();
        gather(problem, 1);
        QTRY_COMPARE(sparedLines().size(), 3);
        auto *first = spared()->findChild<ElidedLabel *>();
        QCOMPARE(first->text(), u"INC-2 Down"_s);
        QVERIFY(first->hasFocus());
    }

    void ofManySparedTheNewestAreShownAndHowManyThereAre()
    {
        const Ticket problem = addProblem();
        addError(problem);
        gather(problem, SparedLine::MostShown + 3);
        show(problem);
        QTRY_VERIFY(spared()->spared() && !spared()->spared()->incidents.isEmpty());
        spared()->showThem()->click();
        QCOMPARE(sparedLines().size(), SparedLine::MostShown);
        QTRY_VERIFY(shows(u"These are the newest 50 of 52."_s));
    }

private:
    KnownErrorPart *part() const { return details()->findChild<KnownErrorPart *>(); }
    KnownErrorForm *form() const { return part()->form(); }
    SparedLine *spared() const { return part()->spared(); }
    ConflictView *conflict() const
    {
        const auto all = part()->findChildren<ConflictView *>();
        const auto there = std::ranges::find_if(all, [](const ConflictView *one) { return one->isVisible(); });
        return there == all.cend() ? nullptr : *there;
    }
    NoticeBar *noticeBar() const
    {
        const auto all = part()->findChildren<NoticeBar *>();
        const auto shown = std::ranges::find_if(all, [](const NoticeBar *one) { return one->isVisible(); });
        return shown == all.cend() ? nullptr : *shown;
    }
    QString notice() const
    {
        const auto *bar = noticeBar();
        return bar ? bar->text() : QString();
    }
    QString said() const { return spared()->findChild<QLabel *>(u"spared"_s)->text(); }
    QString stateShown() const
    {
        const auto *chip = details()->findChild<Chip *>(u"knownErrorState"_s);
        return chip->isVisible() ? chip->text() : QString();
    }
    bool visible(const QString &button) const { return details()->findChild<QPushButton *>(button)->isVisible(); }
    bool isOffered(const QString &button) const
    {
        return visible(button) && details()->findChild<QPushButton *>(button)->isEnabled();
    }
    static QStringList labels(const QWidget *in)
    {
        QStringList texts;
        for (const auto *label : in->findChildren<ElidedLabel *>())
            texts.append(label->text());
        return texts;
    }
    QStringList sparedLines() const { return labels(spared()); }
    /// Without their codes.
    QStringList components() const
    {
        QStringList names = labels(form());
        for (QString &name : names)
            name = name.section(u' ', 1);
        return names;
    }
    void typeInto(const QString &field, const QString &value)
    {
        if (InPlaceField *line = form()->line(field)) {
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, value);
            QTest::keyClick(line, Qt::Key_Return);
            return;
        }
        InPlaceText *text = form()->text(field);
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, value);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    }
    Ticket addProblem()
    {
        Ticket problem = draft(ProcessKind::Problem, u"Locks <b>everywhere</b>"_s);
        problem.component = m_desk->addComponent(u"Sales database"_s);
        problem.fields = {{u"symptom"_s, u"saved quotes time out"_s},
                          {u"cause"_s, u"The export holds its locks"_s},
                          {u"workaround"_s, u"Wait until nine"_s}};
        return add(m_desk->workspace(), problem);
    }
    void gather(const Ticket &problem, int count)
    {
        const auto done = m_desk->workspace().writeNow([&](Transaction &transaction) {
            for (int i = 0; i < count; ++i) {
                const Ticket incident =
                    addTicket(transaction, *shippedRules(), draft(ProcessKind::Incident, u"Down"_s), at(++m_minute));
                linkTickets(transaction, incident, LinkKind::CausedBy, problem);
            }
        });
        QVERIFY2(done, why(done));
    }
    void addError(const Ticket &problem, const QString &title = {})
    {
        const auto done = m_desk->workspace().writeNow([&](Transaction &transaction) {
            KnownError error = knownErrorOf(problem).value();
            if (!title.isEmpty())
                error.title = title;
            addKnownError(transaction, error);
        });
        QVERIFY2(done, why(done));
    }
    /// The oldest that is stored.
    KnownError error()
    {
        return m_desk->workspace()
            .readNow([](Session &session) { return findKnownError(session, Id<KnownError>(1)); })
            .value()
            .value();
    }
    void changeErrorElsewhere(const std::function<void(KnownError &)> &edit)
    {
        const auto other = m_desk->otherDesk();
        const auto done = other->writeNow([&](Transaction &transaction) {
            const KnownError read = findKnownError(transaction, Id<KnownError>(1)).value();
            KnownError wanted = read;
            edit(wanted);
            editKnownError(transaction, read, wanted);
        });
        QVERIFY2(done, why(done));
    }
    /// The titles that whoever types a title like the symptom is offered.
    QStringList offered()
    {
        const Offers offers = m_desk->workspace()
                                  .readNow([this](Session &session) {
                                      return offersFor(session,
                                                       {.title = u"saved quotes time out again"_s,
                                                        .components = {},
                                                        .except = {},
                                                        .now = m_desk->now});
                                  })
                                  .value();
        QStringList titles;
        for (const KnownErrorOffer &offer : offers.knownErrors)
            titles.append(offer.error.title);
        return titles;
    }
    Spared countedByCore(const Ticket &problem)
    {
        return m_desk->workspace()
            .readNow([&](Session &session) {
                return sparedBy(session, problem, gatheredBy(session, problem.id), {}, m_desk->now);
            })
            .value();
    }

    bool m_isReadOn = false;
    int m_minute = 10; ///< at which somebody gathered last
};

QTEST_MAIN(TestKnownErrorPart)
#include "tst_known_error_part.moc"
