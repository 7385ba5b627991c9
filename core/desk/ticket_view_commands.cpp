// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ticket_view_commands.h"

#include "desk/kept_text.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString checkedViewName(const QString &wanted)
{
    const QString name = wanted.simplified();
    if (name.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.view-no-name");
    if (const Result<void> can = requireLine(u"name"_s, name); !can)
        throw StoreError(can.error());
    if (shippedView(name))
        throw StoreError(ErrorKind::Invalid, "desk.view-ships", {{u"name"_s, name}});
    return name;
}

std::optional<QString> ownerFor(const Transaction &transaction, ViewSharing sharing)
{
    return sharing == ViewSharing::Shared ? std::nullopt : std::optional(transaction.person());
}

/// The row as it will be, unless another view stands in its way.
TicketView moveTo(Transaction &transaction, const TicketView &read, const TicketView &wanted)
{
    const auto other = findView(transaction, wanted.name, wanted.owner);
    if (other && other->id != read.id)
        throw StoreError(ErrorKind::Invalid, "desk.view-exists", {{u"name"_s, wanted.name}});
    updateView(transaction, read, wanted);
    return findView(transaction, read.id).value();
}

} // namespace

TicketView saveView(Transaction &transaction, const TicketView &draft, ViewSharing sharing)
{
    TicketView wanted = draft;
    wanted.name = checkedViewName(draft.name);
    wanted.owner = ownerFor(transaction, sharing);
    if (const Result<void> can = requireText(u"filter"_s, wanted.filter); !can)
        throw StoreError(can.error());
    transaction.describe("desk.save-view", {{u"name"_s, wanted.name}});
    if (const auto before = findView(transaction, wanted.name, wanted.owner)) {
        updateView(transaction, *before, wanted);
        return findView(transaction, before->id).value();
    }
    return findView(transaction, insertView(transaction, wanted)).value();
}

TicketView renameView(Transaction &transaction, const TicketView &read, const QString &name)
{
    TicketView wanted = read;
    wanted.name = checkedViewName(name);
    transaction.describe("desk.rename-view", {{u"name"_s, read.name}, {u"to"_s, wanted.name}});
    return moveTo(transaction, read, wanted);
}

TicketView shareView(Transaction &transaction, const TicketView &read, ViewSharing sharing)
{
    TicketView wanted = read;
    wanted.owner = ownerFor(transaction, sharing);
    const QJsonObject facts{{u"name"_s, read.name}};
    if (sharing == ViewSharing::Shared)
        transaction.describe("desk.share-view", facts);
    else
        transaction.describe("desk.keep-view", facts);
    return moveTo(transaction, read, wanted);
}

void removeView(Transaction &transaction, const TicketView &read)
{
    transaction.describe("desk.remove-view", {{u"name"_s, read.name}});
    deleteView(transaction, read);
}

TicketView viewNamed(Session &session, const QString &name, const QString &person)
{
    const QString wanted = name.simplified();
    if (auto own = findView(session, wanted, person))
        return *own;
    if (auto shared = findView(session, wanted, std::nullopt))
        return *shared;
    if (auto ships = shippedView(wanted))
        return *ships;
    throw StoreError(ErrorKind::Missing, "desk.view-unknown", {{u"name"_s, name}});
}

} // namespace mainstay
