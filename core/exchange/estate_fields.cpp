// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/estate_fields.h"

#include "estate/dependency.h"
#include "exchange/life_dates.h"
#include "exchange/trim.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace mainstay {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {
constexpr auto prefixName = "mainstay."_L1;
constexpr auto attributePrefix = "mainstay.attribute."_L1;

struct TextField {
    std::string_view name;
    QString Component::*stored;
    Text ImportedComponent::*imported;
};
constexpr std::array texts = {
    TextField{"version", &Component::productVersion, &ImportedComponent::productVersion},
    TextField{"vendor", &Component::vendor, &ImportedComponent::vendor},
    TextField{"owner", &Component::owner, &ImportedComponent::owner},
    TextField{"description", &Component::description, &ImportedComponent::description},
};

QString own(std::string_view name)
{
    return prefixName + QLatin1String(name.data(), qsizetype(name.size()));
}

/// What other programs call it.
struct Alias {
    std::string_view theirs;
    std::string_view ours;
};
constexpr std::array aliases = {Alias{"label", "name"},        Alias{"title", "name"},
                                Alias{"name", "name"},         Alias{"documentation", "description"},
                                Alias{"desc", "description"},  Alias{"description", "description"},
                                Alias{"version", "version"},   Alias{"vendor", "vendor"},
                                Alias{"supplier", "vendor"},   Alias{"owner", "owner"},
                                Alias{"kind", "kind"},         Alias{"type", "kind"},
                                Alias{"stage", "stage"},       Alias{"strength", "strength"},
                                Alias{"requires", "requires"}, Alias{"group", "group"},
                                Alias{"minimum", "minimum"}};

/// The field that a pair means, without prefix; empty for an attribute.
std::string_view fieldOf(std::string_view name, WrittenBy by)
{
    if (by == WrittenBy::Us) {
        if (name == "label"sv)
            return "name";
        const bool isOwn = name.starts_with(fieldPrefix) && !name.starts_with("mainstay.attribute.");
        return isOwn ? name.substr(fieldPrefix.size()) : std::string_view();
    }
    const auto isSame = [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); };
    const auto found =
        std::ranges::find_if(aliases, [&](const Alias &each) { return std::ranges::equal(each.theirs, name, isSame); });
    return found == aliases.end() ? std::string_view() : found->ours;
}

Text attributeName(const Attribute &field, Reading &reading)
{
    const std::string_view prefix = "mainstay.attribute.";
    return field.name.view().starts_with(prefix) ? reading.texts.intern(field.name.view().substr(prefix.size()))
                                                 : field.name;
}

FieldFault fault(RemarkCode code, std::string_view field, Text value, Reading &reading)
{
    return {code, reading.texts.intern(field), value};
}

/// Takes a word if it is one. Answers what is wrong; others' words that are unknown are attributes.
enum class Taken : quint8 { Field, Attribute, Fault };

template <class Find>
Taken takeWord(Text value, WrittenBy by, Find find, Text &into)
{
    const std::string_view word = value.view();
    if (find(QUtf8StringView(word.data(), qsizetype(word.size())))) {
        into = value;
        return Taken::Field;
    }
    return by == WrittenBy::Us ? Taken::Fault : Taken::Attribute;
}

Taken takeComponentField(std::string_view field, Text value, WrittenBy by, ImportedComponent &component)
{
    if (field == "name") {
        component.name = value;
        return Taken::Field;
    }
    if (field == "parent" && by == WrittenBy::Us) {
        component.parentKey = value;
        return Taken::Field;
    }
    if (field == "kind")
        return takeWord(value, by, componentKindFromName, component.kind);
    if (field == "stage")
        return takeWord(value, by, lifeCycleStageFromName, component.stage);
    const auto *text = std::ranges::find(texts, field, &TextField::name);
    if (text == texts.end())
        return Taken::Attribute;
    component.*text->imported = value;
    return Taken::Field;
}

Taken takeTermsField(std::string_view field, Text value, WrittenBy by, DependencyTerms &terms)
{
    if (field == "kind")
        return takeWord(value, by, dependencyKindFromName, terms.kind);
    if (field == "strength")
        return takeWord(value, by, strengthFromName, terms.strength);
    if (field == "requires")
        terms.requirement = value;
    else if (field == "group")
        terms.group = value;
    else if (field == "minimum")
        terms.minimum = value;
    else if (field == "provides" && by == WrittenBy::Us)
        terms.providedVersion = value;
    else if (field == "scheme" && by == WrittenBy::Us) {
        const auto scheme = versionSchemeFromName(value.toString());
        terms.scheme = scheme.value_or(VersionScheme::Generic);
        return scheme ? Taken::Field : Taken::Fault;
    } else
        return Taken::Attribute;
    return Taken::Field;
}

/// Hands every pair to one of the above, and what they do not want to the attributes.
template <class Take>
std::optional<FieldFault> takeEach(std::span<const Attribute> fields, WrittenBy by, Reading &reading,
                                   AttributeRange &range, Take take)
{
    range.first = quint32(reading.attributes.size());
    std::unordered_set<std::string_view> names; // a store has each once
    for (const Attribute &each : fields) {
        const std::string_view field = fieldOf(each.name.view(), by);
        const Taken taken = field.empty() ? Taken::Attribute : take(field, each.value);
        if (taken == Taken::Fault)
            return fault(RemarkCode::UnknownWord, field, each.value, reading);
        const Text name = taken == Taken::Attribute ? attributeName(each, reading) : Text();
        if (!name.isEmpty() && each.value.isGiven() && names.insert(name.view()).second)
            reading.attributes.push_back({name, each.value});
    }
    range.count = quint32(reading.attributes.size()) - range.first;
    return std::nullopt;
}
} // namespace

QString attributeFieldName(const QString &attribute)
{
    return attribute.startsWith(prefixName) || attribute == labelField ? attributePrefix + attribute : attribute;
}

QStringList componentFieldNames()
{
    QStringList names{own("kind"), own("stage")};
    for (const TextField &field : texts)
        names.append(own(field.name));
    for (const LifeDateField &field : lifeDateFields())
        names.append(own(field.name));
    return names;
}

QStringList dependencyFieldNames()
{
    return {own("kind"),    own("strength"), own("requires"), own("group"),
            own("minimum"), own("scheme"),   own("provides")};
}

void eachField(const Component &component, const QMap<QString, QString> &attributes, const FieldSink &take)
{
    take(own("kind"), toName(component.kind));
    if (const auto stage = component.lifeCycle.stage)
        take(own("stage"), toName(*stage));
    for (const TextField &field : texts) {
        if (const QString &text = component.*field.stored; !text.isEmpty())
            take(own(field.name), text);
    }
    for (const LifeDateField &field : lifeDateFields()) {
        if (const auto &date = component.lifeCycle.*field.stored)
            take(own(field.name), date->toString(Qt::ISODate));
    }
    for (auto each = attributes.cbegin(); each != attributes.cend(); ++each)
        take(attributeFieldName(each.key()), each.value());
}

void eachField(const DependencyGraph &graph, DependencyIndex dependency, const QMap<QString, QString> &attributes,
               const FieldSink &take)
{
    take(own("kind"), toName(graph.kindOf(dependency)));
    if (graph.strengthOf(dependency) != Strength::Hard)
        take(own("strength"), toName(graph.strengthOf(dependency)));
    if (const VersionClause *clause = graph.clauseOf(dependency)) {
        take(own("requires"), clause->requirement);
        if (clause->scheme != VersionScheme::Generic)
            take(own("scheme"), toName(clause->scheme));
        if (clause->providedVersion)
            take(own("provides"), *clause->providedVersion);
    }
    if (const auto group = graph.groupOf(dependency)) {
        take(own("group"), graph.group(*group).name);
        take(own("minimum"), graph.group(*group).minimum.toText());
    }
    for (auto each = attributes.cbegin(); each != attributes.cend(); ++each)
        take(attributeFieldName(each.key()), each.value());
}

std::optional<FieldFault> takeFields(std::span<const Attribute> fields, WrittenBy by, Reading &reading,
                                     ImportedComponent &component)
{
    std::vector<Attribute> days;
    const auto fault = takeEach(fields, by, reading, component.attributes, [&](std::string_view field, Text value) {
        const auto dates = lifeDateFields();
        const auto date = std::ranges::find(dates, field, &LifeDateField::name);
        if (by != WrittenBy::Us || date == dates.end())
            return takeComponentField(field, value, by, component);
        days.push_back({reading.texts.intern(date->column), value});
        return isIsoDay(value.view()) ? Taken::Field : Taken::Fault;
    });
    component.dates = {quint32(reading.attributes.size()), quint32(days.size())};
    reading.attributes.insert(reading.attributes.end(), days.begin(), days.end());
    return fault;
}

std::optional<FieldFault> takeFields(std::span<const Attribute> fields, WrittenBy by, Reading &reading,
                                     DependencyTerms &terms)
{
    terms.kind = reading.texts.intern("uses");
    terms.strength = reading.texts.intern("hard");
    if (const auto fault = takeEach(fields, by, reading, terms.attributes, [&](std::string_view field, Text value) {
            return takeTermsField(field, value, by, terms);
        }))
        return fault;
    if (terms.group.isEmpty()) {
        terms.group = {};
        terms.minimum = {};
    } else if (!terms.minimum.isGiven()) {
        terms.minimum = reading.texts.intern("1");
    } else if (!Minimum::parse(terms.minimum.toString())) {
        return fault(RemarkCode::BadMinimum, "minimum", terms.minimum, reading);
    }
    return std::nullopt;
}

} // namespace mainstay
