// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spdx_draft.h"

#include "base/error.h"
#include "exchange/cyclonedx_reader.h"
#include "exchange/estate_fields.h"
#include "exchange/json_fields.h"
#include "exchange/trim.h"

#include <algorithm>
#include <array>

namespace mainstay {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {
enum class Meaning : quint8 { Needs, NeededBy, Contains, ContainedBy, Describes, DescribedBy };

struct Relation {
    std::string_view type;
    Meaning meaning;
    const char *kind = "library";
    const char *strength = "hard";
};

/// SPDX 2.3, clause 11.1.
constexpr std::array relations = {
    Relation{"DESCRIBES", Meaning::Describes},
    Relation{"DESCRIBED_BY", Meaning::DescribedBy},
    Relation{"CONTAINS", Meaning::Contains},
    Relation{"CONTAINED_BY", Meaning::ContainedBy},
    Relation{"PACKAGE_OF", Meaning::ContainedBy},
    Relation{"DEPENDS_ON", Meaning::Needs},
    Relation{"DEPENDENCY_OF", Meaning::NeededBy},
    Relation{"RUNTIME_DEPENDENCY_OF", Meaning::NeededBy},
    Relation{"PROVIDED_DEPENDENCY_OF", Meaning::NeededBy},
    Relation{"BUILD_DEPENDENCY_OF", Meaning::NeededBy, "library", "soft"},
    Relation{"DEV_DEPENDENCY_OF", Meaning::NeededBy, "library", "soft"},
    Relation{"TEST_DEPENDENCY_OF", Meaning::NeededBy, "library", "soft"},
    Relation{"OPTIONAL_DEPENDENCY_OF", Meaning::NeededBy, "library", "soft"},
    Relation{"OPTIONAL_COMPONENT_OF", Meaning::NeededBy, "library", "soft"},
    Relation{"DYNAMIC_LINK", Meaning::Needs},
    Relation{"STATIC_LINK", Meaning::Needs},
    Relation{"HAS_PREREQUISITE", Meaning::Needs, "uses"},
    Relation{"PREREQUISITE_FOR", Meaning::NeededBy, "uses"},
    Relation{"GENERATED_FROM", Meaning::Needs, "data", "soft"},
    Relation{"GENERATES", Meaning::NeededBy, "data", "soft"},
    Relation{"BUILD_TOOL_OF", Meaning::NeededBy, "uses", "soft"},
    Relation{"DEV_TOOL_OF", Meaning::NeededBy, "uses", "soft"},
    Relation{"TEST_TOOL_OF", Meaning::NeededBy, "uses", "soft"},
};

/// Those that say nothing of need or place.
constexpr std::array otherRelations = {"AMENDS"sv,
                                       "ANCESTOR_OF"sv,
                                       "COPY_OF"sv,
                                       "DATA_FILE_OF"sv,
                                       "DEPENDENCY_MANIFEST_OF"sv,
                                       "DESCENDANT_OF"sv,
                                       "DISTRIBUTION_ARTIFACT"sv,
                                       "DOCUMENTATION_OF"sv,
                                       "EXAMPLE_OF"sv,
                                       "EXPANDED_FROM_ARCHIVE"sv,
                                       "FILE_ADDED"sv,
                                       "FILE_DELETED"sv,
                                       "FILE_MODIFIED"sv,
                                       "METAFILE_OF"sv,
                                       "OTHER"sv,
                                       "PATCH_APPLIED"sv,
                                       "PATCH_FOR"sv,
                                       "REQUIREMENT_DESCRIPTION_FOR"sv,
                                       "SPECIFICATION_FOR"sv,
                                       "TEST_CASE_OF"sv,
                                       "TEST_OF"sv,
                                       "VARIANT_OF"sv};

const char *kindOf(const SpdxElement &element)
{
    const std::string_view purpose = element.purpose.view();
    if (element.isFile || purpose == "SOURCE" || purpose == "ARCHIVE" || purpose == "FILE")
        return "document";
    if (purpose == "APPLICATION")
        return "application";
    if (purpose == "CONTAINER")
        return "virtual machine";
    if (purpose == "OPERATING-SYSTEM" || purpose == "OPERATING_SYSTEM")
        return "operating system";
    return purpose == "DEVICE" ? "hardware" : "component";
}

bool isAsserted(Text text)
{
    return !text.isEmpty() && text.view() != "NOASSERTION" && text.view() != "NONE";
}
} // namespace

void SpdxDraft::addElement(const SpdxElement &element, Text raw)
{
    if (element.id.isEmpty() || element.name.isEmpty()) {
        const Text field = m_reading.texts.intern(element.id.isEmpty() ? "SPDXID" : "name");
        m_reading.addReject({RemarkCode::MissingValue, element.where, field, {}}, m_reading.texts.keep(raw.view()));
        return;
    }
    if (takeOurs(element, raw))
        return;
    ImportedComponent component;
    component.key = element.purl.isEmpty() ? element.id : m_reading.texts.keep(purlIdentity(element.purl.view()));
    component.name = element.name;
    component.kind = m_reading.texts.intern(kindOf(element));
    if (isAsserted(element.version))
        component.productVersion = element.version;
    component.vendor = actor(isAsserted(element.supplier) ? element.supplier : element.originator);
    component.description = element.description.isEmpty() ? element.summary : element.description;
    component.where = element.where;
    m_draft.beginAttributes();
    m_draft.addAttribute("purpose", element.purpose);
    m_draft.addAttribute("licence", licenceOf(element));
    m_draft.addAttribute("purl", element.purl);
    component.attributes = m_draft.attributes();
    m_draft.addNode(element.id, component, raw);
}

/// Whether it was a package that was written here: then its annotation says everything.
bool SpdxDraft::takeOurs(const SpdxElement &element, Text raw)
{
    constexpr std::string_view prefix = "SPDXRef-";
    const auto fields = fieldsInComment(element.ours.view(), m_reading.texts);
    if (!fields || !element.id.view().starts_with(prefix))
        return false;
    ImportedComponent component;
    if (const auto fault = takeFields(*fields, WrittenBy::Us, m_reading, component)) {
        m_reading.addReject({fault->code, element.where, fault->field, fault->value}, m_reading.texts.keep(raw.view()));
        return true;
    }
    component.key = m_reading.texts.intern(element.id.view().substr(prefix.size()));
    component.name = element.name;
    component.where = element.where;
    m_draft.addNode(element.id, component, raw);
    return true;
}

bool SpdxDraft::dependAsOurs(Text dependent, Text provider, Text comment, quint32 where, Text raw)
{
    const auto fields = fieldsInComment(comment.view(), m_reading.texts);
    if (!fields)
        return false;
    DependencyTerms terms;
    if (const auto fault = takeFields(*fields, WrittenBy::Us, m_reading, terms))
        m_reading.addReject({fault->code, where, fault->field, fault->value}, m_reading.texts.keep(raw.view()));
    else
        m_draft.addDependency(dependent, provider, terms, where);
    return true;
}

Text SpdxDraft::licenceOf(const SpdxElement &element) const
{
    return isAsserted(element.concluded) ? element.concluded : isAsserted(element.declared) ? element.declared : Text();
}

/// "Organization: ACME (mail@acme)" is ACME.
Text SpdxDraft::actor(Text named)
{
    if (!isAsserted(named))
        return {};
    std::string_view name = trimmed(named.view());
    for (const std::string_view role : {"Organization:", "Person:", "Tool:"}) {
        if (name.starts_with(role))
            name.remove_prefix(role.size());
    }
    if (name.ends_with(')'))
        name = name.substr(0, name.rfind('('));
    return m_reading.texts.intern(trimmed(name));
}

void SpdxDraft::depend(Text dependent, Text provider, const char *kind, const char *strength, quint32 where)
{
    DependencyTerms terms;
    terms.kind = m_reading.texts.intern(kind);
    terms.strength = m_reading.texts.intern(strength);
    m_draft.addDependency(dependent, provider, terms, where);
}

void SpdxDraft::contain(Text whole, Text part, quint32 where, Text raw)
{
    if (!(whole == m_document.view()) || !m_document.isGiven())
        m_draft.addPart(whole, part, where, raw);
}

void SpdxDraft::relate(Text from, std::string_view type, Text to, quint32 where, Text raw, Text comment)
{
    if (std::ranges::find(otherRelations, type) != otherRelations.end()) {
        if (isAsserted(from) && isAsserted(to))
            m_reading.addFinding(RemarkCode::RelationNotKept, where, m_reading.texts.intern(type), from);
        return;
    }
    const auto *relation = std::ranges::find(relations, type, &Relation::type);
    if (relation == relations.end()) {
        m_reading.addReject(
            {RemarkCode::UnknownWord, where, m_reading.texts.intern("relationshipType"), m_reading.texts.keep(type)},
            m_reading.texts.keep(raw.view()));
        return;
    }
    if (!isAsserted(from) || !isAsserted(to))
        return;
    if (relation->meaning == Meaning::Needs && dependAsOurs(from, to, comment, where, raw))
        return;
    switch (relation->meaning) {
    case Meaning::Needs:
        return depend(from, to, relation->kind, relation->strength, where);
    case Meaning::NeededBy:
        return depend(to, from, relation->kind, relation->strength, where);
    case Meaning::Contains:
        return contain(from, to, where, raw);
    case Meaning::ContainedBy:
        return contain(to, from, where, raw);
    case Meaning::Describes:
        return describe(to);
    case Meaning::DescribedBy:
        return describe(from);
    }
}

void SpdxDraft::checkHead() const
{
    const QString format = u"spdx"_s;
    if (m_version.empty())
        throw StoreError(ErrorKind::Invalid, "exchange.other-format", {{u"format"_s, format}});
    if (m_version != "SPDX-2.2" && m_version != "SPDX-2.3")
        throw StoreError(ErrorKind::Invalid, "exchange.other-version",
                         {{u"format"_s, format},
                          {u"version"_s, QString::fromStdString(m_version).left(80)},
                          {u"known"_s, u"SPDX-2.2, SPDX-2.3"_s}});
}

/// The one thing that a document describes is the whole that all else belongs to.
void SpdxDraft::settle()
{
    checkHead();
    m_reading.subject = m_name.toString();
    std::erase_if(m_described, [&](Text id) { return !m_draft.hasNode(id.view()); });
    const bool isOne = !m_described.empty()
        && std::ranges::all_of(m_described, [&](Text id) { return id.view() == m_described.front().view(); });
    if (isOne)
        m_draft.setRoot(m_described.front());
    const size_t first = m_reading.components.size();
    m_draft.settle();
    if (!isOne)
        return;
    const auto root = std::find_if(m_reading.components.begin() + qsizetype(first), m_reading.components.end(),
                                   [](const ImportedComponent &each) { return !each.parentKey.isGiven(); });
    const bool hasPurl = root->key.view().starts_with("pkg:");
    m_reading.subject = hasPurl ? root->key.toString() : root->name.toString();
}

} // namespace mainstay
