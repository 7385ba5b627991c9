// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/backstage_reader.h"

#include "base/error.h"
#include "exchange/backstage_writer.h"
#include "exchange/estate_fields.h"
#include "exchange/json_fields.h"
#include "exchange/reference_draft.h"
#include "exchange/whole_text.h"
#include "exchange/yaml_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = qint64(64) << 20;
constexpr size_t longestName = 63;
using Node = YamlDocument::Node;

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return out;
}

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= longestName && isLetterOrDigit(name.front()) && isLetterOrDigit(name.back())
        && std::ranges::all_of(name, [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_' || c == '.'; });
}

/// Nothing for kinds that are no part of an estate.
const char *kindOf(std::string_view kind, std::string_view type)
{
    if (kind == "system" || kind == "domain")
        return "software system";
    if (kind == "api" || (kind == "component" && type == "service"))
        return "service";
    if (kind == "component")
        return type == "website" || type == "application" ? "application" : "component";
    if (kind == "resource")
        return type.find("database") != std::string_view::npos || type == "db" ? "database" : "component";
    return nullptr;
}

std::string_view stageOf(std::string_view lifecycle)
{
    return lifecycle == "production"  ? "operation"
        : lifecycle == "deprecated"   ? "phase-out"
        : lifecycle == "experimental" ? "implementation"
                                      : "";
}

class BackstageReader
{
public:
    BackstageReader(QIODevice &device, ReadProgress &progress)
        : m_device(device), m_progress(progress), m_draft(m_reading, progress)
    {
        m_reading.whereKind = WhereKind::Line;
    }
    Reading read();

private:
    void takeDocument(const YamlDocument &document);
    void takeEntity();
    void addLinks(Text self);
    bool takeOurs(const Node *metadata);
    void needAsOurs(Text self, std::string_view needs);
    Text reference(std::string_view written, std::string_view kind);
    void each(const char *field, std::string_view kind, const std::function<void(Text)> &take);
    std::string_view scalar(const Node *map, const char *key);
    Text text(std::string_view text) { return text.empty() ? Text() : m_reading.texts.keep(text); }
    void need(Text dependent, Text provider);
    void reject(RemarkCode code, const char *field, std::string_view value = {});
    std::string_view raw() const;

    QIODevice &m_device;
    ReadProgress &m_progress;
    Reading m_reading;
    ReferenceDraft m_draft;
    std::string m_text;
    const YamlDocument *m_document = nullptr;
    const Node *m_spec = nullptr;
    const char *m_wrongType = nullptr; ///< the first field of a wrong type
    std::string m_kind;
    std::string m_namespace;
    bool m_hasEntity = false;
    size_t m_lineAt = 0; ///< where line m_lineNumber begins
    quint32 m_lineNumber = 1;
};

Reading BackstageReader::read()
{
    m_text = readWholeText(m_device, largestFile);
    readYaml(m_text, m_progress, [&](const YamlDocument &document) { takeDocument(document); });
    if (!m_hasEntity)
        throw StoreError(ErrorKind::Invalid, "exchange.other-format", {{u"format"_s, u"backstage"_s}});
    m_draft.settle();
    return std::move(m_reading);
}

/// From the document's first line up to the next mark of a document's end.
std::string_view BackstageReader::raw() const
{
    size_t at = m_lineAt;
    while (at < m_text.size()) {
        const size_t end = std::min(m_text.find('\n', at), m_text.size() - 1) + 1;
        if (at != m_lineAt && (m_text.compare(at, 3, "---") == 0 || m_text.compare(at, 3, "...") == 0))
            break;
        at = end;
    }
    return std::string_view(m_text).substr(m_lineAt, at - m_lineAt);
}

void BackstageReader::reject(RemarkCode code, const char *field, std::string_view value)
{
    m_reading.addReject({code, m_document->line(), m_reading.texts.intern(field), text(value)},
                        m_reading.texts.keep(raw()));
}

void BackstageReader::takeDocument(const YamlDocument &document)
{
    m_document = &document;
    for (; m_lineNumber < document.line() && m_lineAt < m_text.size(); ++m_lineNumber)
        m_lineAt = std::min(m_text.find('\n', m_lineAt), m_text.size() - 1) + 1;
    const Node *root = document.root();
    if (!root || root->kind == YamlDocument::Kind::Null)
        return;
    ++m_reading.read;
    m_hasEntity = m_hasEntity || (document.find(root, "apiVersion") && document.find(root, "kind"));
    if (root->kind != YamlDocument::Kind::Map)
        return reject(RemarkCode::WrongType, "entity");
    m_wrongType = nullptr;
    takeEntity();
}

/// Empty where it is not given. What is given and no text is remembered as of a wrong type.
std::string_view BackstageReader::scalar(const Node *map, const char *key)
{
    const Node *found = m_document->find(map, key);
    if (!found || found->kind == YamlDocument::Kind::Null)
        return {};
    if (found->kind == YamlDocument::Kind::Scalar)
        return found->value;
    m_wrongType = m_wrongType ? m_wrongType : key;
    return {};
}

void BackstageReader::takeEntity()
{
    const Node *root = m_document->root();
    const Node *metadata = m_document->find(root, "metadata");
    m_spec = m_document->find(root, "spec");
    m_kind = lower(scalar(root, "kind"));
    const std::string_view name = scalar(metadata, "name");
    if (m_kind.empty() || name.empty())
        return reject(RemarkCode::MissingValue, m_kind.empty() ? "kind" : "metadata.name");
    if (!isName(name))
        return reject(RemarkCode::UnknownWord, "metadata.name", name);
    if (takeOurs(metadata))
        return;
    const std::string_view type = scalar(m_spec, "type");
    const char *kind = kindOf(m_kind, lower(type));
    if (!kind) {
        ++m_reading.skipped;
        return;
    }
    const std::string_view given = scalar(metadata, "namespace");
    m_namespace = given.empty() ? "default" : lower(given);
    const std::string_view lifecycle = scalar(m_spec, "lifecycle");
    ImportedComponent component;
    component.key = reference(name, m_kind);
    component.name = text(name);
    component.kind = m_reading.texts.intern(kind);
    component.owner = text(scalar(m_spec, "owner"));
    component.description = text(scalar(metadata, "description"));
    component.stage = text(stageOf(lifecycle));
    component.where = m_document->line();
    const std::string_view title = scalar(metadata, "title");
    std::string tags;
    if (const Node *list = m_document->find(metadata, "tags")) {
        for (const auto &[key, place] : list->children)
            tags += (tags.empty() ? "" : ", ") + m_document->node(place).value;
    }
    if (m_wrongType)
        return reject(RemarkCode::WrongType, m_wrongType);
    m_draft.beginAttributes();
    m_draft.addAttribute("title", text(title));
    m_draft.addAttribute("type", text(type));
    m_draft.addAttribute("lifecycle", text(lifecycle));
    m_draft.addAttribute("tags", text(tags));
    component.attributes = m_draft.attributes();
    if (m_draft.addNode(component.key, component, m_draft.raws().keep(raw())))
        addLinks(component.key);
}

/// Whether it is an entity that was written here: then its annotations say everything.
bool BackstageReader::takeOurs(const Node *metadata)
{
    const Node *annotations = m_document->find(metadata, "annotations");
    const auto fields = fieldsInComment(scalar(annotations, backstageFields), m_reading.texts);
    if (!fields)
        return false;
    ImportedComponent component;
    if (const auto fault = takeFields(*fields, WrittenBy::Us, m_reading, component)) {
        m_reading.addReject({fault->code, m_document->line(), fault->field, fault->value}, m_reading.texts.keep(raw()));
        return true;
    }
    component.key = m_reading.texts.intern(scalar(metadata, "name"));
    component.name = text(scalar(metadata, "title"));
    if (component.name.isEmpty())
        component.name = component.key;
    component.where = m_document->line();
    const Text raws = m_draft.raws().keep(raw());
    if (!m_draft.addNode(component.key, component, raws))
        return true;
    if (const std::string_view parent = scalar(m_spec, "subcomponentOf"); !parent.empty())
        m_draft.addPart(m_reading.texts.intern(parent), component.key, component.where, raws);
    needAsOurs(component.key, scalar(annotations, backstageNeeds));
    return true;
}

void BackstageReader::needAsOurs(Text self, std::string_view needs)
{
    const QJsonArray list = QJsonDocument::fromJson(QByteArray(needs.data(), qsizetype(needs.size()))).array();
    for (const QJsonValue &each : list) {
        const std::string provider = each.toArray().at(0).toString().toStdString();
        const std::string comment = each.toArray().at(1).toString().toStdString();
        const auto fields = fieldsInComment(comment, m_reading.texts);
        DependencyTerms terms;
        if (!fields)
            reject(RemarkCode::WrongType, backstageNeeds);
        else if (const auto fault = takeFields(*fields, WrittenBy::Us, m_reading, terms))
            m_reading.addReject({fault->code, m_document->line(), fault->field, fault->value},
                                m_reading.texts.keep(raw()));
        else
            m_draft.addDependency(self, m_reading.texts.intern(provider), terms, m_document->line());
    }
}

/// "[kind:][namespace/]name" in full.
Text BackstageReader::reference(std::string_view written, std::string_view kind)
{
    const size_t colon = written.find(':');
    const std::string_view its = colon == std::string_view::npos ? kind : written.substr(0, colon);
    const std::string_view rest = colon == std::string_view::npos ? written : written.substr(colon + 1);
    const bool hasNamespace = rest.find('/') != std::string_view::npos;
    return m_reading.texts.intern(lower(its) + ':' + (hasNamespace ? "" : m_namespace + '/') + lower(rest));
}

void BackstageReader::each(const char *field, std::string_view kind, const std::function<void(Text)> &take)
{
    const Node *list = m_document->find(m_spec, field);
    if (!list)
        return;
    if (list->kind == YamlDocument::Kind::Scalar)
        return take(reference(list->value, kind));
    for (const auto &[key, place] : list->children) {
        const Node &item = m_document->node(place);
        if (item.kind == YamlDocument::Kind::Scalar && !item.value.empty())
            take(reference(item.value, kind));
    }
}

void BackstageReader::need(Text dependent, Text provider)
{
    DependencyTerms terms;
    terms.kind = m_reading.texts.intern("uses");
    terms.strength = m_reading.texts.intern("hard");
    m_draft.addDependency(dependent, provider, terms, m_document->line());
}

void BackstageReader::addLinks(Text self)
{
    const auto below = [&](Text whole) { m_draft.addPart(whole, self, m_document->line(), self); };
    const bool isSubcomponent = m_document->find(m_spec, "subcomponentOf") != nullptr;
    each("subcomponentOf", "component", below);
    if (!isSubcomponent && m_kind != "system" && m_kind != "domain")
        each("system", "system", below);
    if (m_kind == "system")
        each("domain", "domain", below);
    if (m_kind == "domain")
        each("subdomainOf", "domain", below);
    each("dependsOn", "component", [&](Text other) { need(self, other); });
    each("dependencyOf", "component", [&](Text other) { need(other, self); });
    each("consumesApis", "api", [&](Text other) { need(self, other); });
    each("providesApis", "api", [&](Text other) { need(other, self); });
}
} // namespace

Result<Reading> readBackstage(QIODevice &device, const ReadOptions &, ReadProgress &progress)
{
    return readGuarded([&] {
        requireReadable(device);
        progress.start(device.size());
        Reading reading = BackstageReader(device, progress).read();
        progress.finish();
        return reading;
    });
}

} // namespace mainstay
