// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/event_rules.h"
#include "exchange/read_progress.h"
#include "exchange/reading.h"

#include <QIODevice>

namespace mainstay {

/// What a file of a monitoring system tells. Movable, not copyable, as the rejects' texts live in the pool.
struct MonitoringReading {
    std::vector<MonitoringEvent> events; ///< in the order of the file
    qint64 read = 0; ///< records met
    qint64 skipped = 0; ///< records that are no event, such as a comment
    TextPool texts;
    std::vector<Reject> rejects; ///< where: the line, or the alert counted from 1
};

/// Readers throw StoreError: those of a whole file as JsonFile does. Records that cannot be used are rejected; none is
/// longer than mostRecordBytes.
using MonitoringReader = MonitoringReading (*)(QIODevice &device, const EventRules &rules, ReadProgress &progress);

/// What Prometheus Alertmanager sends to a webhook (version 4): one document, or one on each line. An alert that ended
/// is a recovery, which happened when it ended; without fingerprint its labels are it.
MonitoringReading readAlertmanager(QIODevice &device, const EventRules &rules, ReadProgress &progress);

/// The event stream of Icinga 2: a line for each. Of its events those that tell of a change of state are read; a soft
/// state is information, and one in a downtime is told as such.
MonitoringReading readIcinga(QIODevice &device, const EventRules &rules, ReadProgress &progress);

/// The real-time export of Zabbix: a line for each event. A recovery is told by the number of its problem alone.
MonitoringReading readZabbix(QIODevice &device, const EventRules &rules, ReadProgress &progress);

inline constexpr qint64 mostRecordBytes = 1024 * 1024;
inline constexpr qint64 mostMonitoringBytes = qint64(1024) * 1024 * 1024;

} // namespace mainstay
