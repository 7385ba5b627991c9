// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_sections_look.h"

#include "kit/calm_style.h"
#include "kit/paint_memory.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "ui_desk/ticket_sections_model.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int ArrowSide = 8;
constexpr int Gap = 3; ///< between name and number
constexpr int Slack = 2; ///< widths are whole pixels, and texts are not
constexpr int FirstWord = 3 * Grid; ///< from the side, behind the arrow

QString withoutText(TicketGrouping by)
{
    switch (by) {
    case TicketGrouping::Priority:
        return TicketSectionsModel::tr("no priority yet");
    case TicketGrouping::Team:
        return TicketSectionsModel::tr("no team yet");
    case TicketGrouping::Assignee:
        return TicketSectionsModel::tr("nobody assigned");
    case TicketGrouping::Component:
        return TicketSectionsModel::tr("no component");
    case TicketGrouping::Organisation:
        return TicketSectionsModel::tr("no organisation");
    default:
        return u"–"_s;
    }
}

QString priorityName(const PageContext &context, int number)
{
    int rank = number;
    for (const Level &level : context.rules->matrix.priorities) {
        if (level.number == number)
            rank = level.rank;
    }
    return priorityText(*context.rules, context.words, {number, rank});
}

/// The whole row that a cell is a part of.
QRect rowOf(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return option.rect;
    const QHeaderView *header = table->horizontalHeader();
    return {-header->offset(), option.rect.top(), header->length(), option.rect.height()};
}

/// Down where the section lies open, else to where one reads on.
void paintArrow(QPainter &painter, const QPoint &centre, bool isFolded, bool isMirrored, const QColor &colour)
{
    const qreal half = ArrowSide / 2.0;
    QPainterPath arrow;
    if (isFolded) {
        const qreal way = isMirrored ? -1 : 1;
        arrow.moveTo(-half / 2 * way, -half);
        arrow.lineTo(half / 2 * way, 0);
        arrow.lineTo(-half / 2 * way, half);
    } else {
        arrow.moveTo(-half, -half / 2);
        arrow.lineTo(0, half / 2);
        arrow.lineTo(half, -half / 2);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrow.translated(QPointF(centre) + QPointF(0.5, 0.5)));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Look &look,
                  PaintMemory &memory)
{
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const Qt::Alignment side = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const QRect row = rowOf(option);
    const int arrowAt = isMirrored ? row.right() - Grid - ArrowSide / 2 : row.left() + Grid + ArrowSide / 2;
    paintArrow(painter, {arrowAt, row.center().y()}, index.data(TicketSectionsModel::FoldedRole).toBool(), isMirrored,
               look.muted);
    const QString count = u"· "_s + index.data(TicketSectionsModel::CountRole).toString();
    const QString name = index.data(TicketSectionsModel::NameRole).toString();
    const QFont bold = fontOf(option.font, TextSize::Normal, QFont::DemiBold);
    const int countWidth = memory.widthOf(option.font, count) + Slack;
    // Beyond the view nobody reads: the count stays in sight however wide the columns are.
    const int width = option.widget ? std::min(row.width(), option.widget->width()) : row.width();
    const int nameWidth =
        std::clamp(memory.widthOf(bold, name) + Slack, 0, std::max(0, width - 2 * FirstWord - Gap - countWidth));
    const auto part = [&](int from, int length) {
        return isMirrored ? QRect(row.right() - from - length + 1, row.top(), length, row.height())
                          : QRect(row.left() + from, row.top(), length, row.height());
    };
    painter.setFont(bold);
    painter.setPen(look.ink);
    memory.drawLine(painter, part(FirstWord, nameWidth), name, side, option.direction);
    painter.setFont(option.font);
    painter.setPen(look.muted);
    memory.drawLine(painter, part(FirstWord + nameWidth + Gap, countWidth), count, side, option.direction);
}

} // namespace

QString groupingText(const Words &words, TicketGrouping by)
{
    return words.name(toName(by));
}

QString groupText(const PageContext &context, const TicketGroupKey &group)
{
    if (!group.value)
        return withoutText(group.by);
    switch (group.by) {
    case TicketGrouping::State:
        return stateText(context.words, {*group.value, {}});
    case TicketGrouping::Priority:
        return priorityName(context, group.value->toInt());
    case TicketGrouping::Process:
        return context.words.name(*group.value);
    case TicketGrouping::Component:
        return oneLine(componentText(context.estate.current()->tree(), Id<Component>(group.value->toLongLong())), 80);
    default:
        return oneLine(*group.value, 80);
    }
}

void paintSectionCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      PaintMemory &memory)
{
    const Look &look = lookOf(option.palette);
    const QRect &cell = option.rect;
    const bool isHeading = index.data(TicketSectionsModel::KindRole).toInt() == int(TicketSectionRows::Kind::Heading);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    // A heading is one thing: all of it shows that the keys are there, not the cell that has them.
    const bool isCurrent = table && table->hasFocus() && table->currentIndex().row() == index.row();
    painter.save();
    painter.setClipRect(cell, Qt::IntersectClip);
    painter.fillRect(cell, isHeading ? (isCurrent ? look.selection : look.side) : look.panel);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), look.line);
    if (isHeading) {
        paintHeading(painter, option, index, look, memory);
    } else {
        const QRect row = rowOf(option).adjusted(FirstWord, 0, -FirstWord, 0);
        painter.setFont(option.font);
        painter.setPen(look.muted);
        memory.drawLine(painter, row, index.siblingAtColumn(0).data().toString(),
                        option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft, option.direction);
    }
    painter.restore();
    if (option.state & QStyle::State_HasFocus)
        painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), look.accent);
}

} // namespace mainstay
