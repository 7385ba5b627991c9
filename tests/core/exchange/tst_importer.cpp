// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_test.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestImporter : public ImportTest
{
    Q_OBJECT

private Q_SLOTS:
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

    void aStageThatWouldEndBeforeItBeginsIsRejected()
    {
        const QByteArray header = "key,parent,name,operation-on,phase-out-on,end-of-support-on\n";
        import(u"components-csv"_s,
               header + "shop,,shop,2020-01-01,2027-01-01,2026-06-30\nweb,shop,web,2021-01-01,,\n");
        QCOMPARE(find(u"shop"_s).lifeCycle.phaseOut, QDate(2027, 1, 1));
        QCOMPARE(find(u"shop"_s).lifeCycle.endOfSupport, QDate(2026, 6, 30)); // by the vendor, in no order
        // By itself, and together with what is there; what is below what is there already goes on.
        ImportRequest request = requestFor(u"components-csv"_s,
                                           header
                                               + "shop,,shop,2028-01-01,,\nweb,shop,web,,2022-01-01,\n"
                                                 "new,shop,new,2026-01-01,2025-01-01,\nsub,new,sub,,,\n");
        request.onRejects = OnRejects::KeepValid;
        Progress progress;
        const auto report = importFile(*m_workspace, request, progress);
        QVERIFY2(report, StoreError(report ? Error() : report.error()).what());
        QCOMPARE(report->rejected, 3);
        QCOMPARE(report->updated, 1);
        QCOMPARE(find(u"shop"_s).lifeCycle.operation, QDate(2020, 1, 1));
        QCOMPARE(find(u"web"_s).lifeCycle.phaseOut, QDate(2022, 1, 1));
        QVERIFY(!tryFind(u"new"_s) && !tryFind(u"sub"_s));
        QFile file(report->rejectsPath.value_or(QString()));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QVERIFY(file.readAll().contains("exchange.stage-order"));
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

    void anUnknownFormatNamesThoseThereAre()
    {
        const auto report = tryImport(u"spreadsheet"_s, "x");
        QCOMPARE(report.error().code, "exchange.unknown-format");
        QVERIFY(!report.error().facts.value(u"allowed"_s).toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
