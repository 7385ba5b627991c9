// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/offering_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString OfferingTable = u"offering"_s;
const QString OfferingQuery = u"SELECT o.id, o.version, o.name, o.kind, o.description, o.template_id, t.name,"
                              " o.approval, o.team, o.agreement, o.price, o.active FROM offering AS o"
                              " JOIN ticket_template AS t ON t.id = o.template_id"_s;

Offering toOffering(const Row &row)
{
    const auto kind = offeringKindFromName(row.text(3));
    if (!kind)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, row.text(3)}});
    Offering read;
    read.id = row.id<Offering>(0);
    read.version = row.number(1);
    read.name = row.text(2);
    read.kind = *kind;
    read.description = row.text(4);
    read.ticketTemplate = row.id<TicketTemplate>(5);
    read.templateName = row.text(6);
    read.needsApproval = row.flag(7);
    read.team = row.optionalText(8);
    read.agreement = row.optionalText(9);
    read.price = row.text(10);
    read.isActive = row.flag(11);
    return read;
}

Values offeringValues(const Offering &of)
{
    const auto orNull = [](const std::optional<QString> &text) { return text ? QVariant(*text) : QVariant(); };
    return {{u"name"_s, of.name},
            {u"kind"_s, toName(of.kind)},
            {u"description"_s, of.description},
            {u"template_id"_s, of.ticketTemplate.value},
            {u"approval"_s, of.needsApproval ? 1 : 0},
            {u"team"_s, orNull(of.team)},
            {u"agreement"_s, orNull(of.agreement)},
            {u"price"_s, of.price},
            {u"active"_s, of.isActive ? 1 : 0}};
}

} // namespace

QList<Offering> offerings(Session &session)
{
    return session.query(OfferingQuery + u" ORDER BY o.name"_s, {}, toOffering);
}

std::optional<Offering> findOffering(Session &session, const QString &name)
{
    return session.find(OfferingQuery + u" WHERE o.name = ?"_s, {name}, toOffering);
}

void insertOffering(Transaction &transaction, const Offering &offering)
{
    insertRow(transaction, OfferingTable, offeringValues(offering));
}

void updateOffering(Transaction &transaction, const Offering &read, const Offering &wanted)
{
    updateRow(transaction, OfferingTable, read.id.value, read.version,
              changesBetween(offeringValues(read), offeringValues(wanted)));
}

void deleteOffering(Transaction &transaction, const Offering &read)
{
    deleteRow(transaction, OfferingTable, read.id.value, read.version);
}

} // namespace mainstay
