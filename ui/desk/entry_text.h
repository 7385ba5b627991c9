// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "ui_desk/mention_book.h"

#include <QWidget>

class QPushButton;

namespace mainstay {

class Chip;
class LogText;

/// The text of one entry: what a mail only quotes from earlier ones is folded away until it is asked for, and so is the
/// end of a very long text.
class EntryText : public QWidget
{
    Q_OBJECT

public:
    EntryText(const LogEntry &entry, const MentionBook &book, QWidget *parent = nullptr);

    LogText *text() const { return m_text; }

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);

private:
    void present();

    QString m_whole;
    QString m_unquoted;
    bool m_showsAll = false;
    LogText *m_text;
    Chip *m_quoted;
    QPushButton *m_more;
};

} // namespace mainstay
