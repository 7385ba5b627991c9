// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/incident_route.h"
#include "words/words.h"

#include <QTableWidget>

namespace mainstay {

/// The steps of a route, one in each row and in their order, edited where they stand.
class StepTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit StepTable(const Words &words, QWidget *parent = nullptr);

    void setSteps(const QList<RouteStep> &steps);
    /// Below the current one, and begins to name it.
    void addStep();
    void removeCurrent();
    /// Up or down by so many rows, as far as it goes.
    void moveCurrent(int by);
    /// As they stand now.
    QList<RouteStep> steps() const;
    /// Rows whose time cannot be read, from 1.
    QList<int> unreadable() const;

Q_SIGNALS:
    void edited();

private:
    enum Column { NameColumn, ActorColumn, WhenColumn, WithinColumn, Columns };
    /// A step with its time as it stands there, which may be none.
    struct TypedStep {
        RouteStep step;
        QString within;
    };
    QList<TypedStep> typed() const;
    void show(const QList<TypedStep> &steps, int current);
    void showRow(int row, const TypedStep &typed);
    void addChoice(int row, Column column, const QStringList &keys, const QString &value);
    QString choice(int row, Column column) const;
    QString within(int row) const;

    const Words &m_words;
    QList<RouteStep> m_rows; ///< as they were when they came, for what no column shows
};

} // namespace mainstay
