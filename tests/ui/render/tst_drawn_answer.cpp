// SPDX-License-Identifier: GPL-3.0-or-later
// What answers a question, on every picture that is saved: pointed out, and how much of it is there.
#include "map_estates.h"
#include "picture_texts.h"
#include "render/hosts_picture.h"
#include "render/map_picture.h"
#include "render/matrix_picture.h"
#include "render/timeline_picture.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

const QDate Today(2026, 11, 22);

QImage imageOf(const Picture &picture)
{
    return toImage(picture, 1);
}

} // namespace

class TestDrawnAnswer : public QObject
{
    Q_OBJECT

    const Words m_words{QLocale(QLocale::English)};
    const Look m_look = lookOf(Theme::Light);
    SalesEstate m_sales;
    std::shared_ptr<const Estate> m_estate;
    AnswerIds m_answer;

    /// With and without the answer.
    void compare(const Picture &with, const Picture &without, const QString &count) const
    {
        const QStringList texts = textsIn(with);
        QVERIFY2(texts.contains(count), qPrintable(texts.join(u" | "_s)));
        QCOMPARE(textsIn(without).filter(u"answer:"_s), QStringList());
        QVERIFY2(imageOf(with) != imageOf(without), "it is not pointed out");
    }

private Q_SLOTS:
    void initTestCase()
    {
        Component ending;
        ending.name = u"ends"_s;
        ending.lifeCycle.endOfSupport = Today.addDays(90);
        const auto id = m_sales.maker.add(ending);
        m_estate = m_sales.maker.make();
        m_answer = {m_sales.host1.value, m_sales.database.value, id.value, 987654321};
    }

    void onAMapOfTheNeighbourhood()
    {
        const auto map = mapOf(questionOf(m_estate, m_sales.database));
        const DrawnAnswer drawn = drawnOf(m_answer, *map);
        QCOMPARE(drawn.drawn, 2);
        QCOMPARE(drawn.whole, 4);
        QVERIFY(drawn.places[*map->placeOf(m_sales.host1)]);
        QCOMPARE(std::ranges::count(drawn.places, true), 2);
        compare(pictureOf(map, m_look, m_words, m_answer), pictureOf(map, m_look, m_words), u"answer: 2 of 4 drawn"_s);
    }

    void whatIsFoldedIsShownByWhatItIsFoldedInto()
    {
        MapQuestion question;
        question.estate = m_estate;
        question.mode = MapMode::Whole;
        question.fonts = mapFontsOf(QGuiApplication::font());
        const auto map = mapOf(question);
        const DrawnAnswer drawn = drawnOf(m_answer, *map);
        QCOMPARE(drawn.drawn, 3);
        QVERIFY(drawn.places[*map->placeOf(m_sales.sales)]);
        QCOMPARE(std::ranges::count(drawn.places, true), 2);
    }

    void onAMatrix()
    {
        MatrixQuestion question;
        question.estate = m_estate;
        question.opened = openedTo(m_estate->tree(), 9);
        question.fonts = mapFontsOf(QGuiApplication::font());
        const auto matrix = makeEstateMatrix(question);
        const auto reading = MatrixReading::RowNeedsColumn;
        compare(pictureOf(matrix, reading, m_look, m_words, m_answer), pictureOf(matrix, reading, m_look, m_words),
                u"answer: 3 of 4 drawn"_s);
    }

    void onATimeline()
    {
        const auto timeline =
            makeEstateTimeline({m_estate, {.today = Today}, {}, mapFontsOf(QGuiApplication::font())}, m_words);
        compare(pictureOf(timeline, m_look, m_words, m_answer), pictureOf(timeline, m_look, m_words),
                u"answer: 1 of 4 drawn"_s);
    }

    void onHosts()
    {
        const auto hosts = makeEstateHosts({m_estate, {}, {}, {}, mapFontsOf(QGuiApplication::font())});
        QCOMPARE(drawnOf(m_answer, *hosts).drawn, 2);
        compare(pictureOf(hosts, m_look, m_words, m_answer), pictureOf(hosts, m_look, m_words),
                u"answer: 2 of 4 drawn"_s);
    }

    void withoutAQuestionNothingIsAnswered()
    {
        const DrawnAnswer none = drawnOf({}, *mapOf(questionOf(m_estate, m_sales.database)));
        QVERIFY(!none.isAsked() && none.places.empty());
    }
};

QTEST_MAIN(TestDrawnAnswer)
#include "tst_drawn_answer.moc"
