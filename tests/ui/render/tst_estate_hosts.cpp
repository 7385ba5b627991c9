// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/estate_maker.h"
#include "picture_texts.h"
#include "render/estate_hosts.h"
#include "render/hosts_drawing.h"
#include "render/hosts_picture.h"
#include "words/words.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// Makes estates of things that run on one another.
class Rack : public EstateMaker
{
public:
    Id<Component> add(const QString &name, ComponentKind kind, const std::vector<Id<Component>> &on = {})
    {
        Component made;
        made.name = name;
        made.kind = kind;
        const Id<Component> id = EstateMaker::add(std::move(made));
        for (const Id<Component> provider : on)
            runsOn(id, provider);
        return id;
    }
    std::shared_ptr<const EstateHosts> hosts(QSet<qint64> opened = {}, QSet<qint64> folded = {})
    {
        return makeEstateHosts({make(), {}, std::move(opened), std::move(folded), mapFontsOf(QGuiApplication::font())});
    }
};

} // namespace

class TestEstateHosts : public QObject
{
    Q_OBJECT

    const Words m_words{QLocale(QLocale::English)};

    static void checkPlaces(const EstateHosts &hosts)
    {
        const HostsSight sight = sightOf(hosts, {0, 0, 1000, 1e6});
        for (quint32 i = 0; i < hosts.boxes.size(); ++i) {
            const HostBox &box = hosts.boxes[i];
            QVERIFY(box.row >= hosts.firstRow[box.stack] && box.row < hosts.firstRow[box.stack + 1]);
            QVERIFY(box.node == 0 ? box.parent == i : box.parent < i && hosts.boxes[box.parent].row <= box.row);
            for (quint32 k = hosts.firstBox[box.stack]; k < i; ++k)
                QVERIFY2(hosts.boxes[k].row != box.row || hosts.boxes[k].layer != box.layer, "two in one place");
            const QPointF middle = sight.rectOf(hosts, box).center();
            QCOMPARE(sight.boxAt(hosts, middle), i);
        }
    }

private Q_SLOTS:
    void everyBoxHasAPlaceOfItsOwn()
    {
        QRandomGenerator random(31);
        for (int round = 0; round < 200; ++round) {
            Rack rack;
            std::vector<Id<Component>> made;
            const int count = 2 + random.bounded(40);
            for (int i = 0; i < count; ++i) {
                std::vector<Id<Component>> on;
                for (int k = random.bounded(3); k > 0 && i > 0; --k)
                    on.push_back(made[size_t(random.bounded(i))]);
                made.push_back(rack.add(u"c%1"_s.arg(i), ComponentKind(random.bounded(componentKindCount)), on));
            }
            checkPlaces(*rack.hosts());
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aChainStandsInOneRow()
    {
        Rack rack;
        const auto host = rack.add(u"host"_s, ComponentKind::Hardware);
        const auto system = rack.add(u"system"_s, ComponentKind::OperatingSystem, {host});
        const auto one = rack.add(u"one"_s, ComponentKind::Application, {system});
        rack.add(u"two"_s, ComponentKind::Application, {system});
        rack.add(u"within"_s, ComponentKind::Application, {one});
        const auto hosts = rack.hosts();
        QCOMPARE(hosts->columns,
                 (std::vector<HostLayer>{HostLayer::Host, HostLayer::OperatingSystem, HostLayer::Application}));
        const auto rowOf = [&](qint64 id) { return hosts->boxes[*hosts->boxOf(Id<Component>(id))].row; };
        QCOMPARE(rowOf(1), 0U);
        QCOMPARE(rowOf(2), 0U);
        QCOMPARE(rowOf(3), 0U);
        QCOMPARE(rowOf(5), 1U); // below what it runs on, in the same column
        QCOMPARE(hosts->boxes[*hosts->boxOf(Id<Component>(5))].indent, 1U);
        QCOMPARE(rowOf(4), 2U);
    }

    void whatIsTooMuchIsFoldedAndToldAsNOfM()
    {
        Rack rack;
        for (int host = 0; host < 3; ++host) {
            const auto base = rack.add(u"host %1"_s.arg(host), ComponentKind::Hardware);
            for (int i = 0; i < 150; ++i)
                rack.add(u"application"_s, ComponentKind::Application, {base});
        }
        const auto hosts = rack.hosts();
        QCOMPARE(hosts->folded, 2U);
        QCOMPARE(countsOf(*hosts, m_words), u"3 hosts or other bases · 153 of 453 boxes drawn · 2 folded"_s);
        QCOMPARE(stackText(*hosts, 1, m_words), u"takes down 150 · carries 150 applications"_s);
    }

    void aPersonOpensAndFoldsWhatTheyWant()
    {
        const auto make = [](QSet<qint64> opened, QSet<qint64> folded) {
            Rack rack;
            for (int host = 0; host < 2; ++host) {
                const auto base = rack.add(u"host"_s, ComponentKind::Hardware);
                for (int i = 0; i < 400; ++i)
                    rack.add(u"application"_s, ComponentKind::Application, {base});
            }
            return rack.hosts(std::move(opened), std::move(folded));
        };
        QCOMPARE(make({}, {})->folded, 2U);
        const auto opened = make({1}, {});
        QVERIFY(opened->isOpened(0) && !opened->isOpened(1));
        QCOMPARE(opened->view.stacks[0].degraded, 0U);
        QCOMPARE(opened->boxOf(Id<Component>(402)), opened->firstBox[1]); // the second host
        QCOMPARE(opened->boxOf(Id<Component>(500)), opened->firstBox[1]); // inside it
        QCOMPARE(make({1, 402}, {})->folded, 0U);
    }

    void thePictureSaysAllOfItAndPlainly()
    {
        Rack rack;
        const auto host = rack.add(u"<b>host</b>"_s, ComponentKind::Hardware);
        const auto second = rack.add(u"second"_s, ComponentKind::Hardware);
        const auto machine = rack.add(u"machine"_s, ComponentKind::VirtualMachine, {host});
        rack.add(u"shop"_s, ComponentKind::Application, {machine, second});
        const Picture picture = pictureOf(rack.hosts(), lookOf(Theme::Light), m_words);
        const QStringList texts = textsIn(picture);
        for (const QString &text :
             {u"Hosts and what runs on them"_s, u"<b>host</b>"_s, u"machine"_s, u"shop"_s, u"+1"_s, u"host"_s,
              u"virtual machine"_s, u"application"_s, u"when it fails"_s, u"takes down 2 · carries 1 application"_s,
              u"fails with it"_s, u"all 5 boxes drawn"_s})
            QVERIFY2(texts.contains(text), qPrintable(text + u" is not among "_s + texts.join(u" | "_s)));
        QVERIFY(!texts.contains(u"hypervisor"_s)); // a layer without a box has no column
    }

    void tooManyRowsForAPictureAreTold()
    {
        Rack rack;
        const auto host = rack.add(u"host"_s, ComponentKind::Hardware);
        for (int i = 0; i < 2'100; ++i)
            rack.add(u"application"_s, ComponentKind::Application, {host});
        const QStringList texts = textsIn(pictureOf(rack.hosts({1}), lookOf(Theme::Light), m_words));
        QVERIFY2(texts.contains(u"the first 2000 of 2,100 rows drawn"_s)
                     || texts.contains(u"the first 2,000 of 2,100 rows drawn"_s),
                 qPrintable(texts.last()));
    }
};

QTEST_MAIN(TestEstateHosts)
#include "tst_estate_hosts.moc"
