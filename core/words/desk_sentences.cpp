// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"desk.unknown-template", QT_TRANSLATE_NOOP("desk", "There is no template “{name}”. Nothing was made[. There are: {allowed}].")},
    {"desk.faulty-process", QT_TRANSLATE_NOOP("desk", "The process “{process}” has faults: {faults}. It is not used. “process check” lists them all.")},
    {"desk.unknown-variant", QT_TRANSLATE_NOOP("desk", "A {process} has no variant “{variant}”. Nothing was changed. There are: {allowed}.")},
    {"desk.unknown-state", QT_TRANSLATE_NOOP("desk", "A {process} has no state “{state}”. The ticket stays as it is.[ From here it may go to: {allowed}.]")},
    {"desk.unknown-reason", QT_TRANSLATE_NOOP("desk", "The state “{state}” has no reason “{reason}”. The ticket stays as it is.[ There are: {allowed}.]")},
    {"desk.move-not-allowed", QT_TRANSLATE_NOOP("desk", "{ticket} may not go from “{from}” to “{to}”. It stays as it is.[ From here it may go to: {allowed}.]")},
    {"desk.missing-field", QT_TRANSLATE_NOOP("desk", "To go to “{to}”, {ticket} needs: {fields}. It stays as it is. Fill them in; on the command line with --set field=value.")},
    {"desk.unknown-field", QT_TRANSLATE_NOOP("desk", "A {process} has no field “{field}”. Nothing was changed.[ There are: {allowed}.]")},
    {"desk.bad-field-value", QT_TRANSLATE_NOOP("desk", "“{value}” does not fit the field {field}; expected is {expected}[ ({allowed})]. Nothing was changed.")},
    {"desk.field-order", QT_TRANSLATE_NOOP("desk", "{field} ({value}) must come after {after} ({limit}). Nothing was changed.")},
    {"desk.text-too-long", QT_TRANSLATE_NOOP("desk", "The text of {field} is too long: {length} characters, at most {most} are kept. Nothing was changed. Shorten it.")},
    {"desk.unknown-level", QT_TRANSLATE_NOOP("desk", "“{level}” is no {scale} in the matrix “{matrix}”. Nothing was changed. There are: {allowed}.")},
    {"desk.override-without-reason", QT_TRANSLATE_NOOP("desk", "A priority set by hand needs its reason. Nothing was changed. Say why.")},
    {"desk.authorised-plan", QT_TRANSLATE_NOOP("desk", "{ticket} is authorised as planned, so {fields} cannot change on the way to “{to}”. It stays as it is. Edit the plan first, which sends it back to “{returns_to}”.")},
    {"desk.query-too-long", QT_TRANSLATE_NOOP("desk", "The search is too long: {length} characters, at most {most}. Nothing was looked for. Use fewer words.")},
    {"desk.too-many-words", QT_TRANSLATE_NOOP("desk", "The search has too many words: {count}, at most {most}. Nothing was looked for. Use fewer words.")},
    {"desk.ticket-unknown", QT_TRANSLATE_NOOP("desk", "There is no ticket “{ticket}”. Nothing was changed. Give a number such as CHG-12.")},
    {"desk.ticket-gone", QT_TRANSLATE_NOOP("desk", "The ticket with id {id} is not there any more. Nothing was changed. Look at the list as it is now.")},
    {"desk.state-gone", QT_TRANSLATE_NOOP("desk", "{number} would come back in the state “{state}”, which a {process} no longer has. Nothing was changed. Bring the state back into the process first.")},
    {"desk.before-opened", QT_TRANSLATE_NOOP("desk", "{ticket} was opened at {opened}, so nothing can have moved it at {at}. It stays as it is. Give a later time.")},
    {"desk.empty-entry", QT_TRANSLATE_NOOP("desk", "An entry in the log of {ticket} needs a text. Nothing was added. Give it one.")},
    {"desk.attachment-too-large", QT_TRANSLATE_NOOP("desk", "“{name}” is too large to attach; at most {most} bytes are kept of one file. Nothing was attached. Put it where others can fetch it, and write down where.")},
    {"desk.unknown-filter", QT_TRANSLATE_NOOP("desk", "Tickets cannot be chosen by “{field}”. Nothing was listed. There are: {allowed}.")},
    {"desk.bad-filter", QT_TRANSLATE_NOOP("desk", "“{value}” does not fit {field}; expected is {expected}. Nothing was listed. Correct it.")},
    {"desk.bad-cursor", QT_TRANSLATE_NOOP("desk", "“{cursor}” is no cursor. Nothing was listed. Give what the page before said under “next”.")},
    {"desk.bad-limit", QT_TRANSLATE_NOOP("desk", "A limit of {limit} is not possible. Nothing was listed. Give 1 to {most}.")},
    {"desk.agreement-unreadable", QT_TRANSLATE_NOOP("desk", "The agreement “{name}” cannot be read: at {where}: {problem}. It stays as it is. Set it anew with “agreement set --correct”.")},
    {"desk.agreement-unknown", QT_TRANSLATE_NOOP("desk", "There is no agreement “{name}”. Nothing was changed. “agreement list” names those there are.")},
    {"desk.agreement-kind", QT_TRANSLATE_NOOP("desk", "“{name}” is of the kind {was}, and cannot become {kind}. Nothing was changed. Give the other one a name of its own.")},
    {"desk.agreement-not-later", QT_TRANSLATE_NOOP("desk", "“{name}” has a version that is valid from {last}, so a new one cannot begin on {day}. Nothing was changed. Give a later day with --from, or say with --correct that it was meant so all the time.")},
    {"desk.not-a-solution", QT_TRANSLATE_NOOP("desk", "“{name}” ({code}) is no solution but a part of one. Nothing was changed. An agreement covers whole solutions.")},
    {"desk.calendar-gone", QT_TRANSLATE_NOOP("desk", "The agreement “{agreement}” counts in the calendar “{calendar}”, which is not there. Nothing was changed. Set that calendar first.")},
    {"desk.link-to-itself", QT_TRANSLATE_NOOP("desk", "{ticket} cannot be linked to itself. Nothing was changed.")},
    {"desk.link-unknown", QT_TRANSLATE_NOOP("desk", "{ticket} has no link “{kind}” to {other}. Nothing was changed.")},
    {"desk.parent-of-other-process", QT_TRANSLATE_NOOP("desk", "{parent} is of another process than {ticket}, so it cannot be its parent. Nothing was changed. Link them instead.")},
    {"desk.parent-cycle", QT_TRANSLATE_NOOP("desk", "{parent} stands below {ticket} already, so it cannot stand above it. Nothing was changed.")},
    {"desk.merge-into-itself", QT_TRANSLATE_NOOP("desk", "{ticket} cannot be merged into itself. Nothing was changed.")},
    {"desk.merge-of-other-process", QT_TRANSLATE_NOOP("desk", "{ticket} and {into} are of different processes and cannot become one. Nothing was changed. Link them instead.")},
    {"desk.merge-into-ended", QT_TRANSLATE_NOOP("desk", "{into} has ended, so {ticket} cannot go on in it. Nothing was changed. Merge the other way round, or reopen it first.")},
    {"desk.entry-unknown", QT_TRANSLATE_NOOP("desk", "The log of {ticket} has no entry {entry}. Nothing was changed. “ticket show” lists them.")},
    {"desk.not-a-problem", QT_TRANSLATE_NOOP("desk", "{ticket} is no problem. Nothing was changed. Only a problem can have known errors.")},
    {"desk.cause-not-known", QT_TRANSLATE_NOOP("desk", "{ticket} is no known error yet; it still needs: {fields}. Nothing was changed. Fill them in with “ticket edit --set field=value”.")},
    {"desk.known-error-unfinished", QT_TRANSLATE_NOOP("desk", "“{title}” cannot be published yet; it still needs: {fields}. Nothing was changed. Fill them in, or keep it as a draft.")},
    {"desk.known-error-components", QT_TRANSLATE_NOOP("desk", "“{title}” names {count} components; at most {most} are kept. Nothing was changed. Name what those stand in.")},
    {"desk.known-error-title-taken", QT_TRANSLATE_NOOP("desk", "There is another known error “{title}”. Nothing was changed. Give this one a title of its own.")},
    {"desk.known-error-there", QT_TRANSLATE_NOOP("desk", "{ticket} has the known error “{title}” already. Nothing was changed. Change that one with “known-error set”.")},
    {"desk.known-error-unknown", QT_TRANSLATE_NOOP("desk", "There is no known error “{name}”. Nothing was changed. “known-error list” names those there are.")},
    {"desk.spares-nothing", QT_TRANSLATE_NOOP("desk", "{ticket} is neither a problem nor a change, so no fix comes from it. Nothing was counted. Give a number such as PRB-3.")},
    {"desk.nobody-present", QT_TRANSLATE_NOOP("desk", "Nobody of the team “{team}” is there. Nothing was changed. Name somebody, or another team.")},
    {"desk.no-higher-tier", QT_TRANSLATE_NOOP("desk", "No team of a higher tier can take {ticket}: none has anybody in it. It stays as it is. Name a team with --to, or a manager with --manager.")},
    {"desk.not-open", QT_TRANSLATE_NOOP("desk", "{ticket} is in “{state}”, so it cannot go up. It stays as it is. Bring it back into an open state first.")},
    {"desk.no-reason", QT_TRANSLATE_NOOP("desk", "To go up, {ticket} needs a reason. It stays as it is. Say why.")},
    {"desk.same-team", QT_TRANSLATE_NOOP("desk", "The team “{team}” has {ticket} already. It stays as it is. Name another team.")},
    {"desk.not-in-swarm", QT_TRANSLATE_NOOP("desk", "“{name}” does not swarm on {ticket}. Nothing was changed. “ticket show” names those who do.")},
    {"desk.rule-unknown", QT_TRANSLATE_NOOP("desk", "There is no rule “{name}”. Nothing was changed. “rule list” names those there are.")},
    {"desk.rule-unreadable", QT_TRANSLATE_NOOP("desk", "The rule “{name}” cannot be read: at {where}: {problem}. Nothing was changed. Set it anew with “rule set”, or remove it.")},
    {"desk.template-no-name", QT_TRANSLATE_NOOP("desk", "A template needs a name. Nothing was changed. Give it one.")},
    {"desk.template-unknown", QT_TRANSLATE_NOOP("desk", "There is no template “{name}”. Nothing was changed. “template list” names those there are.")},
    {"desk.template-in-use", QT_TRANSLATE_NOOP("desk", "Something still goes by the template “{name}”: {by}[ and {more} more]. Nothing was removed. Give it another template first.")},
    {"desk.template-unreadable", QT_TRANSLATE_NOOP("desk", "The fields of the template “{name}” cannot be read. It stays as it is. Set it anew with “template set”.")},
    {"desk.recurring-no-name", QT_TRANSLATE_NOOP("desk", "A series of tickets needs a name. Nothing was changed. Give it one.")},
    {"desk.recurring-unknown", QT_TRANSLATE_NOOP("desk", "There is no series “{name}”. Nothing was changed. “recurring list” names those there are.")},
    {"desk.recurring-unreadable", QT_TRANSLATE_NOOP("desk", "The dates of the series “{name}” cannot be read. It stays as it is. Set it anew with “recurring set”.")},
    {"desk.answer-no-name", QT_TRANSLATE_NOOP("desk", "A canned answer needs a name. Nothing was changed. Give it one.")},
    {"desk.answer-empty", QT_TRANSLATE_NOOP("desk", "The canned answer “{name}” says nothing. Nothing was changed. Give it a text.")},
    {"desk.answer-unknown", QT_TRANSLATE_NOOP("desk", "There is no canned answer “{name}”[ in the language {language}]. Nothing was changed. “answer list” names those there are.")},
    {"desk.bad-language", QT_TRANSLATE_NOOP("desk", "“{language}” is no language. Nothing was changed. Give its code, such as nl or pt-BR.")},
    {"desk.moved-by-other", QT_TRANSLATE_NOOP("desk", "{who} moved {ticket} to “{state}” at {at} already[, with the code {code}][ and the solution “{solution}”]. Your move was not made, and nothing is counted twice. What you typed is kept; add it as a note.")},
    {"desk.route-open", QT_TRANSLATE_NOOP("desk", "{ticket} cannot go to “{state}” while steps of its route are open: {steps}. It stays as it is. Do them, or say why they are not needed.")},
    {"desk.reason-missing", QT_TRANSLATE_NOOP("desk", "That needs a reason. {ticket} stays as it is. Say why.")},
    {"desk.part-of-solution", QT_TRANSLATE_NOOP("desk", "“{name}” is a part of a solution. Nothing was changed. Name the solution as a whole.")},
    {"desk.affects-itself", QT_TRANSLATE_NOOP("desk", "{ticket} is about “{component}” itself. Nothing was added. Add what is affected besides.")},
    {"desk.affects-too-many", QT_TRANSLATE_NOOP("desk", "At most {most} components can be added to {ticket}. Nothing was added. Add what they stand in.")},
    {"desk.not-added", QT_TRANSLATE_NOOP("desk", "Nobody added “{component}” to {ticket}. Nothing was changed. What is computed follows from the dependencies.")},
    {"desk.major-not-incident", QT_TRANSLATE_NOOP("desk", "{ticket} is a {process}; only an incident can be a major one. Nothing was changed.")},
    {"desk.stakeholder-unknown", QT_TRANSLATE_NOOP("desk", "Nobody is called “{name}”, and no organisation is. Nothing was changed. Add them to the people first.")},
    {"desk.not-a-stakeholder", QT_TRANSLATE_NOOP("desk", "“{name}” is not on the list of {of}. Nothing was changed. Add them to it first.")},
    {"desk.nobody-to-tell", QT_TRANSLATE_NOOP("desk", "{ticket} has no stakeholders. Nothing was told. Add those who are to hear of it.")},
    {"desk.route-unknown", QT_TRANSLATE_NOOP("desk", "There is no such route. Nothing was changed. “route list” names those there are.")},
    {"desk.no-such-step", QT_TRANSLATE_NOOP("desk", "The route of {ticket} has no step {number}; it has {count}. Nothing was changed.")},
    {"desk.step-settled", QT_TRANSLATE_NOOP("desk", "{who} settled “{step}” of {ticket} at {at} already. It stays as it is. Reopen it to settle it anew.")},
    {"desk.step-open", QT_TRANSLATE_NOOP("desk", "“{step}” of {ticket} is open. Nothing was changed.")},
    {"desk.produced-unknown", QT_TRANSLATE_NOOP("desk", "“{text}” is neither a ticket nor a deployment. Nothing was changed. Give a number such as CHG-3, or “deployment 12”.")},
    {"desk.follow-up-incomplete", QT_TRANSLATE_NOOP("desk", "A follow-up action of {ticket} needs its {field}. Nothing was added. Give it one.")},
    {"desk.follow-up-unknown", QT_TRANSLATE_NOOP("desk", "There is no follow-up action {id}. Nothing was changed. “follow-up list” shows those there are.")},
    {"desk.offering-no-name", QT_TRANSLATE_NOOP("desk", "An offering needs a name. Nothing was changed. Give it one.")},
    {"desk.offering-unknown", QT_TRANSLATE_NOOP("desk", "There is no offering “{name}”. Nothing was changed. “catalogue list” names those there are.")},
    {"desk.offering-inactive", QT_TRANSLATE_NOOP("desk", "“{name}” is not offered at present. Nothing was ordered. Set it active first, or order something else.")},
    {"desk.offering-no-approval", QT_TRANSLATE_NOOP("desk", "“{name}” needs an approval, which a {process} does not know. Nothing was changed. Give it a template of a request.")},
    {"desk.bad-number", QT_TRANSLATE_NOOP("desk", "“{number}” is no number of a ticket. Nothing was changed. This is a fault of Mainstay; please report it.")},
    {"desk.cannot-keep-map", QT_TRANSLATE_NOOP("desk", "The map could not be written to “{file}”. Nothing else changed. Choose another place, or make room there.")},
};
// clang-format on

} // namespace

std::span<const Phrase> deskSentences()
{
    return phrases;
}

} // namespace mainstay
