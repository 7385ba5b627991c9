// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_apply.h"

#include "estate/component_commands.h"
#include "store/bulk_loader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QStringList &dateColumns()
{
    static const QStringList columns{u"planned_on"_s,   u"implementation_on"_s, u"operation_on"_s,
                                     u"phase_out_on"_s, u"disposed_on"_s,       u"end_of_support_on"_s};
    return columns;
}

class PlanWriter
{
public:
    PlanWriter(Transaction &transaction, const Reading &reading, const ImportPicture &picture, const ImportPlan &plan,
               Progress &progress)
        : m_transaction(transaction), m_reading(reading), m_picture(picture), m_plan(plan), m_progress(progress)
    {
        m_total = qint64(2 * plan.components.size() + 2 * plan.dependencies.size() + plan.componentUpdates.size()
                         + plan.goneDependencies.size() + plan.goneComponents.size());
    }

    void write(const QString &source)
    {
        m_source =
            m_picture.source ? *m_picture.source : insertRow(m_transaction, u"import_source"_s, {{u"name"_s, source}});
        if (!m_plan.moves.empty() || !m_plan.components.empty())
            lockTree(m_transaction);
        addComponents();
        updateAll(u"component"_s, m_plan.componentUpdates);
        moveComponents();
        addGroups();
        updateAll(u"redundancy_group"_s, m_plan.groupUpdates);
        addDependencies();
        updateAll(u"dependency"_s, m_plan.dependencyUpdates);
        addAttributes(u"component"_s, m_plan.componentAttributes, m_firstComponent);
        addAttributes(u"dependency"_s, m_plan.dependencyAttributes, m_firstDependency);
        updateAll(u"component_attribute"_s, m_plan.attributeUpdates);
        updateAll(u"dependency_attribute"_s, m_plan.dependencyAttributeUpdates);
        removeWhatIsGone();
        if (!m_plan.moves.empty())
            requireWholeTree(m_transaction);
    }

private:
    void count()
    {
        if ((++m_done & 0x3ff) == 0)
            m_progress.report(m_done, m_total);
    }

    static BulkLoader &add(BulkLoader &loader, Text text, const char *fallback)
    {
        return loader.add(text.isEmpty() ? QByteArrayView(fallback)
                                         : QByteArrayView(text.view().data(), qsizetype(text.view().size())));
    }

    static BulkLoader &addOptional(BulkLoader &loader, Text text)
    {
        return text.isGiven() ? loader.add(QByteArrayView(text.view().data(), qsizetype(text.view().size())))
                              : loader.addNull();
    }

    /// The next rank at the end of a parent's children.
    qint64 nextRank(const std::optional<ComponentRef> &parent)
    {
        const auto known = m_ranks.find(parent);
        if (known != m_ranks.end())
            return known->second += RankGap;
        qint64 rank = RankGap;
        if (!parent)
            rank = rankAtEnd(m_transaction, std::nullopt);
        else if (!parent->isAdded())
            rank = rankAtEnd(m_transaction, Id<Component>(parent->idAfter(0)));
        m_ranks.emplace(parent, rank);
        return rank;
    }

    void addComponents()
    {
        const auto rows = qint64(m_plan.components.size());
        // Asked before the load, while no rows are on their way.
        std::vector<qint64> ranks;
        ranks.reserve(m_plan.components.size());
        for (const PlannedComponent &planned : m_plan.components)
            ranks.push_back(nextRank(planned.parent));

        const QStringList columns{u"parent_id"_s, u"rank"_s,  u"name"_s,        u"kind"_s, u"product_version"_s,
                                  u"vendor"_s,    u"owner"_s, u"description"_s, u"stage"_s};
        BulkLoader loader(m_transaction, u"component"_s, columns + dateColumns(), rows);
        m_firstComponent = loader.firstId();
        for (size_t i = 0; i < m_plan.components.size(); ++i) {
            const PlannedComponent &planned = m_plan.components[i];
            const ImportedComponent &imported = m_reading.components[planned.imported];
            if (planned.parent)
                loader.add(planned.parent->idAfter(m_firstComponent));
            else
                loader.addNull();
            loader.add(ranks[i]);
            add(loader, imported.name, "");
            add(loader, imported.kind, "component");
            add(loader, imported.productVersion, "");
            add(loader, imported.vendor, "");
            add(loader, imported.owner, "");
            add(loader, imported.description, "");
            if (imported.stage.isEmpty())
                loader.addNull();
            else
                add(loader, imported.stage, "");
            addDates(loader, imported);
            loader.endRow();
            count();
        }
        loader.finish();
        rememberComponents(rows);
    }

    void addDates(BulkLoader &loader, const ImportedComponent &imported) const
    {
        const auto given = m_reading.attributesIn(imported.dates);
        for (const QString &column : dateColumns()) {
            const auto date =
                std::ranges::find_if(given, [&](const Attribute &each) { return each.name.toString() == column; });
            addOptional(loader, date == given.end() ? Text() : date->value);
        }
    }

    void rememberComponents(qint64 rows)
    {
        BulkLoader keys(m_transaction, u"import_component"_s, {u"source_id"_s, u"source_key"_s, u"component_id"_s},
                        rows);
        for (size_t i = 0; i < m_plan.components.size(); ++i) {
            keys.add(m_source);
            add(keys, m_reading.components[m_plan.components[i].imported].key, "");
            keys.add(m_firstComponent + qint64(i)).endRow();
            count();
        }
        keys.finish();
    }

    void addGroups()
    {
        BulkLoader loader(m_transaction, u"redundancy_group"_s, {u"dependent_id"_s, u"name"_s, u"minimum"_s},
                          qint64(m_plan.groups.size()));
        m_firstGroup = loader.firstId();
        for (const PlannedGroup &group : m_plan.groups) {
            loader.add(group.dependent.idAfter(m_firstComponent));
            add(loader, group.name, "");
            loader.add(QStringView(group.minimum)).endRow();
        }
        loader.finish();
    }

    void addDependencies()
    {
        BulkLoader loader(m_transaction, u"dependency"_s,
                          {u"dependent_id"_s, u"provider_id"_s, u"kind"_s, u"strength"_s, u"requirement"_s,
                           u"provided_version"_s, u"scheme"_s, u"group_id"_s},
                          qint64(m_plan.dependencies.size()));
        m_firstDependency = loader.firstId();
        for (const PlannedDependency &planned : m_plan.dependencies) {
            const DependencyTerms &terms = m_reading.termsOf(m_reading.dependencies[planned.imported]);
            loader.add(planned.dependent.idAfter(m_firstComponent)).add(planned.provider.idAfter(m_firstComponent));
            add(loader, terms.kind, "uses");
            add(loader, terms.strength, "hard");
            add(loader, terms.requirement, "");
            addOptional(loader, terms.providedVersion).add(QStringView(toName(terms.scheme)));
            if (planned.group)
                loader.add(*planned.group < 0 ? m_firstGroup - *planned.group - 1 : *planned.group);
            else
                loader.addNull();
            loader.endRow();
            count();
        }
        loader.finish();
        rememberDependencies();
    }

    void rememberDependencies()
    {
        BulkLoader claims(m_transaction, u"import_dependency"_s, {u"source_id"_s, u"dependency_id"_s},
                          qint64(m_plan.dependencies.size() + m_plan.dependencyClaims.size()));
        for (size_t i = 0; i < m_plan.dependencies.size(); ++i) {
            claims.add(m_source).add(m_firstDependency + qint64(i)).endRow();
            count();
        }
        for (const qint64 id : m_plan.dependencyClaims)
            claims.add(m_source).add(id).endRow();
        claims.finish();
    }

    void addAttributes(const QString &table, const std::vector<PlannedAttribute> &attributes, qint64 firstOwner)
    {
        BulkLoader loader(m_transaction, table + u"_attribute"_s, {table + u"_id"_s, u"name"_s, u"value"_s},
                          qint64(attributes.size()));
        for (const PlannedAttribute &attribute : attributes) {
            loader.add(attribute.owner ? *attribute.owner : firstOwner + attribute.place);
            add(loader, attribute.name, "");
            add(loader, attribute.value, "").endRow();
        }
        loader.finish();
    }

    /// The plan was made of these very rows, so their versions are the current ones.
    void updateAll(const QString &table, const std::vector<PlannedUpdate> &updates)
    {
        for (const PlannedUpdate &update : updates) {
            const auto version =
                int(m_transaction.number(u"SELECT version FROM %1 WHERE id = ?"_s.arg(table), {update.id}));
            updateRow(m_transaction, table, update.id, version, update.changes);
            count();
        }
    }

    void moveComponents()
    {
        std::vector<PlannedUpdate> updates;
        for (const PlannedMove &move : m_plan.moves)
            updates.push_back(
                {move.id,
                 {{u"parent_id"_s, move.parent.idAfter(m_firstComponent)}, {u"rank"_s, nextRank(move.parent)}}});
        updateAll(u"component"_s, updates);
    }

    void removeEach(const QString &sql, const std::vector<qint64> &ids)
    {
        for (const qint64 id : ids) {
            m_transaction.exec(sql, {id});
            count();
        }
    }

    void removeWhatIsGone()
    {
        for (const qint64 id : m_plan.unclaimedDependencies)
            m_transaction.exec(u"DELETE FROM import_dependency WHERE dependency_id = ? AND source_id = ?"_s,
                               {id, m_source});
        removeEach(u"DELETE FROM import_dependency WHERE dependency_id = ?"_s, m_plan.goneDependencies);
        removeEach(u"DELETE FROM dependency_attribute WHERE dependency_id = ?"_s, m_plan.goneDependencies);
        removeEach(u"DELETE FROM dependency WHERE id = ?"_s, m_plan.goneDependencies);
        removeEach(u"DELETE FROM redundancy_group WHERE id = ?"_s, m_plan.goneGroups);
        removeEach(u"DELETE FROM import_component WHERE component_id = ?"_s, m_plan.goneComponents);
        removeEach(u"DELETE FROM component_attribute WHERE component_id = ?"_s, m_plan.goneComponents);
        removeEach(u"DELETE FROM component WHERE id = ?"_s, m_plan.goneComponents);
    }

    Transaction &m_transaction;
    const Reading &m_reading;
    const ImportPicture &m_picture;
    const ImportPlan &m_plan;
    Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
    qint64 m_source = 0;
    qint64 m_firstComponent = 0;
    qint64 m_firstGroup = 0;
    qint64 m_firstDependency = 0;
    std::map<std::optional<ComponentRef>, qint64> m_ranks;
};

} // namespace

void applyImport(Transaction &transaction, const Reading &reading, const ImportPicture &picture, const ImportPlan &plan,
                 const QString &source, Progress &progress)
{
    PlanWriter(transaction, reading, picture, plan, progress).write(source);
}

} // namespace mainstay
