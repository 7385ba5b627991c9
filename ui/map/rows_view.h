// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_map/keyed_rows_model.h"

#include <QTableView>

namespace mainstay {

/// A calm table of keyed rows, of which one is the current.
class RowsView : public QTableView
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
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void spread();

    KeyedRowsModel *m_rows;
    bool m_isQuiet = false;
};

} // namespace mainstay
