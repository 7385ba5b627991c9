// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_template.h"

#include "desk/kept_text.h"
#include "desk/names.h"
#include "desk/placeholders.h"
#include "desk/process_rules.h"
#include "desk/ticket_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Fills one text after the other, and gathers what there is to tell.
class TemplateFiller
{
public:
    TemplateFiller(const DeskRules &rules, const TicketTemplate &from, const TemplateFacts &facts)
        : m_rules(rules), m_process(rules.process(from.process)), m_from(from), m_facts(facts)
    { }

    FilledTemplate fill();

private:
    std::optional<QString> valueOf(QStringView name) const;
    QString text(const QString &written);
    void setTexts();
    void setLevels();
    void tellDemanded();
    void keep(const QString &name, const Result<Ticket> &with);

    const DeskRules &m_rules;
    const Process &m_process;
    const TicketTemplate &m_from;
    const TemplateFacts &m_facts;
    FilledTemplate m_filled;
};

std::optional<QString> TemplateFiller::valueOf(QStringView name) const
{
    if (isSameName(name, u"requester"))
        return m_facts.requester.value_or(QString());
    if (isSameName(name, u"component"))
        return m_facts.componentName;
    if (isSameName(name, u"date"))
        return m_facts.date.toString(Qt::ISODate);
    return std::nullopt;
}

void addNew(QStringList &names, const QStringList &more)
{
    for (const QString &name : more) {
        if (!names.contains(name))
            names.append(name);
    }
}

/// At most so much of it, and no half of a character.
QString shortened(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    text.truncate(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
    return text;
}

QString TemplateFiller::text(const QString &written)
{
    const FilledText result = filled(written, [this](QStringView name) { return valueOf(name); });
    addNew(m_filled.unknown, result.unknown);
    addNew(m_filled.missing, result.missing);
    return result.text;
}

void TemplateFiller::keep(const QString &name, const Result<Ticket> &with)
{
    if (with)
        m_filled.draft = *with;
    else
        m_filled.leftOut.append(name);
}

void TemplateFiller::setTexts()
{
    Ticket &draft = m_filled.draft;
    draft.title = shortened(text(m_from.title).simplified(), longestLine);
    // Nothing but a placeholder without a value.
    if (draft.title.isEmpty())
        draft.title = m_from.name;
    draft.description = shortened(text(m_from.description), longestText);
    keep(u"requester"_s, withField(m_process, draft, u"requester"_s, m_facts.requester.value_or(QString())));
    keep(u"team"_s, withField(m_process, draft, u"team"_s, m_from.team.value_or(QString())));
    for (auto field = m_from.fields.cbegin(); field != m_from.fields.cend(); ++field)
        keep(field.key(), withField(m_process, draft, field.key(), text(field.value())));
    for (const FieldSpec &field : m_process.fields) {
        if (!requireFieldOrder(m_process, draft) && field.after && draft.fields.remove(field.name) > 0)
            m_filled.leftOut.append(field.name);
    }
}

void TemplateFiller::setLevels()
{
    Ticket &draft = m_filled.draft;
    keep(u"impact"_s, withLevels(m_rules.matrix, draft, m_from.impact, std::nullopt));
    keep(u"urgency"_s, withLevels(m_rules.matrix, draft, draft.impact, m_from.urgency));
}

void TemplateFiller::tellDemanded()
{
    const State *initial = findState(m_process, m_filled.draft.variant, m_process.initial);
    for (const Need &need : initial ? initial->needs : QList<Need>()) {
        const bool isThere = std::ranges::any_of(
            need.anyOf, [this](const QString &name) { return fieldValue(m_filled.draft, name).has_value(); });
        if (!isThere)
            addNew(m_filled.missing, need.anyOf);
    }
}

FilledTemplate TemplateFiller::fill()
{
    Ticket &draft = m_filled.draft;
    draft.process = m_from.process;
    const auto variant =
        variantFromText(m_process, m_from.variant.isEmpty() ? std::nullopt : std::optional(m_from.variant));
    draft.variant = variant.value_or(m_process.variants.first().name);
    if (!variant)
        m_filled.leftOut.append(u"variant"_s);
    const auto &component = m_facts.component ? m_facts.component : m_from.component;
    if (!m_facts.componentName.isEmpty())
        draft.component = component;
    else if (component)
        m_filled.leftOut.append(u"component"_s);
    setTexts();
    setLevels();
    tellDemanded();
    return std::move(m_filled);
}

Result<void> requireTexts(const TicketTemplate &of)
{
    if (of.name.isEmpty())
        return failure(ErrorKind::Invalid, "desk.template-no-name");
    for (const auto &[field, value] : {std::pair(u"name"_s, of.name), std::pair(u"title"_s, of.title),
                                       std::pair(u"team"_s, of.team.value_or(QString()))}) {
        if (const Result<void> can = requireLine(field, value); !can)
            return can;
    }
    return requireText(u"description"_s, of.description);
}

} // namespace

Result<void> requireSound(const DeskRules &rules, const TicketTemplate &ticketTemplate)
{
    if (const Result<void> can = requireTexts(ticketTemplate); !can)
        return can;
    const Process &process = rules.process(ticketTemplate.process);
    const QString &variant = ticketTemplate.variant;
    if (const auto known = variantFromText(process, variant.isEmpty() ? std::nullopt : std::optional(variant)); !known)
        return tl::unexpected(known.error());
    const auto levels = withLevels(rules.matrix, Ticket(), ticketTemplate.impact, ticketTemplate.urgency);
    if (!levels)
        return tl::unexpected(levels.error());
    for (auto field = ticketTemplate.fields.cbegin(); field != ticketTemplate.fields.cend(); ++field) {
        if (const auto can = requireText(field.key().left(longestLine), field.value()); !can)
            return can;
        // Blank, where what will stand there is not known yet; that still asks for the field.
        const QString value = placeholdersIn(field.value()).isEmpty() ? field.value() : QString();
        if (const auto with = withField(process, Ticket(), field.key(), value); !with)
            return tl::unexpected(with.error());
    }
    return {};
}

FilledTemplate filled(const DeskRules &rules, const TicketTemplate &ticketTemplate, const TemplateFacts &facts)
{
    return TemplateFiller(rules, ticketTemplate, facts).fill();
}

} // namespace mainstay
