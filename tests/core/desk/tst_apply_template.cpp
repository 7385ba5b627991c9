// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workspace.h"

#include "desk/template_file.h"
#include "desk/ticket_list.h"
#include "desk/ticket_rows.h"
#include "desk/workspace_template.h"
#include "estate/conflicts.h"
#include "estate/estate_loader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestApplyTemplate : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkedExampleStandsThereWithItsHistory()
    {
        apply(u"salesforce"_s);
        const QStringList story = picture();

        QVERIFY(story.contains(u"A2.1.1 database for sales data"_s));
        QVERIFY(story.contains(u"A3.1 web site"_s));
        const QString firstTicket =
            u"INC-1|incident|Quotes cannot be saved|closed|high|high|1|A2.1|Marieke Jansen|Sales systems team||phone|"
            "2026-03-02T08:12:00.000Z|2026-03-02T08:52:00.000Z|2026-03-09T08:52:00.000Z|The sales office gets \"too "
            "many "
            "connections\" on every save."_s;
        QVERIFY2(story.contains(firstTicket), qPrintable(story.filter(u"INC-1|"_s).join(u'\n')));
        const Ticket quotes = *stored(*m_workspace, u"INC-1"_s);
        QCOMPARE(logLines(*m_workspace, quotes),
                 (QStringList{u"move new"_s, u"move assigned"_s, u"move in progress"_s, u"message in progress"_s,
                              u"move resolved"_s, u"move closed"_s}));
        for (const LogEntry &entry : logOf(*m_workspace, quotes))
            QVERIFY2(!isBackdated(entry), qPrintable(toIso(entry.happened)));
        const Ticket python = *stored(*m_workspace, u"CHG-1"_s);
        QCOMPARE(python.state.state, u"scheduled"_s);
        QCOMPARE(python.fields.value(u"start"_s), u"2026-03-14T20:00:00.000Z"_s);

        // The other engine must tell the same story to the letter.
        static QStringList firstStory;
        if (firstStory.isEmpty())
            firstStory = story;
        QCOMPARE(story, firstStory);
    }

    void aPersonFindsTheirWay()
    {
        apply(u"salesforce"_s);
        // The known error is found by a word of its log and one of its title.
        QCOMPARE(found(*m_workspace, u"known connections sales"_s), QStringList{u"PRB-1"_s});
        TicketQuestion question;
        question.filter =
            ticketFilterFromText(u"process=incident state=open team=Web team"_s, *shippedRules(), {}).value();
        const auto page = m_workspace->readNow([&](Session &session) { return listTickets(session, question); });
        QCOMPARE(page->tickets.size(), 1);
        QCOMPARE(page->tickets.first().title, u"Web site slow from outside"_s);
        // Its problem goes on, and the step is taken back again.
        const Ticket problem = *stored(*m_workspace, u"PRB-1"_s);
        const auto resolved = move(*m_workspace, problem, u"resolved"_s, {{u"fix"_s, u"Export replaced"_s}}, at(9000));
        QVERIFY2(resolved, why(resolved));
        QCOMPARE(undone(*m_workspace), "desk.move-ticket");
        QCOMPARE(*stored(*m_workspace, u"PRB-1"_s)->fields.constFind(u"cause"_s), problem.fields.value(u"cause"_s));
        QCOMPARE(stored(*m_workspace, u"PRB-1"_s)->state.state, u"fix in progress"_s);
    }

    void itIsOneStep()
    {
        const QStringList before = picture();
        apply(u"salesforce"_s);
        const QStringList after = picture();
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(undone(*m_workspace), "desk.apply-template");
            QCOMPARE(picture(), before);
            QCOMPARE(faults(*m_workspace), QStringList());
            QCOMPARE(redone(*m_workspace), "desk.apply-template");
            QCOMPARE(picture(), after);
        }
        QCOMPARE(found(*m_workspace, u"known connections sales"_s), QStringList{u"PRB-1"_s});
    }

    void theEmptyOneLeavesNoStep()
    {
        apply(u"empty"_s);
        QCOMPARE(picture(), QStringList());
        QCOMPARE(undone(*m_workspace), "store.nothing-to-undo");
    }

    void aFaultyTemplateIsRefusedByPlaceAndLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("where");
        const QByteArray bad("base.bad-file");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[") << bad << u""_s;
        QTest::newRow("unknown key") << QByteArray("\"about\"") << QByteArray("\"abut\"") << bad << u"about"_s;
        QTest::newRow("unknown parent") << QByteArray("\"parent\": \"solution\"") << QByteArray("\"parent\": \"sun\"")
                                        << bad << u"components[1].parent"_s;
        QTest::newRow("same key twice") << QByteArray("\"key\": \"infra\"") << QByteArray("\"key\": \"solution\"")
                                        << bad << u"components[1].key"_s;
        QTest::newRow("unknown kind") << QByteArray("\"kind\": \"software system\"") << QByteArray("\"kind\": \"toy\"")
                                      << bad << u"components[0].kind"_s;
        QTest::newRow("bad minimum") << QByteArray("\"minimum\": \"2\"") << QByteArray("\"minimum\": \"0\"") << bad
                                     << u"groups[0].minimum"_s;
        QTest::newRow("unknown group") << QByteArray("\"group\": \"shelves\"") << QByteArray("\"group\": \"selves\"")
                                       << bad << u"dependencies[6].group"_s;
        QTest::newRow("other matrix") << QByteArray("\"matrix\": \"default\"") << QByteArray("\"matrix\": \"glpi\"")
                                      << bad << u"matrix"_s;
        QTest::newRow("time without zone")
            << QByteArray("\"opened\": \"2026-03-02T08:12:00.000Z\"")
            << QByteArray("\"opened\": \"2026-03-02T08:12:00.000\"") << bad << u"tickets[0].opened"_s;
        QTest::newRow("move that is none") << QByteArray("\"move\": \"assigned\"") << QByteArray("\"move\": \"merged\"")
                                           << QByteArray("desk.move-not-allowed") << QString();
    }

    void aFaultyTemplateIsRefusedByPlaceAndLeavesNothing()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QByteArray, code);
        QFETCH(QString, where);
        QByteArray json = shippedTemplate(TemplateKind::Workspace, u"salesforce"_s).value();
        const qsizetype place = json.indexOf(find);
        QVERIFY(place >= 0);
        json.replace(place, find.size(), replace);
        const auto refused =
            m_workspace->writeNow([&](Transaction &transaction) { applyTemplate(transaction, *shippedRules(), json); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        if (!where.isEmpty())
            QCOMPARE(refused.error().facts.value(u"where"_s).toString(), where);
        QCOMPARE(picture(), QStringList());
    }

private:
    void apply(const QString &name)
    {
        const QByteArray json = shippedTemplate(TemplateKind::Workspace, name).value();
        const auto done =
            m_workspace->writeNow([&](Transaction &transaction) { applyTemplate(transaction, *shippedRules(), json); });
        QVERIFY2(done, why(done));
    }

    /// Everything that people see, in their order and without ids.
    QStringList picture()
    {
        const auto read = m_workspace->readNow([](Session &session) {
            const auto estate = loadEstate(session);
            const ComponentTree &tree = estate->tree();
            const auto code = [&tree](Id<Component> id) { return tree.code(*tree.indexOf(id)); };
            QStringList lines;
            for (ComponentIndex i = 0; i < tree.size(); ++i)
                lines.append(tree.code(i) + u' ' + tree.component(i).name);
            for (DependencyIndex i = 0; i < estate->graph().size(); ++i)
                lines.append(tree.code(estate->graph().dependentOf(i)) + u" -> "_s
                             + tree.code(estate->graph().providerOf(i)));
            eachTicketRow(session, code, [&](std::optional<Id<Component>>, const QStringList &values) {
                lines.append(values.join(u'|'));
            });
            lines += session.query(
                u"SELECT t.process, t.serial, l.kind, l.state, l.reason, l.who, l.happened, l.visibility, l.channel,"
                " l.team, l.priority, l.text FROM log_entry AS l JOIN ticket AS t ON t.id = l.ticket_id"
                " ORDER BY t.process, t.serial, l.happened, l.id"_s,
                {}, [](const Row &row) {
                    QStringList values;
                    for (int i = 0; i < 12; ++i)
                        values.append(row.text(i));
                    return values.join(u'|');
                });
            return lines;
        });
        return read.value();
    }
};

QTEST_GUILESS_MAIN(TestApplyTemplate)
#include "tst_apply_template.moc"
