// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace mainstay {

/// A calm table in a scrolled pane: as high as its rows, up to a limit, beyond which it scrolls by itself.
class ImportTable : public QTableView
{
    Q_OBJECT

public:
    explicit ImportTable(int mostRows, QWidget *parent = nullptr);

    /// Before there is a model: the last column takes what is left.
    void setLastStretched();
    /// After the model has other rows or columns.
    void fit();

private:
    int m_mostRows;
};

} // namespace mainstay
