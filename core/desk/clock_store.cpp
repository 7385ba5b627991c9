// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_store.h"

#include "desk/ticket.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// In the order of Of::Column.
constexpr QStringView HistoryColumns =
    u"l.ticket_id, t.process, t.variant, t.opened, t.serial, l.id, l.happened, l.recorded, l.state, l.reason, l.team,"
    " l.organisation, l.vendor, l.solution_id, l.priority_rank, l.kind, l.origin, l.visibility, l.from_customer,"
    " l.channel, CASE WHEN l.text = '' THEN 0 ELSE 1 END, l.by_mail, d.at FROM log_entry AS l"
    " JOIN ticket AS t ON t.id = l.ticket_id"
    // Few entries go by mail, and the others are not looked up.
    " LEFT JOIN mail_outcome AS d ON d.log_entry_id = CASE WHEN l.by_mail = 1 THEN l.id END"
    " AND (d.outcome = 'sent' OR d.outcome = 'handed-over')"
    " WHERE l.withdrawn_at IS NULL";
/// The columns by their places, in a name of their own: the room has types that are called like them.
struct Of {
    enum Column {
        TicketId,
        Process,
        Variant,
        Opened,
        Serial,
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
        Visible,
        FromCustomer,
        By,
        HasText,
        ByMail,
        SentAt,
    };
};

QByteArrayView textAt(const ScanRow &row, Of::Column column)
{
    return row.isNull(column) ? QByteArrayView() : row.text(column);
}

/// Gathers rows of one ticket after the other.
class HistoryReader
{
public:
    HistoryReader(ClockWords &words, const std::function<void(const ClockHistory &)> &each)
        : m_words(words), m_each(each)
    { }

    void take(const ScanRow &row);
    void finish();

private:
    void begin(const ScanRow &row);
    int word(const ScanRow &row, Of::Column column);

    ClockWords &m_words;
    const std::function<void(const ClockHistory &)> &m_each;
    ClockHistory m_history;
    QByteArray m_variant;
    std::vector<std::pair<size_t, Instant>> m_arrived;
    std::vector<MailedEntry> m_mailed;
    /// Neighbours mostly say the same, so the last word of each column is not looked up again.
    std::array<std::pair<QByteArray, int>, Of::SentAt + 1> m_last;
};

int HistoryReader::word(const ScanRow &row, Of::Column column)
{
    const QByteArrayView text = textAt(row, column);
    auto &[known, number] = m_last[column];
    if (text != QByteArrayView(known)) {
        known = text.toByteArray();
        number = m_words.text(text);
    }
    return text.isEmpty() ? 0 : number;
}

void HistoryReader::begin(const ScanRow &row)
{
    finish();
    m_history.ticket = Id<Ticket>(row.integer(Of::TicketId));
    m_history.serial = row.integer(Of::Serial);
    const QByteArrayView process = row.text(Of::Process);
    for (const ProcessKind kind : allProcessKinds) {
        if (toName(kind) == QLatin1StringView(process))
            m_history.process = kind;
    }
    if (row.text(Of::Variant) != QByteArrayView(m_variant)) {
        m_variant = row.text(Of::Variant).toByteArray();
        m_history.variant = QString::fromUtf8(m_variant);
    }
    m_history.opened = fromMilliseconds(row.integer(Of::Opened));
    const QByteArrayView channel = textAt(row, Of::By);
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
    entry.solution = row.isNull(Of::Solution) ? 0 : row.integer(Of::Solution);
    entry.state = m_words.state(m_history.process, m_variant, row.text(Of::EntryState), textAt(row, Of::Reason));
    entry.team = word(row, Of::Team);
    entry.organisation = word(row, Of::Organisation);
    entry.vendor = word(row, Of::Vendor);
    entry.rank = row.isNull(Of::Rank) ? 0 : int(row.integer(Of::Rank));
    entry.isMove = kind == "move";
    entry.isMerge = kind == "merge";
    entry.isPublic = row.integer(Of::HasText) != 0 && row.text(Of::Visible) == "public";
    entry.isFromCustomer = row.integer(Of::FromCustomer) != 0;
    entry.isByRule = row.text(Of::From) == "rule";
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

} // namespace

QStringList finalStatesThatEnd(const DeskRules &rules)
{
    QStringList names;
    for (const Process &process : rules.processes) {
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
    const std::function<void(const ClockHistory &)> keep = [&found](const ClockHistory &history) { found = history; };
    HistoryReader reader(words, keep);
    session.scan(u"SELECT "_s + HistoryColumns.toString() + u" AND l.ticket_id = ? ORDER BY l.happened, l.id"_s,
                 {ticket}, [&reader](const ScanRow &row) { reader.take(row); });
    reader.finish();
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
        HistoryReader reader(words, each);
        session.scan(u"SELECT "_s + HistoryColumns.toString() + u" AND l.ticket_id IN ("_s + places.join(u',')
                         + u") ORDER BY l.ticket_id, l.happened, l.id"_s,
                     params, [&reader](const ScanRow &row) { reader.take(row); });
        reader.finish();
    }
}

void eachClockHistory(Session &session, HistoriesOf which, ClockWords &words,
                      const std::function<void(const ClockHistory &)> &each)
{
    HistoryReader reader(words, each);
    QString only;
    Params params;
    if (which == HistoriesOf::Unsettled) {
        only = u" AND (t.phase <> 'final'"_s;
        for (const QString &state : finalStatesThatEnd(words.rules())) {
            only += u" OR t.state = ?"_s;
            params.add(state);
        }
        only += u')';
    }
    session.scan(u"SELECT "_s + HistoryColumns.toString() + only + u" ORDER BY l.ticket_id, l.happened, l.id"_s, params,
                 [&reader](const ScanRow &row) { reader.take(row); });
    reader.finish();
}

} // namespace mainstay
