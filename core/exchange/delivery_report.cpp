// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delivery_report.h"

#include "exchange/mail_charset.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostReportBytes = 256 * 1024;
constexpr qsizetype LongestReason = 500;

using ReportFields = QMap<QByteArray, QByteArray>; // by name in lower case; of several the first

/// "smtp; 550 no such user" without its type.
QString withoutType(const QByteArray &value)
{
    const qsizetype end = value.indexOf(';');
    return singleLine(QString::fromUtf8(value.mid(end + 1)), LongestReason);
}

std::optional<QString> failureOf(const ReportFields &recipient)
{
    if (recipient.value("action").trimmed().toLower() != "failed")
        return std::nullopt;
    const QString said = withoutType(recipient.value("diagnostic-code"));
    return said.isEmpty() ? singleLine(QString::fromUtf8(recipient.value("status")), LongestReason) : said;
}

} // namespace

std::optional<QString> failureIn(QByteArrayView deliveryStatus)
{
    ReportFields fields;
    QByteArray last;
    const QByteArray report = deliveryStatus.first(std::min(deliveryStatus.size(), MostReportBytes)).toByteArray();
    QByteArrayList lines = report.split('\n');
    lines.append(QByteArray()); // ends the last group
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed();
        if (text.isEmpty()) { // ends what is said of the mail, or of one recipient
            if (const auto failure = failureOf(fields))
                return failure;
            fields.clear();
            last.clear();
        } else if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!last.isEmpty() && fields[last].size() < 10 * LongestReason)
                fields[last] += ' ' + text;
        } else if (const qsizetype end = text.indexOf(':'); end > 0) {
            const QByteArray name = text.left(end).toLower();
            last = fields.contains(name) ? QByteArray() : name;
            if (!last.isEmpty())
                fields.insert(name, text.mid(end + 1).trimmed());
        }
    }
    return std::nullopt;
}

} // namespace mainstay
