// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/agreement_store.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct VersionRow {
    Id<StoredAgreement> agreement;
    AgreementVersion version;
};

AgreementTerms termsOf(const QString &name, const QString &definition)
{
    auto draft = agreementFromJson(definition.toUtf8());
    if (!draft) {
        QJsonObject facts = draft.error().facts;
        facts.insert(u"name"_s, name);
        throw StoreError(ErrorKind::Corrupt, "desk.agreement-unreadable", facts);
    }
    return std::move(draft->terms);
}

StoredAgreement toAgreement(const Row &row)
{
    const QString word = row.text(3);
    const auto kind = agreementKindFromName(word);
    if (!kind)
        throw StoreError(ErrorKind::Corrupt, "store.unknown-word", {{u"word"_s, word}});
    return {row.id<StoredAgreement>(0), row.number(1), row.text(2), *kind, {}};
}

VersionRow toVersion(const Row &row)
{
    return {row.id<StoredAgreement>(0),
            {row.id<AgreementVersion>(1), row.number(2), row.number(3), termsOf(row.text(4), row.text(5))}};
}

constexpr QStringView VersionQuery =
    u"SELECT v.agreement_id, v.id, v.version, v.number, a.name, v.definition FROM agreement_version AS v"
    " JOIN agreement AS a ON a.id = v.agreement_id";

/// Solutions are kept by id, so that a new name takes nothing away from an agreement.
QString definitionOf(const StoredAgreement &of, const AgreementTerms &terms)
{
    const QJsonObject json =
        toJson(of.name, of.kind, terms, [](Id<Component> solution) { return QJsonValue(solution.value); });
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

QList<StoredAgreement> agreements(Session &session)
{
    QList<StoredAgreement> all =
        session.query(u"SELECT id, version, name, kind FROM agreement ORDER BY name"_s, {}, toAgreement);
    QHash<qint64, qsizetype> places;
    for (const StoredAgreement &agreement : all)
        places.insert(agreement.id.value, places.size());
    for (const VersionRow &row :
         session.query(VersionQuery.toString() + u" ORDER BY v.agreement_id, v.number"_s, {}, toVersion))
        all[places.value(row.agreement.value)].versions.append(row.version);
    return all;
}

std::optional<StoredAgreement> findAgreement(Session &session, const QString &name)
{
    auto found = session.find(u"SELECT id, version, name, kind FROM agreement WHERE name = ?"_s, {name}, toAgreement);
    if (found) {
        for (const VersionRow &row : session.query(
                 VersionQuery.toString() + u" WHERE v.agreement_id = ? ORDER BY v.number"_s, {found->id}, toVersion))
            found->versions.append(row.version);
    }
    return found;
}

Id<StoredAgreement> insertAgreement(Transaction &transaction, const QString &name, AgreementKind kind)
{
    return Id<StoredAgreement>(insertRow(transaction, u"agreement"_s, {{u"name"_s, name}, {u"kind"_s, toName(kind)}}));
}

void insertVersion(Transaction &transaction, const StoredAgreement &of, int number, const AgreementTerms &terms)
{
    insertRow(transaction, u"agreement_version"_s,
              {{u"agreement_id"_s, of.id.value}, {u"number"_s, number}, {u"definition"_s, definitionOf(of, terms)}});
}

void updateVersion(Transaction &transaction, const StoredAgreement &of, const AgreementVersion &read,
                   const AgreementTerms &terms)
{
    updateRow(transaction, u"agreement_version"_s, read.id.value, read.version,
              {{u"definition"_s, definitionOf(of, terms)}});
}

void deleteVersion(Transaction &transaction, const AgreementVersion &read)
{
    deleteRow(transaction, u"agreement_version"_s, read.id.value, read.version);
}

void deleteAgreement(Transaction &transaction, const StoredAgreement &read)
{
    for (const AgreementVersion &version : read.versions)
        deleteVersion(transaction, version);
    deleteRow(transaction, u"agreement"_s, read.id.value, read.version);
}

} // namespace mainstay
