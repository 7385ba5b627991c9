// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_filter.h"

#include "desk/filter_terms.h"
#include "desk/names.h"
#include "people/team.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QStringList &fields()
{
    static const QStringList names{u"process"_s,   u"state"_s,    u"priority"_s,  u"team"_s,
                                   u"tier"_s,      u"assignee"_s, u"requester"_s, u"channel"_s,
                                   u"component"_s, u"solution"_s, u"opened"_s,    u"organisation"_s,
                                   u"words"_s,     u"due"_s,      u"major"_s,     u"known"_s};
    return names;
}

/// A field of names, of which there may be none.
struct NameField {
    QStringView field;
    QStringList TicketFilter::*names;
    bool TicketFilter::*without;
    bool TicketFilter::*own; ///< those of whoever asks; null where a field has no such word
    QStringView ownWord;
};
constexpr NameField nameFields[] = {
    {u"team", &TicketFilter::teams, &TicketFilter::withoutTeam, &TicketFilter::ofMyTeams, u"mine"},
    {u"assignee", &TicketFilter::assignees, &TicketFilter::withoutAssignee, &TicketFilter::mine, u"me"},
    {u"requester", &TicketFilter::requesters, &TicketFilter::withoutRequester, nullptr, {}},
};

const NameField *nameField(const QString &field)
{
    const auto found = std::ranges::find(nameFields, field, &NameField::field);
    return found == std::end(nameFields) ? nullptr : found;
}

/// The state in the spelling of the processes that have it; nothing when none has.
std::optional<QString> stateNamed(const DeskRules &rules, const QString &name)
{
    for (const Process &process : rules.processes()) {
        for (const State &state : process.states) {
            if (isSameName(state.name, name))
                return state.name;
        }
    }
    return std::nullopt;
}

tl::unexpected<Error> unknownState(const DeskRules &rules, const QString &name)
{
    QStringList names{u"open"_s};
    for (const Process &process : rules.processes()) {
        for (const State &state : process.states)
            names.append(state.name);
    }
    names.removeDuplicates();
    return failure(ErrorKind::Invalid, "desk.no-such-state",
                   {{u"state"_s, name}, {u"states"_s, QJsonArray::fromStringList(names)}});
}

/// A term of opened or due that bounds a time.
Result<void> addBound(TicketFilter &filter, const FilterTerm &term)
{
    const auto instant = term.instant();
    if (!instant)
        return badFilterValue(term.field, term.whole(), u"2026-03-02 or 2026-03-02T08:00:00Z"_s);
    const bool isUpper = term.operation != u">=";
    std::optional<Instant> &bound = term.field == u"due" ? filter.dueBy
        : isUpper                                        ? filter.openedBefore
                                                         : filter.openedFrom;
    // All terms must hold, so of two bounds the narrower one counts.
    if (!bound)
        bound = instant;
    else
        bound = isUpper ? std::min(*bound, *instant) : std::max(*bound, *instant);
    return {};
}

/// Fields with one value each.
Result<void> addSingle(TicketFilter &filter, const FilterTerm &term)
{
    if (term.field == u"words") {
        QStringList texts;
        for (const FilterValue &value : term.values)
            texts.append(value.text);
        const Result<SearchQuery> words = searchQueryFromText(texts.join(u' '));
        if (!words)
            return tl::unexpected(words.error());
        if (words->words.isEmpty())
            return badFilterValue(term.field, term.whole(), u"words"_s);
        filter.words = *words;
        return {};
    }
    const FilterValue &value = term.values.first();
    const bool isOne = term.values.size() == 1;
    if (term.field == u"due") {
        if (!isOne || (!value.is(u"soon") && !value.is(u"late")))
            return badFilterValue(term.field, term.whole(), u"late or soon"_s);
        filter.due = value.is(u"late") ? DueWhen::Late : DueWhen::Soon;
        return {};
    }
    if (!isOne || (!isSameName(value.text, u"yes") && !isSameName(value.text, u"no")))
        return badFilterValue(term.field, term.whole(), u"yes or no"_s);
    (term.field == u"known" ? filter.known : filter.major) = isSameName(value.text, u"yes");
    return {};
}

Result<void> addTier(TicketFilter &filter, const FilterValue &value)
{
    bool isNumber = false;
    const int tier = value.text.toInt(&isNumber);
    if (value.is(u"none"))
        filter.withoutTier = true;
    else if (!isNumber || tier < LowestTier || tier > HighestTier)
        return badFilterValue(u"tier"_s, value.text, u"%1 to %2"_s.arg(LowestTier).arg(HighestTier));
    else
        filter.tiers.append(tier);
    return {};
}

Result<void> addComponent(TicketFilter &filter, const FilterTerm &term, const FilterValue &value,
                          const ResolveComponent &component)
{
    const Result<Id<Component>> id = component(value.text);
    if (!id)
        return tl::unexpected(id.error());
    (term.field == u"solution" ? filter.solutions : filter.components).append(*id);
    return {};
}

void addName(TicketFilter &filter, const NameField &names, const FilterValue &value)
{
    if (value.text.isEmpty() || value.is(u"none"))
        filter.*names.without = true;
    else if (names.own && value.is(names.ownWord))
        filter.*names.own = true;
    else
        (filter.*names.names).append(value.text);
}

Result<void> addValue(TicketFilter &filter, const FilterTerm &term, const FilterValue &given, const DeskRules &rules,
                      const ResolveComponent &component)
{
    const QString &value = given.text;
    if (term.field == u"process") {
        const auto process = processKindFromName(value);
        if (!process)
            return badFilterValue(term.field, value, u"process"_s);
        filter.processes.append(*process);
    } else if (term.field == u"state") {
        const auto state = stateNamed(rules, value);
        if (isSameName(value, u"open"))
            filter.open = true;
        else if (!state)
            return unknownState(rules, value);
        else
            filter.states.append(*state);
    } else if (term.field == u"priority") {
        const Result<Level> level = levelFromText(rules.matrix, Scale::Priority, value);
        if (!level)
            return tl::unexpected(level.error());
        filter.priorities.append(level->number);
    } else if (const NameField *names = nameField(term.field)) {
        addName(filter, *names, given);
    } else if (term.field == u"tier") {
        return addTier(filter, given);
    } else if (term.field == u"organisation") {
        filter.organisations.append(value);
    } else if (term.field == u"channel") {
        const auto channel = channelFromName(value);
        if (!channel)
            return badFilterValue(term.field, value, u"channel"_s);
        filter.channels.append(*channel);
    } else {
        return addComponent(filter, term, given, component);
    }
    return {};
}

/// Whether the sign suits the field; else which ones do.
Result<void> requireOperation(const FilterTerm &term)
{
    const QString expected = term.field == u"opened" ? u">= or <"_s : term.field == u"due" ? u"= or <="_s : u"="_s;
    if (expected.split(u" or "_s).contains(term.operation))
        return {};
    return badFilterValue(term.field, term.operation, expected);
}

Result<void> addTerm(TicketFilter &filter, const FilterTerm &term, const DeskRules &rules,
                     const ResolveComponent &component)
{
    if (term.operation != u"=")
        return addBound(filter, term);
    static const QStringList singles{u"words"_s, u"due"_s, u"major"_s, u"known"_s};
    if (singles.contains(term.field))
        return addSingle(filter, term);
    for (const FilterValue &value : term.values) {
        if (const Result<void> added = addValue(filter, term, value, rules, component); !added)
            return added;
    }
    return {};
}

QString toText(const SearchQuery &query)
{
    QStringList words;
    for (const SearchWord &word : query.words)
        words.append(word.isPrefix ? word.word + u'*' : word.word);
    return words.join(u' ');
}

QStringList namesIn(const TicketFilter &filter, const NameField &names)
{
    QStringList texts;
    if (filter.*names.without)
        texts.append(u"\"\""_s);
    if (names.own && filter.*names.own)
        texts.append(names.ownWord.toString());
    for (const QString &name : filter.*names.names)
        texts.append(spelledFilterValue(name));
    return texts;
}

void addTimes(QStringList &terms, const TicketFilter &filter)
{
    if (filter.openedFrom)
        terms.append(u"opened>="_s + toIso(*filter.openedFrom));
    if (filter.openedBefore)
        terms.append(u"opened<"_s + toIso(*filter.openedBefore));
    if (filter.due)
        terms.append(*filter.due == DueWhen::Late ? u"due=late"_s : u"due=soon"_s);
    if (filter.dueBy)
        terms.append(u"due<="_s + toIso(*filter.dueBy));
}

} // namespace

Result<TicketFilter> ticketFilterFromText(QStringView text, const DeskRules &rules, const ResolveComponent &component)
{
    QStringList names;
    for (const NameField &field : nameFields)
        names.append(field.field.toString());
    const Result<QList<FilterTerm>> terms = filterTerms(text, fields(), names);
    if (!terms)
        return tl::unexpected(terms.error());
    TicketFilter filter;
    QStringList named;
    for (const FilterTerm &term : *terms) {
        if (const Result<void> fits = requireOperation(term); !fits)
            return tl::unexpected(fits.error());
        // Two lists for one field would have to hold both; no ticket has two states.
        if (term.operation == u"=" && named.contains(term.field))
            return badFilterValue(term.field, term.whole(), u"one term"_s);
        if (term.operation == u"=")
            named.append(term.field);
        if (const Result<void> added = addTerm(filter, term, rules, component); !added)
            return tl::unexpected(added.error());
    }
    return filter;
}

QString toText(const TicketFilter &filter)
{
    QStringList terms;
    const auto add = [&terms](const QString &field, const QStringList &values) {
        if (!values.isEmpty())
            terms.append(field + u'=' + values.join(u','));
    };
    const auto each = [](const auto &values, const auto &toValue) {
        QStringList texts;
        for (const auto &value : values)
            texts.append(toValue(value));
        return texts;
    };
    const auto idText = [](Id<Component> id) { return u"id:%1"_s.arg(id.value); };
    const auto numberText = [](int number) { return QString::number(number); };
    add(u"process"_s, each(filter.processes, [](ProcessKind kind) { return toName(kind); }));
    add(u"state"_s, (filter.open ? QStringList{u"open"_s} : QStringList()) + each(filter.states, spelledFilterValue));
    add(u"priority"_s, each(filter.priorities, numberText));
    for (const NameField &names : nameFields)
        add(names.field.toString(), namesIn(filter, names));
    add(u"tier"_s, each(filter.tiers, numberText) + (filter.withoutTier ? QStringList{u"none"_s} : QStringList()));
    add(u"organisation"_s, each(filter.organisations, spelledFilterValue));
    add(u"channel"_s, each(filter.channels, [](Channel channel) { return toName(channel); }));
    add(u"component"_s, each(filter.components, idText));
    add(u"solution"_s, each(filter.solutions, idText));
    if (filter.words)
        add(u"words"_s, {toText(*filter.words)});
    addTimes(terms, filter);
    if (filter.major)
        terms.append(*filter.major ? u"major=yes"_s : u"major=no"_s);
    if (filter.known)
        terms.append(*filter.known ? u"known=yes"_s : u"known=no"_s);
    return terms.join(u' ');
}

} // namespace mainstay
