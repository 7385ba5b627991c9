// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableWidget;

namespace mainstay {

/// Makes the table as tall as its head and its rows, so that what belongs below it stands there and the pane scrolls.
void fitToRows(QTableWidget &table);

} // namespace mainstay
