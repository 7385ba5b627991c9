// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/row_facts.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Rejects the row where the state cannot be used.
std::optional<quint16> stateOfRow(TicketSheet &table, TicketWords &words, ProcessKind process)
{
    const std::string_view state = table.cell(SheetColumn::State);
    if (state.empty())
        return quint16(0);
    const TicketWords::State found = words.state(process, state, table.cell(SheetColumn::Reason));
    if (found.number)
        return found.number;
    table.reject(found.fault, state, toName(process).toStdString());
    return std::nullopt;
}

quint8 levelOfRow(TicketSheet &table, TicketWords &words, Scale scale, SheetColumn column, TicketReading &reading)
{
    const std::string_view given = table.cell(column);
    if (given.empty())
        return 0;
    const quint8 level = words.level(scale, given);
    if (!level)
        ++reading.unmapped;
    return level;
}

void readChannel(TicketSheet &table, TicketWords &words, TicketReading &reading, ImportedRow &row)
{
    const std::string_view given = table.cell(SheetColumn::Channel);
    if (given.empty())
        return;
    const ChannelMeaning channel = words.channel(given);
    row.channel = quint8(1 + size_t(channel.channel));
    if (channel.isOwnWord)
        row.channelWord = reading.texts.intern(given);
}

} // namespace

std::optional<ProcessKind> processOfRow(TicketSheet &table, TicketWords &words)
{
    const std::string_view given = table.cell(SheetColumn::Process);
    if (given.empty())
        return words.usualProcess();
    const auto process = words.process(given);
    if (!process)
        table.reject(RemarkCode::UnknownWord, nameOf(SheetColumn::Process), given);
    return process;
}

std::optional<ImportedRow> factsOfRow(TicketSheet &table, TicketWords &words, ProcessKind process,
                                      TicketReading &reading)
{
    ImportedRow row;
    const auto state = stateOfRow(table, words, process);
    const auto team = state ? table.line(SheetColumn::Team) : std::nullopt;
    const auto assignee = team ? table.line(SheetColumn::Assignee) : std::nullopt;
    const auto requester = assignee ? table.line(SheetColumn::Requester) : std::nullopt;
    const auto who = requester ? table.line(SheetColumn::Who) : std::nullopt;
    const auto component = who ? table.line(SheetColumn::Component) : std::nullopt;
    if (!component)
        return std::nullopt;
    row.state = *state;
    row.team = reading.name(reading.teams, words.named(u"team"_s, *team));
    row.assignee = reading.name(reading.people, words.named(u"assignee"_s, *assignee));
    row.requester = reading.name(reading.people, words.named(u"requester"_s, *requester));
    row.who = reading.name(reading.people, words.named(u"who"_s, *who));
    row.component = reading.componentNumber(words.named(u"component"_s, *component));
    row.impact = levelOfRow(table, words, Scale::Impact, SheetColumn::Impact, reading);
    row.urgency = levelOfRow(table, words, Scale::Urgency, SheetColumn::Urgency, reading);
    row.priority = levelOfRow(table, words, Scale::Priority, SheetColumn::Priority, reading);
    readChannel(table, words, reading, row);
    row.where = table.row();
    return row;
}

} // namespace mainstay
