// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/section.h"

namespace mainstay {

/// A section on a ground of its own, with a rounded edge.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    Section *section() const { return m_section; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Section *m_section;
};

} // namespace mainstay
