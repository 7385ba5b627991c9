// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/estate_matrix.h"

#include "render/matrix_names.h"
#include "words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr auto RowsAll = QT_TRANSLATE_N_NOOP("matrix", "%n component(s)");
constexpr auto RowsFolded = QT_TRANSLATE_N_NOOP("matrix", "%n row(s) for {whole} components");
constexpr auto MarksAll = QT_TRANSLATE_N_NOOP("matrix", "all %n dependencies drawn");
constexpr auto MarksNone = QT_TRANSLATE_NOOP("matrix", "no dependencies");
constexpr auto MarksSummed = QT_TRANSLATE_N_NOOP("matrix", "{drawn} of {whole} dependencies drawn as %n mark(s)");
constexpr auto InsideFolded = QT_TRANSLATE_N_NOOP("matrix", "%n inside what is folded");
constexpr auto LeadOutside = QT_TRANSLATE_N_NOOP("matrix", "%n lead(s) outside");

bool holds(std::span<const quint32> row, quint32 node)
{
    return std::ranges::binary_search(row, node);
}

std::vector<quint32> cyclesByPlace(const MatrixOrder &order)
{
    std::vector<quint32> cycleOf(order.size(), EstateMatrix::NoCycle);
    for (quint32 number = 0; number < order.cycles.size(); ++number) {
        const MatrixBlock &block = order.cycles[number];
        std::fill_n(cycleOf.begin() + block.first, block.count, number);
    }
    return cycleOf;
}

void addForbidden(EstateMatrix &matrix)
{
    const DependencyGraph &graph = matrix.estate->graph();
    std::vector<std::pair<quint32, quint32>> arrows;
    std::optional<DependencyIndex> before; // several rules may forbid one
    for (const ForbiddenDependency &one : matrix.judged->broken) {
        if (std::exchange(before, one.dependency) == one.dependency)
            continue;
        const quint32 dependent = matrix.folded.nodeOf[graph.dependentOf(one.dependency)];
        const quint32 provider = matrix.folded.nodeOf[graph.providerOf(one.dependency)];
        if (dependent == FoldedEstate::outside || provider == FoldedEstate::outside) {
            ++matrix.forbiddenElsewhere;
            continue;
        }
        ++matrix.forbiddenDependencies;
        arrows.emplace_back(dependent, provider);
    }
    std::ranges::sort(arrows);
    arrows.erase(std::unique(arrows.begin(), arrows.end()), arrows.end());
    std::vector<quint32> from;
    std::vector<quint32> to;
    for (const auto &[dependent, provider] : arrows) {
        from.push_back(dependent);
        to.push_back(provider);
    }
    const auto nodes = quint32(matrix.folded.nodes.size());
    matrix.forbidden = makeAdjacency(nodes, from, to);
    matrix.forbiddenDependents = reversed(matrix.forbidden);
}

} // namespace

std::optional<quint32> EstateMatrix::placeOf(ComponentIndex component) const
{
    if (component >= folded.nodeOf.size() || folded.nodeOf[component] == FoldedEstate::outside)
        return std::nullopt;
    return order.places[folded.nodeOf[component]];
}

bool EstateMatrix::canFold(quint32 place) const
{
    return !estate->tree().childrenOf(nodeAt(place).component).empty();
}

const Adjacency &EstateMatrix::marks(MatrixReading reading) const
{
    return reading == MatrixReading::RowNeedsColumn ? folded.providers : dependents;
}

const Adjacency &EstateMatrix::forbiddenMarks(MatrixReading reading) const
{
    return reading == MatrixReading::RowNeedsColumn ? forbidden : forbiddenDependents;
}

std::pair<quint32, quint32> EstateMatrix::endsOf(const MatrixCell &cell, MatrixReading reading) const
{
    const quint32 row = order.nodes[cell.row];
    const quint32 column = order.nodes[cell.column];
    return reading == MatrixReading::RowNeedsColumn ? std::pair(row, column) : std::pair(column, row);
}

quint64 EstateMatrix::countAt(const MatrixCell &cell, MatrixReading reading) const
{
    const auto [dependent, provider] = endsOf(cell, reading);
    if (dependent == provider)
        return folded.nodes[dependent].innerDependencies;
    const auto row = folded.providers.of(dependent);
    const auto found = std::ranges::lower_bound(row, provider);
    if (found == row.end() || *found != provider)
        return 0;
    return folded.counts[folded.providers.offsets[dependent] + size_t(found - row.begin())];
}

bool EstateMatrix::isForbidden(const MatrixCell &cell, MatrixReading reading) const
{
    const auto [dependent, provider] = endsOf(cell, reading);
    return holds(forbidden.of(dependent), provider);
}

std::vector<DependencyIndex> EstateMatrix::dependenciesAt(const MatrixCell &cell, MatrixReading reading,
                                                          size_t most) const
{
    const auto [dependent, provider] = endsOf(cell, reading);
    const FoldedNode &node = folded.nodes[dependent];
    const Adjacency &all = estate->graph().providers();
    std::vector<DependencyIndex> found;
    const DependencyIndex end = all.offsets[node.component + node.components];
    for (DependencyIndex i = all.offsets[node.component]; i < end && found.size() < most; ++i)
        if (folded.nodeOf[all.targets[i]] == provider)
            found.push_back(i);
    return found;
}

std::shared_ptr<const EstateMatrix> makeEstateMatrix(const MatrixQuestion &question)
{
    auto matrix = std::make_shared<EstateMatrix>();
    matrix->estate = question.estate;
    matrix->root = question.root;
    matrix->judged = question.judged ? question.judged : std::make_shared<const JudgedRules>();
    matrix->fonts = question.fonts;
    matrix->folded = foldedEstate(*question.estate, question.opened, question.root);
    const std::vector<FoldedNode> &nodes = matrix->folded.nodes;
    matrix->isOpened.resize(nodes.size());
    for (size_t i = 0; i < nodes.size(); ++i)
        matrix->isOpened[i] =
            nodes[i].components == 1 && !question.estate->tree().childrenOf(nodes[i].component).empty();
    matrix->dependents = reversed(matrix->folded.providers);
    matrix->order = matrixOrder(matrix->folded.providers);
    matrix->cycleOf = cyclesByPlace(matrix->order);
    addForbidden(*matrix);
    matrix->widestName = widestNameOf(*matrix);
    return matrix;
}

QStringList countPartsOf(const EstateMatrix &matrix, const Words &words)
{
    const QLocale &locale = words.locale();
    const ComponentTree &tree = matrix.estate->tree();
    const quint32 components = matrix.root ? tree.endOf(*matrix.root) - *matrix.root : tree.size();
    QStringList parts;
    if (components == matrix.size())
        parts.append(words.counted("matrix", RowsAll, components));
    else
        parts.append(words.counted("matrix", RowsFolded, matrix.size(), {{u"whole"_s, locale.toString(components)}}));
    quint64 inside = 0;
    for (const FoldedNode &node : matrix.folded.nodes)
        inside += node.innerDependencies;
    const auto marks = qint64(matrix.folded.providers.targets.size());
    const quint64 whole = matrix.folded.dependencies + matrix.folded.outsideDependencies;
    const quint64 drawn = matrix.folded.dependencies - inside;
    if (whole == 0)
        parts.append(words.text("matrix", MarksNone));
    else if (drawn == whole && qint64(drawn) == marks)
        parts.append(words.counted("matrix", MarksAll, marks));
    else
        parts.append(words.counted("matrix", MarksSummed, marks,
                                   {{u"drawn"_s, locale.toString(drawn)}, {u"whole"_s, locale.toString(whole)}}));
    if (inside > 0)
        parts.append(words.counted("matrix", InsideFolded, qint64(inside)));
    if (matrix.folded.outsideDependencies > 0)
        parts.append(words.counted("matrix", LeadOutside, qint64(matrix.folded.outsideDependencies)));
    return parts;
}

QString countsOf(const EstateMatrix &matrix, const Words &words)
{
    return countPartsOf(matrix, words).join(u" · "_s);
}

} // namespace mainstay
