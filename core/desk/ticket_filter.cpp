// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/names.h"
#include "desk/ticket_list.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QStringList &fields()
{
    static const QStringList names{u"process"_s,   u"state"_s,   u"priority"_s,  u"team"_s,   u"assignee"_s,
                                   u"requester"_s, u"channel"_s, u"component"_s, u"opened"_s, u"major"_s};
    return names;
}

/// A field of names, of which there may be none.
struct NameField {
    QStringView field;
    QStringList TicketFilter::*names;
    bool TicketFilter::*without;
};
constexpr NameField nameFields[] = {
    {u"team", &TicketFilter::teams, &TicketFilter::withoutTeam},
    {u"assignee", &TicketFilter::assignees, &TicketFilter::withoutAssignee},
    {u"requester", &TicketFilter::requesters, &TicketFilter::withoutRequester},
};

const NameField *nameField(const QString &field)
{
    const auto found = std::ranges::find(nameFields, field, &NameField::field);
    return found == std::end(nameFields) ? nullptr : found;
}

struct Term {
    QString field;
    QString operation; ///< "=", ">=" or "<"
    QStringList values; ///< null where nothing stands, empty for ""
};

tl::unexpected<Error> unknownField(const QString &field)
{
    return failure(ErrorKind::Invalid, "desk.unknown-filter",
                   {{u"field"_s, field.left(100)}, {u"allowed"_s, QJsonArray::fromStringList(fields())}});
}

tl::unexpected<Error> badValue(const QString &field, const QString &value, const QString &expected)
{
    return failure(ErrorKind::Invalid, "desk.bad-filter",
                   {{u"field"_s, field}, {u"value"_s, value.left(100)}, {u"expected"_s, expected}});
}

/// Cuts the text into terms; a word with an operator in it begins a term, any other goes on with the last value.
class TermReader
{
public:
    explicit TermReader(QStringView text) : m_text(text) { }

    Result<QList<Term>> read()
    {
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (const qsizetype length = fieldLength(); length > 0)
                begin(length);
            else if (m_terms.isEmpty())
                return unknownField(word());
            if (m_at < m_text.size() && !m_text[m_at].isSpace() && !readWord())
                return badValue(m_terms.last().field, m_terms.last().values.last(), u"closing quote"_s);
        }
        for (Term &term : m_terms) {
            if (!fields().contains(term.field))
                return unknownField(term.field);
            for (QString &value : term.values) {
                value = value.trimmed();
                if (value.isNull() || (value.isEmpty() && !nameField(term.field)))
                    return badValue(term.field, value, u"value"_s);
            }
        }
        return m_terms;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// How many letters stand before an operator here; 0 when this word begins no term.
    qsizetype fieldLength() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        const bool hasOperator =
            end < m_text.size() && (m_text[end] == u'=' || m_text[end] == u'<' || m_text.sliced(end).startsWith(u">="));
        return hasOperator ? end - m_at : 0;
    }

    void begin(qsizetype length)
    {
        Term term{m_text.sliced(m_at, length).toString().toLower(), {}, {QString()}};
        m_at += length;
        term.operation = m_text[m_at] == u'>' ? u">="_s : QString(m_text[m_at]);
        m_at += term.operation.size();
        m_terms.append(term);
    }

    QString word() const { return m_text.sliced(m_at).toString().section(u' ', 0, 0); }

    /// Up to the next blank outside quotes; false when a quote stays open.
    bool readWord()
    {
        QStringList &values = m_terms.last().values;
        if (!values.last().isEmpty())
            values.last() += u' ';
        bool quoted = false;
        for (; m_at < m_text.size() && (quoted || !m_text[m_at].isSpace()); ++m_at) {
            const QChar c = m_text[m_at];
            const bool isDoubled = c == u'"' && quoted && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
            if (isDoubled)
                ++m_at;
            if (c == u'"' && !isDoubled) {
                quoted = !quoted;
                if (values.last().isNull())
                    values.last() = u""_s;
            } else if (c == u',' && !quoted)
                values.append(QString());
            else
                values.last() += c;
        }
        return !quoted;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<Term> m_terms;
};

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
    return failure(ErrorKind::Invalid, "desk.unknown-state",
                   {{u"state"_s, name}, {u"states"_s, QJsonArray::fromStringList(names)}});
}

Result<void> addOpened(TicketFilter &filter, const Term &term)
{
    const QString value = term.values.join(u',');
    const auto instant = fromIso(value);
    if (!instant)
        return badValue(term.field, value, u"instant"_s);
    std::optional<Instant> &bound = term.operation == u"<" ? filter.openedBefore : filter.openedFrom;
    // All terms must hold, so of two bounds the narrower one counts.
    if (!bound)
        bound = instant;
    else
        bound = term.operation == u"<" ? std::min(*bound, *instant) : std::max(*bound, *instant);
    return {};
}

Result<void> addValue(TicketFilter &filter, const Term &term, const QString &value, const DeskRules &rules,
                      const ResolveComponent &component)
{
    if (term.field == u"process") {
        const auto process = processKindFromName(value);
        if (!process)
            return badValue(term.field, value, u"process"_s);
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
    } else if (term.field == u"major") {
        const bool isYes = isSameName(value, u"yes");
        if ((!isYes && !isSameName(value, u"no")) || term.values.size() > 1)
            return badValue(term.field, term.values.join(u','), u"yes or no"_s);
        filter.major = isYes;
    } else if (const NameField *names = nameField(term.field)) {
        if (value.isEmpty())
            filter.*names->without = true;
        else
            (filter.*names->names).append(value);
    } else if (term.field == u"channel") {
        const auto channel = channelFromName(value);
        if (!channel)
            return badValue(term.field, value, u"channel"_s);
        filter.channels.append(*channel);
    } else {
        const Result<Id<Component>> id = component(value);
        if (!id)
            return tl::unexpected(id.error());
        filter.components.append(*id);
    }
    return {};
}

/// A value as the reader takes it: quoted where it would end early or be cut.
QString spelled(const QString &value)
{
    const bool isPlain = !value.isEmpty() && std::ranges::all_of(value, [](QChar c) { return c.isLetterOrNumber(); });
    return isPlain ? value : u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Result<TicketFilter> ticketFilterFromText(QStringView text, const DeskRules &rules, const ResolveComponent &component)
{
    const Result<QList<Term>> terms = TermReader(text).read();
    if (!terms)
        return tl::unexpected(terms.error());
    TicketFilter filter;
    QStringList named;
    for (const Term &term : *terms) {
        const bool isOpened = term.field == u"opened";
        if (isOpened == (term.operation == u"="))
            return badValue(term.field, term.operation, isOpened ? u">= or <"_s : u"="_s);
        // Two lists for one field would have to hold both; no ticket has two states.
        if (!isOpened && named.contains(term.field))
            return badValue(term.field, term.values.join(u','), u"one term"_s);
        named.append(term.field);
        if (isOpened) {
            if (const Result<void> added = addOpened(filter, term); !added)
                return tl::unexpected(added.error());
            continue;
        }
        for (const QString &value : term.values) {
            if (const Result<void> added = addValue(filter, term, value, rules, component); !added)
                return tl::unexpected(added.error());
        }
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
    add(u"process"_s, each(filter.processes, [](ProcessKind kind) { return toName(kind); }));
    add(u"state"_s, (filter.open ? QStringList{u"open"_s} : QStringList()) + each(filter.states, spelled));
    add(u"priority"_s, each(filter.priorities, [](int number) { return QString::number(number); }));
    for (const NameField &names : nameFields)
        add(names.field.toString(),
            (filter.*names.without ? QStringList{u"\"\""_s} : QStringList()) + each(filter.*names.names, spelled));
    add(u"channel"_s, each(filter.channels, [](Channel channel) { return toName(channel); }));
    add(u"component"_s, each(filter.components, [](Id<Component> id) { return u"id:%1"_s.arg(id.value); }));
    if (filter.openedFrom)
        terms.append(u"opened>="_s + toIso(*filter.openedFrom));
    if (filter.openedBefore)
        terms.append(u"opened<"_s + toIso(*filter.openedBefore));
    if (filter.major)
        terms.append(*filter.major ? u"major=yes"_s : u"major=no"_s);
    return terms.join(u' ');
}

} // namespace mainstay
