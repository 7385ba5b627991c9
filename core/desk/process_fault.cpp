// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_check.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString toName(ProcessFaultKind kind)
{
    switch (kind) {
    case ProcessFaultKind::BadName:
        return u"bad-name"_s;
    case ProcessFaultKind::Duplicate:
        return u"duplicate"_s;
    case ProcessFaultKind::NoInitial:
        return u"no-initial"_s;
    case ProcessFaultKind::NoFinal:
        return u"no-final"_s;
    case ProcessFaultKind::UnknownState:
        return u"unknown-state"_s;
    case ProcessFaultKind::UnknownVariant:
        return u"unknown-variant"_s;
    case ProcessFaultKind::UnknownField:
        return u"unknown-field"_s;
    case ProcessFaultKind::WrongField:
        return u"wrong-field"_s;
    case ProcessFaultKind::SelfMove:
        return u"self-move"_s;
    case ProcessFaultKind::LeavesFinal:
        return u"leaves-final"_s;
    case ProcessFaultKind::UnmarkedReopening:
        return u"unmarked-reopening"_s;
    case ProcessFaultKind::FalseReopening:
        return u"false-reopening"_s;
    case ProcessFaultKind::Unreachable:
        return u"unreachable"_s;
    case ProcessFaultKind::Undecided:
        return u"undecided"_s;
    case ProcessFaultKind::FalseDecision:
        return u"false-decision"_s;
    case ProcessFaultKind::DeadEnd:
        return u"dead-end"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ProcessFault &fault)
{
    QJsonObject json{{u"kind"_s, toName(fault.kind)}, {u"state"_s, fault.state}};
    if (!fault.variant.isEmpty())
        json.insert(u"variant"_s, fault.variant);
    if (!fault.subject.isEmpty())
        json.insert(u"subject"_s, fault.subject);
    return json;
}

} // namespace mainstay
