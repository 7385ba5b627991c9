// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/dependency_store.h"
#include "estate_page_test.h"
#include "ui_estate/component_line.h"

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What a component needs, changed below its line.
class TestDependencyPart : public EstatePageTest
{
    Q_OBJECT

private Q_SLOTS:
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
        openNewGroup();
        QTRY_VERIFY(field(u"At least"_s));
        QTRY_COMPARE(field(u"At least"_s)->text(), u"1"_s);
        type(field(u"At least"_s), u"0"_s);
        QTRY_COMPARE(m_failed, QList<QByteArray>{"estate.minimum-zero"});
        type(field(u"At least"_s), u"50%"_s);
        QTRY_COMPARE(groups(u"quote templates"_s), QStringList{u"group 50%"_s});
    }

    void editsOfAGroupThatComeAtOnceAllCount()
    {
        openNewGroup();
        QTRY_COMPARE(field(u"At least"_s) ? field(u"At least"_s)->text() : QString(), u"1"_s);
        type(field(u"Group"_s), u"mailers"_s);
        type(field(u"At least"_s), u"50%"_s);
        type(field(u"Group"_s), u"senders"_s);
        QTRY_COMPARE(groups(u"quote templates"_s), QStringList{u"senders 50%"_s});
        QVERIFY(m_failed.isEmpty());
    }

private:
    /// The editor of a group that was just made, with one member.
    void openNewGroup()
    {
        choose(u"quote templates"_s);
        press(u"Add dependency"_s);
        QTest::keyClicks(editorPicker(), u"mail service"_s);
        pick(choice(u"Group"_s), u"new group"_s);
        press(u"Add"_s);
        QTRY_VERIFY(button(u"Change the group: group"_s));
        press(u"Change the group: group"_s);
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
    ComponentLine *editorPicker() const { return named<ComponentLine>(u"Needs"_s); }
};

QTEST_MAIN(TestDependencyPart)
#include "tst_dependency_part.moc"
