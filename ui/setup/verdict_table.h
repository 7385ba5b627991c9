// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock_replay.h"
#include "words/words.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace mainstay {

/// The verdicts that would be others, and of how many tickets that was looked at. Hidden until there is an answer.
class VerdictTable : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictTable(const Words &words, QWidget *parent = nullptr);

    void setReplay(const Replay &replay);
    QString summary() const;
    bool hasRows() const;

private:
    const Words &m_words;
    QLabel *m_sum;
    QTableWidget *m_table;
};

} // namespace mainstay
