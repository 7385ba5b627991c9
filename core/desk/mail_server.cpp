// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/mail_server.h"

#include "desk/outbound_mail.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString ServerTable = u"mail_server"_s;
constexpr qsizetype LongestLogin = 320;

Values serverValues(const MailServer &server)
{
    return {{u"one"_s, 1},
            {u"host"_s, server.host},
            {u"port"_s, server.port},
            {u"security"_s, toName(server.security)},
            {u"login"_s, Param(server.login).value()},
            {u"sender"_s, server.sender},
            {u"sender_name"_s, Param(server.senderName).value()}};
}

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; })
        || !text.isValidUtf16();
}

MailServer checkedServer(MailServer server)
{
    static const QRegularExpression host(u"^[A-Za-z0-9_]([A-Za-z0-9._-]{0,252})$|^[0-9A-Fa-f:.]{2,45}$"_s);
    server.host = server.host.trimmed();
    server.login = server.login.trimmed();
    server.sender = server.sender.trimmed();
    server.senderName = server.senderName.simplified();
    const auto refuse = [](const char *code, const QJsonObject &facts = {}) {
        throw StoreError(ErrorKind::Invalid, code, facts);
    };
    if (!host.match(server.host).hasMatch())
        refuse("desk.mail-bad-host", {{u"host"_s, server.host.left(100)}});
    if (server.port < 1 || server.port > 65535)
        refuse("desk.mail-bad-port", {{u"port"_s, server.port}});
    if (!isAddress(server.sender) || hasControl(server.senderName) || server.senderName.size() > LongestLogin)
        refuse("desk.mail-bad-sender", {{u"sender"_s, server.sender.left(100)}});
    if (hasControl(server.login) || server.login.size() > LongestLogin)
        refuse("desk.mail-bad-login");
    if (server.security == MailSecurity::None && !server.login.isEmpty() && !isLoopback(server.host))
        refuse("desk.mail-plain-login", {{u"host"_s, server.host}});
    return server;
}

} // namespace

QString toName(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return u"starttls"_s;
    case MailSecurity::Tls:
        return u"tls"_s;
    case MailSecurity::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MailSecurity> mailSecurityFromName(QStringView name)
{
    for (const MailSecurity security : allMailSecurities) {
        if (toName(security).compare(name, Qt::CaseInsensitive) == 0)
            return security;
    }
    return std::nullopt;
}

int usualPort(MailSecurity security)
{
    return security == MailSecurity::StartTls ? 587 : security == MailSecurity::Tls ? 465 : 25;
}

QString MailServer::passwordKey() const
{
    return u"smtp://%1@%2:%3"_s.arg(login, host.toLower()).arg(port);
}

bool isLoopback(QStringView host)
{
    static const QRegularExpression net(u"^127(\\.[0-9]{1,3}){3}$"_s);
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || host == u"::1"
        || net.match(host.toString()).hasMatch();
}

std::optional<MailServer> mailServer(Session &session)
{
    return session.find(u"SELECT id, version, host, port, security, login, sender, sender_name FROM mail_server"_s, {},
                        [](const Row &row) {
                            return MailServer{.id = row.id<MailServer>(0),
                                              .version = row.number(1),
                                              .host = row.text(2),
                                              .port = row.number(3),
                                              .security = mailSecurityFromName(row.text(4)).value(),
                                              .login = row.text(5),
                                              .sender = row.text(6),
                                              .senderName = row.text(7)};
                        });
}

MailServer setMailServer(Transaction &transaction, const MailServer &wanted)
{
    const MailServer server = checkedServer(wanted);
    const auto before = mailServer(transaction);
    if (before && serverValues(*before) == serverValues(server))
        return *before;
    transaction.describe("desk.set-mail-server", {{u"host"_s, server.host}});
    if (before)
        updateRow(transaction, ServerTable, before->id.value, before->version,
                  changesBetween(serverValues(*before), serverValues(server)));
    else
        insertRow(transaction, ServerTable, serverValues(server));
    return mailServer(transaction).value();
}

bool removeMailServer(Transaction &transaction)
{
    const auto before = mailServer(transaction);
    if (!before)
        return false;
    transaction.describe("desk.remove-mail-server", {{u"host"_s, before->host}});
    deleteRow(transaction, ServerTable, before->id.value, before->version);
    return true;
}

} // namespace mainstay
