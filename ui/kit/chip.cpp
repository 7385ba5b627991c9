// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/chip.h"

#include "kit/calm_style.h"

#include <QPainter>

namespace mainstay {

namespace {

constexpr int Padding = 9;

QFont chipFont(const QFont &base)
{
    return fontOf(base, TextSize::Small);
}

} // namespace

void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.soft(tone));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setPen(look.strong(tone));
    painter.setFont(chipFont(painter.font()));
    const QRect inner = rect.adjusted(Padding, 0, -Padding, 0);
    painter.drawText(inner, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

int chipWidth(const QFont &base, const QString &text)
{
    return QFontMetrics(chipFont(base)).horizontalAdvance(text) + 2 * Padding;
}

void paintPriority(QPainter &painter, const QRect &rect, const QString &number, int rank, const Look &look)
{
    const Tone tone = rank <= 2 ? Tone::Failure : rank == 3 ? Tone::Warning : Tone::Neutral;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(rank == 1 ? look.failure : look.soft(tone));
    painter.setPen(rank == 2 ? QPen(look.failure) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(fontOf(painter.font(), TextSize::Small, QFont::DemiBold));
    painter.setPen(rank == 1 ? look.panel : look.strong(tone));
    painter.drawText(rect, Qt::AlignCenter, number);
    painter.restore();
}

Chip::Chip(const QString &text, Tone tone, Use use, QWidget *parent) : QAbstractButton(parent), m_tone(tone)
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (use == Use::Pressed) {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    } else {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(font(), text()), std::max(ChipHeight, QFontMetrics(chipFont(font())).height() + 4)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    const Look &look = lookOf(palette());
    paintChip(painter, rect(), text(), isChecked() && m_tone == Tone::Neutral ? Tone::Accent : m_tone, look);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
}

} // namespace mainstay
