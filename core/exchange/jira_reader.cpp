// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jira_reader.h"

#include "exchange/jira_tickets.h"
#include "exchange/json_walk.h"

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
        const JsonFile file(device, m_progress, BadUtf8::Replace);
        m_replaced += file.replaced();
        m_file = &file;
        JsonWalk walk(file, m_reading.texts, JsonRoot::Sequence);
        m_walk = &walk;
        while (!walk.isAtEnd())
            readValue();
        m_walk = nullptr;
        m_file = nullptr;
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

private:
    /// A comment that came on a page of its own, by the address of its issue.
    struct LooseComment {
        Text issue;
        JiraEvent event;
    };

    void readValue()
    {
        if (m_walk->isArray())
            return eachElement([this] { readDocument(); });
        readDocument();
    }

    template <class Read>
    void eachElement(Read read)
    {
        if (!m_walk->isArray())
            return m_walk->skip();
        for (bool isMore = m_walk->enter(); isMore; isMore = m_walk->nextElement())
            read();
    }

    template <class Read>
    void eachField(Read read)
    {
        if (!m_walk->isObject())
            return m_walk->skip();
        for (bool isMore = m_walk->enter(); isMore; isMore = m_walk->nextField())
            read(m_walk->key());
    }

    /// An issue, or a page of issues or of comments.
    void readDocument()
    {
        const quint32 from = m_walk->offset();
        JiraIssue issue;
        issue.where = from;
        Text self;
        bool isPage = false;
        eachField([&](std::string_view key) {
            if (key == "issues") {
                isPage = true;
                eachElement([this] { readDocument(); });
            } else if (key == "comments") {
                isPage = true;
                eachElement([this] { readLooseComment(); });
            } else if (key == "key") {
                issue.key = text();
            } else if (key == "self") {
                self = text();
            } else if (key == "fields") {
                readFields(issue);
            } else if (key == "changelog") {
                eachField([&](std::string_view part) { readPart(part, "histories", issue, false); });
            } else {
                m_walk->skip();
            }
        });
        if (!isPage)
            take(std::move(issue), self, from);
        if ((++m_documents & 0x3ff) == 0)
            m_progress.reached(0);
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
            issue.raw = rawFrom(from);
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
        eachField([&](std::string_view key) {
            if (key == "summary")
                issue.summary = text();
            else if (key == "description")
                issue.description = longText();
            else if (key == "created")
                issue.created = text();
            else if (key == "resolutiondate")
                issue.resolved = text();
            else if (key == "duedate")
                issue.due = text();
            else if (key == "issuetype")
                issue.type = named();
            else if (key == "priority")
                issue.priority = named();
            else if (key == "resolution")
                issue.resolution = named();
            else if (key == "assignee")
                issue.assignee = personText();
            else if (key == "reporter")
                issue.reporter = personText();
            else if (key == "creator")
                issue.creator = personText();
            else
                readLists(key, issue);
        });
    }

    void readLists(std::string_view key, JiraIssue &issue)
    {
        if (key == "status") {
            eachField([&](std::string_view part) {
                if (part == "name")
                    issue.status = text();
                else if (part == "statusCategory")
                    eachField(
                        [&](std::string_view of) { of == "key" ? void(issue.category = text()) : m_walk->skip(); });
                else
                    m_walk->skip();
            });
        } else if (key == "components") {
            eachElement([&] {
                const Text name = named();
                if (!issue.component.isGiven())
                    issue.component = name;
            });
        } else if (key == "comment") {
            eachField([&](std::string_view part) { readPart(part, "comments", issue, true); });
        } else if (key == "attachment") {
            eachElement([&] {
                ++issue.attachments;
                m_walk->skip();
            });
        } else if (key == "issuelinks") {
            eachElement([&] {
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
        eachElement([&] {
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
        eachField([&](std::string_view key) {
            if (key == "id")
                event.id = idText();
            else if (key == "self")
                self = text();
            else if (key == "author")
                event.author = personText();
            else if (key == "created")
                event.at = text();
            else if (key == "body")
                event.body = longText();
            else if (key == "visibility")
                event.isPublic = m_walk->isNull() && event.isPublic, m_walk->skip();
            else if (key == "jsdPublic")
                event.isPublic = isTrue() && event.isPublic;
            else if (key == "items")
                eachElement([&] { event.items.push_back(readItem()); });
            else
                m_walk->skip();
        });
        event.raw = rawFrom(event.where);
        return event;
    }

    JiraItem readItem()
    {
        JiraItem item;
        eachField([&](std::string_view key) {
            if (key == "field")
                item.field = text();
            else if (key == "fromString")
                item.from = text();
            else if (key == "toString")
                item.to = text();
            else
                m_walk->skip();
        });
        return item;
    }

    /// A string; nothing for anything else.
    Text text()
    {
        if (m_walk->isString())
            return withoutZeros(m_walk->keepString());
        m_walk->skip();
        return {};
    }

    /// The database keeps no zero character.
    Text withoutZeros(Text text)
    {
        if (text.view().find('\0') == std::string_view::npos)
            return text;
        std::string sound;
        for (const char c : text.view()) {
            if (c)
                sound += c;
            else
                sound += "\xef\xbf\xbd";
        }
        return m_reading.texts.keep(sound);
    }

    Text idText()
    {
        if (m_walk->isString())
            return m_walk->keepString();
        const quint32 from = m_walk->offset();
        m_walk->skip();
        return m_reading.texts.keep(m_file->between(from, m_walk->offset()));
    }

    bool isTrue()
    {
        const quint32 from = m_walk->offset();
        m_walk->skip();
        return m_file->between(from, m_walk->offset()) == "true";
    }

    /// The "name" of an object.
    Text named()
    {
        Text name;
        eachField([&](std::string_view key) { key == "name" ? void(name = text()) : m_walk->skip(); });
        return name;
    }

    /// As people know somebody.
    Text personText()
    {
        Text shown;
        Text name;
        eachField([&](std::string_view key) {
            if (key == "displayName")
                shown = text();
            else if (key == "name" || key == "accountId")
                name = text();
            else
                m_walk->skip();
        });
        return shown.isEmpty() ? name : shown;
    }

    /// A string, or a document of nodes of which every "text" counts, a block to a line.
    Text longText()
    {
        if (!m_walk->isObject())
            return text();
        std::string collected;
        std::vector<bool> isArrayOpen;
        bool isMore = openNode(isArrayOpen);
        while (!isArrayOpen.empty()) {
            if (!isMore) {
                isArrayOpen.pop_back();
                if (!isArrayOpen.empty())
                    isMore = isArrayOpen.back() ? m_walk->nextElement() : m_walk->nextField();
                continue;
            }
            const bool isText = !isArrayOpen.back() && takeNodeText(collected);
            if (!isText && (m_walk->isObject() || m_walk->isArray())) {
                if (m_walk->isArray() && !collected.empty() && collected.back() != '\n')
                    collected += '\n';
                isMore = openNode(isArrayOpen);
                continue;
            }
            if (!isText)
                m_walk->skip();
            isMore = isArrayOpen.back() ? m_walk->nextElement() : m_walk->nextField();
        }
        return withoutZeros(m_reading.texts.keep(collected));
    }

    bool openNode(std::vector<bool> &isArrayOpen)
    {
        isArrayOpen.push_back(m_walk->isArray());
        return m_walk->enter();
    }

    /// Steps to the value of a member; takes it where it is text.
    bool takeNodeText(std::string &collected)
    {
        const bool isText = m_walk->key() == "text" && m_walk->isString();
        if (isText)
            collected += m_walk->string();
        return isText;
    }

    /// What stood from there to here, but no more than a person would look at.
    Text rawFrom(quint32 from)
    {
        constexpr size_t mostRawBytes = 2000;
        const std::string_view raw = m_file->between(from, m_walk->offset());
        size_t size = std::min(raw.size(), mostRawBytes);
        while (size < raw.size() && size > 0 && (quint8(raw[size]) & 0xc0) == 0x80)
            --size;
        return m_reading.texts.keep(raw.substr(0, size));
    }

    TicketReadOptions m_options;
    TicketWords &m_words;
    ReadProgress &m_progress;
    TicketReading m_reading;
    const JsonFile *m_file = nullptr;
    JsonWalk *m_walk = nullptr;
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

} // namespace mainstay
