// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace mainstay {

/// One that can be chosen: its name, at the right a muted remark, and the key by which it is known.
struct SetupChoice {
    QString key;
    QString text;
    QString remark;
};

/// A list of what can be chosen.
class SetupList : public QListWidget
{
    Q_OBJECT

public:
    explicit SetupList(const QString &name, QWidget *parent = nullptr);

    /// These instead of those before, with one of them marked, or none. Tells nobody.
    void setChoices(const QList<SetupChoice> &choices, const QString &marked);
    /// Without telling anybody.
    void mark(const QString &key);
    /// The name of the marked one; empty where there is none.
    QString markedText() const;

Q_SIGNALS:
    void chosen(const QString &key);

private:
    void add(const SetupChoice &choice);
};

} // namespace mainstay
