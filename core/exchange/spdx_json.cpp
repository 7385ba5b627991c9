// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_reader.h"
#include "exchange/spdx_draft.h"
#include "exchange/spdx_reader.h"

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 elementsPerReport = 1024;

class SpdxJsonReader : private JsonReader
{
public:
    SpdxJsonReader(const JsonFile &file, ReadProgress &progress)
        : JsonReader(file, progress), m_draft(m_reading, progress)
    { }
    Reading read();

private:
    template <class ReadOne>
    void each(const char *field, ReadOne readOne);
    void readTop(std::string_view key);
    void readContext();
    void readElement(bool isFile);
    void readElementField(SpdxElement &element, std::string_view key);
    void readAnnotations(SpdxElement &element);
    void readExternals(SpdxElement &element);
    void readExternal(SpdxElement &element);
    void readParts(std::vector<Text> &parts);
    void readRelation();
    Text text(const char *field);
    void reject(const char *field, quint32 from);

    SpdxDraft m_draft;
    std::vector<Text> m_parts; ///< of the element that is being read
    const char *m_wrongType = nullptr; ///< its first field of a wrong type
};

Reading SpdxJsonReader::read()
{
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField())
        readTop(m_walk.key());
    m_walk.requireEnd();
    m_draft.settle();
    return std::move(m_reading);
}

void SpdxJsonReader::readTop(std::string_view key)
{
    if (key == "spdxVersion" && m_walk.isString())
        m_draft.setVersion(m_walk.string());
    else if (key == "@context" && m_walk.isString())
        readContext();
    else if (key == "name")
        m_draft.setName(text("name"));
    else if (key == "SPDXID")
        m_draft.setDocument(text("SPDXID"));
    else if (key == "documentDescribes")
        each("documentDescribes", [&] { m_draft.describe(text("documentDescribes")); });
    else if (key == "packages")
        each("packages", [&] { readElement(false); });
    else if (key == "files")
        each("files", [&] { readElement(true); });
    else if (key == "relationships")
        each("relationships", [&] { readRelation(); });
    else
        m_walk.skip();
}

/// SPDX 3 is JSON-LD and names its version only here.
void SpdxJsonReader::readContext()
{
    if (m_walk.string().find("spdx.org/rdf/3") != std::string_view::npos)
        m_draft.setVersion("SPDX-3");
}

template <class ReadOne>
void SpdxJsonReader::each(const char *field, ReadOne readOne)
{
    if (m_walk.isNull())
        return m_walk.skip();
    if (!m_walk.isArray())
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, QLatin1String(field)}});
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextElement())
        readOne();
}

Text SpdxJsonReader::text(const char *field)
{
    if (m_walk.isString())
        return m_walk.keepString();
    if (!m_walk.isNull() && !m_wrongType)
        m_wrongType = field;
    m_walk.skip();
    return {};
}

/// What the walk stands behind.
void SpdxJsonReader::reject(const char *field, quint32 from)
{
    m_reading.addReject({RemarkCode::WrongType, from, m_reading.texts.intern(field), {}},
                        m_reading.texts.keep(m_file.between(from, m_walk.offset())));
}

void SpdxJsonReader::readElement(bool isFile)
{
    const quint32 from = m_walk.offset();
    if (++m_reading.read % elementsPerReport == 0)
        m_progress.reached(from);
    if (!m_walk.isObject()) {
        m_walk.skip();
        return reject(isFile ? "files" : "packages", from);
    }
    SpdxElement element;
    element.isFile = isFile;
    element.where = from;
    m_parts.clear();
    m_wrongType = nullptr;
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField())
        readElementField(element, m_walk.key());
    if (m_wrongType)
        return reject(m_wrongType, from);
    const Text raw = m_draft.raws().keep(m_file.between(from, m_walk.offset()));
    m_draft.addElement(element, raw);
    for (const Text part : m_parts)
        m_draft.contain(element.id, part, from, part);
}

void SpdxJsonReader::readElementField(SpdxElement &element, std::string_view key)
{
    if (key == "SPDXID")
        element.id = text("SPDXID");
    else if (key == (element.isFile ? "fileName" : "name"))
        element.name = text("name");
    else if (key == "versionInfo")
        element.version = text("versionInfo");
    else if (key == "supplier")
        element.supplier = text("supplier");
    else if (key == "originator")
        element.originator = text("originator");
    else if (key == "summary")
        element.summary = text("summary");
    else if (key == "description")
        element.description = text("description");
    else if (key == "licenseConcluded")
        element.concluded = text("licenseConcluded");
    else if (key == "licenseDeclared")
        element.declared = text("licenseDeclared");
    else if (key == "primaryPackagePurpose")
        element.purpose = text("primaryPackagePurpose");
    else if (key == "externalRefs")
        readExternals(element);
    else if (key == "annotations")
        readAnnotations(element);
    else if (key == "hasFiles")
        each("hasFiles", [&] { m_parts.push_back(text("hasFiles")); });
    else
        m_walk.skip();
}

/// Of those, only what we wrote ourselves says something.
void SpdxJsonReader::readAnnotations(SpdxElement &element)
{
    if (!m_walk.isArray())
        return m_walk.skip();
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextElement()) {
        if (!m_walk.isObject()) {
            m_walk.skip();
            continue;
        }
        for (bool isField = m_walk.enter(); isField; isField = m_walk.nextField()) {
            const bool isComment = m_walk.key() == "comment";
            if (isComment && m_walk.isString() && element.ours.isEmpty())
                element.ours = m_walk.keepString();
            else
                m_walk.skip();
        }
    }
}

void SpdxJsonReader::readExternals(SpdxElement &element)
{
    each("externalRefs", [&] {
        if (m_walk.isObject())
            readExternal(element);
        else
            text("externalRefs");
    });
}

void SpdxJsonReader::readExternal(SpdxElement &element)
{
    bool isPurl = false;
    Text locator;
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField()) {
        const std::string_view key = m_walk.key();
        if (key == "referenceType" && m_walk.isString())
            isPurl = m_walk.string() == "purl";
        else if (key == "referenceLocator" && m_walk.isString())
            locator = m_walk.keepString();
        else
            m_walk.skip();
    }
    if (isPurl && element.purl.isEmpty())
        element.purl = locator;
}

void SpdxJsonReader::readRelation()
{
    const quint32 from = m_walk.offset();
    if (++m_reading.read % elementsPerReport == 0)
        m_progress.reached(from);
    if (!m_walk.isObject()) {
        m_walk.skip();
        return reject("relationships", from);
    }
    Text left;
    Text type;
    Text right;
    Text comment;
    m_wrongType = nullptr;
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField()) {
        const std::string_view key = m_walk.key();
        if (key == "spdxElementId")
            left = text("spdxElementId");
        else if (key == "relatedSpdxElement")
            right = text("relatedSpdxElement");
        else if (key == "relationshipType")
            type = text("relationshipType");
        else if (key == "comment" && m_walk.isString())
            comment = m_walk.keepString();
        else
            m_walk.skip();
    }
    if (m_wrongType)
        return reject(m_wrongType, from);
    const Text raw = m_draft.raws().keep(m_file.between(from, m_walk.offset()));
    m_draft.relate(left, type.view(), right, from, raw, comment);
}
} // namespace

Reading readSpdxJson(QIODevice &device, ReadProgress &progress)
{
    const JsonFile file(device, progress);
    return SpdxJsonReader(file, progress).read();
}

} // namespace mainstay
