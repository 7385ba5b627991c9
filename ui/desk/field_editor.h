// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"
#include "words/words.h"

#include <QWidget>

namespace mainstay {

/// A way to type one field of a process; its value is what withField() takes. What makes no sense is passed on as
/// typed, for the rules to refuse in words.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// "reason" offers the reasons of `state`; team and the like offer `known`.
    FieldEditor(const QString &field, const Process &process, const State &state, const QStringList &known,
                const Words &words, QWidget *parent = nullptr);

    const QString &field() const { return m_field; }
    QString value() const { return m_read(); }
    void setValue(const QString &value) { m_write(value); }

private:
    void makeLine(const QStringList &known);
    void makeText();
    void makeChoice(const QStringList &values, const Words &words);
    void makeMoment(const QString &form);
    void place(QWidget *editor);

    QString m_field;
    std::function<QString()> m_read;
    std::function<void(const QString &)> m_write;
};

} // namespace mainstay
