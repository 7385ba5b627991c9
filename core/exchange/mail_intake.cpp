// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_intake.h"

#include "desk/attachment_commands.h"
#include "desk/log_store.h"
#include "desk/outbound_commands.h"
#include "desk/satisfaction_commands.h"
#include "desk/ticket_fields.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"
#include "exchange/mail_charset.h"
#include "exchange/mail_requester.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Clocks of two machines differ; a mail sent a moment from now was sent now.
constexpr std::chrono::minutes ClockSkew(10);
/// Of a long thread the nearest are enough to find it by.
constexpr qsizetype MostKeptReferences = 20;

QString digestKey(const Mail &mail)
{
    return u"sha256:"_s + mail.digest;
}

} // namespace

MailIntake::MailIntake(Transaction &transaction, const DeskRules &rules, const MailImportRequest &request)
    : m_transaction(transaction), m_rules(rules), m_request(request)
{
    for (const QString &address : request.own)
        m_own.append(address.trimmed().toLower());
    if (!request.component)
        return;
    const ComponentTree tree = loadTree(transaction);
    const Result<ComponentIndex> found = resolveComponent(tree, *request.component);
    if (!found)
        throw StoreError(found.error());
    m_component = tree.component(*found).id;
}

void MailIntake::find(const QByteArray &code, QJsonObject facts)
{
    ++m_report.findings;
    facts.insert(u"where"_s, m_where);
    if (m_report.findingList.size() < ImportReport::MostListed)
        m_report.findingList.append({code, facts});
}

void MailIntake::take(const Mail &mail, qint64 where)
{
    m_where = where;
    ++m_report.read;
    QString key = mail.id.isEmpty() ? digestKey(mail) : mail.id;
    auto known = findMail(m_transaction, key);
    if (known && known->digest && *known->digest != mail.digest) {
        // Another mail under an id that is taken: nothing of it may be lost.
        key = digestKey(mail);
        known = findMail(m_transaction, key);
        if (!known)
            find("mail.reused-id", {{u"id"_s, mail.id}});
    }
    // What we sent stands in the log already, also where it comes back from a folder of sent mail.
    if ((known && known->digest) || findOutbound(m_transaction, key)) {
        ++m_report.unchanged;
        return;
    }
    const MailThread thread =
        threadOf(m_transaction, mail, known ? std::optional(known->ticket) : std::nullopt, isOwn(mail));
    if (!thread.ticket && mail.isAutomatic) {
        ++m_report.leftOut;
        find("mail.automatic-left-out",
             {{u"sender"_s, mail.sender ? toText(*mail.sender) : QString()}, {u"subject"_s, mail.subject.left(200)}});
        return;
    }
    for (const ImportRemark &remark : mail.findings)
        find(remark.code, remark.facts);
    if (thread.foreignNumber)
        find("mail.foreign-number",
             {{u"number"_s, *thread.foreignNumber}, {u"sender"_s, mail.sender ? toText(*mail.sender) : QString()}});
    if (thread.ticket)
        addEntry(mail, *thread.ticket, key, known);
    else
        open(mail, key, known);
}

Instant MailIntake::happened(const Mail &mail)
{
    const auto isPast = [this](const std::optional<Instant> &at) { return at && *at <= m_request.now + ClockSkew; };
    if (isPast(mail.sent))
        return std::min(*mail.sent, m_request.now);
    const Instant used = isPast(mail.received) ? std::min(*mail.received, m_request.now) : m_request.now;
    find("mail.date-guessed",
         {{u"subject"_s, mail.subject.left(200)},
          {u"date"_s, mail.sent ? toIso(*mail.sent) : QString()},
          {u"used"_s, toIso(used)}});
    return used;
}

Occasion MailIntake::occasionOf(const Mail &mail, const std::optional<QString> &requester)
{
    Occasion occasion{.happened = happened(mail),
                      .recorded = m_request.now,
                      .who = m_transaction.person(),
                      .origin = mail.isAutomatic ? Origin::Rule : Origin::Import};
    if (!mail.sender) {
        find("mail.no-sender", {{u"subject"_s, mail.subject.left(200)}});
        return occasion;
    }
    occasion.who = requesterOf(m_transaction, *mail.sender);
    // Whoever writes from the requester's address is the requester, however their name is written this time.
    if (requester && isSameSender(*requester, occasion.who, *mail.sender))
        occasion.who = *requester;
    return occasion;
}

void MailIntake::addEntry(const Mail &mail, const Ticket &ticket, const QString &key,
                          const std::optional<KnownMail> &known)
{
    QString text = mail.text.isEmpty() ? mail.subject : mail.text;
    if (mail.text.isEmpty() && mail.subject.size() < mail.subjectSize)
        find("mail.subject-cut", {{u"count"_s, qint64(mail.subject.size() - 1)}, {u"of"_s, qint64(mail.subjectSize)}});
    if (text.isEmpty())
        text = m_request.untitled;
    const Saying saying{.text = text,
                        .visibility = mail.isAutomatic ? Visibility::Internal : Visibility::Public,
                        .channel = Channel::Email};
    const Occasion occasion = occasionOf(mail, ticket.requester);
    const LogEntry entry = logEntry(m_transaction, m_rules, ticket.id, saying, occasion);
    ++m_report.entries;
    keep(mail, ticket.id, entry.id, key, known);
    takeReturn(mail, occasion.happened);
    takeRating(mail, ticket, occasion);
}

/// Of the mails that a report names, the nearest that we sent.
void MailIntake::takeReturn(const Mail &mail, Instant at)
{
    if (!mail.returned || !mail.isAutomatic)
        return;
    const bool isOurs = std::ranges::any_of(
        mail.references, [&](const QString &id) { return failReturnedMail(m_transaction, id, *mail.returned, at); });
    m_report.returned += isOurs ? 1 : 0;
}

/// The requester's own answer to what they were asked, and to nothing else.
void MailIntake::takeRating(const Mail &mail, const Ticket &ticket, const Occasion &occasion)
{
    if (mail.isAutomatic || isOwn(mail) || occasion.who != ticket.requester)
        return;
    const auto asked = findSatisfaction(m_transaction, ticket.id);
    const auto given = asked && asked->asked && !asked->rating ? ratingIn(mail.text) : std::nullopt;
    if (!given)
        return;
    Occasion within = occasion;
    within.isWithinStep = true;
    rateTicket(m_transaction, m_rules, ticket, *given, within);
    ++m_report.ratings;
}

/// The subject above the text: nothing of the text is lost for it, and of the subject what does not fit is told.
QString MailIntake::describeCut(const Mail &mail, qsizetype titled)
{
    const QString between = u"\n\n"_s;
    const qsizetype room = std::max<qsizetype>(0, longestText - mail.text.size() - between.size());
    // One that was cut already ends in a mark that is none of its characters.
    const qsizetype own = mail.subject.size() - (mail.subject.size() < mail.subjectSize ? 1 : 0);
    QString subject = mail.subject.left(std::min(room, own));
    if (!subject.isEmpty() && subject.back().isHighSurrogate())
        subject.chop(1);
    const bool isWorthIt = subject.size() > titled;
    find("mail.subject-cut",
         {{u"titled"_s, qint64(titled)},
          {u"count"_s, qint64(isWorthIt ? subject.size() : titled)},
          {u"of"_s, qint64(mail.subjectSize)}});
    return isWorthIt ? subject + between + mail.text : mail.text;
}

Ticket MailIntake::draftOf(const Mail &mail)
{
    Ticket draft;
    draft.process = m_request.process;
    draft.component = m_component;
    draft.channel = Channel::Email;
    draft.title = singleLine(mail.subject, longestLine);
    draft.description = mail.text;
    if (draft.title.isEmpty())
        draft.title = m_request.untitled;
    else if (draft.title.size() < mail.subject.size())
        draft.description = describeCut(mail, draft.title.size() - 1);
    std::optional<MailAddress> requester = mail.sender;
    if (isOwn(mail)) {
        const auto other =
            std::ranges::find_if(mail.recipients, [this](const MailAddress &address) { return !isOwn(address); });
        requester = other == mail.recipients.cend() ? std::nullopt : std::optional(*other);
    }
    if (requester)
        draft.requester = requesterOf(m_transaction, *requester);
    return draft;
}

void MailIntake::open(const Mail &mail, const QString &key, const std::optional<KnownMail> &known)
{
    const Ticket draft = draftOf(mail);
    const Ticket ticket = addTicket(m_transaction, m_rules, draft, occasionOf(mail, draft.requester));
    ++m_report.tickets;
    keep(mail, ticket.id, logOf(m_transaction, ticket.id).first().id, key, known);
}

void MailIntake::keep(const Mail &mail, Id<Ticket> ticket, Id<LogEntry> entry, const QString &key,
                      const std::optional<KnownMail> &known)
{
    for (const AttachedFile &file : mail.files) {
        attachToEntry(m_transaction, ticket, entry, file);
        ++m_report.attachments;
    }
    keepMail(m_transaction, known, key, ticket, entry, mail.digest);
    for (const QString &reference : mail.references.first(std::min(MostKeptReferences, mail.references.size())))
        keepReference(m_transaction, reference, ticket);
}

} // namespace mainstay
