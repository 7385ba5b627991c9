// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace mainstay {

/// A line in which a password is typed: dots, no suggestions, handed on by Enter or by leaving it, and let go by
/// Escape.
class TypedSecret : public QLineEdit
{
    Q_OBJECT

public:
    explicit TypedSecret(QWidget *parent = nullptr) : QLineEdit(parent)
    {
        setEchoMode(QLineEdit::Password);
        setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
        connect(this, &QLineEdit::editingFinished, this, [this] {
            if (!text().isEmpty())
                Q_EMIT typed();
        });
    }

Q_SIGNALS:
    void typed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace mainstay
