// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/row_fit.h"

#include <QHeaderView>
#include <QTableWidget>

namespace mainstay {

void fitToRows(QTableWidget &table)
{
    int height = table.horizontalHeader()->sizeHint().height() + 2 * table.frameWidth();
    for (int row = 0; row < table.rowCount(); ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(height);
}

} // namespace mainstay
