// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/exit_status.h"

namespace mainstay {

class Call;

/// What can stand in the place of an operand, for completion in a shell.
enum class OperandKind { None, File, ImportFormatAndFile, ExportFormatAndFile, Component, Ticket };

/// What a verb needs to answer: a picture needs fonts.
enum class Medium { Text, Picture };

/// A verb as data: the parser, --help, the man page and completion all read it.
struct VerbSpec {
    const char *name; ///< "ticket add"
    const char *operands; ///< as help shows them: "COMPONENT…"; empty for none
    const char *summary; ///< marked for translation in the context "help", as are the help texts of options
    QList<const char *> notes = {}; ///< paragraphs that its own help and the man page add, marked likewise
    int least = 0; ///< operands
    std::optional<int> most = 0; ///< nothing: any number
    QList<OptionSpec> options = {};
    OperandKind operandKind = OperandKind::None;
    Medium medium = Medium::Text;
    ExitStatus (*run)(Call &) = nullptr;
};

/// How many lines a list has at most when nobody asks for more, and the option that does.
inline constexpr int usualLimit = 100;
OptionSpec limitOption();

/// One function for each file of verbs; together in the order in which help lists them.
QList<VerbSpec> workspaceVerbs();
QList<VerbSpec> journalVerbs();
QList<VerbSpec> exchangeVerbs();
QList<VerbSpec> estateVerbs();
QList<VerbSpec> graphVerbs();
QList<VerbSpec> questionVerbs();
QList<VerbSpec> estateListVerbs();
QList<VerbSpec> overrideVerbs();
QList<VerbSpec> scenarioVerbs();
QList<VerbSpec> deploymentVerbs();
QList<VerbSpec> forbiddenVerbs();
QList<VerbSpec> mapVerbs();
QList<VerbSpec> matrixVerbs();
QList<VerbSpec> timelineVerbs();
QList<VerbSpec> hostsVerbs();
QList<VerbSpec> ticketVerbs();
QList<VerbSpec> ticketShowVerb();
QList<VerbSpec> ticketListVerbs();
QList<VerbSpec> viewVerbs();
QList<VerbSpec> ticketRelationVerbs();
QList<VerbSpec> similarVerbs();
QList<VerbSpec> templateVerbs();
QList<VerbSpec> answerVerbs();
QList<VerbSpec> catalogueVerbs();
QList<VerbSpec> recurringVerbs();
QList<VerbSpec> attachmentVerbs();
QList<VerbSpec> knownErrorVerbs();
QList<VerbSpec> eventVerbs();
QList<VerbSpec> processVerbs();
QList<VerbSpec> calendarVerbs();
QList<VerbSpec> agreementVerbs();
QList<VerbSpec> clockVerbs();
QList<VerbSpec> dueVerbs();
QList<VerbSpec> businessTimeVerbs();
QList<VerbSpec> peopleVerbs();
QList<VerbSpec> teamVerbs();
QList<VerbSpec> escalationVerbs();
QList<VerbSpec> ruleVerbs();
QList<VerbSpec> affectsVerbs();
QList<VerbSpec> majorVerbs();
QList<VerbSpec> routeVerbs();
QList<VerbSpec> followUpVerbs();
QList<VerbSpec> approvalVerbs();
QList<VerbSpec> mailVerbs();
QList<VerbSpec> satisfactionVerbs();

const QList<VerbSpec> &allVerbs();

} // namespace mainstay
