// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_commands.h"
#include "estate_page_test.h"
#include "ui_estate/component_line.h"

#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// The tree, its filter, what it marks, and the page around it.
class TestEstatePage : public EstatePageTest
{
    Q_OBJECT

private Q_SLOTS:
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
    QString code(const QString &name) const
    {
        return model()->indexOf(id(name)).data(ComponentTreeModel::CodeRole).toString();
    }
};

QTEST_MAIN(TestEstatePage)
#include "tst_estate_page.moc"
