// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_commands.h"
#include "estate/conflicts.h"
#include "estate/dependency_commands.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"
#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "store/check.h"
#include "support/engines.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
        m_options.undo.rules = {requireTree};
        const Location location = Location::parse(m_location->text()).value();
        QVERIFY(Workspace::create(location, m_options));
        m_workspace = std::move(Workspace::open(location, m_options).value());
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        if (m_workspace) {
            const auto faults = m_workspace->readNow([](Session &session) { return check(session, {}); });
            QVERIFY2(faults->isEmpty(),
                     faults->isEmpty() ? "" : qPrintable(faults->first().where + faults->first().detail));
        }
        m_workspace.reset();
        m_location.reset();
    }

    void componentsAndDependenciesComeInAndTheSecondTimeChangesNothing()
    {
        const ImportReport first = import(u"components-csv"_s, Components);
        QCOMPARE(first.read, 5);
        QCOMPARE(first.added, 5);
        const ImportReport dependencies = import(u"dependencies-csv"_s, Dependencies);
        QCOMPARE(dependencies.added, 4);
        const QStringList before = picture();
        QCOMPARE(before,
                 (QStringList{u"A shop|component||"_s, u"A1 web|application|2.1|operation"_s, u"A2 db 1|database|15|"_s,
                              u"A3 db 2|database|15|"_s, u"A4 cache|component|7|"_s,
                              u"web -> db 1 uses hard [database 50%]"_s, u"web -> db 2 uses hard [database 50%]"_s,
                              u"web -> cache uses soft"_s, u"cache -> db 1 runs on hard >= 14, < 16"_s}));
        const auto commands = commandCount();

        for (const auto &[format, bytes] :
             {std::pair(u"components-csv"_s, Components), {u"dependencies-csv"_s, Dependencies}}) {
            const ImportReport again = import(format, bytes);
            QCOMPARE(again.added, 0);
            QCOMPARE(again.updated, 0);
            QCOMPARE(again.removed, 0);
            QCOMPARE(again.unchanged, format == u"components-csv" ? 5 : 4);
        }
        QCOMPARE(picture(), before);
        QCOMPARE(commandCount(), commands);
    }

    void undoTakesAnImportBackWhole()
    {
        import(u"components-csv"_s, Components);
        import(u"dependencies-csv"_s, Dependencies);
        const QStringList before = picture();
        QVERIFY(m_workspace->undoNow(2));
        QVERIFY(picture().isEmpty());
        QVERIFY(m_workspace->redoNow(2));
        QCOMPARE(picture(), before);
        QCOMPARE(import(u"components-csv"_s, Components).unchanged, 5);
    }

    void whatTheFileGivesIsUpdatedAndWhatItLeavesOutStays()
    {
        import(u"components-csv"_s, Components);
        const ImportReport report = import(u"components-csv"_s, "key,name,version,rack\nweb,web,3.0,12\n");
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.removed, 0);
        const auto web = find(u"web"_s);
        QCOMPARE(web.productVersion, u"3.0"_s);
        QCOMPARE(web.kind, ComponentKind::Application);
        QCOMPARE(web.lifeCycle.stage, LifeCycleStage::Operation);
        QVERIFY(web.parent);
        const auto attributes = m_workspace->readNow([&](Session &session) { return attributesOf(session, web.id); });
        QCOMPARE(attributes->size(), 1);
        QCOMPARE(attributes->first().value, u"12"_s);
    }

    void aFileCanMoveAComponentAndCannotCloseACycle()
    {
        import(u"components-csv"_s, Components);
        import(u"components-csv"_s, "key,parent,name\ncache,web,cache\n");
        QCOMPARE(code(u"cache"_s), u"A1.1"_s);
        // A person puts the shop below the cache's database; then a file wants that database below the shop again.
        const auto cyclic = tryImport(u"components-csv"_s, "key,parent,name\nshop,cache,shop\n");
        QVERIFY(!cyclic);
        QCOMPARE(cyclic.error().code, "estate.cycle");
        QCOMPARE(code(u"shop"_s), u"A"_s);
    }

    void rowsWithoutAParentGoUnderTheComponentNamed()
    {
        import(u"components-csv"_s, Components);
        ImportRequest request = requestFor(u"components-csv"_s, "name\nnew one\n");
        request.under = u"A1"_s;
        Progress progress;
        QVERIFY(importFile(*m_workspace, request, progress));
        QCOMPARE(code(u"new one"_s), u"A1.1"_s);
        request.under = u"nowhere"_s;
        QCOMPARE(importFile(*m_workspace, request, progress).error().code, "estate.component-unknown");
    }

    void rowsThatCannotBeUsedRefuseTheFileUnlessTheRestIsWanted()
    {
        const QByteArray mixed =
            "key,parent,name,kind\ngood,,good,\nbad,,bad,spaceship\norphan,nobody,orphan,\nchild,orphan,child,\n";
        const auto refused = tryImport(u"components-csv"_s, mixed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "exchange.rejected-rows");
        QCOMPARE(refused.error().facts.value(u"rejected"_s).toInt(), 3);
        QVERIFY(picture().isEmpty());
        QFile file(refused.error().facts.value(u"file"_s).toString());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray rejects = file.readAll();
        for (const QByteArray &part : {QByteArray("bad,,bad,spaceship"), QByteArray("orphan,nobody,orphan,"),
                                       QByteArray("child,orphan,child,"), QByteArray("exchange.unknown-word"),
                                       QByteArray("exchange.unknown-parent"), QByteArray("exchange.parent-rejected")})
            QVERIFY2(rejects.contains(part), part + " is not in " + rejects);

        ImportRequest request = requestFor(u"components-csv"_s, mixed);
        request.onRejects = OnRejects::KeepValid;
        Progress progress;
        const auto kept = importFile(*m_workspace, request, progress);
        QVERIFY2(kept, StoreError(kept ? Error() : kept.error()).what());
        QCOMPARE(kept->added, 1);
        QCOMPARE(kept->rejected, 3);
        QCOMPARE(picture().size(), 1);
    }

    void endsMayBeKeysCodesOrUniqueNames()
    {
        import(u"components-csv"_s, "key,parent,name\ns,,shop\na,s,alpha\nb,s,beta\nc,s,twin\nd,s,twin\n");
        ImportRequest request = requestFor(
            u"dependencies-csv"_s, "dependent,provider\na,A2\nalpha,shop\nalpha,twin\nalpha,nothing\nalpha,A1\nb,A1\n");
        request.onRejects = OnRejects::KeepValid;
        Progress progress;
        const auto report = importFile(*m_workspace, request, progress);
        QVERIFY2(report, StoreError(report ? Error() : report.error()).what());
        QCOMPARE(report->added, 3);
        QCOMPARE(report->rejected, 3);
    }

    void aDryRunSaysWhatWouldHappenAndWritesNothing()
    {
        ImportRequest request = requestFor(u"components-csv"_s, Components);
        request.mode = ImportMode::DryRun;
        Progress progress;
        const auto report = importFile(*m_workspace, request, progress);
        QCOMPARE(report->added, 5);
        QVERIFY(picture().isEmpty());
        QCOMPARE(commandCount(), 0);
    }

    void aCancelledImportLeavesNothing()
    {
        QByteArray many = "key,name\n";
        for (int i = 0; i < 20'000; ++i)
            many += QByteArray::number(i) + ",name " + QByteArray::number(i) + '\n';
        for (const qint64 at : {qint64(0), qint64(500), qint64(600), qint64(900)}) {
            Progress *self = nullptr;
            Progress progress([&](qint64 done, qint64) {
                if (done >= at)
                    self->cancel();
            });
            self = &progress;
            const auto report = importFile(*m_workspace, requestFor(u"components-csv"_s, many), progress);
            QVERIFY2(!report, qPrintable(QString::number(at)));
            QCOMPARE(report.error().kind, ErrorKind::Cancelled);
            QVERIFY(picture().isEmpty());
        }
    }

    void whatADpkgFileNoLongerNamesGoesUnlessSomethingHangsOnIt()
    {
        import(u"dpkg"_s, status({{"a", "1", "b, c"}, {"b", "1", ""}, {"c", "2", "b (>= 3)"}, {"d", "1", ""}, {
                                      "e",
                                      "1",
                                      "d"
                                  }}));
        QCOMPARE(code(u"a"_s), u"A1.1.1"_s);
        const auto own = find(u"d"_s);
        const auto mine = m_workspace->writeNow([&](Transaction &transaction) {
            const auto id = addComponent(transaction, Component{.name = u"my script"_s});
            return addDependency(transaction, Dependency{.dependent = id, .provider = own.id});
        });
        QVERIFY(mine);

        const ImportReport report = import(u"dpkg"_s, status({{"a", "1.1", "b"}, {"b", "1", ""}}));

        // Gone: a -> c, c -> b, e -> d, and the packages c and e; d stays for the script.
        QCOMPARE(report.removed, 5);
        QVERIFY(!tryFind(u"c"_s));
        QVERIFY(!tryFind(u"e"_s));
        QCOMPARE(find(u"d"_s).lifeCycle.stage, LifeCycleStage::PhaseOut);
        QCOMPARE(find(u"a"_s).productVersion, u"1.1"_s);
        const ImportReport again = import(u"dpkg"_s, status({{"a", "1.1", "b"}, {"b", "1", ""}}));
        QCOMPARE(again.removed + again.updated + again.added, 0);

        // Named again, it is back in operation.
        import(u"dpkg"_s, status({{"a", "1.1", "b"}, {"b", "1", ""}, { "d", "1", "" }}));
        QCOMPARE(find(u"d"_s).lifeCycle.stage, LifeCycleStage::Operation);
    }

    void twoSourcesThatNameTheSameDependencyBothKeepIt()
    {
        import(u"components-csv"_s, Components);
        import(u"dependencies-csv"_s, "dependent,provider\nweb,cache\n");
        ImportRequest request = requestFor(u"dependencies-csv"_s, "dependent,provider\nweb,cache\n");
        request.source = u"second"_s;
        Progress progress;
        const auto second = importFile(*m_workspace, request, progress);
        QVERIFY2(second, StoreError(second ? Error() : second.error()).what());
        QCOMPARE(second->unchanged, 1);
        const auto claims = m_workspace->readNow(
            [](Session &session) { return session.number(u"SELECT count(*) FROM import_dependency"_s); });
        QCOMPARE(*claims, 2);
    }

    void somebodyWhoWritesWhileItIsMatchedIsNotOverwritten()
    {
        import(u"components-csv"_s, Components);
        bool interfered = false;
        Progress progress([&](qint64 done, qint64) {
            // Told once the file is read and before it is matched; the picture has been taken.
            if (done != 500 || interfered)
                return;
            interfered = true;
            const auto other = m_workspace->writeNow([&](Transaction &transaction) {
                Component edited = findNamed(transaction, u"web"_s).value();
                const Component read = edited;
                edited.owner = u"Bert"_s;
                editComponent(transaction, read, edited);
            });
            QVERIFY(other);
        });
        const auto report =
            importFile(*m_workspace, requestFor(u"components-csv"_s, "key,name,version\nweb,web,9\n"), progress);
        QVERIFY2(report, StoreError(report ? Error() : report.error()).what());
        QVERIFY(interfered);
        QCOMPARE(find(u"web"_s).owner, u"Bert"_s);
        QCOMPARE(find(u"web"_s).productVersion, u"9"_s);
    }

    void whatIsExportedComesBackUnchangedAndFillsAnotherWorkspaceAlike()
    {
        import(u"components-csv"_s, Components);
        import(u"dependencies-csv"_s, Dependencies);
        import(u"dpkg"_s, status({{"a", "1", "b (>= 1), c | d, v (>= 1)"}, {"b", "1", ""}, {"c", "2", ""}, {
                                      "d",
                                      "1",
                                      ""
                                  }}));
        const auto odd = m_workspace->writeNow([](Transaction &transaction) {
            const auto id = addComponent(transaction,
                                         Component{.name = u"=cmd|' /C calc'!A0"_s, .description = u"a \"b\"\nc, d"_s});
            setAttribute(transaction, id, u"Cost, centre"_s, u"-5"_s);
            return id;
        });
        QVERIFY(odd);
        const QStringList before = picture();

        QHash<QString, QByteArray> files;
        Progress progress;
        for (const QString &format : {u"components-csv"_s, u"dependencies-csv"_s}) {
            const QString path = m_folder->filePath(format);
            const auto written = exportFile(*m_workspace, format, {}, path, progress);
            QVERIFY2(written, StoreError(written ? Error() : written.error()).what());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            files[format] = file.readAll();
            const ImportReport back = import(format, files[format]);
            QCOMPARE(back.added + back.updated + back.removed, 0);
            QCOMPARE(back.unchanged, *written);
        }
        QVERIFY2(!files[u"components-csv"_s].contains(",=cmd"), files[u"components-csv"_s]);
        QCOMPARE(picture(), before);

        m_workspace.reset();
        m_location = std::make_unique<FreshLocation>(FreshLocation::Kind::File);
        const Location location = Location::parse(m_location->text()).value();
        QVERIFY(Workspace::create(location, m_options));
        m_workspace = std::move(Workspace::open(location, m_options).value());
        import(u"components-csv"_s, files[u"components-csv"_s]);
        import(u"dependencies-csv"_s, files[u"dependencies-csv"_s]);
        QCOMPARE(picture(), before);
    }

    void anUnknownFormatNamesThoseThereAre()
    {
        const auto report = tryImport(u"spreadsheet"_s, "x");
        QCOMPARE(report.error().code, "exchange.unknown-format");
        QVERIFY(!report.error().facts.value(u"allowed"_s).toArray().isEmpty());
    }

private:
    struct Package {
        QByteArray name;
        QByteArray version;
        QByteArray depends;
    };

    static inline const QByteArray Components = "key,parent,name,kind,version,stage\n"
                                                "shop,,shop,,,\n"
                                                "web,shop,web,application,2.1,operation\n"
                                                "db1,shop,db 1,database,15,\n"
                                                "db2,shop,db 2,database,15,\n"
                                                "cache,shop,cache,,7,\n";
    static inline const QByteArray Dependencies = "dependent,provider,kind,strength,requires,group,minimum\n"
                                                  "web,db1,,,,database,50%\n"
                                                  "web,db2,,,,database,\n"
                                                  "web,cache,,soft,,,\n"
                                                  "cache,db1,runs on,,\">= 14, < 16\",,\n";

    /// What provides "v" does so as 2 (c) or without a version (d).
    static QByteArray status(const QList<Package> &packages)
    {
        QByteArray text;
        for (const Package &package : packages)
            text += "Package: " + package.name
                + "\nStatus: install ok installed\nArchitecture: all\nSection: misc\nVersion: " + package.version
                + (package.depends.isEmpty() ? QByteArray() : "\nDepends: " + package.depends)
                + "\nDescription: test\n\n";
        return text;
    }

    ImportRequest requestFor(const QString &format, const QByteArray &bytes)
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
    Result<ImportReport> tryImport(const QString &format, const QByteArray &bytes)
    {
        Progress progress;
        return importFile(*m_workspace, requestFor(format, bytes), progress);
    }
    ImportReport import(const QString &format, const QByteArray &bytes)
    {
        const auto report = tryImport(format, bytes);
        if (!report)
            throw StoreError(report.error());
        return *report;
    }
    std::shared_ptr<const Estate> estate()
    {
        return m_workspace->readNow([](Session &session) { return loadEstate(session); }).value();
    }
    static std::optional<Component> findNamed(Session &session, const QString &name)
    {
        return session.find(u"SELECT %1 FROM component WHERE name = ?"_s.arg(ComponentColumns), {name}, toComponent);
    }
    std::optional<Component> tryFind(const QString &name)
    {
        return m_workspace->readNow([&](Session &session) { return findNamed(session, name); }).value();
    }
    Component find(const QString &name) { return tryFind(name).value(); }
    QString code(const QString &name)
    {
        const auto snapshot = estate();
        return snapshot->tree().code(resolveComponent(snapshot->tree(), name).value());
    }
    qint64 commandCount()
    {
        return m_workspace
            ->readNow([](Session &session) {
                return session.number(u"SELECT count(*) FROM command_log WHERE name LIKE 'import%'"_s);
            })
            .value();
    }
    QStringList picture()
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
            QString line = tree.component(graph.dependentOf(i)).name + u" -> "_s
                + tree.component(graph.providerOf(i)).name + u' ' + toName(graph.kindOf(i)) + u' '
                + toName(graph.strengthOf(i));
            if (const VersionClause *clause = graph.clauseOf(i))
                line += u' ' + clause->requirement
                    + (clause->scheme == VersionScheme::Debian ? u" (debian)"_s : QString())
                    + (clause->providedVersion ? u" as "_s + *clause->providedVersion : QString());
            if (const auto group = graph.groupOf(i))
                line += u" [%1 %2]"_s.arg(graph.group(*group).name, graph.group(*group).minimum.toText());
            lines.append(line);
        }
        return lines;
    }

    std::unique_ptr<FreshLocation> m_location;
    WorkspaceOptions m_options;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
