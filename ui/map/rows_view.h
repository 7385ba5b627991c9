// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/rows_table.h"
#include "ui_map/keyed_rows_model.h"

namespace mainstay {

/// A calm table of keyed rows, of which one is the current.
class RowsView : public RowsTable
{
    Q_OBJECT

public:
    explicit RowsView(QStringList headers, QWidget *parent = nullptr);

    KeyedRowsModel *rows() const { return m_rows; }
    /// Says nothing.
    void setCurrentKey(qint64 key);

Q_SIGNALS:
    /// A person made this row the current one.
    void keyChosen(qint64 key);
    /// Double click or Enter.
    void keyActivated(qint64 key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    KeyedRowsModel *m_rows;
    bool m_isQuiet = false;
};

} // namespace mainstay
