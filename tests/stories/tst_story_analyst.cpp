// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who brings in what a machine has installed, and asks what depends on what.
#include "stories/story_test.h"
#include "ui_estate/component_tree_view.h"
#include "ui_estate/import_pane.h"
#include "ui_map/map_view.h"
#include "ui_map/rows_view.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/status_line.h"

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

const QString InstalledPackages = u"/var/lib/dpkg/status"_s;

} // namespace

class StoryOfAnAnalyst : public StoryTest
{
    Q_OBJECT

    QTemporaryDir m_files;

    void prepare() override
    {
        if (!QFile::exists(InstalledPackages))
            QSKIP("no /var/lib/dpkg/status: this is no Debian");
    }
    MapView *map() { return m_story->part<MapView>(); }
    MapCanvas *canvas() { return map()->canvas(); }
    bool isMapOf(const QString &name, MapMode mode)
    {
        const auto drawn = canvas()->map();
        return drawn && drawn->mode == mode && drawn->boxes.front().name == name && !map()->isBusy();
    }

    /// Another box than the centre whose middle can be clicked.
    std::optional<quint32> openBox(quint32 from = 1)
    {
        const auto drawn = canvas()->map();
        for (quint32 box = from; box < drawn->boxes.size(); ++box) {
            const QPoint at = canvas()->rectOf(box).center().toPoint();
            if (canvas()->rect().contains(at)
                && canvas()->window()->childAt(canvas()->mapTo(canvas()->window(), at)) == canvas())
                return box;
        }
        return std::nullopt;
    }
    QPoint middleOf(quint32 box) { return canvas()->rectOf(box).center().toPoint(); }

private Q_SLOTS:
    void anAnalystFollowsWhatDependsOnWhat()
    {
        QVERIFY(m_story->begin(m_location->text(), u"empty"_s));
        QVERIFY(m_story->walkTo(u"Estate"_s));
        tell<StoryOfAnAnalyst>({&StoryOfAnAnalyst::dropThePackages, &StoryOfAnAnalyst::bringThemIn,
                                &StoryOfAnAnalyst::walkTheMap, &StoryOfAnAnalyst::seeWhatBreaks,
                                &StoryOfAnAnalyst::takeTheImportBack});
    }

private:
    void dropThePackages()
    {
        const QString file = m_files.filePath(u"status"_s);
        QVERIFY(QFile::exists(file) || QFile::copy(InstalledPackages, file));
        m_story->now(u"dropping a file"_s);
        QVERIFY(hands().dropFiles({file}, m_story->window().currentPage()));
        auto *pane = m_story->part<ImportPane>();
        QTRY_VERIFY(pane->isVisible());
        QTRY_VERIFY2(wordsIn(pane).contains(u"component(s) added") || wordsIn(pane).contains(u"components added"),
                     qPrintable(wordsIn(pane)));
        QVERIFY(wordsIn(pane).contains(u"Nothing has been written yet"));
        QCOMPARE(m_story->estate()->tree().size(), 0U);
    }

    void bringThemIn()
    {
        QStringList progress;
        connect(&m_story->window().session()->tasks(), &LongTasks::changed, m_story->part<StatusLine>(),
                [&] { progress.append(wordsIn(m_story->part<StatusLine>())); });
        auto *pane = m_story->part<ImportPane>();
        m_story->now(u"bringing the packages in"_s);
        const auto buttons = pane->findChildren<QPushButton *>();
        const auto bringIn = std::ranges::find_if(
            buttons, [](const QPushButton *button) { return button->text().startsWith(u"Bring in"); });
        QVERIFY(bringIn != buttons.end()); // it says how many rows stay out, where some do
        QVERIFY(hands().click(*bringIn));
        QTRY_VERIFY_WITH_TIMEOUT(m_story->estate()->tree().size() > 100, 60'000);
        QTRY_VERIFY(!m_story->window().session()->tasks().isBusy());
        disconnect(&m_story->window().session()->tasks(), nullptr, m_story->part<StatusLine>(), nullptr);
        QVERIFY2(progress.join(u'\n').contains(u"Importing status"), qPrintable(progress.join(u'\n')));
        auto *found = visiblePart<QListWidget>(pane, u"Findings and rejected rows"_s);
        if (wordsIn(pane).contains(u"finding"))
            QVERIFY(found && found->count() > 0);
        QTRY_VERIFY2(m_story->lastStep().contains(u"Import Debian packages"), qPrintable(m_story->lastStep()));
        QVERIFY(hands().push(pane, u"Close the import"_s));
    }

    void walkTheMap()
    {
        QVERIFY(m_story->goByPalette(u"libc6"_s, u"libc6"_s));
        QTRY_COMPARE(m_story->shownName(), u"libc6"_s);
        QTRY_VERIFY(isMapOf(u"libc6"_s, MapMode::Neighbourhood));

        m_story->now(u"walking on the map"_s);
        const auto first = openBox();
        QVERIFY(first);
        const QString clicked = canvas()->map()->boxes[*first].name;
        QVERIFY(hands().click(canvas(), middleOf(*first)));
        QTRY_COMPARE(m_story->shownName(), clicked);
        QTRY_COMPARE(m_story->tree()->currentIndex(), m_story->row(clicked));
        QVERIFY(isMapOf(u"libc6"_s, MapMode::Neighbourhood)); // a click does not move the centre

        m_story->now(u"making another the centre of the map"_s);
        const auto second = openBox(*first + 1);
        QVERIFY(second);
        const QString centred = canvas()->map()->boxes[*second].name;
        QVERIFY(hands().doubleClick(canvas(), middleOf(*second)));
        QTRY_VERIFY(isMapOf(centred, MapMode::Neighbourhood));
        QTRY_COMPARE(m_story->shownName(), centred);

        m_story->now(u"going back and forward"_s);
        m_story->press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_story->shownName(), clicked);
        m_story->press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_story->shownName(), u"libc6"_s);
        m_story->press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(m_story->shownName(), clicked);
    }

    void seeWhatBreaks()
    {
        QVERIFY(m_story->goByPalette(u"libc6"_s, u"libc6"_s));
        QTRY_VERIFY(isMapOf(u"libc6"_s, MapMode::Neighbourhood));
        m_story->now(u"seeing what breaks"_s);
        QVERIFY(hands().push(map(), u"What breaks"_s));
        QTRY_VERIFY(isMapOf(u"libc6"_s, MapMode::Impact));
        RowsView *list = map()->impactList();
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 50);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QString way = list->model()->index(row, 3).data().toString();
            QVERIFY2(way.contains(u"libc6") && way.contains(u" → "), qPrintable(way));
        }
        m_story->now(u"choosing in the list of what breaks"_s);
        const QModelIndex third = list->model()->index(2, 1);
        const QString named = third.data().toString();
        QVERIFY(hands().clickRow(list, third));
        QTRY_COMPARE(m_story->shownName(), named);
        QVERIFY(isMapOf(u"libc6"_s, MapMode::Impact));
    }

    void takeTheImportBack()
    {
        m_story->now(u"taking the import back"_s);
        QVERIFY(hands().push(m_story->part<StatusLine>(), u"Undo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_story->estate()->tree().size(), 0U, 60'000);
        QTRY_VERIFY(wordsIn(m_story->window().currentPage()).contains(u"No solutions yet"));
        QVERIFY2(m_story->message().isEmpty(), qPrintable(m_story->message()));
        const StallWatch::Rest rest(m_story->watch());
        const auto faults = m_story->window().session()->workspace().checkNow();
        QVERIFY(faults && faults->isEmpty());
    }
};

QTEST_MAIN(StoryOfAnAnalyst)
#include "tst_story_analyst.moc"
