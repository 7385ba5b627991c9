// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "estate/estate.h"
#include "render/map_legend.h"
#include "render/map_picture.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int Deepest = 1'000'000;

MapQuestion questionOf(const Arguments &arguments, std::shared_ptr<const Estate> estate)
{
    MapQuestion question;
    question.query.focus = {componentOf(*estate, arguments.operands.first())};
    question.estate = std::move(estate);
    question.fonts = mapFontsOf(QGuiApplication::font());
    if (arguments.has(u"impact"_s)) {
        // As in the window: what breaks is seen at any depth.
        question.mode = MapMode::Impact;
        question.query.dependentDepth.reset();
        question.query.providerDepth = 1;
    }
    if (const std::optional<int> depth = arguments.number(u"depth"_s, 0, Deepest))
        question.query.dependentDepth = question.query.providerDepth = quint32(*depth);
    return question;
}

ExitStatus drawComponentMap(Call &call)
{
    const std::optional<QString> file = call.arguments().value(u"out"_s);
    if (!file)
        throw StoreError(ErrorKind::Invalid, "cli.option-missing",
                         {{u"verb"_s, call.arguments().words}, {u"option"_s, u"--out"_s}});
    const MapQuestion question = questionOf(call.arguments(), call.estate());
    const auto map = std::make_shared<const EstateMap>(*makeEstateMap(question, call.words()));
    Call::valueOf(savePicture(pictureOf(map, lookOf(Theme::Light), call.words()), *file));
    if (call.wantsJson())
        call.console().printJson({{u"file"_s, *file},
                                  {u"nodes"_s, qint64(map->boxes.size())},
                                  {u"nodes_total"_s, qint64(map->whole.nodes)},
                                  {u"edges"_s, qint64(map->curves.size())},
                                  {u"edges_total"_s, qint64(map->whole.edges)}});
    else
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Wrote {file}: {counts}."),
                                 {{u"file"_s, *file}, {u"counts"_s, countsOf(*map, call.words())}}));
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> mapVerbs()
{
    return {
        {.name = "map",
         .operands = "COMPONENT",
         .summary = QT_TRANSLATE_NOOP("help", "draw a component with what needs it and what it needs, as a picture"),
         .least = 1,
         .most = 1,
         .options = {{.name = "depth",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("help", "so many steps up and down (default: 2)")},
                     {.name = "impact",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP(
                          "help", "shade what fails or degrades with it, at any depth unless --depth is given")},
                     {.name = "out",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("help", "where to; its ending, .svg, .png or .pdf, says how")}},
         .operandKind = OperandKind::Component,
         .medium = Medium::Picture,
         .run = drawComponentMap},
    };
}

} // namespace mainstay
