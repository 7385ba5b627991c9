// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/component_commands.h"
#include "estate/deployment_commands.h"
#include "estate/impact_override_commands.h"
#include "estate_page_test.h"
#include "kit/rows_table.h"
#include "ui_estate/answer_model.h"
#include "ui_estate/component_line.h"
#include "ui_estate/estate_answers.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Questions of the estate, asked with one key, and their answers in the pane below.
class TestEstateAnswers : public EstatePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionHasAKeyOfItsOwnInMenuAndPalette()
    {
        QStringList keys;
        for (const QAction *action : answers()->questions()) {
            QVERIFY2(m_page->commands().contains(const_cast<QAction *>(action)), qPrintable(action->text()));
            keys.append(action->shortcut().toString());
        }
        QCOMPARE(keys.size(), estateQuestionCount);
        keys.removeDuplicates();
        QCOMPARE(keys.size(), estateQuestionCount);
    }

    void aKeyInTheTreeAsksAndTheListAnswers()
    {
        QAbstractItemModelTester tester(answerModel());
        choose(u"storage array"_s);
        QSignalSpy shaded(m_page.get(), &EstatePage::answerShown);
        press(Qt::Key_B);
        QTRY_VERIFY(isAnswered());
        QCOMPARE(answers()->answer()->asked.question, EstateQuestion::Breaks);
        QVERIFY(cell(u"database for sales data"_s, 2) == u"fails"_s);
        QVERIFY2(cell(u"database for sales data"_s, 3).startsWith(u"storage array → "_s),
                 qPrintable(cell(u"database for sales data"_s, 3)));
        QVERIFY(shaded.last().first().value<QSet<qint64>>().contains(id(u"database for sales data"_s).value));
        QTest::keyClick(table(), Qt::Key_Escape);
        QTRY_VERIFY(!answers()->isVisible());
        QVERIFY(shaded.last().first().value<QSet<qint64>>().isEmpty());
        QVERIFY(tree()->hasFocus());
    }

    void aRowOfTheAnswerIsChosenInTheTree()
    {
        choose(u"storage array"_s);
        press(Qt::Key_B);
        QTRY_VERIFY(isAnswered());
        const int row = rowOf(u"database for sales data"_s);
        QVERIFY(row >= 0);
        table()->selectRow(row);
        QTRY_COMPARE(tree()->currentIndex().data().toString(), u"database for sales data"_s);
        QVERIFY2(isAnswered(), "the answer stays");
    }

    void everyQuestionOfTheWholeEstateIsAnswered_data()
    {
        QTest::addColumn<EstateQuestion>("question");
        for (int i = 0; i < estateQuestionCount; ++i) {
            if (scopeOf(EstateQuestion(i)) == QuestionScope::WholeEstate)
                QTest::newRow(qPrintable(questionText(EstateQuestion(i)))) << EstateQuestion(i);
        }
    }
    void everyQuestionOfTheWholeEstateIsAnswered()
    {
        QFETCH(EstateQuestion, question);
        QAbstractItemModelTester tester(answerModel());
        ask(question);
        QTRY_VERIFY(isAnswered());
        const EstateAnswer &answer = *answers()->answer();
        QVERIFY(!answer.title.isEmpty());
        for (const EstateAnswer::Row &row : answer.rows)
            QCOMPARE(row.cells.size(), answer.columns.size());
        QCOMPARE(toCsv(answer).count('\n') >= qsizetype(answer.rows.size()) + 1, true);
    }

    void theVersionConflictSaysWhatIsAskedForAndWhatThereIs()
    {
        ask(EstateQuestion::Conflicts);
        QTRY_VERIFY(isAnswered());
        QCOMPARE(answerModel()->rowCount(), 1);
        QVERIFY(rowOf(u"nightly sales export"_s) == 0);
        for (int column = 2; column < 5; ++column)
            QVERIFY(!cell(u"nightly sales export"_s, column).isEmpty());
    }

    void conflictsAreJudgedInEachEnvironmentToo()
    {
        const auto live = environmentNamed(u"live"_s);
        const Id<Component> python = id(u"Python on the batch server"_s);
        const Id<Component> exporter = id(u"nightly sales export"_s);
        for (const Id<Component> component : {python, exporter})
            deploy(component, u"2.0"_s, live);
        ask(EstateQuestion::Conflicts);
        QTRY_VERIFY(isAnswered());
        QStringList places;
        for (const EstateAnswer::Row &row : answers()->answer()->rows)
            places.append(row.cells.at(5));
        places.sort();
        QCOMPARE(places, (QStringList{QString(), u"live"_s}));
    }

    void theTableOfDeploymentsSaysWhereVersionsDiffer()
    {
        const Id<Component> python = id(u"Python on the batch server"_s);
        const Id<Component> exporter = id(u"nightly sales export"_s);
        for (const QString &place : {u"test"_s, u"live"_s}) {
            deploy(python, u"2.7.18"_s, environmentNamed(place));
            deploy(exporter, u"for "_s + place, environmentNamed(place));
        }
        QSignalSpy shaded(m_page.get(), &EstatePage::answerShown);
        ask(EstateQuestion::Deployed);
        QTRY_VERIFY(isAnswered());
        QCOMPARE(answerModel()->rowCount(), 2);
        QCOMPARE(answers()->answer()->columns.size(), 3 + 4);
        QCOMPARE(cell(u"Python on the batch server"_s, 2), u"the same"_s);
        QCOMPARE(cell(u"nightly sales export"_s, 2), u"differ"_s);
        QCOMPARE(cell(u"nightly sales export"_s, 4), u"for test"_s);
        QCOMPARE(cell(u"nightly sales export"_s, 5), QString());
        QCOMPARE(cell(u"nightly sales export"_s, 6), u"for live"_s);
        QCOMPARE(shaded.last().first().value<QSet<qint64>>(), QSet<qint64>{exporter.value});
    }

    void twoChosenInTheTreeAreTheTwoAskedAbout()
    {
        choose(u"web site"_s);
        tree()->selectionModel()->select(model()->indexOf(id(u"storage array"_s)), QItemSelectionModel::Select);
        QCOMPARE(tree()->chosen().size(), size_t(2));
        press(Qt::Key_P);
        QTRY_VERIFY(isAnswered());
        QCOMPARE(answers()->answer()->asked.components.size(), size_t(2));
        for (const EstateAnswer::Row &row : answers()->answer()->rows)
            QVERIFY2(row.cells.last().contains(u" → "_s), qPrintable(row.cells.last()));
    }

    void theSecondOfTwoCanBePickedInThePane()
    {
        choose(u"nightly sales export"_s);
        press(Qt::Key_S);
        auto *second = named<ComponentLine>(u"The second component"_s);
        QVERIFY(second);
        QTRY_VERIFY(second->hasFocus());
        QVERIFY(!isAnswered());
        type(second, u"database for sales data"_s);
        QTRY_VERIFY(isAnswered());
        QVERIFY(answerModel()->rowCount() > 0);
        QVERIFY(rowOf(u"storage array"_s) >= 0);
    }

    void singlePointsCanBeAskedWithinASolution()
    {
        ask(EstateQuestion::SinglePoints);
        QTRY_VERIFY(isAnswered());
        const int all = answerModel()->rowCount();
        QVERIFY(all > 0);
        const ComponentTree &components = m_open->estate().current()->tree();
        type(named<ComponentLine>(u"Within which component"_s), components.code(components.solutions().front()));
        QTRY_VERIFY(isAnswered() && answers()->answer()->asked.components.size() == 1);
        QVERIFY(answerModel()->rowCount() <= all);
    }

    void theMonthsOfEndingSupportCanBeChanged()
    {
        const Component read = stored(id(u"web site"_s));
        Component edited = read;
        edited.lifeCycle.endOfSupport = QDate(2028, 6, 1);
        QVERIFY(m_open->write([&](Transaction &tx) { editComponent(tx, read, edited); }));
        QTRY_COMPARE(m_open->component(u"web site"_s).lifeCycle.endOfSupport, edited.lifeCycle.endOfSupport);
        ask(EstateQuestion::Ending);
        QTRY_VERIFY(isAnswered());
        QCOMPARE(rowOf(u"web site"_s), -1);
        named<QSpinBox>(u"Within how many months"_s)->setValue(24);
        QTRY_VERIFY(isAnswered() && rowOf(u"web site"_s) >= 0);
    }

    void whatAPersonSaidStandsApartWithItsReason()
    {
        ImpactOverride said;
        said.component = id(u"database for sales data"_s);
        said.reason = u"mirrored by hand"_s;
        QVERIFY(m_open->write([&](Transaction &tx) { return setOverride(tx, said); }));
        ImpactOverride added;
        added.cause = id(u"storage array"_s);
        added.component = id(u"old web site"_s);
        added.verdict = OverrideVerdict::Degraded;
        added.reason = u"pictures lie there"_s;
        QVERIFY(m_open->write([&](Transaction &tx) { return setOverride(tx, added); }));
        QTRY_COMPARE(m_open->estate().current()->overrides().size(), size_t(2));
        choose(u"storage array"_s);
        press(Qt::Key_B);
        QTRY_VERIFY(isAnswered());
        QCOMPARE(cell(u"database for sales data"_s, 2), u"not impacted, says a person"_s);
        QCOMPARE(cell(u"database for sales data"_s, 3), u"mirrored by hand"_s);
        QCOMPARE(cell(u"old web site"_s, 2), u"degrades, added by a person"_s);
        QCOMPARE(cell(u"old web site"_s, 3), u"pictures lie there"_s);
    }

    void whatAPersonAddedIsMarkedInTheTreeAndCountedApart()
    {
        ImpactOverride added;
        added.cause = id(u"storage array"_s);
        added.component = id(u"old web site"_s);
        added.verdict = OverrideVerdict::Degraded;
        QVERIFY(m_open->write([&](Transaction &tx) { return setOverride(tx, added); }));
        ImpactOverride spared;
        spared.component = id(u"database for sales data"_s);
        QVERIFY(m_open->write([&](Transaction &tx) { return setOverride(tx, spared); }));
        QTRY_COMPARE(m_open->estate().current()->overrides().size(), size_t(2));
        m_page->show(linkToImpact(id(u"storage array"_s)));
        const auto markOf = [this](const QString &name) {
            return model()->indexOf(id(name)).data(ComponentTreeModel::MarkRole).toString();
        };
        QTRY_COMPARE(markOf(u"old web site"_s), u"degraded"_s);
        QCOMPARE(markOf(u"database for sales data"_s), QString());
        QTRY_VERIFY(button(u"1 more by a person's word"_s));
        QVERIFY(button(u"1 not impacted by a person's word"_s));
    }

    void anAnswerStandsStillUntilItIsAskedAnew()
    {
        ask(EstateQuestion::Orphans);
        QTRY_VERIFY(isAnswered());
        const int before = answerModel()->rowCount();
        Component alone;
        alone.name = u"all alone"_s;
        QVERIFY(m_open->write([&](Transaction &tx) { return addComponent(tx, alone); }));
        QTRY_VERIFY(!m_open->estate().current()->tree().named(u"all alone"_s).empty());
        QTRY_VERIFY(button(u"Changed since · ask again"_s));
        QCOMPARE(answerModel()->rowCount(), before);
        EstatePageTest::press(u"Changed since · ask again"_s);
        QTRY_VERIFY(isAnswered());
        QVERIFY(rowOf(u"all alone"_s) >= 0);
        const bool isOld = answers()->answer()->estate != m_open->estate().current();
        QCOMPARE(button(u"Changed since · ask again"_s) != nullptr, isOld);
    }

    void anAnswerIsSavedAndCopiedWhole()
    {
        ask(EstateQuestion::Levels);
        QTRY_VERIFY(isAnswered());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"depth.csv"_s);
        answers()->saveTo(path);
        const qsizetype lines = answerModel()->rowCount() + 1;
        const auto written = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_COMPARE(written().count("\r\n"), lines);
        QVERIFY(written().startsWith("Code,Name,Depth,Kind\r\n"));
        EstatePageTest::press(u"Copy the answer"_s);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n') + 1, lines);
        answers()->saveTo(folder.filePath(u"no/such/folder.csv"_s));
        QTRY_COMPARE(m_failed, QList<QByteArray>{"exchange.cannot-write"});
    }

    void aQuestionAboutNothingChosenSaysSo()
    {
        tree()->setCurrentIndex({});
        tree()->clearSelection();
        answers()->ask(EstateQuestion::Needs);
        QCOMPARE(m_failed, QList<QByteArray>{"estate.nothing-chosen"});
        QVERIFY(!answers()->isVisible());
    }

    void severalChosenAreNotRemovedByOneKey()
    {
        const size_t before = m_open->estate().current()->tree().size();
        choose(u"web site"_s);
        tree()->selectionModel()->select(model()->indexOf(id(u"storage array"_s)), QItemSelectionModel::Select);
        QTest::keyClick(tree(), Qt::Key_Delete);
        choose(u"old web site"_s);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_COMPARE(size_t(m_open->estate().current()->tree().size()), before - 1);
        QVERIFY(!m_open->estate().current()->tree().named(u"web site"_s).empty());
    }

private:
    void deploy(Id<Component> component, const QString &version, Id<Environment> environment)
    {
        Deployment deployment;
        deployment.component = component;
        deployment.environment = environment;
        deployment.productVersion = version;
        deployment.deployed = *fromIso(u"2026-11-20T12:00:00.000Z"_s);
        QVERIFY(m_open->write([&](Transaction &tx) { return recordDeployment(tx, deployment); }));
    }
    EstateAnswers *answers() const { return m_page->findChild<EstateAnswers *>(); }
    AnswerModel *answerModel() const { return m_page->findChild<AnswerModel *>(); }
    RowsTable *table() const { return named<RowsTable>(u"Answer"_s); }
    bool isAnswered() const { return answers()->answer() && !answers()->isBusy(); }
    void press(Qt::Key key) { QTest::keyClick(tree(), key); }
    using EstatePageTest::press;
    void ask(EstateQuestion question)
    {
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key(questionKey(question)[0].key()));
    }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < answerModel()->rowCount(); ++row) {
            if (answerModel()->index(row, 1).data() == name)
                return row;
        }
        return -1;
    }
    QString cell(const QString &name, int column) const
    {
        const int row = rowOf(name);
        return row < 0 ? u"(no row)"_s : answerModel()->index(row, column).data().toString();
    }
    Id<Environment> environmentNamed(const QString &name)
    {
        const auto known = m_open->workspace().readNow([](Session &session) { return environments(session); });
        for (const Environment &environment : *known) {
            if (environment.name == name)
                return environment.id;
        }
        qFatal("no such environment");
    }
};

QTEST_MAIN(TestEstateAnswers)
#include "tst_estate_answers.moc"
