// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_motion.h"

namespace mainstay {

MapMotion::MapMotion(QObject *parent) : QVariantAnimation(parent)
{
    setDuration(Lasting);
    setStartValue(0.0);
    setEndValue(1.0);
    setEasingCurve(QEasingCurve::InOutCubic);
    connect(this, &QAbstractAnimation::finished, this, [this] { m_glide.reset(); });
}

void MapMotion::begin(const std::shared_ptr<const EstateMap> &from, const MapCamera &fromCamera,
                      std::shared_ptr<const EstateMap> to, const MapCamera &toCamera, const QPointF &shift)
{
    stop();
    m_glide.emplace(from, std::move(to), shift);
    m_from = fromCamera;
    m_from.place(shift, fromCamera.toWidget(QPointF()));
    m_to = toCamera;
    start();
}

void MapMotion::settle()
{
    stop();
    m_glide.reset();
}

} // namespace mainstay
