// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/matrix_raster.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mainstay {

namespace {

constexpr int LeastForbidden = 3; // pixels
constexpr quint32 Shades = 64;
constexpr double FaintestShade = 0.45;

/// The cells in sight on their way to pixels.
class Raster
{
public:
    Raster(const EstateMatrix &matrix, const MatrixSight &sight, const Look &look, double scale)
        : m_matrix(matrix)
        , m_sight(sight)
        , m_side(sight.side * scale)
        , m_mark(qPremultiply(look.accent.rgba()))
        , m_alarm(qPremultiply(look.failure.rgba()))
        , m_image((sight.body().size() * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied)
    {
        m_image.fill(Qt::transparent);
    }

    QImage drawn()
    {
        if (m_side <= 1)
            shadePixels();
        else
            fillCells(m_matrix.marks(m_sight.reading), m_mark, m_side >= 4 ? 1 : 0);
        const bool isFine = m_side < LeastForbidden;
        fillCells(m_matrix.forbiddenMarks(m_sight.reading), m_alarm, 0, isFine ? LeastForbidden : 0);
        return std::move(m_image);
    }

private:
    void shadePixels()
    {
        const MatrixWindow window{m_sight.from.x(),          m_sight.from.y(), m_image.width() / m_side,
                                  m_image.height() / m_side, m_image.width(),  m_image.height()};
        const std::vector<quint32> counts = marksPerPixel(m_matrix.marks(m_sight.reading), m_matrix.order, window);
        const std::array<QRgb, Shades> shades = shadesFor(1 / (m_side * m_side));
        const quint32 *count = counts.data();
        for (int y = 0; y < m_image.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
            for (int x = 0; x < m_image.width(); ++x, ++count)
                if (*count > 0)
                    line[x] = shades[std::min(*count, Shades) - 1];
        }
    }

    /// For 1, 2 … marks in a pixel of so many cells.
    std::array<QRgb, Shades> shadesFor(double cells) const
    {
        std::array<QRgb, Shades> shades{};
        const double most = std::log2(1 + std::clamp(cells, 1.0, double(Shades)));
        for (quint32 i = 0; i < Shades; ++i) {
            const double share = std::min(1.0, std::log2(double(i) + 2) / most);
            const double alpha = FaintestShade + (1 - FaintestShade) * share;
            QColor color = QColor::fromRgba(qUnpremultiply(m_mark));
            color.setAlphaF(float(color.alphaF() * alpha));
            shades[i] = qPremultiply(color.rgba());
        }
        return shades;
    }

    /// A gap of so many pixels below and to the right of each; `least` wide and high.
    void fillCells(const Adjacency &marks, QRgb color, int gap, int least = 0)
    {
        const auto [firstRow, lastRow] = m_sight.rows();
        const auto [firstColumn, lastColumn] = m_sight.columns();
        for (quint32 row = firstRow; row < lastRow; ++row)
            for (const quint32 node : marks.of(m_matrix.order.nodes[row])) {
                const quint32 column = m_matrix.order.places[node];
                if (column >= firstColumn && column < lastColumn)
                    fill(pixelsOf(column, m_sight.from.x(), gap, least), pixelsOf(row, m_sight.from.y(), gap, least),
                         color);
            }
    }

    std::pair<int, int> pixelsOf(quint32 place, double from, int gap, int least) const
    {
        const int first = int(std::floor((place - from) * m_side));
        const int end = int(std::floor((place + 1 - from) * m_side));
        const int wide = std::max({end - first - gap, least, 1});
        const int before = (wide - std::max(end - first - gap, 1)) / 2;
        return {first - before, first - before + wide};
    }

    void fill(std::pair<int, int> across, std::pair<int, int> down, QRgb color)
    {
        const int left = std::max(0, across.first);
        const int right = std::min(m_image.width(), across.second);
        for (int y = std::max(0, down.first); y < std::min(m_image.height(), down.second); ++y) {
            auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
            std::fill(line + left, line + std::max(left, right), color);
        }
    }

    const EstateMatrix &m_matrix;
    const MatrixSight &m_sight;
    const double m_side; ///< of a cell, in pixels
    const QRgb m_mark;
    const QRgb m_alarm;
    QImage m_image;
};

} // namespace

QImage matrixRaster(const EstateMatrix &matrix, const MatrixSight &sight, const Look &look, double scale)
{
    return Raster(matrix, sight, look, scale).drawn();
}

} // namespace mainstay
