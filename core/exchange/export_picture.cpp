// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_picture.h"

#include "estate/estate_loader.h"

#include <QSet>

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

namespace {

/// How many things there are of which a component in the range is one; rows of (thing, component).
qint64 countIn(Session &session, const QString &rows, const ComponentTree &tree, const OutlineRange &range)
{
    QSet<qint64> things;
    session.scan(rows, [&](const ScanRow &row) {
        const auto index = tree.indexOf(Id<Component>(row.integer(1)));
        if (index && range.contains(*index))
            things.insert(row.integer(0));
    });
    return things.size();
}

QList<LeftOut> besidesIn(Session &session, const ComponentTree &tree, const OutlineRange &range)
{
    ExportReport report;
    const auto leaveOut = [&](const QByteArray &code, qint64 count) { report.leaveOut(code, count, count); };
    leaveOut("exchange.deployments-left-out",
             countIn(session, u"SELECT id, component_id FROM deployment"_s, tree, range));
    leaveOut("exchange.overrides-left-out",
             countIn(session, u"SELECT id, component_id FROM impact_override"_s, tree, range));
    leaveOut("exchange.scenarios-left-out",
             countIn(session, u"SELECT scenario_id, component_id FROM scenario_part"_s, tree, range));
    // Rules that name no component are of the estate as a whole.
    const bool isWhole = range.size() == tree.size();
    leaveOut("exchange.rules-left-out",
             isWhole ? session.number(u"SELECT count(*) FROM forbidden_dependency"_s)
                     : countIn(session,
                               u"SELECT id, dependent_component_id FROM forbidden_dependency WHERE"
                               " dependent_component_id IS NOT NULL UNION ALL SELECT id, provider_component_id FROM"
                               " forbidden_dependency WHERE provider_component_id IS NOT NULL"_s,
                               tree, range));
    return report.leftOut;
}

} // namespace

ExportPicture::ExportPicture(Session &session, const ExportScope &scope)
    : m_estate(loadEstate(session))
    , m_range(rangeOf(m_estate->tree(), scope))
    , m_keys(session)
    , m_componentAttributes(readFreeAttributes(session, u"component"_s))
    , m_dependencyAttributes(readFreeAttributes(session, u"dependency"_s))
    , m_besides(besidesIn(session, m_estate->tree(), m_range))
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
    report.leftOut += m_besides;
    return report;
}

} // namespace mainstay
