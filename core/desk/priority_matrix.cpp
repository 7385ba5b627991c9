// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/priority_matrix.h"

#include "base/strict_json.h"
#include "desk/names.h"
#include "desk/template_file.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QList<Level> readScale(StrictObject &root, const QString &key)
{
    QList<Level> levels;
    root.objects(key, [&](StrictObject &level) {
        levels.append({level.text(u"label"_s), level.number(u"number"_s), level.number(u"rank"_s)});
    });
    QSet<QString> labels;
    QSet<int> numbers;
    QSet<int> ranks;
    for (const Level &level : std::as_const(levels)) {
        labels.insert(comparableName(level.label));
        numbers.insert(level.number);
        if (level.rank <= levels.size())
            ranks.insert(level.rank);
    }
    if (levels.isEmpty())
        root.fail(root.place(key), u"missing-key"_s, u"list"_s);
    else if (labels.size() < levels.size() || numbers.size() < levels.size())
        root.fail(root.place(key), u"duplicate"_s);
    else if (ranks.size() < levels.size())
        root.fail(root.place(key), u"bad-ranks"_s, QString::number(levels.size()));
    return levels;
}

QList<QList<int>> transposed(const QList<QList<int>> &rows)
{
    QList<QList<int>> columns(rows.isEmpty() ? 0 : rows.first().size());
    for (const QList<int> &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            columns[i].append(row.at(i));
    }
    return columns;
}

/// A label of an integer type would make "2" mean two levels, so labels are looked at first.
const Level *findLevel(const QList<Level> &levels, QStringView text)
{
    for (const Level &level : levels) {
        if (isSameName(level.label, text))
            return &level;
    }
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    const auto found = std::ranges::find(levels, number, &Level::number);
    return isNumber && found != levels.end() ? &*found : nullptr;
}

const QList<Level> &levelsOf(const PriorityMatrix &matrix, Scale scale)
{
    switch (scale) {
    case Scale::Impact:
        return matrix.impacts;
    case Scale::Urgency:
        return matrix.urgencies;
    case Scale::Priority:
        return matrix.priorities;
    }
    Q_UNREACHABLE();
}

void checkCells(StrictObject &root, const PriorityMatrix &matrix, qsizetype rows, qsizetype columns,
                const QList<QList<int>> &cells)
{
    bool isWhole = cells.size() == rows;
    for (const QList<int> &row : cells) {
        isWhole = isWhole && row.size() == columns;
        for (const int number : row) {
            if (!std::ranges::any_of(matrix.priorities, [&](const Level &level) { return level.number == number; }))
                root.fail(u"cells"_s, u"unknown-priority"_s, QString::number(number));
        }
    }
    if (!isWhole)
        root.fail(u"cells"_s, u"wrong-size"_s, QString::number(rows) + u" x "_s + QString::number(columns));
}

} // namespace

QString toName(Scale scale)
{
    switch (scale) {
    case Scale::Impact:
        return u"impact"_s;
    case Scale::Urgency:
        return u"urgency"_s;
    case Scale::Priority:
        return u"priority"_s;
    }
    Q_UNREACHABLE();
}

Result<PriorityMatrix> priorityMatrixFromJson(const QByteArray &json)
{
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(json, error);
    PriorityMatrix matrix;
    matrix.name = root.text(u"matrix"_s);
    matrix.impacts = readScale(root, u"impacts"_s);
    matrix.urgencies = readScale(root, u"urgencies"_s);
    matrix.priorities = readScale(root, u"priorities"_s);
    const QString rows = root.text(u"rows"_s);
    const QList<QList<int>> cells = root.table(u"cells"_s);
    root.finish();
    if (rows == u"impact"_s)
        checkCells(root, matrix, matrix.impacts.size(), matrix.urgencies.size(), cells);
    else if (rows == u"urgency"_s)
        checkCells(root, matrix, matrix.urgencies.size(), matrix.impacts.size(), cells);
    else
        root.fail(u"rows"_s, u"unknown-value"_s, u"impact, urgency"_s);
    if (error)
        return tl::unexpected(*error);
    matrix.cells = rows == u"impact"_s ? cells : transposed(cells);
    return matrix;
}

QStringList shippedMatrices()
{
    QStringList names = shippedTemplates(TemplateKind::Priority);
    names.move(names.indexOf(u"default"_s), 0);
    return names;
}

Result<PriorityMatrix> shippedMatrix(const QString &name)
{
    return shippedTemplate(TemplateKind::Priority, name).and_then(priorityMatrixFromJson);
}

Result<Level> levelFromText(const PriorityMatrix &matrix, Scale scale, QStringView text)
{
    const QList<Level> &levels = levelsOf(matrix, scale);
    if (const Level *level = findLevel(levels, text))
        return *level;
    QJsonArray allowed;
    for (const Level &level : levels)
        allowed.append(level.label);
    return failure(ErrorKind::Invalid, "desk.unknown-level",
                   {{u"matrix"_s, matrix.name},
                    {u"scale"_s, toName(scale)},
                    {u"level"_s, text.toString()},
                    {u"allowed"_s, allowed}});
}

Result<Priority> priorityOf(const PriorityMatrix &matrix, QStringView impact, QStringView urgency)
{
    const Result<Level> row = levelFromText(matrix, Scale::Impact, impact);
    if (!row)
        return tl::unexpected(row.error());
    const Result<Level> column = levelFromText(matrix, Scale::Urgency, urgency);
    if (!column)
        return tl::unexpected(column.error());
    const int number = matrix.cells.at(matrix.impacts.indexOf(*row)).at(matrix.urgencies.indexOf(*column));
    const auto priority = std::ranges::find(matrix.priorities, number, &Level::number);
    return Priority{priority->number, priority->rank};
}

Result<Ticket> withLevels(const PriorityMatrix &matrix, Ticket ticket, const std::optional<QString> &impact,
                          const std::optional<QString> &urgency)
{
    const auto spelled = [&](Scale scale, const std::optional<QString> &given) -> Result<std::optional<QString>> {
        if (!given)
            return std::optional<QString>();
        return levelFromText(matrix, scale, *given).map([](const Level &level) { return std::optional(level.label); });
    };
    const auto row = spelled(Scale::Impact, impact);
    if (!row)
        return tl::unexpected(row.error());
    const auto column = spelled(Scale::Urgency, urgency);
    if (!column)
        return tl::unexpected(column.error());
    ticket.impact = *row;
    ticket.urgency = *column;
    if (!ticket.priorityReason)
        ticket.priority = computedPriority(matrix, ticket);
    return ticket;
}

Result<Ticket> withOverride(const PriorityMatrix &matrix, Ticket ticket, QStringView priority, const QString &reason)
{
    const Result<Level> level = levelFromText(matrix, Scale::Priority, priority);
    if (!level)
        return tl::unexpected(level.error());
    if (reason.trimmed().isEmpty()) {
        return failure(ErrorKind::Invalid, "desk.override-without-reason",
                       {{u"ticket"_s, ticket.number}, {u"priority"_s, level->label}});
    }
    ticket.priority = Priority{level->number, level->rank};
    ticket.priorityReason = reason.trimmed();
    return ticket;
}

std::optional<Priority> computedPriority(const PriorityMatrix &matrix, const Ticket &ticket)
{
    if (!ticket.impact || !ticket.urgency)
        return std::nullopt;
    const Result<Priority> priority = priorityOf(matrix, *ticket.impact, *ticket.urgency);
    return priority ? std::optional(*priority) : std::nullopt;
}

} // namespace mainstay
