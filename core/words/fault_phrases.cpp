// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"file", QT_TRANSLATE_NOOP("fault", "the file is damaged")},
    {"reference", QT_TRANSLATE_NOOP("fault", "refers to something that is not there")},
    {"journal-command", QT_TRANSLATE_NOOP("fault", "the journal names a step that is not there")},
    {"journal-row", QT_TRANSLATE_NOOP("fault", "row and journal disagree on whether it is there")},
    {"journal-version", QT_TRANSLATE_NOOP("fault", "row and journal disagree on the version")},
    {"duplicate-component", QT_TRANSLATE_NOOP("fault", "the id of a component stands there twice; the first counts")},
    {"missing-parent", QT_TRANSLATE_NOOP("fault", "the parent is not there; shown as a solution")},
    {"parent-cycle", QT_TRANSLATE_NOOP("fault", "stands below itself; shown as a solution")},
    {"duplicate-group", QT_TRANSLATE_NOOP("fault", "the id of a group stands there twice; the first counts")},
    {"missing-dependent", QT_TRANSLATE_NOOP("fault", "the dependent is not there; the dependency is left out")},
    {"missing-provider", QT_TRANSLATE_NOOP("fault", "the provider is not there; the dependency is left out")},
    {"missing-group", QT_TRANSLATE_NOOP("fault", "the group is not there; the dependency stands alone")},
    {"foreign-group", QT_TRANSLATE_NOOP("fault", "the group is another dependent's; the dependency stands alone")},
    {"missing-group-dependent", QT_TRANSLATE_NOOP("fault", "the dependent of the group is not there; the group is left out")},
    {"folded-name", QT_TRANSLATE_NOOP("fault", "is not found by its name; edit the name, and it is")},
    {"membership-day", QT_TRANSLATE_NOOP("fault", "the first or last day in the team is no day")},
    {"process", QT_TRANSLATE_NOOP("fault", "the process cannot be used")},
    {"bad-name", QT_TRANSLATE_NOOP("fault", "a name is empty, too long, or holds what no name may hold[: “{subject}”]")},
    {"duplicate", QT_TRANSLATE_NOOP("fault", "stands there twice[: “{subject}”]")},
    {"no-initial", QT_TRANSLATE_NOOP("fault", "the first state is not there or not open[: “{subject}”]")},
    {"no-final", QT_TRANSLATE_NOOP("fault", "there is no final state")},
    {"unknown-state", QT_TRANSLATE_NOOP("fault", "names a state that is not there[: “{subject}”]")},
    {"unknown-variant", QT_TRANSLATE_NOOP("fault", "names a variant that is not there[: “{subject}”]")},
    {"unknown-field", QT_TRANSLATE_NOOP("fault", "names a field that is not there[: “{subject}”]")},
    {"wrong-field", QT_TRANSLATE_NOOP("fault", "the field is of another type than it is used for[: “{subject}”]")},
    {"self-move", QT_TRANSLATE_NOOP("fault", "a move leads from the state to itself")},
    {"leaves-final", QT_TRANSLATE_NOOP("fault", "a move leaves a final state without being a reopening[: to “{subject}”]")},
    {"unmarked-reopening", QT_TRANSLATE_NOOP("fault", "a move from resolved to open is not marked as a reopening[: to “{subject}”]")},
    {"false-reopening", QT_TRANSLATE_NOOP("fault", "a move is marked as a reopening and is none[: to “{subject}”]")},
    {"unreachable", QT_TRANSLATE_NOOP("fault", "no way leads here from the first state")},
    {"undecided", QT_TRANSLATE_NOOP("fault", "tickets wait here for approval, and no one way, or several, says “{subject}”")},
    {"false-decision", QT_TRANSLATE_NOOP("fault", "a move approves or rejects[ (to “{subject}”)] where no open ticket waits for it")},
    {"dead-end", QT_TRANSLATE_NOOP("fault", "no way leads from here to a final state")},
    {"ticket-state", QT_TRANSLATE_NOOP("fault", "the process does not know the state, or says otherwise whether it is open")},
    {"ticket-number", QT_TRANSLATE_NOOP("fault", "two tickets have the number, or it is still to be given")},
    {"search-words", QT_TRANSLATE_NOOP("fault", "the words to be found by are missing, stale, or of no ticket")},
    {"kept-bytes", QT_TRANSLATE_NOOP("fault", "the bytes of a file are not what they were when it was kept")},
};
// clang-format on

} // namespace

std::span<const Phrase> faultPhrases()
{
    return phrases;
}

} // namespace mainstay
