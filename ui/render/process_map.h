// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process_check.h"
#include "render/look.h"

#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace mainstay {

/// The machine of one variant of a process, laid out to be drawn. Lengths are in points of 1/96 inch, y downwards.
struct ProcessBox {
    QString state;
    QString name; ///< as it is called
    QString under; ///< a second line, which says in words what the shape says; may be empty
    QRectF rect;
    Phase phase = Phase::Open;
    bool isInitial = false;
    bool isFaulty = false;
};

struct ProcessArrow {
    QString from;
    QString to;
    MoveBy by = MoveBy::Person; ///< of several moves the person's
    QPolygonF route; ///< from the border of the one to that of the other
};

struct ProcessMap {
    QList<ProcessBox> boxes; ///< in the order of the process
    QList<ProcessArrow> arrows;
    QSizeF size;
    int undrawn = 0; ///< moves by merging: nearly every state has one, and they would hide the others
};

/// Faults mark the states that they are about. By state, `under` are the second lines, and `names` what it is called
/// where that is not its name.
ProcessMap processMapOf(const Process &process, const QString &variant, const QList<ProcessFault> &faults,
                        const QMap<QString, QString> &under, const QFont &font,
                        const QMap<QString, QString> &names = {});

/// What a person has chosen.
struct ProcessChosen {
    QString state;
    bool hasFocus = false;
};

/// Leaves the painter as it was. Text stays text.
void drawProcess(QPainter &painter, const ProcessMap &map, const Look &look, const QFont &font,
                 const ProcessChosen &marks);

} // namespace mainstay
