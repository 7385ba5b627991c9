// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_test.h"

#include "estate/resolve.h"
#include "exchange/export_picture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

const QByteArray ImportTest::Components = "key,parent,name,kind,version,stage\n"
                                          "shop,,shop,,,\n"
                                          "web,shop,web,application,2.1,operation\n"
                                          "db1,shop,db 1,database,15,\n"
                                          "db2,shop,db 2,database,15,\n"
                                          "cache,shop,cache,,7,\n";
const QByteArray ImportTest::Dependencies = "dependent,provider,kind,strength,requires,group,minimum\n"
                                            "web,db1,,,,database,50%\n"
                                            "web,db2,,,,database,\n"
                                            "web,cache,,soft,,,\n"
                                            "cache,db1,runs on,,\">= 14, < 16\",,\n";

namespace {
template <class T>
T orThrow(Result<T> result)
{
    if (!result)
        throw StoreError(result.error());
    return std::move(*result);
}

QString shownAttributes(const QMap<QString, QString> &attributes)
{
    QStringList parts;
    for (auto each = attributes.cbegin(); each != attributes.cend(); ++each)
        parts.append(each.key() + u'=' + each.value());
    return parts.join(u';');
}

QString shownDates(const LifeCycle &life)
{
    QStringList parts;
    for (const auto &date :
         {life.planned, life.implementation, life.operation, life.phaseOut, life.disposed, life.endOfSupport})
        parts.append(date ? date->toString(Qt::ISODate) : QString());
    return parts.join(u',');
}
} // namespace

WorkspaceOptions ImportTest::options() const
{
    WorkspaceOptions options;
    options.undo.rules = {requireTree};
    return options;
}

void ImportTest::prepare()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ImportTest::startAnew()
{
    openFresh(std::make_unique<FreshLocation>(FreshLocation::Kind::File));
}

ImportRequest ImportTest::requestFor(const QString &format, const QByteArray &bytes)
{
    ImportRequest request{.format = format, .path = m_folder->filePath(u"input-%1"_s.arg(++m_files))};
    request.read.hostName = u"host"_s;
    request.read.systemName = u"Debian GNU/Linux"_s;
    request.read.systemVersion = u"12"_s;
    QFile file(request.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the input");
    return request;
}

Result<ImportReport> ImportTest::tryImport(const QString &format, const QByteArray &bytes)
{
    Progress progress;
    return importFile(*m_workspace, requestFor(format, bytes), progress);
}

ImportReport ImportTest::import(const QString &format, const QByteArray &bytes)
{
    return orThrow(tryImport(format, bytes));
}

std::shared_ptr<const Estate> ImportTest::estate()
{
    return m_workspace->readNow([](Session &session) { return loadEstate(session); }).value();
}

std::optional<Component> ImportTest::findNamed(Session &session, const QString &name)
{
    return session.find(u"SELECT %1 FROM component WHERE name = ?"_s.arg(ComponentColumns), {name}, toComponent);
}

std::optional<Component> ImportTest::tryFind(const QString &name)
{
    return m_workspace->readNow([&](Session &session) { return findNamed(session, name); }).value();
}

QString ImportTest::code(const QString &name)
{
    const auto snapshot = estate();
    return snapshot->tree().code(resolveComponent(snapshot->tree(), name).value());
}

qint64 ImportTest::commandCount()
{
    return m_workspace
        ->readNow([](Session &session) {
            return session.number(u"SELECT count(*) FROM command_log WHERE name LIKE 'import%'"_s);
        })
        .value();
}

QStringList ImportTest::picture()
{
    const auto snapshot = estate();
    const ComponentTree &tree = snapshot->tree();
    const DependencyGraph &graph = snapshot->graph();
    QStringList lines;
    for (ComponentIndex i = 0; i < tree.size(); ++i) {
        const Component &component = tree.component(i);
        lines.append(tree.code(i) + u' ' + component.name + u'|' + toName(component.kind) + u'|'
                     + component.productVersion + u'|'
                     + (component.lifeCycle.stage ? toName(*component.lifeCycle.stage) : QString()));
    }
    for (DependencyIndex i = 0; i < graph.size(); ++i) {
        QString line = tree.component(graph.dependentOf(i)).name + u" -> "_s + tree.component(graph.providerOf(i)).name
            + u' ' + toName(graph.kindOf(i)) + u' ' + toName(graph.strengthOf(i));
        if (const VersionClause *clause = graph.clauseOf(i))
            line += u' ' + clause->requirement + (clause->scheme == VersionScheme::Debian ? u" (debian)"_s : QString())
                + (clause->providedVersion ? u" as "_s + *clause->providedVersion : QString());
        if (const auto group = graph.groupOf(i))
            line += u" [%1 %2]"_s.arg(graph.group(*group).name, graph.group(*group).minimum.toText());
        lines.append(line);
    }
    return lines;
}

ExportReport ImportTest::exported(const QString &format, QByteArray &bytes, const ExportScope &scope)
{
    const QString path = m_folder->filePath(u"output-"_s + format);
    Progress progress;
    const ExportReport report = orThrow(exportFile(*m_workspace, format, scope, path, progress));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the export left no file");
    bytes = file.readAll();
    return report;
}

QStringList ImportTest::wholePicture()
{
    const auto read = m_workspace->readNow([](Session &session) { return ExportPicture(session, {}); });
    const ExportPicture &all = read.value();
    const DependencyGraph &graph = all.graph();
    QStringList lines;
    for (ComponentIndex i = 0; i < all.tree().size(); ++i) {
        const Component &component = all.tree().component(i);
        const auto &stage = component.lifeCycle.stage;
        lines.append(QStringList{all.tree().code(i), component.name, toName(component.kind), component.productVersion,
                                 component.vendor, stage ? toName(*stage) : QString(), shownDates(component.lifeCycle),
                                 component.owner, component.description, shownAttributes(all.attributesOf(i))}
                         .join(u'|'));
    }
    for (const DependencyIndex i : all.dependencies()) {
        const VersionClause *clause = graph.clauseOf(i);
        const auto group = graph.groupOf(i);
        lines.append(QStringList{all.tree().code(graph.dependentOf(i)), all.tree().code(graph.providerOf(i)),
                                 toName(graph.kindOf(i)), toName(graph.strengthOf(i)),
                                 clause ? clause->requirement : QString(), clause ? toName(clause->scheme) : QString(),
                                 clause && clause->providedVersion ? u"as "_s + *clause->providedVersion : QString(),
                                 group ? graph.group(*group).name : QString(),
                                 group ? graph.group(*group).minimum.toText() : QString(),
                                 shownAttributes(all.attributesOf(graph.id(i).value))}
                         .join(u'|'));
    }
    // Between the same two, they stand in the order in which they came.
    std::sort(lines.begin() + qsizetype(all.tree().size()), lines.end());
    return lines;
}

} // namespace mainstay::testing
