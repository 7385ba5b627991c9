// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/backstage_writer.h"

#include "exchange/estate_fields.h"
#include "exchange/export_picture.h"
#include "exchange/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {
/// In double quotes, which YAML reads as JSON does.
QByteArray yamlQuoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray lifecycleOf(const std::optional<LifeCycleStage> &stage)
{
    if (stage == LifeCycleStage::PhaseOut || stage == LifeCycleStage::Disposed)
        return "deprecated";
    return !stage || stage == LifeCycleStage::Operation ? "production" : "experimental";
}

QByteArray typeOf(ComponentKind kind)
{
    return kind == ComponentKind::Application ? "application" : toName(kind).replace(u' ', u'-').toUtf8();
}

class BackstageWriter
{
public:
    BackstageWriter(const ExportPicture &picture, QByteArray &out, Progress &progress)
        : m_picture(picture), m_out(out), m_progress(progress, picture)
    { }

    void write()
    {
        const OutlineRange range = m_picture.range();
        auto next = m_picture.dependencies().begin();
        for (ComponentIndex index = range.first; index < range.end; ++index) {
            m_needs = {};
            m_dependsOn.clear();
            // Dependencies stand in the order of their dependents.
            for (; next != m_picture.dependencies().end() && m_picture.graph().dependentOf(*next) == index; ++next)
                addNeed(*next);
            writeEntity(index);
            m_progress.count();
        }
    }

private:
    void addNeed(DependencyIndex dependency)
    {
        const DependencyGraph &graph = m_picture.graph();
        const QString key = m_picture.keyOf(graph.providerOf(dependency));
        QJsonObject fields;
        eachField(graph, dependency, m_picture.attributesOf(graph.id(dependency).value),
                  [&](const QString &name, const QString &value) { fields.insert(name, value); });
        m_needs.append(QJsonArray{key, fieldsAsComment(fields)});
        const QByteArray line = "    - component:" + key.toUtf8() + '\n';
        if (!m_dependsOn.endsWith(line))
            m_dependsOn += line;
        m_progress.count();
    }

    void writeEntity(ComponentIndex index)
    {
        const Component &component = m_picture.tree().component(index);
        QJsonObject fields;
        eachField(component, m_picture.attributesOf(index),
                  [&](const QString &name, const QString &value) { fields.insert(name, value); });
        m_out += "---\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: "
            + m_picture.keyOf(index).toUtf8() + "\n  title: " + yamlQuoted(component.name) + '\n';
        if (!component.description.isEmpty())
            m_out += "  description: " + yamlQuoted(component.description) + '\n';
        m_out +=
            QByteArray("  annotations:\n    ") + backstageFields + ": " + yamlQuoted(fieldsAsComment(fields)) + '\n';
        if (!m_needs.isEmpty())
            m_out += QByteArray("    ") + backstageNeeds + ": "
                + yamlQuoted(QString::fromUtf8(QJsonDocument(m_needs).toJson(QJsonDocument::Compact))) + '\n';
        m_out += "spec:\n  type: " + typeOf(component.kind) + "\n  lifecycle: " + lifecycleOf(component.lifeCycle.stage)
            + "\n  owner: " + yamlQuoted(component.owner.isEmpty() ? u"unknown"_s : component.owner) + '\n';
        if (const auto parent = m_picture.parentOf(index))
            m_out += "  subcomponentOf: " + m_picture.keyOf(*parent).toUtf8() + '\n';
        if (!m_dependsOn.isEmpty())
            m_out += "  dependsOn:\n" + m_dependsOn;
    }

    const ExportPicture &m_picture;
    QByteArray &m_out;
    WriteProgress m_progress;
    QJsonArray m_needs;
    QByteArray m_dependsOn;
};
} // namespace

ExportReport writeBackstage(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    return exportWith<BackstageWriter>(session, scope, out, progress);
}

} // namespace mainstay
