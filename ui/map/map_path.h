// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/map_drawing.h"

#include <QString>

namespace mainstay {

class Words;

/// The way on which the component comes to fail or degrade, by what of it is drawn, into the marks. Clears it where
/// there is none.
void markWay(const EstateMap &map, std::optional<quint32> box, MapMarks &marks);

/// "A2.1.1 Sales database → A2.1 Manage sales", from what was named to the component; empty where there is no way.
QString wayText(const EstateMap &map, ComponentIndex component);

/// "added by a person"; empty for none.
QString wordText(PersonsWord word, const Words &words);

/// All that is to be said of a box, line by line, as plain text.
QString boxText(const EstateMap &map, quint32 box, const Words &words);
/// Its name and how it fares, in one line.
QString boxName(const EstateMap &map, quint32 box, const Words &words);
/// What a curve stands for, dependency by dependency.
QString curveText(const EstateMap &map, quint32 curve, const Words &words);

} // namespace mainstay
