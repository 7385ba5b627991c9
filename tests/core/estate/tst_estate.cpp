// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_maker.h"

#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// Milliseconds that this thread has computed.
double computed()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

std::shared_ptr<const Estate> largeEstate()
{
    EstateMaker maker;
    const auto solution = maker.component(u"all"_s);
    for (int i = 0; i < 100'000; ++i)
        maker.needs(maker.component(u"component %1"_s.arg(i), solution, u"1.%1"_s.arg(i)), solution);
    return maker.make();
}

} // namespace

class TestEstate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLetsGoOfALargeEstateDoesNotWaitUntilItIsFreed()
    {
        auto estate = largeEstate();
        const double before = computed();
        estate.reset();
        const double took = computed() - before;
        QVERIFY2(took < 3, qPrintable(u"%1 ms"_s.arg(took)));
    }

    void whatAnEditSharedOutlivesTheEstateItCameFrom()
    {
        auto before = largeEstate();
        Component edited = before->tree().component(77);
        edited.name = u"edited"_s;
        const auto after = before->with({edited});
        QVERIFY(after);
        const QString other = before->tree().component(78).name;
        before.reset();
        QCOMPARE(after->tree().component(77).name, u"edited"_s);
        QCOMPARE(after->tree().component(78).name, other);
        QCOMPARE(after->graph().size(), 100'000U);
        QCOMPARE(after->impactGraph().nodeOf.size(), size_t(100'001));
        QVERIFY(!after->with({Component{.id = Id<Component>(999'999)}}));
    }
};

QTEST_GUILESS_MAIN(TestEstate)
#include "tst_estate.moc"
