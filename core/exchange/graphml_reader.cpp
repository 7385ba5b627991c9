// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/graphml_reader.h"

#include "base/error.h"
#include "exchange/counted_remark.h"
#include "exchange/estate_fields.h"
#include "exchange/hex_escape.h"
#include "exchange/reference_draft.h"
#include "exchange/trim.h"
#include "exchange/xml_walk.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostDefaults = 2'000'000;

class GraphmlReader
{
public:
    GraphmlReader(QIODevice &device, ReadProgress &progress) : m_walk(device, progress), m_draft(m_reading, progress)
    {
        m_reading.whereKind = WhereKind::Line;
    }
    Reading read();

private:
    enum class Inside : quint8 { File, Graph, Node, Edge };
    struct Frame {
        Inside inside = Inside::File;
        bool isDirected = true;
        quint32 line = 0;
        Text id; ///< of a node
        Text from; ///< of an edge
        Text to;
        QString tag;
        std::vector<Attribute> fields;
    };

    void start();
    void startGraph();
    void startNode();
    void startEdge();
    void readKey();
    void readData();
    void end();
    void takeNode(Frame &frame);
    void takeEdge(Frame &frame);
    void addDefaults(Frame &frame, const std::vector<Attribute> &defaults);
    Text holder() const;
    void reject(const Frame &frame, const FieldFault &fault);
    std::string rawOf(const Frame &frame);
    Text keepText(const std::string &text);

    XmlWalk m_walk;
    Reading m_reading;
    ReferenceDraft m_draft;
    std::map<QString, Text> m_keys; ///< the name of the field, by the key's id
    std::vector<Attribute> m_nodeDefaults;
    std::vector<Attribute> m_edgeDefaults;
    size_t m_unfolded = 0; ///< defaults that were looked at
    std::vector<Frame> m_frames;
    WrittenBy m_by = WrittenBy::Others;
    CountedRemark m_ports{RemarkCode::PortsNotKept};
    CountedRemark m_hyperedges{RemarkCode::HyperedgesNotKept};
    CountedRemark m_undirected{RemarkCode::UndirectedEdges};
};

Reading GraphmlReader::read()
{
    if (m_walk.step() != XmlStep::Start || m_walk.name() != u"graphml")
        throw StoreError(ErrorKind::Invalid, "exchange.other-format", {{u"format"_s, u"graphml"_s}});
    m_frames.emplace_back();
    for (XmlStep step = m_walk.step(); step != XmlStep::Finished; step = m_walk.step()) {
        if (step == XmlStep::Start)
            start();
        else
            end();
    }
    for (const CountedRemark *remark : {&m_ports, &m_hyperedges, &m_undirected})
        remark->tell(m_reading);
    m_draft.settle();
    return std::move(m_reading);
}

/// Without the escapes that only our own files have.
Text GraphmlReader::keepText(const std::string &text)
{
    return m_reading.texts.keep(m_by == WrittenBy::Us ? hexUnescaped(text) : text);
}

void GraphmlReader::start()
{
    const QStringView name = m_walk.name();
    if (name == u"graph")
        return startGraph();
    if (name == u"node")
        return startNode();
    if (name == u"edge")
        return startEdge();
    if (name == u"data")
        return readData();
    if (name == u"key")
        return readKey();
    if (name == u"port")
        m_ports.count(m_walk.line());
    else if (name == u"hyperedge")
        m_hyperedges.count(m_walk.line());
    m_walk.skip();
}

void GraphmlReader::startGraph()
{
    Frame frame;
    frame.inside = Inside::Graph;
    frame.isDirected = m_walk.attribute(u"edgedefault") != u"undirected";
    m_frames.push_back(std::move(frame));
}

void GraphmlReader::startNode()
{
    Frame frame;
    frame.inside = Inside::Node;
    frame.line = m_walk.line();
    frame.id = m_reading.texts.intern(m_walk.attribute(u"id").toStdString());
    frame.tag = m_walk.startTag();
    m_frames.push_back(std::move(frame));
}

void GraphmlReader::startEdge()
{
    const QString directed = m_walk.attribute(u"directed");
    Frame frame;
    frame.inside = Inside::Edge;
    frame.line = m_walk.line();
    frame.isDirected = directed.isEmpty() ? m_frames.back().isDirected : directed == u"true";
    frame.from = m_reading.texts.intern(m_walk.attribute(u"source").toStdString());
    frame.to = m_reading.texts.intern(m_walk.attribute(u"target").toStdString());
    frame.tag = m_walk.startTag();
    m_frames.push_back(std::move(frame));
}

void GraphmlReader::readKey()
{
    const QString id = m_walk.attribute(u"id");
    const QString name = m_walk.attribute(u"attr.name");
    const QString whose = m_walk.attribute(u"for");
    if (name == exportField)
        m_by = WrittenBy::Us;
    const Text field = keepText((name.isEmpty() ? id : name).toStdString());
    m_keys.insert_or_assign(id, field);
    const XmlText fallback = m_walk.text();
    const std::string_view text = trimmed(fallback.text);
    if (text.empty())
        return;
    const Text value = keepText(std::string(text));
    if (whose != u"edge")
        m_nodeDefaults.push_back({field, value});
    if (whose != u"node")
        m_edgeDefaults.push_back({field, value});
}

/// What other programs nest in data is how they draw; of that only the label of a node says something.
void GraphmlReader::readData()
{
    Frame &frame = m_frames.back();
    if (frame.inside != Inside::Node && frame.inside != Inside::Edge)
        return m_walk.skip();
    const auto key = m_keys.find(m_walk.attribute(u"key"));
    const XmlText data = m_walk.text();
    if (data.hasElements) {
        const std::string_view label = trimmed(data.text);
        if (frame.inside == Inside::Node && !label.empty())
            frame.fields.push_back({m_reading.texts.intern("label"), m_reading.texts.keep(label)});
    } else if (key != m_keys.end() && (!data.text.empty() || m_by == WrittenBy::Us)) {
        frame.fields.push_back({key->second, keepText(data.text)});
    }
}

void GraphmlReader::end()
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    if (frame.inside == Inside::Node)
        takeNode(frame);
    else if (frame.inside == Inside::Edge)
        takeEdge(frame);
}

/// Those that the element does not set itself.
void GraphmlReader::addDefaults(Frame &frame, const std::vector<Attribute> &defaults)
{
    std::unordered_set<std::string_view> own;
    for (const Attribute &field : frame.fields)
        own.insert(field.name.view());
    for (const Attribute &fallback : defaults) {
        if (!own.contains(fallback.name.view()))
            frame.fields.push_back(fallback);
    }
    m_unfolded += defaults.size();
    if (m_unfolded > mostDefaults)
        throw StoreError(ErrorKind::Invalid, "exchange.unfolds",
                         {{u"line"_s, qint64(frame.line)}, {u"limit"_s, qint64(mostDefaults)}});
}

/// The start, and what stood in it as pairs.
std::string GraphmlReader::rawOf(const Frame &frame)
{
    std::string raw = frame.tag.toStdString();
    for (const Attribute &field : frame.fields)
        raw += ' ' + std::string(field.name.view()) + '=' + std::string(field.value.view());
    return raw;
}

void GraphmlReader::reject(const Frame &frame, const FieldFault &fault)
{
    m_reading.addReject({fault.code, frame.line, fault.field, fault.value}, m_reading.texts.keep(rawOf(frame)));
}

/// The node that the graph stands in whose end was not reached yet.
Text GraphmlReader::holder() const
{
    const auto node = std::find_if(m_frames.rbegin(), m_frames.rend(),
                                   [](const Frame &frame) { return frame.inside == Inside::Node; });
    return node == m_frames.rend() ? Text() : node->id;
}

void GraphmlReader::takeNode(Frame &frame)
{
    ++m_reading.read;
    if (frame.id.isEmpty())
        return reject(frame, {RemarkCode::MissingValue, m_reading.texts.intern("id"), {}});
    addDefaults(frame, m_nodeDefaults);
    ImportedComponent component;
    if (const auto fault = takeFields(frame.fields, m_by, m_reading, component))
        return reject(frame, *fault);
    component.key = frame.id;
    component.where = frame.line;
    if (component.name.isEmpty())
        component.name = frame.id;
    const Text raw = m_draft.raws().keep(rawOf(frame));
    const Text parent = component.parentKey.isGiven() ? component.parentKey : holder();
    if (m_draft.addNode(frame.id, component, raw) && !parent.isEmpty())
        m_draft.addPart(parent, frame.id, frame.line, raw);
}

void GraphmlReader::takeEdge(Frame &frame)
{
    ++m_reading.read;
    if (frame.from.isEmpty() || frame.to.isEmpty())
        return reject(
            frame, {RemarkCode::MissingValue, m_reading.texts.intern(frame.from.isEmpty() ? "source" : "target"), {}});
    if (!frame.isDirected)
        m_undirected.count(frame.line);
    addDefaults(frame, m_edgeDefaults);
    DependencyTerms terms;
    if (const auto fault = takeFields(frame.fields, m_by, m_reading, terms))
        return reject(frame, *fault);
    m_draft.addDependency(frame.from, frame.to, terms, frame.line);
}
} // namespace

Result<Reading> readGraphml(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
{
    return readGuarded([&] {
        requireReadable(device);
        progress.start(device.size());
        Reading reading = GraphmlReader(device, progress).read();
        reading.subject = options.fileName;
        progress.finish();
        return reading;
    });
}

} // namespace mainstay
