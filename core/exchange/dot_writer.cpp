// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dot_writer.h"

#include "exchange/dot_text.h"
#include "exchange/estate_fields.h"
#include "exchange/export_picture.h"
#include "exchange/hex_escape.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {
constexpr size_t DeepestCluster = 50;

QByteArray pair(const QString &name, const QString &value)
{
    return ' ' + dotQuoted(hexEscaped(name, Carrier::Dot)) + '=' + dotQuoted(hexEscaped(value, Carrier::Dot));
}

class DotWriter
{
public:
    DotWriter(const ExportPicture &picture, QByteArray &out, Progress &progress)
        : m_picture(picture), m_out(out), m_progress(progress, picture)
    { }

    void write()
    {
        m_out += "digraph mainstay {\n\"" + QByteArray(exportField.data()) + "\"=\"1\";\n";
        const OutlineRange range = m_picture.range();
        for (ComponentIndex index = range.first; index < range.end; ++index) {
            while (!m_open.empty() && index >= m_picture.tree().endOf(m_open.back()))
                closeCluster();
            writeNode(index);
            m_progress.count();
        }
        while (!m_open.empty())
            closeCluster();
        for (const DependencyIndex index : m_picture.dependencies())
            writeEdge(index);
        m_out += "}\n";
    }

private:
    void writeNode(ComponentIndex index)
    {
        const Component &component = m_picture.tree().component(index);
        const QByteArray key = m_picture.keyOf(index).toUtf8();
        const QString label = dotLabel(QString(component.name).remove(QChar(u'\0')));
        const bool isParent = m_picture.tree().endOf(index) > index + 1;
        if (isParent && m_open.size() < DeepestCluster) {
            m_out += "subgraph \"cluster_" + key + "\" {\nlabel=" + dotQuoted(label) + ";\n";
            m_open.push_back(index);
        }
        m_out += '"' + key + "\" [label=" + dotQuoted(label);
        if (dotLabelText(label.toStdString(), {}) != component.name.toStdString())
            m_out += pair(nameField, component.name);
        if (const auto parent = m_picture.parentOf(index))
            m_out += pair(parentField, m_picture.keyOf(*parent));
        eachField(component, m_picture.attributesOf(index),
                  [&](const QString &name, const QString &value) { m_out += pair(name, value); });
        m_out += "];\n";
    }

    void closeCluster()
    {
        m_out += "}\n";
        m_open.pop_back();
    }

    void writeEdge(DependencyIndex index)
    {
        const DependencyGraph &graph = m_picture.graph();
        m_out += '"' + m_picture.keyOf(graph.dependentOf(index)).toUtf8() + "\" -> \""
            + m_picture.keyOf(graph.providerOf(index)).toUtf8() + "\" [";
        eachField(graph, index, m_picture.attributesOf(graph.id(index).value),
                  [&](const QString &name, const QString &value) { m_out += pair(name, value); });
        m_out += "];\n";
        m_progress.count();
    }

    const ExportPicture &m_picture;
    QByteArray &m_out;
    WriteProgress m_progress;
    std::vector<ComponentIndex> m_open;
};
} // namespace

ExportReport writeDot(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    return exportWith<DotWriter>(session, scope, out, progress);
}

} // namespace mainstay
