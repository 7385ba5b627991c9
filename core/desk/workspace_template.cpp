// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/workspace_template.h"

#include "base/strict_json.h"
#include "calendar/calendar_commands.h"
#include "calendar/calendar_file.h"
#include "desk/agreement_commands.h"
#include "desk/ticket_commands.h"
#include "estate/component_commands.h"
#include "estate/dependency_commands.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What a template says, with the keys of components where ids will stand.
struct ToldComponent {
    QString key;
    QString parent; ///< empty: a solution
    Component component;
};
struct ToldGroup {
    QString dependent;
    RedundancyGroup group;
};
struct ToldDependency {
    QString dependent;
    QString provider;
    QString group; ///< empty: it stands alone
    Dependency dependency;
};
struct ToldStep {
    Occasion occasion;
    std::optional<StateName> to; ///< nothing: a log entry
    QMap<QString, QString> given;
    Saying remark;
};
struct ToldTicket {
    QString component;
    Ticket draft;
    Instant opened;
    QList<ToldStep> history;
};
struct ToldWorkspace {
    QString name;
    QList<ToldComponent> components;
    QList<ToldGroup> groups;
    QList<ToldDependency> dependencies;
    QList<std::pair<QString, ServiceCalendar>> calendars;
    QList<AgreementDraft> agreements;
    QList<ToldTicket> tickets;
};

class TemplateReader
{
public:
    ToldWorkspace read(const QByteArray &json, const DeskRules &rules);

private:
    static QString textOr(StrictObject &object, const QString &key)
    {
        return object.has(key) ? object.text(key) : QString();
    }
    template <class T>
    T word(StrictObject &object, const QString &key, const std::optional<T> &value)
    {
        if (!value)
            object.fail(object.place(key), u"unknown-word"_s);
        return value.value_or(T{});
    }
    Instant instant(StrictObject &object, const QString &key) { return word(object, key, fromIso(object.text(key))); }
    QString knownKey(StrictObject &object, const QString &key)
    {
        const QString known = object.text(key);
        if (!m_keys.contains(known))
            object.fail(object.place(key), u"unknown-reference"_s, known);
        return known;
    }
    std::optional<QDate> date(StrictObject &dates, const QString &key);
    ToldComponent component(StrictObject &object);
    ToldGroup group(StrictObject &object);
    ToldDependency dependency(StrictObject &object);
    ToldStep step(StrictObject &object);
    ToldTicket ticket(StrictObject &object);

    QSet<QString> m_keys;
    QSet<QStringList> m_groups; ///< dependent and name
};

std::optional<QDate> TemplateReader::date(StrictObject &dates, const QString &key)
{
    if (!dates.has(key))
        return std::nullopt;
    const QDate date = QDate::fromString(dates.text(key), Qt::ISODate);
    if (!date.isValid())
        dates.fail(dates.place(key), u"wrong-type"_s, u"date"_s);
    return date;
}

ToldComponent TemplateReader::component(StrictObject &object)
{
    ToldComponent told{object.text(u"key"_s), {}, {}};
    if (object.has(u"parent"_s))
        told.parent = knownKey(object, u"parent"_s);
    if (m_keys.contains(told.key))
        object.fail(object.place(u"key"_s), u"duplicate"_s);
    m_keys.insert(told.key);
    Component &component = told.component;
    component.name = object.text(u"name"_s);
    component.kind = word(object, u"kind"_s, componentKindFromName(object.text(u"kind"_s)));
    component.productVersion = textOr(object, u"version"_s);
    component.vendor = textOr(object, u"vendor"_s);
    component.owner = textOr(object, u"owner"_s);
    component.description = textOr(object, u"description"_s);
    component.lifeCycle.stage = word(object, u"stage"_s, lifeCycleStageFromName(object.text(u"stage"_s)));
    object.object(u"dates"_s, [&](StrictObject &dates) {
        component.lifeCycle.planned = date(dates, u"planned"_s);
        component.lifeCycle.implementation = date(dates, u"implementation"_s);
        component.lifeCycle.operation = date(dates, u"operation"_s);
        component.lifeCycle.phaseOut = date(dates, u"phase_out"_s);
        component.lifeCycle.disposed = date(dates, u"disposed"_s);
        component.lifeCycle.endOfSupport = date(dates, u"end_of_support"_s);
    });
    return told;
}

ToldGroup TemplateReader::group(StrictObject &object)
{
    ToldGroup told{knownKey(object, u"dependent"_s), {}};
    told.group.name = object.text(u"name"_s);
    const Result<Minimum> minimum = Minimum::parse(object.text(u"minimum"_s));
    if (!minimum)
        object.fail(object.place(u"minimum"_s), u"wrong-type"_s, u"minimum"_s);
    told.group.minimum = minimum.value_or(Minimum());
    m_groups.insert({told.dependent, told.group.name});
    return told;
}

ToldDependency TemplateReader::dependency(StrictObject &object)
{
    ToldDependency told{
        knownKey(object, u"dependent"_s), knownKey(object, u"provider"_s), textOr(object, u"group"_s), {}};
    if (!told.group.isEmpty() && !m_groups.contains({told.dependent, told.group}))
        object.fail(object.place(u"group"_s), u"unknown-reference"_s, told.group);
    told.dependency.kind = word(object, u"kind"_s, dependencyKindFromName(object.text(u"kind"_s)));
    told.dependency.strength = word(object, u"strength"_s, strengthFromName(object.text(u"strength"_s)));
    told.dependency.requirement = textOr(object, u"requires"_s);
    return told;
}

ToldStep TemplateReader::step(StrictObject &object)
{
    ToldStep told;
    told.occasion.happened = instant(object, u"at"_s);
    told.occasion.recorded = told.occasion.happened;
    told.occasion.who = object.text(u"by"_s);
    if (object.has(u"move"_s))
        told.to = stateNameFromText(object.text(u"move"_s));
    told.given = object.textsByKey(u"set"_s);
    told.remark.text = textOr(object, u"text"_s);
    if (object.has(u"visibility"_s))
        told.remark.visibility = word(object, u"visibility"_s, visibilityFromName(object.text(u"visibility"_s)));
    if (object.has(u"channel"_s))
        told.remark.channel = word(object, u"channel"_s, channelFromName(object.text(u"channel"_s)));
    if (!told.to && (told.remark.text.isEmpty() || !told.given.isEmpty()))
        object.fail(object.place(u"move"_s), u"missing-key"_s, u"text"_s);
    return told;
}

ToldTicket TemplateReader::ticket(StrictObject &object)
{
    ToldTicket told{knownKey(object, u"component"_s), {}, instant(object, u"opened"_s), {}};
    Ticket &draft = told.draft;
    draft.process = word(object, u"process"_s, processKindFromName(object.text(u"process"_s)));
    draft.variant = textOr(object, u"variant"_s);
    draft.title = object.text(u"title"_s);
    draft.description = textOr(object, u"description"_s);
    if (object.has(u"impact"_s))
        draft.impact = object.text(u"impact"_s);
    if (object.has(u"urgency"_s))
        draft.urgency = object.text(u"urgency"_s);
    draft.requester = object.text(u"requester"_s);
    draft.channel = word(object, u"channel"_s, channelFromName(object.text(u"channel"_s)));
    object.objects(u"history"_s, [&](StrictObject &entry) { told.history.append(step(entry)); });
    return told;
}

/// A part of the template that has a file format of its own.
template <class T>
T inner(StrictObject &root, const QJsonValue &value, const QString &place, Result<T> (*read)(const QByteArray &))
{
    Result<T> part = read(QJsonDocument(value.toObject()).toJson());
    if (!part)
        root.fail(place + u'.' + part.error().facts.value(u"where"_s).toString(),
                  part.error().facts.value(u"problem"_s).toString());
    return part ? std::move(*part) : T{};
}

ToldWorkspace TemplateReader::read(const QByteArray &json, const DeskRules &rules)
{
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(json, error);
    ToldWorkspace told;
    told.name = root.text(u"template"_s);
    root.text(u"about"_s);
    if (root.text(u"matrix"_s) != rules.matrix.name)
        root.fail(root.place(u"matrix"_s), u"unknown-reference"_s, rules.matrix.name);
    root.objects(u"components"_s, [&](StrictObject &object) { told.components.append(component(object)); });
    root.objects(u"groups"_s, [&](StrictObject &object) { told.groups.append(group(object)); });
    root.objects(u"dependencies"_s, [&](StrictObject &object) { told.dependencies.append(dependency(object)); });
    root.elements(u"calendars"_s, [&](const QJsonValue &value, const QString &place) {
        const auto calendar = inner(root, value.toObject().value(u"calendar"_s), place, calendarFromJson);
        told.calendars.append({value.toObject().value(u"name"_s).toString(), calendar});
    });
    root.elements(u"agreements"_s, [&](const QJsonValue &value, const QString &place) {
        told.agreements.append(inner(root, value, place, agreementFromJson));
    });
    root.objects(u"tickets"_s, [&](StrictObject &object) { told.tickets.append(ticket(object)); });
    root.finish();
    if (error)
        throw StoreError(*error);
    return told;
}

void layTicket(Transaction &transaction, const DeskRules &rules, const ToldTicket &told, Id<Component> component)
{
    Ticket draft = told.draft;
    draft.component = component;
    const Occasion opening{told.opened, told.opened, draft.requester.value_or(QString())};
    Ticket ticket = addTicket(transaction, rules, draft, opening);
    for (const ToldStep &step : told.history) {
        if (step.to)
            ticket = moveTicket(transaction, rules, ticket, {*step.to, step.given}, step.occasion, step.remark);
        else
            logEntry(transaction, rules, ticket.id, step.remark, step.occasion);
    }
}

} // namespace

void applyTemplate(Transaction &transaction, const DeskRules &rules, const QByteArray &json)
{
    const ToldWorkspace told = TemplateReader().read(json, rules);
    QHash<QString, Id<Component>> components;
    for (ToldComponent one : told.components) {
        if (!one.parent.isEmpty())
            one.component.parent = components.value(one.parent);
        components.insert(one.key, addComponent(transaction, one.component));
    }
    QHash<QStringList, Id<RedundancyGroup>> groups;
    for (ToldGroup one : told.groups) {
        one.group.dependent = components.value(one.dependent);
        groups.insert({one.dependent, one.group.name}, addGroup(transaction, one.group));
    }
    for (ToldDependency one : told.dependencies) {
        one.dependency.dependent = components.value(one.dependent);
        one.dependency.provider = components.value(one.provider);
        if (!one.group.isEmpty())
            one.dependency.group = groups.value({one.dependent, one.group});
        addDependency(transaction, one.dependency);
    }
    for (const auto &[name, calendar] : told.calendars)
        setCalendar(transaction, name, calendar);
    for (const AgreementDraft &draft : told.agreements) {
        const AgreementDraft settled = withSolutions(transaction, draft);
        const auto plan = planned(agreements(transaction), settled, AgreementWish::NewVersion);
        if (!plan)
            throw StoreError(plan.error());
        carryOut(transaction, *plan);
    }
    for (const ToldTicket &one : told.tickets)
        layTicket(transaction, rules, one, components.value(one.component));
    transaction.describe("desk.apply-template", {{u"name"_s, told.name}});
}

} // namespace mainstay
