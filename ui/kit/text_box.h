// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace mainstay {

/// Several lines of plain text in a frame like that of a line edit. Tab goes on to the next field.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextBox(QWidget *parent = nullptr);

    /// As high as so many lines.
    void setVisibleLines(int lines);

protected:
    /// Whether the frame is drawn now; always, unless a subclass knows better.
    virtual bool isFramed() const { return true; }
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace mainstay
