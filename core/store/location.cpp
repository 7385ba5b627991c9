// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/location.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool isThisMachine(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

/// libpq would take the name of a service, or a database's name that is again a list of keywords, as another address.
bool leadsElsewhere(const QString &key)
{
    return key == u"dbname" || key == u"service" || key == u"servicefile";
}

/// Semicolons are spaces to QPSQL, and libpq's text ends at a zero.
bool isPlain(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.unicode() < 0x20 || c == u'\x7f' || c == u';'; });
}

bool isListOfPorts(const QString &text)
{
    static const QRegularExpression ports(u"^[0-9]{0,5}(,[0-9]{0,5})*$"_s);
    return ports.match(text).hasMatch();
}

tl::unexpected<Error> badLocation(const QString &text)
{
    // Whatever it was meant to be, a password may stand before the last @ or behind a question mark.
    const qsizetype start = text.indexOf(u"://") + 3;
    QString shown = text;
    if (start >= 3) {
        shown = text.section(u'?', 0, 0);
        shown.remove(start, std::max<qsizetype>(shown.lastIndexOf(u'@') + 1 - start, 0));
    }
    return failure(ErrorKind::Invalid, "store.bad-location", {{u"location"_s, shown}});
}

/// Waiting times that let a cut link be noticed within seconds; measured, see CONTRIBUTING.md.
const QMap<QString, QString> &linkDefaults()
{
    static const QMap<QString, QString> options{
        {u"connect_timeout"_s, u"5"_s},  {u"tcp_user_timeout"_s, u"10000"_s},
        {u"keepalives_idle"_s, u"2"_s},  {u"keepalives_interval"_s, u"1"_s},
        {u"keepalives_count"_s, u"3"_s}, {u"application_name"_s, u"mainstay"_s}};
    return options;
}

void setOption(Location &location, const QString &key, const QString &value)
{
    if (key == u"host")
        location.host = value;
    else if (key == u"port")
        location.port = value;
    else if (key == u"user")
        location.user = value;
    else if (key == u"password")
        location.password = value;
    else
        location.options.insert(key, value);
}

Result<Location> parseServer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString database = url.path(QUrl::FullyDecoded).mid(1);
    if (!url.isValid() || database.isEmpty() || database.contains(u'/') || url.hasFragment())
        return badLocation(text);

    Location location{.engine = Engine::PostgreSQL,
                      .path = {},
                      .host = url.host(QUrl::FullyDecoded),
                      .port = url.port() > 0 ? QString::number(url.port()) : QString(),
                      .user = url.userName(QUrl::FullyDecoded),
                      .database = database,
                      .options = {},
                      .password = {}};
    if (!url.password().isEmpty())
        location.password = url.password(QUrl::FullyDecoded);
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key.isEmpty() || leadsElsewhere(key) || !isPlain(key + value))
            return badLocation(text);
        if (!value.isEmpty())
            setOption(location, key, value);
    }
    if (!isPlain(location.host + location.user + location.database) || !isListOfPorts(location.port))
        return badLocation(text);
    const bool isRemote = !isThisMachine(location.host) || !isThisMachine(location.options.value(u"hostaddr"_s));
    if (isRemote && !location.options.contains(u"sslmode"_s))
        location.options.insert(u"sslmode"_s, u"verify-full"_s);
    return location;
}

} // namespace

Result<Location> Location::parse(const QString &text)
{
    if (text.startsWith(u"postgresql://") || text.startsWith(u"postgres://"))
        return parseServer(text);
    if (text.trimmed().isEmpty() || text.contains(u"://") || text.contains(QChar(0)))
        return badLocation(text);
    Location location;
    location.path = QFileInfo(text).absoluteFilePath();
    return location;
}

QString Location::toString() const
{
    if (engine == Engine::SQLite)
        return path;
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user);
    url.setPath(u'/' + database);
    QUrlQuery query;
    const auto add = [&query](const QString &key, const QString &value) {
        query.addQueryItem(QString::fromUtf8(QUrl::toPercentEncoding(key)),
                           QString::fromUtf8(QUrl::toPercentEncoding(value, "/,")));
    };
    const bool fitsUrl = !host.startsWith(u'/') && !host.contains(u',');
    url.setHost(fitsUrl && !host.isNull() ? host : u""_s);
    if (!fitsUrl)
        add(u"host"_s, host);
    bool isOnePort = false;
    if (const int number = port.toInt(&isOnePort); isOnePort)
        url.setPort(number);
    else if (!port.isEmpty())
        add(u"port"_s, port);
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        if (!it.key().contains(u"password"))
            add(it.key(), it.value());
    }
    url.setQuery(query);
    return url.toString(QUrl::EncodeSpaces | QUrl::EncodeDelimiters | QUrl::EncodeReserved);
}

QString Location::passwordKey() const
{
    Location plain = *this;
    plain.options.clear();
    if (plain.user.isEmpty())
        plain.user = qEnvironmentVariable("PGUSER", qEnvironmentVariable("USER"));
    return plain.toString();
}

QByteArray Location::toConnectionInfo() const
{
    QMap<QString, QString> values = linkDefaults();
    values.insert(options);
    const auto set = [&values](const QString &key, const QString &value) {
        if (!value.isEmpty())
            values.insert(key, value);
    };
    set(u"host"_s, host);
    set(u"port"_s, port);
    set(u"user"_s, user);
    set(u"dbname"_s, database);
    set(u"password"_s, password.value_or(QString()));

    QByteArray info;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        QString quoted = it.value();
        quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        info += it.key().toUtf8() + "='" + quoted.toUtf8() + "' ";
    }
    return info;
}

} // namespace mainstay
