// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/machine.h"
#include "reading_support.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

Result<Reading> read(const QByteArray &bytes)
{
    return readBytes(bytes, u"dpkg", {u"box"_s, u"Debian GNU/Linux"_s, u"12"_s, {}, 0});
}

/// An installed package; `more` are further lines.
QByteArray package(const QByteArray &name, const QByteArray &more = {}, const QByteArray &architecture = "amd64",
                   const QByteArray &version = "1.0")
{
    return "Package: " + name + "\nStatus: install ok installed\nSection: libs\nArchitecture: " + architecture
        + "\nVersion: " + version + '\n' + more + "\n\n";
}

QStringList dependencies(const QByteArray &bytes)
{
    const auto reading = read(bytes);
    return reading ? dependencyLines(*reading) : QStringList{outcomeOf(reading)};
}

} // namespace

class TestDpkgReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packagesHangBelowSectionsOfTheSystemOfTheHost()
    {
        const auto reading = read("Package: dpkg\nStatus: install ok installed\nSection: admin\nArchitecture: amd64\n"
                                  "Maintainer: Dpkg Developers <d@x.org>\nVersion: 1.21\nSource: dpkg-src\n"
                                  "Homepage: https://x.org\nDescription: manages\n packages\n\n"
                                  "Package: doc\nStatus: install ok installed\nArchitecture: all\nVersion: 2\n"
                                  "Origin: ACME\nMaintainer: M <m>\n");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(
            componentLines(*reading),
            (QStringList{
                u":host|-|box|hardware|-|-|operation|-|-|"_s,
                u":os|:host|Debian GNU/Linux|operating system|12|-|operation|-|-|"_s,
                u":section admin|:os|section admin|software system|-|-|operation|-|-|"_s,
                u"dpkg|:section admin|dpkg|component|1.21|Dpkg Developers|operation|-|manages|architecture=amd64;source=dpkg-src;homepage=https://x.org"_s,
                u":section unknown|:os|section unknown|software system|-|-|operation|-|-|"_s,
                u"doc|:section unknown|doc|component|2|ACME|operation|-|-|architecture=all"_s,
            }));
        QCOMPARE(reading->subject, u"box"_s);
    }

    void onlyInstalledRecordsOfAStatusFileAreRead()
    {
        QByteArray bytes = package("a");
        for (const char *status : {"deinstall ok config-files", "hold ok installed", "install ok half-configured",
                                   "install reinstreq installed", "install ok installed again", ""})
            bytes += "Package: b\nStatus: " + QByteArray(status) + "\nVersion: 1\nArchitecture: amd64\n\n";
        bytes += "Package: c\nVersion: 1\n\n";
        const auto reading = read(bytes);
        QCOMPARE(reading->components.size(), size_t(4));
        QCOMPARE(reading->read, 8);
        QCOMPARE(reading->skipped, 7);
        QVERIFY(reading->rejects.empty());
    }

    void theNewestOfAnIndexCounts()
    {
        const auto reading = read("Package: a\nArchitecture: amd64\nVersion: 1.9\n\nPackage: a\nArchitecture: amd64\n"
                                  "Version: 1.10\n\nPackage: a\nArchitecture: all\nVersion: 1.10~rc\n\n");
        QCOMPARE(reading->components.size(), size_t(4));
        QCOMPARE(reading->components.back().productVersion.toString(), u"1.10"_s);
        QVERIFY(!reading->components.back().stage.isGiven());
        QCOMPARE(reading->skipped, 2);
    }

    void aForeignArchitectureIsPartOfTheKey()
    {
        const auto reading = read(package("libc6", {}, "i386") + package("libc6") + package("dpkg")
                                  + package("x", {}, "i386") + package("y", {}, "i386"));
        QStringList keys;
        for (const ImportedComponent &component : reading->components)
            keys << component.key.toString();
        QCOMPARE(keys.mid(3), (QStringList{u"dpkg"_s, u"libc6"_s, u"libc6:i386"_s, u"x:i386"_s, u"y:i386"_s}));
    }

    void oneProviderIsAHardDependencyWithItsRequirement()
    {
        QCOMPARE(dependencies(package("a", "Depends: b (>= 1), c\nPre-Depends: d") + package("b") + package("c")
                              + package("d")),
                 (QStringList{u"a>d|uses|hard|-|-|-|-"_s, u"a>b|uses|hard|>= 1|-|-|-"_s, u"a>c|uses|hard|-|-|-|-"_s}));
    }

    void severalProvidersAreAGroupOfWhichOneIsNeeded()
    {
        QCOMPARE(dependencies(package("a", "Depends: b (>= 1) |\n mail") + package("b") + package("c", "Provides: mail")
                              + package("d", "Provides: mail (= 3)")),
                 (QStringList{u"a>b|uses|hard|>= 1|-|b (>= 1) | mail|1"_s, u"a>c|uses|hard|-|-|b (>= 1) | mail|1"_s,
                              u"a>d|uses|hard|-|-|b (>= 1) | mail|1"_s}));
    }

    void aPackageThatMeetsItsOwnClauseNeedsNone()
    {
        QVERIFY(dependencies(package("a", "Depends: mail | b\nProvides: mail") + package("b")).isEmpty());
    }

    void aClauseThatNothingMeetsIsAFinding()
    {
        const auto reading = read(package("a", "Depends: nothing (>= 1), b [i386]"));
        QVERIFY(reading->dependencies.empty());
        QCOMPARE(findingLines(*reading), QStringList{u"exchange.unmet-clause@1 clause=nothing (>= 1) package=a"_s});
    }

    void whatCannotBeReadIsAFindingAndTheRestCounts()
    {
        const auto reading = read(package("a", "Depends: ${misc}, b | ${x}\nProvides: y | z, w (>= 1)") + package("b"));
        QCOMPARE(dependencyLines(*reading), QStringList{u"a>b|uses|hard|-|-|-|-"_s});
        QCOMPARE(findingLines(*reading).size(), 4);
        QVERIFY(findingLines(*reading).contains(u"exchange.unreadable-clause@1 clause=b | ${x} package=a"_s));
        QVERIFY(findingLines(*reading).contains(u"exchange.unreadable-provides@1 clause=w (>= 1) package=a"_s));
    }

    void aVersionedClauseIsJudgedByTheProvidedVersion()
    {
        QCOMPARE(dependencies(package("a", "Depends: v (>= 2)") + package("b", "Provides: v (= 3)")),
                 QStringList{u"a>b|uses|hard|>= 2|3|-|-"_s});
        QCOMPARE(dependencies(package("a", "Depends: v (>= 2)") + package("b", "Provides: v")),
                 QStringList{u"a>b|uses|hard|>= 2||-|-"_s});
    }

    void ofSeveralWaysToOneProviderASatisfiedOneCounts()
    {
        QCOMPARE(dependencies(package("a", "Depends: b (>= 9) | b (<< 2) | b") + package("b")),
                 QStringList{u"a>b|uses|hard|<< 2|-|-|-"_s});
        QCOMPARE(dependencies(package("a", "Depends: b (>= 9) | v") + package("b", "Provides: v")),
                 QStringList{u"a>b|uses|hard|-|-|-|-"_s});
        QCOMPARE(dependencies(package("a", "Depends: b (>= 9) | v (= 2)") + package("b", "Provides: v (= 2)")),
                 QStringList{u"a>b|uses|hard|= 2|2|-|-"_s});
    }

    void clausesOnOneProviderAreMerged()
    {
        QCOMPARE(dependencies(package("a", "Depends: b (>= 1), b (<< 2), b\nPre-Depends: b (>= 1)") + package("b")),
                 QStringList{u"a>b|uses|hard|>= 1, << 2|-|-|-"_s});
        QCOMPARE(dependencies(package("a", "Depends: b, b (>= 1)") + package("b")),
                 QStringList{u"a>b|uses|hard|>= 1|-|-|-"_s});
    }

    void clausesThatJudgeDifferentVersionsKeepTheUnsatisfiedOne()
    {
        for (const char *clauses : {"b (>= 1), v (>= 9)", "v (>= 9), b (>= 1)"}) {
            const auto reading =
                read(package("a", "Depends: " + QByteArray(clauses)) + package("b", "Provides: v (= 3)"));
            QCOMPARE(dependencyLines(*reading), QStringList{u"a>b|uses|hard|>= 9|3|-|-"_s});
            QCOMPARE(findingLines(*reading), QStringList{u"exchange.clashing-provides@1 package=a provider=b"_s});
        }
    }

    void satisfiedClausesThatJudgeDifferentVersionsAreNoFinding()
    {
        const auto reading = read(package("a", "Depends: b (>= 1), v (= 3)") + package("b", "Provides: v (= 3)"));
        QCOMPARE(dependencyLines(*reading), QStringList{u"a>b|uses|hard|>= 1|-|-|-"_s});
        QVERIFY(reading->findings.empty());
    }

    void architecturesMeetAsMultiArchSays()
    {
        const QByteArray dpkg = package("dpkg");
        // given one provider of the other architecture, of each kind
        const auto meets = [&](const QByteArray &clause, const QByteArray &multiArch, const QByteArray &architecture) {
            return dependencies(dpkg + package("a", "Depends: " + clause)
                                + package("b", "Multi-Arch: " + multiArch, architecture))
                       .size()
                == 1;
        };
        QVERIFY(meets("b", "no", "amd64"));
        QVERIFY(meets("b", "no", "all"));
        QVERIFY(!meets("b", "same", "i386"));
        QVERIFY(meets("b", "foreign", "i386"));
        QVERIFY(!meets("b", "allowed", "i386"));
        QVERIFY(meets("b:any", "allowed", "i386"));
        QVERIFY(!meets("b:any", "no", "i386"));
        QVERIFY(meets("b:any", "allowed", "amd64"));
        QVERIFY(meets("b:i386", "no", "i386"));
        QVERIFY(!meets("b:i386", "no", "amd64"));
        QVERIFY(dependencies(dpkg + package("a", "Depends: b", "i386") + package("b")).isEmpty());
        QCOMPARE(dependencies(dpkg + package("a", "Depends: b", "i386") + package("b", {}, "i386")),
                 QStringList{u"a:i386>b:i386|uses|hard|-|-|-|-"_s});
    }

    void unusableRecordsAreRejectedWhole()
    {
        const auto reading = read(package("ok") + "Package: x\nStatus: install ok installed\n\n"
                                  + "Package: y\nStatus: install ok installed\nVersion: 1\nbroken line\n\n"
                                  + "Package: a b\nStatus: install ok installed\nVersion: 1\n");
        QCOMPARE(rejectLines(*reading),
                 (QStringList{u"exchange.missing-value@8 field=Version"_s, u"exchange.unreadable-stanza@11 line=14"_s,
                              u"exchange.bad-package-name@16 name=a b"_s}));
        QCOMPARE(reading->rejects.front().row.toString(), u"Package: x\nStatus: install ok installed\n"_s);
    }

    void otherFilesAreRefused()
    {
        QCOMPARE(outcomeOf(read("name,kind\na,b\n")), uR"(exchange.not-dpkg {"line":1})"_s);
        QCOMPARE(outcomeOf(read({})), u"exchange.empty {}"_s);
        QCOMPARE(outcomeOf(read("Package: a\xff\n")), uR"(exchange.wrong-encoding {"byte":10,"encoding":"UTF-8"})"_s);
        QCOMPARE(outcomeOf(read(QByteArray("\xfd"
                                           "7zXZ\0\0\0",
                                           8))),
                 uR"(exchange.compressed {"compression":"xz"})"_s);
    }

    void theMachineSaysItsNames()
    {
        QTemporaryDir root;
        QDir(root.path()).mkpath(u"etc"_s);
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(root.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        write(u"etc/hostname"_s, "# mine\nbox.example\n");
        write(u"etc/os-release"_s, "PRETTY_NAME=\"x\"\nNAME=\"Debian \\\"GNU\\\"/Linux\"\nVERSION_ID='12'\n");
        QCOMPARE(machineAt(root.path()), (Machine{u"box.example"_s, u"Debian \"GNU\"/Linux"_s, u"12"_s}));
        QTemporaryDir bare;
        QCOMPARE(machineAt(bare.path()).systemName, u"Linux"_s);
    }
};

QTEST_GUILESS_MAIN(TestDpkgReader)
#include "tst_dpkg_reader.moc"
