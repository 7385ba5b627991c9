// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_workspace.h"
#include "exchange/ticket_import.h"

#include <QTemporaryDir>

namespace mainstay::testing {

/// A test of tickets with history on their way in: each of its functions has a fresh workspace, on either engine. What
/// is imported is so on 1 June 2026, at noon.
class TicketImportTest : public DeskTest
{
    Q_OBJECT

protected:
    void prepare() override { m_folder = std::make_unique<QTemporaryDir>(); }

    QString fileOf(const QByteArray &bytes);
    TicketImportRequest requestFor(const QString &format, const QByteArray &bytes, const QByteArray &map = {});
    Result<TicketImportReport> run(const TicketImportRequest &request);
    /// Throws what is wrong.
    TicketImportReport import(const QString &format, const QByteArray &bytes, const QByteArray &map = {});
    /// The same, keeping the rows that can be used.
    TicketImportReport importValid(const QString &format, const QByteArray &bytes, const QByteArray &map = {});

    Ticket ticket(const QString &number);
    /// "2026-03-02T08:00:00.000Z move in progress team=NOC who=ann" for each entry, with what else it has.
    QStringList log(const QString &number);
    qint64 count(const QString &sql);
    QByteArray exportedTickets();
    /// Codes of the rejected rows, in their order.
    static QByteArrayList rejectCodes(const TicketImportReport &report);

    static Instant noon();
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

} // namespace mainstay::testing
