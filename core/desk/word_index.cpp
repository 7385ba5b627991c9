// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/word_index.h"

#include "desk/search_words.h"
#include "store/padded.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString tableOf(WordIndex index)
{
    return index == WordIndex::Tickets ? u"search_ticket"_s : u"search_known_error"_s;
}

QString matchOf(Engine engine, const QStringList &words, WordsWanted wanted)
{
    QStringList parts;
    for (const QString &word : words) {
        const SearchQuery one{{SearchWord{word, false}}};
        parts.append(engine == Engine::SQLite ? toFts5Match(one) : toTsQuery(one));
    }
    const bool isAny = wanted == WordsWanted::Any;
    if (engine == Engine::SQLite)
        return parts.join(isAny ? u" OR "_s : u" AND "_s);
    return parts.join(isAny ? u" | "_s : u" & "_s);
}

/// Whether the row has the word, as 0 or 1.
QString flagSql(Engine engine)
{
    return engine == Engine::SQLite ? u"instr(' ' || words || ' ', ' ' || ? || ' ') > 0"_s
                                    : u"CASE WHEN lexemes @@ CAST(? AS tsquery) THEN 1 ELSE 0 END"_s;
}

Param flagParam(Engine engine, const QString &word)
{
    return engine == Engine::SQLite ? Param(word) : Param(matchOf(engine, {word}, WordsWanted::Any));
}

/// PostgreSQL is left no choice, because as long as it has not counted a table it guesses wrong: it would look through
/// every record for the newest thousand, and walk down the ids of all in the hope of meeting a rare word soon.
QString newestSql(Engine engine, const QString &table, bool isAmongNewest)
{
    if (engine == Engine::SQLite)
        return u"SELECT rowid FROM %1_index WHERE %1_index MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?"_s.arg(
            table);
    if (isAmongNewest)
        return u"SELECT id FROM (SELECT id, lexemes FROM %1 ORDER BY id DESC LIMIT ?) AS newest"
               " WHERE lexemes @@ CAST(? AS tsquery) ORDER BY id DESC LIMIT ?"_s.arg(table);
    return u"WITH found AS MATERIALIZED (SELECT id FROM %1 WHERE lexemes @@ CAST(? AS tsquery))"
           " SELECT id FROM found ORDER BY id DESC LIMIT ?"_s.arg(table);
}

} // namespace

void planForWords(Session &session)
{
    if (session.engine() == Engine::PostgreSQL)
        session.find(u"SELECT set_config('plan_cache_mode', 'force_custom_plan', true)"_s, {},
                     [](const Row &) { return true; });
}

NewestRecords newestRecords(Session &session, WordIndex index, int count)
{
    const auto found = session.find(
        u"SELECT max(id), min(id) FROM (SELECT id FROM %1 ORDER BY id DESC LIMIT ?) AS newest"_s.arg(tableOf(index)),
        {count}, [count](const Row &row) {
            return row.isNull(0) ? NewestRecords{} : NewestRecords{row.integer(0), row.integer(1), count};
        });
    return found.value_or(NewestRecords{});
}

QList<qint64> recordsHaving(Session &session, WordIndex index, const QStringList &words, const NewestRecords &among)
{
    QList<qint64> counts;
    if (session.engine() == Engine::SQLite) {
        const QString sql =
            u"SELECT count(*) FROM %1_index WHERE %1_index MATCH ? AND rowid >= ?"_s.arg(tableOf(index));
        for (const QString &word : words)
            counts.append(session.number(sql, {matchOf(session.engine(), {word}, WordsWanted::Any), among.from}));
        return counts;
    }
    QStringList sums;
    Params params;
    for (const QString &word : padded(words)) {
        sums.append(u"sum(%1)"_s.arg(flagSql(session.engine())));
        params.add(flagParam(session.engine(), word));
    }
    params.add(among.most);
    const auto found = session.find(u"SELECT %1 FROM (SELECT lexemes FROM %2 ORDER BY id DESC LIMIT ?) AS newest"_s.arg(
                                        sums.join(u", "_s), tableOf(index)),
                                    params, [&words](const Row &row) {
                                        QList<qint64> read;
                                        for (int i = 0; i < words.size(); ++i)
                                            read.append(row.isNull(i) ? 0 : row.integer(i));
                                        return read;
                                    });
    return found.value_or(QList<qint64>(words.size(), 0));
}

QList<qint64> newestHaving(Session &session, WordIndex index, const QStringList &words, WordsWanted wanted, int most,
                           const std::optional<NewestRecords> &among)
{
    if (words.isEmpty())
        return {};
    const QString match = matchOf(session.engine(), words, wanted);
    Params params;
    if (session.engine() == Engine::SQLite)
        params = {match, among ? among->from : qint64(1), most};
    else if (among)
        params = {among->most, match, most};
    else
        params = {match, most};
    return session.query(newestSql(session.engine(), tableOf(index), among.has_value()), params,
                         [](const Row &row) { return row.integer(0); });
}

QHash<qint64, WordSet> wordsHeld(Session &session, WordIndex index, const QList<qint64> &ids, const QStringList &words)
{
    constexpr qsizetype AtOnce = 500;
    Q_ASSERT(words.size() <= mostAskedWords);
    QHash<qint64, WordSet> held;
    const QStringList asked = padded(words);
    const QString flags = QStringList(asked.size(), flagSql(session.engine())).join(u", "_s);
    for (qsizetype begin = 0; begin < ids.size() && !words.isEmpty(); begin += AtOnce) {
        Params params;
        for (const QString &word : asked)
            params.add(flagParam(session.engine(), word));
        const QList<qint64> some = padded(ids.mid(begin, AtOnce));
        for (const qint64 id : some)
            params.add(id);
        const QString marks = QStringList(some.size(), u"?"_s).join(u", "_s);
        const auto rows = session.query(u"SELECT id, %1 FROM %2 WHERE id IN (%3)"_s.arg(flags, tableOf(index), marks),
                                        params, [&words](const Row &row) {
                                            WordSet set = 0;
                                            for (int i = 0; i < words.size(); ++i)
                                                set |= row.flag(i + 1) ? WordSet(1) << i : 0;
                                            return std::pair(row.integer(0), set);
                                        });
        for (const auto &[id, set] : rows)
            held.insert(id, set);
    }
    return held;
}

} // namespace mainstay
