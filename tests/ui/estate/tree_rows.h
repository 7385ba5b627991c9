// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_estate/component_tree_model.h"

#include <QRandomGenerator>

namespace mainstay::testing {

/// The components of an estate as a table has them, by id.
using Rows = QMap<qint64, Component>;

std::shared_ptr<const Estate> estateOf(const Rows &rows);
/// As LiveEstate has it: shared with the one before where nothing came, went or moved.
std::shared_ptr<const Estate> estateAfter(const Estate &before, const Rows &rows, const QSet<qint64> &touched);
Component component(qint64 id, std::optional<qint64> parent, qint64 rank, const QString &name);

/// Code and name.
QString textAt(const QModelIndex &index);
/// Depth, id, code and name of each in outline order, as the model has them.
QStringList linesOf(const ComponentTreeModel &model);
/// The same from the rows whose name has the text, and all above them, by nothing but their definition.
QStringList linesOf(const Rows &rows, const QString &text);

class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) { }
    int below(qsizetype sides) { return int(m_random.bounded(quint32(sides))); }
    std::optional<qint64> any(const Rows &rows)
    {
        return rows.isEmpty() ? std::nullopt : std::optional(rows.keys().at(below(rows.size())));
    }

private:
    QRandomGenerator m_random;
};

/// One random change, the ids of what it touched added to `touched`.
void changeOnce(Rows &rows, qint64 &lastId, Dice &dice, QSet<qint64> &touched);

} // namespace mainstay::testing
