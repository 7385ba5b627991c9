// SPDX-License-Identifier: GPL-3.0-or-later
#include "jira_samples.h"

namespace mainstay::testing {

QByteArray jiraIssue(const QByteArray &key, const QByteArray &more)
{
    return R"({"id":"1","self":"https://jira.example.org/rest/api/2/issue/)" + key + R"(","key":")" + key
        + R"(","fields":{"summary":"<b>Search</b> is slow","description":null,"issuetype":{"name":"Bug"},
 "status":{"name":"Closed","statusCategory":{"key":"done"}},"priority":{"name":"Major"},
 "resolution":{"name":"Fixed"},"reporter":{"name":"ann","displayName":"Ann Smith"},
 "assignee":{"displayName":"Bob"},"created":"2026-03-02T08:00:00.000+0000",
 "resolutiondate":"2026-03-02T12:00:00.015+0000","duedate":"2026-03-05","components":[{"name":"Web"}],
 "attachment":[{"filename":"x.png"}]})"
        + more + "}";
}

const QByteArray jiraChanges = R"(,"changelog":{"startAt":0,"total":3,"histories":[
 {"id":"11","author":{"displayName":"Bob"},"created":"2026-03-02T09:00:00.000+0000","items":[
  {"field":"assignee","fromString":null,"toString":"Bob"},
  {"field":"status","fromString":"Open","toString":"In Progress"}]},
 {"id":"12","author":{"displayName":"Bob"},"created":"2026-03-02T12:00:00.000+0000","items":[
  {"field":"status","fromString":"In Progress","toString":"Closed"},
  {"field":"resolution","fromString":null,"toString":"Fixed"},
  {"field":"priority","fromString":"Blocker","toString":"Major"}]},
 {"id":"13","created":"2026-03-02T13:00:00.000+0000","items":[
  {"field":"Attachment","fromString":null,"toString":"x.png"}]}]})";

const QByteArray jiraComments = R"({"startAt":0,"comments":[
 {"self":"https://jira.example.org/rest/api/2/issue/WEB-1/comment/5","id":"5","author":{"displayName":"Ann Smith"},
  "body":"still <slow>","created":"2026-03-02T08:30:00.000+0000"},
 {"self":"https://jira.example.org/rest/api/2/issue/WEB-1/comment/6","id":"6","author":{"displayName":"Bob"},
  "body":"for us","created":"2026-03-02T08:40:00.000+0000","visibility":{"type":"group","value":"staff"}}]})";

} // namespace mainstay::testing
