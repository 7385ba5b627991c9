// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_import_test.h"

#include "exchange/exporter.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

Instant TicketImportTest::noon()
{
    return fromIso(u"2026-06-01T12:00:00Z").value();
}

QString TicketImportTest::fileOf(const QByteArray &bytes)
{
    const QString path = m_folder->filePath(u"input-%1"_s.arg(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the input");
    return path;
}

TicketImportRequest TicketImportTest::requestFor(const QString &format, const QByteArray &bytes, const QByteArray &map)
{
    TicketImportRequest request;
    request.format = format;
    request.path = fileOf(bytes);
    if (!map.isEmpty()) {
        const auto read = ticketMapFromJson(map);
        if (!read)
            throw StoreError(read.error());
        request.map = *read;
    }
    request.rules = shippedRules();
    request.now = noon();
    return request;
}

Result<TicketImportReport> TicketImportTest::run(const TicketImportRequest &request)
{
    Progress progress;
    return importTickets(*m_workspace, request, progress);
}

TicketImportReport TicketImportTest::import(const QString &format, const QByteArray &bytes, const QByteArray &map)
{
    const auto report = run(requestFor(format, bytes, map));
    if (!report)
        throw StoreError(report.error());
    return *report;
}

TicketImportReport TicketImportTest::importValid(const QString &format, const QByteArray &bytes, const QByteArray &map)
{
    TicketImportRequest request = requestFor(format, bytes, map);
    request.onRejects = OnRejects::KeepValid;
    const auto report = run(request);
    if (!report)
        throw StoreError(report.error());
    return *report;
}

Ticket TicketImportTest::ticket(const QString &number)
{
    return m_workspace
        ->readNow([&](Session &session) { return findTicket(session, ticketNumberFromText(number).value()).value(); })
        .value();
}

QStringList TicketImportTest::log(const QString &number)
{
    const Id<Ticket> id = ticket(number).id;
    QStringList lines;
    const auto entries = m_workspace->readNow([&](Session &session) { return logOf(session, id); });
    for (const LogEntry &entry : *entries) {
        QStringList parts{toIso(entry.happened), toName(entry.kind), toText(entry.state)};
        if (entry.team)
            parts.append(u"team="_s + *entry.team);
        if (entry.priority)
            parts.append(u"priority=%1"_s.arg(entry.priority->number));
        if (entry.channel)
            parts.append(u"channel="_s + entry.channelWord.value_or(toName(*entry.channel)));
        parts.append(u"who="_s + entry.who);
        if (entry.isFromCustomer)
            parts.append(u"customer"_s);
        if (entry.visibility == Visibility::Public)
            parts.append(u"public"_s);
        if (entry.isDeviation)
            parts.append(u"deviation"_s);
        if (!entry.text.isEmpty())
            parts.append(u'“' + entry.text + u'”');
        lines.append(parts.join(u' '));
    }
    return lines;
}

qint64 TicketImportTest::count(const QString &sql)
{
    return m_workspace->readNow([&](Session &session) { return session.number(sql); }).value();
}

QByteArray TicketImportTest::exportedTickets()
{
    const QString path = m_folder->filePath(u"output"_s);
    Progress progress;
    if (!exportFile(*m_workspace, u"tickets-csv"_s, {}, path, progress))
        qFatal("cannot export");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the export left no file");
    return file.readAll();
}

QByteArrayList TicketImportTest::rejectCodes(const TicketImportReport &report)
{
    QByteArrayList codes;
    for (const ImportRemark &reject : report.whole.rejectList)
        codes.append(reject.code);
    return codes;
}

} // namespace mainstay::testing
