// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_estates.h"
#include "render/map_legend.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

const MapBox &boxOf(const EstateMap &map, Id<Component> id)
{
    return map.boxes[*map.placeOf(id)];
}

const MapCurve &curveOf(const EstateMap &map, Id<Component> dependent, Id<Component> provider)
{
    return map.curves[*map.curveBetween(*map.placeOf(dependent), *map.placeOf(provider))];
}

} // namespace

class TestEstateMap : public QObject
{
    Q_OBJECT

private:
    const Words m_words{QLocale(QLocale::English)};
    SalesEstate m_sales;
    std::shared_ptr<const Estate> m_estate;

    std::shared_ptr<const EstateMap> around(Id<Component> focus, MapMode mode = MapMode::Neighbourhood) const
    {
        return mapOf(questionOf(m_estate, focus, mode));
    }

private Q_SLOTS:
    void initTestCase() { m_estate = m_sales.maker.make(); }

    void boxesHoldCodeAndNameAndDoNotOverlap()
    {
        const auto map = around(m_sales.database);
        QCOMPARE(map->boxes.size(), 10U);
        QCOMPARE(map->curves.size(), 10U);
        const MapBox &box = boxOf(*map, m_sales.database);
        QCOMPARE(box.code, u"A1.1"_s);
        QCOMPARE(box.lines, QStringList{u"Sales database"_s});
        QVERIFY(box.isFocus);
        for (size_t i = 0; i < map->boxes.size(); ++i) {
            QVERIFY(QRectF({}, map->size).contains(map->boxes[i].rect));
            for (size_t k = 0; k < i; ++k)
                QVERIFY(!map->boxes[i].rect.intersects(map->boxes[k].rect));
        }
    }

    void curvesRunFromTheDependentsBorderToTheProviders()
    {
        const auto map = around(m_sales.database);
        for (const MapCurve &curve : map->curves) {
            const QRectF &from = map->boxes[curve.dependent].rect;
            const QRectF &to = map->boxes[curve.provider].rect;
            QVERIFY(std::abs(curve.route.front().y() - from.bottom()) < 0.1);
            QVERIFY(std::abs(curve.route.back().y() - to.top()) < 0.1);
            QVERIFY(curve.route.back().y() - curve.route[curve.route.size() - 2].y() > 1);
        }
    }

    void kindAndStrengthOfACurveAreThoseOfItsDependencies()
    {
        const auto map = around(m_sales.database);
        QCOMPARE(curveOf(*map, m_sales.customers, m_sales.database).strength, Strength::Soft);
        const MapCurve &data = curveOf(*map, m_sales.manage, m_sales.database);
        QCOMPARE(data.strength, Strength::Hard);
        QVERIFY(data.kinds.test(size_t(DependencyKind::Data)) && data.kinds.count() == 1);
    }

    void failureIsShownWhereItArrivesAndOnTheWayThere()
    {
        const auto map = around(m_sales.database, MapMode::Impact);
        QCOMPARE(boxOf(*map, m_sales.manage).condition, Condition::Failed);
        QCOMPARE(boxOf(*map, m_sales.sales).condition, Condition::Failed);
        QCOMPARE(boxOf(*map, m_sales.customers).condition, Condition::Degraded);
        QCOMPARE(boxOf(*map, m_sales.orders).condition, Condition::Up);
        QCOMPARE(boxOf(*map, m_sales.database).condition, Condition::Up);
        QCOMPARE(boxOf(*map, m_sales.host1).condition, Condition::Up);
        QCOMPARE(curveOf(*map, m_sales.manage, m_sales.database).carries, Condition::Failed);
        QCOMPARE(curveOf(*map, m_sales.customers, m_sales.database).carries, Condition::Degraded);
        QCOMPARE(curveOf(*map, m_sales.orders, m_sales.customers).carries, Condition::Up);
        QCOMPARE(curveOf(*map, m_sales.database, m_sales.host1).carries, Condition::Up);
    }

    void whatAPersonSaidIsShownAsSuch()
    {
        SalesEstate sales;
        sales.maker.say({}, sales.prices, OverrideVerdict::NotImpacted);
        sales.maker.say(sales.database, sales.rack1, OverrideVerdict::Degraded);
        const auto map = mapOf(questionOf(sales.maker.make(), sales.database, MapMode::Impact));
        QCOMPARE(boxOf(*map, sales.prices).word, PersonsWord::NotImpacted);
        QCOMPARE(boxOf(*map, sales.prices).condition, Condition::Up);
        QCOMPARE(boxOf(*map, sales.rack1).word, PersonsWord::Added);
        QCOMPARE(boxOf(*map, sales.rack1).condition, Condition::Degraded);
        QCOMPARE(boxOf(*map, sales.manage).word, PersonsWord::None);
        const auto explains = [&](PersonsWord word, const QString &text) {
            return std::ranges::any_of(legendOf(*map, m_words), [&](const LegendEntry &entry) {
                return entry.text == text && std::holds_alternative<PersonsWord>(entry.sign)
                    && std::get<PersonsWord>(entry.sign) == word;
            });
        };
        QVERIFY(explains(PersonsWord::Added, u"1 added by a person"_s));
        QVERIFY(explains(PersonsWord::NotImpacted, u"1 not impacted by a person's word"_s));
        const auto without = mapOf(questionOf(m_estate, m_sales.database, MapMode::Impact));
        QVERIFY(boxOf(*map, sales.prices).rect.width() >= boxOf(*without, m_sales.prices).rect.width());
    }

    void aGroupThatStandsCarriesNothing()
    {
        const auto map = around(m_sales.host1, MapMode::Impact);
        QCOMPARE(map->impact.impacted.size(), 0U);
        QCOMPARE(curveOf(*map, m_sales.database, m_sales.host1).carries, Condition::Up);
    }

    void withoutTheQuestionNothingIsSaidToFail()
    {
        const auto map = around(m_sales.database);
        QVERIFY(std::ranges::all_of(map->boxes, [](const MapBox &box) { return box.condition == Condition::Up; }));
        QVERIFY(map->impact.impacted.empty());
    }

    void aGroupSaysHowManyMustBeUp()
    {
        const auto map = around(m_sales.database);
        QCOMPARE(map->notes.size(), 1U);
        const MapNote &note = map->notes.front();
        QCOMPARE(note.text, u"up while at least 1 of these 2 is up"_s);
        QCOMPARE(note.tie.size(), 2);
        QVERIFY(QRectF({}, map->size).contains(note.rect));
        QVERIFY(std::ranges::none_of(map->boxes, [&](const MapBox &box) { return box.rect.intersects(note.rect); }));
    }

    void aGroupOfWhichAPartIsDrawnSaysSo()
    {
        MapQuestion question = questionOf(m_estate, m_sales.host1);
        const auto map = mapOf(question);
        QCOMPARE(map->notes.size(), 1U);
        QCOMPARE(map->notes.front().text, u"up while at least 1 of 2 is up, 1 drawn"_s);
        QCOMPARE(boxOf(*map, m_sales.database).undrawnProviders, 1U);
        QCOMPARE(badgeText(boxOf(*map, m_sales.database), NeighbourSide::Providers), u"+1"_s);
    }

    void whatIsNotDrawnIsCounted()
    {
        MapQuestion question = questionOf(m_estate, m_sales.database, MapMode::Impact);
        question.query.kinds = DependencyKinds().set(size_t(DependencyKind::Data));
        const auto map = mapOf(question);
        QCOMPARE(countsOf(*map, m_words), u"2 of 10 edges drawn · 8 folded"_s);
        QCOMPARE(map->undrawnImpacted, 2U);
        question.query.kinds.set();
        QCOMPARE(countsOf(*mapOf(question), m_words), u"all 10 edges drawn"_s);
        question.query.mostNodes = 3;
        QCOMPARE(countsOf(*mapOf(question), m_words), u"3 of 10 components drawn · 2 of 10 edges drawn · 8 folded"_s);
    }

    void aStopIsHeard()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!makeEstateMap(questionOf(m_estate, m_sales.database), m_words, source.get_token()));
    }

    void aLayoutThatTakesTooLongIsFoldedFurtherAndSaysSo()
    {
        EstateMaker maker;
        std::vector<Id<Component>> all;
        for (int i = 0; i < 80; ++i)
            all.push_back(maker.component(u"Component %1"_s.arg(i)));
        for (size_t i = 0; i < all.size(); ++i)
            for (size_t k = i + 1; k < std::min(i + 8, all.size()); ++k)
                maker.needs(all[i], all[k]);
        const auto estate = maker.make();
        for (const MapMode mode : {MapMode::Neighbourhood, MapMode::Whole}) {
            MapQuestion question = questionOf(estate, all[0], mode);
            question.query.providerDepth.reset();
            const auto whole = mapOf(question);
            QVERIFY(!whole->cutShortAfter);
            QCOMPARE(whole->boxes.size(), 80U);
            QVERIFY(!countsOf(*whole, m_words).contains(u"longer"_s));
            question.patience = std::chrono::milliseconds(0);
            const auto part = mapOf(question);
            QVERIFY(part->boxes.size() >= 2 && part->boxes.size() <= 8);
            const QString counts = countsOf(*part, m_words);
            QVERIFY2(counts.endsWith(u"laying out more would have taken longer than 0 seconds"_s), qPrintable(counts));
            QVERIFY2(counts.contains(u"of 80 components drawn"_s), qPrintable(counts));
            QCOMPARE(legendOf(*part, m_words).back().text.contains(u"0 seconds"_s), true);
        }
    }

    void aHostileNameStaysInItsBox()
    {
        EstateMaker maker;
        const QString name = u"\u202Eשלום <b>x</b>\n&amp; "_s + QString(10'000, u'W');
        const auto id = maker.component(name);
        const auto map = mapOf(questionOf(maker.make(), id));
        const MapBox &box = map->boxes.front();
        QVERIFY(box.rect.width() < 400);
        QCOMPARE(box.lines.size(), 16);
        for (const QString &line : box.lines)
            QVERIFY(line.size() < 40 && !line.contains(u'\n'));
        QVERIFY2(box.lines.last().endsWith(u'…'), "sixteen lines are not enough");
        QVERIFY(box.name.size() <= 401);
        QCOMPARE(countsOf(*map, m_words), u"no edges drawn"_s);
    }

    void aLongNameIsWhole()
    {
        const QString sentence = u"Settlement of international payments between subsidiaries, with the reports for the "
                                 "central bank"_s;
        const QString file = QString(u"settlement-of-payments_"_s).repeated(11).left(255);
        for (const QString &name : {sentence, file}) {
            EstateMaker maker;
            const auto id = maker.component(name);
            const auto map = mapOf(questionOf(maker.make(), id));
            const MapBox &box = map->boxes.front();
            QCOMPARE(box.lines.join(name == sentence ? u" "_s : QString()), name);
            QVERIFY(box.lines.size() > 2);
            QVERIFY(box.rect.width() < 260);
        }
    }

    void aPointFindsItsBox()
    {
        const auto map = around(m_sales.database);
        for (quint32 i = 0; i < map->boxes.size(); ++i)
            QCOMPARE(map->boxAt(map->boxes[i].rect.center()), i);
        QVERIFY(!map->boxAt({-1, -1}));
    }

    void everyDependencyRunsBothWaysInACycle()
    {
        EstateMaker maker;
        const auto one = maker.component(u"one"_s);
        const auto other = maker.component(u"other"_s);
        maker.needs(one, other);
        maker.needs(other, one, Strength::Soft);
        const auto map = mapOf(questionOf(maker.make(), one));
        QCOMPARE(map->curves.size(), 2U);
        QVERIFY(curveOf(*map, one, other).route != curveOf(*map, other, one).route);
    }
};

QTEST_MAIN(TestEstateMap)
#include "tst_estate_map.moc"
