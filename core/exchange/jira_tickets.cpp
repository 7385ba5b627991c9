// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jira_tickets.h"

#include "desk/ticket_fields.h"
#include "exchange/jira_meanings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

class JiraTickets
{
public:
    JiraTickets(const TicketReadOptions &options, TicketWords &words, TicketReading &reading)
        : m_map(options.map)
        , m_now(toMilliseconds(options.now))
        , m_words(words)
        , m_meanings(m_map, words)
        , m_reading(reading)
        , m_times(u"iso"_s, m_map ? QTimeZone(m_map->zone) : QTimeZone::utc())
    { }

    void add(std::vector<JiraIssue> &issues)
    {
        m_meanings.learnCategories(issues);
        for (JiraIssue &issue : issues)
            add(issue);
        tell(RemarkCode::AttachmentsNotKept, m_attachments);
        tell(RemarkCode::LinksNotKept, m_links);
    }

private:
    void tell(RemarkCode code, quint32 count)
    {
        if (count)
            m_reading.addFinding(code, 0, m_reading.texts.keep(std::to_string(count)));
    }

    void reject(const JiraEvent &event, RemarkCode code, std::string_view first, std::string_view second = {})
    {
        m_reading.addReject({code, event.where, m_reading.texts.keep(first), m_reading.texts.keep(second)}, event.raw);
    }

    bool refuse(const JiraIssue &issue, RemarkCode code, std::string_view first, std::string_view second = {})
    {
        m_reading.addReject({code, issue.where, m_reading.texts.keep(first), m_reading.texts.keep(second)}, issue.raw);
        return false;
    }

    void add(JiraIssue &issue)
    {
        ++m_reading.read;
        settleEvents(issue, m_times);
        m_reading.read += qint64(issue.events.size());
        const auto created = issue.created.isEmpty() ? std::nullopt : m_times.read(issue.created.view());
        ImportedTicket ticket;
        ImportedRow opening;
        if (!requireWhole(issue, created) || !readIssue(issue, ticket, opening))
            return;
        ticket.opened = *created;
        opening.at = *created;
        opening.where = issue.where;
        opening.ticket = quint32(m_reading.tickets.size());
        m_attachments += issue.attachments;
        m_links += issue.links;
        m_reading.tickets.push_back(ticket);
        m_reading.rows.push_back(opening);
        for (const JiraEvent &event : issue.events)
            addRow(event, ticket.process, opening.ticket);
    }

    bool requireWhole(const JiraIssue &issue, const std::optional<qint64> &created)
    {
        if (issue.key.isEmpty())
            return refuse(issue, RemarkCode::NoIssue, "key");
        if (issue.summary.isEmpty())
            return refuse(issue, RemarkCode::NoIssue, "fields.summary");
        if (!created)
            return refuse(issue, RemarkCode::BadTime, "fields.created", issue.created.view());
        if (*created > m_now)
            return refuse(issue, RemarkCode::FutureTime, "fields.created", issue.created.view());
        if (utf16Length(issue.summary.view()) > size_t(longestLine))
            return refuse(issue, RemarkCode::TextTooLong, "fields.summary", std::to_string(longestLine));
        if (utf16Length(issue.description.view()) > size_t(longestText))
            return refuse(issue, RemarkCode::TextTooLong, "fields.description", std::to_string(longestText));
        return true;
    }

    /// The date of the resolution is written in the same breath as the change that sets it, some milliseconds apart:
    /// the change says when it was.
    qint64 resolvedOf(const JiraIssue &issue)
    {
        constexpr qint64 oneBreath = 1000;
        const qint64 given = m_times.read(issue.resolved.view()).value_or(noTime);
        for (const JiraEvent &event : issue.events) {
            const bool settles = std::ranges::any_of(
                event.items, [](const JiraItem &item) { return item.field == "resolution" || item.field == "status"; });
            const qint64 at = settles ? m_times.read(event.at.view()).value_or(noTime) : noTime;
            if (given != noTime && at != noTime && std::abs(at - given) < oneBreath)
                return at;
        }
        return given;
    }

    bool readIssue(const JiraIssue &issue, ImportedTicket &ticket, ImportedRow &opening)
    {
        ticket.key = issue.key;
        ticket.title = issue.summary;
        ticket.description = issue.description;
        ticket.resolutionCode = issue.resolution;
        ticket.process = m_meanings.process(issue.type);
        ticket.where = issue.where;
        if (!issue.resolved.isEmpty())
            ticket.resolved = resolvedOf(issue);
        if (!issue.due.isEmpty()) {
            ticket.fields = {quint32(m_reading.attributes.size()), 1};
            m_reading.attributes.push_back({m_reading.texts.intern("duedate"), issue.due});
        }
        const Text status = valueBefore(issue, "status", issue.status);
        if (!status.isEmpty()) {
            const TicketWords::State state = m_meanings.state(ticket.process, status);
            if (!state.number)
                return refuse(issue, state.fault, status.view(), toName(ticket.process).toStdString());
            opening.state = state.number;
        }
        opening.priority = priorityOf(valueBefore(issue, "priority", issue.priority));
        opening.assignee = person(valueBefore(issue, "assignee", issue.assignee));
        opening.requester = person(issue.reporter);
        opening.who = person(issue.creator.isEmpty() ? issue.reporter : issue.creator);
        if (m_map && (m_map->createsComponents || m_map->columns.contains(u"component"_s)))
            opening.component = m_reading.componentNumber(m_words.named(u"component"_s, issue.component.view()));
        return true;
    }

    Text person(Text name)
    {
        return name.isEmpty() || utf16Length(name.view()) > size_t(longestLine)
            ? Text()
            : m_reading.name(m_reading.people, m_words.named(u"assignee"_s, name.view()));
    }

    quint8 priorityOf(Text priority)
    {
        if (priority.isEmpty())
            return 0;
        const quint8 level = m_meanings.priority(priority);
        m_reading.unmapped += level == 0;
        return level;
    }

    void addRow(const JiraEvent &event, ProcessKind process, quint32 ticket)
    {
        const auto at = m_times.read(event.at.view());
        if (!at)
            return reject(event, RemarkCode::BadTime, "created", event.at.view());
        if (*at > m_now)
            return reject(event, RemarkCode::FutureTime, "created", event.at.view());
        ImportedRow row;
        row.at = *at;
        row.ticket = ticket;
        row.where = event.where;
        row.who = person(event.author);
        row.isMessage = event.isComment;
        row.isPublic = event.isComment && event.isPublic;
        std::string text(event.body.view());
        for (const JiraItem &item : event.items) {
            if (!take(event, item, process, row, text))
                return;
        }
        if (utf16Length(text) > size_t(longestText))
            return reject(event, RemarkCode::TextTooLong, "body", std::to_string(longestText));
        if (!text.empty())
            row.text = m_reading.texts.keep(text);
        m_reading.rows.push_back(row);
    }

    /// What no field holds goes into the text, under the name that Jira has for it.
    bool take(const JiraEvent &event, const JiraItem &item, ProcessKind process, ImportedRow &row, std::string &text)
    {
        if (item.field == "status" && !item.to.isEmpty()) {
            const TicketWords::State state = m_meanings.state(process, item.to);
            if (!state.number) {
                reject(event, state.fault, item.to.view(), toName(process).toStdString());
                return false;
            }
            row.state = state.number;
            return true;
        }
        if (item.field == "priority") {
            row.priority = priorityOf(item.to);
            return true;
        }
        if (item.field == "assignee")
            row.assignee = item.to.isEmpty() ? m_reading.texts.intern("") : person(item.to);
        if (item.field == "reporter")
            row.requester = person(item.to);
        if (!text.empty())
            text += '\n';
        text.append(item.field.view()).append(": ");
        if (!item.from.isEmpty())
            text.append(item.from.view()).append(" → ");
        text.append(item.to.view());
        return true;
    }

    const TicketMap *m_map;
    qint64 m_now;
    TicketWords &m_words;
    JiraMeanings m_meanings;
    TicketReading &m_reading;
    TimeReader m_times;
    quint32 m_attachments = 0;
    quint32 m_links = 0;
};

} // namespace

void addJiraTickets(std::vector<JiraIssue> &issues, const TicketReadOptions &options, TicketWords &words,
                    TicketReading &reading)
{
    JiraTickets(options, words, reading).add(issues);
}

} // namespace mainstay
