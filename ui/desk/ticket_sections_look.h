// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_grouping.h"
#include "kit/page.h"

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace mainstay {

class PaintMemory;

/// "team", "organisation": what a list is grouped by, in words.
QString groupingText(const Words &words, TicketGrouping by);
/// What a heading says: "Database team", "2 · high", "no team yet".
QString groupText(const PageContext &context, const TicketGroupKey &group);

/// Draws a cell of a heading, or of the row for the rest. The words run over all columns, wherever those stand, so each
/// cell draws its part of them.
void paintSectionCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      PaintMemory &memory);

} // namespace mainstay
