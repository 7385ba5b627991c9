// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entry_maker.h"

#include "desk/names.h"

namespace mainstay {

/// A date of a table was set by those whose affair it was: the requester opens, the assignee does the rest.
Text EntryMaker::writerOf(const HistoryEntry &entry) const
{
    if (entry.row->who.isGiven())
        return entry.row->who;
    const bool isOpenedByDate = entry.isOpening && !entry.isRow;
    if (isOpenedByDate && !entry.after.requester.isEmpty())
        return entry.after.requester;
    return entry.after.assignee;
}

/// Names of one reading are one copy each, so that the same name is mostly the same place.
bool EntryMaker::isSamePerson(Text one, Text other)
{
    const auto comparable = [this](Text name) -> const QString & {
        return m_comparable.of(name.view(), [&](std::string_view) { return comparableName(name.toString()); });
    };
    return one == other || comparable(one) == comparable(other);
}

EntryToLoad EntryMaker::toLoad(const HistoryEntry &entry, Text requester)
{
    const Text writer = writerOf(entry);
    const StateMeaning &state = m_request.words.meaning(entry.after.state);
    const ComponentFacts &facts = m_facts[entry.after.component];
    EntryToLoad load;
    load.kind = entry.kind;
    load.happened = fromMilliseconds(entry.at);
    load.who = !writer.isEmpty() ? bytesOf(writer) : QByteArrayView(m_source);
    const bool hasChannel = entry.row->channel && (entry.isRow || entry.isOpening);
    if (hasChannel) {
        load.channel = Channel(entry.row->channel - 1);
        load.channelWord = bytesOf(entry.row->channelWord);
    }
    load.visibility = entry.row->isPublic ? Visibility::Public : Visibility::Internal;
    load.text = bytesOf(entry.row->text);
    load.state = state.state;
    load.reason = state.reason;
    load.isDeviation = entry.isDeviation;
    load.team = nameBytes(entry.after.team);
    if (const quint8 priority = m_request.history.priorityOf(entry.after))
        load.priority = m_request.words.meaning(Scale::Priority, priority).priority;
    load.component = facts.component;
    load.solution = facts.solution;
    if (state.reason == "vendor" && !facts.vendor.isEmpty())
        load.vendor = facts.vendor;
    load.isFromCustomer = !writer.isEmpty() && !requester.isEmpty() && isSamePerson(writer, requester);
    load.isRow = entry.isRow;
    return load;
}

} // namespace mainstay
