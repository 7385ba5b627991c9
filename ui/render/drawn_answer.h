// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <vector>

namespace mainstay {

struct EstateHosts;
struct EstateMap;
struct EstateMatrix;
struct EstateTimeline;

/// The answer to a question, by ids of components; empty: nobody asked.
using AnswerIds = QSet<qint64>;

/// What of an answer a picture shows.
struct DrawnAnswer {
    std::vector<bool> places; ///< whether what stands there belongs to it; empty where nobody asked
    qint64 drawn = 0; ///< components of it that the picture shows
    qint64 whole = 0; ///< of how many

    bool isAsked() const { return whole > 0; }
};

/// Places are boxes; what is folded into a box is shown by it.
DrawnAnswer drawnOf(const AnswerIds &answer, const EstateMap &map);
/// Places are those of the matrix; what is folded into a row is shown by it.
DrawnAnswer drawnOf(const AnswerIds &answer, const EstateMatrix &matrix);
/// Places are rows.
DrawnAnswer drawnOf(const AnswerIds &answer, const EstateTimeline &timeline);
/// Places are indices of components.
DrawnAnswer drawnOf(const AnswerIds &answer, const EstateHosts &hosts);

} // namespace mainstay
