// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mail_answers.h"

#include "desk/outbound_store.h"
#include "desk/ticket_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr OutboundState Counted[] = {OutboundState::Draft, OutboundState::Waiting, OutboundState::Sending,
                                     OutboundState::Failed, OutboundState::Uncertain};

QString outcomeName(MailResult::Kind kind)
{
    switch (kind) {
    case MailResult::Kind::Sent:
        return u"sent"_s;
    case MailResult::Kind::Deferred:
        return u"waiting"_s;
    case MailResult::Kind::Refused:
        return u"failed"_s;
    case MailResult::Kind::Uncertain:
        return u"uncertain"_s;
    }
    Q_UNREACHABLE();
}

QString why(const Words &words, const QString &reason, const QString &answer)
{
    return reason.isEmpty() ? QString() : words.remark(reason.toUtf8(), {{u"answer"_s, answer}});
}

QJsonObject countsOf(Call &call)
{
    return call.read([](Session &session) {
        QJsonObject counts;
        for (const OutboundState state : Counted)
            counts.insert(toName(state), outboundCount(session, state));
        return counts;
    });
}

QJsonObject toJson(const MailServer &server)
{
    return {{u"host"_s, server.host},           {u"port"_s, server.port},   {u"security"_s, toName(server.security)},
            {u"login"_s, orNull(server.login)}, {u"from"_s, server.sender}, {u"name"_s, orNull(server.senderName)}};
}

} // namespace

void answerMailServer(Call &call, const std::optional<MailServer> &server)
{
    const QJsonObject counts = countsOf(call);
    if (call.wantsJson()) {
        call.console().printJson(
            {{u"server"_s, server ? QJsonValue(toJson(*server)) : QJsonValue(QJsonValue::Null)}, {u"mails"_s, counts}});
        return;
    }
    if (server)
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "{host}:{port} ({security})[, as {login}], from {from}"),
                                 {{u"host"_s, server->host},
                                  {u"port"_s, server->port},
                                  {u"security"_s, toName(server->security)},
                                  {u"login"_s, server->login},
                                  {u"from"_s, server->sender}}));
    else
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No mail server is set.")));
    for (const OutboundState state : Counted) {
        const qint64 count = counts.value(toName(state)).toInteger();
        if (count > 0)
            call.printLine(call.words().name(toName(state)) + u": "_s + QString::number(count));
    }
}

void answerMailTest(Call &call, const MailServer &server, const MailResult &result)
{
    const bool isGood = result.kind == MailResult::Kind::Sent;
    if (call.wantsJson()) {
        call.console().printJson({{u"ok"_s, isGood},
                                  {u"host"_s, server.host},
                                  {u"reason"_s, orNull(result.reason)},
                                  {u"answer"_s, orNull(result.answer)}});
        return;
    }
    call.printLine(
        isGood ? call.text(QT_TRANSLATE_NOOP("output", "{host} takes mail from us."), {{u"host"_s, server.host}})
               : why(call.words(), result.reason, result.answer));
}

void answerSending(Call &call, const SendingReport &report)
{
    if (call.wantsJson()) {
        QJsonArray mails;
        for (const SentMail &mail : report.tried)
            mails.append(QJsonObject{{u"ticket"_s, mail.number},
                                     {u"to"_s, mail.recipient},
                                     {u"outcome"_s, outcomeName(mail.result.kind)},
                                     {u"reason"_s, orNull(mail.result.reason)},
                                     {u"answer"_s, orNull(mail.result.answer)}});
        call.console().printJson({{u"sent"_s, report.count(MailResult::Kind::Sent)},
                                  {u"deferred"_s, report.count(MailResult::Kind::Deferred)},
                                  {u"failed"_s, report.count(MailResult::Kind::Refused)},
                                  {u"uncertain"_s, report.count(MailResult::Kind::Uncertain) + report.lapsed},
                                  {u"stopped"_s, orNull(report.stopped ? report.stopped->reason : QString())},
                                  {u"mails"_s, mails}});
        return;
    }
    if (report.tried.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No mail had to be sent.")));
        return;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Ticket")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "To")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Mail")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Why")));
    for (const SentMail &mail : report.tried)
        table.addRow({mail.number, mail.recipient, call.words().name(outcomeName(mail.result.kind)),
                      why(call.words(), mail.result.reason, mail.result.answer)});
    call.printTable(table);
}

void answerWaitingMail(Call &call, Instant now)
{
    struct Line {
        QString number;
        OutboundMail mail;
    };
    const QList<Line> lines = call.read([&](Session &session) {
        QList<Line> found;
        for (const OutboundMail &mail : outboundDue(session, now, usualLimit)) {
            const auto ticket = findTicket(session, mail.ticket);
            found.append({ticket ? ticket->number : QString(), mail});
        }
        return found;
    });
    if (call.wantsJson()) {
        QJsonArray mails;
        for (const Line &line : lines) {
            QJsonObject json = mailToJson(line.mail);
            json.insert(u"ticket"_s, line.number);
            mails.append(json);
        }
        call.console().printJson({{u"mails"_s, mails}, {u"waiting"_s, countsOf(call).value(u"waiting"_s)}});
    } else {
        for (const Line &line : lines)
            call.printLine(line.number + u"  "_s + line.mail.recipient);
    }
    call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "This was a dry run: nothing was changed.")));
}

void answerMail(Call &call, const OutboundMail &mail, const QString &file)
{
    if (call.wantsJson()) {
        QJsonObject json = mailToJson(mail);
        json.insert(u"entry"_s, mail.entry.value);
        json.insert(u"file"_s, orNull(file));
        call.console().printJson(json);
        return;
    }
    call.printLine(call.words().name(toName(mail.state)) + u": "_s + mail.recipient);
}

QJsonObject mailToJson(const OutboundMail &mail)
{
    return {{u"state"_s, toName(mail.state)},
            {u"to"_s, mail.recipient},
            {u"attempts"_s, mail.attempts},
            {u"reason"_s, orNull(mail.reason)},
            {u"answer"_s, orNull(mail.answer)},
            {u"next"_s, mail.next ? QJsonValue(toIso(*mail.next)) : QJsonValue(QJsonValue::Null)}};
}

void addMailTo(QJsonArray &log, const QList<OutboundMail> &mails)
{
    for (const OutboundMail &mail : mails) {
        for (QJsonValueRef entry : log) {
            QJsonObject json = entry.toObject();
            if (json.value(u"id"_s).toInteger() != mail.entry.value)
                continue;
            json.insert(u"mail"_s, mailToJson(mail));
            entry = json;
        }
    }
}

} // namespace mainstay
