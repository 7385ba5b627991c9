// SPDX-License-Identifier: GPL-3.0-or-later
// Tools beside what lies at their left, whatever room there is.
#include "ui_map/tool_row.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestToolRow : public QObject
{
    Q_OBJECT

    static constexpr int Gap = 12;

    static void fill(ToolRow &row)
    {
        for (const QString &text : {u"Whole estate"_s, u"All kinds"_s, u"Save picture"_s})
            row.addButton(u"document-save"_s, text, text);
    }

private Q_SLOTS:
    void withRoomTheToolsHaveWords()
    {
        QWidget parent;
        ToolRow row(&parent);
        fill(row);
        row.placeAtRight(2'000, 300, Gap);
        QCOMPARE(row.findChild<QPushButton *>()->text(), u"Whole estate"_s);
        QCOMPARE(row.geometry().right() + 1, 2'000 - Gap);
        QCOMPARE(row.y(), Gap);
    }

    void withLessTheyAreIconsAndThenInALineOfTheirOwn()
    {
        QWidget parent;
        ToolRow row(&parent);
        fill(row);
        int lines = 1;
        int before = 0; // how wide it was, with a little more room
        for (int width = 1'000; width >= 300; --width) {
            const int leading = 200;
            row.placeAtRight(width, leading, Gap);
            const QRect beside(0, 0, leading, Gap + row.height());
            QVERIFY2(!beside.intersects(row.geometry()), qPrintable(u"at a width of %1"_s.arg(width)));
            QVERIFY(row.geometry().right() + Gap < width);
            if (lines == 1 && row.y() > Gap) {
                lines = 2;
                QVERIFY2(leading + before + 2 * Gap > width, "there was room beside");
            }
            QCOMPARE(row.y() > Gap, lines == 2);
            before = row.width();
        }
        QCOMPARE(lines, 2);
    }
};

QTEST_MAIN(TestToolRow)
#include "tst_tool_row.moc"
