// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_commands.h"
#include "estate_page_test.h"
#include "ui_estate/component_line.h"
#include "ui_estate/estate_answers.h"
#include "ui_estate/supposition_bar.h"

#include <QAction>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What if these fail, or that one has another version: asked in the window, kept and compared.
class TestWhatIf : public EstatePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void severalAreTickedAndTheResultIsThereAtOnceWithoutSaving()
    {
        choose(u"host 1"_s);
        tick();
        QTRY_COMPARE(stateOf(u"hypervisor 1"_s), u"fails"_s);
        QVERIFY(stateOf(u"hypervisor 2"_s).isEmpty());
        QSignalSpy shaded(m_page.get(), &EstatePage::answerShown);
        choose(u"host 2"_s);
        tick();
        QTRY_COMPARE(stateOf(u"hypervisor 2"_s), u"fails"_s);
        QVERIFY(shaded.last().first().value<QSet<qint64>>().contains(id(u"hypervisor 1"_s).value));
        tick(); // once more: it does not fail after all
        QTRY_COMPARE(bar()->parts(), (QList<Supposition>{{id(u"host 1"_s), true, {}}}));
        QTRY_VERIFY(stateOf(u"hypervisor 2"_s).isEmpty() && isAnswered());
        press(u"Suppose no more: host 1 fails"_s);
        QTRY_VERIFY(bar()->parts().isEmpty() && isAnswered());
        QVERIFY(answers()->answer()->rows.empty());
        QVERIFY(m_open->workspace().readNow([](Session &session) { return scenarios(session); })->isEmpty());
    }

    void anotherVersionBreaksWhoAsksForLess()
    {
        const Id<Component> exporter = id(u"nightly sales export"_s);
        choose(u"Python on the batch server"_s);
        suppose(u"Python on the batch server"_s, u"3.12"_s);
        QTRY_COMPARE(stateOf(u"nightly sales export"_s), u"its need is met again"_s);
        QCOMPARE(bar()->parts(), (QList<Supposition>{{id(u"Python on the batch server"_s), false, u"3.12"_s}}));
        QCOMPARE(stored(exporter).version, 1);
    }

    void whatIsSupposedIsKeptUnderANameAndHeldAgainstAnother()
    {
        choose(u"host 1"_s);
        tick();
        keep(u"one host"_s);
        QTRY_COMPARE(names(), QStringList{u"one host"_s});
        QTRY_VERIFY(button(u"Remove"_s)); // it is the chosen one
        pick(choice(u"Scenario"_s), u"not kept yet"_s);
        choose(u"host 2"_s);
        tick();
        keep(u"both hosts"_s);
        QTRY_COMPARE(names(), (QStringList{u"both hosts"_s, u"one host"_s}));
        QTRY_VERIFY(button(u"Remove"_s));
        pick(choice(u"Compare with"_s), u"compare with one host"_s);
        QTRY_VERIFY(isAnswered() && answers()->answer()->columns.size() == 4);
        QCOMPARE(stateOf(u"host 2"_s), u"fails"_s);
        QVERIFY2(stateOf(u"hypervisor 1"_s).isEmpty(), "it fails in both");
        press(u"Remove"_s);
        QTRY_COMPARE(names(), QStringList{u"one host"_s});
        QCOMPARE(bar()->parts().size(), 2);
        QVERIFY(m_failed.isEmpty());
    }

    void aScenarioWithoutANameIsRefusedAndWhatIsSupposedStays()
    {
        choose(u"host 1"_s);
        tick();
        keep({});
        QTRY_COMPARE(m_failed, QList<QByteArray>{"estate.scenario-name-missing"});
        QCOMPARE(bar()->parts().size(), 1);
    }

    void whatIsSupposedOfAComponentThatGoesIsSaid()
    {
        choose(u"old web site"_s);
        tick();
        const Component gone = stored(id(u"old web site"_s));
        QVERIFY(m_open->write([&](Transaction &tx) { removeComponent(tx, gone); }));
        QTRY_VERIFY(button(u"Suppose no more: a component that is gone fails"_s));
    }

private:
    EstateAnswers *answers() const { return m_page->findChild<EstateAnswers *>(); }
    SuppositionBar *bar() const { return m_page->findChild<SuppositionBar *>(); }
    bool isAnswered() const { return answers()->answer() != nullptr; }
    void tick() { answers()->ask(EstateQuestion::WhatIf); }
    QString stateOf(const QString &name) const
    {
        if (!isAnswered())
            return {};
        for (const EstateAnswer::Row &row : answers()->answer()->rows) {
            if (row.cells.at(1) == name)
                return row.cells.at(2);
        }
        return {};
    }
    QStringList names()
    {
        const auto all = *m_open->workspace().readNow([](Session &session) { return scenarios(session); });
        QStringList found;
        for (const Scenario &one : all)
            found.append(one.name);
        return found;
    }
    void suppose(const QString &component, const QString &version)
    {
        tick();
        tick();
        pick(choice(u"What is supposed"_s), u"that it has the version"_s);
        line(u"Suppose of a component"_s)->setText(component);
        type(line(u"Supposed version"_s), version);
    }
    void keep(const QString &name)
    {
        line(u"Name to keep it under"_s)->setText(name);
        press(u"Keep"_s);
    }
};

QTEST_MAIN(TestWhatIf)
#include "tst_what_if.moc"
