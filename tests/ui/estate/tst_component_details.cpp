// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_commands.h"
#include "estate_page_test.h"
#include "kit/conflict_view.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "ui_estate/component_details.h"
#include "ui_estate/prose_field.h"

#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// One component in the details pane: its fields, attributes, tickets and history.
class TestComponentDetails : public EstatePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsStoredOnEnterAndTheTreeFollows()
    {
        choose(u"web site"_s);
        type(field(u"Name"_s), u"shop window"_s);
        QTRY_COMPARE(tree()->currentIndex().data().toString(), u"shop window"_s);
        QCOMPARE(stored(id(u"shop window"_s)).name, u"shop window"_s);
        QVERIFY(m_failed.isEmpty());
    }

    void anEditIsOneStepThatUndoTakesBack()
    {
        choose(u"web site"_s);
        type(field(u"Owner"_s), u"Nobody"_s);
        QTRY_COMPARE(stored(id(u"web site"_s)).owner, u"Nobody"_s);
        QVERIFY(m_open->workspace().undoNow());
        QTRY_COMPARE(field(u"Owner"_s)->text(), u"Web team"_s);
    }

    void whatIsRefusedStaysInTheFieldAlsoWhileAnotherIsLookedAt()
    {
        choose(u"web site"_s);
        type(field(u"Name"_s), u"   "_s);
        QTRY_COMPARE(m_failed, QList<QByteArray>{"estate.name-missing"});
        QCOMPARE(field(u"Name"_s)->text(), u"   "_s);
        choose(u"site search"_s);
        QCOMPARE(field(u"Name"_s)->text(), u"site search"_s);
        choose(u"web site"_s);
        QCOMPARE(field(u"Name"_s)->text(), u"   "_s);
        QTest::keyClick(field(u"Name"_s), Qt::Key_Escape);
        QCOMPARE(field(u"Name"_s)->text(), u"web site"_s);
        choose(u"site search"_s);
        choose(u"web site"_s);
        QCOMPARE(field(u"Name"_s)->text(), u"web site"_s);
    }

    void whatAnotherChangedMeanwhileIsAConflictAndNothingTypedIsLost_data()
    {
        QTest::addColumn<bool>("isMine");
        QTest::addColumn<QString>("kept");
        QTest::newRow("mine") << true << u"Mine"_s;
        QTest::newRow("theirs") << false << u"Theirs"_s;
    }
    void whatAnotherChangedMeanwhileIsAConflictAndNothingTypedIsLost()
    {
        QFETCH(bool, isMine);
        QFETCH(QString, kept);
        const Component read = typeMeanwhileTheyWrite(&Component::owner);
        InPlaceField *owner = field(u"Owner"_s);
        QTRY_COMPARE(m_open->component(u"web site"_s).owner, u"Theirs"_s);
        QCOMPARE(owner->text(), u"Mine"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        QTRY_VERIFY(conflict());
        QStringList versions;
        for (const auto *box : conflict()->findChildren<TextBox *>())
            versions.append(box->toPlainText());
        QCOMPARE(versions, (QStringList{u"Theirs"_s, u"Mine"_s}));
        QCOMPARE(owner->text(), u"Mine"_s);
        QCOMPARE(stored(read.id).owner, u"Theirs"_s);
        choose(u"site search"_s);
        QVERIFY2(!conflict(), "it belongs to the other component");
        choose(u"web site"_s);
        QTRY_VERIFY(conflict());
        QCOMPARE(owner->text(), u"Mine"_s);

        conflict()->choose(u"owner"_s, isMine ? ConflictView::Choice::Ours : ConflictView::Choice::Theirs);
        conflict()->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_VERIFY(!conflict());
        QTRY_COMPARE(stored(read.id).owner, kept);
        QTRY_COMPARE(owner->stored(), kept);
        QCOMPARE(owner->text(), kept);
        QVERIFY(m_failed.isEmpty());
    }

    void aChoiceThatAnotherMadeDifferentlyIsAConflictToo()
    {
        choose(u"web site"_s);
        const Component read = stored(id(u"web site"_s));
        QVERIFY(m_open->write([&](Transaction &tx) {
            Component theirs = read;
            theirs.kind = ComponentKind::Service;
            editComponent(tx, read, theirs);
        }));
        pick(choice(u"Kind"_s), u"database"_s); // the window has not heard of it yet
        QTRY_VERIFY(conflict());
        conflict()->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_COMPARE(stored(read.id).kind, ComponentKind::Database);
        QTRY_VERIFY(!conflict());
    }

    void editsOfDifferentFieldsAreMerged()
    {
        const Component read = typeMeanwhileTheyWrite(&Component::vendor);
        QTRY_COMPARE(field(u"Vendor"_s)->text(), u"Theirs"_s);
        QTest::keyClick(field(u"Owner"_s), Qt::Key_Return);
        QTRY_COMPARE(stored(read.id).owner, u"Mine"_s);
        QCOMPARE(stored(read.id).vendor, u"Theirs"_s);
        QVERIFY(m_failed.isEmpty());
    }

    void aDateIsReadAsPeopleWriteItAndNonsenseIsRefused()
    {
        choose(u"web site"_s);
        type(field(u"Supported to"_s), u"2027-11-11"_s);
        QTRY_COMPARE(stored(id(u"web site"_s)).lifeCycle.endOfSupport, std::optional(QDate(2027, 11, 11)));
        QTRY_COMPARE(field(u"Supported to"_s)->stored(), u"11 Nov 2027"_s);
        QCOMPARE(field(u"Supported to"_s)->text(), u"11 Nov 2027"_s);
        type(field(u"Supported to"_s), u"soon"_s);
        QTRY_COMPARE(m_failed, QList<QByteArray>{"estate.date-unreadable"});
        QCOMPARE(field(u"Supported to"_s)->text(), u"soon"_s);
        type(field(u"Supported to"_s), QString());
        QTRY_COMPARE(stored(id(u"web site"_s)).lifeCycle.endOfSupport, std::nullopt);
    }

    void kindAndStageAreChosenWhereTheyStand()
    {
        choose(u"web site"_s);
        pick(choice(u"Kind"_s), u"service"_s);
        QTRY_COMPARE(stored(id(u"web site"_s)).kind, ComponentKind::Service);
        pick(choice(u"Stage"_s), u"phase-out"_s);
        QTRY_COMPARE(stored(id(u"web site"_s)).lifeCycle.stage, std::optional(LifeCycleStage::PhaseOut));
    }

    void theDescriptionTakesManyLines()
    {
        choose(u"web site"_s);
        auto *description = m_page->findChild<ProseField *>();
        description->setFocus();
        description->setPlainText(u"one\n<b>two</b>\n"_s + QString(10'000, u'x'));
        QTest::keyClick(description, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(stored(id(u"web site"_s)).description.startsWith(u"one\n<b>two</b>\nxxx"));
        QVERIFY(description->height() < 400);
    }

    void attributesAreAddedChangedAndRemoved()
    {
        choose(u"web site"_s);
        type(line(u"Name of the new attribute"_s), u"rack"_s);
        type(line(u"Value of the new attribute"_s), u"4"_s);
        QTRY_VERIFY(field(u"rack"_s));
        QTRY_COMPARE(field(u"rack"_s)->text(), u"4"_s);
        type(field(u"rack"_s), u"9"_s);
        QTRY_COMPARE(attributes(id(u"web site"_s)), QStringList{u"rack=9"_s});
        press(u"Remove the attribute rack"_s);
        QTRY_COMPARE(attributes(id(u"web site"_s)), QStringList());
        QTRY_VERIFY(!field(u"rack"_s));
    }

    void ticketsOfTheComponentStandThereAndLeadToTheDesk()
    {
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        choose(u"database for sales data"_s);
        QTRY_VERIFY(button(u"PRB-1  Connections to the sales database run out"_s));
        press(u"PRB-1  Connections to the sales database run out"_s);
        QCOMPARE(links.last().first().value<Link>().kind, u"ticket"_s);
        press(u"New ticket here"_s);
        QCOMPARE(links.last().first().value<Link>().question,
                 u"new component=id:%1"_s.arg(id(u"database for sales data"_s).value));
    }

    void anyStepOfTheHistoryCanBeTakenBack()
    {
        QSignalSpy undo(m_page.get(), &EstatePage::undoRequested);
        choose(u"web site"_s);
        type(field(u"Owner"_s), u"Nobody"_s);
        const auto edit = [this]() -> QToolButton * {
            for (auto *offered : m_page->findChildren<QToolButton *>(u"takeBackStep"_s)) {
                if (offered->isVisible() && offered->accessibleName().contains(u"web site"))
                    return offered;
            }
            return nullptr;
        };
        QTRY_VERIFY(edit());
        edit()->click();
        QCOMPARE(undo.size(), 1);
        const auto done = m_open->workspace().writeNow(
            [this, step = undo.first().first().value<Id<Command>>()](Transaction &transaction) {
                return takeBack(transaction, step, m_open->workspace().options().undo);
            });
        QVERIFY(done);
        QTRY_VERIFY2(!edit(), "what was taken back is not offered again");
    }

    void sinceWhenAStageHoldsIsWholeInANarrowPane()
    {
        const auto estate = m_open->estate().current();
        ComponentDetails details(m_open->context());
        for (const int width : {300, 344, 700}) {
            details.resize(width, 800);
            details.show(ShownComponent{estate, *estate->tree().indexOf(id(u"database for sales data"_s)), nullptr});
            details.QWidget::show();
            const ElidedLabel *since = nullptr;
            for (const auto *label : details.findChildren<ElidedLabel *>()) {
                if (label->isVisible() && label->text().startsWith(u"since "))
                    since = label;
            }
            QVERIFY(since);
            QTRY_VERIFY2(since->contentsRect().width() >= since->fontMetrics().horizontalAdvance(since->text()),
                         qPrintable(QString::number(width)));
            QVERIFY(since->mapTo(&details, since->rect().bottomRight()).x() < width);
        }
    }

    void aNewAttributeStaysWithItsComponentAndOutlivesTheWindow()
    {
        choose(u"web site"_s);
        QTest::keyClicks(newName(), u"rack"_s);
        QTest::keyClicks(newValue(), u"half a"_s);
        choose(u"site search"_s);
        QCOMPARE(newName()->text(), QString());
        choose(u"web site"_s);
        QCOMPARE(newName()->text(), u"rack"_s);
        restart();
        choose(u"site search"_s);
        QCOMPARE(newName()->text(), QString());
        choose(u"web site"_s);
        QCOMPARE(newName()->text(), u"rack"_s);
        QCOMPARE(newValue()->text(), u"half a"_s);

        QTest::keyClick(newValue(), Qt::Key_Return);
        QTRY_COMPARE(attributes(id(u"web site"_s)), QStringList{u"rack=half a"_s});
        QTRY_COMPARE(newName()->text(), QString());
        QTest::keyClicks(newName(), u"let go"_s);
        QTest::keyClick(newName(), Qt::Key_Escape);
        QCOMPARE(newName()->text(), QString());
        restart();
        choose(u"web site"_s);
        QCOMPARE(newName()->text(), QString());
        QCOMPARE(m_settings.allKeys().filter(u"new-attributes"_s), QStringList());
    }

    void aNewAttributeThatIsRefusedIsKept()
    {
        choose(u"web site"_s);
        newName()->setText(u"a"_s + QChar::Null + u"b"_s);
        newValue()->setFocus();
        QTest::keyClicks(newValue(), u"4"_s);
        QTest::keyClick(newValue(), Qt::Key_Return);
        QTRY_COMPARE(m_failed, QList<QByteArray>{"store.rule-broken"});
        choose(u"site search"_s);
        choose(u"web site"_s);
        QCOMPARE(newValue()->text(), u"4"_s);
    }

private:
    /// "Mine" stands in the owner's field, not yet kept, when another writes "Theirs" into a field; as it was before.
    Component typeMeanwhileTheyWrite(QString Component::*theirField)
    {
        choose(u"web site"_s);
        InPlaceField *owner = field(u"Owner"_s);
        owner->setFocus();
        owner->selectAll();
        QTest::keyClicks(owner, u"Mine"_s);
        const Component read = stored(id(u"web site"_s));
        Component theirs = read;
        theirs.*theirField = u"Theirs"_s;
        const auto done = m_open->write([&](Transaction &tx) { editComponent(tx, read, theirs); });
        [&] { QVERIFY(done); }();
        return read;
    }

    QLineEdit *newName() const { return line(u"Name of the new attribute"_s); }
    QLineEdit *newValue() const { return line(u"Value of the new attribute"_s); }
    void restart()
    {
        m_page->saveState(m_settings);
        reopen(m_settings, Loaded::Before);
    }
    ConflictView *conflict() const
    {
        for (ConflictView *view : m_page->findChildren<ConflictView *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    QStringList attributes(Id<Component> component)
    {
        QStringList list;
        const auto read =
            m_open->workspace().readNow([&](Session &session) { return attributesOf(session, component); });
        for (const ComponentAttribute &attribute : *read)
            list.append(attribute.name + u'=' + attribute.value);
        return list;
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"s.ini"_s), QSettings::IniFormat};
};

QTEST_MAIN(TestComponentDetails)
#include "tst_component_details.moc"
