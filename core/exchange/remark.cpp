// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/remark.h"

#include <array>

namespace mainstay {

namespace {
struct Shape {
    RemarkCode code;
    const char *name;
    const char *first;
    const char *second;
};

constexpr std::array shapes = {
    Shape{RemarkCode::RaggedRow, "exchange.ragged-row", "fields", "columns"},
    Shape{RemarkCode::StrayQuote, "exchange.stray-quote", "field", nullptr},
    Shape{RemarkCode::TextAfterQuote, "exchange.text-after-quote", "field", nullptr},
    Shape{RemarkCode::UnnamedColumn, "exchange.unnamed-column", "column", "value"},
    Shape{RemarkCode::MissingValue, "exchange.missing-value", "field", nullptr},
    Shape{RemarkCode::UnknownWord, "exchange.unknown-word", "field", "value"},
    Shape{RemarkCode::BadMinimum, "exchange.bad-minimum", "field", "value"},
    Shape{RemarkCode::MinimumDiffers, "exchange.minimum-differs", "value", "first"},
    Shape{RemarkCode::SelfDependency, "exchange.self-dependency", "component", nullptr},
    Shape{RemarkCode::DuplicateKey, "exchange.duplicate-key", "key", "first"},
    Shape{RemarkCode::CyclicParent, "exchange.cyclic-parent", "key", "parent"},
    Shape{RemarkCode::ParentRejected, "exchange.parent-rejected", "key", "parent"},
    Shape{RemarkCode::KeyTooLong, "exchange.key-too-long", "name", nullptr},
    Shape{RemarkCode::DuplicateReference, "exchange.duplicate-reference", "reference", "first"},
    Shape{RemarkCode::WrongType, "exchange.wrong-type", "field", nullptr},
    Shape{RemarkCode::UnreadableStanza, "exchange.unreadable-stanza", "line", nullptr},
    Shape{RemarkCode::BadPackageName, "exchange.bad-package-name", "name", nullptr},
    Shape{RemarkCode::UnknownParent, "exchange.unknown-parent", "key", "parent"},
    Shape{RemarkCode::UnknownEnd, "exchange.unknown-end", "field", "value"},
    Shape{RemarkCode::AmbiguousEnd, "exchange.ambiguous-end", "field", "value"},
    Shape{RemarkCode::SameDependency, "exchange.same-dependency", "dependent", "provider"},
    Shape{RemarkCode::BadDay, "exchange.bad-day", "field", "value"},
    Shape{RemarkCode::StageOrder, "exchange.stage-order", "earlier", "later"},
    Shape{RemarkCode::TextTooLong, "exchange.text-too-long", "field", "most"},
    Shape{RemarkCode::ControlCharacter, "exchange.control-character", "field", nullptr},
    Shape{RemarkCode::BadAddress, "exchange.bad-address", "field", "value"},
    Shape{RemarkCode::AddressTaken, "exchange.address-taken", "address", "name"},
    Shape{RemarkCode::UnknownCalendar, "exchange.unknown-calendar", "calendar", nullptr},
    Shape{RemarkCode::TeamDiffers, "exchange.team-differs", "field", "first"},
    Shape{RemarkCode::SameMember, "exchange.same-member", "team", "member"},
    Shape{RemarkCode::DayOrder, "exchange.day-order", "from", "until"},
    Shape{RemarkCode::UnmappedState, "exchange.unmapped-state", "state", "process"},
    Shape{RemarkCode::UnknownState, "exchange.unknown-state", "state", "process"},
    Shape{RemarkCode::BadTime, "exchange.bad-time", "field", "value"},
    Shape{RemarkCode::FutureTime, "exchange.future-time", "field", "value"},
    Shape{RemarkCode::TimesBackwards, "exchange.times-backwards", "earlier", "later"},
    Shape{RemarkCode::OtherProcess, "exchange.other-process", "ticket", "process"},
    Shape{RemarkCode::NumberTaken, "exchange.number-taken", "number", nullptr},
    Shape{RemarkCode::UnknownTicket, "exchange.unknown-ticket", "ticket", nullptr},
    Shape{RemarkCode::NoIssue, "exchange.no-issue", "field", nullptr},
    Shape{RemarkCode::MinimumAboveMembers, "exchange.minimum-above-members", "group", "dependent"},
    Shape{RemarkCode::MinimumWithoutGroup, "exchange.minimum-without-group", "minimum", "dependent"},
    Shape{RemarkCode::UnmetClause, "exchange.unmet-clause", "clause", "package"},
    Shape{RemarkCode::UnreadableClause, "exchange.unreadable-clause", "clause", "package"},
    Shape{RemarkCode::UnreadableProvides, "exchange.unreadable-provides", "clause", "package"},
    Shape{RemarkCode::ClashingProvides, "exchange.clashing-provides", "provider", "package"},
    Shape{RemarkCode::DanglingReference, "exchange.dangling-reference", "reference", "dependent"},
    Shape{RemarkCode::UnknownDependent, "exchange.unknown-dependent", "reference", nullptr},
    Shape{RemarkCode::NewerFormat, "exchange.newer-format", "version", "known"},
    Shape{RemarkCode::UnclearLicence, "exchange.unclear-licence", "component", nullptr},
    Shape{RemarkCode::RelationNotKept, "exchange.relation-not-kept", "relation", "component"},
    Shape{RemarkCode::PortsNotKept, "exchange.ports-not-kept", "count", nullptr},
    Shape{RemarkCode::HyperedgesNotKept, "exchange.hyperedges-not-kept", "count", nullptr},
    Shape{RemarkCode::UndirectedEdges, "exchange.undirected-edges", "count", nullptr},
    Shape{RemarkCode::ElementsNotKept, "exchange.elements-not-kept", "count", "kinds"},
    Shape{RemarkCode::ViewsNotKept, "exchange.views-not-kept", "count", nullptr},
    Shape{RemarkCode::ColumnsNotKept, "exchange.columns-not-kept", "count", "columns"},
    Shape{RemarkCode::UnknownComponent, "exchange.unknown-component", "component", nullptr},
    Shape{RemarkCode::AmbiguousComponent, "exchange.ambiguous-component", "component", nullptr},
    Shape{RemarkCode::TicketsWorkedOn, "exchange.tickets-worked-on", "count", nullptr},
    Shape{RemarkCode::BrokenText, "exchange.broken-text", "count", nullptr},
    Shape{RemarkCode::AttachmentsNotKept, "exchange.attachments-not-kept", "count", nullptr},
    Shape{RemarkCode::LinksNotKept, "exchange.links-not-kept", "count", nullptr},
    Shape{RemarkCode::SkippedTime, "exchange.skipped-time", "value", "taken"},
    Shape{RemarkCode::RepeatedTime, "exchange.repeated-time", "value", "taken"},
};

const Shape &shapeOf(RemarkCode code)
{
    const auto at = size_t(code);
    Q_ASSERT(at < shapes.size() && shapes[at].code == code);
    return shapes[at];
}
} // namespace

QByteArray nameOf(RemarkCode code)
{
    return shapeOf(code).name;
}

QJsonObject factsOf(const Remark &remark)
{
    const Shape &shape = shapeOf(remark.code);
    QJsonObject facts;
    if (shape.first)
        facts.insert(QLatin1String(shape.first), remark.first.toString());
    if (shape.second)
        facts.insert(QLatin1String(shape.second), remark.second.toString());
    return facts;
}

} // namespace mainstay
