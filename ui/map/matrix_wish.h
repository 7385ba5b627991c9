// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_matrix.h"

#include <QSet>

namespace mainstay {

/// What a person wants to see as a matrix, whatever becomes of the estate.
struct MatrixWish {
    static constexpr quint32 MostRows = 300; ///< unless a person asks for more: names can still be read

    std::optional<Id<Component>> root; ///< nothing: the whole estate
    std::optional<quint32> depth; ///< levels that stand open; nothing: as many as give no more than MostRows
    QSet<qint64> opened; ///< components besides
    QSet<qint64> folded;

    bool operator==(const MatrixWish &) const = default;
};

/// The wish for this estate; what it no longer has is left out. Any thread.
MatrixQuestion questionOf(const MatrixWish &wish, std::shared_ptr<const Estate> estate, const MapFonts &fonts);

} // namespace mainstay
