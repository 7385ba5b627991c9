// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the structure matrix as people see it into build/gallery; looking is theirs. At 200% it is run with
// QT_SCALE_FACTOR=2.
#include "core/estate/estate_maker.h"
#include "estate/component_commands.h"
#include "estate/dependency_commands.h"
#include "estate/forbidden_rule_commands.h"
#include "matrix_workspace.h"
#include "picture_gallery.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestMatrixGallery : public PictureGallery
{
    Q_OBJECT

public:
    TestMatrixGallery() : PictureGallery(QStringLiteral(MAINSTAY_GALLERY), u"matrix"_s) { }

private:
    /// The template with a cycle, and a rule that four dependencies break.
    static void makeInteresting(MatrixWorkspace &all)
    {
        QVERIFY(all.open.load());
        Dependency back;
        back.dependent = all.id(u"customer management"_s);
        back.provider = all.id(u"manage sales"_s);
        QVERIFY(all.open.write([&](Transaction &t) { return addDependency(t, back); }));
        const ForbiddenRule law{{},
                                0,
                                {.component = all.id(u"company information"_s)},
                                {.component = all.id(u"servers and networks"_s)},
                                u"goes through the sales systems"_s};
        QVERIFY(all.open.write([&](Transaction &t) { return addForbiddenRule(t, law); }));
        const ForbiddenRule kinds{{},
                                  0,
                                  {.trait = RuleTrait::Kind, .value = u"database"_s},
                                  {.trait = RuleTrait::Kind, .value = u"application"_s},
                                  {}};
        QVERIFY(all.open.write([&](Transaction &t) { return addForbiddenRule(t, kinds); }));
        all.open.readAnew();
        QVERIFY(all.showAll());
    }

private Q_SLOTS:
    void theTemplate_data() { addDresses(); }
    void theTemplate()
    {
        const Dress dress = dressOfRow();
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        MatrixWorkspace all(u"salesforce"_s, dress.locale);
        makeInteresting(all);
        all.view->select(all.id(u"web site"_s));
        save(*all.view, name);
        all.view->setWish({.depth = 2});
        all.view->showRules(true);
        QVERIFY(all.settled());
        save(*all.view, name + u"-folded-rules"_s);
        all.view->resize(620, 480);
        save(*all.view, name + u"-narrow"_s);
    }

    void besideTheMap()
    {
        const Dress dress;
        MatrixWorkspace all;
        makeInteresting(all);
        const auto both = switchOf(all.open, QDate(2026, 11, 21));
        both->resize(700, 600);
        both->map()->setEstate(all.open.estate().current());
        both->map()->setCentre(all.id(u"web site"_s));
        QVERIFY(QTest::qWaitFor([&] { return !both->map()->isBusy(); }));
        save(*both, u"switch-map"_s);
        both->matrix()->setEstate(all.open.estate().current());
        both->show(PictureSwitch::Shown::Matrix);
        QVERIFY(QTest::qWaitFor([&] { return both->matrix()->canvas()->matrix() != nullptr; }));
        save(*both, u"switch-matrix"_s);
    }

    void emptyAndLarge()
    {
        const Dress dress;
        MatrixWorkspace all{QString()};
        QRandomGenerator random(5);
        EstateMaker maker;
        std::vector<Id<Component>> ids;
        for (int i = 0; i < 5'000; ++i)
            ids.push_back(maker.component(u"package %1"_s.arg(i)));
        for (int i = 0; i < 60'000; ++i) {
            const int from = random.bounded(5'000);
            const int to = i < 40'000 ? random.bounded(from + 1) : std::max(0, from - random.bounded(30));
            if (from != to || i % 7 == 0)
                maker.needs(ids[size_t(from)], ids[size_t(to)]);
        }
        for (int i = 2'000; i < 2'080; ++i)
            maker.needs(ids[size_t(i)], ids[size_t(i + 1)]);
        saveEmptyAndLarge(all, maker.make());
        all.canvas()->setCurrent({2'500, 2'400});
        for (const auto &[factor, name] : {std::pair(20.0, u"large-near"_s), std::pair(8.0, u"large-close"_s)}) {
            all.canvas()->zoomBy(factor);
            save(*all.view, name);
        }
    }
};

QTEST_MAIN(TestMatrixGallery)
#include "tst_matrix_gallery.moc"
