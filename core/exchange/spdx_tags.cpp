// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/line_reader.h"
#include "exchange/spdx_draft.h"
#include "exchange/spdx_reader.h"
#include "exchange/trim.h"

#include <optional>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
/// Bounds what one tag can ask for; a licence text has some 40 KB.
constexpr size_t longestValue = size_t(4) << 20;

class SpdxTagsReader
{
public:
    SpdxTagsReader(QIODevice &device, ReadProgress &progress) : m_lines(device, progress), m_draft(m_reading, progress)
    {
        m_reading.whereKind = WhereKind::Line;
    }
    Reading read();

private:
    void readLine();
    std::string_view value(std::string_view first);
    void take(std::string_view tag, std::string_view value, quint32 line);
    void takeDocument(std::string_view tag, std::string_view value);
    void takeElement(std::string_view tag, std::string_view value);
    void takeReference(std::string_view value);
    void takeRelation(std::string_view value, quint32 line);
    void begin(std::string_view name, bool isFile, quint32 line);
    void end();
    Text kept(std::string_view text) { return m_reading.texts.keep(text); }

    LineReader m_lines;
    Reading m_reading;
    SpdxDraft m_draft;
    std::string m_tag;
    std::string m_value; ///< of several lines
    std::string m_raw; ///< of the element
    std::optional<SpdxElement> m_element;
    Text m_package; ///< the last one; files behind it are its own
    bool m_isAside = false; ///< in a snippet, a licence or another part that is not read
};

Reading SpdxTagsReader::read()
{
    while (m_lines.next())
        readLine();
    end();
    m_draft.settle();
    return std::move(m_reading);
}

void SpdxTagsReader::readLine()
{
    const std::string_view line = trimmed(m_lines.line());
    const quint32 number = m_lines.number();
    if (line.empty() || line.front() == '#')
        return;
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos) {
        if (m_reading.read == 0 && !m_element)
            throw StoreError(ErrorKind::Invalid, "exchange.other-format", {{u"format"_s, u"spdx"_s}});
        m_reading.addReject({RemarkCode::UnreadableStanza, number, kept(line.substr(0, 200)), {}}, kept(line));
        return;
    }
    m_tag = trimmed(line.substr(0, colon));
    m_value = trimmed(line.substr(colon + 1));
    const std::string_view whole = value(m_value);
    take(m_tag, whole, number);
}

/// What stands in <text>…</text> may go over several lines.
std::string_view SpdxTagsReader::value(std::string_view first)
{
    constexpr std::string_view open = "<text>";
    constexpr std::string_view close = "</text>";
    if (!first.starts_with(open))
        return first;
    const quint32 from = m_lines.number();
    // Each line is looked at once, so that a long text is not searched from its start for each of them.
    for (bool isOpen = first.find(close) == std::string_view::npos; isOpen;) {
        if (!m_lines.next())
            throw StoreError(ErrorKind::Invalid, "exchange.truncated", {{u"byte"_s, m_lines.at()}});
        const std::string_view next = m_lines.line();
        if (m_value.size() + next.size() > longestValue)
            throw StoreError(ErrorKind::Invalid, "exchange.huge-field",
                             {{u"line"_s, qint64(from)}, {u"limit"_s, qint64(longestValue)}});
        m_value += '\n';
        m_value += next;
        isOpen = next.find(close) == std::string_view::npos;
    }
    const size_t end = m_value.rfind(close);
    return trimmed(std::string_view(m_value).substr(open.size(), end - open.size()));
}

void SpdxTagsReader::take(std::string_view tag, std::string_view value, quint32 line)
{
    if (tag == "PackageName" || tag == "FileName")
        return begin(value, tag == "FileName", line);
    if (tag == "Relationship")
        return takeRelation(value, line);
    if (tag == "SnippetSPDXID" || tag == "LicenseID" || tag == "Reviewer" || tag == "Annotator") {
        end();
        m_isAside = true;
    } else if (m_element) {
        m_raw += std::string(tag) + ": " + std::string(value) + '\n';
        takeElement(tag, value);
    } else if (!m_isAside) {
        takeDocument(tag, value);
    }
}

void SpdxTagsReader::takeDocument(std::string_view tag, std::string_view value)
{
    if (tag == "SPDXVersion")
        m_draft.setVersion(value);
    else if (tag == "DocumentName")
        m_draft.setName(kept(value));
    else if (tag == "SPDXID")
        m_draft.setDocument(kept(value));
}

void SpdxTagsReader::begin(std::string_view name, bool isFile, quint32 line)
{
    end();
    m_isAside = false;
    ++m_reading.read;
    m_element.emplace();
    m_element->isFile = isFile;
    m_element->where = line;
    m_element->name = kept(name);
    m_raw = (isFile ? "FileName: " : "PackageName: ") + std::string(name) + '\n';
}

void SpdxTagsReader::end()
{
    if (!m_element)
        return;
    const Text raw = m_draft.raws().keep(m_raw);
    m_draft.addElement(*m_element, raw);
    if (!m_element->isFile)
        m_package = m_element->id;
    else if (!m_package.isEmpty() && !m_element->id.isEmpty())
        m_draft.contain(m_package, m_element->id, m_element->where, raw);
    m_element.reset();
}

void SpdxTagsReader::takeElement(std::string_view tag, std::string_view value)
{
    if (tag == "SPDXID")
        m_element->id = kept(value);
    else if (tag == "PackageVersion")
        m_element->version = kept(value);
    else if (tag == "PackageSupplier")
        m_element->supplier = kept(value);
    else if (tag == "PackageOriginator")
        m_element->originator = kept(value);
    else if (tag == "PackageSummary")
        m_element->summary = kept(value);
    else if (tag == "PackageDescription")
        m_element->description = kept(value);
    else if (tag == "PackageLicenseConcluded" || tag == "LicenseConcluded")
        m_element->concluded = kept(value);
    else if (tag == "PackageLicenseDeclared")
        m_element->declared = kept(value);
    else if (tag == "PrimaryPackagePurpose")
        m_element->purpose = kept(value);
    else if (tag == "ExternalRef")
        takeReference(value);
}

/// "PACKAGE-MANAGER purl pkg:npm/a@1".
void SpdxTagsReader::takeReference(std::string_view value)
{
    const size_t category = value.find(' ');
    if (category == std::string_view::npos || !m_element->purl.isEmpty())
        return;
    const std::string_view rest = trimmed(value.substr(category));
    if (rest.starts_with("purl "))
        m_element->purl = kept(trimmed(rest.substr(5)));
}

/// "SPDXRef-A DEPENDS_ON SPDXRef-B".
void SpdxTagsReader::takeRelation(std::string_view value, quint32 line)
{
    ++m_reading.read;
    const size_t first = value.find_first_of(" \t");
    const std::string_view rest = first == std::string_view::npos ? std::string_view() : trimmed(value.substr(first));
    const size_t second = rest.find_first_of(" \t");
    if (second == std::string_view::npos) {
        m_reading.addReject({RemarkCode::WrongType, line, m_reading.texts.intern("Relationship"), {}}, kept(value));
        return;
    }
    const std::string_view right = trimmed(rest.substr(second));
    m_draft.relate(m_reading.texts.intern(value.substr(0, first)), rest.substr(0, second),
                   m_reading.texts.intern(right), line, kept(value));
}
} // namespace

Reading readSpdxTags(QIODevice &device, ReadProgress &progress)
{
    return SpdxTagsReader(device, progress).read();
}

Result<Reading> readSpdx(QIODevice &device, const ReadOptions &, ReadProgress &progress)
{
    return readGuarded([&] {
        requireReadable(device);
        progress.start(device.size());
        QByteArray head(4096, Qt::Uninitialized);
        head.truncate(readBlock(device, head.data(), head.size()));
        device.seek(0);
        if (head.startsWith("\xef\xbb\xbf"))
            head.remove(0, 3);
        const QByteArray start = head.trimmed();
        const bool isJson = start.startsWith('{') || start.startsWith('[') || start.startsWith('<');
        Reading reading = isJson ? readSpdxJson(device, progress) : readSpdxTags(device, progress);
        progress.finish();
        return reading;
    });
}

} // namespace mainstay
