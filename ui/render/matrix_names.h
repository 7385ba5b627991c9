// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_matrix.h"
#include "render/look.h"
#include "render/matrix_sight.h"

#include <QFontMetricsF>
#include <QSet>

class QPainter;

namespace mainstay {

/// What a person points out on a matrix, by places.
struct MatrixMarks {
    std::optional<quint32> selected; ///< a row and its column
    std::optional<MatrixCell> current; ///< where the keyboard is
    std::optional<MatrixCell> hovered;
    std::vector<bool> answered; ///< by place, what answers a question; empty for none
};

/// How wide the names are with their fold signs and codes, within what a header ever gets.
double widestNameOf(const EstateMatrix &matrix);

/// How many places stand behind each name that is drawn: 1 where rows are high enough for letters.
quint32 placesPerName(const EstateMatrix &matrix, const MatrixSight &sight);

/// The names of rows and columns beside the cells, each elided to its room and drawn whole or not at all.
void drawMatrixNames(QPainter &painter, const EstateMatrix &matrix, const Look &look, const MatrixSight &sight,
                     const MatrixMarks &marks);

} // namespace mainstay
