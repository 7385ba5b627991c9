// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace mainstay {

/// A calm table whose first column holds codes: no grid, whole rows chosen, heads over their cells. Text stands as the
/// model aligns it.
class RowsTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowsTable(QWidget *parent = nullptr);

    /// Makes the columns as wide as what they hold, the last as wide as what is left.
    void spread();

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace mainstay
