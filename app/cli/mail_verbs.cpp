// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keychain.h"
#include "cli/mail_answers.h"
#include "cli/passwords.h"
#include "cli/small_file.h"
#include "cli/ticket_answers.h"
#include "desk/outbound_commands.h"
#include "exchange/outgoing_mail.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

MailSecurity securityGiven(const Call &call, MailSecurity usual)
{
    const auto text = call.arguments().value(u"security"_s);
    if (!text)
        return usual;
    if (const auto security = mailSecurityFromName(*text))
        return *security;
    QStringList allowed;
    for (const MailSecurity security : allMailSecurities)
        allowed.append(toName(security));
    throw StoreError(
        ErrorKind::Missing, "cli.unknown-word",
        {{u"option"_s, u"--security"_s}, {u"value"_s, *text}, {u"allowed"_s, QJsonArray::fromStringList(allowed)}});
}

/// What is not given stays as it was.
MailServer serverGiven(const Call &call, const std::optional<MailServer> &before)
{
    const Arguments &arguments = call.arguments();
    MailServer wanted = before.value_or(MailServer());
    wanted.host = before ? arguments.value(u"host"_s).value_or(before->host) : arguments.demanded(u"host"_s);
    wanted.sender = before ? arguments.value(u"from"_s).value_or(before->sender) : arguments.demanded(u"from"_s);
    wanted.senderName = arguments.value(u"name"_s).value_or(wanted.senderName);
    wanted.login = arguments.value(u"login"_s).value_or(wanted.login);
    const MailSecurity security = securityGiven(call, wanted.security);
    const bool isOther = !before || security != before->security;
    wanted.security = security;
    wanted.port = arguments.number(u"port"_s, 1, 65535).value_or(isOther ? usualPort(security) : wanted.port);
    return wanted;
}

ExitStatus setServer(Call &call)
{
    const MailServer set = call.write([&](Transaction &transaction) {
        return setMailServer(transaction, serverGiven(call, mailServer(transaction)));
    });
    answerMailServer(call, set);
    return ExitStatus::Done;
}

ExitStatus showServer(Call &call)
{
    answerMailServer(call, call.read(mailServer));
    return ExitStatus::Done;
}

ExitStatus removeServer(Call &call)
{
    const bool wasThere = call.write(removeMailServer);
    if (call.wantsJson())
        call.console().printJson({{u"removed"_s, wasThere}});
    return wasThere ? ExitStatus::Done : ExitStatus::No;
}

MailServer existingServer(Call &call)
{
    const auto server = call.read(mailServer);
    if (!server)
        throw StoreError(ErrorKind::Invalid, "desk.mail-no-server");
    return *server;
}

ExitStatus keepPassword(Call &call)
{
    const MailServer server = existingServer(call);
    if (!Console::canAsk())
        throw StoreError(ErrorKind::Denied, "cli.mail-no-terminal");
    const auto typed = typedSecret(call.text(QT_TRANSLATE_NOOP("output", "Password for {location}: "),
                                             {{u"location"_s, server.login + u'@' + server.host}}));
    if (!typed)
        return ExitStatus::No;
    if (!keepInKeychain(server.passwordKey(), *typed))
        throw StoreError(ErrorKind::Unavailable, "cli.no-keychain");
    call.console().tell(call.text(QT_TRANSLATE_NOOP("output", "The password is in the keychain.")));
    return ExitStatus::Done;
}

/// From the file that was named, else the keychain, else the terminal.
QString passwordFor(Call &call, const MailServer &server)
{
    if (server.login.isEmpty())
        return {};
    if (const auto file = call.arguments().value(u"password-file"_s)) {
        constexpr qsizetype Longest = 4096;
        return QString::fromUtf8(contentOf(*file, Longest).left(Longest)).section(u'\n', 0, 0).remove(u'\r');
    }
    if (const auto kept = passwordInKeychain(server.passwordKey()))
        return *kept;
    if (Console::canAsk()) {
        if (const auto typed = typedSecret(call.text(QT_TRANSLATE_NOOP("output", "Password for {location}: "),
                                                     {{u"location"_s, server.login + u'@' + server.host}})))
            return *typed;
    }
    throw StoreError(ErrorKind::Denied, "cli.mail-no-password", {{u"host"_s, server.host}});
}

SmtpOptions smtpOptionsGiven(Call &call, const MailServer &server)
{
    SmtpOptions options;
    options.password = passwordFor(call, server);
    options.certificates = call.arguments().value(u"certificates"_s).value_or(QString());
    if (!options.certificates.isEmpty())
        contentOf(options.certificates); // else a file that is not there would pass for a server that is not trusted
    return options;
}

ExitStatus testServer(Call &call)
{
    const MailServer server = existingServer(call);
    const MailResult result = trySmtp(server, smtpOptionsGiven(call, server));
    answerMailTest(call, server, result);
    return result.kind == MailResult::Kind::Sent ? ExitStatus::Done : ExitStatus::No;
}

ExitStatus send(Call &call)
{
    const MailServer server = existingServer(call);
    if (call.arguments().has(u"dry-run"_s)) {
        answerWaitingMail(call, currentInstant());
        return ExitStatus::Done;
    }
    const SmtpOptions options = smtpOptionsGiven(call, server);
    Workspace &workspace = call.workspace();
    const SendingReport report = Call::valueOf([&] {
        LongWork work(call.text(QT_TRANSLATE_NOOP("output", "Sending mail")));
        return sendWaitingMail(workspace, options, currentInstant, work.progress());
    }());
    answerSending(call, report);
    const bool isAllSent = report.count(MailResult::Kind::Sent) == report.tried.size() && report.lapsed == 0;
    return isAllSent ? ExitStatus::Done : ExitStatus::No;
}

/// The mail of the entry that --entry names; it must be of the ticket.
OutboundMail mailGiven(Session &session, const Call &call)
{
    const Arguments &arguments = call.arguments();
    const Ticket ticket = ticketOf(session, arguments.operands.first());
    bool isNumber = false;
    const qint64 id = arguments.demanded(u"entry"_s).toLongLong(&isNumber);
    const auto mail = isNumber ? findOutbound(session, Id<LogEntry>(id)) : std::nullopt;
    if (!mail || mail->ticket != ticket.id)
        throw StoreError(ErrorKind::Missing, "desk.mail-not-there", {{u"entry"_s, arguments.demanded(u"entry"_s)}});
    return *mail;
}

ExitStatus exportMail(Call &call)
{
    const QString path = call.arguments().demanded(u"out"_s);
    // The file first: what is marked as handed over must be there.
    const QByteArray bytes = call.read(
        [&](Session &session) { return madeMail(draftOf(session, mailGiven(session, call), mailServer(session))); });
    saveNew(path, bytes);
    const OutboundMail mail = call.write([&](Transaction &transaction) {
        return handMailOver(transaction, mailGiven(transaction, call).entry, currentInstant());
    });
    answerMail(call, mail, path);
    return ExitStatus::Done;
}

ExitStatus sendAgain(Call &call)
{
    answerMail(call, call.write([&](Transaction &transaction) {
        return sendMailAgain(transaction, mailGiven(transaction, call).entry, currentInstant());
    }));
    return ExitStatus::Done;
}

ExitStatus confirm(Call &call)
{
    answerMail(call, call.write([&](Transaction &transaction) {
        return confirmMail(transaction, mailGiven(transaction, call).entry);
    }));
    return ExitStatus::Done;
}

const OptionSpec entryOption{.name = "entry",
                             .value = "ID",
                             .help = QT_TRANSLATE_NOOP("help", "of the log, as “ticket show --json” numbers it")};
const OptionSpec passwordOption{
    .name = "password-file",
    .value = "FILE",
    .help = QT_TRANSLATE_NOOP("help", "its first line is the password (default: the keychain, or asked for)")};
const OptionSpec certificatesOption{.name = "certificates",
                                    .value = "FILE",
                                    .help = QT_TRANSLATE_NOOP("help", "certificates to trust instead of the system's")};

const QList<OptionSpec> serverOptions{
    {.name = "host", .value = "H", .help = QT_TRANSLATE_NOOP("help", "name or address of the mail server")},
    {.name = "port", .value = "N", .help = QT_TRANSLATE_NOOP("help", "default: 587, with tls 465, with none 25")},
    {.name = "security",
     .value = "S",
     .help = QT_TRANSLATE_NOOP("help", "starttls (default), tls, or none for a server on this computer")},
    {.name = "login", .value = "NAME", .help = QT_TRANSLATE_NOOP("help", "the name it knows us by, if any")},
    {.name = "from", .value = "ADDRESS", .help = QT_TRANSLATE_NOOP("help", "the address mails come from")},
    {.name = "name", .value = "NAME", .help = QT_TRANSLATE_NOOP("help", "the name beside that address")},
};

VerbSpec ofEntry(const char *name, const char *summary, ExitStatus (*run)(Call &), QList<OptionSpec> more = {})
{
    return {.name = name,
            .operands = "TICKET",
            .summary = summary,
            .least = 1,
            .most = 1,
            .options = QList<OptionSpec>{entryOption} + more,
            .operandKind = OperandKind::Ticket,
            .run = run};
}

} // namespace

QList<VerbSpec> mailVerbs()
{
    return {
        {.name = "mail set",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "set the server by which public answers are sent"),
         .options = serverOptions,
         .run = setServer},
        {.name = "mail password",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "ask for the server's password, and keep it in the keychain"),
         .run = keepPassword},
        {.name = "mail show",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "show the mail server, and how many mails wait, failed or are uncertain"),
         .run = showServer},
        {.name = "mail remove",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "forget the mail server; what waits stays"),
         .run = removeServer},
        {.name = "mail test",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "connect and log in, and send nothing"),
         .options = {passwordOption, certificatesOption},
         .run = testServer},
        {.name = "mail send",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "send the public answers that wait; for cron"),
         .options = {{.name = "dry-run",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "say what would be sent, and send nothing")},
                     passwordOption,
                     certificatesOption},
         .run = send},
        ofEntry(
            "mail export", QT_TRANSLATE_NOOP("help", "hand the mail of an entry to a mail program, as a file"),
            exportMail,
            {{.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("help", "a new file, F.eml"), .letter = 'o'}}),
        ofEntry("mail again", QT_TRANSLATE_NOOP("help", "send what failed, is uncertain, or was a draft"), sendAgain),
        ofEntry("mail confirm", QT_TRANSLATE_NOOP("help", "say that an uncertain mail did arrive"), confirm),
    };
}

} // namespace mainstay
