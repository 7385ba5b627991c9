// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/scroll_area_accessible.h"
#include "kit/text_elide.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
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

    void aLabelIsReadAsTheTextItShowsNow()
    {
        ElidedLabel label({});
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(read->role(), QAccessible::StaticText);
        label.setText(u"Sales"_s);
        QCOMPARE(read->text(QAccessible::Name), u"Sales"_s);
        QVERIFY(read->actionInterface()->actionNames().isEmpty());
    }

    void aLabelThatWasReadBeforeItBecameALinkCanBePressed()
    {
        ElidedLabel label(u"Sales"_s);
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&label);
        label.setLink();
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->role(), QAccessible::Button);
        QSignalSpy activated(&label, &ElidedLabel::activated);
        const QString press = QAccessibleActionInterface::pressAction();
        QVERIFY(read->actionInterface()->actionNames().contains(press));
        read->actionInterface()->doAction(press);
        QCOMPARE(activated.count(), 1);
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
