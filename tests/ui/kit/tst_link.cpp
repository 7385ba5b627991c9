// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/link.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLinkComesBackFromItsText()
    {
        for (const Link &link :
             {linkTo(Id<Ticket>(1042)), linkTo(Id<Component>(17)), linkToImpact(Id<Component>(3)),
              linkToPlace(u"desk"_s), linkToPlace(u"desk"_s, u"priority=1 state=open team=\"R&D, 50%\""_s)})
            QCOMPARE(Link::parse(link.toString()), std::optional(link));
        QCOMPARE(linkTo(Id<Ticket>(1042)).toString(), u"mainstay:ticket/1042"_s);
    }

    void whatIsNoLinkIsRefused()
    {
        for (const QString &text :
             {u""_s, u"ticket/1"_s, u"mainstay:"_s, u"mainstay:ticket/"_s, u"mainstay:ticket/x"_s,
              u"mainstay:ticket/-1"_s, u"mainstay:file/1"_s, u"mainstay:/1"_s, u"mainstay:place/"_s, u"https://x/1"_s})
            QVERIFY2(!Link::parse(text), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestLink)
#include "tst_link.moc"
