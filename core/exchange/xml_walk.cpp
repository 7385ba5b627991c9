// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xml_walk.h"

#include "base/error.h"
#include "exchange/source.h"

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 tokensPerReport = 1024;
constexpr qint64 foundBy = 4; ///< a tag is told from "<!" and "<?" by its second byte
} // namespace

/// The file on its way to Qt's reader, which would gather a tag or a text of any size before it tells of it.
class XmlWalk::Bytes : public QIODevice
{
public:
    explicit Bytes(QIODevice &source) : m_source(source) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    bool isSequential() const override { return true; }
    bool isHuge() const { return m_limit > 0; }
    qint64 limit() const { return m_limit; }
    qint64 at() const { return m_source.pos(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 got = readBlock(m_source, data, most);
        for (qint64 i = 0; i < got && m_limit == 0; ++i)
            take(data[i]);
        // What is told as the end becomes an error at once.
        return m_limit > 0 || got == 0 ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void take(char c)
    {
        ++m_run;
        if (m_quote) {
            if (c == m_quote)
                m_quote = 0;
        } else if (c == '<' || (c == '>' && m_isTag)) {
            m_isTag = c == '<';
            m_run = 0;
        } else if (m_isTag && m_run < foundBy && (c == '!' || c == '?')) {
            m_isTag = false;
        } else if (m_isTag && (c == '"' || c == '\'')) {
            m_quote = c;
        }
        if (const qint64 limit = m_isTag ? largestTag : largestText; m_run > limit)
            m_limit = limit;
    }

    QIODevice &m_source;
    qint64 m_run = 0; ///< bytes since a tag or a text began
    qint64 m_limit = 0; ///< the one that was passed
    char m_quote = 0; ///< of an attribute's value
    bool m_isTag = false;
};

XmlWalk::XmlWalk(QIODevice &device, ReadProgress &progress)
    : m_bytes(std::make_unique<Bytes>(device)), m_progress(progress)
{
    if (device.size() > largestFile)
        throw StoreError(ErrorKind::Invalid, "exchange.too-large", {{u"limit"_s, largestFile}});
    m_reader.setDevice(m_bytes.get());
}

XmlWalk::~XmlWalk() = default;

void XmlWalk::fail() const
{
    const qint64 line = m_reader.lineNumber();
    if (m_bytes->isHuge())
        throw StoreError(ErrorKind::Invalid, "exchange.huge-field",
                         {{u"line"_s, line}, {u"limit"_s, m_bytes->limit()}});
    if (m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        throw StoreError(ErrorKind::Invalid, "exchange.truncated", {{u"byte"_s, m_bytes->at()}});
    throw StoreError(ErrorKind::Invalid, "exchange.not-xml", {{u"line"_s, line}}, m_reader.errorString());
}

QXmlStreamReader::TokenType XmlWalk::next()
{
    if (++m_tokens % tokensPerReport == 0)
        m_progress.reached(m_bytes->at());
    const auto token = m_reader.readNext();
    switch (token) {
    case QXmlStreamReader::Invalid:
        fail();
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        throw StoreError(ErrorKind::Invalid, "exchange.xml-doctype", {{u"line"_s, m_reader.lineNumber()}});
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            throw StoreError(ErrorKind::Invalid, "exchange.too-deep",
                             {{u"line"_s, m_reader.lineNumber()}, {u"limit"_s, deepest}});
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return token;
}

XmlStep XmlWalk::step()
{
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return XmlStep::Start;
        case QXmlStreamReader::EndElement:
            return XmlStep::End;
        case QXmlStreamReader::EndDocument:
            return XmlStep::Finished;
        default:
            break;
        }
    }
}

QString XmlWalk::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &each : m_reader.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

XmlText XmlWalk::text()
{
    const int outside = m_depth - 1;
    QString text;
    bool hasElements = false;
    while (m_depth > outside) {
        const auto token = next();
        if (token == QXmlStreamReader::Characters)
            text += m_reader.text();
        hasElements = hasElements || token == QXmlStreamReader::StartElement;
        if (text.size() > largestText)
            throw StoreError(ErrorKind::Invalid, "exchange.huge-field",
                             {{u"line"_s, m_reader.lineNumber()}, {u"limit"_s, largestText}});
    }
    return {text.toStdString(), hasElements};
}

void XmlWalk::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside)
        next();
}

QString XmlWalk::startTag() const
{
    QString tag = u"<%1"_s.arg(m_reader.qualifiedName());
    for (const QXmlStreamAttribute &each : m_reader.attributes())
        tag += u" %1=\"%2\""_s.arg(each.qualifiedName(), each.value().toString().toHtmlEscaped());
    return tag + u'>';
}

} // namespace mainstay
