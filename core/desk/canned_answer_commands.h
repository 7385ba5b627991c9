// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/canned_answer_store.h"
#include "desk/desk_rules.h"

namespace mainstay {

/// Adds the answer, or changes the one of that name and language; one that says the same is no step. Throws Invalid
/// "desk.answer-no-name", "desk.answer-empty" {name}, "desk.bad-language" {language} and those of requireText().
CannedAnswer setCannedAnswer(Transaction &transaction, const CannedAnswer &wanted);

/// In that language, or the nearest, as answerFor() says. Throws Missing "desk.answer-unknown" {name}.
CannedAnswer cannedAnswerNamed(Session &session, const QString &name, const QString &language);

/// In all its languages, or in that one alone. Returns how many. Throws Missing "desk.answer-unknown" {name, language}.
int removeCannedAnswers(Transaction &transaction, const QString &name, const std::optional<QString> &language);

/// The text of an answer for a ticket; the component's name is looked up.
FilledText filledAnswer(Session &session, const DeskRules &rules, const CannedAnswer &answer, const Ticket &ticket);

} // namespace mainstay
