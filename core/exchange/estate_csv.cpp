// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/estate_csv.h"

#include "estate/estate_loader.h"
#include "exchange/component_keys.h"
#include "exchange/csv_rows.h"
#include "exchange/csv_writer.h"
#include "exchange/export_picture.h"
#include "exchange/life_dates.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr quint32 ReportEvery = 1000;

void writeHeader(CsvWriter &writer, const QStringList &own, const FreeAttributes &free)
{
    const QLatin1String prefix(freeColumnPrefix.data(), qsizetype(freeColumnPrefix.size()));
    for (const QString &name : own)
        writer.text(name);
    for (const QString &name : free.names) {
        // Two columns of one name could not be read again.
        const bool isTaken = own.contains(name, Qt::CaseInsensitive) || name.startsWith(prefix);
        writer.text(isTaken ? prefix + name : name);
    }
    writer.endRow();
}

void writeFree(CsvWriter &writer, const FreeAttributes &free, qint64 id)
{
    const QMap<QString, QString> values = free.of(id);
    for (const QString &name : free.names)
        writer.text(values.value(name));
    writer.endRow();
}

} // namespace

ExportReport writeComponentsCsv(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    const ComponentTree tree = loadTree(session);
    const OutlineRange range = rangeOf(tree, scope);
    const ComponentKeys keys(session);
    const FreeAttributes free = readFreeAttributes(session, u"component"_s);
    CsvWriter writer(out);
    QStringList columns{u"key"_s,    u"parent"_s, u"name"_s,  u"kind"_s,       u"version"_s,
                        u"vendor"_s, u"stage"_s,  u"owner"_s, u"description"_s};
    for (const LifeDateField &field : lifeDateFields())
        columns.append(QLatin1String(field.name.data(), qsizetype(field.name.size())));
    writeHeader(writer, columns, free);
    for (ComponentIndex index = range.first; index < range.end; ++index) {
        const Component &component = tree.component(index);
        const auto &stage = component.lifeCycle.stage;
        writer.text(keys.keyOf(component.id.value))
            .text(component.parent ? keys.keyOf(component.parent->value) : QString());
        writer.text(component.name).text(toName(component.kind)).text(component.productVersion).text(component.vendor);
        writer.text(stage ? toName(*stage) : QString()).text(component.owner).text(component.description);
        for (const LifeDateField &field : lifeDateFields()) {
            const auto &day = component.lifeCycle.*field.stored;
            writer.text(day ? day->toString(Qt::ISODate) : QString());
        }
        writeFree(writer, free, component.id.value);
        if (index % ReportEvery == 0)
            progress.report(index - range.first, range.size());
    }
    return {range.size(), {}};
}

ExportReport writeDependenciesCsv(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    const std::shared_ptr<const Estate> estate = loadEstate(session);
    const DependencyGraph &graph = estate->graph();
    const OutlineRange range = rangeOf(estate->tree(), scope);
    const ComponentKeys keys(session);
    const FreeAttributes free = readFreeAttributes(session, u"dependency"_s);
    const auto keyOf = [&](ComponentIndex index) { return keys.keyOf(estate->tree().component(index).id.value); };
    CsvWriter writer(out);
    writeHeader(writer,
                {u"dependent"_s, u"provider"_s, u"kind"_s, u"strength"_s, u"requires"_s, u"group"_s, u"minimum"_s,
                 u"scheme"_s, u"provides"_s},
                free);
    qint64 rows = 0;
    for (DependencyIndex index = 0; index < graph.size(); ++index) {
        if (!range.contains(graph.dependentOf(index)))
            continue;
        const VersionClause *clause = graph.clauseOf(index);
        const auto group = graph.groupOf(index);
        writer.text(keyOf(graph.dependentOf(index))).text(keyOf(graph.providerOf(index)));
        writer.text(toName(graph.kindOf(index))).text(toName(graph.strengthOf(index)));
        writer.text(clause ? clause->requirement : QString());
        writer.text(group ? graph.group(*group).name : QString())
            .text(group ? graph.group(*group).minimum.toText() : QString());
        const bool isGeneric = !clause || clause->scheme == VersionScheme::Generic;
        writer.text(isGeneric ? QString() : toName(clause->scheme));
        const QString provided = clause ? clause->providedVersion.value_or(QString()) : QString();
        writer.text(clause && clause->providedVersion && provided.isEmpty() ? u"none"_s : provided);
        writeFree(writer, free, graph.id(index).value);
        if (++rows % ReportEvery == 0)
            progress.report(index, graph.size());
    }
    return {rows, {}};
}

} // namespace mainstay
