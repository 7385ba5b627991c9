// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jira_issue.h"
#include "exchange/ticket_rows_reader.h"

namespace mainstay {

/// Reads issues of Jira as its REST interface gives them: an issue, a list of them, a page of a search, pages of
/// comments, and any number of these one after the other (JSON lines). What several of them say of one issue is one
/// ticket: its changes and comments count once each, by their ids. An issue makes an entry when it is created, and one
/// for each change and each comment; what no field here holds of a change stands in the entry's text. Of a map count
/// "process", "zone", "values" of process, state, priority and component, and "components"; without its word an issue's
/// first component is taken where "columns" name one.
class JiraReader
{
public:
    JiraReader(const TicketReadOptions &options, TicketWords &words, ReadProgress &progress);
    ~JiraReader();

    /// Throws StoreError as JsonFile and JsonWalk do. Bytes that are no UTF-8 are replaced, and counted in a finding.
    void read(QIODevice &device);
    /// What all files said together.
    TicketReading finish();
    /// The issues themselves, instead of what they make; they live in the reader.
    std::vector<JiraIssue> &issues();

private:
    class Documents;
    std::unique_ptr<Documents> m_documents;
};

} // namespace mainstay
