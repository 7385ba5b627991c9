// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_components.h"

#include "base/error.h"
#include "exchange/large_pages.h"

#include <algorithm>
#include <utility>

namespace mainstay {

using namespace Qt::StringLiterals;
using Field = CycloneDxField;

namespace {
constexpr qint64 draftsPerReport = 4096;
constexpr size_t usualBytes = 128; ///< of a component, at least
constexpr size_t mostReservedDrafts = size_t(1) << 20;

/// By the first letter.
Field fieldNamed(std::string_view key)
{
    if (key.empty())
        return Field::Other;
    switch (key.front()) {
    case 't':
        return key == "type" ? Field::Type : Field::Other;
    case 'n':
        return key == "name" ? Field::Name : Field::Other;
    case 'v':
        return key == "version" ? Field::Version : Field::Other;
    case 'b':
        return key == "bom-ref" ? Field::Reference : Field::Other;
    case 'd':
        return key == "description" ? Field::Description : Field::Other;
    case 'g':
        return key == "group" ? Field::Group : Field::Other;
    case 'l':
        return key == "licenses" ? Field::Licences : Field::Other;
    case 'a':
        return key == "author" ? Field::Author : Field::Other;
    case 'm':
        return key == "manufacturer" ? Field::Manufacturer : Field::Other;
    case 'c':
        return key == "components" ? Field::Components : Field::Other;
    case 's':
        return key == "scope"   ? Field::Scope
            : key == "supplier" ? Field::Supplier
            : key == "services" ? Field::Services
                                : Field::Other;
    case 'p':
        return key == "purl"     ? Field::Purl
            : key == "publisher" ? Field::Publisher
            : key == "provider"  ? Field::Supplier
                                 : Field::Other;
    default:
        return Field::Other;
    }
}
} // namespace

CycloneDxComponents::CycloneDxComponents(const JsonFile &file, JsonWalk &walk, Reading &reading, ReadProgress &progress)
    : m_file(file), m_walk(walk), m_reading(reading), m_progress(progress)
{
    // What is reserved and not written takes no memory, and what grows by copying takes twice its own.
    m_drafts.reserve(std::min(file.text().size() / usualBytes + 1, mostReservedDrafts));
    preferLargePages(m_drafts.data(), m_drafts.capacity() * sizeof(CycloneDxDraft));
}

void CycloneDxComponents::readTop(const char *field)
{
    if (!m_walk.isArray())
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, QLatin1String(field)}});
    enterArray(field, std::string_view(field) == "services" ? Nesting::Services : Nesting::Components);
    walk();
}

void CycloneDxComponents::readRoot()
{
    if (!m_walk.isObject())
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, u"metadata.component"_s}});
    const auto root = quint32(m_drafts.size());
    enterObject(CycloneDxDraft::noParent, Nesting::Components);
    m_drafts[root].isRoot = true;
    walk();
}

void CycloneDxComponents::walk()
{
    while (!m_frames.empty()) {
        if (m_frames.back().isArray)
            stepArray();
        else
            stepObject();
    }
}

void CycloneDxComponents::stepArray()
{
    Frame &frame = m_frames.back();
    if (frame.isEntered && !m_walk.nextElement()) {
        m_frames.pop_back();
        return;
    }
    frame.isEntered = true;
    if (m_walk.isObject())
        return enterObject(frame.draft, frame.nesting);
    ++m_reading.read;
    const char *field = frame.nesting == Nesting::Services ? "services" : "components";
    const quint32 from = m_walk.offset();
    m_walk.skip();
    m_reading.addReject({RemarkCode::WrongType, from, m_reading.texts.intern(field), {}},
                        m_reading.texts.keep(m_file.between(from, m_walk.offset())));
}

void CycloneDxComponents::stepObject()
{
    const size_t depth = m_frames.size();
    bool isEntered = std::exchange(m_frames.back().isEntered, true);
    while (!isEntered || m_walk.nextField()) {
        isEntered = true;
        readField(fieldNamed(m_walk.key()));
        if (m_frames.size() > depth)
            return;
    }
    current().to = m_walk.offset();
    m_frames.pop_back();
}

void CycloneDxComponents::enterObject(quint32 parent, Nesting nesting)
{
    const auto number = quint32(m_drafts.size());
    CycloneDxDraft &draft = m_drafts.emplace_back();
    draft.parent = parent;
    draft.from = m_walk.offset();
    draft.isService = nesting == Nesting::Services;
    if (++m_reading.read % draftsPerReport == 0)
        m_progress.reached(draft.from);
    if (m_walk.enter())
        m_frames.push_back({false, nesting, false, number});
    else
        draft.to = m_walk.offset();
}

void CycloneDxComponents::enterArray(const char *field, Nesting nesting)
{
    if (!m_walk.isArray()) {
        markWrongType(field);
        m_walk.skip();
    } else if (m_walk.enter()) {
        const quint32 parent = m_frames.empty() ? CycloneDxDraft::noParent : m_frames.back().draft;
        m_frames.push_back({true, nesting, false, parent});
    }
}

void CycloneDxComponents::readField(Field field)
{
    CycloneDxDraft &draft = current();
    switch (field) {
    case Field::Type:
        draft.type = wordOf("type", m_lastType);
        break;
    case Field::Name:
        draft.name = textOf("name");
        break;
    case Field::Version:
        draft.version = textOf("version");
        break;
    case Field::Reference:
        draft.reference = textOf("bom-ref");
        break;
    case Field::Purl:
        draft.purl = textOf("purl");
        break;
    case Field::Description:
        draft.description = textOf("description");
        break;
    case Field::Group:
        draft.group = wordOf("group", m_lastGroup);
        break;
    case Field::Scope:
        draft.scope = wordOf("scope", m_lastScope);
        break;
    case Field::Licences:
        draft.licence = licences();
        break;
    case Field::Supplier:
        offerVendor(nameIn("supplier"), VendorRank::Supplier);
        break;
    case Field::Manufacturer:
        offerVendor(nameIn("manufacturer"), VendorRank::Manufacturer);
        break;
    case Field::Publisher:
        offerVendor(wordOf("publisher", m_lastVendor), VendorRank::Publisher);
        break;
    case Field::Author:
        offerVendor(wordOf("author", m_lastVendor), VendorRank::Author);
        break;
    case Field::Components:
        enterArray("components", Nesting::Components);
        break;
    case Field::Services:
        enterArray("services", Nesting::Services);
        break;
    case Field::Other:
        m_walk.skip();
        break;
    }
}

/// Not given where it is null or of another type, which is a flaw.
Text CycloneDxComponents::textOf(const char *field)
{
    if (m_walk.isString())
        return m_walk.keepString();
    skipUnlessNull(field);
    return {};
}

/// The same for words that come again and again; `last` is the one before, which is likely the same.
Text CycloneDxComponents::wordOf(const char *field, Text &last)
{
    if (m_walk.isString()) {
        const std::string_view word = m_walk.string();
        if (!isSameText(last.view(), word) || !last.isGiven())
            last = m_reading.texts.intern(word);
        return last;
    }
    skipUnlessNull(field);
    return {};
}

void CycloneDxComponents::skipUnlessNull(const char *field)
{
    if (!m_walk.isNull())
        markWrongType(field);
    m_walk.skip();
}

Text CycloneDxComponents::nameIn(const char *field)
{
    Text name;
    if (!m_walk.isObject()) {
        skipUnlessNull(field);
        return name;
    }
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField()) {
        if (m_walk.key() == "name")
            name = wordOf(field, m_lastVendor);
        else
            m_walk.skip();
    }
    return name;
}

Text CycloneDxComponents::licences()
{
    if (!m_walk.isArray()) {
        skipUnlessNull("licenses");
        return {};
    }
    m_licences.clear();
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextElement()) {
        if (readLicence() != 1)
            current().isUnclearlyLicensed = true;
    }
    if (m_licences.empty())
        return {};
    if (!isSameText(m_lastLicence.view(), m_licences))
        m_lastLicence = m_reading.texts.intern(m_licences);
    return m_lastLicence;
}

/// An entry is either an expression or a licence, and a licence has either an id or a name. Tells how many were said.
int CycloneDxComponents::readLicence()
{
    int said = 0;
    if (!m_walk.isObject()) {
        m_walk.skip();
        return said;
    }
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField()) {
        const std::string_view key = m_walk.key();
        if (key == "expression") {
            said += addLicence();
        } else if (key == "license" && m_walk.isObject()) {
            for (bool isDetail = m_walk.enter(); isDetail; isDetail = m_walk.nextField()) {
                const std::string_view detail = m_walk.key();
                if (detail == "id" || detail == "name")
                    said += addLicence();
                else
                    m_walk.skip();
            }
        } else {
            m_walk.skip();
        }
    }
    return said;
}

int CycloneDxComponents::addLicence()
{
    if (!m_walk.isString()) {
        m_walk.skip();
        return 0;
    }
    if (!m_licences.empty())
        m_licences += ", ";
    m_licences += m_walk.string();
    return 1;
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
