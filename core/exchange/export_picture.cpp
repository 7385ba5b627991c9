// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_picture.h"

#include "estate/estate_loader.h"

using namespace Qt::StringLiterals;

namespace mainstay {

FreeAttributes readFreeAttributes(Session &session, const QString &table)
{
    FreeAttributes attributes;
    session.scan(u"SELECT %1_id, name, value FROM %1_attribute"_s.arg(table), [&](const ScanRow &row) {
        attributes.values[row.integer(0)].insert(QString::fromUtf8(row.text(1)), QString::fromUtf8(row.text(2)));
    });
    attributes.names = session.query(u"SELECT DISTINCT name FROM %1_attribute ORDER BY name"_s.arg(table), {},
                                     [](const Row &row) { return row.text(0); });
    return attributes;
}

ExportPicture::ExportPicture(Session &session, const ExportScope &scope)
    : m_estate(loadEstate(session))
    , m_range(rangeOf(m_estate->tree(), scope))
    , m_keys(session)
    , m_componentAttributes(readFreeAttributes(session, u"component"_s))
    , m_dependencyAttributes(readFreeAttributes(session, u"dependency"_s))
{
    for (DependencyIndex index = 0; index < graph().size(); ++index) {
        if (!m_range.contains(graph().dependentOf(index)))
            continue;
        if (m_range.contains(graph().providerOf(index)))
            m_dependencies.push_back(index);
        else
            ++m_leaving;
    }
}

std::optional<ComponentIndex> ExportPicture::parentOf(ComponentIndex component) const
{
    const auto parent = tree().parentOf(component);
    return parent && m_range.contains(*parent) ? parent : std::nullopt;
}

QMap<QString, QString> ExportPicture::attributesOf(ComponentIndex component) const
{
    return m_componentAttributes.of(tree().component(component).id.value);
}

QString ExportPicture::title() const
{
    const bool isOne = m_range.size() > 0 && tree().endOf(m_range.first) == m_range.end;
    return isOne ? tree().component(m_range.first).name : u"estate"_s;
}

ExportReport ExportPicture::report() const
{
    ExportReport report{m_range.size() + qint64(m_dependencies.size()), {}};
    report.leaveOut("exchange.dependencies-leaving", m_leaving, m_leaving + qint64(m_dependencies.size()));
    qint64 groups = 0;
    qint64 empty = 0;
    for (GroupIndex group = 0; group < graph().groupCount(); ++group) {
        if (!m_range.contains(graph().group(group).dependent))
            continue;
        ++groups;
        empty += graph().membersOf(group).empty() ? 1 : 0;
    }
    report.leaveOut("exchange.empty-groups", empty, groups);
    return report;
}

} // namespace mainstay
