// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/one_line.h"

#include <QAbstractButton>

namespace mainstay {

/// One line of plain text that ends in … where it does not fit, and then has the whole as tooltip. As a link it can be
/// clicked, focused and activated with Enter or Space.
class ElidedLabel : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);
    /// Before it is shown.
    void setLink();
    bool isLink() const { return m_isLink; }
    /// In the colour of second lines.
    void setMuted();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_isLink = false;
    bool m_isMuted = false;
};

} // namespace mainstay
