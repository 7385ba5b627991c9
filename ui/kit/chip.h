// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"

#include <QAbstractButton>

namespace mainstay {

class PaintMemory;

/// A word on a soft ground of its tone, in a delegate: paintChip draws it, chipWidth is how wide it comes out.
void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const Look &look);
int chipWidth(const QFont &base, const QString &text);
/// The same for views that paint many, again and again.
void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const Look &look,
               PaintMemory &memory);
int chipWidth(const QFont &base, const QString &text, PaintMemory &memory);
inline constexpr int ChipHeight = 20;

/// A priority's number on a square whose shape and colour say how urgent: filled for rank 1, framed for 2, soft for 3,
/// plain below.
void paintPriority(QPainter &painter, const QRect &rect, const QString &number, int rank, const Look &look,
                   PaintMemory &memory);
inline constexpr int PrioritySide = 20;

/// A chip as a widget; one with something to do is a button (focus, Space, a pointing hand).
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Use { Shown, Pressed };

    explicit Chip(const QString &text, Tone tone = Tone::Neutral, Use use = Use::Shown, QWidget *parent = nullptr);
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace mainstay
