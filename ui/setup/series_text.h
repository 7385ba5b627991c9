// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/recurring.h"

#include <QList>

namespace mainstay {

/// A series as it is typed: days as "2026-12-31", times as "2026-03-02 09:00", several dates a line each.
struct SeriesText {
    QString name;
    QString templateName;
    QString start;
    QString zone;
    QString rule;
    QString until; ///< empty: it goes on
    QString added;
    QString excepted; ///< whole days, or single times

    bool operator==(const SeriesText &) const = default;
};

SeriesText textOf(const Recurring &series);

/// What cannot be read in what was typed.
struct SeriesTextFault {
    QString SeriesText::*field = nullptr;
    int line = 0; ///< of several; 0: there is only one

    bool operator==(const SeriesTextFault &) const = default;
};

/// The one that was read, with what is typed now. Whether its rule can be followed is not judged.
tl::expected<Recurring, SeriesTextFault> seriesFromText(const SeriesText &text, const Recurring &read);

/// What was typed over `base`, over what others made of that meanwhile.
struct SeriesMerge {
    SeriesText merged; ///< theirs, but for what was typed
    QList<QString SeriesText::*> differing; ///< what both set, each in their own way; ours stands in `merged`
};
SeriesMerge mergeTexts(const SeriesText &base, const SeriesText &ours, const SeriesText &theirs);

} // namespace mainstay
