// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"exchange.ragged-row", QT_TRANSLATE_NOOP("remark", "the row has {fields} fields, the header {columns}")},
    {"exchange.stray-quote", QT_TRANSLATE_NOOP("remark", "a quote stands in the middle of the field {field}")},
    {"exchange.text-after-quote", QT_TRANSLATE_NOOP("remark", "text follows the closing quote of the field {field}")},
    {"exchange.unnamed-column", QT_TRANSLATE_NOOP("remark", "column {column} has a value (“{value}”) but no name")},
    {"exchange.missing-value", QT_TRANSLATE_NOOP("remark", "{field} is missing")},
    {"exchange.unknown-word", QT_TRANSLATE_NOOP("remark", "“{value}” is no {field}")},
    {"exchange.bad-minimum", QT_TRANSLATE_NOOP("remark", "“{value}” is no {field}: write a count or a percentage")},
    {"exchange.minimum-differs", QT_TRANSLATE_NOOP("remark", "the minimum “{value}” differs from “{first}”, which another row of the group states")},
    {"exchange.self-dependency", QT_TRANSLATE_NOOP("remark", "{component} would depend on itself")},
    {"exchange.duplicate-key", QT_TRANSLATE_NOOP("remark", "the key “{key}” was used before (row {first})")},
    {"exchange.cyclic-parent", QT_TRANSLATE_NOOP("remark", "“{key}” would stand below itself (parent “{parent}”)")},
    {"exchange.parent-rejected", QT_TRANSLATE_NOOP("remark", "the parent “{parent}” of “{key}” cannot be used either")},
    {"exchange.key-too-long", QT_TRANSLATE_NOOP("remark", "the path of names down to “{name}” is too long for a key; give it a key of its own")},
    {"exchange.duplicate-reference", QT_TRANSLATE_NOOP("remark", "the reference “{reference}” was used before[ ({first})]")},
    {"exchange.wrong-type", QT_TRANSLATE_NOOP("remark", "{field} is not of the kind it must be")},
    {"exchange.unreadable-stanza", QT_TRANSLATE_NOOP("remark", "the record cannot be read[: “{line}”]")},
    {"exchange.bad-package-name", QT_TRANSLATE_NOOP("remark", "“{name}” is no name of a package")},
    {"exchange.minimum-above-members", QT_TRANSLATE_NOOP("remark", "the group “{group}” of {dependent} needs more members up than it has")},
    {"exchange.minimum-without-group", QT_TRANSLATE_NOOP("remark", "{dependent} states a minimum ({minimum}) without a group; it was ignored")},
    {"exchange.unmet-clause", QT_TRANSLATE_NOOP("remark", "nothing here meets “{clause}”, which {package} needs")},
    {"exchange.unreadable-clause", QT_TRANSLATE_NOOP("remark", "“{clause}” of {package} cannot be read as a dependency")},
    {"exchange.unreadable-provides", QT_TRANSLATE_NOOP("remark", "“{clause}” of {package} cannot be read as what it provides")},
    {"exchange.clashing-provides", QT_TRANSLATE_NOOP("remark", "{provider} meets a clause of {package} under two versions")},
    {"exchange.dangling-reference", QT_TRANSLATE_NOOP("remark", "{dependent} needs “{reference}”, which the file does not hold")},
    {"exchange.unknown-dependent", QT_TRANSLATE_NOOP("remark", "the file says what “{reference}” needs, but does not hold it")},
    {"calendar.timed-events", QT_TRANSLATE_NOOP("remark", "{count} of {of} events were left out: they are at a time of the day, so they are no holidays")},
    {"calendar.unreadable-events", QT_TRANSLATE_NOOP("remark", "{count} of {of} events were left out, whole or in part: they have no date, or a rule that cannot be followed")},
    {"calendar.rules-cut", QT_TRANSLATE_NOOP("remark", "rules were followed for {count} dates, and no further")},
    {"exchange.newer-format", QT_TRANSLATE_NOOP("remark", "the file is written in version {version}, newer than {known}; what is new in it was not read")},
    {"exchange.unclear-licence", QT_TRANSLATE_NOOP("remark", "the licence of {component} is not clear")},
    {"exchange.relation-not-kept", QT_TRANSLATE_NOOP("remark", "“{relation}” of {component} is no dependency and was not kept")},
    {"exchange.ports-not-kept", QT_TRANSLATE_NOOP("remark", "ports of nodes that were not kept: {count}; their edges join the nodes themselves")},
    {"exchange.hyperedges-not-kept", QT_TRANSLATE_NOOP("remark", "hyperedges that were not kept: {count}; a dependency has two ends")},
    {"exchange.undirected-edges", QT_TRANSLATE_NOOP("remark", "edges without direction: {count}; they were taken as they are written, the first end needs the second")},
    {"exchange.elements-not-kept", QT_TRANSLATE_NOOP("remark", "elements that are no part of an estate and were not kept: {count} ({kinds})")},
    {"exchange.views-not-kept", QT_TRANSLATE_NOOP("remark", "views that were not kept: {count}; an estate draws its own")},
    {"exchange.dependencies-leaving", QT_TRANSLATE_NOOP("remark", "{count} of {of} dependencies were left out: their provider is not part of what was written")},
    {"exchange.empty-groups", QT_TRANSLATE_NOOP("remark", "{count} of {of} redundancy groups were left out: they have no members")},
    {"exchange.deployments-left-out", QT_TRANSLATE_NOOP("remark", "{count} of {of} deployments were left out: the format has no place for them")},
    {"exchange.overrides-left-out", QT_TRANSLATE_NOOP("remark", "{count} of {of} overrides of impact were left out: the format has no place for them")},
    {"exchange.scenarios-left-out", QT_TRANSLATE_NOOP("remark", "{count} of {of} scenarios were left out: the format has no place for them")},
    {"exchange.rules-left-out", QT_TRANSLATE_NOOP("remark", "{count} of {of} rules for the structure were left out: the format has no place for them")},
    {"exchange.terms-left-out", QT_TRANSLATE_NOOP("remark", "{count} of {of} dependencies lost what is said of them (strength, versions, groups, attributes): the format only knows that they are there")},
    {"exchange.texts-cut", QT_TRANSLATE_NOOP("remark", "{count} of {of} texts were cut: a cell holds 32,767 characters")},
    {"exchange.columns-left-out", QT_TRANSLATE_NOOP("remark", "{count} of {of} attributes were left out: a sheet has 16,384 columns")},
    {"exchange.unknown-parent", QT_TRANSLATE_NOOP("remark", "the parent “{parent}” of “{key}” is nowhere to be found")},
    {"exchange.unknown-end", QT_TRANSLATE_NOOP("remark", "there is no component “{value}” ({field})")},
    {"exchange.ambiguous-end", QT_TRANSLATE_NOOP("remark", "“{value}” ({field}) may be several components")},
    {"exchange.same-dependency", QT_TRANSLATE_NOOP("remark", "an earlier row already says that {dependent} needs {provider}")},
    {"exchange.bad-day", QT_TRANSLATE_NOOP("remark", "“{value}” is no day for {field}: write it as 2027-10-31")},
    {"exchange.stage-order", QT_TRANSLATE_NOOP("remark", "“{later}” would begin before “{earlier}” does")},
    {"mail.broken", QT_TRANSLATE_NOOP("remark", "the mail is not built as a mail must be ({count} faults); it was read as far as it goes")},
    {"mail.other-charset", QT_TRANSLATE_NOOP("remark", "the mail says that it is written in “{charset}”, and is not; it was read as {used}")},
    {"mail.text-cut", QT_TRANSLATE_NOOP("remark", "the text has {of} characters, of which the entry holds the first {count}; all of it is the attachment message.txt")},
    {"mail.file-left-out", QT_TRANSLATE_NOOP("remark", "“{name}” has {size} bytes and was left out; at most {most} are kept")},
    {"mail.too-many-parts", QT_TRANSLATE_NOOP("remark", "{count} of {of} parts of the mail were left out: there are too many, or they are nested too deep")},
    {"mail.foreign-number", QT_TRANSLATE_NOOP("remark", "the subject names {number}, with which {sender} has had nothing to do; a ticket of its own was opened")},
    {"mail.reused-id", QT_TRANSLATE_NOOP("remark", "another mail has the same Message-ID <{id}>; both were kept")},
    {"mail.automatic-left-out", QT_TRANSLATE_NOOP("remark", "“{subject}” was written by a program ({sender}) and is about no ticket; it was left out")},
    {"mail.no-sender", QT_TRANSLATE_NOOP("remark", "the mail “{subject}” does not say who sent it")},
    {"mail.date-guessed", QT_TRANSLATE_NOOP("remark", "the mail “{subject}” has no date that can be[ ({date})]; it counts as of {used}")},
};
// clang-format on

} // namespace

std::span<const Phrase> remarkPhrases()
{
    return phrases;
}

} // namespace mainstay
