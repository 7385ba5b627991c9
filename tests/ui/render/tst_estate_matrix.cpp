// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_estates.h"
#include "picture_texts.h"
#include "render/matrix_drawing.h"
#include "render/matrix_legend.h"
#include "render/matrix_picture.h"
#include "render/matrix_raster.h"
#include "render/rule_words.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <ctime>
#include <set>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// By this thread so far, in milliseconds, however busy the machine is.
double computed()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

std::shared_ptr<const Estate> large(int components, int each)
{
    QRandomGenerator random(3);
    EstateMaker maker;
    std::vector<Id<Component>> ids;
    for (int i = 0; i < components; ++i)
        ids.push_back(maker.component(u"component %1"_s.arg(i)));
    for (int i = 0; i < components; ++i)
        for (int k = 0; k < each; ++k)
            maker.needs(ids[size_t(i)], ids[size_t(random.bounded(std::max(i, 1)))]);
    return maker.make();
}

} // namespace

class TestEstateMatrix : public QObject
{
    Q_OBJECT

private:
    const Words m_words{QLocale(QLocale::English)};
    SalesEstate m_sales;
    std::shared_ptr<const Estate> m_estate;

    ComponentIndex indexOf(Id<Component> id) const { return *m_estate->tree().indexOf(id); }

    std::shared_ptr<const EstateMatrix> matrixOf(quint32 depth, std::vector<ForbiddenRule> rules = {}) const
    {
        MatrixQuestion question;
        question.estate = m_estate;
        question.opened = openedTo(m_estate->tree(), depth);
        JudgedRules judged{std::move(rules), {}, {}};
        judged.broken = forbiddenDependenciesOf(*m_estate, judged.rules, {});
        question.judged = std::make_shared<const JudgedRules>(std::move(judged));
        question.fonts = mapFontsOf(QGuiApplication::font());
        return makeEstateMatrix(question);
    }
    MatrixCell cellOf(const EstateMatrix &matrix, Id<Component> row, Id<Component> column) const
    {
        return {*matrix.placeOf(indexOf(row)), *matrix.placeOf(indexOf(column))};
    }
    static MatrixSight sightOf(const EstateMatrix &matrix, const QSizeF &size)
    {
        MatrixSight sight;
        sight.size = matrix.size();
        sight.rect = QRectF({}, size);
        sight.headers = headersFor(matrix, size);
        sight.fit();
        return sight;
    }
    QImage drawn(const EstateMatrix &matrix, const MatrixSight &sight, const MatrixMarks &marks = {}) const
    {
        QImage image(sight.rect.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(lookOf(Theme::Light).background);
        QPainter painter(&image);
        drawMatrix(painter, matrix, lookOf(Theme::Light), sight, m_words, marks);
        return image;
    }
    ForbiddenRule never(Id<Component> dependent, Id<Component> provider) const
    {
        return {Id<ForbiddenRule>(1), 1, {.component = dependent}, {.component = provider}, u"law"_s};
    }

private Q_SLOTS:
    void initTestCase() { m_estate = m_sales.maker.make(); }

    void aMarkStandsInItsCellAndOnTheOtherSideWhenFlipped()
    {
        const auto matrix = matrixOf(9);
        MatrixSight sight = sightOf(*matrix, {800, 700});
        const MatrixCell cell = cellOf(*matrix, m_sales.host1, m_sales.rack1);
        const auto colorAt = [&](const MatrixCell &at) {
            return drawn(*matrix, sight).pixelColor(sight.rectOf(at).center().toPoint());
        };
        QVERIFY(cell.column < cell.row);
        QCOMPARE(colorAt(cell), lookOf(Theme::Light).accent);
        QCOMPARE(colorAt({cell.column, cell.row}), lookOf(Theme::Light).panel);
        sight.reading = flipped(sight.reading);
        QCOMPARE(colorAt({cell.column, cell.row}), lookOf(Theme::Light).accent);
        QCOMPARE(colorAt(cell), lookOf(Theme::Light).panel);
    }

    void foldedMarksSayOfHowManyDependenciesTheyAreTheSum()
    {
        const auto matrix = matrixOf(0);
        QCOMPARE(matrix->size(), 2U);
        const MatrixCell cell = cellOf(*matrix, m_sales.orders, m_sales.sales);
        QCOMPARE(matrix->countAt(cell, MatrixReading::RowNeedsColumn), 1U);
        QCOMPARE(matrix->countAt(cell, MatrixReading::ColumnNeedsRow), 0U);
        QCOMPARE(matrix->countAt({cell.column, cell.column}, MatrixReading::RowNeedsColumn), 9U);
        QCOMPARE(countsOf(*matrix, m_words),
                 u"2 rows for 10 components · 1 of 10 dependencies drawn as 1 mark · 9 inside what is folded"_s);
        QCOMPARE(countsOf(*matrixOf(9), m_words), u"10 components · all 10 dependencies drawn"_s);
    }

    void whatIsForbiddenIsInTheToneOfAlarmAtEveryZoom()
    {
        const auto matrix = matrixOf(9, {never(m_sales.orders, m_sales.customers)});
        QCOMPARE(matrix->forbiddenDependencies, 1U);
        const MatrixCell cell = cellOf(*matrix, m_sales.orders, m_sales.customers);
        QVERIFY(matrix->isForbidden(cell, MatrixReading::RowNeedsColumn));
        QVERIFY(!matrix->isForbidden({cell.column, cell.row}, MatrixReading::RowNeedsColumn));
        MatrixSight sight = sightOf(*matrix, {800, 700});
        const auto hasAlarm = [&] {
            const QImage image = drawn(*matrix, sight);
            const QRect cellRect = sight.rectOf(cell).toAlignedRect();
            for (int y = cellRect.top(); y <= cellRect.bottom(); ++y)
                for (int x = cellRect.left(); x <= cellRect.right(); ++x)
                    if (image.valid(x, y) && image.pixelColor(x, y) == lookOf(Theme::Light).failure)
                        return true;
            return false;
        };
        QVERIFY(hasAlarm());
        sight.side = 4;
        QVERIFY(hasAlarm());
        sight.side = 1.4;
        QVERIFY(hasAlarm());
        // Folded, the forbidden one is inside another's sum.
        const auto folded = matrixOf(0, {never(m_sales.manage, m_sales.host1), never(m_sales.database, m_sales.host1)});
        QVERIFY(folded->isForbidden({0, 0}, MatrixReading::RowNeedsColumn));
    }

    void aRootLeavesTheRestOutAndSaysSo()
    {
        MatrixQuestion question;
        question.estate = m_estate;
        question.root = indexOf(m_sales.sales);
        question.opened = openedTo(m_estate->tree(), 9, question.root);
        const auto matrix = makeEstateMatrix(question);
        QCOMPARE(matrix->size(), 9U);
        QVERIFY(!matrix->placeOf(indexOf(m_sales.orders)));
        QVERIFY(countsOf(*matrix, m_words).contains(u"1 leads outside"_s));
    }

    void cyclesStandAsFramedBlocks()
    {
        EstateMaker maker;
        const auto a = maker.component(u"a"_s);
        const auto b = maker.component(u"b"_s);
        const auto c = maker.component(u"c"_s);
        maker.needs(a, b);
        maker.needs(b, a);
        maker.needs(c, a);
        MatrixQuestion question;
        question.estate = maker.make();
        const auto matrix = makeEstateMatrix(question);
        QCOMPARE(matrix->order.cycles, (std::vector<MatrixBlock>{{0, 2}}));
        QCOMPARE(matrix->cycleOf, (std::vector<quint32>{0, 0, EstateMatrix::NoCycle}));
        const MatrixSight sight = sightOf(*matrix, {500, 500});
        const QImage image = drawn(*matrix, sight);
        const QPointF edge = sight.rectOf({2, 1}).topLeft() + QPointF(sight.side / 2, 0);
        QVERIFY(image.pixelColor(edge.toPoint()) != image.pixelColor(sight.rectOf({2, 1}).center().toPoint()));
        const auto legend = legendOf(*matrix, MatrixReading::RowNeedsColumn, m_words);
        QVERIFY(std::ranges::any_of(legend, [](const LegendEntry &entry) { return entry.text == u"1 cycle"; }));
        QVERIFY(placeText(*matrix, 0, m_words).contains(u"in a cycle of 2"_s));
    }

    void namesAreWholeOrElidedAndSomeWhereRowsAreLow()
    {
        EstateMaker maker;
        for (int i = 0; i < 300; ++i)
            maker.component(u"a component with rather a long name that no header has room for, %1"_s.arg(i));
        MatrixQuestion question;
        question.estate = maker.make();
        question.fonts = mapFontsOf(QGuiApplication::font());
        const auto matrix = makeEstateMatrix(question);
        const QStringList texts =
            textsIn(pictureOf(matrix, MatrixReading::RowNeedsColumn, lookOf(Theme::Light), m_words));
        const QStringList names = texts.filter(u"a component"_s);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QVERIFY2(name.endsWith(u'…'), qPrintable(name));
        QVERIFY2(!texts.filter(u" names drawn"_s).isEmpty(), qPrintable(texts.join(u'|')));
        QVERIFY(names.size() < 600);
        QVERIFY(!texts.filter(u"row depends on column"_s).isEmpty());
    }

    void aCellSaysWhoDependsOnWhomAndHow()
    {
        const auto matrix = matrixOf(9, {never(m_sales.host1, m_sales.rack1)});
        const auto text = [&](Id<Component> row, Id<Component> column) {
            return cellText(*matrix, cellOf(*matrix, row, column), MatrixReading::RowNeedsColumn, m_words);
        };
        const QString told = text(m_sales.host1, m_sales.rack1);
        QVERIFY2(told.contains(u"db-host-1") && told.contains(u"depends on") && told.contains(u"power, hard")
                     && told.contains(u"Forbidden") && told.contains(u"(law)"),
                 qPrintable(told));
        QVERIFY(text(m_sales.rack1, m_sales.host1).isEmpty());
        const auto folded = matrixOf(0);
        const MatrixCell inside = cellOf(*folded, m_sales.sales, m_sales.sales);
        const QString sum = cellText(*folded, inside, MatrixReading::RowNeedsColumn, m_words);
        QVERIFY2(sum.startsWith(u"Inside A "_s) && sum.contains(u"9 dependencies"), qPrintable(sum));
    }

    void theSightZoomsAtThePointAndStaysOnTheMatrix()
    {
        MatrixSight sight;
        sight.size = 10'000;
        sight.rect = {0, 0, 950, 900};
        sight.headers = {200, 150};
        sight.fit();
        QVERIFY(sight.isWhole());
        QCOMPARE(sight.side, 0.075);
        const QPointF at(700, 500);
        const QPointF before = sight.toCells(at);
        for (int i = 0; i < 20; ++i)
            sight.zoom(1.25, at);
        QVERIFY(QLineF(before, sight.toCells(at)).length() < 1e-6);
        for (int i = 0; i < 40; ++i)
            sight.zoom(1.25, at);
        QCOMPARE(sight.side, MatrixSight::Closest);
        sight.pan({1e9, 1e9});
        QCOMPARE(sight.from, QPointF(0, 0));
        sight.pan({-1e9, -1e9});
        QCOMPARE(*sight.cellAt(sight.body().bottomRight() - QPointF(1, 1)), (MatrixCell{9999, 9999}));
        sight.reveal({17, 4242});
        const QRectF cell = sight.rectOf({17, 4242});
        QVERIFY(sight.body().adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(cell));
        QCOMPARE(sight.rowAt({10, cell.center().y()}), 17U);
        QCOMPARE(sight.columnAt({cell.center().x(), 10}), 4242U);
        QVERIFY(!sight.cellAt({10, 10}) && !sight.rowAt({10, 10}));
    }

    /// Cells larger and smaller than pixels are where a plain walk over all marks finds them.
    void pixelsAreWhereTheMarksAre()
    {
        const auto estate = large(400, 3);
        MatrixQuestion question;
        question.estate = estate;
        const auto matrix = makeEstateMatrix(question);
        MatrixSight sight;
        sight.size = matrix->size();
        sight.rect = {0, 0, 200, 160};
        for (const double side : {0.4, 0.9, 1.7, 3.2}) {
            sight.side = side;
            sight.from = {7.3, 11.6};
            sight.settle();
            const QImage image = matrixRaster(*matrix, sight, lookOf(Theme::Light), 1);
            std::set<std::pair<int, int>> expected;
            for (quint32 node = 0; node < matrix->size(); ++node)
                for (const quint32 provider : matrix->folded.providers.of(node)) {
                    const QRectF cell = sight.rectOf({matrix->order.places[node], matrix->order.places[provider]});
                    const QPointF at = cell.topLeft();
                    if (cell.left() >= 0 && cell.top() >= 0 && image.valid(at.toPoint()))
                        expected.insert({int(at.x()), int(at.y())});
                }
            QVERIFY(expected.size() > 20);
            for (const auto &[x, y] : expected)
                QVERIFY2(qAlpha(image.pixel(x, y)) > 0, qPrintable(u"%1: %2,%3"_s.arg(side).arg(x).arg(y)));
        }
    }

    void aFrameOfTenThousandIsInTime()
    {
        MatrixQuestion question;
        question.estate = large(10'000, 100);
        question.fonts = mapFontsOf(QGuiApplication::font());
        const auto matrix = makeEstateMatrix(question);
        MatrixSight sight = sightOf(*matrix, {1440, 900});
        QImage image(sight.rect.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        double first = 0; // letters are drawn into the font's cache
        double worst = 0;
        double at = 0;
        while (true) {
            const double before = computed();
            QPainter painter(&image);
            drawMatrix(painter, *matrix, lookOf(Theme::Light), sight, m_words);
            painter.end();
            const double took = computed() - before;
            if (std::exchange(first, first > 0 ? first : took) == 0)
                continue;
            if (took > worst)
                at = sight.side;
            worst = std::max(worst, took);
            if (sight.side >= sight.mostSide())
                break;
            sight.zoom(1.25, sight.body().center());
        }
        qInfo("10,000 x 10,000 with 1,000,000 marks: first frame %.1f ms computed, slowest after it %.1f ms, at %.2f "
              "px a cell",
              first, worst, at);
        QVERIFY2(worst < 250, "a debug build on a busy machine; the release build is printed by the bench");
    }
};

QTEST_MAIN(TestEstateMatrix)
#include "tst_estate_matrix.moc"
