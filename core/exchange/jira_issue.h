// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text_pool.h"
#include "exchange/time_reader.h"

#include <vector>

namespace mainstay {

/// One field of a change, as people read its values.
struct JiraItem {
    Text field;
    Text from;
    Text to;
};

/// A step of an issue's history, or a comment on it.
struct JiraEvent {
    Text id;
    Text at; ///< as it is written
    Text author;
    Text body; ///< of a comment
    bool isComment = false;
    bool isPublic = true;
    std::vector<JiraItem> items; ///< of a change
    quint32 where = 0;
    Text raw; ///< as it stands in the file, for rejects
};

/// An issue as all documents together tell of it.
struct JiraIssue {
    Text key;
    Text summary;
    Text description;
    Text type;
    Text status;
    Text category; ///< of the status: "new", "indeterminate", "done"
    Text priority;
    Text resolution;
    Text assignee;
    Text reporter;
    Text creator;
    Text component; ///< the first
    Text created;
    Text resolved;
    Text due;
    quint32 attachments = 0;
    quint32 links = 0;
    std::vector<JiraEvent> events;
    quint32 where = 0;
    Text raw;
};

/// Puts its events in the order of their time, each once; of equal times as they came.
void settleEvents(JiraIssue &issue, TimeReader &times);

/// What a field was before the first of the changes, which are settled; `now` where none changed it.
Text valueBefore(const JiraIssue &issue, std::string_view field, Text now);

} // namespace mainstay
