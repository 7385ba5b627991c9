// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree_rows.h"

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

void listModel(const ComponentTreeModel &model, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString::number(depth) + u' ' + index.data(ComponentTreeModel::IdRole).toString() + u' '
                     + textAt(index));
        listModel(model, index, depth + 1, lines);
    }
}

void listRows(const Rows &rows, const QSet<qint64> &shown, std::optional<qint64> parent, const QString &code, int depth,
              QStringList &lines)
{
    QList<Component> siblings;
    for (const Component &row : rows) {
        if ((row.parent ? std::optional(row.parent->value) : std::nullopt) == parent)
            siblings.append(row);
    }
    std::ranges::sort(siblings, {}, [](const Component &row) { return std::pair(row.rank, row.id.value); });
    for (qsizetype place = 0; place < siblings.size(); ++place) {
        const Component &row = siblings[place];
        const QString own = depth == 0 ? QString(QChar(u'A' + int(place)))
                                       : code + (depth > 1 ? u"."_s : QString()) + QString::number(place + 1);
        if (shown.contains(row.id.value))
            lines.append(QString::number(depth) + u' ' + QString::number(row.id.value) + u' ' + own + u' ' + row.name);
        listRows(rows, shown, row.id.value, own, depth + 1, lines);
    }
}

bool isBelow(const Rows &rows, std::optional<Id<Component>> candidate, qint64 id)
{
    for (; candidate; candidate = rows[candidate->value].parent) {
        if (candidate->value == id)
            return true;
    }
    return false;
}

void removeWithAllBelow(Rows &rows, qint64 id)
{
    for (const qint64 other : rows.keys()) {
        if (other != id && rows.contains(other) && rows[other].parent == Id<Component>(id))
            removeWithAllBelow(rows, other);
    }
    rows.remove(id);
}

} // namespace

std::shared_ptr<const Estate> estateOf(const Rows &rows)
{
    EstateBuilder builder;
    for (const Component &row : rows)
        builder.addComponent(row);
    return builder.build();
}

std::shared_ptr<const Estate> estateAfter(const Estate &before, const Rows &rows, const QSet<qint64> &touched)
{
    std::vector<Component> edited;
    for (const qint64 id : touched) {
        if (rows.contains(id))
            edited.push_back(rows[id]);
    }
    const auto shared = qsizetype(edited.size()) == touched.size() ? before.with(edited) : nullptr;
    return shared ? shared : estateOf(rows);
}

Component component(qint64 id, std::optional<qint64> parent, qint64 rank, const QString &name)
{
    Component made;
    made.id = Id<Component>(id);
    made.version = 1;
    if (parent)
        made.parent = Id<Component>(*parent);
    made.rank = rank;
    made.name = name;
    return made;
}

QString textAt(const QModelIndex &index)
{
    return index.data(ComponentTreeModel::CodeRole).toString() + u' ' + index.data().toString();
}

QStringList linesOf(const ComponentTreeModel &model)
{
    QStringList lines;
    listModel(model, {}, 0, lines);
    return lines;
}

QStringList linesOf(const Rows &rows, const QString &text)
{
    QSet<qint64> shown;
    for (const Component &row : rows) {
        if (!row.name.contains(text))
            continue;
        std::optional<Id<Component>> at = row.id;
        while (at) {
            shown.insert(at->value);
            at = rows[at->value].parent;
        }
    }
    QStringList lines;
    listRows(rows, shown, std::nullopt, {}, 0, lines);
    return lines;
}

void changeOnce(Rows &rows, qint64 &lastId, Dice &dice, QSet<qint64> &touched)
{
    const QStringList words{u"red"_s, u"blue"_s, u"blue sea"_s, u"green"_s};
    const int what = dice.below(10);
    const auto chosen = dice.any(rows);
    if (what < 4 || !chosen) {
        const auto parent = dice.below(5) == 0 && rows.size() < 20 ? std::nullopt : dice.any(rows);
        ++lastId;
        rows[lastId] = component(lastId, parent, dice.below(20), words[dice.below(4)] + QString::number(lastId));
        touched.insert(lastId);
    } else if (what < 7) {
        const auto into = dice.below(8) == 0 && rows.size() < 20 ? std::nullopt : dice.any(rows);
        if (into && isBelow(rows, Id<Component>(*into), *chosen))
            return;
        rows[*chosen].parent = into ? std::optional(Id<Component>(*into)) : std::nullopt;
        rows[*chosen].rank = dice.below(20);
        touched.insert(*chosen);
    } else if (what < 8) {
        rows[*chosen].name = words[dice.below(4)] + QString::number(dice.below(100));
        touched.insert(*chosen);
    } else if (what < 9) {
        rows[*chosen].rank = dice.below(20);
        touched.insert(*chosen);
    } else if (dice.below(3) == 0) {
        for (const qint64 id : rows.keys())
            touched.insert(id); // rows that went are among them
        removeWithAllBelow(rows, *chosen);
    }
}

} // namespace mainstay::testing
