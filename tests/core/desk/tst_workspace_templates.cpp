// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/priority_matrix.h"
#include "desk/process_file.h"
#include "desk/process_rules.h"
#include "desk/template_file.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

QJsonObject workspace(const QString &name)
{
    return QJsonDocument::fromJson(shippedTemplate(TemplateKind::Workspace, name).value()).object();
}

QList<QJsonObject> objects(const QJsonObject &parent, const QString &key)
{
    QList<QJsonObject> all;
    for (const QJsonValue &value : parent.value(key).toArray())
        all.append(value.toObject());
    return all;
}

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

/// Every demanded key is there, no other than the allowed ones is.
void checkKeys(const QJsonObject &object, const QStringList &demanded, const QStringList &allowed)
{
    for (const QString &key : demanded)
        QVERIFY2(!object.value(key).isUndefined() && object.value(key) != QJsonValue(QString()), qPrintable(key));
    for (const QString &key : object.keys())
        QVERIFY2(demanded.contains(key) || allowed.contains(key), qPrintable(key));
}

/// A1.2 as the outline has it: solutions by letter (one here), then places among siblings.
QHash<QString, QString> outlineCodes(const QList<QJsonObject> &components)
{
    QHash<QString, QString> codes;
    QHash<QString, int> children;
    for (const QJsonObject &component : components) {
        const QString parent = text(component, u"parent"_s);
        const QString place = QString::number(++children[parent]);
        const QString above = codes.value(parent);
        codes.insert(text(component, u"key"_s),
                     parent.isEmpty()      ? u"A"_s
                         : above == u"A"_s ? above + place
                                           : above + u'.' + place);
    }
    return codes;
}

bool isMet(const QString &requirement, const QString &version)
{
    const QVersionNumber actual = QVersionNumber::fromString(version);
    for (const QString &clause : requirement.split(u", "_s)) {
        const QStringList parts = clause.split(u' ');
        const QVersionNumber limit = QVersionNumber::fromString(parts.last());
        if (parts.first() == u">=" ? actual < limit : actual >= limit)
            return false;
    }
    return true;
}

/// A step is a move, a log entry, or both.
void checkStep(const QJsonObject &step)
{
    checkKeys(step, {u"at"_s, u"by"_s}, {u"move"_s, u"set"_s, u"text"_s, u"visibility"_s, u"channel"_s});
    QVERIFY(step.contains(u"move"_s) || step.contains(u"text"_s));
    QVERIFY(step.contains(u"move"_s) || !step.contains(u"set"_s));
    QCOMPARE(step.contains(u"visibility"_s), step.contains(u"text"_s));
    QVERIFY(!step.contains(u"visibility"_s) || visibilityFromName(text(step, u"visibility"_s)));
    QVERIFY(!step.contains(u"channel"_s) || channelFromName(text(step, u"channel"_s)));
}

/// The ticket at the end of its history. What the process does not allow ends the program: nothing after it holds.
Ticket played(const QJsonObject &told)
{
    const Process process = shippedProcess(processKindFromName(text(told, u"process"_s)).value()).value();
    Ticket ticket;
    ticket.process = process.kind;
    ticket.title = text(told, u"title"_s);
    ticket.variant = told.contains(u"variant"_s) ? variantFromText(process, text(told, u"variant"_s)).value()
                                                 : process.variants.first().name;
    ticket.state.state = process.initial;
    Instant last = fromIso(text(told, u"opened"_s)).value();
    for (const QJsonObject &step : objects(told, u"history"_s)) {
        const Instant at = fromIso(text(step, u"at"_s)).value();
        if (at <= last)
            qFatal("%s: %s is out of order", qPrintable(ticket.title), qPrintable(toIso(at)));
        last = at;
        if (!step.contains(u"move"_s))
            continue;
        QMap<QString, QString> given;
        const QJsonObject set = step.value(u"set"_s).toObject();
        for (const QString &field : set.keys())
            given.insert(field, text(set, field));
        const auto next = moved(process, ticket, {stateNameFromText(text(step, u"move"_s)), given, MoveBy::Person}, at);
        if (!next)
            qFatal("%s: %s", qPrintable(ticket.title), QJsonDocument(next.error().facts).toJson().constData());
        ticket = *next;
    }
    return ticket;
}

} // namespace

class TestWorkspaceTemplates : public QObject
{
    Q_OBJECT

    const QJsonObject m_salesforce = workspace(u"salesforce"_s);
    const QList<QJsonObject> m_components = objects(m_salesforce, u"components"_s);
    const QList<QJsonObject> m_dependencies = objects(m_salesforce, u"dependencies"_s);
    const QList<QJsonObject> m_groups = objects(m_salesforce, u"groups"_s);
    const QList<QJsonObject> m_tickets = objects(m_salesforce, u"tickets"_s);

    QHash<QString, QJsonObject> byKey() const
    {
        QHash<QString, QJsonObject> all;
        for (const QJsonObject &component : m_components)
            all.insert(text(component, u"key"_s), component);
        return all;
    }

private Q_SLOTS:
    void bothShip()
    {
        QCOMPARE(shippedTemplates(TemplateKind::Workspace), (QStringList{u"empty"_s, u"salesforce"_s}));
        QCOMPARE(shippedTemplate(TemplateKind::Workspace, u"holiday"_s).error().code, "desk.unknown-template");
        for (const QString &name : shippedTemplates(TemplateKind::Workspace)) {
            const QJsonObject root = workspace(name);
            checkKeys(
                root,
                {u"template"_s, u"about"_s, u"matrix"_s, u"components"_s, u"groups"_s, u"dependencies"_s, u"tickets"_s},
                {u"calendars"_s, u"agreements"_s});
            QCOMPARE(text(root, u"template"_s), name);
            QVERIFY(shippedMatrix(text(root, u"matrix"_s)));
        }
    }

    void emptyHasNoComponentAtAll()
    {
        const QJsonObject empty = workspace(u"empty"_s);
        for (const QString &key : {u"components"_s, u"groups"_s, u"dependencies"_s, u"tickets"_s})
            QCOMPARE(empty.value(key), QJsonValue(QJsonArray()));
    }

    void theWorkedExampleStandsAtItsCodes()
    {
        const QHash<QString, QString> codes = outlineCodes(m_components);
        QHash<QString, QString> names;
        for (const QJsonObject &component : m_components)
            names.insert(codes.value(text(component, u"key"_s)), text(component, u"name"_s));
        QCOMPARE(names.size(), m_components.size());
        QCOMPARE(names.value(u"A1"_s), u"servers and networks"_s);
        QCOMPARE(names.value(u"A2"_s), u"products and services sales"_s);
        QCOMPARE(names.value(u"A2.1"_s), u"manage sales"_s);
        QCOMPARE(names.value(u"A2.1.1"_s), u"database for sales data"_s);
        QCOMPARE(names.value(u"A2.2"_s), u"customer management"_s);
        QCOMPARE(names.value(u"A3"_s), u"company information"_s);
        QCOMPARE(names.value(u"A3.1"_s), u"web site"_s);
        QVERIFY(!names.contains(u"A4"_s));
    }

    void componentsAreWellFormed()
    {
        const QStringList kinds{u"hardware"_s,    u"virtual machine"_s, u"operating system"_s, u"software system"_s,
                                u"application"_s, u"component"_s,       u"database"_s,         u"network"_s,
                                u"service"_s,     u"scheduled job"_s,   u"document"_s,         u"process"_s};
        const QStringList stages{u"planned"_s, u"implementation"_s, u"operation"_s, u"phase-out"_s, u"disposed"_s};
        const QStringList days{u"planned"_s, u"implementation"_s, u"operation"_s, u"phase_out"_s, u"disposed"_s};
        QSet<QString> keys;
        QSet<QString> names;
        for (const QJsonObject &component : m_components) {
            checkKeys(component, {u"key"_s, u"name"_s, u"kind"_s, u"stage"_s},
                      {u"parent"_s, u"version"_s, u"vendor"_s, u"owner"_s, u"dates"_s, u"description"_s});
            const QString key = text(component, u"key"_s);
            QVERIFY2(kinds.contains(text(component, u"kind"_s)), qPrintable(key));
            QVERIFY2(stages.contains(text(component, u"stage"_s)), qPrintable(key));
            QVERIFY2(!component.contains(u"parent"_s) || keys.contains(text(component, u"parent"_s)), qPrintable(key));
            QVERIFY2(!keys.contains(key) && !names.contains(text(component, u"name"_s)), qPrintable(key));
            keys.insert(key);
            names.insert(text(component, u"name"_s));
            const QJsonObject dates = component.value(u"dates"_s).toObject();
            checkKeys(dates, {}, days + QStringList{u"end_of_support"_s});
            QString last;
            for (const QString &day : days) {
                const QString date = text(dates, day);
                QVERIFY2(date.isEmpty() || (QDate::fromString(date, Qt::ISODate).isValid() && date > last),
                         qPrintable(key + u' ' + day));
                last = date.isEmpty() ? last : date;
            }
        }
    }

    void dependenciesLeadFromOneComponentToAnother()
    {
        const QStringList kinds{u"runs on"_s, u"uses"_s, u"connects to"_s, u"library"_s, u"data"_s, u"power"_s};
        const QHash<QString, QJsonObject> components = byKey();
        QSet<QStringList> seen;
        int soft = 0;
        for (const QJsonObject &dependency : m_dependencies) {
            checkKeys(dependency, {u"dependent"_s, u"provider"_s, u"kind"_s, u"strength"_s},
                      {u"requires"_s, u"group"_s});
            const QString from = text(dependency, u"dependent"_s);
            const QString to = text(dependency, u"provider"_s);
            QVERIFY2(components.contains(from) && components.contains(to) && from != to, qPrintable(from + u'>' + to));
            QVERIFY(kinds.contains(text(dependency, u"kind"_s)));
            const QStringList identity{from, to, text(dependency, u"kind"_s), text(dependency, u"group"_s)};
            QVERIFY2(!seen.contains(identity), qPrintable(identity.join(u' ')));
            seen.insert(identity);
            const QString strength = text(dependency, u"strength"_s);
            QVERIFY(strength == u"hard" || strength == u"soft");
            soft += strength == u"soft" ? 1 : 0;
        }
        QVERIFY(soft >= 3);
    }

    void everyGroupHasEnoughMembersAndEveryMemberItsGroup()
    {
        QHash<QStringList, int> members;
        for (const QJsonObject &dependency : m_dependencies) {
            if (dependency.contains(u"group"_s))
                ++members[{text(dependency, u"dependent"_s), text(dependency, u"group"_s)}];
        }
        QSet<QString> shapes;
        for (const QJsonObject &group : m_groups) {
            checkKeys(group, {u"dependent"_s, u"name"_s, u"minimum"_s}, {});
            const QStringList key{text(group, u"dependent"_s), text(group, u"name"_s)};
            const QString minimum = text(group, u"minimum"_s);
            const int count = members.take(key);
            QVERIFY2(count > 1, qPrintable(key.join(u' ')));
            if (!minimum.endsWith(u'%'))
                QVERIFY2(minimum.toInt() >= 1 && minimum.toInt() <= count, qPrintable(key.join(u' ')));
            shapes.insert(minimum + u" of "_s + QString::number(count));
        }
        QVERIFY2(members.isEmpty(), "a dependency names a group that is not described");
        QVERIFY(shapes.contains(u"1 of 2"_s));
        QVERIFY(shapes.contains(u"2 of 3"_s));
    }

    void oneVersionRequirementIsNotMet()
    {
        const QHash<QString, QJsonObject> components = byKey();
        QStringList conflicts;
        for (const QJsonObject &dependency : m_dependencies) {
            const QString provider = text(dependency, u"provider"_s);
            const QString requirement = text(dependency, u"requires"_s);
            if (!requirement.isEmpty() && !isMet(requirement, text(components.value(provider), u"version"_s)))
                conflicts.append(text(dependency, u"dependent"_s) + u" on "_s + provider);
        }
        QCOMPARE(conflicts, QStringList{u"export on python"_s});
        QVERIFY(text(components.value(u"python"_s), u"version"_s).startsWith(u"2."_s));
    }

    void ticketsAreWellFormed()
    {
        const PriorityMatrix matrix = shippedMatrix(text(m_salesforce, u"matrix"_s)).value();
        const QHash<QString, QJsonObject> components = byKey();
        QSet<QString> channels;
        QSet<QString> visibilities;
        for (const QJsonObject &told : m_tickets) {
            checkKeys(
                told,
                {u"process"_s, u"title"_s, u"component"_s, u"requester"_s, u"channel"_s, u"opened"_s, u"history"_s},
                {u"variant"_s, u"description"_s, u"impact"_s, u"urgency"_s});
            const QString title = text(told, u"title"_s);
            QVERIFY2(components.contains(text(told, u"component"_s)), qPrintable(title));
            QVERIFY2(channelFromName(text(told, u"channel"_s)), qPrintable(title));
            QVERIFY2(priorityOf(matrix, text(told, u"impact"_s), text(told, u"urgency"_s)), qPrintable(title));
            channels.insert(text(told, u"channel"_s));
            for (const QJsonObject &step : objects(told, u"history"_s)) {
                checkStep(step);
                visibilities.insert(text(step, u"visibility"_s));
            }
        }
        visibilities.remove(QString());
        QVERIFY(m_tickets.size() >= 8 && m_tickets.size() <= 12);
        QCOMPARE(visibilities.size(), 2);
        QVERIFY(channels.size() >= 4);
    }

    void everyTicketTellsAHistoryThatItsProcessAllows()
    {
        QSet<QString> states;
        QSet<ProcessKind> processes;
        for (const QJsonObject &told : m_tickets) {
            const Ticket ticket = played(told);
            states.insert(toName(ticket.process) + u' ' + ticket.state.state);
            processes.insert(ticket.process);
        }
        QCOMPARE(processes.size(), 4);
        QVERIFY2(states.size() >= 8, qPrintable(QStringList(states.values()).join(u", ")));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceTemplates)
#include "tst_workspace_templates.moc"
