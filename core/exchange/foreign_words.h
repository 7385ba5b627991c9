// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace mainstay {

/// How the common systems name what we have: Jira, ServiceNow, GLPI, iTop, Zammad, and logs for process mining. Names
/// are comparable ones (names.h).

struct ForeignColumn {
    QStringView ours;
    QList<QStringView> theirs; ///< the surest first
};
/// A column of ours takes the first of its names that a header has; ours come in the order in which they choose.
const QList<ForeignColumn> &foreignColumns();

/// A level of impact or urgency, or a channel, as we call it; nothing for a word that nobody uses for one.
std::optional<QString> levelWord(const QString &theirs);
std::optional<QString> channelWord(const QString &theirs);

} // namespace mainstay
