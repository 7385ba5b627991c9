// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_steps.h"

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

template <class T>
T orThrown(Result<T> result)
{
    if (!result)
        throw StoreError(result.error());
    return *result;
}

} // namespace

Ticket addByMail(Workspace &workspace, const QString &requester, Channel channel)
{
    Ticket wanted = draft(ProcessKind::Incident, u"Printer"_s);
    wanted.requester = requester;
    wanted.channel = channel;
    return add(workspace, wanted);
}

LogEntry tellRequester(Workspace &workspace, const Ticket &ticket, const QString &text)
{
    return orThrown(workspace.writeNow([&](Transaction &transaction) {
        return logEntry(transaction, *shippedRules(), ticket.id, {.text = text, .visibility = Visibility::Public},
                        at(5));
    }));
}

std::optional<OutboundMail> mailOf(Workspace &workspace, const LogEntry &entry)
{
    return orThrown(workspace.readNow([&](Session &session) { return findOutbound(session, entry.id); }));
}

} // namespace mainstay::testing
