// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/in_place_field.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestInPlaceField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitEndsInAnEllipsisUntilItIsEdited()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        InPlaceField other;
        InPlaceField field;
        layout.addWidget(&other);
        layout.addWidget(&field);
        const QString vendor = u"Debian PostgreSQL Maintainers"_s;
        field.setStored(vendor);
        field.setFixedWidth(field.fontMetrics().horizontalAdvance(vendor) + 40);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(field.read(), vendor);

        field.setFixedWidth(100);
        QVERIFY2(field.read().endsWith(u'…') && vendor.startsWith(field.read().chopped(1)), qPrintable(field.read()));
        QCOMPARE(field.text(), vendor);
        other.setFocus();
        const QImage asRead = field.grab().toImage();
        InPlaceField shorter;
        shorter.setStored(field.read());
        layout.addWidget(&shorter);
        shorter.setFixedWidth(100);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(asRead, shorter.grab().toImage()); // drawn where a short text would be

        field.setFocus();
        QVERIFY(field.hasFocus());
        QVERIFY2(field.grab().toImage() != asRead, "what is being edited is the text itself");
    }
};

QTEST_MAIN(TestInPlaceField)
#include "tst_in_place_field.moc"
