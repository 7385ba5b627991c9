// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace mainstay {

/// One of several values, changed where it stands: committed when it is picked with the mouse, with Enter, or on
/// leaving the field, let go with Escape. The wheel scrolls the pane, never the value.
class InPlaceChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit InPlaceChoice(QWidget *parent = nullptr);

    /// A value with what it is called; the empty value is "none".
    void addChoice(const QString &value, const QString &text);
    /// What is stored; a value that is none of the choices becomes one. While the person is choosing it waits.
    void setStored(const QString &value);
    QString value() const { return currentData().toString(); }
    bool isEdited() const { return value() != m_stored; }
    /// Shows what is stored.
    void revert();

Q_SIGNALS:
    void committed(const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void commit();
    void choose(const QString &value);

    QString m_stored;
    bool m_isTyping = false;
};

} // namespace mainstay
