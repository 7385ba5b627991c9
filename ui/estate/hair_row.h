// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/calm_style.h"
#include "kit/look.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QWidget>

namespace mainstay {

/// A line of a section that holds more than words: a hair above it, as Section draws its own.
class HairRow : public QWidget
{
public:
    explicit HairRow(int indent = 0) : m_row(new QHBoxLayout(this)), m_indent(indent)
    {
        m_row->setContentsMargins(indent, 2, 0, 1);
        m_row->setSpacing(Grid / 2);
    }
    QHBoxLayout *row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QRect hair(m_indent, 0, width() - m_indent, 1);
        QPainter(this).fillRect(QStyle::visualRect(layoutDirection(), rect(), hair), lookOf(palette()).line);
    }

private:
    QHBoxLayout *m_row;
    int m_indent;
};

} // namespace mainstay
