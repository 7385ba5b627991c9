// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the timeline as people see it into build/gallery; looking is theirs.
#include "estate/component_commands.h"
#include "picture_gallery.h"
#include "timeline_workspace.h"

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTimelineGallery : public PictureGallery
{
    Q_OBJECT

public:
    TestTimelineGallery() : PictureGallery(QStringLiteral(MAINSTAY_GALLERY), u"timeline"_s) { }

private:
    /// The template with what is planned, and with a stage whose day is not known.
    static void makeInteresting(TimelineWorkspace &all)
    {
        QVERIFY(all.open.load());
        const auto change = [&](const QString &name, const LifeCycle &life) {
            const Component now = all.open.component(name);
            Component edited = now;
            edited.lifeCycle = life;
            QVERIFY(all.open.write([&](Transaction &t) { editComponent(t, now, edited); }));
        };
        change(u"site search"_s,
               {.stage = LifeCycleStage::Implementation,
                .planned = QDate(2025, 9, 1),
                .implementation = QDate(2026, 5, 1),
                .operation = QDate(2027, 2, 1)});
        change(u"web site"_s,
               {.stage = LifeCycleStage::Operation,
                .operation = QDate(2022, 10, 10),
                .phaseOut = QDate(2026, 10, 1),
                .disposed = QDate(2027, 12, 31)});
        change(u"firewall"_s, {.stage = LifeCycleStage::PhaseOut, .operation = QDate(2018, 3, 1)});
        all.open.readAnew();
        QVERIFY(all.showAll());
    }

private Q_SLOTS:
    void theTemplate_data() { addDresses(); }
    void theTemplate()
    {
        const Dress dress = dressOfRow();
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        TimelineWorkspace all(u"salesforce"_s, dress.locale);
        makeInteresting(all);
        all.view->select(all.id(u"web site"_s));
        save(*all.view, name);
        all.view->savePictureTo(fileOf(name + u"-file"_s));
        for (int i = 0; i < 4; ++i)
            all.canvas()->zoomBy(1.5);
        save(*all.view, name + u"-near"_s);
        all.view->resize(560, 420);
        save(*all.view, name + u"-narrow"_s);
        all.view->resize(900, 760);
        all.view->setShape(PictureView::Shape::Table);
        QVERIFY(all.settled());
        save(*all.view, name + u"-table"_s);
    }

    void besideTheMap()
    {
        const Dress dress;
        TimelineWorkspace all;
        makeInteresting(all);
        const auto both = switchOf(all.open, all.today);
        both->resize(760, 600);
        both->timeline()->setEstate(all.open.estate().current());
        both->show(PictureSwitch::Shown::Timeline);
        QVERIFY(QTest::qWaitFor([&] { return both->timeline()->canvas()->timeline() != nullptr; }));
        save(*both, u"switch"_s);
    }

    void emptyAndLarge()
    {
        const Dress dress;
        TimelineWorkspace all{QString()};
        saveEmptyAndLarge(all, livesOf(5'000, all.today));
    }
};

QTEST_MAIN(TestTimelineGallery)
#include "tst_timeline_gallery.moc"
