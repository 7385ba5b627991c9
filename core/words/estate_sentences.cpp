// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"estate.component-unknown", QT_TRANSLATE_NOOP("estate", "There is no component “{text}”. Nothing was changed. Give an outline code, an exact name or id:NUMBER; “tree” shows them.")},
    {"estate.component-ambiguous", QT_TRANSLATE_NOOP("estate", "“{text}” may be several components: {candidates}. Nothing was changed. Give the outline code of the one you mean, or id:NUMBER.")},
    {"estate.nothing-chosen", QT_TRANSLATE_NOOP("estate", "No component is chosen. Choose one in the tree or on the map, and ask again.")},
    {"estate.component-gone", QT_TRANSLATE_NOOP("estate", "The component with id {id} is not there any more. Nothing was changed. Look at the tree as it is now.")},
    {"estate.cycle", QT_TRANSLATE_NOOP("estate", "{name} would stand below itself (in {into}). It was left where it is. Choose a place outside of it.")},
    {"estate.name-missing", QT_TRANSLATE_NOOP("estate", "A component needs a name. Nothing was changed. Give it one.")},
    {"estate.name-too-long", QT_TRANSLATE_NOOP("estate", "The name is too long: {length} characters, at most {most} are kept. Nothing was changed. Shorten it; the description takes more.")},
    {"estate.moment-unreadable", QT_TRANSLATE_NOOP("estate", "“{text}” is no time. Nothing was changed. Write it as 2027-11-30 14:05, or leave it empty for now.")},
    {"estate.date-unreadable", QT_TRANSLATE_NOOP("estate", "“{text}” is no date. Nothing was changed. Write it as 2027-11-30, or leave it empty.")},
    {"estate.life-cycle-order", QT_TRANSLATE_NOOP("estate", "The date of “{later}” lies before that of “{earlier}”[ for “{name}”]. Nothing was changed. Dates come in the order of the stages.")},
    {"estate.group-of-another", QT_TRANSLATE_NOOP("estate", "The redundancy group {id} belongs to another component. Nothing was changed. Choose a group of the dependent itself.")},
    {"estate.requirement-unreadable", QT_TRANSLATE_NOOP("estate", "“{part}” cannot be read in the version requirement “{text}”. Nothing was changed. Write bounds such as “>= 3, < 4”.")},
    {"estate.minimum-unreadable", QT_TRANSLATE_NOOP("estate", "“{text}” is no minimum. Nothing was changed. Write a count such as 2, or a percentage such as 50%.")},
    {"estate.minimum-zero", QT_TRANSLATE_NOOP("estate", "A minimum of “{text}” would never fail. Nothing was changed. Write at least 1.")},
    {"estate.minimum-above-all", QT_TRANSLATE_NOOP("estate", "A minimum of “{text}” can never be met. Nothing was changed. Write at most 100%.")},
    {"estate.override-needs-cause", QT_TRANSLATE_NOOP("estate", "An impact can only be added to the failure of another component. Nothing was changed. Say which failure brings it about for {name}.")},
    {"estate.override-of-itself", QT_TRANSLATE_NOOP("estate", "{name} fails when it fails: there is nothing to override. Nothing was changed. Choose another cause.")},
    {"estate.scenario-name-missing", QT_TRANSLATE_NOOP("estate", "A scenario needs a name. Nothing was changed. Give it one.")},
    {"estate.environment-name-missing", QT_TRANSLATE_NOOP("estate", "An environment needs a name. Nothing was changed. Give it one.")},
    {"estate.environment-gone", QT_TRANSLATE_NOOP("estate", "The environment with id {id} is not there any more. Nothing was changed. Choose another.")},
    {"estate.environment-unknown", QT_TRANSLATE_NOOP("estate", "There is no environment “{name}”. Nothing was changed. There are: {known}.")},
    {"estate.environment-in-use", QT_TRANSLATE_NOOP("estate", "{name} has {deployments} deployments. It was kept. Remove those first, or give it another name.")},
    {"estate.deployment-version-missing", QT_TRANSLATE_NOOP("estate", "The deployment of {name} names no version. Nothing was changed. Say which version was deployed.")},
    {"estate.rule-side-empty", QT_TRANSLATE_NOOP("estate", "A side of the rule goes by {trait} but does not say which. Nothing was changed. Say which.")},
    {"estate.rule-word-unknown", QT_TRANSLATE_NOOP("estate", "“{text}” is no {trait}. Nothing was changed. Take one of those that components have.")},
    {"estate.rule-never-broken", QT_TRANSLATE_NOOP("estate", "{dependent} and {provider} are the same, so the rule could never be broken. Nothing was changed. Choose another for one side.")},
    {"estate.rule-gone", QT_TRANSLATE_NOOP("estate", "There is no rule with the number {id}. Nothing was changed. Look at the rules as they are now.")},
    {"estate.outcome-unknown", QT_TRANSLATE_NOOP("estate", "“{text}” is no outcome. Nothing was changed. Write successful, “with issues”, failed or “backed out”.")},
};
// clang-format on

} // namespace

std::span<const Phrase> estateSentences()
{
    return phrases;
}

} // namespace mainstay
