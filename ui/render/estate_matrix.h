// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/folded_estate.h"
#include "estate/forbidden_rule_store.h"
#include "estate/structure_matrix.h"
#include "render/map_fonts.h"

#include <memory>

namespace mainstay {

struct MatrixQuestion {
    std::shared_ptr<const Estate> estate;
    std::vector<ComponentIndex> opened; ///< whose children are seen
    std::optional<ComponentIndex> root; ///< nothing: the whole estate
    std::shared_ptr<const JudgedRules> judged; ///< of this estate; null: no rules
    MapFonts fonts;
};

/// Which way a matrix is read. Structure matrices are published both ways, so every one says it.
enum class MatrixReading { RowNeedsColumn, ColumnNeedsRow };
inline MatrixReading flipped(MatrixReading reading)
{
    return reading == MatrixReading::RowNeedsColumn ? MatrixReading::ColumnNeedsRow : MatrixReading::RowNeedsColumn;
}

/// By places in the order of the matrix.
struct MatrixCell {
    quint32 row = 0;
    quint32 column = 0;

    bool operator==(const MatrixCell &) const = default;
};

/// The structure matrix of an estate at one fold of its tree. Immutable once made: any thread may read it.
struct EstateMatrix {
    static constexpr quint32 NoCycle = ~quint32(0);

    std::shared_ptr<const Estate> estate;
    std::optional<ComponentIndex> root;
    std::shared_ptr<const JudgedRules> judged; ///< never null
    MapFonts fonts;
    FoldedEstate folded;
    std::vector<bool> isOpened; ///< by node: its children stand apart
    Adjacency dependents; ///< folded.providers turned round
    MatrixOrder order;
    std::vector<quint32> cycleOf; ///< by place, the number of its block
    Adjacency forbidden; ///< node → nodes it must not need but does, also itself; ascending
    Adjacency forbiddenDependents;
    quint64 forbiddenDependencies = 0; ///< in the part shown
    quint64 forbiddenElsewhere = 0; ///< with an end outside of it
    double widestName = 0; ///< with its code and fold sign, as far as there is ever room

    quint32 size() const { return order.size(); }
    const FoldedNode &nodeAt(quint32 place) const { return folded.nodes[order.nodes[place]]; }
    /// Where the component stands, by itself or within what is folded.
    std::optional<quint32> placeOf(ComponentIndex component) const;
    bool canFold(quint32 place) const;
    bool isOpenedAt(quint32 place) const { return isOpened[order.nodes[place]]; }

    /// The marks of a row by the nodes of their columns, and the forbidden among them.
    const Adjacency &marks(MatrixReading reading) const;
    const Adjacency &forbiddenMarks(MatrixReading reading) const;

    /// The nodes of a cell: who needs, and what.
    std::pair<quint32, quint32> endsOf(const MatrixCell &cell, MatrixReading reading) const;
    /// How many dependencies the cell is the sum of; on the diagonal those inside what is folded.
    quint64 countAt(const MatrixCell &cell, MatrixReading reading) const;
    bool isForbidden(const MatrixCell &cell, MatrixReading reading) const;
    /// The first of the dependencies behind a cell, no more than this.
    std::vector<DependencyIndex> dependenciesAt(const MatrixCell &cell, MatrixReading reading, size_t most) const;
};

/// Linear in the dependencies of the part shown; any thread that may measure text.
std::shared_ptr<const EstateMatrix> makeEstateMatrix(const MatrixQuestion &question);

class Words;

/// How many components the rows are, "34 of 41 dependencies drawn as 12 marks", "5 inside what is folded", "2 lead
/// outside": each by itself, and all in one line.
QStringList countPartsOf(const EstateMatrix &matrix, const Words &words);
QString countsOf(const EstateMatrix &matrix, const Words &words);

} // namespace mainstay
