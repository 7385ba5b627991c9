// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/estate_maker.h"
#include "picture_texts.h"
#include "render/timeline_axis.h"
#include "render/timeline_drawing.h"
#include "render/timeline_picture.h"
#include "words/words.h"

#include <QGuiApplication>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

const QDate Today(2026, 11, 22);

struct Life {
    QString name;
    LifeCycle life;
};

std::shared_ptr<const Estate> estateOf(const std::vector<Life> &lives)
{
    EstateMaker maker;
    for (const Life &life : lives) {
        Component made;
        made.name = life.name;
        made.lifeCycle = life.life;
        maker.add(std::move(made));
    }
    return maker.make();
}

} // namespace

class TestEstateTimeline : public QObject
{
    Q_OBJECT

    const Words m_words{QLocale(QLocale::English)};

    std::shared_ptr<const EstateTimeline> timelineOf(std::shared_ptr<const Estate> estate,
                                                     std::optional<int> months = {}) const
    {
        TimelineQuestion question{std::move(estate), {.today = Today}, months, mapFontsOf(QGuiApplication::font())};
        if (months)
            question.lives.until = Today.addMonths(*months);
        return makeEstateTimeline(question, m_words);
    }
    static std::shared_ptr<const Estate> three()
    {
        return estateOf({{u"shop"_s,
                          {.stage = LifeCycleStage::Operation,
                           .operation = QDate(2020, 2, 1),
                           .phaseOut = QDate(2026, 3, 1),
                           .disposed = QDate(2029, 1, 1)}},
                         {u"<b>database</b>"_s, {.operation = QDate(2019, 5, 1), .endOfSupport = QDate(2027, 4, 30)}},
                         {u"without"_s, {}}});
    }

private Q_SLOTS:
    void whatEndsIsSaidInWords()
    {
        const auto timeline = timelineOf(three());
        QCOMPARE(endText(*timeline, 0, m_words), u"phase-out was due 1 Mar 2026"_s);
        QCOMPARE(endText(*timeline, 1, m_words), u"support ends 30 Apr 2027"_s);
        QCOMPARE(dayLines(*timeline, 0, m_words),
                 (QStringList{u"operation: 1 Feb 2020 to 1 Mar 2026"_s, u"phase-out: 1 Mar 2026 to 1 Jan 2029"_s,
                              u"disposed: from 1 Jan 2029"_s}));
        QCOMPARE(countsOf(*timeline, m_words), u"2 of 3 components · 1 overdue · 1 without any day"_s);
        QCOMPARE(countsOf(*timelineOf(three(), 2), m_words),
                 u"1 of 3 components · 1 overdue · 1 that ends later or not at all · 1 without any day"_s);
    }

    void theAxisSpansWholeYearsAndCountsWhatItDoesNotReach()
    {
        const auto plain = timelineOf(three());
        QCOMPARE(plain->first, QDate(2019, 1, 1));
        QCOMPARE(plain->last, QDate(2029, 12, 31));
        const auto never = timelineOf(estateOf({{u"a"_s, {.endOfSupport = QDate(9999, 12, 31)}}}));
        QCOMPARE(never->last, QDate(2066, 12, 31));
        QCOMPARE(never->beyond, 1U);
        QVERIFY(countsOf(*never, m_words).contains(u"1 day beyond the axis"));
    }

    void theAxisIsPartedAsCloselyAsThereIsRoom()
    {
        const auto timeline = timelineOf(three());
        TimelineSight sight = sightOf(*timeline, {0, 0, 900, 400});
        const QFontMetricsF metrics(timeline->fonts.note);
        const auto namesOf = [](const std::vector<AxisPart> &parts) {
            QStringList names;
            for (const AxisPart &part : parts)
                names.append(part.text);
            return names;
        };
        QVERIFY(axisOf(sight, metrics, m_words).parts.empty());
        QVERIFY(namesOf(axisOf(sight, metrics, m_words).years).contains(u"2020"));
        const auto closer = [&](const QString &unit) {
            for (int i = 0; i < 60 && axisOf(sight, metrics, m_words).unit != unit; ++i)
                sight.zoom(1.2, sight.xOf(Today));
            return axisOf(sight, metrics, m_words);
        };
        QVERIFY(namesOf(closer(u"years, quarters"_s).parts).contains(u"Q4"));
        QVERIFY(namesOf(closer(u"years, months"_s).parts).contains(u"Nov"));
        for (const AxisPart &part : axisOf(sight, metrics, m_words).parts)
            QCOMPARE(part.until, part.from.addMonths(1));
        TimelineSight low = sightOf(*timeline, {0, 0, 420, 400});
        const auto years = axisOf(low, metrics, m_words).years;
        QVERIFY(years.front().from.addYears(2) <= years.front().until);
    }

    void theSightZoomsAtThePointAndStaysOnTheAxis()
    {
        const auto timeline = timelineOf(three());
        TimelineSight sight = sightOf(*timeline, {0, 0, 900, 400});
        QVERIFY(sight.isWhole());
        const double x = sight.xOf(QDate(2024, 1, 1));
        sight.zoom(6, x);
        QVERIFY(std::abs(sight.xOf(QDate(2024, 1, 1)) - x) < 1e-6);
        sight.pan({1e6, 1e6});
        QCOMPARE(sight.from, 0.0);
        QCOMPARE(sight.rows.top, 0.0);
        sight.pan({-1e6, 0});
        QVERIFY(std::abs(sight.xOf(timeline->last.addDays(1)) - sight.plot().right()) < 1e-6);
        sight.zoom(1e9, x);
        QCOMPARE(sight.perDay, TimelineSight::Closest);
        sight.zoom(1e-9, x);
        QVERIFY(sight.isWhole());
    }

    void everyColourAndMarkHasAWordInTheLegend()
    {
        const auto timeline = timelineOf(three());
        QStringList words;
        for (const ExplainedSign &sign : legendOf(*timeline, lookOf(Theme::Light), m_words))
            words.append(sign.text);
        for (const QString &word : {u"operation"_s, u"phase-out"_s, u"disposed"_s, u"end of support"_s,
                                    u"pointed: no day known"_s, u"2 of 3 components"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
        QVERIFY(!words.contains(u"planned"_s)); // nothing is
        QVERIFY(!words.contains(u"support ended"_s));
    }

    void thePictureSaysAllOfItAndPlainly()
    {
        const Picture picture = pictureOf(timelineOf(three()), lookOf(Theme::Light), m_words);
        const QStringList texts = textsIn(picture);
        for (const QString &text : {u"What ends when"_s, u"shop"_s, u"<b>database</b>"_s, u"today 22 Nov 2026"_s,
                                    u"phase-out was due 1 Mar 2026"_s, u"years"_s})
            QVERIFY2(texts.contains(text), qPrintable(text + u" is not among "_s + texts.join(u" | "_s)));
        QVERIFY(!texts.contains(u"without"_s));
    }

    void aPictureOfTooManyRowsSaysHowManyItHas()
    {
        std::vector<Life> many;
        for (int i = 1; i <= int(MostPictureRows) + 5; ++i)
            many.push_back({u"c"_s, {.endOfSupport = Today.addDays(i)}});
        const Picture picture = pictureOf(timelineOf(estateOf(many)), lookOf(Theme::Dark), m_words);
        QVERIFY(textsIn(picture).contains(u"the first 2000 of 2,005 rows drawn"_s)
                || textsIn(picture).contains(u"the first 2,000 of 2,005 rows drawn"_s));
    }

    void onlyWhatIsInSightIsDrawn()
    {
        std::vector<Life> many;
        for (int i = 1; i <= 1000; ++i)
            many.push_back({u"component %1"_s.arg(i), {.endOfSupport = Today.addDays(i)}});
        const auto timeline = timelineOf(estateOf(many));
        const TimelineSight sight = sightOf(*timeline, {0, 0, 800, 300});
        const Picture screen{u"t"_s, QSizeF(800, 300), [&](QPainter &painter) {
                                 drawTimeline(painter, *timeline, lookOf(Theme::Light), sight, m_words);
                             }};
        const QStringList texts = textsIn(screen);
        QVERIFY(texts.contains(u"component 1"_s));
        QVERIFY2(texts.size() < 100, "rows out of sight cost nothing");
    }
};

QTEST_MAIN(TestEstateTimeline)
#include "tst_estate_timeline.moc"
