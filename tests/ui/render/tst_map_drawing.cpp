// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_estates.h"
#include "render/map_drawing.h"
#include "render/map_picture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

QByteArray svgOf(const EstateMap &map, const QRectF &visible, double scale = 1)
{
    QBuffer bytes;
    QSvgGenerator device;
    device.setOutputDevice(&bytes);
    device.setSize(map.size.toSize());
    QPainter painter(&device);
    painter.scale(scale, scale);
    drawMap(painter, map, lookOf(Theme::Light), visible);
    painter.end();
    return bytes.data();
}

QStringList textsIn(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            texts.append(xml.readElementText().trimmed());
    }
    if (xml.hasError())
        return {u"broken: "_s + xml.errorString()};
    return texts;
}

QImage drawn(const EstateMap &map, const Look &look, const MapMarks &marks = {})
{
    QImage image(map.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(look.background);
    QPainter painter(&image);
    drawMap(painter, map, look, QRectF({}, map.size), marks);
    return image;
}

/// The most by which two pixels of the same place differ in grey, of 255.
int differenceOf(const QImage &one, const QImage &other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            most = std::max(most, std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))));
    }
    return most;
}

/// Every colour that says something is one and the same.
Look colourless()
{
    Look look = lookOf(Theme::Light);
    for (QColor *color : {&look.failure, &look.warning, &look.good, &look.accent, &look.line, &look.muted})
        *color = Qt::black;
    for (QColor *color : {&look.failureSoft, &look.warningSoft, &look.goodSoft, &look.accentSoft, &look.selection})
        *color = look.panel;
    return look;
}

} // namespace

class TestMapDrawing : public QObject
{
    Q_OBJECT

private:
    SalesEstate m_sales;
    std::shared_ptr<const Estate> m_estate;
    std::shared_ptr<const EstateMap> m_map;

    QRectF rectOf(Id<Component> id) const { return m_map->boxes[*m_map->placeOf(id)].rect; }

private Q_SLOTS:
    void initTestCase()
    {
        m_estate = m_sales.maker.make();
        m_map = mapOf(questionOf(m_estate, m_sales.database, MapMode::Impact));
    }

    void equalQuestionsAreDrawnAlikeOnAnyThread()
    {
        std::shared_ptr<const EstateMap> other;
        std::thread([&] { other = mapOf(questionOf(m_estate, m_sales.database, MapMode::Impact)); }).join();
        QCOMPARE(drawn(*other, lookOf(Theme::Dark)), drawn(*m_map, lookOf(Theme::Dark)));
    }

    void textStaysText()
    {
        const QStringList texts = textsIn(svgOf(*m_map, QRectF({}, m_map->size)));
        for (const QString &text :
             {u"Sales database"_s, u"A1.1"_s, u"Rack 4, Utrecht"_s, u"up while at least 1 of these 2 is up"_s})
            QVERIFY2(texts.contains(text), qPrintable(texts.join(u'|')));
    }

    void whatIsOutOfSightIsNotDrawn()
    {
        const QStringList texts = textsIn(svgOf(*m_map, rectOf(m_sales.sales)));
        QVERIFY(texts.contains(u"Salesforce"_s));
        QVERIFY2(!texts.contains(u"Rack 4, Utrecht"_s), qPrintable(texts.join(u'|')));
        QVERIFY(svgOf(*m_map, {-5000, -5000, 10, 10}).count("<path") == 0);
    }

    void aPartLooksAsItDoesInTheWhole()
    {
        const Look &look = lookOf(Theme::Light);
        const QImage whole = drawn(*m_map, look);
        // No dashes here: Qt begins them anew where a line comes into sight.
        const QRect part = rectOf(m_sales.host1).toAlignedRect().adjusted(-40, -30, 40, 30);
        QImage image(part.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(look.background);
        QPainter painter(&image);
        painter.translate(-part.topLeft());
        drawMap(painter, *m_map, look, part);
        painter.end();
        QVERIFY2(differenceOf(image, whole.copy(part)) <= 40,
                 qPrintable(QString::number(differenceOf(image, whole.copy(part)))));
    }

    void fromFarAwayThereAreMarksAndNoLetters()
    {
        const QByteArray svg = svgOf(*m_map, QRectF({}, m_map->size), OverviewScale / 2);
        QCOMPARE(textsIn(svg), QStringList());
        QVERIFY(svg.count("<rect") + svg.count("<path") >= 10);
    }

    void conditionsDifferWithoutTheirColours()
    {
        const Look look = colourless();
        const QImage image = drawn(*m_map, look);
        const auto signOf = [&](Id<Component> id) {
            const QRectF rect = rectOf(id);
            return image.copy(QRect(int(rect.right()) - 22, int(rect.center().y()) - 8, 18, 16));
        };
        const QImage failed = signOf(m_sales.manage);
        const QImage degraded = signOf(m_sales.customers);
        const QImage up = signOf(m_sales.host1);
        QVERIFY(failed != degraded);
        QVERIFY(failed != up);
        QVERIFY(degraded != up);
    }

    void lettersStandOutFromEveryBox()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            const Look &look = lookOf(theme);
            for (const QColor &ground :
                 {look.panel, look.accentSoft, look.failureSoft, look.warningSoft, look.background, look.side}) {
                QVERIFY2(contrast(look.ink, ground) >= 4.5, qPrintable(ground.name()));
                QVERIFY2(contrast(look.muted, ground) >= 4.5, qPrintable(ground.name()));
            }
            QVERIFY2(contrast(look.ink, look.selection) >= 4.5, qPrintable(look.selection.name()));
        }
    }

    void whatIsPointedOutStandsOut()
    {
        const Look &look = lookOf(Theme::Light);
        const QImage plain = drawn(*m_map, look);
        const quint32 place = *m_map->placeOf(m_sales.host1);
        QVERIFY(drawn(*m_map, look, {.selected = place}) != plain);
        QVERIFY(drawn(*m_map, look, {.hovered = place}) != plain);
        QVERIFY(drawn(*m_map, look, {.found = {place}}) != plain);
        const quint32 curve = *m_map->curveBetween(*m_map->placeOf(m_sales.manage), *m_map->placeOf(m_sales.database));
        QVERIFY(drawn(*m_map, look, {.wayCurves = {curve}}) != plain);
    }

    void thePainterIsLeftAsItWas()
    {
        QImage image(10, 10, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.scale(0.1, 0.1);
        painter.setPen(Qt::red);
        drawMap(painter, *m_map, lookOf(Theme::Light), QRectF({}, m_map->size));
        QCOMPARE(painter.worldTransform().m11(), 0.1);
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
        QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
    }

    void everyKindOfFileHoldsTheMap_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
    }
    void everyKindOfFileHoldsTheMap()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        const QTemporaryDir folder;
        const Words words{QLocale(QLocale::English)};
        const QString path = folder.filePath(u"map."_s + ending);
        QVERIFY(savePicture(pictureOf(m_map, lookOf(Theme::Light), words), path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(beginning));
        QVERIFY(bytes.size() > 5'000);
    }

    void aFileWithHostileNamesCanBeRead()
    {
        EstateMaker maker;
        const QString hostile = u"<script>&\"' ]]> "_s + QChar(1) + QChar(0xfffe) + QChar(0xd800) + u"\u202E\u2028"_s;
        const auto id = maker.component(hostile);
        const auto map = mapOf(questionOf(maker.make(), id));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"map.svg"_s);
        const Words words{QLocale(QLocale::English)};
        QVERIFY(savePicture(pictureOf(map, lookOf(Theme::Light), words), path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList texts = textsIn(file.readAll());
        QVERIFY2(texts.filter(u"<script>&\"' ]]>"_s).size() >= 1, qPrintable(texts.join(u'|')));
    }
};

QTEST_MAIN(TestMapDrawing)
#include "tst_map_drawing.moc"
