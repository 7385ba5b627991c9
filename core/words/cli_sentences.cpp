// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"cli.no-workspace", QT_TRANSLATE_NOOP("cli", "No workspace was named. Give one with -w, or set MAINSTAY_WORKSPACE.")},
    {"cli.password-in-address", QT_TRANSLATE_NOOP("cli", "The address holds a password, which others on this machine can read. Nothing was opened. Leave it out; it is looked up in the keychain and in PGPASSFILE, or asked for.")},
    {"cli.no-verb", QT_TRANSLATE_NOOP("cli", "A verb is missing.")},
    {"cli.unknown-verb", QT_TRANSLATE_NOOP("cli", "There is no verb “{verb}”.")},
    {"cli.unknown-option", QT_TRANSLATE_NOOP("cli", "There is no option {option}[ of “{verb}”].")},
    {"cli.option-needs-value", QT_TRANSLATE_NOOP("cli", "The option {option} needs a value ({value}).")},
    {"cli.option-takes-no-value", QT_TRANSLATE_NOOP("cli", "The option {option} takes no value.")},
    {"cli.option-twice", QT_TRANSLATE_NOOP("cli", "The option {option} stands there twice.")},
    {"cli.option-missing", QT_TRANSLATE_NOOP("cli", "“{verb}” needs the option {option}.")},
    {"cli.option-needs-other", QT_TRANSLATE_NOOP("cli", "The option {option} needs {other} beside it.")},
    {"cli.one-of-both", QT_TRANSLATE_NOOP("cli", "“{verb}” takes either {one} or {other}. Give one of the two.")},
    {"cli.verdict-unknown", QT_TRANSLATE_NOOP("cli", "“{text}” says nothing about an impact. Nothing was changed. Write “not impacted”, degraded or failed.")},
    {"cli.scenario-unknown", QT_TRANSLATE_NOOP("cli", "There is no scenario “{name}”. “scenario list” shows them.")},
    {"cli.operand-missing", QT_TRANSLATE_NOOP("cli", "“{verb}” needs {operands}.")},
    {"cli.operand-too-many", QT_TRANSLATE_NOOP("cli", "“{verb}” does not know what to do with “{operand}”.")},
    {"cli.not-a-number", QT_TRANSLATE_NOOP("cli", "{option} takes a whole number from {least} to {most}, not “{value}”.")},
    {"cli.not-a-day", QT_TRANSLATE_NOOP("cli", "{option} takes a day such as 2026-03-02, not “{value}”.")},
    {"cli.not-milliseconds", QT_TRANSLATE_NOOP("cli", "{option} takes a whole number of milliseconds, 0 or more, not “{value}”.")},
    {"cli.options-clash", QT_TRANSLATE_NOOP("cli", "{option} and {other} ask for different things. Give one of them.")},
    {"cli.not-a-time", QT_TRANSLATE_NOOP("cli", "{option} takes a time such as 2026-03-02T08:00:00Z, with its zone, not “{value}”.")},
    {"cli.not-an-assignment", QT_TRANSLATE_NOOP("cli", "{option} takes field=value, not “{value}”.")},
    {"cli.unknown-entity", QT_TRANSLATE_NOOP("cli", "The workspace keeps no “{value}”. There are: {=allowed}.")},
    {"cli.cannot-write", QT_TRANSLATE_NOOP("cli", "The answer could not be written[: {detail}]. What the verb did in the workspace is done.")},
    {"cli.mail-no-password", QT_TRANSLATE_NOOP("cli", "The password for {host} is not known: neither a keychain nor a terminal has it. Nothing was sent. Keep it with “mail password”, or name a file with --password-file.")},
    {"cli.mail-no-terminal", QT_TRANSLATE_NOOP("cli", "There is no terminal to ask for the password at. Nothing was kept. Call this at a terminal.")},
    {"cli.no-keychain", QT_TRANSLATE_NOOP("cli", "No keychain answers, so the password was not kept. Unlock it and try again, or name a file with --password-file where it is needed.")},
    {"cli.unreadable-file", QT_TRANSLATE_NOOP("cli", "{file} cannot be read[: {detail}]. Nothing was changed. Check the path.")},
    {"cli.no-team", QT_TRANSLATE_NOOP("cli", "{ticket} has no team, so nobody in it can be chosen. Nothing was changed. Name one with --team.")},
    {"cli.unknown-ticket", QT_TRANSLATE_NOOP("cli", "There is no ticket “{ticket}”. Nothing was changed. Give a number such as INC-1042; “ticket list” shows them.")},
    {"cli.unknown-attachment", QT_TRANSLATE_NOOP("cli", "{ticket} has no attachment “{attachment}”. Nothing was changed. “ticket show {ticket}” lists them by number.")},
    {"cli.unknown-word", QT_TRANSLATE_NOOP("cli", "“{value}” does not fit {option}. Nothing was changed. There are: {=allowed}.")},
};
// clang-format on

} // namespace

std::span<const Phrase> cliSentences()
{
    return phrases;
}

} // namespace mainstay
