// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spdx_writer.h"

#include "exchange/estate_fields.h"
#include "exchange/export_picture.h"
#include "exchange/json_fields.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {
QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// SPDX 2.3, clause 7.24; nothing where no purpose says it.
QString purposeOf(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Application:
    case ComponentKind::SoftwareSystem:
        return u"APPLICATION"_s;
    case ComponentKind::OperatingSystem:
        return u"OPERATING-SYSTEM"_s;
    case ComponentKind::Hardware:
        return u"DEVICE"_s;
    case ComponentKind::VirtualMachine:
        return u"CONTAINER"_s;
    default:
        return u"OTHER"_s;
    }
}

class SpdxWriter
{
public:
    SpdxWriter(const ExportPicture &picture, QByteArray &out, Progress &progress)
        : m_picture(picture)
        , m_out(out)
        , m_progress(progress, picture)
        , m_now(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s))
    { }
    void write();

private:
    QByteArray idOf(ComponentIndex index) const { return "SPDXRef-" + m_picture.keyOf(index).toLatin1(); }
    QJsonObject head() const;
    void writePackage(ComponentIndex index);
    void writeRelation(ComponentIndex from, const QString &type, ComponentIndex to, const QString &comment);
    void separate();

    const ExportPicture &m_picture;
    QByteArray &m_out;
    WriteProgress m_progress;
    QString m_now;
    bool m_isFirst = true;
};

QJsonObject SpdxWriter::head() const
{
    const OutlineRange range = m_picture.range();
    QJsonArray described;
    for (ComponentIndex index = range.first; index < range.end; index = m_picture.tree().endOf(index))
        described.append(QString::fromLatin1(idOf(index)));
    const QString key = range.size() > 0 ? m_picture.keyOf(range.first) : u"empty"_s;
    return {{u"spdxVersion"_s, u"SPDX-2.3"_s},
            {u"dataLicense"_s, u"CC0-1.0"_s},
            {u"SPDXID"_s, u"SPDXRef-DOCUMENT"_s},
            {u"name"_s, m_picture.title()},
            {u"documentNamespace"_s, u"https://mainstay.invalid/spdx/%1/%2"_s.arg(key, m_now)},
            {u"creationInfo"_s, QJsonObject{{u"created"_s, m_now}, {u"creators"_s, QJsonArray{u"Tool: Mainstay"_s}}}},
            {u"documentDescribes"_s, described}};
}

void SpdxWriter::separate()
{
    m_out += m_isFirst ? "\n" : ",\n";
    m_isFirst = false;
}

void SpdxWriter::write()
{
    const OutlineRange range = m_picture.range();
    m_out += compact(head());
    m_out.chop(1);
    m_out += ",\n\"packages\":[";
    for (ComponentIndex index = range.first; index < range.end; ++index)
        writePackage(index);
    m_out += "],\n\"relationships\":[";
    m_isFirst = true;
    for (ComponentIndex index = range.first; index < range.end; ++index) {
        if (const auto parent = m_picture.parentOf(index))
            writeRelation(*parent, u"CONTAINS"_s, index, {});
    }
    const DependencyGraph &graph = m_picture.graph();
    for (const DependencyIndex index : m_picture.dependencies()) {
        QJsonObject fields;
        eachField(graph, index, m_picture.attributesOf(graph.id(index).value),
                  [&](const QString &name, const QString &value) { fields.insert(name, value); });
        writeRelation(graph.dependentOf(index), u"DEPENDS_ON"_s, graph.providerOf(index), fieldsAsComment(fields));
        m_progress.count();
    }
    m_out += "]}\n";
}

void SpdxWriter::writePackage(ComponentIndex index)
{
    const Component &component = m_picture.tree().component(index);
    const QMap<QString, QString> attributes = m_picture.attributesOf(index);
    QJsonObject fields;
    eachField(component, attributes, [&](const QString &name, const QString &value) { fields.insert(name, value); });
    QJsonObject package{{u"SPDXID"_s, QString::fromLatin1(idOf(index))},
                        {u"name"_s, component.name},
                        {u"downloadLocation"_s, u"NOASSERTION"_s},
                        {u"filesAnalyzed"_s, false},
                        {u"primaryPackagePurpose"_s, purposeOf(component.kind)},
                        {u"annotations"_s,
                         QJsonArray{QJsonObject{{u"annotationDate"_s, m_now},
                                                {u"annotationType"_s, u"OTHER"_s},
                                                {u"annotator"_s, u"Tool: Mainstay"_s},
                                                {u"comment"_s, fieldsAsComment(fields)}}}}};
    if (!component.productVersion.isEmpty())
        package.insert(u"versionInfo"_s, component.productVersion);
    if (!component.vendor.isEmpty())
        package.insert(u"supplier"_s, u"Organization: "_s + component.vendor);
    if (!component.description.isEmpty())
        package.insert(u"description"_s, component.description);
    if (const QString purl = attributes.value(u"purl"_s); !purl.isEmpty())
        package.insert(u"externalRefs"_s,
                       QJsonArray{QJsonObject{{u"referenceCategory"_s, u"PACKAGE-MANAGER"_s},
                                              {u"referenceType"_s, u"purl"_s},
                                              {u"referenceLocator"_s, purl}}});
    separate();
    m_out += compact(package);
    m_progress.count();
}

void SpdxWriter::writeRelation(ComponentIndex from, const QString &type, ComponentIndex to, const QString &comment)
{
    QJsonObject relation{{u"spdxElementId"_s, QString::fromLatin1(idOf(from))},
                         {u"relationshipType"_s, type},
                         {u"relatedSpdxElement"_s, QString::fromLatin1(idOf(to))}};
    if (!comment.isEmpty())
        relation.insert(u"comment"_s, comment);
    separate();
    m_out += compact(relation);
}
} // namespace

ExportReport writeSpdx(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    return exportWith<SpdxWriter>(session, scope, out, progress);
}

} // namespace mainstay
