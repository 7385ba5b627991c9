// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archimate_writer.h"

#include "exchange/archimate_words.h"
#include "exchange/estate_fields.h"
#include "exchange/export_picture.h"
#include "exchange/hex_escape.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {
const QString Instance = u"http://www.w3.org/2001/XMLSchema-instance"_s;
const QString Schema = u"http://www.opengroup.org/xsd/archimate/3.0/"_s;

class ArchimateWriter
{
public:
    ArchimateWriter(const ExportPicture &picture, QByteArray &out, Progress &progress)
        : m_picture(picture), m_xml(&out), m_progress(progress, picture)
    { }
    void write();

private:
    using Pairs = QList<std::pair<QString, QString>>;
    void writeElement(ComponentIndex index);
    void writeRelationships();
    void writePart(ComponentIndex index);
    void writeDependency(DependencyIndex index);
    void writeProperties(const Pairs &pairs);
    void writeDefinitions();
    void writeText(const QString &element, const QString &text);
    void beginRelation(const QString &id, ComponentIndex source, ComponentIndex target, const QString &type);
    QString idOf(ComponentIndex index) const { return u"id-"_s + m_picture.keyOf(index); }

    const ExportPicture &m_picture;
    QXmlStreamWriter m_xml;
    WriteProgress m_progress;
    QHash<QString, QString> m_definitions; ///< ids, by name
    QStringList m_names; ///< of properties, as they came
};

void ArchimateWriter::writeText(const QString &element, const QString &text)
{
    m_xml.writeTextElement(element, hexEscaped(text, Carrier::Xml));
}

void ArchimateWriter::write()
{
    const OutlineRange range = m_picture.range();
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(0);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"model"_s);
    m_xml.writeDefaultNamespace(Schema);
    m_xml.writeNamespace(Instance, u"xsi"_s);
    m_xml.writeAttribute(Instance, u"schemaLocation"_s, Schema + u' ' + Schema + u"archimate3_Model.xsd"_s);
    m_xml.writeAttribute(u"identifier"_s,
                         u"id-mainstay-"_s + (range.size() > 0 ? m_picture.keyOf(range.first) : u"empty"_s));
    writeText(u"name"_s, m_picture.title());
    if (range.size() > 0)
        m_xml.writeStartElement(u"elements"_s);
    for (ComponentIndex index = range.first; index < range.end; ++index)
        writeElement(index);
    if (range.size() > 0)
        m_xml.writeEndElement();
    writeRelationships();
    writeDefinitions();
    m_xml.writeEndDocument();
}

void ArchimateWriter::writeElement(ComponentIndex index)
{
    static const QString description = u"mainstay.description"_s;
    const Component &component = m_picture.tree().component(index);
    m_xml.writeStartElement(u"element"_s);
    m_xml.writeAttribute(u"identifier"_s, idOf(index));
    m_xml.writeAttribute(Instance, u"type"_s, archimateTypeOf(component.kind));
    writeText(u"name"_s, component.name);
    if (!component.description.isEmpty())
        writeText(u"documentation"_s, component.description);
    Pairs pairs;
    eachField(component, m_picture.attributesOf(index), [&](const QString &name, const QString &value) {
        if (name != description)
            pairs.append({name, value});
    });
    writeProperties(pairs);
    m_xml.writeEndElement();
    m_progress.count();
}

void ArchimateWriter::writeProperties(const Pairs &pairs)
{
    m_xml.writeStartElement(u"properties"_s);
    for (const auto &[name, value] : pairs) {
        QString &id = m_definitions[name];
        if (id.isEmpty()) {
            id = u"p%1"_s.arg(m_names.size());
            m_names.append(name);
        }
        m_xml.writeStartElement(u"property"_s);
        m_xml.writeAttribute(u"propertyDefinitionRef"_s, id);
        writeText(u"value"_s, value);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void ArchimateWriter::beginRelation(const QString &id, ComponentIndex source, ComponentIndex target,
                                    const QString &type)
{
    m_xml.writeStartElement(u"relationship"_s);
    m_xml.writeAttribute(u"identifier"_s, id);
    m_xml.writeAttribute(u"source"_s, idOf(source));
    m_xml.writeAttribute(u"target"_s, idOf(target));
    m_xml.writeAttribute(Instance, u"type"_s, type);
}

void ArchimateWriter::writePart(ComponentIndex index)
{
    const auto parent = m_picture.parentOf(index);
    if (!parent)
        return;
    beginRelation(u"part-"_s + m_picture.keyOf(index), *parent, index, u"Composition"_s);
    m_xml.writeEndElement();
}

void ArchimateWriter::writeDependency(DependencyIndex index)
{
    const DependencyGraph &graph = m_picture.graph();
    beginRelation(u"need-%1"_s.arg(graph.id(index).value), graph.providerOf(index), graph.dependentOf(index),
                  archimateTypeOf(graph.kindOf(index)));
    Pairs pairs;
    eachField(graph, index, m_picture.attributesOf(graph.id(index).value),
              [&](const QString &name, const QString &value) {
                  pairs.append({name, value});
              });
    writeProperties(pairs);
    m_xml.writeEndElement();
    m_progress.count();
}

void ArchimateWriter::writeRelationships()
{
    const OutlineRange range = m_picture.range();
    bool hasParts = false;
    for (ComponentIndex index = range.first; index < range.end && !hasParts; ++index)
        hasParts = m_picture.parentOf(index).has_value();
    if (!hasParts && m_picture.dependencies().empty())
        return;
    m_xml.writeStartElement(u"relationships"_s);
    for (ComponentIndex index = range.first; index < range.end; ++index)
        writePart(index);
    for (const DependencyIndex index : m_picture.dependencies())
        writeDependency(index);
    m_xml.writeEndElement();
}

void ArchimateWriter::writeDefinitions()
{
    if (m_names.isEmpty())
        return;
    m_xml.writeStartElement(u"propertyDefinitions"_s);
    for (const QString &name : std::as_const(m_names)) {
        m_xml.writeStartElement(u"propertyDefinition"_s);
        m_xml.writeAttribute(u"identifier"_s, m_definitions.value(name));
        m_xml.writeAttribute(u"type"_s, u"string"_s);
        writeText(u"name"_s, name);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}
} // namespace

ExportReport writeArchimate(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    return exportWith<ArchimateWriter>(session, scope, out, progress);
}

} // namespace mainstay
