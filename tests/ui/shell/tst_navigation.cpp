// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/navigation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestNavigation : public QObject
{
    Q_OBJECT

    const Link m_a = linkToPlace(u"estate"_s);
    const Link m_b = linkTo(Id<Component>(2));
    const Link m_c = linkTo(Id<Ticket>(3));

private Q_SLOTS:
    void backAndForwardWalkTheSameWay()
    {
        Navigation navigation;
        QVERIFY(!navigation.back() && !navigation.forward() && !navigation.current());
        for (const Link &link : {m_a, m_b, m_c})
            navigation.visit(link);
        QCOMPARE(navigation.back(), std::optional(m_b));
        QCOMPARE(navigation.back(), std::optional(m_a));
        QVERIFY(!navigation.back());
        QCOMPARE(navigation.forward(), std::optional(m_b));
        QCOMPARE(navigation.current(), std::optional(m_b));
    }

    void goingSomewhereNewForgetsWhatLayAhead()
    {
        Navigation navigation;
        for (const Link &link : {m_a, m_b})
            navigation.visit(link);
        navigation.back();
        navigation.visit(m_c);
        QVERIFY(!navigation.canGoForward());
        QCOMPARE(navigation.back(), std::optional(m_a));
    }

    void theSamePlaceTwiceIsOneVisit()
    {
        Navigation navigation;
        navigation.visit(m_a);
        navigation.visit(m_a);
        QVERIFY(!navigation.canGoBack());
    }

    void onlySoManyAreRemembered()
    {
        Navigation navigation;
        for (int i = 1; i <= Navigation::MostRemembered + 50; ++i)
            navigation.visit(linkTo(Id<Ticket>(i)));
        qsizetype steps = 0;
        while (navigation.back())
            ++steps;
        QCOMPARE(steps, Navigation::MostRemembered - 1);
    }
};

QTEST_APPLESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
