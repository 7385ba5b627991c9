// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jira_reader.h"

#include "exchange/jira_tickets.h"
#include "exchange/jira_values.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// ".../issue/13016" of ".../issue/13016/comment/15732".
std::string_view issueOfComment(std::string_view address)
{
    const size_t comment = address.rfind("/comment/");
    return comment == std::string_view::npos ? std::string_view() : address.substr(0, comment);
}

} // namespace

/// What was read of all files; the walk over one of them.
class JiraReader::Documents
{
public:
    Documents(const TicketReadOptions &options, TicketWords &words, ReadProgress &progress)
        : m_options(options), m_words(words), m_progress(progress)
    {
        m_reading.whereKind = WhereKind::Byte;
    }

    void read(QIODevice &device)
    {
        m_progress.start(device.size());
        const JsonFile file(device, m_progress, BadUtf8::Replace);
        m_replaced += file.replaced();
        JsonWalk walk(file, m_reading.texts, JsonRoot::Sequence);
        JiraValues values(file, walk, m_reading.texts);
        m_walk = &walk;
        m_values = &values;
        while (!walk.isAtEnd())
            readValue();
        m_walk = nullptr;
        m_values = nullptr;
    }

    TicketReading finish()
    {
        placeComments();
        addJiraTickets(m_issues, m_options, m_words, m_reading);
        if (m_replaced)
            m_reading.addFinding(RemarkCode::BrokenText, 0, m_reading.texts.keep(std::to_string(m_replaced)));
        m_progress.finish();
        return std::move(m_reading);
    }

    std::vector<JiraIssue> &issues() { return m_issues; }

private:
    /// A comment that came on a page of its own, by the address of its issue.
    struct LooseComment {
        Text issue;
        JiraEvent event;
    };

    void readValue()
    {
        if (m_walk->isArray())
            return m_values->eachElement([this] { readDocument(Place::Top); });
        readDocument(Place::Top);
    }

    /// A page holds issues and no further pages, however deep a file nests them.
    enum class Place { Top, OnPage };

    /// An issue, or a page of issues or of comments.
    void readDocument(Place place)
    {
        const quint32 from = m_walk->offset();
        JiraIssue issue;
        issue.where = from;
        Text self;
        bool isPage = false;
        m_values->eachField([&](std::string_view key) {
            if (place == Place::Top && key == "issues") {
                isPage = true;
                m_values->eachElement([this] { readDocument(Place::OnPage); });
            } else if (place == Place::Top && key == "comments") {
                isPage = true;
                m_values->eachElement([this] { readLooseComment(); });
            } else if (key == "key") {
                issue.key = m_values->text();
            } else if (key == "self") {
                self = m_values->text();
            } else if (key == "fields") {
                readFields(issue);
            } else if (key == "changelog") {
                m_values->eachField([&](std::string_view part) { readPart(part, "histories", issue, false); });
            } else {
                m_walk->skip();
            }
        });
        if (!isPage)
            take(std::move(issue), self, from);
        if ((++m_documents & 0x3ff) == 0)
            m_progress.reached(m_walk->offset());
    }

    void take(JiraIssue issue, Text self, quint32 from)
    {
        if (m_reading.subject.isEmpty() && !self.isEmpty())
            m_reading.subject = QUrl(self.toString()).host();
        const quint32 known = issue.key.isEmpty() ? TextIndex::none : m_keys.find(issue.key.view());
        if (known != TextIndex::none)
            return merge(m_issues[known], std::move(issue));
        // Without a key it is rejected, and must not be found by that; and a rejected row shows all of itself.
        if (issue.key.isEmpty() || issue.summary.isEmpty())
            issue.raw = m_values->rawFrom(from);
        const Text key = issue.key.isEmpty() ? m_reading.texts.keep("\n" + std::to_string(m_issues.size())) : issue.key;
        m_keys.insert(key);
        if (!self.isEmpty())
            m_bySelf.emplace(self.view(), quint32(m_issues.size()));
        m_issues.push_back(std::move(issue));
    }

    static void merge(JiraIssue &known, JiraIssue issue)
    {
        known.events.insert(known.events.end(), std::make_move_iterator(issue.events.begin()),
                            std::make_move_iterator(issue.events.end()));
        for (Text JiraIssue::*part :
             {&JiraIssue::summary, &JiraIssue::description, &JiraIssue::type, &JiraIssue::status, &JiraIssue::category,
              &JiraIssue::priority, &JiraIssue::resolution, &JiraIssue::assignee, &JiraIssue::reporter,
              &JiraIssue::creator, &JiraIssue::component, &JiraIssue::created, &JiraIssue::resolved, &JiraIssue::due}) {
            if (!(known.*part).isGiven())
                known.*part = issue.*part;
        }
        known.attachments = std::max(known.attachments, issue.attachments);
        known.links = std::max(known.links, issue.links);
    }

    void placeComments()
    {
        for (LooseComment &loose : m_comments) {
            const auto issue = m_bySelf.find(loose.issue.view());
            if (issue != m_bySelf.end()) {
                m_issues[issue->second].events.push_back(std::move(loose.event));
                continue;
            }
            ++m_reading.read;
            m_reading.addReject({RemarkCode::UnknownTicket, loose.event.where, loose.issue, {}}, loose.event.raw);
        }
    }

    void readFields(JiraIssue &issue)
    {
        m_values->eachField([&](std::string_view key) {
            if (key == "summary")
                issue.summary = m_values->text();
            else if (key == "description")
                issue.description = m_values->longText();
            else if (key == "created")
                issue.created = m_values->text();
            else if (key == "resolutiondate")
                issue.resolved = m_values->text();
            else if (key == "duedate")
                issue.due = m_values->text();
            else if (key == "issuetype")
                issue.type = m_values->named();
            else if (key == "priority")
                issue.priority = m_values->named();
            else if (key == "resolution")
                issue.resolution = m_values->named();
            else if (key == "assignee")
                issue.assignee = m_values->personText();
            else if (key == "reporter")
                issue.reporter = m_values->personText();
            else if (key == "creator")
                issue.creator = m_values->personText();
            else
                readLists(key, issue);
        });
    }

    void readLists(std::string_view key, JiraIssue &issue)
    {
        if (key == "status") {
            m_values->eachField([&](std::string_view part) {
                if (part == "name")
                    issue.status = m_values->text();
                else if (part == "statusCategory")
                    m_values->eachField([&](std::string_view of) {
                        of == "key" ? void(issue.category = m_values->text()) : m_walk->skip();
                    });
                else
                    m_walk->skip();
            });
        } else if (key == "components") {
            m_values->eachElement([&] {
                const Text name = m_values->named();
                if (!issue.component.isGiven())
                    issue.component = name;
            });
        } else if (key == "comment") {
            m_values->eachField([&](std::string_view part) { readPart(part, "comments", issue, true); });
        } else if (key == "attachment") {
            m_values->eachElement([&] {
                ++issue.attachments;
                m_walk->skip();
            });
        } else if (key == "issuelinks") {
            m_values->eachElement([&] {
                ++issue.links;
                m_walk->skip();
            });
        } else {
            m_walk->skip();
        }
    }

    void readPart(std::string_view part, std::string_view wanted, JiraIssue &issue, bool isComment)
    {
        if (part != wanted)
            return m_walk->skip();
        m_values->eachElement([&] {
            Text self;
            JiraEvent event = readEvent(isComment, self);
            issue.events.push_back(std::move(event));
        });
    }

    void readLooseComment()
    {
        Text self;
        JiraEvent event = readEvent(true, self);
        const std::string_view issue = issueOfComment(self.view());
        m_comments.push_back({m_reading.texts.keep(issue), std::move(event)});
    }

    JiraEvent readEvent(bool isComment, Text &self)
    {
        JiraEvent event;
        event.isComment = isComment;
        event.where = m_walk->offset();
        m_values->eachField([&](std::string_view key) {
            if (key == "id")
                event.id = m_values->idText();
            else if (key == "self")
                self = m_values->text();
            else if (key == "author")
                event.author = m_values->personText();
            else if (key == "created")
                event.at = m_values->text();
            else if (key == "body")
                event.body = m_values->longText();
            else if (key == "visibility")
                event.isPublic = m_walk->isNull() && event.isPublic, m_walk->skip();
            else if (key == "jsdPublic")
                event.isPublic = m_values->isTrue() && event.isPublic;
            else if (key == "items")
                m_values->eachElement([&] { event.items.push_back(readItem()); });
            else
                m_walk->skip();
        });
        event.raw = m_values->rawFrom(event.where);
        return event;
    }

    JiraItem readItem()
    {
        JiraItem item;
        m_values->eachField([&](std::string_view key) {
            if (key == "field")
                item.field = m_values->text();
            else if (key == "fromString")
                item.from = m_values->text();
            else if (key == "toString")
                item.to = m_values->text();
            else
                m_walk->skip();
        });
        return item;
    }

    TicketReadOptions m_options;
    TicketWords &m_words;
    ReadProgress &m_progress;
    TicketReading m_reading;
    JsonWalk *m_walk = nullptr; ///< over the file that is being read
    JiraValues *m_values = nullptr;
    std::vector<JiraIssue> m_issues;
    std::vector<LooseComment> m_comments;
    TextIndex m_keys; ///< by place in m_issues
    std::unordered_map<std::string_view, quint32> m_bySelf; ///< by address
    qint64 m_replaced = 0;
    quint32 m_documents = 0;
};

JiraReader::JiraReader(const TicketReadOptions &options, TicketWords &words, ReadProgress &progress)
    : m_documents(std::make_unique<Documents>(options, words, progress))
{ }

JiraReader::~JiraReader() = default;

void JiraReader::read(QIODevice &device)
{
    m_documents->read(device);
}

TicketReading JiraReader::finish()
{
    return m_documents->finish();
}

std::vector<JiraIssue> &JiraReader::issues()
{
    return m_documents->issues();
}

} // namespace mainstay
