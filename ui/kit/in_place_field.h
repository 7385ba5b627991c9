// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace mainstay {

/// A line that reads as text until it is hovered or focused, and is edited where it stands. What was typed is committed
/// by Enter or by leaving the field, and let go by Escape. Ctrl+Z undoes typing only.
class InPlaceField : public QLineEdit
{
    Q_OBJECT

public:
    explicit InPlaceField(QWidget *parent = nullptr);

    /// Whether it looks like a field all the time, as in a form that is to be filled in.
    enum class FrameShown { WhenUsed, Always };
    void setFrameShown(FrameShown shown);

    /// What is stored. While the person is typing it waits and typing goes on; isBehind() then tells that what they
    /// see is no longer what they began with.
    void setStored(const QString &text);
    const QString &stored() const { return m_stored; }
    bool isEdited() const { return text() != m_stored; }
    bool isBehind() const { return m_isBehind; }
    /// What a person reads while it is not being edited: ends in … where it does not fit, and has the whole as tooltip.
    QString read() const;

Q_SIGNALS:
    /// Only when the text differs from what is stored; the field goes on showing it.
    void committed(const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void commit();
    bool isOpen() const;
    QRect textRect() const;

    QString m_stored;
    bool m_isBehind = false;
    FrameShown m_frameShown = FrameShown::WhenUsed;
};

} // namespace mainstay
