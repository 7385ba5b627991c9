// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_store.h"
#include "estate/dependency_store.h"
#include "kit/chip.h"
#include "kit/conflict_view.h"
#include "kit/in_place_field.h"
#include "kit/text_box.h"
#include "open_estate.h"
#include "store/undo.h"
#include "ui_estate/component_line.h"
#include "ui_estate/component_tree_view.h"
#include "ui_estate/estate_page.h"
#include "ui_estate/prose_field.h"
#include "ui_estate/word_choice.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestEstatePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
        open(u"salesforce"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_open.reset();
        m_location.reset();
    }

    void aLinkChoosesItsComponentAndIsAnnounced()
    {
        QSignalSpy shown(m_page.get(), &Page::shown);
        choose(u"web site"_s);
        QCOMPARE(shown.last().first().value<Link>(), linkTo(id(u"web site"_s)));
        QCOMPARE(field(u"Name"_s)->text(), u"web site"_s);
        QCOMPARE(field(u"Vendor"_s)->text(), u"WordPress"_s);
        m_page->show(linkTo(Id<Component>(999'999)));
        QCOMPARE(m_failed, QList<QByteArray>{"estate.component-gone"});
    }

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
        choose(u"web site"_s);
        InPlaceField *owner = field(u"Owner"_s);
        owner->setFocus();
        owner->selectAll();
        QTest::keyClicks(owner, u"Mine"_s);
        const Component read = stored(id(u"web site"_s));
        Component theirs = read;
        theirs.owner = u"Theirs"_s;
        QVERIFY(m_open->write([&](Transaction &tx) { editComponent(tx, read, theirs); }));
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
        choose(u"web site"_s);
        InPlaceField *owner = field(u"Owner"_s);
        owner->setFocus();
        owner->selectAll();
        QTest::keyClicks(owner, u"Mine"_s);
        const Component read = stored(id(u"web site"_s));
        Component theirs = read;
        theirs.vendor = u"Theirs"_s;
        QVERIFY(m_open->write([&](Transaction &tx) { editComponent(tx, read, theirs); }));
        QTRY_COMPARE(field(u"Vendor"_s)->text(), u"Theirs"_s);
        QTest::keyClick(owner, Qt::Key_Return);
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

    void aDependencyIsAddedChangedAndRemovedBelowItsLine()
    {
        choose(u"quote templates"_s);
        press(u"Add dependency"_s);
        auto *picker = m_page->findChild<ComponentLine *>();
        QVERIFY(picker);
        ComponentLine *provider = editorPicker();
        QTest::keyClicks(provider, u"mail service"_s);
        press(u"Add"_s);
        QTRY_COMPARE(needs(u"quote templates"_s), QStringList{u"mail service uses hard"_s});
        QTRY_VERIFY(button(u"Change the dependency: mail service"_s));
        press(u"Change the dependency: mail service"_s);
        QTRY_VERIFY(choice(u"Strength"_s) && choice(u"Strength"_s)->isEnabled());
        pick(choice(u"Strength"_s), u"soft: degrades with it"_s);
        QTRY_COMPARE(needs(u"quote templates"_s), QStringList{u"mail service uses soft"_s});
        QTRY_VERIFY(button(u"Remove dependency"_s)->isEnabled());
        press(u"Remove dependency"_s);
        QTRY_COMPARE(needs(u"quote templates"_s), QStringList());
        QVERIFY(m_failed.isEmpty());
    }

    void aDependencyOnWhatIsNotThereIsRefusedWithAReason()
    {
        choose(u"quote templates"_s);
        press(u"Add dependency"_s);
        QTest::keyClicks(editorPicker(), u"no such thing"_s);
        press(u"Add"_s);
        QCOMPARE(m_failed, QList<QByteArray>{"estate.component-unknown"});
        QCOMPARE(editorPicker()->text(), u"no such thing"_s);
    }

    void aGroupIsMadeAndItsMinimumChanged()
    {
        choose(u"quote templates"_s);
        press(u"Add dependency"_s);
        QTest::keyClicks(editorPicker(), u"mail service"_s);
        pick(choice(u"Group"_s), u"new group"_s);
        press(u"Add"_s);
        QTRY_VERIFY(button(u"Change the group: group"_s));
        press(u"Change the group: group"_s);
        QTRY_VERIFY(field(u"At least"_s));
        QTRY_COMPARE(field(u"At least"_s)->text(), u"1"_s);
        type(field(u"At least"_s), u"0"_s);
        QTRY_COMPARE(m_failed, QList<QByteArray>{"estate.minimum-zero"});
        type(field(u"At least"_s), u"50%"_s);
        QTRY_COMPARE(groups(u"quote templates"_s), QStringList{u"group 50%"_s});
    }

    void componentsMoveByKeysAndWhatIsRefusedSaysWhy()
    {
        choose(u"internet line"_s);
        const QString before = code(u"internet line"_s);
        QTest::keyClick(tree(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_VERIFY(code(u"internet line"_s) != before);
        QCOMPARE(tree()->currentIndex().data().toString(), u"internet line"_s);
        QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(code(u"internet line"_s), before);

        QTest::keyClick(tree(), Qt::Key_X, Qt::ControlModifier);
        choose(u"web site"_s);
        QTest::keyClick(tree(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(stored(id(u"internet line"_s)).parent, std::optional(id(u"web site"_s)));

        choose(u"company information"_s);
        QTest::keyClick(tree(), Qt::Key_X, Qt::ControlModifier);
        choose(u"web site"_s);
        QTest::keyClick(tree(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_failed, QList<QByteArray>{"estate.cycle"});
    }

    void aComponentMovesToAPlaceThatIsNamed()
    {
        choose(u"mail service"_s);
        QTest::keyClick(tree(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto *where = m_page->findChild<ComponentLine *>();
        for (ComponentLine *picker : m_page->findChildren<ComponentLine *>()) {
            if (picker->accessibleName() == u"Where to move it")
                where = picker;
        }
        QTRY_VERIFY(where->isVisible());
        QTest::keyClicks(where, u"A3"_s);
        press(u"Move"_s);
        QTRY_COMPARE(stored(id(u"mail service"_s)).parent, std::optional(id(u"company information"_s)));
    }

    void whatIsAddedIsNamedAtOnce()
    {
        choose(u"web site"_s);
        m_page->commands().first()->trigger();
        QTRY_COMPARE(field(u"Name"_s)->text(), u"New component"_s);
        QTRY_VERIFY(field(u"Name"_s)->hasFocus());
        QTest::keyClicks(field(u"Name"_s), u"guest book"_s);
        QTest::keyClick(field(u"Name"_s), Qt::Key_Return);
        QTRY_COMPARE(tree()->currentIndex().data().toString(), u"guest book"_s);
        QCOMPARE(stored(id(u"guest book"_s)).parent, std::optional(id(u"web site"_s)));
    }

    void aRemovedComponentLeavesTheKeyboardInTheTree()
    {
        choose(u"old web site"_s);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(m_open->estate().current()->tree().named(u"old web site"_s).empty());
        QVERIFY(tree()->currentIndex().isValid());
    }

    void impactMarksWhatFailsUntilItIsLeft()
    {
        m_page->show(linkToImpact(id(u"storage array"_s)));
        const auto markOf = [this](const QString &name) {
            return model()->indexOf(id(name)).data(ComponentTreeModel::MarkRole).toString();
        };
        QTRY_COMPARE(markOf(u"database for sales data"_s), u"fails"_s);
        QCOMPARE(markOf(u"internet line"_s), QString());
        press(u"Stop showing what breaks with storage array"_s);
        QTRY_COMPARE(markOf(u"database for sales data"_s), QString());
        QTRY_COMPARE(markOf(u"nightly sales export"_s), u"conflict"_s);
    }

    void findingsCanBeListedInTheTree()
    {
        const quint32 all = model()->shownCount();
        QTRY_VERIFY(button(u"1 version conflict"_s));
        press(u"1 version conflict"_s);
        QVERIFY(model()->shownCount() < all);
        QVERIFY(model()->indexOf(id(u"nightly sales export"_s)).isValid());
        press(u"1 version conflict"_s);
        QCOMPARE(model()->shownCount(), all);
    }

    void aLinkToWhatTheFilterHidesClearsTheFilter()
    {
        line(u"Filter the tree…"_s)->setText(u"mail"_s);
        QVERIFY(!model()->indexOf(id(u"web site"_s)).isValid());
        choose(u"web site"_s);
        QCOMPARE(tree()->currentIndex().data().toString(), u"web site"_s);
        QCOMPARE(line(u"Filter the tree…"_s)->text(), QString());
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

    void historyOffersThePersonsNewestStepForUndo()
    {
        QSignalSpy undo(m_page.get(), &EstatePage::undoRequested);
        choose(u"web site"_s);
        QVERIFY(!button(u"Undo this step"_s));
        type(field(u"Owner"_s), u"Nobody"_s);
        QTRY_VERIFY(button(u"Undo this step"_s));
        press(u"Undo this step"_s);
        QCOMPARE(undo.size(), 1);
        choose(u"site search"_s);
        QTRY_VERIFY(!button(u"Undo this step"_s));
    }

    void oddNamesAreShownAsTheyAre()
    {
        QStringList names{QString(1000, u'x'), u"\u05e9\u05dc\u05d5\u05dd \u202e fdp"_s, u"a\tb\nc\x1b[31m"_s,
                          u"<img src=x onerror=alert(1)><b>bold</b>"_s, u"😀 &amp; %1 %n"_s};
        for (const QString &name : names) {
            Component odd;
            odd.name = name;
            odd.owner = name;
            const auto added = m_open->write([&](Transaction &tx) { return addComponent(tx, odd); });
            QVERIFY(added);
            QTRY_VERIFY(m_open->estate().current()->tree().indexOf(*added));
            m_page->show(linkTo(*added));
            QTRY_COMPARE(field(u"Name"_s)->stored(), name);
            m_page->show(linkToImpact(*added));
            m_page->grab();
            type(field(u"Vendor"_s), u"seen"_s);
            QTRY_COMPARE(stored(*added).vendor, u"seen"_s);
            QCOMPARE(stored(*added).name, name);
        }
        QVERIFY(m_page->minimumSizeHint().width() < 1200);
    }

    void whatWasUnfoldedAndChosenIsSoAfterARestart()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const auto isUnfolded = [this](const QString &name) { return tree()->isExpanded(model()->indexOf(id(name))); };
        const QString parent = model()->indexOf(id(u"web site"_s)).parent().data().toString();
        tree()->collapseAll();
        choose(u"web site"_s);
        tree()->expand(model()->indexOf(id(u"company information"_s)));
        QVERIFY(isUnfolded(parent));
        const QString folded = model()->index(1, 0).data().toString();
        tree()->setExpanded(model()->index(1, 0), false);
        m_page->saveState(settings);

        reopen(settings, Loaded::Before);
        QCOMPARE(tree()->currentIndex().data().toString(), u"web site"_s);
        QVERIFY(isUnfolded(parent) && isUnfolded(u"company information"_s) && !isUnfolded(folded));
        reopen(settings, Loaded::After);
        QTRY_COMPARE(tree()->currentIndex().data().toString(), u"web site"_s);
        QVERIFY(isUnfolded(parent) && isUnfolded(u"company information"_s) && !isUnfolded(folded));

        settings.setValue(u"tree/workspace"_s, u"/another.mainstay"_s);
        reopen(settings, Loaded::Before);
        QCOMPARE(tree()->currentIndex(), model()->index(0, 0));
        settings.setValue(u"tree/workspace"_s, m_open->workspace().location().toString());
        settings.setValue(u"tree/unfolded"_s, QStringList{u"x"_s, u"-5"_s, u"99999999999999999999"_s, u"999999"_s});
        settings.setValue(u"tree/chosen"_s, u"nobody"_s);
        reopen(settings, Loaded::Before);
        QCOMPARE(tree()->currentIndex(), model()->index(0, 0));
        QVERIFY(m_failed.isEmpty());
    }

    void whatWasSetIsThereAgain()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        line(u"Filter the tree…"_s)->setText(u"mail"_s);
        m_page->saveState(settings);
        line(u"Filter the tree…"_s)->clear();
        m_page->restoreState(settings);
        QCOMPARE(line(u"Filter the tree…"_s)->text(), u"mail"_s);
        settings.setValue(u"splitter"_s, QByteArray("nonsense"));
        settings.setValue(u"kind"_s, u"nonsense"_s);
        m_page->restoreState(settings);
        QVERIFY(model()->filter().kind == std::nullopt);
    }

private:
    enum class Which { First, Last };
    enum class Loaded { Before, After }; ///< the estate, the page is made

    void reopen(const QSettings &settings, Loaded loaded)
    {
        m_page.reset();
        if (loaded == Loaded::After)
            m_open->readAnew();
        m_page = std::make_unique<EstatePage>(m_open->context(), nullptr);
        connect(m_page.get(), &Page::failed, this, [this](const Error &error) { m_failed.append(error.code); });
        m_page->restoreState(settings);
        m_page->QWidget::show();
        QVERIFY(m_open->load());
    }

    void open(const QString &content)
    {
        m_language = std::make_unique<SpokenLanguage>(QLocale::English);
        m_open = std::make_unique<OpenEstate>(m_location->text(), content);
        m_page = std::make_unique<EstatePage>(m_open->context(), nullptr);
        m_failed.clear();
        connect(m_page.get(), &Page::failed, this, [this](const Error &error) { m_failed.append(error.code); });
        m_page->resize(1264, 872);
        m_page->QWidget::show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QVERIFY(m_open->load());
    }

    ComponentTreeView *tree() const { return m_page->findChild<ComponentTreeView *>(); }
    ComponentTreeModel *model() const { return m_page->findChild<ComponentTreeModel *>(); }
    Id<Component> id(const QString &name) const { return m_open->component(name).id; }
    QString code(const QString &name) const
    {
        return model()->indexOf(id(name)).data(ComponentTreeModel::CodeRole).toString();
    }
    Component stored(Id<Component> component)
    {
        return **m_open->workspace().readNow([&](Session &session) { return findComponent(session, component); });
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
    QStringList needs(const QString &name)
    {
        QStringList list;
        const auto read =
            m_open->workspace().readNow([&](Session &session) { return dependenciesOf(session, id(name)); });
        for (const Dependency &dependency : *read)
            list.append(stored(dependency.provider).name + u' ' + toName(dependency.kind) + u' '
                        + toName(dependency.strength));
        return list;
    }
    QStringList groups(const QString &name)
    {
        QStringList list;
        const auto read = m_open->workspace().readNow(
            [dependent = id(name)](Session &session) { return mainstay::groupsOf(session, dependent); });
        for (const RedundancyGroup &group : *read)
            list.append(group.name + u' ' + group.minimum.toText());
        return list;
    }

    ConflictView *conflict() const
    {
        for (ConflictView *view : m_page->findChildren<ConflictView *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    void choose(const QString &name)
    {
        m_page->show(linkTo(id(name)));
        tree()->setFocus();
    }
    template <class Widget>
    Widget *named(const QString &name, Which which = Which::First) const
    {
        Widget *found = nullptr;
        for (Widget *widget : m_page->findChildren<Widget *>()) {
            if (!widget->isVisible() || widget->accessibleName() != name)
                continue;
            found = widget;
            if (which == Which::First)
                break;
        }
        return found;
    }
    InPlaceField *field(const QString &name) const { return named<InPlaceField>(name); }
    QLineEdit *line(const QString &name) const { return named<QLineEdit>(name); }
    WordChoice *choice(const QString &name) const { return named<WordChoice>(name, Which::Last); }
    ComponentLine *editorPicker() const { return named<ComponentLine>(u"Needs"_s); }
    QAbstractButton *button(const QString &words, Which which = Which::First) const
    {
        QAbstractButton *found = nullptr;
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || (button->accessibleName() != words && button->text() != words))
                continue;
            found = button;
            if (which == Which::First)
                break;
        }
        return found;
    }
    void press(const QString &words, Which which = Which::First)
    {
        QAbstractButton *found = button(words, which);
        QVERIFY2(found, qPrintable(words));
        found->click();
    }
    void type(QLineEdit *field, const QString &text)
    {
        QVERIFY(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void pick(WordChoice *choice, const QString &word)
    {
        QVERIFY(choice);
        QTest::keyClick(choice, Qt::Key_Down);
        auto *menu = choice->findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == word) {
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(word));
    }

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<SpokenLanguage> m_language;
    std::unique_ptr<OpenEstate> m_open;
    std::unique_ptr<EstatePage> m_page;
    QList<QByteArray> m_failed;
};

QTEST_MAIN(TestEstatePage)
#include "tst_estate_page.moc"
