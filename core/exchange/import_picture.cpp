// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_picture.h"

#include "estate/estate_loader.h"
#include "store/catalogue.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void readAttributes(Session &session, const QString &table, QHash<qint64, QHash<QString, KnownAttribute>> &attributes)
{
    session.scan(u"SELECT %1_id, id, name, value FROM %1_attribute"_s.arg(table), [&](const ScanRow &row) {
        attributes[row.integer(0)].insert(QString::fromUtf8(row.text(2)),
                                          KnownAttribute{row.integer(1), QString::fromUtf8(row.text(3))});
    });
}

/// Everything outside of this room that refers to a component keeps it from being removed.
void readReferences(Session &session, QSet<qint64> &referred)
{
    static const QStringList own{u"component"_s, u"component_attribute"_s, u"redundancy_group"_s, u"dependency"_s,
                                 u"import_component"_s};
    for (const TableDescription &table : session.connection().tables()) {
        if (own.contains(table.name))
            continue;
        for (const Reference &reference : table.references) {
            if (reference.table == u"component")
                session.scan(u"SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL"_s.arg(reference.column, table.name),
                             [&](const ScanRow &row) { referred.insert(row.integer(0)); });
        }
    }
}

} // namespace

QStringList importedEntities()
{
    return {u"component"_s,
            u"component_attribute"_s,
            u"dependency"_s,
            u"dependency_attribute"_s,
            u"redundancy_group"_s,
            u"import_source"_s,
            u"import_component"_s,
            u"import_dependency"_s,
            u"ticket"_s};
}

std::optional<qint64> componentWithKey(const ImportPicture &picture, const QString &key)
{
    const auto brought = picture.components.constFind(key);
    if (brought != picture.components.cend())
        return *brought;
    const auto born = picture.bornComponents.constFind(key);
    if (born != picture.bornComponents.cend())
        return *born;
    const std::optional<qint64> own = picture.keys->ownId(key);
    return own && picture.estate->tree().indexOf(Id<Component>(*own)) ? own : std::nullopt;
}

ImportPicture readImportPicture(Session &session, const QString &source)
{
    ImportPicture picture;
    picture.position = journalPosition(session);
    picture.estate = loadEstate(session);
    picture.keys.emplace(session);
    picture.source = session.find(u"SELECT id FROM import_source WHERE name = ?"_s, {source},
                                  [](const Row &row) { return row.integer(0); });
    const qint64 own = picture.source.value_or(0);
    session.scan(u"SELECT source_id, source_key, component_id FROM import_component"_s, [&](const ScanRow &row) {
        if (row.integer(0) == own)
            picture.components.insert(QString::fromUtf8(row.text(1)), row.integer(2));
        else
            picture.othersComponents.insert(row.integer(2));
        if (const QString key = QString::fromUtf8(row.text(1)); isBornKey(key) && !picture.bornComponents.contains(key))
            picture.bornComponents.insert(key, row.integer(2));
    });
    session.scan(u"SELECT source_id, dependency_id FROM import_dependency"_s, [&](const ScanRow &row) {
        (row.integer(0) == own ? picture.dependencies : picture.othersDependencies).insert(row.integer(1));
    });
    readAttributes(session, u"component"_s, picture.componentAttributes);
    readAttributes(session, u"dependency"_s, picture.dependencyAttributes);
    readReferences(session, picture.componentsInUse);
    return picture;
}

} // namespace mainstay
