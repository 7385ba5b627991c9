// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_store.h"

#include "desk/ticket.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// In the order of Of::Column. What is said of the ticket itself is not read again with each entry.
QString entriesSql(const ClockAsks &asks)
{
    const auto asked = [](bool isAsked, QLatin1StringView column) {
        return isAsked ? column : QLatin1StringView("NULL");
    };
    return u"SELECT ticket_id, id, happened, recorded, state, reason, %1, %2, %3, %4, priority_rank, kind,"
           " origin, from_customer, channel, CASE WHEN visibility = 'public' AND text <> '' THEN 1 ELSE 0 END,"
           // Few entries go by mail, and what became of the others is not looked up.
           " by_mail, CASE WHEN by_mail = 1 THEN (SELECT min(d.at) FROM mail_outcome AS d"
           " WHERE d.log_entry_id = log_entry.id AND (d.outcome = 'sent' OR d.outcome = 'handed-over')"
           // What came back has not arrived.
           " AND NOT EXISTS (SELECT 1 FROM mail_outcome AS f WHERE f.log_entry_id = d.log_entry_id AND f.id > d.id"
           " AND f.outcome = 'failed')) END FROM log_entry WHERE withdrawn_at IS NULL AND "
           "ticket_id "_s.arg(asked(asks.team, "team"_L1), asked(asks.organisation, "organisation"_L1),
                              asked(asks.vendor, "vendor"_L1), asked(asks.solution, "solution_id"_L1));
}

constexpr QStringView InOrder = u" ORDER BY ticket_id, happened, id";
/// The columns by their places, in a name of their own: the room has types that are called like them.
struct Of {
    enum Column {
        TicketId,
        EntryId,
        Happened,
        Recorded,
        EntryState,
        Reason,
        Team,
        Organisation,
        Vendor,
        Solution,
        Rank,
        Kind,
        From,
        FromCustomer,
        By,
        IsPublic,
        ByMail,
        SentAt,
    };
};

/// What the entries of a ticket are read to.
struct Head {
    Id<Ticket> ticket;
    qint64 serial = 0;
    ProcessKind process = ProcessKind::Incident;
    QByteArray variant;
    Instant opened;
};

constexpr QStringView HeadColumns = u"SELECT id, serial, process, variant, opened FROM ticket WHERE ";

Head headOf(const ScanRow &row)
{
    Head head{
        Id<Ticket>(row.integer(0)), row.integer(1), {}, row.text(3).toByteArray(), fromMilliseconds(row.integer(4))};
    for (const ProcessKind kind : allProcessKinds) {
        if (toName(kind) == QLatin1StringView(row.text(2)))
            head.process = kind;
    }
    return head;
}

std::vector<Head> headsWhere(Session &session, const QString &condition, const Params &params)
{
    std::vector<Head> heads;
    session.scan(HeadColumns.toString() + condition, params,
                 [&heads](const ScanRow &row) { heads.push_back(headOf(row)); });
    return heads;
}

/// Gathers rows of one ticket after the other.
class HistoryReader
{
public:
    HistoryReader(ClockWords &words, const ClockAsks &asks, const std::function<void(const ClockHistory &)> &each)
        : m_words(words), m_asks(asks), m_each(each)
    { }

    /// Entries of these tickets come next; both are in the order of their ids.
    void expect(std::span<const Head> heads) { m_heads = heads; }
    void take(const ScanRow &row);
    void finish();

private:
    void begin(const ScanRow &row);
    int word(const ScanRow &row, Of::Column column);
    int state(const ScanRow &row);

    /// A way in which a state is written, and its number.
    struct Spelling {
        QByteArray state;
        QByteArray reason;
        int number;
    };

    ClockWords &m_words;
    const ClockAsks &m_asks;
    const std::function<void(const ClockHistory &)> &m_each;
    std::span<const Head> m_heads;
    ClockHistory m_history;
    QByteArray m_variant;
    std::vector<std::pair<size_t, Instant>> m_arrived;
    std::vector<MailedEntry> m_mailed;
    /// Neighbours mostly say the same, so the last word of each column is not looked up again.
    std::array<std::pair<QByteArray, int>, Of::SentAt + 1> m_last;
    /// Those of the process and variant at hand: few, and compared sooner than their hash is made.
    std::vector<Spelling> m_states;
};

int HistoryReader::word(const ScanRow &row, Of::Column column)
{
    const QByteArrayView text = row.text(column);
    if (text.isEmpty())
        return 0;
    auto &[known, number] = m_last[column];
    if (text != QByteArrayView(known)) {
        known = text.toByteArray();
        number = m_words.text(text);
    }
    return number;
}

int HistoryReader::state(const ScanRow &row)
{
    constexpr size_t MostKept = 32;
    const QByteArrayView state = row.text(Of::EntryState);
    const QByteArrayView reason = row.text(Of::Reason);
    for (const Spelling &known : m_states) {
        if (state == QByteArrayView(known.state) && reason == QByteArrayView(known.reason))
            return known.number;
    }
    const int number = m_words.state(m_history.process, m_variant, state, reason);
    if (m_states.size() < MostKept)
        m_states.push_back({state.toByteArray(), reason.toByteArray(), number});
    return number;
}

void HistoryReader::begin(const ScanRow &row)
{
    finish();
    const qint64 ticket = row.integer(Of::TicketId);
    while (m_heads.front().ticket.value != ticket)
        m_heads = m_heads.subspan(1);
    const Head &head = m_heads.front();
    if (head.process != m_history.process || head.variant != m_variant)
        m_states.clear();
    m_history.ticket = head.ticket;
    m_history.serial = head.serial;
    m_history.process = head.process;
    m_history.opened = head.opened;
    if (head.variant != m_variant) {
        m_variant = head.variant;
        m_history.variant = QString::fromUtf8(m_variant);
    }
    const QByteArrayView channel = row.text(Of::By);
    m_history.isAnsweredAtOpening = row.text(Of::Kind) == "move" && (channel == "phone" || channel == "walk-up")
        && row.integer(Of::FromCustomer) == 0;
    m_history.isImported = row.text(Of::From) == "import";
}

void HistoryReader::take(const ScanRow &row)
{
    if (m_history.ticket.value != row.integer(Of::TicketId))
        begin(row);
    const QByteArrayView kind = row.text(Of::Kind);
    ClockEntry entry;
    entry.at = std::max(fromMilliseconds(row.integer(Of::Happened)), m_history.opened);
    entry.id = row.integer(Of::EntryId);
    if (m_asks.solution)
        entry.solution = row.integer(Of::Solution);
    entry.state = state(row);
    if (m_asks.team)
        entry.team = word(row, Of::Team);
    if (m_asks.organisation)
        entry.organisation = word(row, Of::Organisation);
    if (m_asks.vendor)
        entry.vendor = word(row, Of::Vendor);
    entry.rank = int(row.integer(Of::Rank));
    entry.isMove = kind == "move";
    entry.isMerge = kind == "merge";
    entry.isPublic = row.integer(Of::IsPublic) != 0;
    entry.isFromCustomer = row.integer(Of::FromCustomer) != 0;
    entry.isByRule = row.text(Of::From) == "rule";
    entry.isImported = row.text(Of::From) == "import";
    if (entry.isMerge)
        m_arrived.emplace_back(m_history.entries.size(), fromMilliseconds(row.integer(Of::Recorded)));
    if (row.integer(Of::ByMail) != 0)
        m_mailed.push_back(
            {entry.id,
             row.isNull(Of::SentAt) ? std::nullopt : std::optional(fromMilliseconds(row.integer(Of::SentAt)))});
    m_history.entries.push_back(entry);
}

void HistoryReader::finish()
{
    if (!m_history.entries.empty()) {
        settleMerges(m_history, m_arrived);
        settleMails(m_history, m_mailed);
        m_each(m_history);
    }
    m_history.entries.clear();
    m_arrived.clear();
    m_mailed.clear();
}

/// Entries of tickets, all of which are among the heads.
void readEntries(Session &session, const std::vector<Head> &heads, const QString &which, const Params &params,
                 ClockWords &words, const ClockAsks &asks, const std::function<void(const ClockHistory &)> &each)
{
    HistoryReader reader(words, asks, each);
    reader.expect(heads);
    session.scan(entriesSql(asks) + which + InOrder.toString(), params,
                 [&reader](const ScanRow &row) { reader.take(row); });
    reader.finish();
}

QList<Id<Ticket>> unsettledTickets(Session &session, const DeskRules &rules)
{
    QString which = u"phase <> 'final'"_s;
    Params params;
    for (const QString &state : finalStatesThatEnd(rules)) {
        which += u" OR state = ?"_s;
        params.add(state);
    }
    QList<Id<Ticket>> tickets;
    session.scan(u"SELECT id FROM ticket WHERE "_s + which + u" ORDER BY id"_s, params,
                 [&tickets](const ScanRow &row) { tickets.append(Id<Ticket>(row.integer(0))); });
    return tickets;
}

} // namespace

QStringList finalStatesThatEnd(const DeskRules &rules)
{
    QStringList names;
    for (const Process &process : rules.processes()) {
        for (const State &state : process.states) {
            if (state.phase == Phase::Final && state.timer && !names.contains(state.name))
                names.append(state.name);
        }
    }
    return names;
}

ClockHistory clockHistoryOf(Session &session, Id<Ticket> ticket, ClockWords &words)
{
    ClockHistory found;
    eachClockHistory(session, QList<Id<Ticket>>{ticket}, words,
                     [&found](const ClockHistory &history) { found = history; });
    return found;
}

void eachClockHistory(Session &session, const QList<Id<Ticket>> &tickets, ClockWords &words,
                      const std::function<void(const ClockHistory &)> &each)
{
    constexpr qsizetype AtOnce = 200;
    for (qsizetype from = 0; from < tickets.size(); from += AtOnce) {
        Params params;
        QStringList places;
        for (const Id<Ticket> ticket : tickets.mid(from, AtOnce)) {
            params.add(ticket);
            places.append(u"?"_s);
        }
        const QString among = u"IN ("_s + places.join(u',') + u')';
        const std::vector<Head> heads = headsWhere(session, u"id "_s + among + u" ORDER BY id"_s, params);
        readEntries(session, heads, among, params, words, {}, each);
    }
}

void eachClockHistory(Session &session, HistoriesOf which, ClockWords &words,
                      const std::function<void(const ClockHistory &)> &each, const ClockAsks &asks)
{
    constexpr qint64 AtOnce = 1000;
    if (which == HistoriesOf::Unsettled) {
        eachClockHistory(session, unsettledTickets(session, words.rules()), words, each);
        return;
    }
    const QString next = u"id > ? ORDER BY id LIMIT ?"_s;
    std::vector<Head> heads = headsWhere(session, next, {qint64(0), AtOnce});
    while (!heads.empty()) {
        const Id<Ticket> last = heads.back().ticket;
        readEntries(session, heads, u"BETWEEN ? AND ?"_s, {heads.front().ticket, last}, words, asks, each);
        heads = headsWhere(session, next, {last, AtOnce});
    }
}

} // namespace mainstay
