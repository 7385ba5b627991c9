// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/agreement_pieces.h"

#include "kit/times.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct AgreementTexts {
    Q_DECLARE_TR_FUNCTIONS(AgreementPieces)
};

QString keyOf(const AgreementTarget &target)
{
    return u"target:%1/%2/%3"_s.arg(toName(target.process), QString::number(target.rank.value_or(0)),
                                    toName(target.target));
}

QString labelOf(const AgreementTarget &target, const Words &words)
{
    const QString rank = target.rank ? AgreementTexts::tr("priority %1").arg(words.locale().toString(*target.rank))
                                     : AgreementTexts::tr("all other priorities");
    return AgreementTexts::tr("%1, %2, %3", "what is measured, process, priority")
        .arg(words.name(toName(target.target)), words.name(toName(target.process)), rank);
}

QString textOf(const AgreementTarget &target, const Words &words)
{
    QStringList parts{target.limit.count() > 0
                          ? AgreementTexts::tr("within %1", "a limit").arg(words.duration(target.limit))
                          : AgreementTexts::tr("no limit that can be read")};
    if (target.calendar)
        parts.append(AgreementTexts::tr("counts in %1", "a calendar").arg(*target.calendar));
    QStringList pauses;
    for (const StateName &pause : target.pauses)
        pauses.append(toText(pause));
    if (!pauses.isEmpty())
        parts.append(AgreementTexts::tr("pauses in %1", "states").arg(pauses.join(u", "_s)));
    if (target.takenUp)
        parts.append(AgreementTexts::tr("taking up answers"));
    if (target.reopening == Reopening::Counts)
        parts.append(AgreementTexts::tr("what is reopened counts the time in resolved, too"));
    else if (target.reopening == Reopening::NewCycle)
        parts.append(AgreementTexts::tr("what is reopened begins from nothing"));
    return parts.join(u"; "_s);
}

QString textOf(const Contract &contract, const Words &words)
{
    QStringList parts;
    if (contract.type)
        parts.append(words.name(toName(*contract.type)));
    for (const int tier : contract.tiers)
        parts.append(AgreementTexts::tr("tier %1").arg(words.locale().toString(tier)));
    for (const QString &text : {contract.cost, contract.notice}) {
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(u"; "_s);
}

QString partyPiece(AgreementKind kind)
{
    return kind == AgreementKind::Sla ? AgreementTexts::tr("Customer")
        : kind == AgreementKind::Ola  ? AgreementTexts::tr("Team")
                                      : AgreementTexts::tr("Vendor");
}

/// The first of its key: a second one is not sound, and stays where it was typed.
template <class Targets>
auto targetAt(Targets &targets, const QString &key)
{
    return std::ranges::find_if(targets, [&key](const AgreementTarget &target) { return keyOf(target) == key; });
}

void decideTarget(QList<AgreementTarget> &targets, const QList<AgreementTarget> &others, const QString &key)
{
    const auto mine = targetAt(targets, key);
    const auto other = targetAt(others, key);
    if (mine != targets.end() && other != others.end())
        *mine = *other;
    else if (mine != targets.end())
        targets.erase(mine);
    else if (other != others.end())
        targets.append(*other);
}

} // namespace

QList<SetupPiece> piecesOf(const AgreementTerms &terms, AgreementKind kind, const QString &solutions,
                           const Words &words)
{
    const auto day = [&words](QDate date) { return dayText(date, words.locale()); };
    QList<SetupPiece> pieces{
        {u"party"_s, partyPiece(kind), terms.party},
        {SolutionsPiece.toString(), AgreementTexts::tr("Solutions"), solutions},
        {u"calendar"_s, AgreementTexts::tr("Counts in"), terms.calendar},
        {u"valid_from"_s, AgreementTexts::tr("Valid from"), day(terms.validFrom)},
        {u"valid_until"_s, AgreementTexts::tr("Valid until"), terms.validUntil ? day(*terms.validUntil) : QString()},
        {u"open_tickets"_s, AgreementTexts::tr("Tickets opened before"),
         terms.coversOpenTickets ? AgreementTexts::tr("go over to it") : AgreementTexts::tr("keep theirs")},
        {u"contract"_s, AgreementTexts::tr("Contract"), textOf(terms.contract, words)}};
    for (const AgreementTarget &target : terms.targets)
        pieces.append({keyOf(target), labelOf(target, words), textOf(target, words)});
    return pieces;
}

AgreementTerms decidedTerms(const AgreementTerms &mine, const AgreementTerms &other, const QStringList &theirs)
{
    AgreementTerms terms = mine;
    const auto take = [&](QStringView key, auto member) {
        if (theirs.contains(key))
            terms.*member = other.*member;
    };
    take(u"party", &AgreementTerms::party);
    take(SolutionsPiece, &AgreementTerms::solutions);
    take(u"calendar", &AgreementTerms::calendar);
    take(u"valid_from", &AgreementTerms::validFrom);
    take(u"valid_until", &AgreementTerms::validUntil);
    take(u"open_tickets", &AgreementTerms::coversOpenTickets);
    take(u"contract", &AgreementTerms::contract);
    for (const QString &key : theirs) {
        if (key.startsWith(u"target:"))
            decideTarget(terms.targets, other.targets, key);
    }
    return terms;
}

} // namespace mainstay
