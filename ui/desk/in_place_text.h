// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/text_box.h"

namespace mainstay {

/// Several lines, edited where they stand: committed with Ctrl+Enter or on leaving, let go with Escape. As high as its
/// text, up to a limit.
class InPlaceText : public TextBox
{
    Q_OBJECT

public:
    explicit InPlaceText(QWidget *parent = nullptr);

    /// As InPlaceField::setStored().
    void setStored(const QString &text);
    void showStored();
    bool isEdited() const { return toPlainText() != m_stored; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

Q_SIGNALS:
    void committed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool isFramed() const override { return hasFocus() || underMouse(); }
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    int m_lines = 1;
    QString m_stored;
};

} // namespace mainstay
