// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_writer.h"

#include "exchange/cyclonedx_types.h"
#include "exchange/estate_fields.h"
#include "exchange/export_picture.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool isWritten(const QString &type)
{
    const QByteArray name = type.toUtf8();
    const auto known = std::ranges::find(cycloneDxTypes, std::string_view(name), &CycloneDxType::name);
    return known != cycloneDxTypes.end() && known->isWritten;
}

QString typeOf(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Hardware:
    case ComponentKind::Network:
        return u"device"_s;
    case ComponentKind::VirtualMachine:
        return u"container"_s;
    case ComponentKind::OperatingSystem:
        return u"operating-system"_s;
    case ComponentKind::SoftwareSystem:
        return u"platform"_s;
    case ComponentKind::Component:
        return u"library"_s;
    case ComponentKind::Document:
        return u"file"_s;
    case ComponentKind::Application:
    case ComponentKind::Database:
    case ComponentKind::Service:
    case ComponentKind::ScheduledJob:
    case ComponentKind::Process:
        break;
    }
    return u"application"_s;
}

class CycloneDxWriter
{
public:
    CycloneDxWriter(const ExportPicture &picture, QByteArray &out, Progress &progress)
        : m_picture(picture), m_out(out), m_progress(progress, picture)
    { }
    void write();
    /// Dependencies of which more is said than there is a place for.
    qint64 cutShort() const { return m_cutShort; }

private:
    QString referenceOf(ComponentIndex index) const { return m_picture.keyOf(index); }
    QJsonObject componentOf(ComponentIndex index);
    QJsonObject head(const std::optional<ComponentIndex> &subject);
    void writeNested(ComponentIndex first);
    void writeDependencies();
    void separate();
    void append(const QJsonObject &object) { m_out += QJsonDocument(object).toJson(QJsonDocument::Compact); }

    const ExportPicture &m_picture;
    QByteArray &m_out;
    WriteProgress m_progress;
    qint64 m_cutShort = 0;
    bool m_isFirst = true;
};

QJsonObject CycloneDxWriter::componentOf(ComponentIndex index)
{
    const Component &component = m_picture.tree().component(index);
    QMap<QString, QString> attributes = m_picture.attributesOf(index);
    QJsonObject written{{u"bom-ref"_s, referenceOf(index)}, {u"name"_s, component.name}};
    const QString type = attributes.value(u"type"_s);
    const bool isTold = isWritten(type);
    written.insert(u"type"_s, isTold ? attributes.take(u"type"_s) : typeOf(component.kind));
    const auto move = [&](const QString &key, const QString &text) {
        if (!text.isEmpty())
            written.insert(key, text);
    };
    move(u"version"_s, component.productVersion);
    move(u"description"_s, component.description);
    move(u"group"_s, attributes.take(u"group"_s));
    move(u"purl"_s, attributes.take(u"purl"_s));
    if (const QString scope = attributes.value(u"scope"_s);
        scope == u"required" || scope == u"optional" || scope == u"excluded")
        written.insert(u"scope"_s, attributes.take(u"scope"_s));
    if (!component.vendor.isEmpty())
        written.insert(u"supplier"_s, QJsonObject{{u"name"_s, component.vendor}});
    if (const QString licence = attributes.take(u"licence"_s); !licence.isEmpty())
        written.insert(u"licenses"_s, QJsonArray{QJsonObject{{u"license"_s, QJsonObject{{u"name"_s, licence}}}}});
    QJsonArray properties;
    eachField(component, attributes, [&](const QString &name, const QString &value) {
        properties.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    });
    written.insert(u"properties"_s, properties);
    m_progress.count();
    return written;
}

QJsonObject CycloneDxWriter::head(const std::optional<ComponentIndex> &subject)
{
    QJsonObject metadata{{u"timestamp"_s, QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s)},
                         {u"tools"_s,
                          QJsonObject{{u"components"_s,
                                       QJsonArray{QJsonObject{{u"type"_s, u"application"_s},
                                                              {u"name"_s, u"Mainstay"_s},
                                                              {u"version"_s, QStringLiteral(MAINSTAY_VERSION)}}}}}}};
    if (subject)
        metadata.insert(u"component"_s, componentOf(*subject));
    return {
        {u"bomFormat"_s, u"CycloneDX"_s}, {u"specVersion"_s, u"1.5"_s}, {u"version"_s, 1}, {u"metadata"_s, metadata}};
}

void CycloneDxWriter::separate()
{
    m_out += m_isFirst ? "\n" : ",\n";
    m_isFirst = false;
}

void CycloneDxWriter::write()
{
    const OutlineRange range = m_picture.range();
    const bool hasSubject = range.size() > 0 && m_picture.tree().endOf(range.first) == range.end;
    append(head(hasSubject ? std::optional(range.first) : std::nullopt));
    m_out.chop(1);
    m_out += ",\n\"components\":[";
    writeNested(hasSubject ? range.first + 1 : range.first);
    m_out += "],\n\"dependencies\":[";
    writeDependencies();
    m_out += "]}\n";
}

/// With a stack of its own: a tree may be deeper than that of a thread.
void CycloneDxWriter::writeNested(ComponentIndex first)
{
    std::vector<ComponentIndex> open; // where what is below each of them ends
    const auto closeUpTo = [&](ComponentIndex index) {
        for (; !open.empty() && open.back() <= index; open.pop_back()) {
            m_out += "]}";
            m_isFirst = false;
        }
    };
    const ComponentIndex end = m_picture.range().end;
    for (ComponentIndex index = first; index < end; ++index) {
        closeUpTo(index);
        separate();
        append(componentOf(index));
        if (m_picture.tree().endOf(index) == index + 1)
            continue;
        m_out.chop(1);
        m_out += ",\"components\":[";
        open.push_back(m_picture.tree().endOf(index));
        m_isFirst = true;
    }
    closeUpTo(end);
}

void CycloneDxWriter::writeDependencies()
{
    const DependencyGraph &graph = m_picture.graph();
    std::map<ComponentIndex, std::set<ComponentIndex>> needs;
    for (const DependencyIndex index : m_picture.dependencies()) {
        needs[graph.dependentOf(index)].insert(graph.providerOf(index));
        bool isMore = false; // than that it is there
        eachField(graph, index, m_picture.attributesOf(graph.id(index).value),
                  [&](const QString &name, const QString &) { isMore |= name != u"mainstay.kind"; });
        m_cutShort += isMore ? 1 : 0;
        m_progress.count();
    }
    m_isFirst = true;
    for (const auto &[dependent, providers] : needs) {
        QJsonArray references;
        for (const ComponentIndex provider : providers)
            references.append(referenceOf(provider));
        separate();
        append({{u"ref"_s, referenceOf(dependent)}, {u"dependsOn"_s, references}});
    }
}

} // namespace

ExportReport writeCycloneDx(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    const ExportPicture picture(session, scope);
    CycloneDxWriter writer(picture, out, progress);
    writer.write();
    ExportReport report = picture.report();
    report.leaveOut("exchange.terms-left-out", writer.cutShort(), qint64(picture.dependencies().size()));
    return report;
}

} // namespace mainstay
