// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text_pool.h"

#include <QJsonObject>

namespace mainstay {

/// What a reader has to say about a place in its input: why a row cannot be used, or what a person should know of a row
/// that can. Names and facts stand in remark.cpp; the sentences in words/.
enum class RemarkCode : quint8 {
    // why a row is rejected
    RaggedRow,
    StrayQuote,
    TextAfterQuote,
    UnnamedColumn,
    MissingValue,
    UnknownWord,
    BadMinimum,
    MinimumDiffers,
    SelfDependency,
    DuplicateKey,
    CyclicParent,
    ParentRejected,
    KeyTooLong,
    DuplicateReference,
    WrongType,
    UnreadableStanza,
    BadPackageName,
    UnknownParent,
    UnknownEnd,
    AmbiguousEnd,
    SameDependency,
    BadDay,
    StageOrder,
    TextTooLong,
    ControlCharacter,
    BadAddress,
    AddressTaken,
    UnknownCalendar,
    TeamDiffers,
    SameMember,
    DayOrder,
    UnmappedState,
    UnknownState,
    BadTime,
    FutureTime,
    TimesBackwards,
    OtherProcess,
    NumberTaken,
    UnknownTicket,
    NoIssue,
    // what a finding tells
    MinimumAboveMembers,
    MinimumWithoutGroup,
    UnmetClause,
    UnreadableClause,
    UnreadableProvides,
    ClashingProvides,
    DanglingReference,
    UnknownDependent,
    NewerFormat,
    UnclearLicence,
    RelationNotKept,
    PortsNotKept,
    HyperedgesNotKept,
    UndirectedEdges,
    ElementsNotKept,
    ViewsNotKept,
    ColumnsNotKept,
    UnknownComponent,
    AmbiguousComponent,
    TicketsWorkedOn,
    BrokenText,
    AttachmentsNotKept,
    LinksNotKept,
    SkippedTime,
    RepeatedTime,
};

/// Small on purpose: a hostile file may cause millions.
struct Remark {
    RemarkCode code = RemarkCode::MissingValue;
    quint32 where = 0; ///< row, line or byte, as the reading says
    Text first; ///< the values of the facts, in the order of the code's facts
    Text second;
};

/// A row that cannot be used, whole and as it was read.
struct Reject {
    Remark remark;
    Text row;
};

/// "exchange.duplicate-key" …
QByteArray nameOf(RemarkCode code);
/// The facts by name, such as {"clause": "awk", "package": "base-files"}; without "where", which the reading explains.
QJsonObject factsOf(const Remark &remark);

} // namespace mainstay
