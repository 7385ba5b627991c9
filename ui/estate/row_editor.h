// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_estate/details_part.h"
#include "ui_estate/row_edits.h"

#include <QKeyEvent>

namespace mainstay {

/// The fields of one row, open below its line. Of a row that is there each takes effect by itself.
class RowEditor : public DetailsPart
{
    Q_OBJECT

public:
    using DetailsPart::DetailsPart;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            Q_EMIT closed();
        else
            DetailsPart::keyPressEvent(event);
    }

    /// Writes what waits by write(Transaction &, read, edited), then calls readAgain(): what was typed and refused
    /// stays in its field.
    template <class Row, class Write, class ReadAgain>
    void writeWaiting(RowEdits<Row> &edits, Write write, ReadAgain readAgain)
    {
        const auto edit = edits.next();
        if (!edit)
            return;
        command([edit = *edit, write](Transaction &transaction) { write(transaction, edit.read, edit.edited); },
                [&edits, readAgain](bool isDone) {
                    edits.done(isDone ? RowEdits<Row>::Outcome::Written : RowEdits<Row>::Outcome::Refused);
                    readAgain();
                });
    }
};

} // namespace mainstay
