// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_components.h"

#include "base/error.h"

#include <cstring>

namespace mainstay {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;
using Field = CycloneDxField;

namespace {
constexpr qint64 draftsPerReport = 4096;

bool isArray(ondemand::value value)
{
    return JsonFile::startsWith(value, '[');
}

bool isObject(ondemand::value value)
{
    return JsonFile::startsWith(value, '{');
}

} // namespace

namespace {
/// `key` is followed by the closing quote and by more of the file, so comparing a few bytes too many is safe.
template <size_t size>
bool isKey(const char *key, const char (&name)[size])
{
    return std::memcmp(key, name, size - 1) == 0 && key[size - 1] == '"';
}

/// By the first letter, without looking for the key's end. A key with escapes in it is Other here.
Field fieldNamed(const char *key)
{
    switch (*key) {
    case 't':
        return isKey(key, "type") ? Field::Type : Field::Other;
    case 'n':
        return isKey(key, "name") ? Field::Name : Field::Other;
    case 'v':
        return isKey(key, "version") ? Field::Version : Field::Other;
    case 'b':
        return isKey(key, "bom-ref") ? Field::Reference : Field::Other;
    case 'd':
        return isKey(key, "description") ? Field::Description : Field::Other;
    case 'g':
        return isKey(key, "group") ? Field::Group : Field::Other;
    case 'l':
        return isKey(key, "licenses") ? Field::Licences : Field::Other;
    case 'a':
        return isKey(key, "author") ? Field::Author : Field::Other;
    case 'm':
        return isKey(key, "manufacturer") ? Field::Manufacturer : Field::Other;
    case 'c':
        return isKey(key, "components") ? Field::Components : Field::Other;
    case 's':
        return isKey(key, "scope")   ? Field::Scope
            : isKey(key, "supplier") ? Field::Supplier
            : isKey(key, "services") ? Field::Services
                                     : Field::Other;
    case 'p':
        return isKey(key, "purl")     ? Field::Purl
            : isKey(key, "publisher") ? Field::Publisher
            : isKey(key, "provider")  ? Field::Supplier
                                      : Field::Other;
    default:
        return Field::Other;
    }
}
} // namespace

void CycloneDxComponents::readTop(ondemand::value array, const char *field)
{
    if (!isArray(array))
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, QLatin1String(field)}});
    const size_t bottom = m_frames.size();
    enterArray(array, field, std::string_view(field) == "services" ? Nesting::Services : Nesting::Components);
    walk(bottom);
}

void CycloneDxComponents::readRoot(ondemand::value object)
{
    if (!isObject(object))
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, u"metadata.component"_s}});
    const auto root = quint32(m_drafts.size());
    const size_t bottom = m_frames.size();
    enterObject(object, CycloneDxDraft::noParent, Nesting::Components);
    m_drafts[root].isRoot = true;
    walk(bottom);
}

void CycloneDxComponents::walk(size_t bottom)
{
    while (m_frames.size() > bottom) {
        if (m_frames.back().isArray)
            stepArray();
        else
            stepObject();
    }
}

void CycloneDxComponents::stepArray()
{
    Frame &frame = m_frames.back();
    if (frame.isEntered)
        ++frame.element;
    if (!(frame.element != frame.element)) {
        m_frames.pop_back();
        return;
    }
    frame.isEntered = true;
    const ondemand::value value = (*frame.element).value();
    if (isObject(value))
        return enterObject(value, frame.draft, frame.nesting);
    ++m_reading.read;
    const char *field = frame.nesting == Nesting::Services ? "services" : "components";
    m_reading.addReject({RemarkCode::WrongType, m_file.offsetOf(value), m_reading.texts.intern(field), {}},
                        m_reading.texts.keep(m_file.token(value)));
}

void CycloneDxComponents::stepObject()
{
    for (;;) {
        Frame &frame = m_frames.back();
        if (frame.isEntered)
            ++frame.field;
        frame.isEntered = true;
        if (!(frame.field != frame.field))
            break;
        ondemand::field field = *frame.field;
        const size_t depth = m_frames.size();
        const char *key = field.key().raw();
        Field known = fieldNamed(key);
        if (known == Field::Other)
            known = fieldNamed(m_file.plainKey(field, m_reading.texts));
        readField(known, field.value());
        if (m_frames.size() > depth)
            return;
    }
    current().to = m_file.offset();
    m_frames.pop_back();
}

void CycloneDxComponents::enterObject(ondemand::value value, quint32 parent, Nesting nesting)
{
    const auto draft = quint32(m_drafts.size());
    m_drafts.emplace_back();
    m_drafts.back().parent = parent;
    m_drafts.back().from = m_file.offsetOf(value);
    m_drafts.back().isService = nesting == Nesting::Services;
    Frame frame;
    frame.nesting = nesting;
    frame.draft = draft;
    ondemand::object object = value.get_object();
    frame.field = object.begin().value();
    m_frames.push_back(frame);
    if (++m_reading.read % draftsPerReport == 0)
        m_progress.reached(m_drafts.back().from);
}

bool CycloneDxComponents::enterArray(ondemand::value value, const char *field, Nesting nesting)
{
    if (!isArray(value)) {
        markWrongType(field);
        return false;
    }
    Frame frame;
    frame.isArray = true;
    frame.nesting = nesting;
    frame.draft = m_frames.empty() ? CycloneDxDraft::noParent : m_frames.back().draft;
    ondemand::array array = value.get_array();
    frame.element = array.begin().value();
    m_frames.push_back(frame);
    return true;
}

void CycloneDxComponents::readField(Field field, ondemand::value value)
{
    CycloneDxDraft &draft = current();
    switch (field) {
    case Field::Type:
        draft.type = wordOf(value, "type", m_lastType);
        break;
    case Field::Name:
        draft.name = textOf(value, "name");
        break;
    case Field::Version:
        draft.version = textOf(value, "version");
        break;
    case Field::Reference:
        draft.reference = textOf(value, "bom-ref");
        break;
    case Field::Purl:
        draft.purl = textOf(value, "purl");
        break;
    case Field::Description:
        draft.description = textOf(value, "description");
        break;
    case Field::Group:
        draft.group = wordOf(value, "group", m_lastGroup);
        break;
    case Field::Scope:
        draft.scope = wordOf(value, "scope", m_lastScope);
        break;
    case Field::Licences:
        draft.licence = licencesIn(value);
        break;
    case Field::Supplier:
        offerVendor(nameIn(value, "supplier"), VendorRank::Supplier);
        break;
    case Field::Manufacturer:
        offerVendor(nameIn(value, "manufacturer"), VendorRank::Manufacturer);
        break;
    case Field::Publisher:
        offerVendor(wordOf(value, "publisher", m_lastVendor), VendorRank::Publisher);
        break;
    case Field::Author:
        offerVendor(wordOf(value, "author", m_lastVendor), VendorRank::Author);
        break;
    case Field::Components:
        enterArray(value, "components", Nesting::Components);
        break;
    case Field::Services:
        enterArray(value, "services", Nesting::Services);
        break;
    case Field::Other:
        break;
    }
}

/// Not given where it is null or of another type, which is a flaw.
Text CycloneDxComponents::textOf(ondemand::value value, const char *field)
{
    if (m_file.isString(value))
        return m_file.keep(value, m_reading.texts);
    if (m_file.token(value) != "null")
        markWrongType(field);
    return {};
}

/// The same for words that come again and again; `last` is the one before, which is likely the same.
Text CycloneDxComponents::wordOf(ondemand::value value, const char *field, Text &last)
{
    if (m_file.isString(value)) {
        const std::string_view word = m_file.view(value, m_reading.texts);
        if (last.view() != word || !last.isGiven())
            last = m_reading.texts.intern(word);
        return last;
    }
    if (m_file.token(value) != "null")
        markWrongType(field);
    return {};
}

Text CycloneDxComponents::nameIn(ondemand::value value, const char *field)
{
    if (m_file.token(value) == "null")
        return {};
    if (!isObject(value)) {
        markWrongType(field);
        return {};
    }
    Text name;
    for (ondemand::field part : value.get_object()) {
        if (m_file.key(part, m_reading.texts) == "name")
            name = wordOf(part.value(), field, m_lastVendor);
    }
    return name;
}

Text CycloneDxComponents::licencesIn(ondemand::value value)
{
    if (m_file.token(value) == "null")
        return {};
    if (!isArray(value)) {
        markWrongType("licenses");
        return {};
    }
    m_licences.clear();
    for (auto entry : value.get_array())
        addLicence(entry.value());
    if (m_licences.empty())
        return {};
    if (m_lastLicence.view() != m_licences)
        m_lastLicence = m_reading.texts.intern(m_licences);
    return m_lastLicence;
}

template <class Add>
void CycloneDxComponents::addNamedLicence(ondemand::value licence, Add add)
{
    for (ondemand::field detail : licence.get_object()) {
        const std::string_view key = m_file.key(detail, m_reading.texts);
        if (key == "id" || key == "name")
            add(detail.value());
    }
}

/// An entry is either an expression or a licence, and a licence has either an id or a name.
void CycloneDxComponents::addLicence(ondemand::value entry)
{
    int said = 0;
    const auto add = [&](ondemand::value text) {
        if (!m_file.isString(text))
            return;
        ++said;
        if (!m_licences.empty())
            m_licences += ", ";
        m_licences += m_file.view(text, m_reading.texts);
    };
    if (isObject(entry)) {
        for (ondemand::field part : entry.get_object()) {
            const std::string_view key = m_file.key(part, m_reading.texts);
            if (key == "expression")
                add(part.value());
            else if (key == "license" && isObject(part.value()))
                addNamedLicence(part.value(), add);
        }
    }
    if (said != 1)
        current().isUnclearlyLicensed = true;
}

void CycloneDxComponents::markWrongType(const char *field)
{
    if (!current().wrongType)
        current().wrongType = field;
}

void CycloneDxComponents::offerVendor(Text name, VendorRank rank)
{
    if (name.isEmpty() || current().vendorRank >= rank)
        return;
    current().vendor = name;
    current().vendorRank = rank;
}

} // namespace mainstay
