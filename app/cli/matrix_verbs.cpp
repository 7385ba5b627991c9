// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/estate_answers.h"
#include "cli/picture_answers.h"
#include "render/matrix_legend.h"
#include "render/matrix_picture.h"

#include <QGuiApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr quint32 MostRows = 300; // unless a person asks for more: names can still be read

MatrixQuestion matrixAsked(Call &call)
{
    const Arguments &arguments = call.arguments();
    MatrixQuestion question;
    question.estate = call.estate();
    const Estate &estate = *question.estate;
    if (!arguments.operands.isEmpty())
        question.root = componentOf(estate, arguments.operands.first());
    question.opened = openedBy(arguments, estate, deepestWithin(estate.tree(), MostRows, question.root), question.root);
    question.judged =
        std::make_shared<const JudgedRules>(call.read([&](Session &session) { return judgedRules(session, estate); }));
    question.fonts = mapFontsOf(QGuiApplication::font());
    return question;
}

QJsonObject toJson(const EstateMatrix &matrix, MatrixReading reading, const QString &file)
{
    quint64 inside = 0;
    for (const FoldedNode &node : matrix.folded.nodes)
        inside += node.innerDependencies;
    const bool isRow = reading == MatrixReading::RowNeedsColumn;
    return {{u"file"_s, file},
            {u"reading"_s, isRow ? u"row depends on column"_s : u"column depends on row"_s},
            {u"rows"_s, qint64(matrix.size())},
            {u"components"_s,
             qint64(std::ranges::count_if(matrix.folded.nodeOf,
                                          [](quint32 node) { return node != FoldedEstate::outside; }))},
            {u"marks"_s, qint64(matrix.folded.providers.targets.size())},
            {u"dependencies"_s, qint64(matrix.folded.dependencies)},
            {u"dependencies_inside"_s, qint64(inside)},
            {u"dependencies_outside"_s, qint64(matrix.folded.outsideDependencies)},
            {u"cycles"_s, qint64(matrix.order.cycles.size())},
            {u"forbidden"_s, qint64(matrix.forbiddenDependencies)}};
}

ExitStatus drawStructureMatrix(Call &call)
{
    const QString file = outFileOf(call);
    const auto matrix = makeEstateMatrix(matrixAsked(call));
    const auto reading =
        call.arguments().has(u"flip"_s) ? MatrixReading::ColumnNeedsRow : MatrixReading::RowNeedsColumn;
    return writePicture(call, pictureOf(matrix, reading, lookOf(Theme::Light), call.words()), file,
                        toJson(*matrix, reading, file), countsOf(*matrix, call.words()));
}

} // namespace

QList<VerbSpec> matrixVerbs()
{
    return {
        {.name = "matrix",
         .operands = "[COMPONENT]",
         .summary = QT_TRANSLATE_NOOP(
             "help", "draw which component depends on which as a matrix, cycles as blocks on its diagonal"),
         .most = 1,
         .options = {{.name = "depth",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP(
                          "help",
                          "so many levels below the solutions, or below COMPONENT, as rows of their own "
                          "(default: as many as give no more than 300 rows)")},
                     {.name = "open",
                      .value = "COMPONENT",
                      .help = QT_TRANSLATE_NOOP("help", "also what stands in this one as rows; may be given again"),
                      .times = OptionSpec::Times::Many},
                     {.name = "fold",
                      .value = "COMPONENT",
                      .help = QT_TRANSLATE_NOOP("help", "this one with all below it as one row; may be given again"),
                      .times = OptionSpec::Times::Many},
                     {.name = "flip",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "columns depend on rows, instead of rows on columns")},
                     outOption()},
         .operandKind = OperandKind::Component,
         .medium = Medium::Picture,
         .run = drawStructureMatrix},
    };
}

} // namespace mainstay
