// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement.h"
#include "words/words.h"

#include <QTableWidget>

namespace mainstay {

/// A limit as people write it: "4 h", "1 h 30 min", in English or the window's language; nothing when it is none, or
/// nought. Days are not taken, since nobody knows how many hours one has.
std::optional<std::chrono::milliseconds> limitFromText(const QString &text, const Words &words);

/// The targets of an agreement, one in each row, edited where they stand.
class TargetTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit TargetTable(const Words &words, QWidget *parent = nullptr);

    /// Priorities by rank, 1 to that.
    void setTargets(const QList<AgreementTarget> &targets, const QStringList &calendars, int ranks);
    void addTarget();
    void removeCurrent();
    /// As they stand now.
    QList<AgreementTarget> targets() const;
    /// Rows whose limit cannot be read, from 1.
    QList<int> unreadable() const;
    /// What is wrong with the limit that was typed there; empty where nothing is, or nothing was typed yet.
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    enum Column {
        ProcessColumn,
        RankColumn,
        WhatColumn,
        LimitColumn,
        CalendarColumn,
        PausesColumn,
        TakenUpColumn,
        Columns
    };
    void addRow(const AgreementTarget &target);
    void addChoice(int row, Column column, const QList<std::pair<QString, QString>> &choices, const QString &value);
    /// Says in the cell what is wrong with its limit.
    void markLimit(int row);
    bool isLimit(int row) const;
    static QString limitProblem(const QString &text);
    QString choice(int row, Column column) const;

    const Words &m_words;
    QStringList m_calendars;
    int m_ranks = 5;
    QList<AgreementTarget> m_rows; ///< as they were when they came, for what no column shows
    bool m_isFilling = false;
};

} // namespace mainstay
