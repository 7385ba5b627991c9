// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_list_model.h"

using namespace Qt::StringLiterals;

namespace mainstay {

TicketListModel::TicketListModel(const PageContext &context, QObject *parent, Follows follows)
    : QAbstractTableModel(parent), m_context(context)
{
    if (follows == Follows::Workspace)
        connect(&m_context.workspace, &Workspace::changed, this, &TicketListModel::notice);
    connect(&m_context.estate, &LiveEstate::changed, this, [this] {
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, int(TicketColumn::Component)),
                               index(int(m_lines.size()) - 1, int(TicketColumn::Component)));
    });
}

void TicketListModel::ask(const TicketQuestion &question)
{
    const TicketOrder order = m_question.order;
    m_question = question;
    m_question.order = order;
    m_question.limit = PageSize;
    m_question.after.reset();
    ++m_generation;
    m_failure.reset();
    m_mustAsk = true;
    proceed();
}

void TicketListModel::setOrder(const TicketOrder &order)
{
    if (m_question.order == order)
        return;
    m_question.order = order;
    if (m_generation > 0)
        ask(TicketQuestion(m_question));
}

void TicketListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ticketColumnCount)
        setOrder({sortOf(TicketColumn(column)), order == Qt::AscendingOrder ? SortWay::Up : SortWay::Down});
}

void TicketListModel::settle()
{
    if (m_generation == 0)
        return;
    m_mustSettle = true; // also of a list that is still being read: what it is read from may be older than this
    proceed();
}

void TicketListModel::tick()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, int(TicketColumn::Due)), index(int(m_lines.size()) - 1, int(TicketColumn::Opened)));
}

void TicketListModel::notice(const ChangeSet &changes)
{
    const auto tickets = changes.rows.constFind(u"ticket"_s);
    // An answer turns a clock, and leaves the ticket's row as it is; whose it is, only the log knows.
    const bool turnsClocks =
        changesAgreements(changes) || changes.rows.contains(u"log_entry"_s) || changesMarks(changes);
    if ((tickets == changes.rows.cend() && !turnsClocks) || m_generation == 0)
        return;
    if (changesAgreements(changes) || tickets == changes.rows.cend() || !tickets->has_value())
        touch(std::nullopt);
    else
        touch(QSet<qint64>((*tickets)->cbegin(), (*tickets)->cend()));
}

void TicketListModel::touch(const std::optional<QSet<qint64>> &tickets)
{
    if (m_generation == 0)
        return;
    if (tickets)
        m_moved.ids.unite(*tickets);
    else
        m_moved.everything = true;
    proceed();
}

void TicketListModel::proceed()
{
    if (m_isReading)
        return;
    if (m_mustAsk)
        readFirst();
    else if (m_mustSettle)
        readAll();
    else if (m_moved.everything || !m_moved.ids.isEmpty())
        readMoved();
    else if (m_mustFetch)
        readNext();
}

template <class Fn, class Take>
void TicketListModel::read(Fn fn, Take take)
{
    m_isReading = true;
    m_context.workspace.read(this, std::move(fn),
                             [this, take = std::move(take), generation = m_generation](const auto &answer) {
                                 m_isReading = false;
                                 if (answer && generation == m_generation)
                                     take(*answer);
                                 if (!answer && generation == m_generation)
                                     takeFailure(answer.error());
                                 else
                                     proceed();
                             });
}

/// What failed is tried again with the next change or request, not at once.
void TicketListModel::takeFailure(const Error &error)
{
    m_moved.everything = true;
    if (m_answered == m_generation) {
        Q_EMIT failed(error);
        return;
    }
    m_mustAsk = true;
    // Rows that another question found would be taken for the answer to this one.
    if (!m_lines.isEmpty())
        begin({});
    m_failure = error;
    Q_EMIT noticeChanged();
    Q_EMIT unanswered();
}

void TicketListModel::readFirst()
{
    m_mustAsk = m_mustSettle = m_mustFetch = false;
    m_moved = {};
    read(ticketListing(m_question, m_context.clocks, askingIn(m_context)),
         [this](const TicketAnswer &answer) { takeFirst(answer); });
}

void TicketListModel::begin(const TicketAnswer &answer)
{
    Q_EMIT aboutToArrange();
    beginResetModel();
    m_lines = answer.page.tickets;
    m_clocks = answer.clocks;
    m_next = answer.page.next;
    m_isCut = answer.isCut;
    m_open = answer.open;
    m_left.clear();
    m_new.clear();
    m_gone.clear();
    m_places.clear();
    m_rows.clear();
    number(0);
    m_failure.reset();
    endResetModel();
}

void TicketListModel::takeFirst(const TicketAnswer &answer)
{
    m_answered = m_generation;
    m_isLoaded = true;
    begin(answer);
    Q_EMIT noticeChanged();
    Q_EMIT loaded();
}

bool TicketListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_mustFetch;
}

void TicketListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_mustFetch = true;
    proceed();
}

void TicketListModel::readNext()
{
    if (!m_next) {
        m_mustFetch = false;
        return;
    }
    TicketQuestion question = m_question;
    question.after = m_next;
    m_isReading = true;
    m_context.workspace.read(this, ticketListing(question, m_context.clocks, askingIn(m_context)),
                             [this, generation = m_generation](const Result<TicketAnswer> &answer) {
                                 m_isReading = m_mustFetch = false;
                                 if (!answer) {
                                     Q_EMIT failed(answer.error());
                                 } else if (generation == m_generation) {
                                     const QList<TicketLine> &tickets = answer->page.tickets;
                                     m_next = answer->page.next;
                                     m_clocks.insert(answer->clocks);
                                     if (!tickets.isEmpty()) {
                                         const int first = int(m_lines.size());
                                         beginInsertRows({}, first, first + int(tickets.size()) - 1);
                                         m_lines += tickets;
                                         number(first);
                                         endInsertRows();
                                     }
                                     Q_EMIT loaded();
                                 }
                                 proceed();
                             });
}

void TicketListModel::readMoved()
{
    QList<Id<Ticket>> asked;
    const bool everything = m_moved.everything;
    if (everything) {
        for (const TicketLine &line : m_lines)
            asked.append(line.id);
    } else {
        for (const qint64 id : m_moved.ids)
            asked.append(Id<Ticket>(id));
    }
    m_moved = {};
    TicketQuestion question = m_question;
    question.limit = std::max(PageSize, int(m_lines.size()));
    read(ticketRereading(question, asked, everything ? Rereading::WholeList : Rereading::Asked, m_context.clocks,
                         askingIn(m_context)),
         [this, asked](const TicketReread &answer) { takeMoved(asked, answer); });
}

void TicketListModel::takeMoved(const QList<Id<Ticket>> &asked, const TicketReread &answer)
{
    QHash<qint64, const TicketLine *> now;
    for (const TicketLine &line : answer.lines)
        now.insert(line.id.value, &line);
    QSet<qint64> found;
    const TicketPlace last = m_lines.isEmpty() ? TicketPlace() : placeOf(int(m_lines.size()) - 1);
    for (const TicketLine &line : answer.found) {
        found.insert(line.id.value);
        const bool isInReach = !m_next || m_lines.isEmpty() || standsAbove(line, last.line, m_question.order);
        if (!m_rows.contains(line.id.value) && isInReach)
            m_new.insert(line.id.value);
    }
    for (const Id<Ticket> id : asked) {
        const auto row = m_rows.constFind(id.value);
        if (row == m_rows.cend()) {
            if (!found.contains(id.value))
                m_new.remove(id.value);
            continue;
        }
        const TicketLine *line = now.value(id.value);
        const bool isMoved =
            !line || !found.contains(id.value) || !staysPut(placeOf(*row), *line, answer.clocks, m_question.order);
        m_places.insert(id.value, placeOf(*row));
        line ? void(m_gone.remove(id.value)) : void(m_gone.insert(id.value));
        isMoved ? void(m_left.insert(id.value)) : void(m_left.remove(id.value));
        replaceClock(*row, answer.clocks);
        replace(*row, line ? *line : m_lines[*row]);
    }
    // Where nothing stands, nothing moves under anybody's hands.
    m_mustSettle = m_mustSettle || (m_lines.isEmpty() && !m_new.isEmpty());
    if (!m_mustSettle)
        Q_EMIT noticeChanged();
}

void TicketListModel::replace(int row, const TicketLine &line)
{
    const bool isGone = m_gone.contains(line.id.value);
    if (m_lines[row] == line && !isGone)
        return;
    m_lines[row] = line;
    Q_EMIT dataChanged(index(row, 0), index(row, ticketColumnCount - 1));
}

void TicketListModel::replaceClock(int row, const LeadingClocks &clocks)
{
    const qint64 id = m_lines[row].id.value;
    const auto clock = clocks.constFind(id);
    if (clock == clocks.cend() && !m_clocks.remove(id))
        return;
    if (clock != clocks.cend())
        m_clocks.insert(id, *clock);
    Q_EMIT dataChanged(index(row, int(TicketColumn::Due)), index(row, int(TicketColumn::Due)));
}

void TicketListModel::readAll()
{
    m_mustSettle = false;
    m_moved = {};
    TicketQuestion question = m_question;
    question.limit = std::max(PageSize, int(m_lines.size()));
    read(ticketListing(question, m_context.clocks, askingIn(m_context)),
         [this](const TicketAnswer &answer) { takeAll(answer); });
}

TicketPlace TicketListModel::placeOf(int row) const
{
    const TicketLine &line = m_lines[row];
    if (const auto place = m_places.constFind(line.id.value); place != m_places.cend())
        return *place;
    const ShownClock *clock = clockOf(line);
    return {line, clock ? std::optional(*clock) : std::nullopt};
}

void TicketListModel::number(int from)
{
    for (int row = from; row < m_lines.size(); ++row)
        m_rows.insert(m_lines[row].id.value, row);
}

} // namespace mainstay
