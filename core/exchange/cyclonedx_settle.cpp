// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_draft.h"
#include "exchange/cyclonedx_reader.h"
#include "exchange/cyclonedx_terms.h"

#include <algorithm>
#include <array>

namespace mainstay {

using namespace std::string_view_literals;

namespace {
struct TypeKind {
    std::string_view type;
    std::string_view kind;
};
constexpr std::array typeKinds = {
    TypeKind{"library", "component"},
    TypeKind{"framework", "component"},
    TypeKind{"application", "application"},
    TypeKind{"container", "virtual machine"},
    TypeKind{"platform", "software system"},
    TypeKind{"operating-system", "operating system"},
    TypeKind{"device", "hardware"},
    TypeKind{"device-driver", "component"},
    TypeKind{"firmware", "component"},
    TypeKind{"file", "document"},
    TypeKind{"data", "document"},
    TypeKind{"machine-learning-model", "component"},
    TypeKind{"cryptographic-asset", "component"},
};

/// FNV-1a: the same on every machine and in every run, as a key has to be.
quint64 markOf(std::string_view text)
{
    quint64 mark = 0xcbf29ce484222325U;
    for (const char c : text)
        mark = (mark ^ quint8(c)) * 0x100000001b3U;
    return mark;
}

bool isWord(Text text, std::initializer_list<std::string_view> words)
{
    return !text.isGiven() || std::find(words.begin(), words.end(), text.view()) != words.end();
}

class Settlement
{
public:
    Settlement(const std::vector<CycloneDxDraft> &drafts, const JsonFile &file, Reading &reading, FormatAge age)
        : m_drafts(drafts), m_file(file), m_reading(reading), m_age(age), m_keys(drafts.size()), m_isDead(drafts.size())
    { }
    CycloneDxEnds settle();

private:
    CycloneDxFlaw flawOf(const CycloneDxDraft &draft, std::string_view kind) const;
    std::string_view kindOf(const CycloneDxDraft &draft) const;
    void settleOne(quint32 index);
    void reject(quint32 index, const CycloneDxFlaw &flaw);
    void rejectDuplicate(quint32 index, quint32 first);
    Text keyFor(const CycloneDxDraft &draft);
    std::string identityOf(const CycloneDxDraft &draft) const;
    Text vendorOf(const CycloneDxDraft &draft) const;
    AttributeRange attributesOf(const CycloneDxDraft &draft);
    void putRootFirst();

    const std::vector<CycloneDxDraft> &m_drafts;
    const JsonFile &m_file;
    Reading &m_reading;
    FormatAge m_age;
    std::vector<Text> m_keys; ///< by draft
    std::vector<bool> m_isDead;
    TextIndex m_byKey; ///< how many ask for it
    TextIndex m_byReference; ///< draft
    std::vector<quint32> m_draftOf; ///< by component
    CycloneDxEnds m_ends;
};

CycloneDxEnds Settlement::settle()
{
    m_byKey.reserve(m_drafts.size());
    m_byReference.reserve(m_drafts.size());
    m_reading.components.reserve(m_drafts.size());
    m_draftOf.reserve(m_drafts.size());
    for (quint32 index = 0; index < m_drafts.size(); ++index)
        settleOne(index);
    putRootFirst();
    m_ends.byReference.reserve(m_draftOf.size());
    for (quint32 place = 0; place < m_draftOf.size(); ++place) {
        const CycloneDxDraft &draft = m_drafts[m_draftOf[place]];
        if (draft.reference.isGiven())
            m_ends.byReference.insert(draft.reference, place);
        m_ends.asProvider.push_back(cycloneDxTerms(draft));
    }
    return std::move(m_ends);
}

void Settlement::settleOne(quint32 index)
{
    const CycloneDxDraft &draft = m_drafts[index];
    const bool isNested = draft.parent != CycloneDxDraft::noParent;
    if (isNested && m_isDead[draft.parent]) {
        m_isDead[index] = true;
        return;
    }
    const std::string_view kind = kindOf(draft);
    if (const CycloneDxFlaw flaw = flawOf(draft, kind); flaw.isSet)
        return reject(index, flaw);
    if (draft.reference.isGiven()) {
        if (const quint32 first = m_byReference.insert(draft.reference, index); first != index)
            return rejectDuplicate(index, first);
    }
    ImportedComponent component;
    component.key = m_keys[index] = keyFor(draft);
    component.parentKey = isNested ? m_keys[draft.parent] : Text();
    component.name = draft.name;
    component.kind = m_reading.texts.intern(kind);
    component.productVersion = draft.version;
    component.vendor = vendorOf(draft);
    component.description = draft.description;
    component.attributes = attributesOf(draft);
    component.where = draft.from;
    m_reading.components.push_back(component);
    m_draftOf.push_back(index);
    if (draft.isUnclearlyLicensed)
        m_reading.addFinding(RemarkCode::UnclearLicence, draft.from, component.key);
}

std::string_view Settlement::kindOf(const CycloneDxDraft &draft) const
{
    if (draft.isService)
        return "service";
    const auto known =
        std::find_if(typeKinds.begin(), typeKinds.end(), [&](const TypeKind &each) { return draft.type == each.type; });
    return known != typeKinds.end() ? known->kind : m_age == FormatAge::Newer ? "component"sv : ""sv;
}

CycloneDxFlaw Settlement::flawOf(const CycloneDxDraft &draft, std::string_view kind) const
{
    if (draft.flaw.isSet)
        return draft.flaw;
    if (draft.name.isEmpty())
        return {true, RemarkCode::MissingValue, "name", {}};
    if (!draft.isService && draft.type.isEmpty())
        return {true, RemarkCode::MissingValue, "type", {}};
    if (kind.empty())
        return {true, RemarkCode::UnknownWord, "type", draft.type};
    if (m_age == FormatAge::Known && !isWord(draft.scope, {"required", "optional", "excluded"}))
        return {true, RemarkCode::UnknownWord, "scope", draft.scope};
    return {};
}

void Settlement::reject(quint32 index, const CycloneDxFlaw &flaw)
{
    m_isDead[index] = true;
    const CycloneDxDraft &draft = m_drafts[index];
    m_reading.addReject({flaw.code, draft.from, m_reading.texts.intern(flaw.field), flaw.value},
                        m_reading.texts.keep(m_file.between(draft.from, draft.to)));
}

void Settlement::rejectDuplicate(quint32 index, quint32 first)
{
    m_isDead[index] = true;
    const CycloneDxDraft &draft = m_drafts[index];
    m_reading.addReject({RemarkCode::DuplicateReference, draft.from, draft.reference,
                         m_reading.texts.keep(std::to_string(m_drafts[first].from))},
                        m_reading.texts.keep(m_file.between(draft.from, draft.to)));
}

std::string Settlement::identityOf(const CycloneDxDraft &draft) const
{
    if (!draft.purl.isEmpty())
        return purlIdentity(draft.purl.view());
    if (!draft.reference.isEmpty())
        return std::string(draft.reference.view());
    const std::string name(draft.name.view());
    return draft.group.isEmpty() ? name : std::string(draft.group.view()) + '/' + name;
}

Text Settlement::keyFor(const CycloneDxDraft &draft)
{
    std::string wanted = identityOf(draft);
    const bool isByReference = draft.purl.isEmpty() && !draft.reference.isEmpty();
    if (draft.parent != CycloneDxDraft::noParent && !isByReference)
        wanted += " in " + QByteArray::number(markOf(m_keys[draft.parent].view()), 16).toStdString();
    const Text key = m_reading.texts.keep(wanted);
    if (m_byKey.find(wanted) == TextIndex::none) {
        m_byKey.insert(key, 1);
        return key;
    }
    for (;;) {
        const quint32 occurrence = m_byKey.find(wanted) + 1;
        m_byKey.set(wanted, occurrence);
        const Text numbered = m_reading.texts.keep(wanted + " (" + std::to_string(occurrence) + ')');
        if (m_byKey.find(numbered.view()) == TextIndex::none) {
            m_byKey.insert(numbered, 1);
            return numbered;
        }
    }
}

Text Settlement::vendorOf(const CycloneDxDraft &draft) const
{
    for (const Text text : {draft.supplier, draft.manufacturer, draft.publisher, draft.author}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

AttributeRange Settlement::attributesOf(const CycloneDxDraft &draft)
{
    const auto first = quint32(m_reading.attributes.size());
    const auto add = [&](std::string_view name, Text value) {
        if (!value.isEmpty())
            m_reading.attributes.push_back({m_reading.texts.intern(name), value});
    };
    add("type", draft.type);
    add("group", draft.group);
    add("scope", draft.scope);
    add("licence", draft.licence);
    add("purl", draft.purl);
    return {first, quint32(m_reading.attributes.size()) - first};
}

/// metadata may stand behind the components, and its component is nevertheless their parent.
void Settlement::putRootFirst()
{
    auto &components = m_reading.components;
    const auto root =
        std::find_if(m_draftOf.begin(), m_draftOf.end(), [&](quint32 draft) { return m_drafts[draft].isRoot; });
    if (root == m_draftOf.end())
        return;
    const auto place = root - m_draftOf.begin();
    std::rotate(components.begin(), components.begin() + place, components.begin() + place + 1);
    std::rotate(m_draftOf.begin(), root, root + 1);
    const ImportedComponent &top = components.front();
    for (size_t at = 1; at < components.size(); ++at) {
        if (!components[at].parentKey.isGiven())
            components[at].parentKey = top.key;
    }
    const CycloneDxDraft &draft = m_drafts[m_draftOf.front()];
    m_reading.subject = draft.purl.isEmpty() ? draft.name.toString() : top.key.toString();
}
} // namespace

CycloneDxEnds settleDrafts(const std::vector<CycloneDxDraft> &drafts, const JsonFile &file, Reading &reading,
                           FormatAge age)
{
    return Settlement(drafts, file, reading, age).settle();
}

std::string purlIdentity(std::string_view purl)
{
    const size_t hash = purl.find('#');
    const std::string_view subpath = hash == std::string_view::npos ? std::string_view() : purl.substr(hash);
    std::string_view path = purl.substr(0, std::min(purl.find('?'), hash));
    // Only the last segment has a version; an @ at its front is an npm scope that was not encoded.
    const size_t segment = path.rfind('/') + 1;
    const size_t at = path.rfind('@');
    if (at != std::string_view::npos && at > segment)
        path = path.substr(0, at);
    return std::string(path) + std::string(subpath);
}

} // namespace mainstay
