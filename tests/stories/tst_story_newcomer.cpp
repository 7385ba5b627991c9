// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who has never seen the window before.
#include "desk/template_file.h"
#include "desk/workspace_rules.h"
#include "desk/workspace_template.h"
#include "kit/text_elide.h"
#include "stories/story_test.h"
#include "ui_estate/component_tree_view.h"
#include "ui_shell/start_page.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class StoryOfANewcomer : public StoryTest
{
    Q_OBJECT

    StartPage *start() { return m_story->part<StartPage>(); }

    /// As an administrator does with the command line, for others to connect to.
    void makeOnServer()
    {
        const StallWatch::Rest rest(m_story->watch());
        const auto rules = std::make_shared<const DeskRules>(*shippedDeskRules());
        const Location location = *Location::parse(m_location->text());
        QVERIFY(Workspace::create(location, workspaceOptions(rules)));
        const auto workspace = Workspace::open(location, workspaceOptions(rules));
        QVERIFY(workspace);
        const auto content = shippedTemplate(TemplateKind::Workspace, u"salesforce"_s);
        QVERIFY((*workspace)->writeNow([&](Transaction &tx) { applyTemplate(tx, *rules, *content); }));
    }

    void newFromTheExample()
    {
        m_story->now(u"choosing where the workspace is kept"_s);
        QVERIFY(hands().push(start(), u"New from an example…"_s));
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = start()->findChild<QFileDialog *>()) && dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(hands().replace(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), m_location->text()));
        QTRY_COMPARE(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text(), m_location->text());
        m_story->now(u"making a workspace"_s);
        hands().press(Qt::Key_Return);
    }

    void connectToTheServer()
    {
        makeOnServer();
        QUrl address(m_location->text());
        const QString password = address.password();
        address.setPassword({});
        m_story->now(u"connecting to the server"_s);
        QVERIFY(hands().replace(visiblePart<QLineEdit>(start(), u"Address of a database"_s), address.toString()));
        hands().press(Qt::Key_Return);
        givePassword(password);
    }

    void givePassword(const QString &password)
    {
        QLineEdit *asked = nullptr;
        QTRY_VERIFY((asked = visiblePart<QLineEdit>(start(), u"Password"_s)));
        QVERIFY(asked->hasFocus());
        hands().type(password);
        hands().press(Qt::Key_Return);
    }

private Q_SLOTS:
    void aNewcomerFindsTheirWay()
    {
        QVERIFY(hands().takeUp());
        QVERIFY(start()->isVisible());
        m_location->kind() == FreshLocation::Kind::File ? newFromTheExample() : connectToTheServer();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(m_story->window().session(), 30'000);
        QTRY_COMPARE(m_story->window().currentPage()->title(), u"Today"_s);
        QTRY_VERIFY2(wordsIn(m_story->window().currentPage()).contains(u"open ticket"),
                     qPrintable(wordsIn(m_story->window().currentPage())));
        QVERIFY(m_story->walkTo(u"Estate"_s));
        QTRY_VERIFY(m_story->tree()->model()->rowCount() > 0);

        QVERIFY(m_story->goByPalette(u"sales data"_s, u"database for sales data"_s));
        QTRY_COMPARE(m_story->shownName(), u"database for sales data"_s);
        QTRY_COMPARE(m_story->tree()->currentIndex(), m_story->row(u"database for sales data"_s));

        editAFieldAndTakeItBack();
        if (!QTest::currentTestFailed())
            addAComponentAndDragIt();
        if (!QTest::currentTestFailed())
            closeAndComeBack();
    }

private:
    void editAFieldAndTakeItBack()
    {
        const QString before = m_story->component(u"database for sales data"_s).vendor;
        m_story->now(u"editing a field"_s);
        QVERIFY(hands().replace(m_story->field(u"Vendor"_s), u"Newcomer & Sons"_s));
        hands().press(Qt::Key_Return);
        QTRY_COMPARE(m_story->component(u"database for sales data"_s).vendor, u"Newcomer & Sons"_s);
        QTRY_VERIFY2(m_story->lastStep().contains(u"database for sales data"), qPrintable(m_story->lastStep()));

        m_story->now(u"taking the edit back"_s);
        QVERIFY(hands().clickRow(m_story->tree(), m_story->row(u"database for sales data"_s)));
        hands().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_story->component(u"database for sales data"_s).vendor, before);
        QTRY_COMPARE(m_story->field(u"Vendor"_s)->text(), before);
        QTRY_VERIFY2(m_story->lastStep().startsWith(u"Taken back"), qPrintable(m_story->lastStep()));
    }

    void addAComponentAndDragIt()
    {
        const Component parent = m_story->component(u"database for sales data"_s);
        m_story->now(u"adding a component"_s);
        QVERIFY(hands().push(m_story->window().currentPage(), u"Add component"_s));
        QTRY_COMPARE(m_story->shownName(), u"New component"_s);
        QTRY_VERIFY(m_story->field(u"Name"_s)->hasFocus());
        hands().type(u"Night job"_s);
        hands().press(Qt::Key_Return);
        QTRY_COMPARE(m_story->component(u"Night job"_s).parent, std::optional(parent.id));

        m_story->now(u"dragging a component in the tree"_s);
        QTRY_VERIFY(m_story->row(u"Night job"_s).isValid());
        const Component target = m_story->component(u"customer management"_s);
        QVERIFY(hands().clickRow(m_story->tree(), m_story->row(u"Night job"_s)));
        QVERIFY(hands().dragRow(m_story->tree(), m_story->row(u"Night job"_s), m_story->row(target.name)));
        QTRY_COMPARE(m_story->component(u"Night job"_s).parent, std::optional(target.id));
        QTRY_COMPARE(m_story->tree()->currentIndex(), m_story->row(u"Night job"_s));
        QCOMPARE(m_story->shownName(), u"Night job"_s);

        m_story->now(u"taking the move back"_s);
        QTRY_VERIFY2(m_story->lastStep().contains(u"Night job"), qPrintable(m_story->lastStep()));
        QVERIFY(hands().push(&m_story->window(), u"Undo"_s));
        QTRY_COMPARE(m_story->component(u"Night job"_s).parent, std::optional(parent.id));
        QVERIFY(m_story->message().isEmpty());
    }

    void closeAndComeBack()
    {
        m_story->now(u"closing the workspace"_s);
        hands().press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(start()->isVisible() && !m_story->window().session());
        m_story->now(u"opening it again"_s);
        ElidedLabel *recent = nullptr;
        QTRY_VERIFY((recent = visiblePart<ElidedLabel>(start())));
        QVERIFY(hands().click(recent));
        if (m_location->kind() == FreshLocation::Kind::Database)
            givePassword(QUrl(m_location->text()).password());
        QTRY_VERIFY_WITH_TIMEOUT(m_story->window().session(), 30'000);
        QTRY_COMPARE(m_story->window().currentPage()->title(), u"Estate"_s);
        // Each place remembers its own filter, not that of another.
        QTRY_VERIFY(m_story->row(u"Night job"_s).isValid());
        QCOMPARE(visiblePart<QLineEdit>(m_story->window().currentPage(), u"Filter the tree…"_s)->text(), QString());
        QVERIFY(m_story->message().isEmpty());
    }
};

QTEST_MAIN(StoryOfANewcomer)
#include "tst_story_newcomer.moc"
