// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment_commands.h"
#include "desk/known_error_commands.h"
#include "desk/ticket_relations.h"
#include "desk_page_test.h"
#include "kit/chip.h"
#include "kit/page_header.h"
#include "ui_desk/known_error_part.h"
#include "ui_desk/spared_line.h"
#include "ui_desk/ticket_history_part.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Whoever goes through the desk by Tab goes as one reads.
class TestTabOrder : public DeskPageTest
{
    Q_OBJECT

    /// What Tab does, wherever it is pressed.
    struct Tab : QWidget {
        static void press(QWidget *widget, bool isForward) { (widget->*(&Tab::focusNextPrevChild))(isForward); }
    };
    /// All that Tab comes to, from what has the focus until it is there again. A text goes through its links first.
    static QList<QWidget *> walk(bool isForward = true)
    {
        constexpr int Most = 1000;
        QList<QWidget *> seen{QApplication::focusWidget()};
        for (int step = 0; step < Most; ++step) {
            Tab::press(QApplication::focusWidget(), isForward);
            QWidget *now = QApplication::focusWidget();
            if (now == seen.first())
                break;
            if (now != seen.last())
                seen.append(now);
        }
        return seen;
    }
    static QString nameOf(const QWidget *widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return QString::fromLatin1(widget->metaObject()->className()) + u' '
            + (button && !button->text().isEmpty() ? button->text() : widget->accessibleName() + widget->objectName());
    }
    static QList<QWidget *> within(const QWidget &part, QList<QWidget *> widgets)
    {
        widgets.removeIf([&part](const QWidget *widget) { return !part.isAncestorOf(widget); });
        return widgets;
    }
    /// Those that are not read after the one before them: neither further on in the same line, nor in a line below.
    static QStringList outOfOrder(const QWidget &part, const QList<QWidget *> &widgets)
    {
        QStringList wrong;
        for (qsizetype place = 1; place < widgets.size(); ++place) {
            const auto rectOf = [&](const QWidget *widget) {
                return QRect(widget->mapTo(&part, QPoint()), widget->size());
            };
            const QRect before = rectOf(widgets[place - 1]);
            const QRect after = rectOf(widgets[place]);
            const int shared = std::min(before.bottom(), after.bottom()) - std::max(before.top(), after.top());
            const bool isSameLine = 2 * shared > std::min(before.height(), after.height());
            if (isSameLine ? after.left() <= before.left() : after.top() < before.top())
                wrong.append(nameOf(widgets[place]) + u" after "_s + nameOf(widgets[place - 1]));
        }
        return wrong;
    }
    static QStringList neverReached(const QWidget &part, const QList<QWidget *> &walked)
    {
        QStringList left;
        for (QWidget *widget : part.findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
                && !widget->focusProxy() && !walked.contains(widget))
                left.append(nameOf(widget));
        }
        return left;
    }

    Ticket busyTicket()
    {
        Workspace &workspace = m_desk->workspace();
        Ticket wanted = draft(ProcessKind::Incident, u"Printer is out"_s);
        wanted.requester = u"Eva"_s;
        const Ticket ticket = add(workspace, wanted);
        const Ticket other = add(workspace, draft(ProcessKind::Problem, u"Why printers go out"_s));
        say(workspace, ticket, u"It blinks. See PRB-1."_s).value();
        const auto done = workspace.writeNow([&](Transaction &transaction) {
            linkTickets(transaction, ticket, LinkKind::CausedBy, other);
            attachFile(transaction, ticket.id, {u"log.txt"_s, {}, "x"}, Visibility::Internal, at(6));
        });
        if (!done)
            throw StoreError(done.error());
        return ticket;
    }
    PageHeader *header() const { return m_page->findChild<PageHeader *>(); }
    QWidget *pane() const { return details()->findChild<QScrollArea *>()->widget(); }
    /// What has just been added is shown and gets its place now.
    static void layOutAll() { QCoreApplication::sendPostedEvents(); }
    /// What is out of order or never reached in the ticket, once what was read late has its place.
    QString wrongInPane() const
    {
        layOutAll();
        table()->setFocus();
        const QList<QWidget *> walked = within(*pane(), walk());
        return (outOfOrder(*pane(), walked) + neverReached(*pane(), walked)).join(u"; ");
    }
    /// What goes on being wrong once all is read and has its place: at any moment more may be on its way.
    template <class Fn>
    static QString lasting(Fn wrong)
    {
        QString told;
        const auto isRight = [&] {
            told = wrong();
            return told.isEmpty();
        };
        return QTest::qWaitFor(isRight, 20'000) ? QString() : told;
    }
    void showBusy()
    {
        show(busyTicket());
        QTRY_VERIFY(details()->findChild<TicketHistoryPart *>()->findChildren<QLabel *>().size() > 5);
        QTRY_VERIFY(!QApplication::focusWidget() || QApplication::focusWidget()->window() == m_page.get());
        layOutAll();
        table()->setFocus();
    }

private Q_SLOTS:
    void theHeaderIsGoneThroughAsItIsRead()
    {
        showBusy();
        const QList<QWidget *> all = walk();
        const QList<QWidget *> walked = within(*header(), all);
        QVERIFY(walked.size() >= 11);
        QCOMPARE(outOfOrder(*header(), walked).join(u"; "), QString());
        QCOMPARE(neverReached(*header(), walked).join(u"; "), QString());
        // Below it comes the list, and then the ticket.
        const qsizetype last = all.indexOf(walked.last());
        QCOMPARE(all[(last + 1) % all.size()], table());
    }

    void theTicketIsGoneThroughAsItIsRead()
    {
        showBusy();
        QCOMPARE(lasting([this] { return wrongInPane(); }), QString());
        const QList<QWidget *> all = walk();
        const QList<QWidget *> walked = within(*pane(), all);
        QVERIFY(walked.size() >= 15);
        QCOMPARE(neverReached(*m_page, all).join(u"; "), QString());
        // Where one writes comes after it.
        const qsizetype last = all.indexOf(walked.last());
        QVERIFY2(composer()->isAncestorOf(all[(last + 1) % all.size()]),
                 qPrintable(nameOf(all[(last + 1) % all.size()])));
    }

    void whatIsMadeAnewHasItsPlaceToo()
    {
        showBusy();
        const auto tied = m_desk->workspace().writeNow([&](Transaction &transaction) {
            const Ticket ticket = findTicket(transaction, *ticketNumberFromText(u"INC-1"_s)).value();
            const Ticket other = findTicket(transaction, *ticketNumberFromText(u"PRB-1"_s)).value();
            linkTickets(transaction, ticket, LinkKind::Blocks, other);
        });
        QVERIFY2(tied, why(tied));
        const auto steps = [this] { return details()->findChild<TicketHistoryPart *>()->findChildren<QLabel *>(); };
        const auto before = steps().size();
        QTRY_VERIFY(steps().size() != before);
        QCOMPARE(lasting([this] { return wrongInPane(); }), QString());
    }

    void aProblemsKnownErrorIsGoneThroughAsItIsRead()
    {
        Ticket problem = draft(ProcessKind::Problem, u"Why printers go out"_s);
        problem.component = m_desk->addComponent(u"Printer"_s);
        problem.fields = {{u"cause"_s, u"Heat"_s}, {u"workaround"_s, u"A fan"_s}};
        problem = add(m_desk->workspace(), problem);
        const auto made = m_desk->workspace().writeNow([&](Transaction &transaction) {
            addKnownErrorOf(transaction, problem, KnownErrorState::Draft);
            for (int minute = 1; minute < 4; ++minute) {
                Ticket incident = addTicket(transaction, *shippedRules(),
                                            draft(ProcessKind::Incident, u"Printer is out"_s), at(minute));
                linkTickets(transaction, incident, LinkKind::CausedBy, problem);
            }
        });
        QVERIFY2(made, why(made));
        show(problem);
        auto *part = details()->findChild<KnownErrorPart *>();
        QTRY_VERIFY(part->spared()->isVisible() && part->spared()->showThem()->isVisible());
        part->spared()->showThem()->click();
        // The components are named as they are read.
        const auto wrong = [this, part] {
            layOutAll();
            table()->setFocus();
            const QList<QWidget *> walked = within(*part, walk());
            QStringList all = outOfOrder(*part, walked) + neverReached(*part, walked);
            if (walked.size() < 13)
                all.append(u"only %1 reached"_s.arg(walked.size()));
            return all.join(u"; ");
        };
        QCOMPARE(lasting(wrong), QString());
    }

    void theWayBackIsTheSame()
    {
        showBusy();
        QList<QWidget *> there = walk();
        table()->setFocus();
        QList<QWidget *> back = walk(false);
        QCOMPARE(there.size(), back.size());
        std::reverse(back.begin() + 1, back.end());
        QCOMPARE(there, back);
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
