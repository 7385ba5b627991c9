// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestCliViews : public CliTest
{
    Q_OBJECT

    void add(const QString &title) const
    {
        json({u"ticket"_s, u"add"_s, u"--process"_s, u"incident"_s, u"--title"_s, title});
    }
    /// Who the program writes as here.
    QString me() const { return json({u"journal"_s, u"--limit"_s, u"1"_s})[u"entries"_s][0][u"who"_s].toString(); }
    QStringList listed(const QStringList &options) const
    {
        QStringList numbers;
        for (const QJsonValue &ticket : json(QStringList{u"ticket"_s, u"list"_s} + options)[u"tickets"_s].toArray())
            numbers.append(ticket[u"number"_s].toString());
        return numbers;
    }
    QString undone() const { return json({u"undo"_s})[u"undone"_s][0][u"command"_s].toString(); }

private Q_SLOTS:
    void aViewIsSavedListedUsedAndTakenBack()
    {
        add(u"beta"_s);
        add(u"alpha"_s);
        add(u"gamma"_s);
        const QStringList save{u"view"_s,   u"save"_s, u"Printers"_s, u"--where"_s, u"state=open words=alpha,b*"_s,
                               u"--sort"_s, u"title"_s};
        QCOMPARE(run(save).status, 0);
        QCOMPARE(listed({u"--view"_s, u"Printers"_s}), QStringList());
        json({u"view"_s, u"save"_s, u"Printers"_s, u"--where"_s, u"state=open"_s, u"--sort"_s, u"title"_s});
        QCOMPARE(listed({u"--view"_s, u"Printers"_s}), (QStringList{u"INC-2"_s, u"INC-1"_s, u"INC-3"_s}));
        QCOMPARE(listed({u"--view"_s, u"Printers"_s, u"--sort"_s, u"title:desc"_s, u"--where"_s, u"words=*a"_s}),
                 QStringList());
        QCOMPARE(listed({u"--view"_s, u"Printers"_s, u"--where"_s, u"words=beta"_s}), (QStringList{u"INC-1"_s}));
        const QJsonArray views = json({u"view"_s, u"list"_s})[u"views"_s].toArray();
        QCOMPARE(views.size(), 5);
        QCOMPARE(views[0][u"name"_s].toString(), u"my-tickets"_s);
        QCOMPARE(views[0][u"title"_s].toString(), u"My tickets"_s);
        QVERIFY(views[0][u"ships"_s].toBool());
        QCOMPARE(views[4].toObject(),
                 (QJsonObject{{u"name"_s, u"Printers"_s},
                              {u"title"_s, u"Printers"_s},
                              {u"filter"_s, u"state=open"_s},
                              {u"sort"_s, u"title"_s},
                              {u"grouped_by"_s, QJsonValue::Null},
                              {u"shared"_s, false},
                              {u"ships"_s, false}}));
        QVERIFY(run({u"view"_s, u"list"_s}).out.contains("Due soon"));
        const QJsonObject grouped = json(save + QStringList{u"--group"_s, u"team"_s});
        QCOMPARE(grouped[u"grouped_by"_s].toString(), u"team"_s);
        QVERIFY(json({u"ticket"_s, u"list"_s, u"--view"_s, u"Printers"_s}).contains(u"groups"_s));
        QCOMPARE(run(save + QStringList{u"--group"_s, u"weight"_s}).status, 3);
        // By due only open tickets are listed, so no others are counted.
        json({u"ticket"_s, u"move"_s, u"INC-2"_s, u"cancelled"_s});
        const QJsonObject byDue = json({u"ticket"_s, u"list"_s, u"--sort"_s, u"due"_s, u"--group"_s, u"process"_s});
        QCOMPARE(byDue[u"groups"_s][0][u"count"_s].toInt(), byDue[u"tickets"_s].toArray().size());
        QCOMPARE(undone().left(4), u"Move"_s);
        QCOMPARE(undone(), u"Save view “Printers”"_s);

        QVERIFY(json({u"view"_s, u"share"_s, u"Printers"_s})[u"shared"_s].toBool());
        QVERIFY(!json({u"view"_s, u"keep"_s, u"Printers"_s})[u"shared"_s].toBool());
        QCOMPARE(json({u"view"_s, u"rename"_s, u"Printers"_s, u"Paper"_s})[u"name"_s].toString(), u"Paper"_s);
        QCOMPARE(json({u"view"_s, u"remove"_s, u"Paper"_s})[u"removed"_s].toString(), u"Paper"_s);
        QCOMPARE(undone(), u"Remove view “Paper”"_s);
        QCOMPARE(undone(), u"Rename view “Printers” to “Paper”"_s);
        QVERIFY(json({u"check"_s})[u"ok"_s].toBool());
    }

    void viewsThatShipKnowWhoAsks()
    {
        add(u"one"_s);
        add(u"two"_s);
        json({u"team"_s, u"set"_s, u"Desk"_s});
        json({u"ticket"_s, u"assign"_s, u"INC-1"_s, u"--team"_s, u"Desk"_s, u"--assignee"_s, me()});
        QCOMPARE(listed({u"--view"_s, u"my tickets"_s}), (QStringList{u"INC-1"_s}));
        QCOMPARE(listed({u"--where"_s, u"assignee=me"_s}), (QStringList{u"INC-1"_s}));
        QCOMPARE(listed({u"--view"_s, u"unassigned"_s}), (QStringList{u"INC-2"_s}));
        QCOMPARE(listed({u"--view"_s, u"due-soon"_s}), QStringList());
        const Answer nobody = run({u"ticket"_s, u"list"_s, u"--view"_s, u"My teams"_s});
        QVERIFY2(nobody.status == 3 && nobody.err.contains("Nobody is known here"), nobody.said());
        const QString who = me();
        json({u"people"_s, u"set"_s, who});
        json({u"team"_s, u"member"_s, u"Desk"_s, who});
        QCOMPARE(listed({u"--view"_s, u"My teams"_s}), (QStringList{u"INC-1"_s}));
    }

    void queuesSayWhatWaitsWhere()
    {
        add(u"one"_s);
        add(u"two"_s);
        json({u"team"_s, u"set"_s, u"Desk"_s, u"--tier"_s, u"1"_s});
        json({u"ticket"_s, u"assign"_s, u"INC-1"_s, u"--team"_s, u"Desk"_s, u"--assignee"_s, u"Ann"_s});
        const QJsonArray queues = json({u"queue"_s, u"list"_s})[u"queues"_s].toArray();
        QCOMPARE(queues,
                 (QJsonArray{QJsonObject{{u"team"_s, u"Desk"_s}, {u"tier"_s, 1}, {u"open"_s, 1}, {u"unassigned"_s, 0}},
                             QJsonObject{{u"team"_s, QJsonValue::Null},
                                         {u"tier"_s, QJsonValue::Null},
                                         {u"open"_s, 1},
                                         {u"unassigned"_s, 1}}}));
        QVERIFY(run({u"queue"_s, u"list"_s}).out.contains("(no team)"));
        QCOMPARE(listed({u"--where"_s, u"tier=1"_s}), (QStringList{u"INC-1"_s}));
    }

    void whatMakesNoSenseIsRefused()
    {
        const QList<QStringList> calls{
            {u"ticket"_s, u"list"_s, u"--view"_s, u"None"_s},
            {u"ticket"_s, u"list"_s, u"--sort"_s, u"colour"_s},
            {u"ticket"_s, u"list"_s, u"--where"_s, u"due=monday"_s},
            {u"ticket"_s, u"list"_s, u"--where"_s, u"organisation=Nobody"_s},
            {u"ticket"_s, u"list"_s, u"--sort"_s, u"due"_s, u"--after"_s, u"x"_s},
            {u"view"_s, u"save"_s, u"My tickets"_s, u"--where"_s, u"state=open"_s},
            {u"view"_s, u"save"_s, u"Web"_s, u"--where"_s, u"colour=red"_s},
            {u"view"_s, u"remove"_s, u"due-soon"_s},
            {u"view"_s, u"share"_s, u"None"_s},
        };
        for (const QStringList &call : calls) {
            const Answer answer = run(call);
            QVERIFY2(answer.status == 3, call.join(u' ').toUtf8() + answer.said());
        }
        QCOMPARE(run({u"view"_s, u"save"_s, u"Web"_s}).status, 2);
    }

    void aListByDueSaysWhatItLeavesOut()
    {
        for (int i = 0; i < 3; ++i)
            add(u"t"_s);
        const QStringList call{u"ticket"_s, u"list"_s, u"--sort"_s, u"due"_s, u"--limit"_s, u"2"_s};
        const QJsonObject answer = json(call);
        QCOMPARE(answer[u"tickets"_s].toArray().size(), 2);
        QCOMPARE(answer[u"found"_s].toInt(), 3);
        QVERIFY(answer[u"next"_s].isNull());
        QVERIFY(run(call).err.contains("2 of 3 are shown"));
    }
};

QTEST_GUILESS_MAIN(TestCliViews)
#include "tst_cli_views.moc"
