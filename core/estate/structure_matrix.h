// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/adjacency.h"

#include <vector>

namespace mainstay {

/// A run of places on the diagonal.
struct MatrixBlock {
    quint32 first = 0;
    quint32 count = 0;

    bool operator==(const MatrixBlock &) const = default;
};

/// The order of a structure matrix in which a dependent's row has a mark in the column of each provider. Partitioned:
/// providers stand before their dependents, so that every mark lies below the diagonal but those within a cycle, which
/// stands as one block on it. Immutable; any thread may read it.
struct MatrixOrder {
    std::vector<quint32> nodes; ///< by place
    std::vector<quint32> places; ///< by node
    std::vector<MatrixBlock> cycles; ///< of two places or more, from top to bottom

    quint32 size() const { return quint32(nodes.size()); }
};

/// By level, then by the lowest number of a set of nodes that need one another. Row v of providers is what v needs.
/// Linear.
MatrixOrder matrixOrder(const Adjacency &providers);

/// Which part of a matrix is looked at, in cells, and onto how many pixels.
struct MatrixWindow {
    double left = 0;
    double top = 0;
    double width = 1; ///< above 0
    double height = 1;
    int pixelsAcross = 1; ///< at least 1
    int pixelsDown = 1;
};

/// How many marks each pixel shows, row by row; providers are those the order is of. A cell larger than a pixel is told
/// at its first pixel alone. Linear in the nodes, and in the marks of the rows in sight.
std::vector<quint32> marksPerPixel(const Adjacency &providers, const MatrixOrder &order, const MatrixWindow &window);

} // namespace mainstay
