// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/scroll_area_accessible.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

/// What the kit tells whoever reads the window from outside.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { answerReadersOfScrollAreas(); }

    void aScrollAreaStandsAQuestionForWhatIsNotThere()
    {
        QScrollArea area;
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&area);
        for (const int beyond : {-1, read->childCount(), read->childCount() + 1, 1'000'000})
            QCOMPARE(read->child(beyond), nullptr);
    }

    void theChildrenOfAScrollAreaStayWhenItsBarsGo()
    {
        QScrollArea area;
        area.setWidget(new QLabel(u"wide"_s));
        area.resize(200, 200);
        area.widget()->resize(1000, 1000);
        area.show();
        QTRY_VERIFY(area.horizontalScrollBar()->isVisible());
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&area);
        const int asked = read->childCount();
        QList<QAccessibleInterface *> before;
        for (int place = 0; place < asked; ++place)
            before.append(read->child(place));

        area.widget()->resize(100, 100);
        QTRY_VERIFY(!area.horizontalScrollBar()->isVisible());

        QCOMPARE(read->childCount(), asked);
        for (int place = 0; place < asked; ++place) {
            QCOMPARE(read->child(place), before.at(place));
            QCOMPARE(read->indexOfChild(before.at(place)), place);
            QCOMPARE(before.at(place)->parent(), read);
        }
        QCOMPARE(read->child(0)->object(), area.viewport());
    }

    void aScrollAreaThatGoesTakesItsAnswerAlong()
    {
        auto area = std::make_unique<QScrollArea>();
        const QAccessible::Id id = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(area.get()));
        area.reset();
        QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
