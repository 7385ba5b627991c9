// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mainstay::testing {

/// An issue as Jira's REST interface gives it, with further members behind its fields. In a file of its own, since moc
/// does not follow what stands in its text.
QByteArray jiraIssue(const QByteArray &key, const QByteArray &more = {});
/// Three changes of it, as such a member, and a page of two comments on WEB-1.
extern const QByteArray jiraChanges;
extern const QByteArray jiraComments;

} // namespace mainstay::testing
