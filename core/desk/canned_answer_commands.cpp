// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canned_answer_commands.h"

#include "desk/kept_text.h"
#include "estate/component_store.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void requireSound(const CannedAnswer &wanted)
{
    // As BCP 47 writes them, without its rarer forms.
    static const QRegularExpression language(u"^(?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3})?$"_s);
    if (wanted.name.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.answer-no-name");
    if (wanted.text.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.answer-empty", {{u"name"_s, wanted.name}});
    if (!language.match(wanted.language).hasMatch())
        throw StoreError(ErrorKind::Invalid, "desk.bad-language", {{u"language"_s, wanted.language.left(100)}});
    if (const Result<void> can = requireLine(u"name"_s, wanted.name); !can)
        throw StoreError(can.error());
    if (const Result<void> can = requireText(u"text"_s, wanted.text); !can)
        throw StoreError(can.error());
}

std::optional<CannedAnswer> findExactly(Session &session, const QString &name, const QString &language)
{
    for (const CannedAnswer &answer : cannedAnswers(session, name)) {
        if (answer.language.compare(language, Qt::CaseInsensitive) == 0)
            return answer;
    }
    return std::nullopt;
}

} // namespace

CannedAnswer setCannedAnswer(Transaction &transaction, const CannedAnswer &wanted)
{
    CannedAnswer kept = wanted;
    kept.name = wanted.name.simplified();
    kept.text = wanted.text.trimmed();
    requireSound(kept);
    const QJsonObject facts{{u"name"_s, kept.name}};
    const auto before = findExactly(transaction, kept.name, kept.language);
    if (before && before->text == kept.text)
        return *before;
    if (before) {
        transaction.describe("desk.edit-answer", facts);
        updateCannedAnswer(transaction, *before, kept.text);
    } else {
        transaction.describe("desk.add-answer", facts);
        insertCannedAnswer(transaction, kept);
    }
    return findExactly(transaction, kept.name, kept.language).value();
}

CannedAnswer cannedAnswerNamed(Session &session, const QString &name, const QString &language)
{
    const QList<CannedAnswer> all = cannedAnswers(session, name.simplified());
    if (all.isEmpty())
        throw StoreError(ErrorKind::Missing, "desk.answer-unknown", {{u"name"_s, name}});
    return answerFor(all, language);
}

int removeCannedAnswers(Transaction &transaction, const QString &name, const std::optional<QString> &language)
{
    QList<CannedAnswer> all = cannedAnswers(transaction, name.simplified());
    all.removeIf([&language](const CannedAnswer &answer) {
        return language && answer.language.compare(*language, Qt::CaseInsensitive) != 0;
    });
    if (all.isEmpty())
        throw StoreError(ErrorKind::Missing, "desk.answer-unknown",
                         {{u"name"_s, name}, {u"language"_s, language.value_or(QString())}});
    transaction.describe("desk.remove-answer", {{u"name"_s, all.first().name}});
    for (const CannedAnswer &answer : std::as_const(all))
        deleteCannedAnswer(transaction, answer);
    return int(all.size());
}

FilledText filledAnswer(Session &session, const DeskRules &rules, const CannedAnswer &answer, const Ticket &ticket)
{
    const auto component = ticket.component ? findComponent(session, *ticket.component) : std::nullopt;
    return filled(answer, rules.process(ticket.process), ticket, component ? component->name : QString());
}

} // namespace mainstay
