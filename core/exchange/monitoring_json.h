// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/monitoring_reader.h"

#include <functional>
#include <simdjson.h>

namespace mainstay {

/// Why a record of monitoring cannot be used; thrown by its reader, and kept as a reject.
struct RecordFault {
    RemarkCode code;
    QString first;
    QString second;
};

/// A field's text; nothing where it is not there or null. Throws RecordFault where it is something else.
std::optional<QString> textIn(simdjson::dom::object object, const char *field);
/// A number; the same.
std::optional<double> numberIn(simdjson::dom::object object, const char *field);
QString demandedTextIn(simdjson::dom::object object, const char *field);
double demandedNumberIn(simdjson::dom::object object, const char *field);

/// Seconds since 1970, with their fraction, as an instant; throws RecordFault for one that no clock has shown.
Instant instantOfSeconds(double seconds, const char *field);

/// Text as an event keeps it: without characters that no text holds, on one line where asked, and cut with "…".
enum class Lines { One, Several };
QString boundedText(const QString &text, qsizetype most, Lines lines);
QString boundedText(std::string_view utf8, qsizetype most, Lines lines);

/// Every line but blank ones, as an object; what is none, or what the reader throws as a RecordFault, is rejected.
MonitoringReading
readJsonLines(QIODevice &device, ReadProgress &progress,
              const std::function<void(MonitoringReading &, simdjson::dom::object, std::string_view)> &read);

void rejectRecord(MonitoringReading &reading, const RecordFault &fault, qint64 where, std::string_view raw);

} // namespace mainstay
