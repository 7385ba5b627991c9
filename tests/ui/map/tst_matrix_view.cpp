// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/estate_maker.h"
#include "kit/look.h"
#include "matrix_workspace.h"
#include "stories/stall_watch.h"
#include "ui_map/hosts_view.h"
#include "ui_map/map_view.h"
#include "ui_map/picture_switch.h"
#include "ui_map/rules_pane.h"
#include "ui_map/timeline_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestMatrixView : public PictureViewTest<MatrixWorkspace>
{
    Q_OBJECT

private:
    const EstateMatrix &matrix() const { return m_all->matrix(); }
    MatrixCell cell(const QString &row, const QString &column) const
    {
        return {m_all->placeOf(row), m_all->placeOf(column)};
    }
    void wheel(int delta, const QPointF &at)
    {
        QWheelEvent event(at, canvas()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas(), &event);
    }
    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : m_all->view->findChildren<Widget *>())
            if (widget->isVisible() && widget->accessibleName().startsWith(name))
                return widget;
        return nullptr;
    }
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *one : m_all->view->findChildren<QAbstractButton *>())
            if (one->isVisible() && (one->text() == text || one->accessibleName().startsWith(text)))
                return one;
        return nullptr;
    }
    void forbid(const QString &dependent, const QString &provider)
    {
        m_all->view->showRules(true);
        auto *from = named<QLineEdit>(u"What must not depend"_s);
        auto *on = named<QLineEdit>(u"On what it must not depend"_s);
        QVERIFY(from && on);
        from->setText(dependent);
        on->setText(provider);
        QTest::mouseClick(button(u"Add rule"_s), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        open();
        QCOMPARE(matrix().size(), 46U);
    }
    void cleanup() { close(); }

    void aClickOnAMarkChoosesTheDependent()
    {
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, m_all->middleOf(cell(u"web site"_s, u"site search"_s)));
        QCOMPARE(m_chosen, Ids{m_all->id(u"web site"_s)});
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, m_all->middleOf(cell(u"Salesforce"_s, u"site search"_s)));
        QCOMPARE(m_chosen.size(), 1);
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, m_all->nameOf(m_all->placeOf(u"firewall"_s)));
        QCOMPARE(m_chosen.last(), m_all->id(u"firewall"_s));
        m_all->view->flip();
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, m_all->middleOf(cell(u"site search"_s, u"web site"_s)));
        QCOMPARE(m_chosen.last(), m_all->id(u"web site"_s));
    }

    void whatIsChosenElsewhereIsSelectedWithoutASound()
    {
        m_all->view->select(m_all->id(u"firewall"_s));
        QCOMPARE(canvas()->selected(), m_all->placeOf(u"firewall"_s));
        QVERIFY(m_chosen.isEmpty());
        m_all->view->setWish({.depth = 1});
        QVERIFY(m_all->settled());
        QCOMPARE(canvas()->selected(), m_all->placeOf(u"servers and networks"_s));
    }

    void pointingSaysWhoDependsOnWhomAndHow()
    {
        const QString text = canvas()->textAt(m_all->middleOf(cell(u"web site"_s, u"site search"_s)));
        QVERIFY2(text.contains(u"web site") && text.contains(u"depends on") && text.contains(u"site search")
                     && text.contains(u"uses"),
                 qPrintable(text));
        QVERIFY(canvas()->textAt(m_all->middleOf(cell(u"Salesforce"_s, u"web site"_s))).isEmpty());
        const QString name = canvas()->textAt(m_all->nameOf(m_all->placeOf(u"web site"_s)));
        QVERIFY2(name.startsWith(u"A3.1 ") && name.contains(u"depends on 5"), qPrintable(name));
    }

    void aDoubleClickFoldsAndUnfoldsAndStaysWhereItIs()
    {
        const auto fold = [&](const QString &name) {
            QTest::mouseDClick(canvas(), Qt::LeftButton, {}, m_all->nameOf(m_all->placeOf(name)));
            QVERIFY(m_all->settled());
        };
        m_all->view->select(m_all->id(u"web site"_s)); // which has no say in where a person looks
        fold(u"servers and networks"_s);
        QCOMPARE(matrix().size(), 15U);
        QCOMPARE(canvas()->current(), cell(u"servers and networks"_s, u"servers and networks"_s));
        fold(u"servers and networks"_s);
        QCOMPARE(matrix().size(), 46U);
        for (int i = 0; i < 6; ++i)
            wheel(120, m_all->middleOf(cell(u"web server 1"_s, u"web server 1"_s)));
        canvas()->setCurrent(cell(u"web server 1"_s, u"web server 1"_s));
        const double before = canvas()->sight().rectOf(*canvas()->current()).top();
        press(Qt::Key_Space);
        QVERIFY(m_all->settled());
        QCOMPARE(matrix().size(), 44U);
        QVERIFY(std::abs(canvas()->sight().rectOf(*canvas()->current()).top() - before) < 1);
    }

    void theWheelZoomsAtThePointer()
    {
        const MatrixCell at = cell(u"web site"_s, u"site search"_s);
        const QPointF point = canvas()->sight().rectOf(at).center();
        const double side = canvas()->sight().side;
        for (int i = 0; i < 4; ++i)
            wheel(120, point);
        QVERIFY(canvas()->sight().side > 2 * side);
        QCOMPARE(*canvas()->sight().cellAt(point), at);
        press(Qt::Key_Home);
        QVERIFY(canvas()->sight().isWhole());
    }

    void keysWalkFromCellToCellAndFromMarkToMark()
    {
        canvas()->setCurrent(cell(u"web site"_s, u"Salesforce"_s));
        QVERIFY(canvas()->accessibleName().contains(u"nothing"));
        press(Qt::Key_Right);
        QCOMPARE(canvas()->current()->column, cell(u"web site"_s, u"Salesforce"_s).column + 1);
        QSet<quint32> met;
        for (int i = 0; i < 8; ++i) {
            press(Qt::Key_Right, Qt::ControlModifier);
            met.insert(canvas()->current()->column);
        }
        QCOMPARE(met.size(), 5);
        QVERIFY(matrix().countAt(*canvas()->current(), canvas()->reading()) == 1);
        QVERIFY2(canvas()->accessibleName().contains(u"depends on"), qPrintable(canvas()->accessibleName()));
        press(Qt::Key_Return);
        QCOMPARE(m_chosen, Ids{m_all->id(u"web site"_s)});
        press(Qt::Key_Up, Qt::ControlModifier);
        press(Qt::Key_Plus);
        QVERIFY(!canvas()->sight().isWhole());
        press(Qt::Key_Minus);
        QVERIFY(canvas()->sight().isWhole());
    }

    void aPartIsShownByItself()
    {
        m_all->view->setWish({.root = m_all->id(u"company information"_s)});
        QVERIFY(m_all->settled());
        QCOMPARE(matrix().size(), 5U);
        QVERIFY(button(u"Inside A3"_s));
        m_all->view->setWish({});
        QVERIFY(m_all->settled());
        QCOMPARE(matrix().size(), 46U);
    }

    void aRuleIsMadeAsASentenceAndMarksWhatBreaksIt()
    {
        m_all->view->showRules(true);
        auto *reason = named<QLineEdit>(u"Why it must not depend"_s);
        QVERIFY(reason);
        reason->setText(u"by treaty"_s);
        forbid(u"company information"_s, u"servers and networks"_s);
        QTRY_COMPARE(m_all->stored().size(), 1);
        QCOMPARE(m_all->stored().first().reason, u"by treaty"_s);
        QTRY_COMPARE(reason->text(), QString());
        QTRY_COMPARE(matrix().forbiddenDependencies, 4U);
        QVERIFY(button(u"Rules: 4 broken"_s));
        const QString text = canvas()->textAt(m_all->middleOf(cell(u"web site"_s, u"nginx on web server 1"_s)));
        QVERIFY2(text.contains(u"Forbidden: ") && text.contains(u"never depends on"), qPrintable(text));
        // Its sentence leads to what breaks it, and can be removed; both are steps.
        QTRY_VERIFY(named<QToolButton>(u"Remove the rule"_s));
        auto *remove = named<QToolButton>(u"Remove the rule"_s);
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(m_all->stored().isEmpty());
        QTRY_COMPARE(matrix().forbiddenDependencies, 0U);
        QVERIFY(m_all->open.workspace().undoNow());
        QTRY_COMPARE(matrix().forbiddenDependencies, 4U);
        QVERIFY(m_all->open.workspace().undoNow());
        QTRY_COMPARE(matrix().forbiddenDependencies, 0U);
        QVERIFY(m_failed.isEmpty());
    }

    void aRuleThatSaysNothingIsToldAndKept()
    {
        forbid(u"company information"_s, u"no such thing"_s);
        QTRY_COMPARE(m_failed, QList<QByteArray>{"estate.rule-side-empty"});
        QCOMPARE(named<QLineEdit>(u"What must not depend"_s)->text(), u"company information"_s);
        auto *trait = named<QComboBox>(u"On what it must not depend: told by"_s);
        QVERIFY(trait);
        trait->setCurrentIndex(int(RuleTrait::Kind));
        auto *kind = named<QComboBox>(u"On what it must not depend"_s);
        QVERIFY(kind);
        for (QComboBox *box : m_all->view->findChildren<QComboBox *>())
            if (box->accessibleName() == u"On what it must not depend")
                box->setCurrentIndex(box->findData(u"software system"_s));
        QTest::mouseClick(button(u"Add rule"_s), Qt::LeftButton);
        QTRY_COMPARE(matrix().forbiddenDependencies, 4U);
    }

    void anAnswerIsToldInTheLegendAndBesideTheNames()
    {
        const QImage before = canvas()->grab().toImage();
        m_all->view->setAnswer({m_all->id(u"firewall"_s).value, 987654321});
        QVERIFY(canvas()->grab().toImage() != before);
    }

    void anEmptyEstateSaysWhatBelongsHere()
    {
        m_all->view->setEstate(std::make_shared<const Estate>());
        QVERIFY(m_all->settled());
        QVERIFY(!canvas()->matrix() && !canvas()->isVisible());
        press(Qt::Key_Right);
        m_all->view->copyPicture();
    }

    void theSwitchShowsOneAndRemembersWhich()
    {
        const PageContext context = m_all->open.context();
        const auto make = [&] {
            return std::make_unique<PictureSwitch>(
                new MapView(context.words), new MatrixView(context.workspace, context.words),
                new TimelineView(context.workspace, context.words, [] { return QDate(2026, 11, 21); }),
                new HostsView(context.workspace, context.words));
        };
        auto pictures = make();
        pictures->resize(900, 700);
        pictures->QWidget::show();
        QVERIFY(pictures->map()->isVisible() && !pictures->matrix()->isVisible());
        pictures->matrix()->setEstate(m_all->open.estate().current());
        QVERIFY2(!pictures->matrix()->isBusy(), "nothing is made that nobody sees");
        pictures->show(PictureSwitch::Shown::Matrix);
        QVERIFY(QTest::qWaitFor([&] { return pictures->matrix()->canvas()->matrix() != nullptr; }));
        pictures->matrix()->flip();
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        pictures->saveState(settings);
        pictures = make();
        pictures->restoreState(settings);
        QCOMPARE(pictures->shown(), PictureSwitch::Shown::Matrix);
        QCOMPARE(pictures->matrix()->canvas()->reading(), MatrixReading::ColumnNeedsRow);
    }

    void aMillionMarksDoNotHoldTheWindowUp()
    {
        QRandomGenerator random(3);
        EstateMaker maker;
        std::vector<Id<Component>> ids;
        for (int i = 0; i < 10'000; ++i)
            ids.push_back(maker.component(u"component %1"_s.arg(i)));
        for (int i = 0; i < 1'000'000; ++i)
            maker.needs(ids[size_t(i / 100)], ids[size_t(random.bounded(10'000))]);
        const auto estate = maker.make();
        StallWatch watch;
        watch.doing(u"making the matrix"_s);
        m_all->view->setEstate(estate);
        QVERIFY(m_all->settled());
        QCOMPARE(matrix().size(), 10'000U);
        Frames frames(*canvas());
        double slowest = 0;
        watch.doing(u"zooming"_s);
        while (canvas()->sight().side < canvas()->sight().mostSide()) {
            wheel(120, {600, 400});
            QVERIFY(frames.next());
            slowest = std::max(slowest, canvas()->frameTime());
        }
        watch.doing(u"pointing and panning"_s);
        press(Qt::Key_Home);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(canvas()->textAt({500.0 + i, 400}).size() < 2000);
            press(Qt::Key_Down);
            QVERIFY(frames.next());
            slowest = std::max(slowest, canvas()->frameTime());
        }
        watch.doing(u"flipping"_s);
        m_all->view->flip();
        QVERIFY(frames.next());
        qInfo("slowest frame %.1f ms; %s", std::max(slowest, canvas()->frameTime()), qPrintable(watch.summary()));
    }
};

QTEST_MAIN(TestMatrixView)
#include "tst_matrix_view.moc"
