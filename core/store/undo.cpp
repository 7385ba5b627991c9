// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo.h"

#include "store/catalogue.h"
#include "store/undo_apply.h"
#include "store/undo_history.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Above this many rows one look at the whole table is quicker than one for each row.
constexpr qsizetype FewRows = 1000;

QJsonObject stepFacts(const CommandChain &chain)
{
    return {{u"step"_s, QString::fromUtf8(chain.root().name)}, {u"stepFacts"_s, chain.root().facts}};
}

[[noreturn]] void refuse(const QByteArray &code, const CommandChain &chain, const QString &who, const QString &command,
                         QJsonObject facts = {})
{
    const QJsonObject step = stepFacts(chain);
    for (auto it = step.constBegin(); it != step.constEnd(); ++it)
        facts.insert(it.key(), it.value());
    facts.insert(u"who"_s, who);
    facts.insert(u"command"_s, command);
    throw StoreError(ErrorKind::Conflict, code, facts);
}

/// The rows of a command, for asking whether a later entry touches one of them.
class Footprint
{
public:
    Footprint(Session &session, Id<Command> command)
    {
        session.scan(u"SELECT seq, entity, first_id, last_id FROM journal WHERE command = ? ORDER BY seq"_s, {command},
                     [this](const ScanRow &row) {
                         const qint64 seq = row.integer(0);
                         m_firstSeq = m_firstSeq ? m_firstSeq : seq;
                         Rows &rows = m_rows[QString::fromUtf8(row.text(1))];
                         if (row.integer(2) == row.integer(3))
                             rows.single.insert(row.integer(2), seq);
                         else
                             rows.ranges.append({row.integer(2), row.integer(3), seq});
                     });
    }

    qint64 firstSeq() const { return m_firstSeq; }

    bool isTouchedBy(const QString &entity, qint64 first, qint64 last, qint64 seq) const
    {
        const auto found = m_rows.constFind(entity);
        if (found == m_rows.cend())
            return false;
        const auto single = found->single.lowerBound(first);
        if (single != found->single.cend() && single.key() <= last && *single < seq)
            return true;
        return std::any_of(found->ranges.cbegin(), found->ranges.cend(), [&](const Range &range) {
            return range.first <= last && range.last >= first && range.seq < seq;
        });
    }

private:
    struct Range {
        qint64 first;
        qint64 last;
        qint64 seq;
    };
    struct Rows {
        QMap<qint64, qint64> single;
        QList<Range> ranges;
    };
    QMap<QString, Rows> m_rows;
    qint64 m_firstSeq = 0;
};

void requireUntouchedSince(Session &session, const CommandChain &chain)
{
    const Footprint footprint(session, chain.tip().id);
    QSet<qint64> later;
    session.scan(u"SELECT seq, command, entity, first_id, last_id FROM journal WHERE seq > ? AND command <> ?"_s,
                 {footprint.firstSeq(), chain.tip().id}, [&](const ScanRow &row) {
                     if (!later.contains(row.integer(1))
                         && footprint.isTouchedBy(QString::fromUtf8(row.text(2)), row.integer(3), row.integer(4),
                                                  row.integer(0)))
                         later.insert(row.integer(1));
                 });
    QList<qint64> commands(later.cbegin(), later.cend());
    std::ranges::sort(commands);
    for (const qint64 id : commands) {
        const auto record = findCommand(session, Id<Command>(id));
        if (!record)
            throw StoreError(ErrorKind::Corrupt, "store.journal-broken", {{u"command"_s, id}});
        const CommandChain other = chainOf(session, *record);
        if (other.hasEffectAfter(chain.tip().id))
            refuse("store.undo-changed-since", chain, other.tip().who, QString::fromUtf8(other.root().name),
                   {{u"commandFacts"_s, other.root().facts}});
    }
}

void requireImages(Session &session, const CommandChain &chain)
{
    const auto dropped =
        session.find(u"SELECT seq FROM journal WHERE command = ? AND op <> 'insert' AND before IS NULL LIMIT 1"_s,
                     {chain.tip().id}, [](const Row &row) { return row.integer(0); });
    if (dropped)
        refuse("store.undo-compacted", chain, chain.tip().who, QString::fromUtf8(chain.root().name));
}

struct Dangling {
    qint64 id; ///< of the row that refers
    qint64 target; ///< the id that is not there
};

/// A row of `table` whose reference leads nowhere, among those with `column` of `ids` (by target or by own id).
std::optional<Dangling> findDangling(Session &session, const QString &table, const Reference &reference,
                                     QStringView idColumn, const QList<qint64> &ids)
{
    const QString sql =
        u"SELECT r.id, r.%1 FROM %2 AS r WHERE r.%1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 AS t WHERE t.id = r.%1)"_s
            .arg(reference.column, table, reference.table);
    const auto toDangling = [](const Row &row) { return Dangling{row.integer(0), row.integer(1)}; };
    if (ids.size() > FewRows)
        return session.find(sql + u" ORDER BY r.id LIMIT 1"_s, {}, toDangling);
    for (const qint64 id : ids) {
        if (const auto found =
                session.find(sql + u" AND r.%1 = ? ORDER BY r.id LIMIT 1"_s.arg(idColumn), {id}, toDangling))
            return found;
    }
    return std::nullopt;
}

void refuseDangling(Session &session, const CommandChain &chain, const QByteArray &code, const QString &entity,
                    qint64 id)
{
    const auto last = lastEntryOf(session, entity, id);
    refuse(code, chain, last ? last->who : QString(), last ? last->command : QString(),
           {{u"entity"_s, entity}, {u"id"_s, id}});
}

void requireReferences(Session &session, const CommandChain &chain, const Reversal &reversal)
{
    for (const TableDescription &table : session.connection().tables()) {
        for (const Reference &reference : table.references) {
            const QList<qint64> removed = reversal.removed.value(reference.table);
            if (const auto found = findDangling(session, table.name, reference, reference.column, removed))
                refuseDangling(session, chain, "store.undo-referred-to", table.name, found->id);
            const QList<qint64> restored = reversal.restored.value(table.name);
            if (const auto found = findDangling(session, table.name, reference, u"id", restored))
                refuseDangling(session, chain, "store.undo-refers-to-gone", reference.table, found->target);
        }
    }
}

void requireRules(Transaction &transaction, const CommandChain &chain, const Reversal &reversal,
                  const UndoContext &context)
{
    TouchedRows touched = reversal.restored;
    for (auto it = reversal.removed.cbegin(); it != reversal.removed.cend(); ++it)
        touched[it.key()] += it.value();
    for (const IntegrityRule &rule : context.rules) {
        try {
            rule(transaction, touched);
        } catch (const StoreError &broken) {
            if (broken.error().kind != ErrorKind::Invalid)
                throw;
            refuse("store.undo-rule", chain, {}, {},
                   {{u"rule"_s, QString::fromUtf8(broken.error().code)}, {u"ruleFacts"_s, broken.error().facts}});
        }
    }
}

/// The COMMIT would do so otherwise, and that cannot be cancelled: PostgreSQL looks for references to every row that
/// went, which takes longer than to remove it.
void judgeWhatIsDeferred(Transaction &transaction)
{
    if (transaction.engine() == Engine::PostgreSQL)
        transaction.connection().script("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED");
}

void reverse(Transaction &transaction, const CommandChain &chain, const UndoContext &context, const QByteArray &name)
{
    requireImages(transaction, chain);
    requireUntouchedSince(transaction, chain);
    transaction.beginCommand(name, stepFacts(chain), chain.tip().id);
    const Reversal reversal = applyReversed(transaction, chain.tip().id, context);
    requireReferences(transaction, chain, reversal);
    requireRules(transaction, chain, reversal, context);
    transaction.endCommand();
}

using NextChain = std::optional<CommandChain> (*)(Session &, const QString &);

QList<CommandRecord> reverseNext(Transaction &transaction, int steps, const UndoContext &context, NextChain next,
                                 const QByteArray &name)
{
    QList<CommandRecord> done;
    for (int step = 0; step < steps; ++step) {
        const auto chain = next(transaction, transaction.person());
        if (!chain)
            throw StoreError(ErrorKind::Missing, "store.nothing-to-" + name.mid(6),
                             {{u"wanted"_s, steps}, {u"available"_s, step}});
        reverse(transaction, *chain, context, name);
        done.append(chain->root());
    }
    judgeWhatIsDeferred(transaction);
    return done;
}

using Offered = QSet<Id<Command>> (*)(Session &, const QList<CommandRecord> &);

CommandRecord reverseOne(Transaction &transaction, Id<Command> step, const UndoContext &context, Offered offered,
                         const QByteArray &name)
{
    const auto record = findCommand(transaction, step);
    if (!record)
        throw StoreError(ErrorKind::Missing, "store.nothing-to-" + name.mid(6),
                         {{u"wanted"_s, 1}, {u"available"_s, 0}});
    const CommandChain chain = chainOf(transaction, *record);
    if (!offered(transaction, {*record}).contains(step))
        throw StoreError(ErrorKind::Conflict, name + "-not-offered", stepFacts(chain));
    reverse(transaction, chain, context, name);
    judgeWhatIsDeferred(transaction);
    return chain.root();
}

} // namespace

QList<CommandRecord> undo(Transaction &transaction, int steps, const UndoContext &context)
{
    return reverseNext(transaction, steps, context, nextToUndo, "store.undo");
}

CommandRecord takeBack(Transaction &transaction, Id<Command> step, const UndoContext &context)
{
    return reverseOne(transaction, step, context, undoableSteps, "store.undo");
}

CommandRecord bringBack(Transaction &transaction, Id<Command> step, const UndoContext &context)
{
    return reverseOne(transaction, step, context, redoableSteps, "store.redo");
}

QList<CommandRecord> redo(Transaction &transaction, int steps, const UndoContext &context)
{
    return reverseNext(transaction, steps, context, nextToRedo, "store.redo");
}

} // namespace mainstay
