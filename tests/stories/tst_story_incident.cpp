// SPDX-License-Identifier: GPL-3.0-or-later
// An incident from the alert to its closure, with mouse and keys alone.
#include "kit/text_box.h"
#include "stories/desk_story.h"
#include "ui_desk/composer.h"
#include "ui_desk/desk_import_pane.h"
#include "ui_desk/follow_up_part.h"
#include "ui_desk/route_part.h"
#include "ui_desk/triage_strip.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

const QString Summary = u"Sales database does not answer"_s;

/// What Alertmanager tells of one alert, in its webhook's words.
QByteArray alert(const QByteArray &status, const QDateTime &began, const QDateTime &ended)
{
    const QByteArray from = began.toString(Qt::ISODateWithMs).toUtf8();
    const QByteArray to = ended.isValid() ? ended.toString(Qt::ISODateWithMs).toUtf8() : "0001-01-01T00:00:00Z";
    return "{\"version\": \"4\", \"status\": \"" + status + "\", \"receiver\": \"desk\", \"alerts\": [{\"status\": \""
        + status + "\", \"labels\": {\"alertname\": \"NoAnswer\", \"service\": \"database for sales data\","
        + " \"severity\": \"critical\"}, \"annotations\": {\"summary\": \"" + Summary.toUtf8() + "\"}, \"startsAt\": \""
        + from + "\", \"endsAt\": \"" + to + "\", \"fingerprint\": \"1a30ba71cca2921f\"}]}";
}

} // namespace

class StoryOfAnIncident : public DeskStory
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QDateTime m_began;

    void prepare() override { m_began = QDateTime::currentDateTimeUtc().addSecs(-600); }
    QModelIndex rowOf(const QString &title)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (titleAt(row) == title)
                return list()->model()->index(row, int(TicketColumn::Title));
        }
        return {};
    }
    /// By the page's action, the dialog for files and "Bring in".
    void bringIn(const QByteArray &bytes, const QString &name)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(hands().push(m_story->window().currentPage(), u"Import…"_s));
        auto *pane = m_story->part<DeskImportPane>();
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(hands().push(pane, u"Choose files…"_s));
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_story->window().findChild<QFileDialog *>()) && dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(hands().replace(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), file.fileName()));
        QTRY_COMPARE(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text(), file.fileName());
        hands().press(Qt::Key_Return);
        auto *begin = pane->findChild<QPushButton *>(u"bringIn"_s);
        QTRY_VERIFY2(begin->isVisible() && begin->isEnabled(), qPrintable(wordsIn(pane)));
        QVERIFY(hands().takeUp());
        QVERIFY(hands().click(begin));
        QTRY_VERIFY2(!begin->isEnabled(), qPrintable(wordsIn(pane)));
        QTRY_VERIFY2(wordsIn(pane).contains(u"It has come in"), qPrintable(wordsIn(pane)));
        QVERIFY(hands().push(pane, u"Close the import"_s));
        QTRY_VERIFY(!pane->isVisible());
    }

private Q_SLOTS:
    void anAlertIsTakenToItsClosure()
    {
        QVERIFY(m_story->begin(m_location->text(), u"salesforce"_s));
        QVERIFY(m_story->walkTo(u"Desk"_s));
        tell<StoryOfAnIncident>({&StoryOfAnIncident::theAlertOpensAnIncident,
                                 &StoryOfAnIncident::itIsAssignedFromTheList, &StoryOfAnIncident::workBegins,
                                 &StoryOfAnIncident::theRouteIsFollowed, &StoryOfAnIncident::theRecoveryOnlyOffers,
                                 &StoryOfAnIncident::itIsResolved, &StoryOfAnIncident::whatFollowsIsFiled,
                                 &StoryOfAnIncident::itIsClosed});
    }

private:
    void theAlertOpensAnIncident()
    {
        m_story->now(u"bringing an alert in"_s);
        bringIn(alert("firing", m_began, {}), u"firing.json"_s);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(rowOf(Summary).isValid());
        m_story->now(u"opening the incident"_s);
        QVERIFY(hands().clickRow(list(), rowOf(Summary)));
        QTRY_VERIFY(details()->record() && details()->record()->ticket.title == Summary);
        const Ticket &ticket = details()->record()->ticket;
        QCOMPARE(state(), u"new"_s);
        QCOMPARE(ticket.channel, Channel::Monitoring);
        QCOMPARE(ticket.opened, fromMilliseconds(m_began.toMSecsSinceEpoch()));
        QVERIFY(ticket.component == m_story->component(u"database for sales data"_s).id);
    }

    void itIsAssignedFromTheList()
    {
        m_story->now(u"assigning by a key of the list"_s);
        hands().press(Qt::Key_A);
        auto *strip = m_story->part<TriageStrip>();
        QLineEdit *team = nullptr;
        QTRY_VERIFY((team = strip->findChild<QLineEdit *>(u"triage:team"_s)) && team->isVisible());
        QTRY_VERIFY(team->hasFocus());
        hands().press(Qt::Key_A, Qt::ControlModifier);
        hands().type(u"Database team"_s);
        if (QApplication::activePopupWidget())
            hands().press(Qt::Key_Escape);
        QVERIFY(hands().replace(strip->findChild<QLineEdit *>(u"triage:person"_s), u"Noor"_s));
        if (QApplication::activePopupWidget())
            hands().press(Qt::Key_Escape);
        hands().press(Qt::Key_Return);
        // Names that are new to the desk are asked about.
        if (const auto *unknown = strip->findChild<QLabel *>(u"triage:unknown"_s); unknown && unknown->isVisible())
            hands().press(Qt::Key_Return);
        QTRY_COMPARE(details()->record()->ticket.team, u"Database team"_s);
        QCOMPARE(details()->record()->ticket.assignee, u"Noor"_s);
    }

    void workBegins()
    {
        m_story->now(u"moving the incident on"_s);
        for (const QString &next : {u"assigned"_s, u"in progress"_s}) {
            if (state() == next)
                continue;
            QPushButton *move = nullptr;
            QTRY_VERIFY((move = moves()->findChild<QPushButton *>(u"move:"_s + next)) && move->isVisible());
            QVERIFY(hands().click(move));
            if (auto *confirm = moves()->findChild<QPushButton *>(u"confirmMove"_s); confirm && confirm->isVisible())
                QVERIFY(hands().click(confirm));
            QTRY_COMPARE(state(), next);
        }
        m_story->now(u"noting what was found"_s);
        auto *composer = m_story->part<Composer>();
        QVERIFY(hands().click(composer->editor()));
        hands().type(u"The log volume is full."_s);
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        const QString found = u"The log volume is full."_s;
        QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty() && said().last().text == found, 40'000);
        QCOMPARE(said().last().visibility, Visibility::Internal);
    }

    void theRouteIsFollowed()
    {
        m_story->now(u"ticking the agreed route"_s);
        auto *route = m_story->part<RoutePart>();
        QTRY_VERIFY(route->isVisible());
        const QString first = u"step:Take in the report or the alert"_s;
        // Its lines are made anew whenever the ticket is read again, as after the note.
        const auto tick = [&] {
            auto *box = route->findChild<QCheckBox *>(first);
            return box && hands().reveal(box, box->rect().center()) && hands().click(box, QPoint(8, box->height() / 2));
        };
        QVERIFY(comes(tick, u"the step cannot be ticked"_s));
        QTRY_COMPARE(details()->record()->course.steps.size(), 10);
        QTRY_VERIFY(details()->record()->course.steps.first().settled);
        QVERIFY(details()->record()->course.steps.first().settled->isDone);
    }

    void theRecoveryOnlyOffers()
    {
        m_story->now(u"bringing the recovery in"_s);
        bringIn(alert("resolved", m_began, m_began.addSecs(300)), u"resolved.json"_s);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(rowOf(Summary).isValid());
        QVERIFY(hands().clickRow(list(), rowOf(Summary)));
        QTRY_VERIFY(details()->record() && details()->record()->ticket.title == Summary);
        QCOMPARE(state(), u"in progress"_s); // a person has touched it
    }

    void itIsResolved()
    {
        m_story->now(u"resolving it"_s);
        QPushButton *move = nullptr;
        QTRY_VERIFY((move = moves()->findChild<QPushButton *>(u"move:resolved"_s)) && move->isVisible());
        QVERIFY(hands().click(move));
        QTRY_VERIFY(moves()->findChild<QPushButton *>(u"confirmMove"_s));
        QTRY_VERIFY((visiblePart<QWidget>(moves(), u"Resolution code"_s)));
        giveSolution(u"Old logs are archived, the volume has 200 GB more."_s);
        QTRY_COMPARE(state(), u"resolved"_s);
        QVERIFY(details()->record()->ticket.resolved);
    }

    void whatFollowsIsFiled()
    {
        m_story->now(u"filing a follow-up action"_s);
        auto *part = m_story->part<FollowUpPart>();
        auto *add = part->findChild<QWidget *>(u"addFollowUp"_s);
        QVERIFY(hands().reveal(add, add->rect().center()));
        QVERIFY(hands().click(add));
        auto *text = visiblePart<QLineEdit>(part, u"What is to be done"_s);
        QVERIFY(text);
        QTRY_VERIFY(text->hasFocus());
        hands().type(u"Watch the volume before it is full"_s);
        hands().press(Qt::Key_Return);
        hands().type(u"Noor"_s);
        hands().press(Qt::Key_Return);
        QTRY_COMPARE(details()->record()->course.followUps.size(), 1);
        QCOMPARE(details()->record()->course.followUps.first().owner, u"Noor"_s);
    }

    void itIsClosed()
    {
        m_story->now(u"closing it"_s);
        QPushButton *move = nullptr;
        QTRY_VERIFY((move = moves()->findChild<QPushButton *>(u"move:closed"_s)) && move->isVisible());
        QVERIFY(hands().reveal(move, move->rect().center()));
        QVERIFY(hands().click(move));
        QTRY_COMPARE(state(), u"closed"_s);
        // The details have the ticket first, and read its log again.
        QTRY_COMPARE(details()->record()->log.last().state.state, u"closed"_s);
        const TicketRecord &record = *details()->record();
        QVERIFY(record.ticket.closed && *record.ticket.closed >= *record.ticket.resolved);
        QStringList states;
        for (const LogEntry &entry : record.log) {
            if (states.isEmpty() || states.last() != entry.state.state)
                states.append(entry.state.state);
        }
        QVERIFY2(states.first() == u"new" && states.endsWith(u"closed"_s) && states.contains(u"in progress"_s),
                 qPrintable(states.join(u", "_s)));
        QVERIFY2(m_story->message().isEmpty(), qPrintable(m_story->message()));
    }
};

QTEST_MAIN(StoryOfAnIncident)
#include "tst_story_incident.moc"
