// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/dependency_commands.h"
#include "import_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestImporterAgain : public ImportTest
{
    Q_OBJECT

private Q_SLOTS:
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
        for (const QString &format : {u"components-csv"_s, u"dependencies-csv"_s}) {
            const ExportReport written = exported(format, files[format]);
            const ImportReport back = import(format, files[format]);
            QCOMPARE(back.added + back.updated + back.removed, 0);
            QCOMPARE(back.unchanged, written.written);
        }
        QVERIFY2(!files[u"components-csv"_s].contains(",=cmd"), files[u"components-csv"_s]);
        QCOMPARE(picture(), before);

        startAnew();
        import(u"components-csv"_s, files[u"components-csv"_s]);
        import(u"dependencies-csv"_s, files[u"dependencies-csv"_s]);
        QCOMPARE(picture(), before);
    }

private:
    struct Package {
        QByteArray name;
        QByteArray version;
        QByteArray depends;
    };

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
};

QTEST_GUILESS_MAIN(TestImporterAgain)
#include "tst_importer_again.moc"
