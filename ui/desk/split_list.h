// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket.h"
#include "words/words.h"

#include <QWidget>

class QCheckBox;

namespace mainstay {

/// The messages of a ticket, to choose those that a part of it takes along; the newest, and how many there are.
class SplitList : public QWidget
{
    Q_OBJECT

public:
    SplitList(const QList<LogEntry> &log, const Words &words, QWidget *parent = nullptr);

    QList<Id<LogEntry>> chosen() const;
    void choose(Id<LogEntry> entry);

    static constexpr qsizetype MostShown = 100;

private:
    struct Choice {
        Id<LogEntry> entry;
        QCheckBox *box;
    };
    QList<Choice> m_choices;
};

} // namespace mainstay
