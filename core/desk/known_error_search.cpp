// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/known_error_search.h"

#include "desk/word_joiner.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView KnownErrorTexts = u"SELECT id, title, symptom, cause, workaround, solution FROM known_error";

std::pair<qint64, QString> toExpectedWords(const Row &row)
{
    return {row.integer(0), joinedWords({row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)})};
}

QString placeOfWords(qint64 id)
{
    return u"search_known_error %1"_s.arg(id);
}

} // namespace

void refreshWords(Transaction &transaction, Id<KnownError> error)
{
    const auto expected = transaction.find(KnownErrorTexts.toString() + u" WHERE id = ?"_s, {error}, toExpectedWords);
    if (!expected)
        transaction.exec(u"DELETE FROM search_known_error WHERE id = ?"_s, {error});
    else
        transaction.exec(u"INSERT INTO search_known_error (id, words) VALUES (?, ?) ON CONFLICT (id) DO UPDATE"
                         " SET words = excluded.words WHERE search_known_error.words <> excluded.words"_s,
                         {error, expected->second});
}

void refreshTouchedKnownErrors(Transaction &transaction, const TouchedRows &touched)
{
    for (const qint64 id : touched.value(u"known_error"_s))
        refreshWords(transaction, Id<KnownError>(id));
}

QList<Fault> knownErrorWordFaults(Session &session, int most)
{
    QMap<qint64, QString> expected;
    for (const auto &[id, words] : session.query(KnownErrorTexts.toString(), {}, toExpectedWords))
        expected.insert(id, words);
    QList<Fault> faults;
    const auto stored = session.query(u"SELECT id, words FROM search_known_error ORDER BY id"_s, {},
                                      [](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
    for (const auto &[id, words] : stored) {
        if (!expected.contains(id))
            faults.append(Fault{"search-words", placeOfWords(id), u"no such known error"_s});
        else if (expected.take(id) != words)
            faults.append(Fault{"search-words", placeOfWords(id), u"stale"_s});
    }
    for (auto missing = expected.cbegin(); missing != expected.cend(); ++missing)
        faults.append(Fault{"search-words", placeOfWords(missing.key()), u"missing"_s});
    if (faults.size() > most) {
        const QString shown = u"%1 of %2"_s.arg(most).arg(faults.size());
        faults.resize(most);
        faults.append(Fault{"search-words", u"…"_s, shown});
    }
    return faults;
}

} // namespace mainstay
