// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/icon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>

namespace mainstay {

namespace {

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, tinted(rect.size(), ratio, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return tinted(size, 1, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return tinted(size / scale, scale, mode);
    }
    QIconEngine *clone() const override { return new TintedEngine(m_name, m_tone); }
    bool isNull() override { return QIcon::fromTheme(m_name).isNull(); }

private:
    QPixmap tinted(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        const QIcon source = QIcon::fromTheme(m_name);
        QPixmap pixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        source.paint(&painter, QRect(QPoint(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const Look &look = lookOf(QApplication::palette());
        QColor color = m_tone == Tone::Neutral ? look.ink : look.strong(m_tone);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.45F);
        painter.fillRect(QRect(QPoint(), size), color);
        return pixmap;
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon tintedIcon(const QString &name, Tone tone)
{
    return QIcon(new TintedEngine(name, tone));
}

} // namespace mainstay
