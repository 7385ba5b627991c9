// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/chip.h"

#include "kit/calm_style.h"
#include "kit/paint_memory.h"

#include <QPainter>

namespace mainstay {

namespace {

constexpr int Padding = 9;

enum FontKind { ChipFont, PriorityFont };

QFont chipFont(const QFont &base)
{
    return fontOf(base, TextSize::Small);
}

QFont priorityFont(const QFont &base)
{
    return fontOf(base, TextSize::Small, QFont::DemiBold);
}

} // namespace

void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const Look &look)
{
    PaintMemory once;
    paintChip(painter, rect, text, tone, look, once);
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const Look &look,
               PaintMemory &memory)
{
    memory.drawRounded(painter, rect, rect.height() / 2.0, look.soft(tone));
    const QFont font = painter.font();
    painter.setPen(look.strong(tone));
    painter.setFont(memory.derived(font, ChipFont, chipFont));
    // What was measured in whole pixels may be a part of one wider.
    memory.drawLine(painter, rect.adjusted(Padding, 0, 1 - Padding, 0), text, Qt::AlignHCenter);
    painter.setFont(font);
}

int chipWidth(const QFont &base, const QString &text)
{
    return QFontMetrics(chipFont(base)).horizontalAdvance(text) + 2 * Padding;
}

int chipWidth(const QFont &base, const QString &text, PaintMemory &memory)
{
    return memory.widthOf(memory.derived(base, ChipFont, chipFont), text) + 2 * Padding;
}

void paintPriority(QPainter &painter, const QRect &rect, const QString &number, int rank, const Look &look,
                   PaintMemory &memory)
{
    const Tone tone = rank <= 2 ? Tone::Failure : rank == 3 ? Tone::Warning : Tone::Neutral;
    memory.drawRounded(painter, rect, 4, rank == 1 ? look.failure : look.soft(tone),
                       rank == 2 ? look.failure : QColor());
    const QFont font = painter.font();
    painter.setFont(memory.derived(font, PriorityFont, priorityFont));
    painter.setPen(rank == 1 ? look.panel : look.strong(tone));
    memory.drawLine(painter, rect, number, Qt::AlignHCenter);
    painter.setFont(font);
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
