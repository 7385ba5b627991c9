// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_components.h"

#include "base/error.h"

namespace mainstay {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

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
        readField(m_file.key(field, m_reading.texts), field.value());
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
        flaw(RemarkCode::WrongType, field);
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

void CycloneDxComponents::readField(std::string_view key, ondemand::value value)
{
    CycloneDxDraft &draft = current();
    if (key == "type")
        draft.type = wordOf(value, "type");
    else if (key == "name")
        draft.name = textOf(value, "name");
    else if (key == "version")
        draft.version = wordOf(value, "version");
    else if (key == "bom-ref")
        draft.reference = textOf(value, "bom-ref");
    else if (key == "purl")
        draft.purl = textOf(value, "purl");
    else if (key == "description")
        draft.description = textOf(value, "description");
    else if (key == "group")
        draft.group = wordOf(value, "group");
    else if (key == "scope")
        draft.scope = wordOf(value, "scope");
    else if (key == "licenses")
        draft.licence = licencesIn(value);
    else if (key == "supplier" || key == "provider")
        draft.supplier = nameIn(value, "supplier");
    else if (key == "manufacturer")
        draft.manufacturer = nameIn(value, "manufacturer");
    else if (key == "publisher")
        draft.publisher = wordOf(value, "publisher");
    else if (key == "author")
        draft.author = wordOf(value, "author");
    else if (key == "components")
        enterArray(value, "components", Nesting::Components);
    else if (key == "services")
        enterArray(value, "services", Nesting::Services);
}

/// Not given where it is null or of another type, which is a flaw.
Text CycloneDxComponents::textOf(ondemand::value value, const char *field)
{
    if (m_file.isString(value))
        return m_reading.texts.keep(m_file.view(value, m_reading.texts));
    if (m_file.token(value) != "null")
        flaw(RemarkCode::WrongType, field);
    return {};
}

/// The same for words that come again and again.
Text CycloneDxComponents::wordOf(ondemand::value value, const char *field)
{
    if (m_file.isString(value))
        return m_reading.texts.intern(m_file.view(value, m_reading.texts));
    if (m_file.token(value) != "null")
        flaw(RemarkCode::WrongType, field);
    return {};
}

Text CycloneDxComponents::nameIn(ondemand::value value, const char *field)
{
    if (m_file.token(value) == "null")
        return {};
    if (!isObject(value)) {
        flaw(RemarkCode::WrongType, field);
        return {};
    }
    Text name;
    for (ondemand::field part : value.get_object()) {
        if (m_file.key(part, m_reading.texts) == "name")
            name = wordOf(part.value(), field);
    }
    return name;
}

Text CycloneDxComponents::licencesIn(ondemand::value value)
{
    if (m_file.token(value) == "null")
        return {};
    if (!isArray(value)) {
        flaw(RemarkCode::WrongType, "licenses");
        return {};
    }
    std::string all;
    for (auto entry : value.get_array())
        addLicence(entry.value(), all);
    return all.empty() ? Text() : m_reading.texts.intern(all);
}

/// An entry is either an expression or a licence, and a licence has either an id or a name.
void CycloneDxComponents::addLicence(ondemand::value entry, std::string &all)
{
    std::vector<std::string_view> said;
    const auto add = [&](ondemand::field &part) {
        if (m_file.isString(part.value()))
            said.push_back(m_file.view(part.value(), m_reading.texts));
    };
    if (isObject(entry)) {
        for (ondemand::field part : entry.get_object()) {
            const std::string_view key = m_file.key(part, m_reading.texts);
            if (key == "expression") {
                add(part);
            } else if (key == "license" && isObject(part.value())) {
                for (ondemand::field detail : part.value().get_object()) {
                    const std::string_view name = m_file.key(detail, m_reading.texts);
                    if (name == "id" || name == "name")
                        add(detail);
                }
            }
        }
    }
    if (said.size() != 1)
        current().isUnclearlyLicensed = true;
    for (const std::string_view text : said) {
        if (!all.empty())
            all += ", ";
        all += text;
    }
}

void CycloneDxComponents::flaw(RemarkCode code, const char *field, Text value)
{
    if (CycloneDxFlaw &flaw = current().flaw; !flaw.isSet)
        flaw = {true, code, field, value};
}

} // namespace mainstay
