// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archimate_reader.h"

#include "base/error.h"
#include "exchange/archimate_words.h"
#include "exchange/counted_remark.h"
#include "exchange/estate_fields.h"
#include "exchange/hex_escape.h"
#include "exchange/reference_draft.h"
#include "exchange/xml_walk.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
class ArchimateReader
{
public:
    ArchimateReader(QIODevice &device, ReadProgress &progress) : m_walk(device, progress), m_draft(m_reading, progress)
    {
        m_reading.whereKind = WhereKind::Line;
    }
    Reading read();

private:
    /// An element or a relationship; what its properties are called is said at the end of the file.
    struct Concept {
        QString type;
        QString access;
        QString directed;
        Text id;
        Text from;
        Text to;
        Text name;
        Text documentation;
        std::vector<Attribute> properties;
        Text raw;
        quint32 line = 0;
    };

    template <class Take>
    void eachChild(Take take);
    Concept readConcept();
    void readProperties(Concept &of);
    void readDefinition();
    void readFolders();
    Text keepText(const XmlText &text);
    Text attribute(QStringView name);
    Text lastOf(Text identifier);
    void nameProperties(Concept &of);
    void takeElement(Concept &element);
    void takeRelation(Concept &relation);
    void reject(const Concept &of, const FieldFault &fault);

    XmlWalk m_walk;
    Reading m_reading;
    ReferenceDraft m_draft;
    WrittenBy m_by = WrittenBy::Others;
    std::vector<Concept> m_elements;
    std::vector<Concept> m_relations;
    std::unordered_map<std::string_view, Text> m_definitions; ///< names of properties
    std::unordered_map<std::string_view, Text> m_folders;
    std::unordered_set<std::string_view> m_noParts;
    std::vector<QString> m_noPartTypes;
    CountedRemark m_skippedElements{RemarkCode::ElementsNotKept};
    CountedRemark m_views{RemarkCode::ViewsNotKept};
};

/// Each child must be stepped over whole.
template <class Take>
void ArchimateReader::eachChild(Take take)
{
    while (m_walk.step() == XmlStep::Start)
        take(m_walk.name());
}

Text ArchimateReader::keepText(const XmlText &text)
{
    return m_reading.texts.keep(m_by == WrittenBy::Us ? hexUnescaped(text.text) : text.text);
}

Text ArchimateReader::attribute(QStringView name)
{
    return m_reading.texts.intern(m_walk.attribute(name).toStdString());
}

Reading ArchimateReader::read()
{
    if (m_walk.step() != XmlStep::Start || m_walk.name() != u"model"
        || !m_walk.nameSpace().contains(u"opengroup.org/xsd/archimate"))
        throw StoreError(ErrorKind::Invalid, "exchange.other-format", {{u"format"_s, u"archimate"_s}});
    m_reading.subject = m_walk.attribute(u"identifier");
    if (m_reading.subject.startsWith(u"id-mainstay-"))
        m_by = WrittenBy::Us;
    eachChild([&](QStringView section) {
        if (section == u"elements")
            eachChild([&](QStringView) { m_elements.push_back(readConcept()); });
        else if (section == u"relationships")
            eachChild([&](QStringView) { m_relations.push_back(readConcept()); });
        else if (section == u"propertyDefinitions")
            eachChild([&](QStringView) { readDefinition(); });
        else if (section == u"organizations")
            readFolders();
        else if (section == u"views")
            eachChild([&](QStringView) {
                eachChild([&](QStringView view) {
                    if (view == u"view")
                        m_views.count(m_walk.line());
                    m_walk.skip();
                });
            });
        else
            m_walk.skip();
    });
    while (m_walk.step() != XmlStep::Finished) { }
    for (Concept &element : m_elements)
        takeElement(element);
    for (Concept &relation : m_relations)
        takeRelation(relation);
    std::string kinds;
    for (const QString &type : m_noPartTypes)
        kinds += (kinds.empty() ? "" : ", ") + type.toStdString();
    m_skippedElements.tell(m_reading, m_reading.texts.keep(kinds));
    m_views.tell(m_reading);
    m_draft.settle();
    return std::move(m_reading);
}

ArchimateReader::Concept ArchimateReader::readConcept()
{
    Concept made;
    made.line = m_walk.line();
    made.type = m_walk.attribute(u"type");
    made.access = m_walk.attribute(u"accessType");
    made.directed = m_walk.attribute(u"isDirected");
    made.id = attribute(u"identifier");
    made.from = attribute(u"source");
    made.to = attribute(u"target");
    made.raw = m_draft.raws().keep(m_walk.startTag().toStdString());
    eachChild([&](QStringView child) {
        if (child == u"name" && made.name.isEmpty())
            made.name = keepText(m_walk.text());
        else if (child == u"documentation" && made.documentation.isEmpty())
            made.documentation = keepText(m_walk.text());
        else if (child == u"properties")
            readProperties(made);
        else
            m_walk.skip();
    });
    return made;
}

void ArchimateReader::readProperties(Concept &of)
{
    eachChild([&](QStringView) {
        const Text definition = attribute(u"propertyDefinitionRef");
        Text value;
        eachChild([&](QStringView child) {
            if (child == u"value" && !value.isGiven())
                value = keepText(m_walk.text());
            else
                m_walk.skip();
        });
        if (value.isGiven() && (!value.isEmpty() || m_by == WrittenBy::Us))
            of.properties.push_back({definition, value});
    });
}

void ArchimateReader::readDefinition()
{
    const Text id = attribute(u"identifier");
    Text name;
    eachChild([&](QStringView child) {
        if (child == u"name" && !name.isGiven())
            name = keepText(m_walk.text());
        else
            m_walk.skip();
    });
    m_definitions.insert_or_assign(id.view(), name);
}

/// Folders nest as deep as the file does, so that this keeps them itself. A reference has no label.
void ArchimateReader::readFolders()
{
    std::vector<std::string> open = {{}};
    while (!open.empty()) {
        if (m_walk.step() == XmlStep::End) {
            open.pop_back();
            continue;
        }
        if (m_walk.name() == u"label") {
            const std::string label = m_walk.text().text;
            open.back() += (open.back().empty() ? "" : " / ") + label.substr(0, 200);
        } else if (m_walk.name() == u"item") {
            if (const Text id = attribute(u"identifierRef"); !id.isEmpty())
                m_folders.emplace(id.view(), m_reading.texts.intern(open.back()));
            open.push_back(open.back().substr(0, 2'000));
        } else {
            m_walk.skip();
        }
    }
}

void ArchimateReader::nameProperties(Concept &of)
{
    for (Attribute &property : of.properties) {
        if (const auto name = m_definitions.find(property.name.view());
            name != m_definitions.end() && !name->second.isEmpty())
            property.name = name->second;
    }
}

void ArchimateReader::reject(const Concept &of, const FieldFault &fault)
{
    m_reading.addReject({fault.code, of.line, fault.field, fault.value}, m_reading.texts.keep(of.raw.view()));
}

/// What we wrote is called by its own key again.
Text ArchimateReader::lastOf(Text identifier)
{
    const bool isOurs = m_by == WrittenBy::Us && identifier.view().starts_with("id-");
    return isOurs ? m_reading.texts.intern(identifier.view().substr(3)) : identifier;
}

void ArchimateReader::takeElement(Concept &element)
{
    ++m_reading.read;
    const ArchimateType type = archimateType(element.type);
    if (element.id.isEmpty())
        return reject(element, {RemarkCode::MissingValue, m_reading.texts.intern("identifier"), {}});
    if (type.element == ArchimateElement::Unknown)
        return reject(element,
                      {RemarkCode::UnknownWord, m_reading.texts.intern("type"),
                       m_reading.texts.keep(element.type.toStdString())});
    if (type.element == ArchimateElement::NoPart) {
        ++m_reading.skipped;
        m_skippedElements.count(element.line);
        m_noParts.insert(element.id.view());
        if (std::ranges::find(m_noPartTypes, element.type) == m_noPartTypes.end())
            m_noPartTypes.push_back(element.type);
        return;
    }
    if (element.name.isEmpty())
        return reject(element, {RemarkCode::MissingValue, m_reading.texts.intern("name"), {}});
    nameProperties(element);
    if (m_by == WrittenBy::Others) {
        if (const auto folder = m_folders.find(element.id.view()); folder != m_folders.end())
            element.properties.push_back({m_reading.texts.intern("folder"), folder->second});
        element.properties.push_back(
            {m_reading.texts.intern("archimate type"), m_reading.texts.intern(element.type.toStdString())});
    }
    ImportedComponent component;
    component.name = element.name;
    component.kind = m_reading.texts.intern(toName(type.kind).toStdString());
    if (const auto fault = takeFields(element.properties, m_by, m_reading, component))
        return reject(element, *fault);
    component.key = lastOf(element.id);
    component.name = element.name;
    if (!element.documentation.isEmpty())
        component.description = element.documentation;
    component.where = element.line;
    m_draft.addNode(element.id, component, element.raw);
}

void ArchimateReader::takeRelation(Concept &relation)
{
    ++m_reading.read;
    const auto its = archimateRelation(relation.type, relation.access, relation.directed);
    if (!its)
        return reject(relation,
                      {RemarkCode::UnknownWord, m_reading.texts.intern("type"),
                       m_reading.texts.keep(relation.type.toStdString())});
    if (m_noParts.contains(relation.from.view()) || m_noParts.contains(relation.to.view())) {
        ++m_reading.skipped;
        return;
    }
    if (its->meaning == ArchimateMeaning::Nothing)
        return m_reading.addFinding(RemarkCode::RelationNotKept, relation.line,
                                    m_reading.texts.intern(relation.type.toStdString()), relation.from);
    if (its->meaning == ArchimateMeaning::SourceHoldsTarget)
        return m_draft.addPart(relation.from, relation.to, relation.line, relation.raw);
    nameProperties(relation);
    if (!relation.name.isEmpty())
        relation.properties.push_back({m_reading.texts.intern("relationship"), relation.name});
    DependencyTerms terms;
    if (const auto fault = takeFields(relation.properties, m_by, m_reading, terms))
        return reject(relation, *fault);
    if (m_by == WrittenBy::Others)
        terms.kind = m_reading.texts.intern(toName(its->kind).toStdString());
    const bool isSource = its->meaning == ArchimateMeaning::SourceNeedsTarget;
    m_draft.addDependency(isSource ? relation.from : relation.to, isSource ? relation.to : relation.from, terms,
                          relation.line);
}
} // namespace

Result<Reading> readArchimate(QIODevice &device, const ReadOptions &, ReadProgress &progress)
{
    return readGuarded([&] {
        requireReadable(device);
        progress.start(device.size());
        Reading reading = ArchimateReader(device, progress).read();
        progress.finish();
        return reading;
    });
}

} // namespace mainstay
