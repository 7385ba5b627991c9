// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace mainstay {

/// A list of what can be chosen: a name, and at the right a muted remark. Each has a key by which it is known.
class SetupList : public QListWidget
{
    Q_OBJECT

public:
    explicit SetupList(const QString &name, QWidget *parent = nullptr);

    /// Chooses nothing.
    void add(const QString &key, const QString &text, const QString &remark);
    /// Without telling anybody.
    void mark(const QString &key);

Q_SIGNALS:
    void chosen(const QString &key);
};

} // namespace mainstay
