// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_support.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {
Result<Reading> read(const QByteArray &bytes)
{
    return readBytes(bytes, u"dependencies-csv");
}
} // namespace

class TestDependenciesCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindIsUsesAndStrengthIsHard()
    {
        const auto reading =
            read("Provider,Dependent,Strength,Kind,Requires\nb,a,,,\nc,a,Soft,Runs On,\">= 3, < 4\"\n");
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QCOMPARE(dependencyLines(*reading),
                 (QStringList{u"a>b|uses|hard|-|-|-|-"_s, u"a>c|runs on|soft|>= 3, < 4|-|-|-"_s}));
    }

    void oneMinimumHoldsForTheWholeGroup()
    {
        const auto reading =
            read("dependent,provider,group,minimum\na,b,web,\na,c,web,2\na,d,web,\na,e,db,\nx,b,web,\n");
        QCOMPARE(dependencyLines(*reading),
                 (QStringList{u"a>b|uses|hard|-|-|web|2"_s, u"a>c|uses|hard|-|-|web|2"_s, u"a>d|uses|hard|-|-|web|2"_s,
                              u"a>e|uses|hard|-|-|db|1"_s, u"x>b|uses|hard|-|-|web|1"_s}));
        QVERIFY(reading->rejects.empty() && reading->findings.empty());
    }

    void aRowThatStatesAnotherMinimumIsRejected()
    {
        const auto reading = read("dependent,provider,group,minimum\na,b,web,2\na,c,web,\na,d,web,50%\n");
        QCOMPARE(reading->dependencies.size(), size_t(2));
        QCOMPARE(rejectLines(*reading), QStringList{u"exchange.minimum-differs@4 first=2 value=50%"_s});
    }

    void aMinimumAboveTheMembersIsKeptAndFound()
    {
        const auto reading = read("dependent,provider,group,minimum\na,b,web,3\na,c,web,3\n");
        QCOMPARE(dependencyLines(*reading).first(), u"a>b|uses|hard|-|-|web|3"_s);
        QCOMPARE(findingLines(*reading), QStringList{u"exchange.minimum-above-members@2 dependent=a group=web"_s});
    }

    void aMinimumWithoutAGroupIsFound()
    {
        const auto reading = read("dependent,provider,minimum\na,b,2\n");
        QCOMPARE(dependencyLines(*reading), QStringList{u"a>b|uses|hard|-|-|-|-"_s});
        QCOMPARE(findingLines(*reading), QStringList{u"exchange.minimum-without-group@2 dependent=a minimum=2"_s});
    }

    void rowsOfOneDependencyAreMerged()
    {
        const auto reading = read("dependent,provider,strength,requires\na,b,soft,>= 3\na,b,hard,< 4\na,b,soft,>= 3\n");
        QCOMPARE(dependencyLines(*reading), QStringList{u"a>b|uses|hard|>= 3, < 4|-|-|-"_s});
        QCOMPARE(reading->read, 3);
    }

    void unusableRowsSayTheirField()
    {
        const auto reading =
            read("dependent,provider,kind,group,minimum\n,b,,,\na,,,,\na,a,,,\na,b,eats,,\na,b,,g,none\n");
        QCOMPARE(rejectLines(*reading),
                 (QStringList{u"exchange.missing-value@2 field=dependent"_s,
                              u"exchange.missing-value@3 field=provider"_s, u"exchange.self-dependency@4 component=a"_s,
                              u"exchange.unknown-word@5 field=kind value=eats"_s,
                              u"exchange.bad-minimum@6 field=minimum value=none"_s}));
    }

    void unknownColumnsAreFreeAttributes()
    {
        const auto reading = read("dependent,provider,port\na,b,443\n");
        const auto attributes = reading->attributesIn(reading->termsOf(reading->dependencies.front()).attributes);
        QCOMPARE(attributes.size(), size_t(1));
        QCOMPARE(attributes.front().name.toString() + u'=' + attributes.front().value.toString(), u"port=443"_s);
    }

    void minimumIsWhatTheEstateReads()
    {
        const auto reading = read("dependent,provider,group,minimum\na,b,g,50.0%\na,c,g,50%\na,d,h,0\na,e,h,101%\n");
        QCOMPARE(dependencyLines(*reading), (QStringList{u"a>b|uses|hard|-|-|g|50%"_s, u"a>c|uses|hard|-|-|g|50%"_s}));
        QCOMPARE(rejectLines(*reading),
                 (QStringList{u"exchange.bad-minimum@4 field=minimum value=0"_s,
                              u"exchange.bad-minimum@5 field=minimum value=101%"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDependenciesCsv)
#include "tst_dependencies_csv.moc"
