// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canned_answer_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString AnswerTable = u"canned_answer"_s;

CannedAnswer toCannedAnswer(const Row &row)
{
    return {row.id<CannedAnswer>(0), row.number(1), row.text(2), row.text(3), row.text(4)};
}

} // namespace

QList<CannedAnswer> cannedAnswers(Session &session)
{
    return session.query(u"SELECT id, version, name, language, text FROM canned_answer ORDER BY name, language"_s, {},
                         toCannedAnswer);
}

QList<CannedAnswer> cannedAnswers(Session &session, const QString &name)
{
    return session.query(
        u"SELECT id, version, name, language, text FROM canned_answer WHERE name = ? ORDER BY language"_s, {name},
        toCannedAnswer);
}

void insertCannedAnswer(Transaction &transaction, const CannedAnswer &answer)
{
    insertRow(transaction, AnswerTable,
              {{u"name"_s, answer.name}, {u"language"_s, answer.language}, {u"text"_s, answer.text}});
}

void updateCannedAnswer(Transaction &transaction, const CannedAnswer &read, const QString &text)
{
    updateRow(transaction, AnswerTable, read.id.value, read.version, {{u"text"_s, text}});
}

void deleteCannedAnswer(Transaction &transaction, const CannedAnswer &read)
{
    deleteRow(transaction, AnswerTable, read.id.value, read.version);
}

} // namespace mainstay
