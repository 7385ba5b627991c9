// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_draft.h"
#include "exchange/cyclonedx_reader.h"
#include "exchange/cyclonedx_terms.h"
#include "exchange/cyclonedx_types.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mainstay {

using namespace std::string_view_literals;

namespace {

constexpr quint32 ahead = 16; ///< drafts whose slots are asked for before they are settled

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

void appendPurlIdentity(std::string &out, std::string_view purl)
{
    const size_t hash = std::min(purl.find('#'), purl.size());
    std::string_view path = purl.substr(0, std::min(purl.substr(0, hash).find('?'), hash));
    // Only the last segment has a version; an @ at its front is an npm scope that was not encoded.
    const size_t segment = path.rfind('/') + 1;
    const size_t at = path.rfind('@');
    if (at != std::string_view::npos && at > segment)
        path = path.substr(0, at);
    out += path;
    out += purl.substr(hash);
}

class Settlement
{
public:
    Settlement(const std::vector<CycloneDxDraft> &drafts, const JsonFile &file, Reading &reading, FormatAge age)
        : m_drafts(drafts), m_file(file), m_reading(reading), m_age(age), m_keys(drafts.size()), m_isDead(drafts.size())
    { }
    CycloneDxEnds settle();

private:
    std::optional<CycloneDxFlaw> flawOf(const CycloneDxDraft &draft, std::string_view kind) const;
    std::string_view kindOf(const CycloneDxDraft &draft) const;
    void settleOne(quint32 index);
    void reject(quint32 index, const CycloneDxFlaw &flaw);
    void rejectDuplicate(quint32 index, quint32 first);
    Text keyFor(const CycloneDxDraft &draft);
    bool isNewKey(Text key);
    void wantKeyOf(const CycloneDxDraft &draft);
    AttributeRange attributesOf(const CycloneDxDraft &draft);
    void putRootFirst();

    const std::vector<CycloneDxDraft> &m_drafts;
    const JsonFile &m_file;
    Reading &m_reading;
    FormatAge m_age;
    std::vector<Text> m_keys; ///< by draft
    std::vector<bool> m_isDead;
    TextIndex m_byKey;
    std::vector<quint32> m_occurrences; ///< by number of the key: how many asked for it
    std::vector<quint32> m_hashes; ///< of the references, by draft
    Text m_lastKind;
    std::vector<quint32> m_referred; ///< by number of the end: its draft
    std::vector<quint32> m_draftOf; ///< by component
    CycloneDxEnds m_ends;
    struct {
        Text type;
        Text group;
        Text scope;
        Text licence;
        Text purl;
    } m_names; ///< of the attributes
    std::string m_wanted; ///< the key that is being made
};

CycloneDxEnds Settlement::settle()
{
    TextPool &texts = m_reading.texts;
    m_names = {texts.intern("type"), texts.intern("group"), texts.intern("scope"), texts.intern("licence"),
               texts.intern("purl")};
    m_reading.attributes.reserve(5 * m_drafts.size());
    m_byKey.reserve(m_drafts.size());
    m_ends.reserve(m_drafts.size());
    m_referred.reserve(m_drafts.size());
    m_reading.components.reserve(m_drafts.size());
    m_draftOf.reserve(m_drafts.size());
    m_hashes.resize(m_drafts.size());
    for (quint32 index = 0; index < m_drafts.size() + ahead; ++index) {
        if (index < m_drafts.size() && m_drafts[index].reference.isGiven()) {
            m_hashes[index] = m_ends.hashOf(m_drafts[index].reference.view());
            __builtin_prefetch(m_ends.slotAddress(m_hashes[index]), 1);
        }
        if (index >= ahead)
            settleOne(index - ahead);
    }
    putRootFirst();
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
    if (const auto flaw = flawOf(draft, kind))
        return reject(index, *flaw);
    if (draft.reference.isGiven()) {
        const quint32 number = m_ends.insert(draft.reference, m_hashes[index]);
        if (number < m_referred.size())
            return rejectDuplicate(index, m_referred[number]);
        m_referred.push_back(index);
    }
    ImportedComponent component;
    component.key = m_keys[index] = keyFor(draft);
    if (draft.reference.isGiven()) {
        m_ends[m_ends.count() - 1].key = component.key;
        m_ends[m_ends.count() - 1].terms = cycloneDxTerms(draft);
    }
    component.parentKey = isNested ? m_keys[draft.parent] : Text();
    component.name = draft.name;
    if (!(m_lastKind == kind))
        m_lastKind = m_reading.texts.intern(kind);
    component.kind = m_lastKind;
    component.productVersion = draft.version;
    component.vendor = draft.vendor;
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
        std::ranges::find_if(cycloneDxTypes, [&](const CycloneDxType &each) { return draft.type == each.name; });
    return known != cycloneDxTypes.end() ? known->kind : m_age == FormatAge::Newer ? "component"sv : ""sv;
}

std::optional<CycloneDxFlaw> Settlement::flawOf(const CycloneDxDraft &draft, std::string_view kind) const
{
    if (draft.wrongType)
        return CycloneDxFlaw{RemarkCode::WrongType, draft.wrongType, {}};
    if (draft.name.isEmpty())
        return CycloneDxFlaw{RemarkCode::MissingValue, "name", {}};
    if (!draft.isService && draft.type.isEmpty())
        return CycloneDxFlaw{RemarkCode::MissingValue, "type", {}};
    if (kind.empty())
        return CycloneDxFlaw{RemarkCode::UnknownWord, "type", draft.type};
    if (m_age == FormatAge::Known && !isWord(draft.scope, {"required", "optional", "excluded"}))
        return CycloneDxFlaw{RemarkCode::UnknownWord, "scope", draft.scope};
    return std::nullopt;
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

void Settlement::wantKeyOf(const CycloneDxDraft &draft)
{
    m_wanted.clear();
    if (!draft.purl.isEmpty()) {
        appendPurlIdentity(m_wanted, draft.purl.view());
    } else if (!draft.reference.isEmpty()) {
        m_wanted += draft.reference.view();
        return; // unique already, wherever it stands
    } else {
        m_wanted += draft.group.view();
        m_wanted += draft.group.isEmpty() ? "" : "/";
        m_wanted += draft.name.view();
    }
    if (draft.parent != CycloneDxDraft::noParent)
        m_wanted += " in " + QByteArray::number(markOf(m_keys[draft.parent].view()), 16).toStdString();
}

Text Settlement::keyFor(const CycloneDxDraft &draft)
{
    wantKeyOf(draft);
    const Text key = m_reading.texts.keep(m_wanted);
    if (isNewKey(key))
        return key;
    for (const quint32 number = m_byKey.find(m_wanted);;) {
        const std::string other = m_wanted + " (" + std::to_string(++m_occurrences[number]) + ')';
        if (const Text text = m_reading.texts.keep(other); isNewKey(text))
            return text;
    }
}

bool Settlement::isNewKey(Text key)
{
    if (m_byKey.insert(key) < m_occurrences.size())
        return false;
    m_occurrences.push_back(1);
    return true;
}

AttributeRange Settlement::attributesOf(const CycloneDxDraft &draft)
{
    const auto first = quint32(m_reading.attributes.size());
    const auto add = [&](Text name, Text value) {
        if (!value.isEmpty())
            m_reading.attributes.push_back({name, value});
    };
    add(m_names.type, draft.type);
    add(m_names.group, draft.group);
    add(m_names.scope, draft.scope);
    add(m_names.licence, draft.licence);
    add(m_names.purl, draft.purl);
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
    std::string identity;
    appendPurlIdentity(identity, purl);
    return identity;
}

} // namespace mainstay
