// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/estate_map.h"
#include "ui_map/keyed_rows_model.h"

namespace mainstay {

class Words;

/// The map as a table, a row for each box in outline order: code, name, how it fares, what it needs and what needs it
/// of what is drawn, and how many more. Keys are ids.
QList<KeyedRow> boxRows(const EstateMap &map, const Words &words);

/// All that fails or degrades, and what a person said does not, drawn or not, in outline order: code and name, how it
/// fares, and by which way, which a person's word has none of. Some of them when stop was requested.
QList<KeyedRow> impactRows(const EstateMap &map, const Words &words, const std::stop_token &stop = {});

} // namespace mainstay
