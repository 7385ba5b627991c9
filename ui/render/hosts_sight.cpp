// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hosts_sight.h"

#include <QFontMetricsF>
#include <cmath>

namespace mainstay {

namespace {

constexpr double LeastColumn = 128;
constexpr double MostColumn = 240;
constexpr double LettersOfSummary = 44;
constexpr double SidePadding = 6; // of a box in its column
constexpr double TopPadding = 3; // of a box in its row
constexpr double IndentStep = 14;
constexpr double MostIndent = 0.4; // of a column
constexpr double LetterPadding = 14; // of a row
constexpr double HeadPadding = 10;

} // namespace

QRectF HostsSight::summaryOf(quint32 row) const
{
    const QRectF all = rows.rectOf(row);
    return {xOf(columns), all.top(), summary, all.height()};
}

QRectF HostsSight::rectOf(const EstateHosts &hosts, const HostBox &box) const
{
    const auto place = quint32(std::ranges::find(hosts.columns, box.layer) - hosts.columns.begin());
    const QRectF row = rows.rectOf(box.row);
    const double indent = std::min(box.indent * IndentStep, column * MostIndent);
    return QRectF(xOf(place), row.top(), column, row.height())
        .adjusted(SidePadding + indent, TopPadding, -3 * SidePadding, -TopPadding);
}

std::optional<quint32> HostsSight::boxAt(const EstateHosts &hosts, const QPointF &point) const
{
    const auto row = rows.rowAt(point);
    if (!row)
        return std::nullopt;
    const auto [first, end] = hosts.boxesIn(*row, *row + 1);
    for (quint32 box = first; box < end; ++box)
        if (rectOf(hosts, hosts.boxes[box]).contains(point))
            return box;
    return std::nullopt;
}

void HostsSight::settle()
{
    left = std::clamp(left, 0.0, std::max(0.0, whole() - rect.width()));
    rows.scrollTo(rows.top);
}

void HostsSight::pan(const QPointF &by)
{
    left -= by.x();
    rows.top -= by.y();
    settle();
}

void HostsSight::reveal(const EstateHosts &hosts, const HostBox &box)
{
    rows.reveal(box.row);
    const QRectF shown = rectOf(hosts, box);
    if (shown.left() < rect.left())
        left += shown.left() - rect.left() - SidePadding;
    else if (shown.right() > rect.right())
        left += std::min(shown.right() - rect.right() + SidePadding, shown.left() - rect.left());
    settle();
}

double roomyWidth(const EstateHosts &hosts)
{
    return MostColumn * double(hosts.columns.size())
        + std::ceil(QFontMetricsF(hosts.fonts.note).averageCharWidth() * LettersOfSummary);
}

HostsSight sightOf(const EstateHosts &hosts, const QRectF &rect)
{
    const QFontMetricsF metrics(hosts.fonts.note);
    HostsSight sight;
    sight.rect = rect;
    sight.head = std::ceil(metrics.height()) + HeadPadding;
    sight.rows = {QRectF(rect.left(), rect.top() + sight.head, rect.width(), std::max(1.0, rect.height() - sight.head)),
                  std::ceil(metrics.height()) + LetterPadding, hosts.rows(), 0};
    sight.columns = quint32(hosts.columns.size());
    sight.summary = std::ceil(metrics.averageCharWidth() * LettersOfSummary);
    const double room = (rect.width() - sight.summary) / std::max(1U, sight.columns);
    sight.column = std::floor(std::clamp(room, LeastColumn, MostColumn));
    sight.summary = std::max(sight.summary, rect.width() - sight.column * sight.columns);
    return sight;
}

} // namespace mainstay
