// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts_workspace.h"
#include "kit/look.h"
#include "stories/stall_watch.h"
#include "ui_map/rows_view.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestHostsView : public PictureViewTest<HostsWorkspace>
{
    Q_OBJECT

    const EstateHosts &hosts() const { return m_all->hosts(); }
    QString nameOf(quint32 box) const { return hosts().componentOf(hosts().boxes[box]).name; }
    QString currentName() const { return canvas()->current() ? nameOf(*canvas()->current()) : QString(); }
    QStringList rowOf(const QString &name) const
    {
        const auto &rows = view().table()->rows()->rows();
        const auto row = std::ranges::find(rows, m_all->id(name).value, &KeyedRow::key);
        return row == rows.end() ? QStringList() : row->cells;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        open();
        QCOMPARE(hosts().view.stacks.size(), 2U);
    }
    void cleanup() { close(); }

    void everyLayerStandsInItsColumn()
    {
        QCOMPARE(hosts().columns.size(), 6U);
        const auto layerOf = [&](const QString &name) { return hosts().boxes[m_all->boxOf(name)].layer; };
        QCOMPARE(layerOf(u"host 1"_s), HostLayer::Host);
        QCOMPARE(layerOf(u"hypervisor 1"_s), HostLayer::Hypervisor);
        QCOMPARE(layerOf(u"web server 1"_s), HostLayer::VirtualMachine);
        QCOMPARE(layerOf(u"operating system of web server 1"_s), HostLayer::OperatingSystem);
        QCOMPARE(layerOf(u"nginx on web server 1"_s), HostLayer::Software);
        QCOMPARE(layerOf(u"web site"_s), HostLayer::Application);
        // What runs on one another stands in one row as far as it can.
        QCOMPARE(hosts().boxes[m_all->boxOf(u"nginx on web server 1"_s)].row,
                 hosts().boxes[m_all->boxOf(u"host 1"_s)].row);
        for (size_t i = 0; i < hosts().boxes.size(); ++i)
            for (size_t k = i + 1; k < hosts().boxes.size(); ++k)
                QVERIFY2(!canvas()
                              ->sight()
                              .rectOf(hosts(), hosts().boxes[i])
                              .intersects(canvas()->sight().rectOf(hosts(), hosts().boxes[k])),
                         qPrintable(nameOf(quint32(i)) + u" lies over "_s + nameOf(quint32(k))));
    }

    void aBoxSaysOnWhatItRunsWhatBecomesOfItAndWhoSharesItsHost()
    {
        const QString site = canvas()->textAt(m_all->middleOf(m_all->boxOf(u"web site"_s)));
        for (const QString &part : {u"runs on"_s, u"nginx on web server 1"_s, u"stays up when"_s, u"host 1"_s,
                                    u"runs on 1 other base too"_s, u"shares"_s, u"customer management"_s})
            QVERIFY2(site.contains(part), qPrintable(part + u" is not in "_s + site));
        const QString nginx = canvas()->textAt(m_all->middleOf(m_all->boxOf(u"nginx on web server 1"_s)));
        QVERIFY2(nginx.contains(u"fails when"), qPrintable(nginx));
        const QString host = canvas()->textAt(m_all->middleOf(m_all->boxOf(u"host 1"_s)));
        QVERIFY2(host.contains(u"takes down ") && host.contains(u"carries 7 applications"), qPrintable(host));
    }

    void aClickChoosesAndWhatIsChosenElsewhereIsSelectedWithoutASound()
    {
        QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, m_all->middleOf(m_all->boxOf(u"web server 1"_s)));
        QCOMPARE(m_chosen, Ids{m_all->id(u"web server 1"_s)});
        view().select(m_all->id(u"web site"_s));
        QCOMPARE(m_chosen.size(), 1);
        QCOMPARE(currentName(), u"web site"_s);
        view().select(m_all->id(u"firewall"_s)); // runs on nothing and carries nothing
        QCOMPARE(currentName(), u"web site"_s);
        QCOMPARE(canvas()->selected(), hosts().estate->tree().indexOf(m_all->id(u"firewall"_s)));
    }

    void whatIsOutOfSightIsScrolledAcross()
    {
        view().resize(460, 500);
        QVERIFY(canvas()->horizontalScrollBar()->maximum() > 100);
        view().select(m_all->id(u"web site"_s));
        const QRect port = canvas()->viewport()->rect();
        QVERIFY(port.contains(m_all->middleOf(*canvas()->current())));
        QVERIFY(canvas()->horizontalScrollBar()->value() > 0);
        canvas()->horizontalScrollBar()->setValue(0);
        QCOMPARE(canvas()->sight().left, 0.0);
        QVERIFY(port.contains(m_all->middleOf(m_all->boxOf(u"host 1"_s))));
    }

    void keysWalkAlongAndUpAndDownTheStacks()
    {
        press(Qt::Key_Home);
        QCOMPARE(currentName(), u"host 1"_s);
        press(Qt::Key_Right);
        QCOMPARE(currentName(), u"hypervisor 1"_s);
        QVERIFY2(canvas()->accessibleName().contains(u"hypervisor 1"), qPrintable(canvas()->accessibleName()));
        press(Qt::Key_Right);
        const QString machine = currentName();
        press(Qt::Key_Down);
        QVERIFY(currentName() != machine);
        QCOMPARE(hosts().boxes[*canvas()->current()].layer, HostLayer::VirtualMachine);
        press(Qt::Key_Left);
        QCOMPARE(currentName(), u"hypervisor 1"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_chosen, Ids{m_all->id(u"hypervisor 1"_s)});
        press(Qt::Key_End);
        press(Qt::Key_PageUp);
        press(Qt::Key_Up);
    }

    void aHostIsFoldedIntoOneBoxAndOpenedAgain()
    {
        const auto boxes = hosts().boxes.size();
        QTest::mouseDClick(canvas()->viewport(), Qt::LeftButton, {}, m_all->middleOf(m_all->boxOf(u"host 1"_s)));
        QVERIFY(m_all->settled());
        QVERIFY(hosts().boxes.size() < boxes);
        QCOMPARE(hosts().folded, 1U);
        QCOMPARE(currentName(), u"host 1"_s);
        view().select(m_all->id(u"web server 1"_s)); // inside
        QCOMPARE(currentName(), u"host 1"_s);
        press(Qt::Key_Space);
        QVERIFY(m_all->settled());
        QCOMPARE(hosts().boxes.size(), boxes);
    }

    void onlyHostsThatCarryAPartAreShown()
    {
        view().setWish({m_all->id(u"web server 2"_s), {}, {}});
        QVERIFY(m_all->settled());
        QCOMPARE(hosts().view.stacks.size(), 1U);
        QCOMPARE(hosts().view.elsewhere, 1U);
        view().setWish({m_all->id(u"firewall"_s), {}, {}});
        QVERIFY(m_all->settled());
        QVERIFY(canvas()->isVisible());
        canvas()->grab();
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Space, Qt::Key_Return, Qt::Key_PageDown})
            press(key);
        view().copyPicture();
        view().setEstate(std::make_shared<const Estate>());
        QVERIFY(m_all->settled());
        QVERIFY(!canvas()->isVisible());
        press(Qt::Key_Down);
        view().copyPicture();
    }

    void itIsReadAsATable()
    {
        QAbstractItemModelTester tester(view().table()->rows());
        view().setShape(PictureView::Shape::Table);
        QVERIFY(m_all->settled());
        const QStringList site = rowOf(u"web site"_s);
        QCOMPARE(site.at(2), u"application"_s);
        QVERIFY2(site.at(3).contains(u"host 1") && site.at(3).contains(u"host 2"), qPrintable(site.at(3)));
        QVERIFY2(site.at(4).isEmpty(), "either host carries it alone");
        QVERIFY2(site.at(5).contains(u"customer management"), qPrintable(site.at(5)));
        const QStringList nginx = rowOf(u"nginx on web server 1"_s);
        QVERIFY2(nginx.at(4).contains(u"host 1") && !nginx.at(4).contains(u"host 2"), qPrintable(nginx.at(4)));
        QVERIFY(rowOf(u"host 1"_s).at(5).startsWith(u"takes down "));
        QVERIFY(rowOf(u"firewall"_s).isEmpty());
        view().select(m_all->id(u"web site"_s));
        QCOMPARE(view().table()->currentIndex().row(), view().table()->rows()->rowOf(m_all->id(u"web site"_s).value));
    }

    void anAnswerIsPointedOut()
    {
        const QImage before = canvas()->grab().toImage();
        view().setAnswer({m_all->id(u"host 1"_s).value, 987654321});
        QVERIFY(canvas()->grab().toImage() != before);
    }

    void itIsSavedAsAPictureAndRemembered()
    {
        const QTemporaryDir folder;
        for (const QString &ending : pictureEndings()) {
            const QString path = folder.filePath(u"hosts."_s + ending);
            view().savePictureTo(path);
            QTRY_VERIFY(QFileInfo(path).size() > 1000);
        }
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        view().setShape(PictureView::Shape::Table);
        view().saveState(settings);
        HostsWorkspace other;
        other.view->restoreState(settings);
        QCOMPARE(other.view->shape(), PictureView::Shape::Table);
        QVERIFY(m_failed.isEmpty());
    }

    void aHostThatCarriesAHundredThousandIsScrolledAsEasily()
    {
        const auto estate = hostsOf(1, 33'333);
        view().setEstate(estate);
        view().setWish({{}, {estate->tree().component(0).id.value}, {}});
        QVERIFY(QTest::qWaitFor([this] { return !view().isBusy(); }, 120'000));
        QCOMPARE(hosts().boxes.size(), 100'001U);
        Frames frames(*canvas()->viewport());
        StallWatch watch;
        watch.doing(u"scrolling"_s);
        double slowest = 0;
        for (int i = 0; i < 20; ++i) {
            canvas()->verticalScrollBar()->setValue(i * 40'000);
            QVERIFY(frames.next());
            slowest = std::max(slowest, canvas()->frameTime());
        }
        watch.doing(u"pointing and walking"_s);
        press(Qt::Key_End);
        QCOMPARE(currentName(), u"application 100001"_s);
        QVERIFY(canvas()->textAt(m_all->middleOf(*canvas()->current())).size() < 2'000);
        press(Qt::Key_Up);
        QVERIFY(frames.next());
        slowest = std::max(slowest, canvas()->frameTime());
        qInfo("slowest frame %.1f ms; %s", slowest, qPrintable(watch.summary()));
    }

    void manyHostsAreFoldedAndDoNotHoldTheWindowUp()
    {
        const auto estate = hostsOf(1'500, 22); // 102,000 components
        StallWatch watch;
        watch.doing(u"making the picture"_s);
        view().setEstate(estate);
        QVERIFY(QTest::qWaitFor([this] { return !view().isBusy(); }, 120'000));
        QCOMPARE(hosts().view.stacks.size(), 1'500U);
        QVERIFY(hosts().folded > 0);
        QCOMPARE(hosts().boxes.size() + hosts().foldedMembers, 102'000U);
        QVERIFY(hosts().boxes.size() <= 1'500 + EstateHosts::MostBoxes);
        QCOMPARE(hosts().view.stacks.front().failed, 67U);
        Frames frames(*canvas()->viewport());
        double slowest = 0;
        watch.doing(u"scrolling"_s);
        for (int i = 0; i < 20; ++i) {
            canvas()->verticalScrollBar()->setValue(i * 1500);
            QVERIFY(frames.next());
            slowest = std::max(slowest, canvas()->frameTime());
        }
        watch.doing(u"opening one more"_s);
        view().setWish({{}, {estate->tree().component(0).id.value}, {}});
        QVERIFY(QTest::qWaitFor([this] { return !view().isBusy(); }, 120'000));
        QVERIFY(hosts().isOpened(0));
        qInfo("slowest frame %.1f ms; %s", slowest, qPrintable(watch.summary()));
    }
};

QTEST_MAIN(TestHostsView)
#include "tst_hosts_view.moc"
