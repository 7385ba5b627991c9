// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/story_window.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

constexpr int RowsRead = 200; // of one long list; the next thousand are made alike
constexpr int Deepest = 60;

/// Reads everything that can be reached from one thing, as a screen reader does, and asks too for what is not there: a
/// reader counts first and asks then, and what it counted may be gone by that time.
class Reader
{
public:
    void read(QAccessibleInterface *thing, int depth = 0)
    {
        if (!thing || !thing->isValid())
            return;
        QVERIFY2(depth < Deepest, "a thing that is inside of itself");
        ++m_things;
        readOwn(*thing);
        const int count = thing->childCount();
        for (int place = 0; place < std::min(count, RowsRead); ++place)
            read(thing->child(place), depth + 1);
        for (const int beyond : {thing->childCount(), thing->childCount() + 1, thing->childCount() + 100'000})
            QCOMPARE(thing->child(beyond), nullptr);
    }
    int things() const { return m_things; }

private:
    static void readOwn(QAccessibleInterface &thing)
    {
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
                                QAccessible::Accelerator})
            Q_UNUSED(thing.text(kind));
        const QRect place = thing.rect();
        Q_UNUSED(thing.role());
        Q_UNUSED(thing.state());
        Q_UNUSED(thing.window());
        Q_UNUSED(thing.childAt(place.center().x(), place.center().y()));
        Q_UNUSED(thing.focusChild());
        Q_UNUSED(thing.relations());
        if (QAccessibleInterface *parent = thing.parent(); parent && parent->isValid())
            Q_UNUSED(parent->indexOfChild(&thing));
        if (QAccessibleActionInterface *actions = thing.actionInterface()) {
            for (const QString &name : actions->actionNames())
                Q_UNUSED(actions->keyBindingsForAction(name));
        }
        if (QAccessibleTextInterface *text = thing.textInterface())
            Q_UNUSED(text->text(0, text->characterCount() + 1));
        if (QAccessibleTableInterface *table = thing.tableInterface())
            readTable(*table);
    }
    static void readTable(QAccessibleTableInterface &table)
    {
        const int rows = table.rowCount();
        const int columns = table.columnCount();
        for (int column = 0; column <= columns; ++column)
            Q_UNUSED(table.columnDescription(column));
        for (const int row : {0, rows / 2, rows - 1, rows, rows + 1000}) {
            Q_UNUSED(table.rowDescription(row));
            Q_UNUSED(table.isRowSelected(row));
            // The bridge uses the answer without a look: it must be one, valid or not.
            QAccessibleInterface *cell = table.cellAt(row, 0);
            QVERIFY(cell && cell->tableCellInterface());
            QCOMPARE(cell->isValid(), row >= 0 && row < rows && columns > 0);
        }
        for (QAccessibleInterface *cell : table.selectedCells())
            QVERIFY(cell && cell->isValid());
    }

    int m_things = 0;
};

} // namespace

/// The whole window stands being read from outside, wherever it is.
class TestReader : public QObject
{
    Q_OBJECT

    FreshLocation m_location{FreshLocation::Kind::File};
    std::unique_ptr<StoryWindow> m_story;

    int readAll()
    {
        Reader reader;
        reader.read(QAccessible::queryAccessibleInterface(&m_story->window()));
        return reader.things();
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Views keep what readers were told up to date only while there are readers: on a screen with a bus for them.
        QProcess::execute(u"dbus-send"_s,
                          {u"--session"_s, u"--print-reply"_s, u"--dest=org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                           u"org.a11y.Bus.GetAddress"_s});
        if (!QTest::qWaitFor([] { return QAccessible::isActive(); }))
            QSKIP("nothing reads windows here; see xrun.sh");
        m_story = std::make_unique<StoryWindow>();
        m_story->window().resize(1280, 720);
        QVERIFY(readAll() > 10);
        QVERIFY(m_story->make(m_location.text(), u"salesforce"_s));
    }

    void everyPlaceCanBeRead_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"today", "estate", "desk", "settings"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void everyPlaceCanBeRead()
    {
        QFETCH(QString, place);
        m_story->window().openLink(linkToPlace(place));
        QVERIFY(readAll() > 100); // at once, while it is still being filled
        QVERIFY(QTest::qWaitFor([this, &place] { return m_story->window().currentPage() == m_story->page(place); }));
        QVERIFY(m_story->shoot(u"reader-"_s + place)); // when it is filled
        QVERIFY(readAll() > 100);
    }

    void everyRecordCanBeRead()
    {
        const Id<Component> component = m_story->component(u"A2.1.1"_s);
        for (const Link &link :
             {linkTo(component), linkToImpact(component), linkTo(Id<Ticket>(1)), linkTo(component)}) {
            m_story->window().openLink(link);
            QVERIFY(readAll() > 100);
            QVERIFY(m_story->shoot(u"reader-record"_s));
            QVERIFY(readAll() > 100);
        }
    }

    void theBarsOfEveryScrollAreaCanGoWhileItIsRead()
    {
        const auto areas = m_story->window().findChildren<QScrollArea *>();
        QVERIFY(!areas.isEmpty());
        for (QScrollArea *area : areas) {
            QAccessibleInterface *read = QAccessible::queryAccessibleInterface(area);
            area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
            area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
            const int counted = read->childCount();
            area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            for (int place = 0; place < counted; ++place)
                QVERIFY2(read->child(place), area->metaObject()->className());
        }
    }

    void aWindowThatIsClosedIsNoLongerThere()
    {
        const QAccessible::Id id = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&m_story->window()));
        m_story.reset();
        QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
    }
};

QTEST_MAIN(TestReader)
#include "tst_reader.moc"
