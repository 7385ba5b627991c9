// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreement_file.h"
#include "store/rows.h"

namespace mainstay {

/// What an agreement says from a day on. A correction changes it in place; a new one leaves those before as they are.
struct AgreementVersion {
    Id<AgreementVersion> id;
    int version = 0;
    int number = 0; ///< 1 is the first of its agreement
    AgreementTerms terms;

    bool operator==(const AgreementVersion &) const = default;
};

struct StoredAgreement {
    Id<StoredAgreement> id;
    int version = 0;
    QString name;
    AgreementKind kind = AgreementKind::Sla;
    QList<AgreementVersion> versions; ///< by number; at least one

    bool operator==(const StoredAgreement &) const = default;
};

/// Every statement about agreements. Terms that cannot be read (another program wrote them) throw Corrupt
/// "desk.agreement-unreadable", naming the agreement and what is wrong with it.

/// In the order of their names.
QList<StoredAgreement> agreements(Session &session);
std::optional<StoredAgreement> findAgreement(Session &session, const QString &name);

Id<StoredAgreement> insertAgreement(Transaction &transaction, const QString &name, AgreementKind kind);
void insertVersion(Transaction &transaction, const StoredAgreement &of, int number, const AgreementTerms &terms);
void updateVersion(Transaction &transaction, const StoredAgreement &of, const AgreementVersion &read,
                   const AgreementTerms &terms);
void deleteVersion(Transaction &transaction, const AgreementVersion &read);
void deleteAgreement(Transaction &transaction, const StoredAgreement &read);

} // namespace mainstay
