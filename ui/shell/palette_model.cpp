// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/palette_model.h"

#include "desk/ticket_list.h"
#include "desk/ticket_number.h"
#include "desk/ticket_store.h"
#include "kit/text_elide.h"

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostCommands = 6;
constexpr qsizetype MostComponents = 12;
constexpr int MostTickets = 8;

} // namespace

PaletteModel::PaletteModel(PageContext context, const ComponentNames &names, QObject *parent)
    : QAbstractListModel(parent), m_context(std::move(context)), m_components(names)
{
    // What stands there already stays under the keyboard.
    connect(&names, &ComponentNames::changed, this, [this] {
        if (std::ranges::none_of(m_entries, [](const Entry &entry) { return entry.kind == Kind::Component; }))
            setTyped(m_typed);
    });
}

void PaletteModel::setCommands(QList<QAction *> commands)
{
    m_commands.clear();
    m_commandNames.clear();
    for (QAction *command : commands) {
        if (!command->isEnabled())
            continue;
        m_commands.append(command);
        m_commandNames.add(command->text());
    }
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    QList<Scored> found;
    for (const FuzzyNames::Match &match : m_commandNames.best(m_typed, MostCommands)) {
        QAction *action = m_commands.at(match.place);
        if (action)
            found.append(
                {match.score,
                 {Kind::Command, action->text(), action->shortcut().toString(QKeySequence::NativeText), {}, action}});
    }
    addComponents(found);
    // A name that answers better stands before a command that has its letters too.
    std::ranges::stable_sort(found, std::greater(), &Scored::score);
    QList<Entry> entries;
    for (Scored &one : found)
        entries.append(std::move(one.entry));
    showAll(std::move(entries));
    askTickets();
}

void PaletteModel::addComponents(QList<Scored> &found)
{
    if (m_typed.isEmpty())
        return;
    const auto searched = m_components.current();
    const ComponentTree &tree = searched->estate->tree();
    const auto entryOf = [&tree](ComponentIndex index) {
        const Component &component = tree.component(index);
        return Entry{Kind::Component, oneLine(component.name), tree.code(index), linkTo(component.id), {}};
    };
    const std::optional<ComponentIndex> coded = tree.withCode(m_typed);
    if (coded)
        found.append({std::numeric_limits<int>::max(), entryOf(*coded)});
    for (const FuzzyNames::Match &match : searched->names.best(m_typed, MostComponents)) {
        if (ComponentIndex(match.place) != coded)
            found.append({match.score, entryOf(ComponentIndex(match.place))});
    }
}

void PaletteModel::askTickets()
{
    const int question = ++m_question;
    if (m_typed.isEmpty())
        return;
    TicketQuestion tickets;
    tickets.limit = MostTickets;
    const Result<SearchQuery> words = searchQueryFromText(m_typed);
    const std::optional<TicketNumber> number = ticketNumberFromText(m_typed);
    if (!words && !number)
        return;
    if (words)
        tickets.words = *words;
    m_context.workspace.read(
        this,
        [tickets, number](Session &session) {
            QList<TicketLine> lines;
            if (const auto ticket = number ? findTicket(session, *number) : std::nullopt)
                lines.append({ticket->id, ticket->process, ticket->number, ticket->title, ticket->state,
                              ticket->priority, ticket->component, ticket->team, ticket->opened});
            // The words of a ticket hold its number too.
            const TicketPage found = tickets.words ? listTickets(session, tickets) : TicketPage();
            for (const TicketLine &line : found.tickets) {
                if (std::ranges::find(lines, line.id, &TicketLine::id) == lines.cend())
                    lines.append(line);
            }
            return lines;
        },
        [this, question](const Result<QList<TicketLine>> &lines) {
            if (!lines || question != m_question || lines->isEmpty())
                return;
            const qsizetype first = m_entries.size();
            beginInsertRows({}, int(first), int(first + lines->size() - 1));
            for (const TicketLine &line : *lines)
                m_entries.append({Kind::Ticket,
                                  line.number + u"  "_s + oneLine(line.title),
                                  m_context.words.name(line.state.state),
                                  linkTo(line.id),
                                  {}});
            endInsertRows();
        });
}

void PaletteModel::showAll(QList<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return entry.remark.isEmpty() ? entry.text : entry.text + u", "_s + entry.remark;
    default:
        return {};
    }
}

} // namespace mainstay
