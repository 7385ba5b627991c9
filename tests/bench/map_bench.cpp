// SPDX-License-Identifier: GPL-3.0-or-later
// SPEED.md row 17, one frame of a map. Usage: map_bench [--quick]
#include "bench/estate_shapes.h"
#include "bench/layout_shapes.h"
#include "bench/pairs.h"
#include "render/map_drawing.h"
#include "render/map_glide.h"
#include "words/words.h"

#include <QApplication>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPainter>
#include <cstdlib>
#include <cstring>
#include <numeric>
#include <utility>

namespace mainstay::bench {

namespace {

constexpr QSize FrameSize(1280, 800);

struct Size {
    int pairs;
    double seconds; ///< a side of a pair lasts at least this long
};

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "map_bench: %s\n", what);
    std::exit(1);
}

MapQuestion questionOf(uint32_t nodes, uint32_t edges, uint64_t seed)
{
    const DrawnGraph graph = tieredGraph(nodes, edges, seed);
    Pairs pairs;
    pairs.components = nodes;
    for (const auto &[from, to] : graph.arrows) {
        pairs.dependents.push_back(from);
        pairs.providers.push_back(to);
    }
    MapQuestion question;
    question.estate = hardEstate(pairs);
    question.fonts = mapFontsOf(QGuiApplication::font());
    question.query.focus.resize(nodes);
    std::iota(question.query.focus.begin(), question.query.focus.end(), 1);
    question.query.mostNodes = nodes;
    question.query.mostEdges = edges;
    return question;
}

EstateMap mapOf(uint32_t nodes, uint32_t edges, uint64_t seed)
{
    EstateMap map = *makeEstateMap(questionOf(nodes, edges, seed), Words(QLocale::c()));
    require(map.boxes.size() == nodes && map.curves.size() == edges, "the map is not whole");
    for (size_t i = 1; i < map.boxes.size(); ++i)
        map.boxes[i].isFocus = false;
    return map;
}

/// What one looks at: the map moved and scaled.
struct Sight {
    double scale = 1;
    QPointF offset;

    QTransform transform() const { return {scale, 0, 0, scale, offset.x(), offset.y()}; }
    QRectF visible() const { return transform().inverted().mapRect(QRectF({}, FrameSize)); }
};

Sight whole(const EstateMap &map)
{
    return {std::min(FrameSize.width() / map.size.width(), FrameSize.height() / map.size.height()), {}};
}

Sight middle(const EstateMap &map, double scale)
{
    return {scale,
            QPointF(FrameSize.width(), FrameSize.height()) / 2
                - QPointF(map.size.width(), map.size.height()) / 2 * scale};
}

/// The same picture as a bare list of lines and rectangles, in pixels.
struct Bare {
    Bare(const EstateMap &map, const Sight &sight)
    {
        for (const MapCurve &curve : map.curves)
            lines.emplace_back(sight.transform().map(curve.route.front()), sight.transform().map(curve.route.back()));
        for (const MapBox &box : map.boxes)
            boxes.push_back(sight.transform().mapRect(box.rect));
    }
    std::vector<QLineF> lines;
    std::vector<QRectF> boxes;
};

void drawBare(QImage &image, const Bare &bare)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(image.rect(), Qt::white);
    painter.drawLines(bare.lines.data(), int(bare.lines.size()));
    for (const QRectF &box : bare.boxes)
        painter.fillRect(box, Qt::lightGray);
}

void drawOurs(QImage &image, const EstateMap &map, const Sight &sight)
{
    const Look &look = lookOf(Theme::Light);
    QPainter painter(&image);
    painter.fillRect(image.rect(), look.background);
    painter.setTransform(sight.transform());
    drawMap(painter, map, look, sight.visible());
}

/// Pixels that are not of the ground: both sides must have drawn about as much.
double shareDrawn(const QImage &image, const QColor &color)
{
    const QRgb ground = color.rgb();
    qint64 drawn = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            drawn += image.pixel(x, y) != ground;
    return double(drawn) / (double(image.width()) * image.height());
}

void rowSeventeen(const EstateMap &map, const Size &size)
{
    const Sight sight = whole(map);
    const Bare bare(map, sight);
    QImage ours(FrameSize, QImage::Format_ARGB32_Premultiplied);
    QImage other(FrameSize, QImage::Format_ARGB32_Premultiplied);
    drawOurs(ours, map, sight);
    drawBare(other, bare);
    require(shareDrawn(ours, lookOf(Theme::Light).background) > 0.5 * shareDrawn(other, Qt::white), "ours draws less");
    printRow("17 frame of 1,000 / 3,000, all in sight", "QPainter, lines and boxes",
             compare(
                 size.pairs, size.seconds, [&] { drawOurs(ours, map, sight); }, [&] { drawBare(other, bare); }),
             Against::Limit, 1.3);

    QGraphicsScene scene;
    for (const QLineF &line : bare.lines)
        scene.addLine(line);
    for (const QRectF &box : bare.boxes)
        scene.addRect(box, QPen(), Qt::lightGray);
    QGraphicsView view(&scene);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(FrameSize);
    view.show();
    const auto repaint = [&] {
        QPainter painter(&other);
        view.render(&painter);
    };
    repaint();
    printRow("17 frame of 1,000 / 3,000, all in sight", "QGraphicsView, repaint",
             compare(
                 size.pairs, size.seconds, [&] { drawOurs(ours, map, sight); }, repaint),
             Against::Peer, 2.0);
}

/// How long frames take at which letters are read.
void nearFrames(const char *name, const EstateMap &map, double scale, const Size &size)
{
    const Sight sight = middle(map, scale);
    QImage image(FrameSize, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> seconds;
    for (int i = 0; i < size.pairs; ++i)
        seconds.push_back(secondsOf(5, [&] { drawOurs(image, map, sight); }) / 5);
    const auto inSight = std::count_if(map.boxes.begin(), map.boxes.end(),
                                       [&](const MapBox &box) { return box.rect.intersects(sight.visible()); });
    std::printf("%s at scale %.2f: %.2f ms a frame, %lld boxes in sight\n", name, scale, medianOf(seconds) * 1e3,
                static_cast<long long>(inSight));
}

/// Half way from one map to the next, and what making that takes beside the first.
void glideFrames(uint32_t nodes, uint32_t edges, const Size &size)
{
    const Words words(QLocale::c());
    MapQuestion question = questionOf(nodes, edges, 1);
    question.query.mostNodes = nodes - nodes / 10; // the rest is opened
    question.before = std::make_shared<const EstateMap>(*makeEstateMap(question, words));
    question.query.mostNodes = nodes;
    std::shared_ptr<const EstateMap> opened;
    const double nearMs =
        secondsOf(3, [&] { opened = std::make_shared<const EstateMap>(*makeEstateMap(question, words)); }) / 3 * 1e3;
    const auto before = std::exchange(question.before, nullptr);
    const double scratchMs = secondsOf(3, [&] { makeEstateMap(question, words); }) / 3 * 1e3;
    MapGlide glide(before, opened, {});
    const Sight sight = middle(*opened, OverviewScale);
    QImage image(FrameSize, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> seconds;
    for (int i = 0; i < size.pairs; ++i)
        seconds.push_back(secondsOf(5, [&] { drawOurs(image, glide.at(0.5), sight); }) / 5);
    std::printf("%u / %u gliding, %zu boxes new, at scale %.2f: %.2f ms a frame; made near the former map in %.1f ms, "
                "from scratch in %.1f ms\n",
                nodes, edges, opened->boxes.size() - before->boxes.size(), OverviewScale, medianOf(seconds) * 1e3,
                nearMs, scratchMs);
}

void run(const Size &size)
{
    const EstateMap large = mapOf(1'000, 3'000, 1);
    printHead();
    rowSeventeen(large, size);
    if (RUNNING_ON_VALGRIND)
        return;
    nearFrames("1,000 / 3,000", large, 1, size);
    nearFrames("1,000 / 3,000", large, OverviewScale, size);
    const EstateMap drawn = mapOf(300, 1'000, 1); // the most that a window draws
    nearFrames("300 / 1,000", drawn, 1, size);
    nearFrames("300 / 1,000", drawn, OverviewScale, size);
    glideFrames(300, 1'000, size);
}

} // namespace

} // namespace mainstay::bench

int main(int count, char **arguments)
{
    const bool quick = count > 1 && std::strcmp(arguments[1], "--quick") == 0;
    if (count > 2 || (count == 2 && !quick)) {
        std::fprintf(stderr, "usage: map_bench [--quick]\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    mainstay::bench::run(quick ? mainstay::bench::Size{7, 0.05} : mainstay::bench::Size{15, 0.2});
    return 0;
}
