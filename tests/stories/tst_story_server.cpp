// SPDX-License-Identifier: GPL-3.0-or-later
// A server that goes away while somebody types, and comes back.
#include "kit/text_box.h"
#include "stories/story.h"
#include "support/test_server.h"
#include "ui_desk/composer.h"
#include "ui_desk/ticket_details.h"
#include "ui_estate/component_tree_view.h"
#include "ui_shell/desk_session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class StoryOfAServerThatGoesAway : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Story> m_story;

    Hands &hands() { return m_story->hands(); }

private Q_SLOTS:
    void init()
    {
        if (sharedCluster().isEmpty())
            QSKIP(withoutPostgreSQL);
        m_server = std::make_unique<TestServer>();
        m_story = std::make_unique<Story>();
        QVERIFY(m_story->begin(m_server->url(), u"salesforce"_s));
    }
    void cleanup()
    {
        m_story.reset();
        m_server.reset();
    }

    void aFieldKeepsWhatWasTypedUntilTheServerIsBack()
    {
        QVERIFY(m_story->walkTo(u"Estate"_s));
        QVERIFY(m_story->goByPalette(u"firewall"_s, u"firewall"_s));
        QTRY_COMPARE(m_story->shownName(), u"firewall"_s);
        m_story->now(u"typing while the server goes away"_s);
        QVERIFY(hands().replace(m_story->field(u"Vendor"_s), u"Netgate"_s));
        goAway();
        hands().press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_story->message().isEmpty(), 60'000);
        qInfo("said: %s", qPrintable(m_story->message()));
        QCOMPARE(m_story->field(u"Vendor"_s)->text(), u"Netgate"_s);

        m_story->now(u"reading on without the server"_s);
        QVERIFY(hands().clickRow(m_story->tree(), m_story->row(u"office network"_s)));
        QTRY_COMPARE(m_story->shownName(), u"office network"_s);
        QVERIFY(hands().clickRow(m_story->tree(), m_story->row(u"firewall"_s)));
        QTRY_COMPARE(m_story->shownName(), u"firewall"_s);
        QCOMPARE(m_story->field(u"Vendor"_s)->text(), u"Netgate"_s);

        comeBack();
        m_story->now(u"saving again after the server came back"_s);
        QVERIFY(hands().click(m_story->field(u"Vendor"_s)));
        hands().press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_story->component(u"firewall"_s).vendor, u"Netgate"_s, 60'000);
    }

    void aMessageIsADraftAgainUntilTheServerIsBack()
    {
        QVERIFY(m_story->walkTo(u"Desk"_s));
        QVERIFY(m_story->goByPalette(u"INC-1"_s, u"INC-1 "_s));
        auto *details = m_story->part<TicketDetails>();
        auto *composer = m_story->part<Composer>();
        QTRY_VERIFY(details->record() && details->record()->ticket.number == u"INC-1");
        m_story->now(u"writing while the server goes away"_s);
        QVERIFY(hands().click(composer->editor()));
        hands().type(u"It is the firewall."_s);
        goAway();
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(composer->editor()->toPlainText(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(composer->editor()->toPlainText(), u"It is the firewall."_s, 60'000);
        QVERIFY(!m_story->message().isEmpty());
        QVERIFY(wordsIn(details).contains(u"Conversation")); // what was read stays

        comeBack();
        m_story->now(u"sending again after the server came back"_s);
        const auto entries = details->record()->log.size();
        QVERIFY(hands().click(composer->editor()));
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(details->record()->log.size() == entries + 1, 60'000);
        QCOMPARE(details->record()->log.last().text, u"It is the firewall."_s);
    }

private:
    void goAway()
    {
        const StallWatch::Rest rest(m_story->watch());
        m_server->kill();
    }
    void comeBack()
    {
        const StallWatch::Rest rest(m_story->watch());
        m_server->start();
    }
};

QTEST_MAIN(StoryOfAServerThatGoesAway)
#include "tst_story_server.moc"
