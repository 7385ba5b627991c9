// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/location.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool isThisMachine(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
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

Result<Location> parseServer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString database = url.path(QUrl::FullyDecoded).mid(1);
    if (!url.isValid() || database.isEmpty() || database.contains(u'/') || url.hasFragment())
        return failure(ErrorKind::Invalid, "store.bad-location", {{u"location"_s, url.toString(QUrl::RemovePassword)}});

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
        if (key == u"host")
            location.host = value;
        else
            location.options.insert(key, value);
    }
    if (!isThisMachine(location.host) && !location.options.contains(u"sslmode"_s))
        location.options.insert(u"sslmode"_s, u"verify-full"_s);
    return location;
}

} // namespace

Result<Location> Location::parse(const QString &text)
{
    if (text.startsWith(u"postgresql://") || text.startsWith(u"postgres://"))
        return parseServer(text);
    if (text.trimmed().isEmpty() || text.contains(u"://"))
        return failure(ErrorKind::Invalid, "store.bad-location", {{u"location"_s, text}});
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
    QUrlQuery query;
    if (host.startsWith(u'/'))
        query.addQueryItem(u"host"_s, host);
    else
        url.setHost(host);
    if (!port.isEmpty())
        url.setPort(port.toInt());
    url.setPath(u'/' + database);
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        query.addQueryItem(it.key(), it.value());
    url.setQuery(query);
    return url.toString();
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
