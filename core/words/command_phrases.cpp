// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"outside", QT_TRANSLATE_NOOP("command", "Outside of Mainstay")},
    {"store.schema", QT_TRANSLATE_NOOP("command", "Bring the workspace to schema[ {schema}]")},
    {"store.restore", QT_TRANSLATE_NOOP("command", "Restore a backup[: {file}]")},
    {"store.undo", QT_TRANSLATE_NOOP("command", "Undo[: {step}]")},
    {"store.redo", QT_TRANSLATE_NOOP("command", "Redo[: {step}]")},
    {"calendar.add", QT_TRANSLATE_NOOP("command", "Add calendar[ {name}]")},
    {"calendar.edit", QT_TRANSLATE_NOOP("command", "Edit calendar[ {name}]")},
    {"calendar.add-holidays", QT_TRANSLATE_N_NOOP("command", "Add %n holiday(s)[ to {name}]"), "count"},
    {"calendar.remove", QT_TRANSLATE_NOOP("command", "Remove calendar[ {name}]")},
    {"people.add-organisation", QT_TRANSLATE_NOOP("command", "Add organisation[ {name}]")},
    {"people.edit-organisation", QT_TRANSLATE_NOOP("command", "Edit organisation[ {name}]")},
    {"people.remove-organisation", QT_TRANSLATE_NOOP("command", "Remove organisation[ {name}]")},
    {"people.add-person", QT_TRANSLATE_NOOP("command", "Add person[ {name}]")},
    {"people.edit-person", QT_TRANSLATE_NOOP("command", "Edit person[ {name}]")},
    {"people.remove-person", QT_TRANSLATE_NOOP("command", "Remove person[ {name}]")},
    {"people.confirm-people", QT_TRANSLATE_N_NOOP("command", "Confirm %n person(s)"), "count"},
    {"people.add-absence", QT_TRANSLATE_NOOP("command", "Add absence[ of {name}]")},
    {"people.remove-absence", QT_TRANSLATE_NOOP("command", "Remove absence[ of {name}]")},
    {"people.add-team", QT_TRANSLATE_NOOP("command", "Add team[ {name}]")},
    {"people.edit-team", QT_TRANSLATE_NOOP("command", "Edit team[ {name}]")},
    {"people.remove-team", QT_TRANSLATE_NOOP("command", "Remove team[ {name}]")},
    {"people.confirm-teams", QT_TRANSLATE_N_NOOP("command", "Confirm %n team(s)"), "count"},
    {"people.set-membership", QT_TRANSLATE_NOOP("command", "Put[ {name}] into a team[: {team}]")},
    {"people.remove-membership", QT_TRANSLATE_NOOP("command", "Take[ {name}] out of a team[: {team}]")},
    {"estate.add-component", QT_TRANSLATE_NOOP("command", "Add component[ {name}]")},
    {"estate.edit-component", QT_TRANSLATE_NOOP("command", "Edit component[ {name}]")},
    {"estate.move-component", QT_TRANSLATE_NOOP("command", "Move component[ {name}][ into {into}]")},
    {"estate.remove-component", QT_TRANSLATE_NOOP("command", "Remove component[ {name}]")},
    {"estate.edit-components", QT_TRANSLATE_N_NOOP("command", "Edit %n component(s)"), "count"},
    {"estate.move-components", QT_TRANSLATE_N_NOOP("command", "Move %n component(s)[ into {into}]"), "count"},
    {"estate.remove-components", QT_TRANSLATE_N_NOOP("command", "Remove %n component(s) with all below"), "count"},
    {"estate.set-attribute", QT_TRANSLATE_NOOP("command", "Set attribute[ {name}]")},
    {"estate.add-dependency", QT_TRANSLATE_NOOP("command", "Add dependency[: {dependent} needs {provider}]")},
    {"estate.edit-dependency", QT_TRANSLATE_NOOP("command", "Edit dependency[: {dependent} needs {provider}]")},
    {"estate.remove-dependency", QT_TRANSLATE_NOOP("command", "Remove dependency[: {dependent} needs {provider}]")},
    {"estate.add-group", QT_TRANSLATE_NOOP("command", "Add redundancy group[ {name}][ of {dependent}]")},
    {"estate.edit-group", QT_TRANSLATE_NOOP("command", "Edit redundancy group[ {name}][ of {dependent}]")},
    {"estate.remove-group", QT_TRANSLATE_NOOP("command", "Remove redundancy group[ {name}][ of {dependent}]")},
    {"estate.override-impact", QT_TRANSLATE_NOOP("command", "Override impact[ on {name}][ when {cause} fails]")},
    {"estate.compute-impact", QT_TRANSLATE_NOOP("command", "Compute impact again[ on {name}][ when {cause} fails]")},
    {"estate.add-scenario", QT_TRANSLATE_NOOP("command", "Add scenario[ {name}]")},
    {"estate.edit-scenario", QT_TRANSLATE_NOOP("command", "Edit scenario[ {name}]")},
    {"estate.remove-scenario", QT_TRANSLATE_NOOP("command", "Remove scenario[ {name}]")},
    {"estate.add-environment", QT_TRANSLATE_NOOP("command", "Add environment[ {name}]")},
    {"estate.edit-environment", QT_TRANSLATE_NOOP("command", "Edit environment[ {name}]")},
    {"estate.order-environments", QT_TRANSLATE_NOOP("command", "Order the environments")},
    {"estate.remove-environment", QT_TRANSLATE_NOOP("command", "Remove environment[ {name}]")},
    {"estate.deploy", QT_TRANSLATE_NOOP("command", "Deploy[ {name}][ {version}][ to {environment}]")},
    {"estate.edit-deployment", QT_TRANSLATE_NOOP("command", "Edit deployment[ of {name}][ to {environment}]")},
    {"estate.remove-deployment", QT_TRANSLATE_NOOP("command", "Remove deployment[ of {name}][ to {environment}]")},
    {"estate.add-rule", QT_TRANSLATE_NOOP("command", "Forbid dependencies[ of {dependent}][ on {provider}]")},
    {"estate.remove-rule", QT_TRANSLATE_NOOP("command", "Allow dependencies[ of {dependent}][ on {provider}]")},
    {"import.dpkg", QT_TRANSLATE_NOOP("command", "Import Debian packages[ of {source}: {components} components and {dependencies} dependencies added]")},
    {"import.cyclonedx", QT_TRANSLATE_NOOP("command", "Import a bill of materials[ of {source}: {components} components and {dependencies} dependencies added]")},
    {"import.spdx", QT_TRANSLATE_NOOP("command", "Import a bill of materials (SPDX)[ of {source}: {components} components and {dependencies} dependencies added]")},
    {"import.backstage", QT_TRANSLATE_NOOP("command", "Import a catalog of Backstage[: {components} components and {dependencies} dependencies added]")},
    {"import.npm-lock", QT_TRANSLATE_NOOP("command", "Import a lock file of npm[ of {source}: {components} components and {dependencies} dependencies added]")},
    {"import.archimate", QT_TRANSLATE_NOOP("command", "Import a model of ArchiMate[ of {source}: {components} components and {dependencies} dependencies added]")},
    {"import.graphml", QT_TRANSLATE_NOOP("command", "Import a graph (GraphML)[ of {source}: {components} components and {dependencies} dependencies added]")},
    {"import.dot", QT_TRANSLATE_NOOP("command", "Import a graph (dot)[ of {source}: {components} components and {dependencies} dependencies added]")},
    {"import.components-csv", QT_TRANSLATE_NOOP("command", "Import a table of components[: {components} added]")},
    {"import.dependencies-csv", QT_TRANSLATE_NOOP("command", "Import a table of dependencies[: {dependencies} added]")},
    {"import.people-csv", QT_TRANSLATE_NOOP("command", "Import a table of people[: {added} added, {updated} changed]")},
    {"import.teams-csv", QT_TRANSLATE_NOOP("command", "Import a table of teams[: {added} added, {updated} changed]")},
    {"import.tickets-csv", QT_TRANSLATE_NOOP("command", "Import a table of tickets[ of {source}: {tickets} tickets and {entries} log entries added]")},
    {"import.event-log-csv", QT_TRANSLATE_NOOP("command", "Import an event log[ of {source}: {tickets} tickets and {entries} log entries added]")},
    {"import.jira", QT_TRANSLATE_NOOP("command", "Import issues of Jira[ of {source}: {tickets} tickets and {entries} log entries added]")},
    {"import.eml", QT_TRANSLATE_NOOP("command", "Import a mail[ ({source})][: {tickets} tickets opened, {entries} entries added]")},
    {"import.mbox", QT_TRANSLATE_NOOP("command", "Import a mailbox[ ({source})][: {tickets} tickets opened, {entries} entries added]")},
    {"import.alertmanager", QT_TRANSLATE_NOOP("command", "Import events of Alertmanager[ ({source})][: {events} added, {tickets} tickets opened]")},
    {"import.icinga", QT_TRANSLATE_NOOP("command", "Import events of Icinga[ ({source})][: {events} added, {tickets} tickets opened]")},
    {"import.zabbix", QT_TRANSLATE_NOOP("command", "Import events of Zabbix[ ({source})][: {events} added, {tickets} tickets opened]")},
    {"desk.add-ticket", QT_TRANSLATE_NOOP("command", "Open[ {number}][: {title}]")},
    {"desk.edit-ticket", QT_TRANSLATE_NOOP("command", "Edit[ {number}][: {title}]")},
    {"desk.move-ticket", QT_TRANSLATE_NOOP("command", "Move[ {number}][ to {to}]")},
    {"desk.assign-ticket", QT_TRANSLATE_NOOP("command", "Assign[ {number}][ to {team}][ to {assignee}]")},
    {"desk.log-entry", QT_TRANSLATE_NOOP("command", "Write in the log[ of {number}]")},
    {"desk.add-agreement", QT_TRANSLATE_NOOP("command", "Add agreement[ {name}]")},
    {"desk.renew-agreement", QT_TRANSLATE_NOOP("command", "Add version[ {version}] of agreement[ {name}]")},
    {"desk.correct-agreement", QT_TRANSLATE_NOOP("command", "Correct version[ {version}] of agreement[ {name}]")},
    {"desk.remove-agreement", QT_TRANSLATE_NOOP("command", "Remove agreement[ {name}]")},
    {"time.due", QT_TRANSLATE_N_NOOP("command", "Do %n thing(s) that time has caused"), "count"},
    {"desk.add-template", QT_TRANSLATE_NOOP("command", "Add template[ “{name}”]")},
    {"desk.edit-template", QT_TRANSLATE_NOOP("command", "Edit template[ “{name}”]")},
    {"desk.remove-template", QT_TRANSLATE_NOOP("command", "Remove template[ “{name}”]")},
    {"desk.add-recurring", QT_TRANSLATE_NOOP("command", "Add series of tickets[ “{name}”]")},
    {"desk.edit-recurring", QT_TRANSLATE_NOOP("command", "Edit series of tickets[ “{name}”]")},
    {"desk.remove-recurring", QT_TRANSLATE_NOOP("command", "Remove series of tickets[ “{name}”]")},
    {"desk.attach-file", QT_TRANSLATE_NOOP("command", "Attach[ “{name}”][ to {number}]")},
    {"desk.detach-file", QT_TRANSLATE_NOOP("command", "Take[ “{name}”] off[ {number}]")},
    {"desk.apply-template", QT_TRANSLATE_NOOP("command", "Begin with the template[ {name}]")},
};
// clang-format on

} // namespace

std::span<const Phrase> commandPhrases()
{
    return phrases;
}

} // namespace mainstay
