// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/matrix_signs.h"

#include <QPainter>
#include <algorithm>

namespace mainstay {

namespace {

void drawCross(QPainter &painter, const QRectF &rect, const Look &look)
{
    const double inset = rect.width() * 0.32;
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(look.panel, std::max(1.0, rect.width() / 9)));
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.bottomLeft(), inner.topRight());
}

} // namespace

void drawForbiddenDisc(QPainter &painter, const QRectF &rect, const Look &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.failure);
    painter.drawEllipse(rect);
}

void drawMatrixSign(QPainter &painter, const QRectF &rect, MatrixSign sign, const Look &look)
{
    switch (sign) {
    case MatrixSign::Mark:
        painter.fillRect(rect, look.accent);
        return;
    case MatrixSign::Forbidden:
        drawForbiddenDisc(painter, rect, look);
        drawCross(painter, rect, look);
        return;
    case MatrixSign::Cycle:
        painter.setPen(QPen(look.warning, 1.5));
        painter.setBrush(look.warningSoft);
        painter.drawRect(rect.adjusted(0.75, 0.75, -0.75, -0.75));
        return;
    case MatrixSign::Inside:
        painter.setPen(QPen(look.muted, 1));
        painter.setBrush(look.side);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
}

} // namespace mainstay
