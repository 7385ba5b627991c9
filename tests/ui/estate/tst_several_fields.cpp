// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_page_test.h"

#include "estate/component_commands.h"
#include "store/journal.h"
#include "ui_estate/component_line.h"
#include "ui_estate/several_fields.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestSeveralFields : public EstatePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheyShareStandsThereAndTheRestIsVarious()
    {
        chooseAll({u"web site"_s, u"mail service"_s});
        QVERIFY(several()->isVisible());
        QVERIFY(!field(u"Name"_s));
        QCOMPARE(field(u"Vendor"_s)->text(), QString());
        QCOMPARE(field(u"Vendor"_s)->placeholderText(), u"various"_s);
        QVERIFY(says(u"2 components chosen"_s));
        // The keyboard stays on what is let go.
        tree()->selectionModel()->setCurrentIndex(model()->indexOf(id(u"mail service"_s)),
                                                  QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QCOMPARE(tree()->chosen(), ComponentIds{id(u"web site"_s)});
        QVERIFY(!several()->isVisible());
        choose(u"web site"_s);
        QVERIFY(!several()->isVisible());
        QVERIFY(field(u"Name"_s));
    }

    void aFieldIsChangedForAllOfThemAsOneStep()
    {
        const QStringList names{u"web site"_s, u"mail service"_s, u"internet line"_s};
        QStringList before;
        for (const QString &name : names)
            before.append(m_open->component(name).owner);
        chooseAll(names);
        type(field(u"Owner"_s), u"Team Web"_s);
        for (const QString &name : names)
            QTRY_COMPARE(stored(id(name)).owner, u"Team Web"_s);
        pick(choice(u"Kind"_s), u"document"_s);
        QTRY_COMPARE(stored(id(names.last())).kind, ComponentKind::Document);
        QTRY_VERIFY(m_open->component(names.last()).kind == ComponentKind::Document);
        QCOMPARE(field(u"Owner"_s)->text(), u"Team Web"_s);

        QVERIFY(m_open->workspace().undoNow(2));
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(stored(id(names[i])).owner, before[i]);
    }

    void whatIsRefusedStaysAsItWasTyped()
    {
        chooseAll({u"web site"_s, u"mail service"_s});
        type(field(u"Supported to"_s), u"sometime"_s);
        QTRY_COMPARE(m_failed, QList<QByteArray>{"estate.date-unreadable"});
        QCOMPARE(field(u"Supported to"_s)->text(), u"sometime"_s);

        QTest::keyClick(field(u"Supported to"_s), Qt::Key_Escape);

        // Somebody else is quicker by a moment.
        m_failed.clear();
        const Id<Component> web = id(u"web site"_s);
        QVERIFY(m_open->write([web](Transaction &transaction) {
            const Component read = *findComponent(transaction, web);
            Component edited = read;
            edited.owner = u"Anna"_s;
            editComponent(transaction, read, edited);
        }));
        type(field(u"Owner"_s), u"Bert"_s);
        QTRY_COMPARE(m_failed, QList<QByteArray>{"store.conflict"});
        QTRY_COMPARE(m_open->component(u"web site"_s).owner, u"Anna"_s);
        QCOMPARE(field(u"Owner"_s)->text(), u"Bert"_s);
        QVERIFY(stored(id(u"mail service"_s)).owner != u"Bert"_s);
    }

    void severalAreCutAndPasted()
    {
        chooseAll({u"mail service"_s, u"internet line"_s});
        QTest::keyClick(tree(), Qt::Key_X, Qt::ControlModifier);
        choose(u"web site"_s);
        QTest::keyClick(tree(), Qt::Key_V, Qt::ControlModifier);
        const auto web = std::optional(id(u"web site"_s));
        QTRY_COMPARE(stored(id(u"mail service"_s)).parent, web);
        QCOMPARE(stored(id(u"internet line"_s)).parent, web);
        QCOMPARE(newestStep(), "estate.move-components");
    }

    void severalMoveToAPlaceThatIsNamed()
    {
        chooseAll({u"mail service"_s, u"internet line"_s});
        press(u"Move to…"_s);
        auto *where = named<ComponentLine>(u"Where to move it"_s);
        QVERIFY(where);
        QTest::keyClicks(
            where,
            m_open->estate().current()->tree().code(*m_open->estate().current()->tree().indexOf(id(u"web site"_s))));
        press(u"Move"_s);
        QTRY_COMPARE(stored(id(u"internet line"_s)).parent, std::optional(id(u"web site"_s)));
        QTRY_COMPARE(stored(id(u"mail service"_s)).parent, std::optional(id(u"web site"_s)));
    }

    void severalAreRemovedAndComeBack()
    {
        const auto size = m_open->estate().current()->tree().size();
        const Id<Component> mail = id(u"mail service"_s);
        chooseAll({u"mail service"_s, u"internet line"_s});
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(m_open->estate().current()->tree().size() < size);
        QVERIFY(!m_open->estate().current()->tree().indexOf(mail));
        QVERIFY(!several()->isVisible());
        QVERIFY(m_open->workspace().undoNow());
        QTRY_COMPARE(m_open->estate().current()->tree().size(), size);
    }

private:
    void chooseAll(const QStringList &names)
    {
        choose(names.first());
        for (const QString &name : names.mid(1))
            tree()->selectionModel()->select(model()->indexOf(id(name)),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(tree()->chosen().size(), size_t(names.size()));
    }
    SeveralFields *several() const { return m_page->findChild<SeveralFields *>(); }
    bool says(const QString &text) const
    {
        const auto labels = several()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    }
    QByteArray newestStep()
    {
        return m_open->workspace()
            .readNow([](Session &session) {
                return session.find(u"SELECT name FROM command_log ORDER BY id DESC LIMIT 1"_s, {},
                                    [](const Row &row) { return row.text(0).toUtf8(); });
            })
            .value()
            .value_or(QByteArray());
    }
};

QTEST_MAIN(TestSeveralFields)
#include "tst_several_fields.moc"
