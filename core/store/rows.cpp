// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "store/journal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct CurrentRow {
    int version = 0;
    Values values;
};

CurrentRow readRow(Transaction &transaction, const QString &table, qint64 id)
{
    const auto found = readImage(transaction, table, id);
    if (!found) {
        const auto last = lastEntryOf(transaction, table, id);
        throw StoreError(ErrorKind::Conflict, "store.deleted-meanwhile",
                         {{u"entity"_s, table}, {u"id"_s, id}, {u"who"_s, last ? last->who : QString()}});
    }
    CurrentRow row;
    for (auto it = found->constBegin(); it != found->constEnd(); ++it) {
        if (it.key() == u"version")
            row.version = it->toInt();
        else
            row.values.insert(it.key(), it->toVariant());
    }
    return row;
}

/// What the journal holds and what a caller passes differ in type (int, qint64, JSON number), not in meaning.
bool isSame(const QVariant &left, const QVariant &right)
{
    const QJsonValue a = QJsonValue::fromVariant(left);
    const QJsonValue b = QJsonValue::fromVariant(right);
    return a == b || (a.isUndefined() && b.isNull()) || (a.isNull() && b.isUndefined());
}

/// Columns that both sides set, and differently; throws Conflict when there are any.
void requireDisjoint(Transaction &transaction, const QString &table, qint64 id, const CurrentRow &now, int version,
                     const Values &changes)
{
    const QJsonObject base = changedSince(transaction, table, id, version);
    QJsonArray columns;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const QVariant theirs = now.values.value(it.key());
        const QVariant read = base.value(it.key()).toVariant();
        if (base.contains(it.key()) && !isSame(theirs, read) && !isSame(theirs, it.value())
            && !isSame(read, it.value()))
            columns.append(QJsonObject{{u"column"_s, it.key()},
                                       {u"base"_s, base.value(it.key())},
                                       {u"theirs"_s, QJsonValue::fromVariant(theirs)},
                                       {u"ours"_s, QJsonValue::fromVariant(it.value())}});
    }
    if (columns.isEmpty())
        return;
    const auto last = lastEntryOf(transaction, table, id);
    throw StoreError(ErrorKind::Conflict, "store.conflict",
                     {{u"entity"_s, table},
                      {u"id"_s, id},
                      {u"who"_s, last ? last->who : QString()},
                      {u"command"_s, last ? last->command : QString()},
                      {u"columns"_s, columns}});
}

/// The update of a row that nobody changed since it was read, in one statement; false where there is more to find out,
/// or nothing to change.
bool updateAsRead(Transaction &transaction, const QString &table, qint64 id, int version, const Values &changes)
{
    if (changes.isEmpty())
        return false;
    const QStringView differs = transaction.engine() == Engine::SQLite ? u"%1 IS NOT ?" : u"%1 IS DISTINCT FROM ?";
    QStringList assignments{u"version = ?"_s};
    QStringList differences;
    Params params{version + 1};
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        assignments.append(it.key() + u" = ?"_s);
        differences.append(differs.toString().arg(it.key()));
        params.add(it.value());
    }
    params.add(id);
    params.add(version);
    for (const QVariant &value : changes)
        params.add(value);
    return transaction.exec(u"UPDATE %1 SET %2 WHERE id = ? AND version = ? AND (%3)"_s.arg(
                                table, assignments.join(u", "_s), differences.join(u" OR "_s)),
                            params)
        == 1;
}

} // namespace

Values changesBetween(const Values &read, Values edited)
{
    edited.removeIf([&read](const auto &change) { return read.value(change.key()) == change.value(); });
    return edited;
}

qint64 insertRow(Transaction &transaction, const QString &table, const Values &values)
{
    transaction.command();
    QStringList columns{u"version"_s};
    QStringList marks{u"1"_s};
    Params params;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        columns.append(it.key());
        marks.append(u"?"_s);
        params.add(it.value());
    }
    return transaction
        .find(u"INSERT INTO %1 (%2) VALUES (%3) RETURNING id"_s.arg(table, columns.join(u", "_s), marks.join(u", "_s)),
              params, [](const Row &row) { return row.integer(0); })
        .value();
}

void updateRow(Transaction &transaction, const QString &table, qint64 id, int version, const Values &changes,
               const MergeRule &rule)
{
    if (updateAsRead(transaction, table, id, version, changes))
        return;
    const CurrentRow now = readRow(transaction, table, id);
    const bool movedOn = now.version != version;
    if (movedOn)
        requireDisjoint(transaction, table, id, now, version, changes);

    Values merged = now.values;
    QStringList assignments{u"version = ?"_s};
    Params params{now.version + 1};
    const QJsonObject base = movedOn ? changedSince(transaction, table, id, version) : QJsonObject();
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        // Where ours is what we read, they changed it and we did not: theirs stands.
        const bool oursIsOld = base.contains(it.key()) && isSame(base.value(it.key()).toVariant(), it.value());
        if (oursIsOld || isSame(now.values.value(it.key()), it.value()))
            continue;
        merged.insert(it.key(), it.value());
        assignments.append(it.key() + u" = ?"_s);
        params.add(it.value());
    }
    if (assignments.size() == 1)
        return;
    if (movedOn && rule)
        rule(merged);
    params.add(id);
    params.add(now.version);
    const qint64 touched = transaction.exec(
        u"UPDATE %1 SET %2 WHERE id = ? AND version = ?"_s.arg(table, assignments.join(u", "_s)), params);
    if (touched != 1)
        throw StoreError(ErrorKind::Conflict, "store.raced", {{u"entity"_s, table}, {u"id"_s, id}});
}

void deleteRow(Transaction &transaction, const QString &table, qint64 id, int version)
{
    if (transaction.exec(u"DELETE FROM %1 WHERE id = ? AND version = ?"_s.arg(table), {id, version}) == 1)
        return;
    const CurrentRow now = readRow(transaction, table, id);
    const auto last = lastEntryOf(transaction, table, id);
    throw StoreError(
        ErrorKind::Conflict, "store.changed-meanwhile",
        {{u"entity"_s, table}, {u"id"_s, id}, {u"version"_s, now.version}, {u"who"_s, last ? last->who : QString()}});
}

} // namespace mainstay
