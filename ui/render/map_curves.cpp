// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_curves.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <optional>

namespace mainstay {

namespace {

constexpr int Chords = 8;

/// One piece of a route, run through by t from 0 to 1.
class Piece
{
public:
    Piece(const QPointF &from, const QPointF &to) : m_from(from), m_by(to - from) { }

    bool isStraight() const { return m_by.x() == 0; }
    QPointF at(double t) const
    {
        return m_from + QPointF(m_by.x() * t * t * (3 - 2 * t), m_by.y() * t * (t * t + 1.5 * (1 - t)));
    }

    /// When it is so far across or along, in shares of the whole: the inverses of what at() does, exact at both ends.
    static double whenAcross(double share)
    {
        return share <= 0 || share >= 1 ? share : 0.5 - std::sin(std::asin(1 - 2 * share) / 3);
    }
    static double whenAlong(double share)
    {
        return share <= 0 || share >= 1 ? share : 0.5 + std::sinh(std::asinh(4 * (share - 0.5)) / 3);
    }

    double whenAt(double y) const { return whenAlong(std::clamp((y - m_from.y()) / m_by.y(), 0.0, 1.0)); }

    struct Span {
        double begin = 0;
        double end = 1;
    };

    std::optional<Span> within(const QRectF &rect) const
    {
        const auto along = sharesOf(m_from.y(), m_by.y(), rect.top(), rect.bottom());
        const auto across = sharesOf(m_from.x(), m_by.x(), rect.left(), rect.right());
        if (!along || !across)
            return std::nullopt;
        if (isStraight())
            return along;
        const Span span{std::max(whenAlong(along->begin), whenAcross(across->begin)),
                        std::min(whenAlong(along->end), whenAcross(across->end))};
        return span.begin < span.end ? std::optional(span) : std::nullopt;
    }

    void addTo(QPainterPath &path, const Span &span) const
    {
        if (isStraight())
            path.lineTo(m_from + m_by * span.end);
        else
            path.cubicTo(blossom(span.begin, span.begin, span.end), blossom(span.begin, span.end, span.end),
                         blossom(span.end, span.end, span.end));
    }

    QPointF startOf(const Span &span) const { return isStraight() ? m_from + m_by * span.begin : at(span.begin); }

    double lengthTo(double t) const
    {
        if (isStraight())
            return std::abs(m_by.y()) * t;
        double length = 0;
        for (int i = 0; i < Chords; ++i)
            length += QLineF(at(t * i / Chords), at(t * (i + 1) / Chords)).length();
        return length;
    }

private:
    /// Between which shares of the way from `start` by `by` it lies in [least, most].
    static std::optional<Span> sharesOf(double start, double by, double least, double most)
    {
        if (by == 0)
            return start >= least && start <= most ? std::optional(Span()) : std::nullopt;
        const auto [begin, end] = std::minmax({(least - start) / by, (most - start) / by});
        if (begin > 1 || end < 0)
            return std::nullopt;
        return Span{std::max(begin, 0.0), std::min(end, 1.0)};
    }

    /// The polar form of the cubic, which gives the control points of any part of it.
    QPointF blossom(double a, double b, double c) const
    {
        const QPointF half(0, m_by.y() / 2);
        const QPointF control[] = {m_from, m_from + half, m_from + m_by - half, m_from + m_by};
        const auto mix = [](const QPointF &p, const QPointF &q, double t) { return p * (1 - t) + q * t; };
        const QPointF first[] = {mix(control[0], control[1], a), mix(control[1], control[2], a),
                                 mix(control[2], control[3], a)};
        return mix(mix(first[0], first[1], b), mix(first[1], first[2], b), c);
    }

    QPointF m_from;
    QPointF m_by;
};

} // namespace

QPolygonF pointsAlong(const QPolygonF &route)
{
    QPolygonF points{route.front()};
    for (qsizetype i = 1; i < route.size(); ++i) {
        const Piece piece(route[i - 1], route[i]);
        const int count = piece.isStraight() ? 1 : Chords;
        for (int k = 1; k <= count; ++k)
            points.append(piece.at(double(k) / count));
    }
    return points;
}

double acrossAt(const QPolygonF &route, double y)
{
    const Piece piece(route[0], route[1]);
    return piece.at(piece.whenAt(y)).x();
}

bool pieceIsIn(const QPolygonF &route, qsizetype k, const QRectF &rect)
{
    const auto [left, right] = std::minmax({route[k - 1].x(), route[k].x()});
    const auto [top, bottom] = std::minmax({route[k - 1].y(), route[k].y()});
    return left <= rect.right() && right >= rect.left() && top <= rect.bottom() && bottom >= rect.top();
}

std::vector<CurvePart> partsWithin(const QPolygonF &route, const QRectF &rect)
{
    std::vector<CurvePart> parts;
    double length = 0;
    bool isOpen = false; // the last part goes on with the next piece
    for (qsizetype i = 1; i < route.size(); ++i) {
        const Piece piece(route[i - 1], route[i]);
        const auto span = piece.within(rect);
        if (span) {
            if (!isOpen || span->begin > 0)
                parts.push_back({QPainterPath(piece.startOf(*span)), length + piece.lengthTo(span->begin)});
            piece.addTo(parts.back().path, *span);
        }
        isOpen = span && span->end == 1;
        length += piece.lengthTo(1);
    }
    return parts;
}

} // namespace mainstay
