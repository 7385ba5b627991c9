// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "cli/picture_answers.h"
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

[[noreturn]] void refuse(const QByteArray &code, const QJsonObject &facts)
{
    throw StoreError(ErrorKind::Invalid, code, facts);
}

/// Around a component or of the whole estate, but never both.
void requireOneSubject(const Arguments &arguments)
{
    const bool isWhole = arguments.has(u"whole"_s);
    const auto either = [&](const QString &one) {
        refuse("cli.one-of-both", {{u"verb"_s, arguments.words}, {u"one"_s, one}, {u"other"_s, u"--whole"_s}});
    };
    if (isWhole == !arguments.operands.isEmpty())
        either(u"COMPONENT"_s);
    if (isWhole && arguments.has(u"impact"_s))
        either(u"--impact"_s);
    for (const QString &option : {u"open"_s, u"fold"_s}) {
        if (!isWhole && arguments.has(option))
            refuse("cli.option-needs-other", {{u"option"_s, u"--"_s + option}, {u"other"_s, u"--whole"_s}});
    }
}

MapQuestion wholeQuestion(const Arguments &arguments, std::shared_ptr<const Estate> estate)
{
    MapQuestion question;
    question.mode = MapMode::Whole;
    question.opened = openedBy(arguments, *estate, 0);
    if (const QStringList opened = arguments.values(u"open"_s); !opened.isEmpty())
        question.prior = componentOf(*estate, opened.last());
    question.estate = std::move(estate);
    question.fonts = mapFontsOf(QGuiApplication::font());
    return question;
}

QJsonObject toJson(const EstateMap &map, const QString &file)
{
    if (map.mode != MapMode::Whole)
        return {{u"file"_s, file},
                {u"nodes"_s, qint64(map.boxes.size())},
                {u"nodes_total"_s, qint64(map.whole.nodes)},
                {u"edges"_s, qint64(map.curves.size())},
                {u"edges_total"_s, qint64(map.whole.edges)}};
    return {{u"file"_s, file},
            {u"nodes"_s, qint64(map.boxes.size())},
            {u"components"_s, qint64(map.drawn.components)},
            {u"components_total"_s, qint64(map.estate->tree().size())},
            {u"edges"_s, qint64(map.curves.size())},
            {u"dependencies"_s, qint64(map.drawn.dependencies)},
            {u"dependencies_inside"_s, qint64(map.drawn.innerDependencies)},
            {u"dependencies_total"_s, qint64(map.estate->graph().size())}};
}

ExitStatus drawMapPicture(Call &call)
{
    const Arguments &arguments = call.arguments();
    requireOneSubject(arguments);
    const QString file = outFileOf(call);
    const MapQuestion question =
        arguments.has(u"whole"_s) ? wholeQuestion(arguments, call.estate()) : questionOf(arguments, call.estate());
    const auto map = std::make_shared<const EstateMap>(*makeEstateMap(question, call.words()));
    return writePicture(call, pictureOf(map, lookOf(Theme::Light), call.words()), file, toJson(*map, file),
                        countsOf(*map, call.words()));
}

} // namespace

QList<VerbSpec> mapVerbs()
{
    return {
        {.name = "map",
         .operands = "[COMPONENT]",
         .summary = QT_TRANSLATE_NOOP(
             "help", "draw a component with what needs it and what it needs, or the whole estate, as a picture"),
         .most = 1,
         .options = {{.name = "depth",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("help",
                                                "so many steps up and down (default: 2); of the whole estate so many "
                                                "levels below the solutions (default: 0)")},
                     {.name = "impact",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP(
                          "help", "shade what fails or degrades with it, at any depth unless --depth is given")},
                     {.name = "whole",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP(
                          "help", "the whole estate instead of a component: what is folded as one box, with sums")},
                     {.name = "open",
                      .value = "COMPONENT",
                      .help = QT_TRANSLATE_NOOP(
                          "help", "of the whole estate, also what stands in this one as boxes; may be given again"),
                      .times = OptionSpec::Times::Many},
                     {.name = "fold",
                      .value = "COMPONENT",
                      .help = QT_TRANSLATE_NOOP(
                          "help", "of the whole estate, this one with all below it as one box; may be given again"),
                      .times = OptionSpec::Times::Many},
                     outOption()},
         .operandKind = OperandKind::Component,
         .medium = Medium::Picture,
         .run = drawMapPicture},
    };
}

} // namespace mainstay
