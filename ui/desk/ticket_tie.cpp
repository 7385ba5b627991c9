// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_tie.h"

#include <QCoreApplication>

namespace mainstay {

namespace {

struct SaidLink {
    LinkKind kind = LinkKind::Duplicate;
    bool isFromThere = false; ///< the other ticket says it of this one
};

std::optional<SaidLink> linkOf(Tie tie)
{
    switch (tie) {
    case Tie::DuplicateOf:
        return SaidLink{LinkKind::Duplicate, false};
    case Tie::HasDuplicate:
        return SaidLink{LinkKind::Duplicate, true};
    case Tie::CausedBy:
        return SaidLink{LinkKind::CausedBy, false};
    case Tie::CauseOf:
        return SaidLink{LinkKind::CausedBy, true};
    case Tie::Blocks:
        return SaidLink{LinkKind::Blocks, false};
    case Tie::BlockedBy:
        return SaidLink{LinkKind::Blocks, true};
    case Tie::SplitFrom:
        return SaidLink{LinkKind::SplitFrom, false};
    case Tie::SplitInto:
        return SaidLink{LinkKind::SplitFrom, true};
    case Tie::ChildOf:
    case Tie::ParentOf:
    case Tie::MergedInto:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString said(const char *text)
{
    return QCoreApplication::translate("mainstay::TiesPart", text);
}

} // namespace

QString tieText(Tie tie)
{
    switch (tie) {
    case Tie::DuplicateOf:
        return said(QT_TRANSLATE_NOOP("mainstay::TiesPart", "duplicate of"));
    case Tie::HasDuplicate:
        return said(QT_TRANSLATE_NOOP("mainstay::TiesPart", "has the duplicate"));
    case Tie::CausedBy:
        return said(QT_TRANSLATE_NOOP("mainstay::TiesPart", "caused by"));
    case Tie::CauseOf:
        return said(QT_TRANSLATE_NOOP("mainstay::TiesPart", "cause of"));
    case Tie::Blocks:
        return said(QT_TRANSLATE_NOOP("mainstay::TiesPart", "blocks"));
    case Tie::BlockedBy:
        return said(QT_TRANSLATE_NOOP("mainstay::TiesPart", "blocked by"));
    case Tie::SplitFrom:
        return said(QT_TRANSLATE_NOOP("mainstay::TiesPart", "split from"));
    case Tie::SplitInto:
        return said(QT_TRANSLATE_NOOP("mainstay::TiesPart", "split into"));
    case Tie::ChildOf:
        return said(QT_TRANSLATE_NOOP("mainstay::TiesPart", "child of"));
    case Tie::ParentOf:
        return said(QT_TRANSLATE_NOOP("mainstay::TiesPart", "parent of"));
    case Tie::MergedInto:
        return said(QT_TRANSLATE_NOOP("mainstay::TiesPart", "merged into"));
    }
    Q_UNREACHABLE();
}

Tie tieOf(const SeenLink &link)
{
    for (const Tie tie : allTies) {
        const auto said = linkOf(tie);
        if (said && said->kind == link.link.kind && said->isFromThere == link.isFromThere)
            return tie;
    }
    Q_UNREACHABLE();
}

void tieTickets(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, Tie tie, const Ticket &other,
                const Occasion &occasion)
{
    if (tie == Tie::ChildOf)
        setParentTicket(transaction, rules, ticket, other, occasion);
    else if (tie == Tie::ParentOf)
        setParentTicket(transaction, rules, other, ticket, occasion);
    else if (tie == Tie::MergedInto)
        mergeTicket(transaction, rules, ticket, other, occasion);
    else if (const auto said = linkOf(tie))
        linkTickets(transaction, said->isFromThere ? other : ticket, said->kind, said->isFromThere ? ticket : other);
}

void untieTickets(Transaction &transaction, const DeskRules &rules, const Ticket &ticket, Tie tie, const Ticket &other,
                  const Occasion &occasion)
{
    if (tie == Tie::ChildOf)
        setParentTicket(transaction, rules, ticket, std::nullopt, occasion);
    else if (tie == Tie::ParentOf)
        setParentTicket(transaction, rules, other, std::nullopt, occasion);
    else if (const auto said = linkOf(tie))
        unlinkTickets(transaction, said->isFromThere ? other : ticket, said->kind, said->isFromThere ? ticket : other);
}

} // namespace mainstay
