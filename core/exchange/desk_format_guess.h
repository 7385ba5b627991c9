// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mainstay {

/// Which format that brings tickets, events, people or teams the first bytes of a file look like: "jira", "eml",
/// "mbox", "alertmanager", "icinga", "zabbix", "people-csv", "teams-csv", and "tickets-csv" for any other table, of
/// which guessMap() says whether it is an event log. Empty when they look like none. Pure.
QString guessDeskFormat(const QByteArray &head);

} // namespace mainstay
