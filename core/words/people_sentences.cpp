// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"people.no-name", QT_TRANSLATE_NOOP("people", "People, teams and organisations need a name. Nothing was changed. Give one.")},
    {"people.text-too-long", QT_TRANSLATE_NOOP("people", "The field {field} is too long: {length} characters, at most {most} are kept. Nothing was changed. Shorten it.")},
    {"people.control-character", QT_TRANSLATE_NOOP("people", "The field {field} holds a control character, which cannot be shown. Nothing was changed. Take it out.")},
    {"people.bad-email", QT_TRANSLATE_NOOP("people", "“{email}” is no e-mail address. Nothing was changed. Write it as name@example.org.")},
    {"people.bad-tier", QT_TRANSLATE_NOOP("people", "There is no tier {tier}. Nothing was changed. Tiers are 0 (self-service) to 4 (vendor).")},
    {"people.unknown-side", QT_TRANSLATE_NOOP("people", "“{text}” is no side. Nothing was changed. Write business, technical or outside.")},
    {"people.unknown-team-kind", QT_TRANSLATE_NOOP("people", "“{text}” is no kind of team. Nothing was changed. Write support or virtual.")},
    {"people.day-order", QT_TRANSLATE_NOOP("people", "The last day ({until}) lies before the first ({from}). Nothing was changed. Give them the other way round.")},
    {"people.time-order", QT_TRANSLATE_NOOP("people", "The absence would end ({to}) before it begins ({from}). Nothing was changed. Give a later end.")},
    {"people.person-exists", QT_TRANSLATE_NOOP("people", "There is already somebody named “{name}”. Nothing was changed. Edit that person, or choose a name that tells them apart.")},
    {"people.team-exists", QT_TRANSLATE_NOOP("people", "There is already a team “{name}”. Nothing was changed. Edit that one, or choose another name.")},
    {"people.organisation-exists", QT_TRANSLATE_NOOP("people", "There is already an organisation “{name}”. Nothing was changed. Edit that one, or choose another name.")},
    {"people.email-taken", QT_TRANSLATE_NOOP("people", "{email} is the e-mail address of {name}. Nothing was changed. Give another, or take it from {name} first.")},
    {"people.unknown-organisation", QT_TRANSLATE_NOOP("people", "There is no organisation named “{name}”. Nothing was changed. “people list” says who belongs to which.")},
    {"people.unknown-person", QT_TRANSLATE_NOOP("people", "There is nobody named “{name}”. Nothing was changed. “people list” names those there are.")},
    {"people.unknown-team", QT_TRANSLATE_NOOP("people", "There is no team “{name}”. Nothing was changed. “team list” names those there are.")},
    {"people.not-a-member", QT_TRANSLATE_NOOP("people", "{name} is not in the team “{team}”. Nothing was changed. “team list” says who is.")},
    {"people.not-absent", QT_TRANSLATE_NOOP("people", "{name} has no absence from {from} to {to}. Nothing was changed. “people list --json” says which there are.")},
    {"people.person-in-use", QT_TRANSLATE_NOOP("people", "{name} is still in a team: {by}[ and {more} more]. Nothing was removed. Take {name} out of it first.")},
    {"people.team-in-use", QT_TRANSLATE_NOOP("people", "Somebody is still in the team “{name}”: {by}[ and {more} more]. Nothing was removed. Take them out of it first.")},
    {"people.organisation-in-use", QT_TRANSLATE_NOOP("people", "Somebody still belongs to “{name}”: {by}[ and {more} more]. Nothing was removed. Give them another organisation first.")},
};
// clang-format on

} // namespace

std::span<const Phrase> peopleSentences()
{
    return phrases;
}

} // namespace mainstay
