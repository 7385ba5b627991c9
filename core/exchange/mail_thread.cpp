// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_thread.h"

#include "desk/names.h"
#include "desk/outbound_store.h"
#include "exchange/mail_requester.h"
#include "exchange/mail_store.h"

#include <QHash>
#include <QRegularExpression>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostMerges = 50;

std::optional<Ticket> survivorOf(Session &session, std::optional<Ticket> ticket)
{
    for (int step = 0; ticket && ticket->mergedInto && step < MostMerges; ++step)
        ticket = findTicket(session, *ticket->mergedInto);
    return ticket;
}

std::optional<Ticket> answeredTicket(Session &session, const Mail &mail)
{
    for (const QString &reference : mail.references) {
        if (const auto known = findMail(session, reference))
            return findTicket(session, known->ticket);
        if (const auto ours = findOutbound(session, reference))
            return findTicket(session, ours->ticket);
    }
    return std::nullopt;
}

std::optional<TicketNumber> numberInSubject(const QString &subject)
{
    static const QRegularExpression form(u"\\b(INC|REQ|PRB|CHG)-[0-9]{1,15}\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return ticketNumberFromText(form.match(subject).captured());
}

bool knowsTicket(Session &session, const Ticket &ticket, const MailAddress &sender)
{
    if (sender.address.isEmpty())
        return false;
    const QString label = requesterOf(session, sender);
    QStringList known = writersOf(session, ticket.id);
    if (ticket.requester)
        known.append(*ticket.requester);
    return std::ranges::any_of(known, [&](const QString &name) { return isSameSender(name, label, sender); });
}

/// Visits what a mail answers before the mail, with a stack of its own.
class ParentsFirst
{
public:
    explicit ParentsFirst(const std::vector<Mail> &mails) : m_mails(mails), m_isTaken(mails.size(), false)
    {
        for (size_t at = mails.size(); at-- > 0;)
            m_places.insert(mails[at].id, at);
    }

    std::vector<size_t> order(const std::vector<size_t> &byTime)
    {
        for (const size_t place : byTime)
            take(place);
        return m_order;
    }

private:
    void take(size_t first)
    {
        std::vector<std::pair<size_t, qsizetype>> open{{first, 0}};
        std::vector<bool> &isTaken = m_isTaken;
        if (isTaken[first])
            return;
        isTaken[first] = true;
        while (!open.empty()) {
            auto &[place, next] = open.back();
            const QStringList &references = m_mails[place].references;
            if (next == references.size()) {
                m_order.push_back(place);
                open.pop_back();
                continue;
            }
            const auto parent = m_places.constFind(references[next++]);
            if (parent != m_places.cend() && !isTaken[*parent]) {
                isTaken[*parent] = true;
                open.emplace_back(*parent, 0);
            }
        }
    }

    const std::vector<Mail> &m_mails;
    QHash<QString, size_t> m_places;
    std::vector<bool> m_isTaken;
    std::vector<size_t> m_order;
};

} // namespace

bool isSameSender(const QString &name, const QString &label, const MailAddress &sender)
{
    const QString address = addressIn(name);
    return address.isEmpty() ? isSameName(name, label) : address == sender.address;
}

MailThread threadOf(Session &session, const Mail &mail, std::optional<Id<Ticket>> known, bool isOwn)
{
    std::optional<Ticket> ticket = known ? findTicket(session, *known) : answeredTicket(session, mail);
    if (ticket)
        return {survivorOf(session, std::move(ticket)), {}};
    const auto number = numberInSubject(mail.subject);
    ticket = number ? findTicket(session, *number) : std::nullopt;
    if (!ticket)
        return {};
    if (isOwn || (mail.sender && knowsTicket(session, *ticket, *mail.sender)))
        return {survivorOf(session, std::move(ticket)), {}};
    return {std::nullopt, ticket->number};
}

std::vector<size_t> mailOrder(const std::vector<Mail> &mails)
{
    std::vector<size_t> byTime(mails.size());
    std::iota(byTime.begin(), byTime.end(), 0);
    std::ranges::stable_sort(byTime, {}, [&mails](size_t place) {
        const Mail &mail = mails[place];
        return mail.sent.value_or(mail.received.value_or(Instant::max()));
    });
    return ParentsFirst(mails).order(byTime);
}

} // namespace mainstay
