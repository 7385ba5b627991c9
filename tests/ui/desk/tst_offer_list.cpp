// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/known_error_commands.h"
#include "desk/ticket_link.h"
#include "desk_page_test.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "ui_desk/help_part.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/offer_list.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What may help, while a ticket is written and beside one that is open.
class TestOfferList : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void whileATitleIsTypedTicketsLikeItAreOffered()
    {
        const Ticket before = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer jams on floor two"_s));
        open();
        m_page->commands().first()->trigger();
        QVERIFY(pane()->offers()->isHidden());
        QTest::keyClicks(pane()->title(), u"printer jams again"_s);
        QTRY_COMPARE(lines(pane()->offers()), QStringList(u"INC-1 Printer jams on floor two"_s));
        QVERIFY(pane()->title()->hasFocus());
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        line(pane()->offers(), u"INC-1"_s)->click();
        QCOMPARE(links.value(0).value(0).value<Link>(), linkTo(before.id));
        pane()->title()->clear();
        QVERIFY(pane()->offers()->isHidden());
    }

    void ofManyQuestionsOnlyTheLastIsAnswered()
    {
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer jams again"_s));
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Quotes are slow"_s));
        OfferList list(m_desk->context(), OfferList::Takes::Nothing);
        list.ask({.title = u"printer jams"_s, .components = {}, .except = {}, .now = {}}, OfferList::When::AtOnce);
        list.ask({.title = u"slow quotes"_s, .components = {}, .except = {}, .now = {}}, OfferList::When::AtOnce);
        QTRY_COMPARE(lines(&list), QStringList(u"INC-2 Quotes are slow"_s));
        list.ask({.title = u"printer jams"_s, .components = {}, .except = {}, .now = {}}, OfferList::When::AtOnce);
        list.ask({.title = u"  "_s, .components = {}, .except = {}, .now = {}}, OfferList::When::AtOnce);
        OfferList askedLater(m_desk->context(), OfferList::Takes::Nothing);
        askedLater.ask({.title = u"printer jams"_s, .components = {}, .except = {}, .now = {}},
                       OfferList::When::AtOnce);
        QTRY_COMPARE(lines(&askedLater), QStringList(u"INC-1 Printer jams again"_s));
        QVERIFY(list.isHidden());
    }

    void aKnownErrorOfTheComponentIsOfferedWithItsWorkaround()
    {
        const Id<Component> database = m_desk->addComponent(u"Sales database"_s);
        const Ticket problem = add(m_desk->workspace(), draft(ProcessKind::Problem, u"Locks on the price list"_s));
        addError(u"Lock waits <b>often</b>"_s, u"Use saved quotes"_s, database, problem);
        Ticket ticket = draft(ProcessKind::Incident, u"Slow since nine"_s);
        ticket.component = database;
        ticket = add(m_desk->workspace(), ticket);
        show(ticket);
        QTRY_COMPARE(lines(help()), QStringList(u"Known error: Lock waits <b>often</b>"_s));
        line(help(), u"Known error"_s)->click();
        QTRY_VERIFY(help()->findChild<QPushButton *>(u"useWorkaround"_s));
        press(u"useWorkaround"_s);
        QCOMPARE(composer()->editor()->toPlainText(), u"Use saved quotes"_s);
        press(u"takeCause"_s);
        QTRY_COMPARE(links(ticket).size(), 1);
        QCOMPARE(links(ticket).first().link.kind, LinkKind::CausedBy);
        QCOMPARE(links(ticket).first().number, u"PRB-1"_s);
        QCOMPARE(undone(m_desk->workspace()), "desk.link-tickets");
        QSignalSpy activated(m_page.get(), &Page::linkActivated);
        QTRY_VERIFY(help()->findChild<QPushButton *>(u"showProblem"_s));
        press(u"showProblem"_s);
        QCOMPARE(activated.value(0).value(0).value<Link>(), linkTo(problem.id));
    }

    void aTicketThatHasEndedNeedsNoHelp()
    {
        add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer jams again"_s));
        Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Printer jams"_s));
        show(ticket);
        QTRY_VERIFY(help()->isVisible());
        ticket = move(m_desk->workspace(), ticket, u"cancelled"_s).value();
        QTRY_VERIFY(!help()->isVisible());
    }

private:
    NewTicket *pane() const { return m_page->findChild<NewTicket *>(); }
    OfferList *help() const { return details()->findChild<HelpPart *>()->offers(); }

    static QStringList lines(const OfferList *list)
    {
        QStringList texts;
        for (const auto *label : list->findChildren<ElidedLabel *>())
            texts.append(label->text());
        return texts;
    }
    static ElidedLabel *line(const OfferList *list, const QString &start)
    {
        for (auto *label : list->findChildren<ElidedLabel *>()) {
            if (label->text().startsWith(start))
                return label;
        }
        qFatal("no line %s", qPrintable(start));
    }
    void addError(const QString &title, const QString &workaround, Id<Component> component, const Ticket &problem)
    {
        const auto done = m_desk->workspace().writeNow([&](Transaction &transaction) {
            return addKnownError(transaction,
                                 {.title = title,
                                  .cause = u"Locks"_s,
                                  .workaround = workaround,
                                  .state = KnownErrorState::Published,
                                  .problem = problem.id,
                                  .components = {component}});
        });
        QVERIFY2(done, why(done));
    }
    QList<SeenLink> links(const Ticket &ticket)
    {
        return m_desk->workspace().readNow([&](Session &session) { return linksOf(session, ticket.id); }).value();
    }
};

QTEST_MAIN(TestOfferList)
#include "tst_offer_list.moc"
