// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace mainstay {

/// Several lines edited where they stand, as an InPlaceField does with one: committed by Ctrl+Enter or by leaving the
/// field, let go by Escape. Grows with its text up to a limit, then scrolls.
class ProseField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ProseField(QWidget *parent = nullptr);

    /// What is stored; waits while the person is typing.
    void setStored(const QString &text);
    /// The same, whatever stands in the field: for another record.
    void replaceStored(const QString &text);
    bool isEdited() const { return toPlainText() != m_stored; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 10, sizeHint().height()}; }

Q_SIGNALS:
    void committed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void commit();
    void fit();

    QString m_stored;
    int m_fitted = 0;
};

} // namespace mainstay
