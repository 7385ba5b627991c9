// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_bulk.h"

#include "people/people_rules.h"
#include "store/bulk_loader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool isUsableName(const QString &name)
{
    return !name.isEmpty() && !flawOf(name);
}

struct KnownPeople {
    QSet<QString> names; ///< folded
    QSet<QString> addresses; ///< folded
};

KnownPeople knownPeople(Session &session)
{
    KnownPeople known;
    session.scan(u"SELECT folded, lower(email) FROM person"_s, [&](const ScanRow &row) {
        known.names.insert(QString::fromUtf8(row.text(0)));
        if (!row.isNull(1))
            known.addresses.insert(QString::fromUtf8(row.text(1)));
    });
    return known;
}

bool knows(const KnownPeople &known, const Who &who)
{
    return known.names.contains(foldedName(who.whole))
        || (!who.name.isEmpty() && known.names.contains(foldedName(who.name)))
        || (!who.address.isEmpty() && known.addresses.contains(foldedAddress(who.address)));
}

} // namespace

int addUnconfirmedTeams(Transaction &transaction, const QStringList &names)
{
    QSet<QString> known;
    transaction.scan(u"SELECT folded FROM team"_s,
                     [&](const ScanRow &row) { known.insert(QString::fromUtf8(row.text(0))); });
    QStringList added;
    for (const QString &given : names) {
        const QString name = given.simplified();
        if (!isUsableName(name) || known.contains(foldedName(name)))
            continue;
        known.insert(foldedName(name));
        added.append(name);
    }
    if (added.isEmpty())
        return 0;
    BulkLoader loader(transaction, u"team"_s, {u"name"_s, u"folded"_s, u"confirmed"_s}, added.size());
    for (const QString &name : added)
        loader.add(name).add(foldedName(name)).add(qint64(0)).endRow();
    loader.finish();
    return int(added.size());
}

int addUnconfirmedPeople(Transaction &transaction, const QStringList &names)
{
    KnownPeople known = knownPeople(transaction);
    QList<Who> added;
    for (const QString &given : names) {
        Who who = whoFromText(given);
        if (knows(known, who))
            continue;
        if (who.name.isEmpty())
            who.name = who.address;
        if (!isUsableName(who.name))
            continue;
        known.names.insert(foldedName(who.name));
        if (!who.address.isEmpty())
            known.addresses.insert(foldedAddress(who.address));
        added.append(who);
    }
    if (added.isEmpty())
        return 0;
    BulkLoader loader(transaction, u"person"_s, {u"name"_s, u"folded"_s, u"email"_s, u"confirmed"_s}, added.size());
    for (const Who &who : added) {
        loader.add(who.name).add(foldedName(who.name));
        if (who.address.isEmpty())
            loader.addNull();
        else
            loader.add(who.address);
        loader.add(qint64(0)).endRow();
    }
    loader.finish();
    return int(added.size());
}

} // namespace mainstay
