// SPDX-License-Identifier: GPL-3.0-or-later
// Two desks on one workspace: each sees what the other does, and neither loses what it typed.
#include "kit/conflict_view.h"
#include "kit/text_box.h"
#include "stories/story.h"
#include "ui_desk/composer.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_form.h"
#include "ui_desk/ticket_table.h"
#include "ui_estate/component_tree_view.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class StoryOfTwoWindows : public QObject
{
    Q_OBJECT

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<Story> m_ours;
    std::unique_ptr<Story> m_theirs;

    static TicketDetails *detailsIn(Story &story) { return story.part<TicketDetails>(); }
    static InPlaceField *titleIn(Story &story) { return detailsIn(story)->form()->line(u"title"_s); }
    static bool showTicket(Story &story, const QString &number)
    {
        return story.hands().takeUp() && story.walkTo(u"Desk"_s) && story.goByPalette(number, number + u' ')
            && comes([&] { return detailsIn(story)->record() && detailsIn(story)->record()->ticket.number == number; },
                     u"the ticket is not shown"_s);
    }

    /// At another desk, whose window has keys of its own: here they would be taken from this one.
    static void typeElsewhere(QLineEdit *field, const QString &text)
    {
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    void sayWhenSeen(const QElapsedTimer &clock, const char *what)
    {
        if (clock.elapsed() > 1000)
            qWarning("%s was seen after %lld ms", what, clock.elapsed());
        else
            qInfo("%s was seen after %lld ms", what, clock.elapsed());
    }

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
        m_theirs = std::make_unique<Story>();
        QVERIFY(m_theirs->begin(m_location->text(), u"salesforce"_s));
        m_ours = std::make_unique<Story>();
        m_ours->now(u"opening a second window"_s);
        QVERIFY(m_ours->hands().takeUp());
        QVERIFY(m_ours->opener().open(m_location->text()));
    }
    void cleanup()
    {
        m_ours.reset();
        m_theirs.reset();
        m_location.reset();
    }

    void whatOneChangesTheOtherSees()
    {
        QVERIFY(m_ours->walkTo(u"Estate"_s));
        QVERIFY(m_ours->goByPalette(u"firewall"_s, u"firewall"_s));
        QVERIFY(m_theirs->hands().takeUp());
        QVERIFY(m_theirs->walkTo(u"Estate"_s));
        QVERIFY(m_theirs->goByPalette(u"firewall"_s, u"firewall"_s));
        QTRY_COMPARE(m_theirs->shownName(), u"firewall"_s);

        m_theirs->now(u"editing a field"_s);
        m_ours->now(u"seeing what another desk edited"_s);
        QVERIFY(m_theirs->hands().replace(m_theirs->field(u"Vendor"_s), u"Netgate"_s));
        m_theirs->hands().press(Qt::Key_Return);
        QElapsedTimer clock;
        clock.start();
        QTRY_COMPARE(m_ours->field(u"Vendor"_s)->text(), u"Netgate"_s);
        sayWhenSeen(clock, "an edit");

        const QModelIndex before = m_ours->tree()->currentIndex();
        QVERIFY(m_theirs->hands().push(m_theirs->window().currentPage(), u"Add component"_s));
        clock.restart();
        QTRY_VERIFY(m_ours->row(u"New component"_s).isValid());
        sayWhenSeen(clock, "a component that was added");
        QCOMPARE(m_ours->tree()->currentIndex(), before);
        QCOMPARE(m_ours->shownName(), u"firewall"_s);
        QCOMPARE(m_ours->lastStep(), QString()); // it was not this desk's step
    }

    void twoEditsOfDifferentFieldsAreBothKept()
    {
        QVERIFY(showTicket(*m_theirs, u"INC-1"_s));
        QVERIFY(showTicket(*m_ours, u"INC-1"_s));
        m_ours->now(u"editing while another desk edits too"_s);
        QVERIFY(m_ours->hands().replace(titleIn(*m_ours), u"Ours, still being typed"_s));
        typeElsewhere(detailsIn(*m_theirs)->form()->line(u"team"_s), u"Web team"_s);
        QTRY_COMPARE(detailsIn(*m_ours)->record()->ticket.team, u"Web team"_s);
        QCOMPARE(titleIn(*m_ours)->text(), u"Ours, still being typed"_s);
        QVERIFY(titleIn(*m_ours)->hasFocus());
        m_ours->hands().press(Qt::Key_Return);
        QTRY_COMPARE(detailsIn(*m_theirs)->record()->ticket.title, u"Ours, still being typed"_s);
        QCOMPARE(detailsIn(*m_theirs)->record()->ticket.team, u"Web team"_s);
        QVERIFY(!visiblePart<ConflictView>(&m_ours->window()));
    }

    void ofTwoEditsOfOneFieldThePersonChooses_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("kept");
        QTest::newRow("mine") << u"Mine"_s << u"Our title"_s;
        QTest::newRow("theirs") << u"Theirs"_s << u"Their title"_s;
    }
    void ofTwoEditsOfOneFieldThePersonChooses()
    {
        QFETCH(QString, choice);
        QFETCH(QString, kept);
        QVERIFY(showTicket(*m_theirs, u"INC-1"_s));
        QVERIFY(showTicket(*m_ours, u"INC-1"_s));
        m_ours->now(u"editing what another desk edits"_s);
        QVERIFY(m_ours->hands().click(m_ours->part<Composer>()->editor()));
        m_ours->hands().type(u"A note that waits"_s);
        QVERIFY(m_ours->hands().replace(titleIn(*m_ours), u"Our title"_s));
        typeElsewhere(titleIn(*m_theirs), u"Their title"_s);
        QTRY_COMPARE(detailsIn(*m_ours)->record()->ticket.title, u"Their title"_s);
        QCOMPARE(titleIn(*m_ours)->text(), u"Our title"_s);
        m_ours->hands().press(Qt::Key_Return);

        ConflictView *view = nullptr;
        QTRY_VERIFY((view = visiblePart<ConflictView>(&m_ours->window())));
        m_ours->now(u"choosing between two edits"_s);
        QStringList versions;
        for (const auto *box : view->findChildren<TextBox *>())
            versions.append(box->toPlainText());
        QVERIFY2(versions.contains(u"Our title"_s) && versions.contains(u"Their title"_s),
                 qPrintable(versions.join(u" | "_s)));
        QAbstractButton *chosen = nullptr;
        for (auto *button : view->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(choice))
                chosen = button;
        }
        QVERIFY(m_ours->hands().click(chosen));
        QVERIFY(m_ours->hands().push(view, u"Save this choice"_s));
        QTRY_COMPARE(titleIn(*m_ours)->text(), kept);
        QTRY_COMPARE(detailsIn(*m_ours)->record()->ticket.title, kept);
        QTRY_COMPARE(titleIn(*m_theirs)->text(), kept);
        QTRY_VERIFY(!visiblePart<ConflictView>(&m_ours->window()));
        QCOMPARE(m_ours->part<Composer>()->editor()->toPlainText(), u"A note that waits"_s);
    }
};

QTEST_MAIN(StoryOfTwoWindows)
#include "tst_story_two_windows.moc"
