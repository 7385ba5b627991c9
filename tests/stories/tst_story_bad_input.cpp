// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a window that it was not meant for: files that are none, names that are more than names,
// closing at the wrong moment, settings that are broken.
#include "desk/workspace_rules.h"
#include "stories/story.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_table.h"
#include "ui_estate/component_tree_view.h"
#include "ui_estate/import_pane.h"
#include "ui_map/map_view.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/start_page.h"
#include "ui_shell/status_line.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

const QString Markup = u"<b>bold</b><img src=\"file:///etc/passwd\">&amp;<a href=x>y</a>"_s;

const QStringList Names = {
    QString(1'000, u'w'),
    Markup,
    QString::fromUtf8("\xd7\xa9\xd7\xa8\xd7\xaa \xd7\x9e\xd7\x9b\xd7\x99\xd7\xa8\xd7\x95\xd7\xaa (1)"), // Hebrew
    QString::fromUtf8("\xf0\x9f\x9a\x80\xf0\x9f\xa7\x91\xf0\x9f\x8f\xbd\xe2\x80\x8d\xf0\x9f\x92\xbb desk"), // emoji
    u"bell\u0007 esc\u001b override\u202e txt.exe"_s,
};

/// Labels there that would show markup of this text as markup.
QStringList renderedMarkup(const QWidget *window)
{
    QStringList found;
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && label->text().contains(u"<b>bold"))
            found.append(label->text());
    }
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (widget->toolTip().contains(u"<b>bold"))
            found.append(u"tooltip: "_s + widget->toolTip());
    }
    return found;
}

} // namespace

class StoryOfBadInput : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;
    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<Story> m_story;

    Hands &hands() { return m_story->hands(); }

    QString file(const QString &name, const QByteArray &content, qint64 size = 0)
    {
        QFile written(m_files.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size()
            || (size > 0 && !written.resize(size)))
            qFatal("cannot write %s", qPrintable(written.fileName()));
        return written.fileName();
    }
    QPushButton *bringIn()
    {
        for (auto *button : m_story->part<ImportPane>()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Bring in"))
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
    }
    void cleanup()
    {
        m_story.reset();
        m_location.reset();
    }

    void filesThatAreNoneAreRefusedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("said");
        const qint64 huge = 6'000'000'000;
        QTest::newRow("poem") << u"poem.txt"_s << QByteArray("The curfew tolls\n") << qint64(0) << u"cannot be told"_s;
        QTest::newRow("cut short") << u"bill.json"_s
                                   << QByteArray("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.4\", \"compon")
                                   << qint64(0) << u"ends in the middle"_s;
        QTest::newRow("binary") << u"sh.csv"_s << binary() << qint64(0) << QString();
        QTest::newRow("nothing but holes") << u"holes.json"_s << QByteArray() << huge << QString();
        QTest::newRow("a table with a hole")
            << u"parts.csv"_s << QByteArray("name,kind\nweb,application\n") << huge << QString();
    }
    void filesThatAreNoneAreRefusedByName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(qint64, size);
        QFETCH(QString, said);
        m_story = std::make_unique<Story>();
        QVERIFY(m_story->begin(m_location->text(), u"empty"_s));
        QVERIFY(m_story->walkTo(u"Estate"_s));
        m_story->now(u"dropping "_s + name);
        QVERIFY(hands().dropFiles({file(name, content, size)}, m_story->window().currentPage()));
        auto *pane = m_story->part<ImportPane>();
        QTRY_VERIFY(pane->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!m_story->window().session()->tasks().isBusy(), 60'000);
        QTRY_VERIFY2(wordsIn(pane).contains(name), qPrintable(wordsIn(pane)));
        QTRY_VERIFY2(wordsIn(pane).contains(said) && wordsIn(pane).count(u'\n') > 3, qPrintable(wordsIn(pane)));
        QVERIFY2(!bringIn()->isEnabled(), qPrintable(wordsIn(pane)));
        qInfo("%s: %s; peak memory %lld MiB", qPrintable(name), qPrintable(wordsIn(pane).replace(u'\n', u" | "_s)),
              peakMemory());
        QCOMPARE(m_story->estate()->tree().size(), 0U);
        QVERIFY(hands().push(pane, u"Close the import"_s));
        QTRY_VERIFY(wordsIn(m_story->window().currentPage()).contains(u"No solutions yet"));
    }

    void namesAreTextWhateverTheyHold()
    {
        m_story = std::make_unique<Story>();
        QVERIFY(m_story->begin(m_location->text(), u"empty"_s));
        QVERIFY(m_story->walkTo(u"Estate"_s));
        for (const QString &name : Names) {
            m_story->now(u"adding a component of a strange name"_s);
            QVERIFY(hands().push(m_story->window().currentPage(), u"Add component"_s));
            QTRY_VERIFY(m_story->field(u"Name"_s) && m_story->field(u"Name"_s)->hasFocus()
                        && m_story->shownName().startsWith(u"New "));
            hands().paste(name);
            hands().press(Qt::Key_Return);
            QTRY_VERIFY2(!m_story->component(name).name.isEmpty(), qPrintable(m_story->message()));
            QTRY_VERIFY(m_story->row(name).isValid());
            m_story->now(u"showing a component of a strange name"_s);
            QVERIFY(hands().clickRow(m_story->tree(), m_story->row(name)));
            QTRY_COMPARE(m_story->shownName(), name);
            auto *map = m_story->part<MapView>();
            QTRY_VERIFY(!map->isBusy() && map->canvas()->map());
            QCOMPARE(renderedMarkup(&m_story->window()), QStringList());
            const QString shown = m_story->row(name).data().toString();
            QVERIFY(!shown.contains(u'\n') && !shown.contains(u'\u0007') && !shown.contains(u'\u001b'));
        }
        shoot(u"story-strange-names"_s);
        strangeTickets();
    }

    void aNameThatIsTooLongIsRefusedAndStaysInItsField()
    {
        const QString name(10'000, u'w');
        m_story = std::make_unique<Story>();
        QVERIFY(m_story->begin(m_location->text(), u"empty"_s));
        QVERIFY(m_story->walkTo(u"Estate"_s));
        QVERIFY(hands().push(m_story->window().currentPage(), u"Add component"_s));
        QTRY_VERIFY(m_story->field(u"Name"_s) && m_story->field(u"Name"_s)->hasFocus());
        m_story->now(u"typing a name of 10,000 letters"_s);
        hands().paste(name);
        hands().press(Qt::Key_Return);
        QTRY_VERIFY2(m_story->message().contains(u"too long"), qPrintable(m_story->message()));
        QCOMPARE(m_story->shownName(), name);
        hands().press(Qt::Key_Escape);
        QTRY_VERIFY(m_story->shownName().startsWith(u"New "));
    }

    void closingWhileAnImportRunsLeavesNothingHalf()
    {
        QByteArray large("name,kind\n");
        for (int i = 0; i < 300'000; ++i)
            large += "part " + QByteArray::number(i) + ",application\n";
        m_story = std::make_unique<Story>();
        QVERIFY(m_story->begin(m_location->text(), u"empty"_s));
        QVERIFY(m_story->walkTo(u"Estate"_s));
        QVERIFY(hands().dropFiles({file(u"large.csv"_s, large)}, m_story->window().currentPage()));
        QTRY_VERIFY(m_story->part<ImportPane>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(bringIn()->isEnabled(), 60'000);
        m_story->now(u"closing the window while it imports"_s);
        QVERIFY(hands().click(bringIn()));
        QTRY_VERIFY(wordsIn(m_story->part<StatusLine>()).contains(u"Importing large.csv"));
        hands().press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY2(m_story->message().contains(u"large.csv"), qPrintable(m_story->message()));
        QVERIFY(m_story->window().isVisible());
        QVERIFY(hands().push(&m_story->window(), u"Stop it and close"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_story->window().isVisible(), 30'000);
        m_story.reset();

        const auto rules = std::make_shared<const DeskRules>(*shippedDeskRules());
        const auto workspace = Workspace::open(*Location::parse(m_location->text()), workspaceOptions(rules));
        QVERIFY(workspace);
        const auto faults = (*workspace)->checkNow();
        QVERIFY(faults && faults->isEmpty());
        const auto count =
            (*workspace)->readNow([](Session &s) { return s.number(u"SELECT count(*) FROM component"_s); });
        QVERIFY2(count && (*count == 0 || *count == 300'000), qPrintable(QString::number(count.value_or(-1))));
    }

    void damagedSettingsAreSaidOnce()
    {
        const QByteArray damaged = "[window\ngeometry\n\x01\x02\xff\xfe=[[[\n==\nplace=desk\n";
        m_story = std::make_unique<Story>(damaged);
        QVERIFY(hands().takeUp());
        auto *start = m_story->part<StartPage>();
        QTRY_VERIFY2(wordsIn(start).contains(u"settings is damaged"), qPrintable(wordsIn(start)));
        QCOMPARE(wordsIn(start).count(u"damaged"_s), 1);
        QVERIFY(m_story->opener().make(m_location->text(), u"empty"_s));
        QVERIFY2(m_story->message().isEmpty(), qPrintable(m_story->message()));
        hands().press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(start->isVisible());
        QVERIFY2(!wordsIn(start).contains(u"damaged"), qPrintable(wordsIn(start)));
        m_story->opener().settings().sync();
        QSettings again(m_story->opener().settings().fileName(), QSettings::IniFormat);
        QVERIFY(again.contains(u"window/geometry"_s));
        QCOMPARE(again.status(), QSettings::NoError);
    }

private:
    static QByteArray binary()
    {
        QFile program(u"/bin/sh"_s);
        return program.open(QIODevice::ReadOnly) ? program.readAll()
                                                 : QByteArray("\x7f"
                                                              "ELF\0\0\0",
                                                              7);
    }

    void shoot(const QString &name)
    {
        const StallWatch::Rest rest(m_story->watch());
        QVERIFY(m_story->opener().shoot(name));
    }

    void strangeTickets()
    {
        QVERIFY(m_story->walkTo(u"Desk"_s));
        for (const QString &name : Names) {
            const QString title = name.left(500); // no more is kept
            m_story->now(u"adding a ticket of a strange title"_s);
            hands().press(Qt::Key_K, Qt::ControlModifier);
            hands().type(u"new ticket"_s);
            hands().press(Qt::Key_Return);
            auto *form = m_story->part<NewTicket>();
            QTRY_VERIFY(form->isVisible() && visiblePart<QLineEdit>(form, u"Title"_s)->hasFocus());
            hands().paste(title);
            hands().press(Qt::Key_Return, Qt::ControlModifier);
            auto *details = m_story->part<TicketDetails>();
            QTRY_VERIFY2(details->record() && details->record()->ticket.title == title, qPrintable(wordsIn(form)));
            QTRY_VERIFY(details->isVisible());
            QCOMPARE(renderedMarkup(&m_story->window()), QStringList());
        }
        QTRY_COMPARE(m_story->part<TicketTable>()->model()->rowCount(), Names.size());
        for (int row = 0; row < Names.size(); ++row) {
            const QString shown = m_story->part<TicketTable>()->model()->index(row, 2).data().toString();
            QVERIFY(!shown.contains(u'\n') && !shown.contains(u'\u0007'));
        }
        QTRY_VERIFY(wordsIn(m_story->window().currentPage()).contains(u"%1 open"_s.arg(Names.size())));
        shoot(u"story-strange-titles"_s);
        QVERIFY(m_story->walkTo(u"Today"_s));
        QTRY_VERIFY(wordsIn(m_story->window().currentPage()).contains(u"bold"));
        QCOMPARE(renderedMarkup(&m_story->window()), QStringList());
        QVERIFY2(m_story->message().isEmpty(), qPrintable(m_story->message()));
    }
};

QTEST_MAIN(StoryOfBadInput)
#include "tst_story_bad_input.moc"
