// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment_commands.h"
#include "desk/canned_answer_commands.h"
#include "desk/escalation_commands.h"
#include "desk/known_error_commands.h"
#include "desk/known_error_store.h"
#include "desk/offering_commands.h"
#include "desk/satisfaction_commands.h"
#include "desk/ticket_relations.h"
#include "desk_gallery.h"
#include "kit/chip.h"
#include "kit/conflict_view.h"
#include "kit/in_place_field.h"
#include "kit/notice_bar.h"
#include "kit/text_box.h"
#include "people/person_commands.h"
#include "people/team_commands.h"
#include "ui_desk/answer_picker.h"
#include "ui_desk/approval_part.h"
#include "ui_desk/composer.h"
#include "ui_desk/desk_page.h"
#include "ui_desk/entry_text.h"
#include "ui_desk/handover_part.h"
#include "ui_desk/help_part.h"
#include "ui_desk/in_place_text.h"
#include "ui_desk/known_error_form.h"
#include "ui_desk/known_error_part.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/offer_list.h"
#include "ui_desk/pick_list.h"
#include "ui_desk/satisfaction_part.h"
#include "ui_desk/spared_line.h"
#include "ui_desk/template_picker.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_history_part.h"
#include "ui_desk/ticket_picker.h"
#include "ui_desk/ties_part.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Pictures of what a ticket's details hold below its fields, and of what a new ticket offers.
class TestTicketPartsGallery : public DeskGallery
{
    Q_OBJECT

public:
    TestTicketPartsGallery() : DeskGallery(u"desk"_s) { }

private Q_SLOTS:
    void pictures_data()
    {
        const QSize tall(1264, 1000);
        addShowings({Showing::Light.of(tall), Showing::Dark.of(tall), Showing::Dutch.of(tall)});
    }
    void pictures()
    {
        QFETCH(Showing, showing);
        begin(showing);
        prepare();
        open<DeskPage>(showing.size);
        choose(m_ticket);
        QTRY_VERIFY(help()->isVisible());
        Q_EMIT help()->findChild<QAbstractButton *>()->clicked();
        scrollToEnd();
        grab(u"parts"_s);
        scrollToHistory();
        grab(u"history"_s);
        m_page->findChild<TiesPart *>()->beginTie();
        m_page->findChild<TicketPicker *>()->setText(u"INC-3"_s);
        scrollToEnd();
        grab(u"tie"_s);
        m_page->findChild<TiesPart *>()->beginSplit();
        m_page->findChild<HandoverPart *>()->beginEscalation();
        QTRY_VERIFY(m_page->findChild<HandoverPart *>()->team()->count() > 1);
        scrollToEnd();
        grab(u"split-and-escalate"_s);
        m_page->findChild<AnswerPicker *>()->toggle();
        QTRY_VERIFY(!m_page->findChild<AnswerPicker *>()->list()->shown().isEmpty());
        grab(u"answers"_s);
        m_page->findChild<AnswerPicker *>()->list()->line()->setText(u"cause"_s);
        QTest::keyClick(m_page->findChild<AnswerPicker *>()->list()->line(), Qt::Key_Return);
        QTRY_VERIFY(!m_page->findChild<Composer *>()->editor()->extraSelections().isEmpty());
        grab(u"answered"_s);
        waitForApproval();
        choose(m_ticket);
        QTRY_VERIFY(m_page->findChild<ApprovalPart *>()->isVisible());
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"standing"_s)->isVisible());
        grab(u"approval"_s);
        m_page->findChild<QPushButton *>(u"reject"_s)->click();
        grab(u"approval-reject"_s);
        m_page->commands().constFirst()->trigger();
        auto *pane = m_page->findChild<NewTicket *>();
        pane->title()->setText(u"Quotes are slow and time out"_s);
        pane->setComponent(m_database);
        QTRY_VERIFY(pane->offers()->isVisible());
        grab(u"new-offers"_s);
        pane->findChild<QPushButton *>(u"fromTemplate"_s)->click();
        QTRY_VERIFY(!pane->templates()->list()->shown().isEmpty());
        grab(u"new-templates"_s);
    }

    void knownErrors_data() { pictures_data(); }
    void knownErrors()
    {
        QFETCH(Showing, showing);
        begin(showing);
        prepare();
        addSpared();
        open<DeskPage>(showing.size);
        const Ticket unknown = add(m_desk->workspace(), draft(ProcessKind::Problem, u"Why labels smear"_s), at(97));
        choose(unknown);
        QTRY_VERIFY(part()->findChild<QPushButton *>(u"makeKnownError"_s)->isVisible());
        part()->findChild<QPushButton *>(u"makeKnownError"_s)->click();
        QTRY_VERIFY(part()->findChild<NoticeBar *>()->isVisible());
        scrollTo(*part());
        grab(u"known-error-none"_s);
        choose(mainstay::testing::stored(m_desk->workspace(), u"PRB-1"_s).value());
        QTRY_VERIFY(part()->spared()->isVisible() && part()->spared()->showThem()->isVisible());
        scrollTo(*part());
        grab(u"known-error"_s);
        part()->spared()->showThem()->click();
        scrollTo(*part());
        grab(u"known-error-spared"_s);
        changeCauseTwice();
        QTRY_VERIFY(part()->findChild<ConflictView *>());
        scrollTo(*part());
        grab(u"known-error-conflict"_s);
        part()->findChild<ConflictView *>()->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_VERIFY(part()->form()->typed().isEmpty());
        part()->findChild<QPushButton *>(u"retireKnownError"_s)->click();
        QTRY_COMPARE(part()->shownError()->state, KnownErrorState::Retired);
        part()->findChild<QPushButton *>(u"takeUpKnownError"_s)->click();
        QTRY_COMPARE(part()->shownError()->state, KnownErrorState::Draft);
        scrollTo(*part());
        grab(u"known-error-draft"_s);
        InPlaceField *versions = part()->form()->line(u"versions"_s);
        versions->setFocus();
        versions->setText(u">< 3 foo"_s);
        QTest::keyClick(versions, Qt::Key_Return);
        const auto isTold = [](const NoticeBar *one) { return one->isVisible(); };
        QTRY_VERIFY(std::ranges::any_of(part()->form()->findChildren<NoticeBar *>(), isTold));
        scrollTo(*part());
        grab(u"known-error-refused"_s);
    }

    void satisfaction_data() { pictures_data(); }
    void satisfaction()
    {
        QFETCH(Showing, showing);
        begin(showing);
        prepare();
        m_ticket =
            move(m_desk->workspace(), m_ticket, u"resolved"_s,
                 {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"The export lets go of its locks"_s}}, at(95))
                .value();
        open<DeskPage>(showing.size);
        choose(m_ticket);
        auto *asked = m_page->findChild<SatisfactionPart *>();
        QTRY_VERIFY(asked->isVisible());
        asked->findChild<Chip *>(u"rate"_s)->click();
        asked->findChild<QRadioButton *>(u"rating:2"_s)->click();
        scrollTo(*asked);
        grab(u"satisfaction-form"_s);
        asked->findChild<QPushButton *>(u"notNow"_s)->click();
        const auto rated = m_desk->workspace().writeNow([this](Transaction &transaction) {
            Occasion theirs = at(98);
            theirs.who = u"R. de Vries"_s;
            useShippedSatisfaction(transaction);
            rateTicket(transaction, *shippedRules(), m_ticket, {2, u"It took all morning until anybody called."_s},
                       theirs);
        });
        QVERIFY2(rated, why(rated));
        QTRY_VERIFY(!asked->findChild<Chip *>(u"rate"_s)->isVisible());
        scrollTo(*asked);
        grab(u"satisfaction"_s);
    }

private:
    KnownErrorPart *part() const { return m_page->findChild<KnownErrorPart *>(); }
    void addSpared()
    {
        const auto done = m_desk->workspace().writeNow([this](Transaction &transaction) {
            const Ticket problem = stored(transaction, u"PRB-1"_s);
            const KnownError read = knownErrorsOf(transaction, problem.id).first();
            KnownError wanted = read;
            wanted.symptom = u"Saved quotes open after half a minute or time out, while new ones are quick."_s;
            wanted.versions = u">= 3, < 3.4"_s;
            editKnownError(transaction, read, wanted);
            for (int i = 0; i < 3; ++i) {
                const Ticket incident = addTicket(
                    transaction, *shippedRules(),
                    draft(ProcessKind::Incident, u"Saved quotes time out in branch %1"_s.arg(i + 1)), at(91 + i));
                linkTickets(transaction, incident, LinkKind::CausedBy, problem);
            }
        });
        QVERIFY2(done, why(done));
    }
    void changeCauseTwice()
    {
        auto *cause = part()->form()->text(u"cause"_s);
        cause->setFocus();
        cause->setPlainText(u"The export locks the price list, row by row, and lets go of it at nine"_s);
        const auto done = m_desk->workspace().writeNow([](Transaction &transaction) {
            const KnownError read = knownErrorsOf(transaction, stored(transaction, u"PRB-1"_s).id).first();
            KnownError wanted = read;
            wanted.cause = u"The export and the nightly index run at the same time"_s;
            editKnownError(transaction, read, wanted);
        });
        QVERIFY2(done, why(done));
        QTRY_VERIFY(part()->shownError()->cause.contains(u"index"_s));
        QTest::keyClick(cause, Qt::Key_Return, Qt::ControlModifier);
    }
    void scrollTo(QWidget &widget)
    {
        QCoreApplication::processEvents(); // what has just been added is laid out
        auto *area = m_page->findChild<TicketDetails *>()->findChild<QScrollArea *>();
        const int top = widget.mapTo(area->widget(), QPoint()).y();
        area->verticalScrollBar()->setValue(top);
    }
    void prepare()
    {
        m_desk->applyTemplate(u"salesforce"_s);
        const ComponentTree &tree = m_desk->estate().current()->tree();
        m_database = tree.component(tree.withCode(u"A2.1.1"_s).value()).id;
        Ticket ticket = draft(ProcessKind::Incident, u"Quotes are slow since 9:00"_s);
        ticket.component = m_database;
        ticket.requester = u"R. de Vries"_s;
        ticket.team = u"Service desk"_s;
        m_ticket = add(m_desk->workspace(), ticket, at(60));
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Saved quotes time out for dispatch"_s), at(61));
        say(m_desk->workspace(), m_ticket, u"Quotes take half a minute since this morning, all of dispatch waits."_s,
            at(62))
            .value();
        say(m_desk->workspace(), m_ticket,
            u"Lock waits on A2.1.1, the same as PRB-1. Is INC-2 about it too?\n\nOn Monday anna wrote:\n> Which "
            "screen is slow?\n> All of them?"_s,
            at(64))
            .value();
        m_ticket = assign(m_desk->workspace(), m_ticket, {u"Infrastructure team"_s, {}}, at(70)).value();
        const auto done = m_desk->workspace().writeNow([this](Transaction &transaction) {
            const Ticket problem = stored(transaction, u"PRB-1"_s);
            addKnownError(transaction,
                          {.title = u"Lock waits on the price list"_s,
                           .cause = u"The nightly export holds its locks until nine"_s,
                           .workaround = u"Use saved quotes until the export is done; it ends by itself."_s,
                           .state = KnownErrorState::Published,
                           .problem = problem.id,
                           .components = {m_database}});
            linkTickets(transaction, m_ticket, LinkKind::CausedBy, problem);
            attachFile(transaction, m_ticket.id, {u"screen.png"_s, u"image/png"_s, QByteArray(184'000, 'x')},
                       Visibility::Internal, at(80));
            attachFile(transaction, m_ticket.id, {u"collect-logs.sh"_s, {}, QByteArray(900, 'x')}, Visibility::Internal,
                       at(81));
            setCannedAnswer(transaction,
                            {{}, 0, u"Ask for a screenshot"_s, {}, u"Dear {requester}, please send one."_s});
            setCannedAnswer(transaction,
                            {{}, 0, u"Cause found"_s, {}, u"Dear {requester}, {solution} {nonsense} helps."_s});
            initCatalogue(transaction, *shippedRules());
            for (const auto &[name, tier] : {std::pair(u"Service desk"_s, 1), std::pair(u"Engineering"_s, 3)}) {
                Team team;
                team.name = name;
                team.tier = tier;
                Person person;
                person.name = name + u" lead"_s;
                setMembership(transaction, addTeam(transaction, team), addPerson(transaction, person), {});
            }
            joinSwarm(transaction, m_ticket, {u"Engineering lead"_s}, at(90));
        });
        QVERIFY2(done, why(done));
    }
    void waitForApproval()
    {
        Ticket wanted = draft(ProcessKind::Request, u"A laptop that runs the planning at the depot"_s);
        wanted.requester = u"R. de Vries"_s;
        m_ticket =
            move(m_desk->workspace(), add(m_desk->workspace(), wanted, at(95)), u"waiting for approval"_s, {}, at(96))
                .value();
    }
    static Ticket stored(Session &session, const QString &number)
    {
        return findTicket(session, ticketNumberFromText(number).value()).value();
    }
    OfferList *help() const { return m_page->findChild<HelpPart *>()->offers(); }
    void scrollToEnd()
    {
        QCoreApplication::processEvents(); // what has just been added is laid out
        auto *bar = m_page->findChild<TicketDetails *>()->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        // The history below is not what is looked at.
        auto *last = m_page->findChild<HandoverPart *>();
        m_page->findChild<TicketDetails *>()->findChild<QScrollArea *>()->ensureWidgetVisible(last, 0, 0);
    }

    void scrollToHistory()
    {
        auto *history = m_page->findChild<TicketHistoryPart *>();
        QTRY_VERIFY(history->findChildren<QLabel *>().size() > 10);
        QCoreApplication::processEvents(); // what has just been added is laid out
        auto *bar = m_page->findChild<TicketDetails *>()->findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(bar->maximum());
    }

    Ticket m_ticket;
    Id<Component> m_database;
};

QTEST_MAIN(TestTicketPartsGallery)
#include "tst_ticket_parts_gallery.moc"
