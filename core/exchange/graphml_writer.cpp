// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/graphml_writer.h"

#include "exchange/estate_fields.h"
#include "exchange/export_picture.h"
#include "exchange/hex_escape.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {
constexpr size_t DeepestGraph = 200;

class GraphmlWriter
{
public:
    GraphmlWriter(const ExportPicture &picture, QByteArray &out, Progress &progress)
        : m_picture(picture), m_xml(&out), m_progress(progress, picture)
    { }
    void write();

private:
    void writeKeys();
    void writeKey(const QString &whose, const QString &name);
    void writeNodes();
    void openNode(ComponentIndex index);
    void closeNode();
    void writeEdge(DependencyIndex index);
    void writeData(const QString &whose, const QString &name, const QString &value);

    const ExportPicture &m_picture;
    QXmlStreamWriter m_xml;
    WriteProgress m_progress;
    QHash<QString, QString> m_keys; ///< ids, by whose and name
    std::vector<ComponentIndex> m_open;
};

void GraphmlWriter::write()
{
    m_xml.writeStartDocument();
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(0);
    m_xml.writeStartElement(u"graphml"_s);
    m_xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    writeKeys();
    m_xml.writeStartElement(u"graph"_s);
    m_xml.writeAttribute(u"id"_s, u"mainstay"_s);
    m_xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
    writeData(u"graph"_s, exportField, u"1"_s);
    writeNodes();
    for (const DependencyIndex index : m_picture.dependencies())
        writeEdge(index);
    m_xml.writeEndDocument();
}

void GraphmlWriter::writeKeys()
{
    writeKey(u"graph"_s, exportField);
    writeKey(u"node"_s, labelField);
    writeKey(u"node"_s, parentField);
    for (const QString &name : componentFieldNames())
        writeKey(u"node"_s, name);
    for (const QString &name : m_picture.componentAttributes().names)
        writeKey(u"node"_s, attributeFieldName(name));
    for (const QString &name : dependencyFieldNames())
        writeKey(u"edge"_s, name);
    for (const QString &name : m_picture.dependencyAttributes().names)
        writeKey(u"edge"_s, attributeFieldName(name));
}

void GraphmlWriter::writeKey(const QString &whose, const QString &name)
{
    const QString id = u"d%1"_s.arg(m_keys.size());
    m_keys.insert(whose + name, id);
    m_xml.writeEmptyElement(u"key"_s);
    m_xml.writeAttribute(u"id"_s, id);
    m_xml.writeAttribute(u"for"_s, whose);
    m_xml.writeAttribute(u"attr.name"_s, hexEscaped(name, Carrier::Xml));
    m_xml.writeAttribute(u"attr.type"_s, u"string"_s);
}

void GraphmlWriter::writeData(const QString &whose, const QString &name, const QString &value)
{
    m_xml.writeStartElement(u"data"_s);
    m_xml.writeAttribute(u"key"_s, m_keys.value(whose + name));
    m_xml.writeCharacters(hexEscaped(value, Carrier::Xml));
    m_xml.writeEndElement();
}

void GraphmlWriter::writeNodes()
{
    const OutlineRange range = m_picture.range();
    for (ComponentIndex index = range.first; index < range.end; ++index) {
        while (!m_open.empty() && index >= m_picture.tree().endOf(m_open.back()))
            closeNode();
        openNode(index);
        m_progress.count();
    }
    while (!m_open.empty())
        closeNode();
}

void GraphmlWriter::openNode(ComponentIndex index)
{
    m_xml.writeStartElement(u"node"_s);
    m_xml.writeAttribute(u"id"_s, m_picture.keyOf(index));
    const Component &component = m_picture.tree().component(index);
    writeData(u"node"_s, labelField, component.name);
    const auto parent = m_picture.parentOf(index);
    if (parent && (m_open.empty() || m_open.back() != *parent))
        writeData(u"node"_s, parentField, m_picture.keyOf(*parent));
    eachField(component, m_picture.attributesOf(index),
              [&](const QString &name, const QString &value) { writeData(u"node"_s, name, value); });
    const bool isLeaf = m_picture.tree().endOf(index) == index + 1;
    if (isLeaf || m_open.size() >= DeepestGraph)
        return m_xml.writeEndElement();
    m_xml.writeStartElement(u"graph"_s);
    m_xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
    m_open.push_back(index);
}

void GraphmlWriter::closeNode()
{
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_open.pop_back();
}

void GraphmlWriter::writeEdge(DependencyIndex index)
{
    const DependencyGraph &graph = m_picture.graph();
    m_xml.writeStartElement(u"edge"_s);
    m_xml.writeAttribute(u"source"_s, m_picture.keyOf(graph.dependentOf(index)));
    m_xml.writeAttribute(u"target"_s, m_picture.keyOf(graph.providerOf(index)));
    eachField(graph, index, m_picture.attributesOf(graph.id(index).value),
              [&](const QString &name, const QString &value) { writeData(u"edge"_s, name, value); });
    m_xml.writeEndElement();
    m_progress.count();
}
} // namespace

ExportReport writeGraphml(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    return exportWith<GraphmlWriter>(session, scope, out, progress);
}

} // namespace mainstay
