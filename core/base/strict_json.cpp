// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"

#include <QJsonDocument>
#include <QStringDecoder>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// JSON knows only floating numbers; 0 stands for "no whole number of 1 or more".
int wholeNumber(const QJsonValue &value)
{
    return std::max(0, value.toInt(0));
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

} // namespace

StrictObject::StrictObject(QJsonObject object, QString place, std::optional<Error> &error)
    : m_object(std::move(object)), m_place(std::move(place)), m_error(&error)
{ }

StrictObject StrictObject::fromBytes(const QByteArray &bytes, std::optional<Error> &error)
{
    StrictObject root({}, {}, error);
    if (bytes.size() > mostBytes) {
        root.fail({}, u"too-large"_s, QString::number(mostBytes));
        return root;
    }
    if (!isUtf8(bytes)) {
        root.fail({}, u"not-utf8"_s);
        return root;
    }
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError) {
        root.fail({}, u"not-json"_s);
        error->facts.insert(u"offset"_s, parse.offset);
        error->detail = parse.errorString();
    } else if (!document.isObject()) {
        root.fail({}, u"wrong-type"_s, u"object"_s);
    } else {
        root.m_object = document.object();
    }
    return root;
}

QJsonValue StrictObject::take(const QString &key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString StrictObject::place(const QString &key) const
{
    return m_place.isEmpty() ? key : m_place + u'.' + key;
}

void StrictObject::fail(const QString &where, const QString &problem, const QString &expected)
{
    if (*m_error)
        return;
    QJsonObject facts{{u"where"_s, where}, {u"problem"_s, problem}};
    if (!expected.isEmpty())
        facts.insert(u"expected"_s, expected);
    *m_error = Error{ErrorKind::Invalid, "base.bad-file", facts, {}};
}

QString StrictObject::text(const QString &key)
{
    const QJsonValue value = take(key);
    const QString text = value.toString().trimmed();
    if (value.isUndefined())
        fail(place(key), u"missing-key"_s, u"text"_s);
    else if (text.isEmpty())
        fail(place(key), u"wrong-type"_s, u"text"_s);
    return text;
}

QStringList StrictObject::texts(const QString &key)
{
    QStringList all;
    elements(key, [&](const QJsonValue &value, const QString &where) {
        const QString text = value.toString().trimmed();
        if (text.isEmpty())
            fail(where, u"wrong-type"_s, u"text"_s);
        all.append(text);
    });
    return all;
}

QMap<QString, QString> StrictObject::textsByKey(const QString &key)
{
    QMap<QString, QString> all;
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        fail(place(key), u"wrong-type"_s, u"object"_s);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            fail(place(key) + u'.' + it.key(), u"wrong-type"_s, u"text"_s);
        all.insert(it.key(), it.value().toString());
    }
    return all;
}

int StrictObject::number(const QString &key)
{
    const QJsonValue value = take(key);
    const int number = wholeNumber(value);
    if (value.isUndefined())
        fail(place(key), u"missing-key"_s, u"number"_s);
    else if (number == 0)
        fail(place(key), u"wrong-type"_s, u"number"_s);
    return number;
}

qint64 StrictObject::amount(const QString &key)
{
    const QJsonValue value = take(key);
    const double number = value.toDouble();
    const bool isAmount =
        value.isDouble() && number >= 1 && number <= double(MostAmount) && number == std::floor(number);
    if (value.isUndefined())
        fail(place(key), u"missing-key"_s, u"number"_s);
    else if (!isAmount)
        fail(place(key), u"wrong-type"_s, u"number"_s);
    return isAmount ? qint64(number) : 0;
}

bool StrictObject::flag(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        fail(place(key), u"wrong-type"_s, u"flag"_s);
    return value.toBool();
}

QList<QList<int>> StrictObject::table(const QString &key)
{
    QList<QList<int>> rows;
    if (!has(key))
        fail(place(key), u"missing-key"_s, u"table"_s);
    elements(key, [&](const QJsonValue &value, const QString &where) {
        QList<int> row;
        for (const QJsonValue &cell : value.toArray())
            row.append(wholeNumber(cell));
        if (!value.isArray() || row.contains(0))
            fail(where, u"wrong-type"_s, u"table"_s);
        rows.append(row);
    });
    return rows;
}

void StrictObject::elements(const QString &key, const std::function<void(const QJsonValue &, const QString &)> &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isArray())
        fail(place(key), u"wrong-type"_s, u"list"_s);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && !*m_error; ++i)
        read(array.at(i), place(key) + u'[' + QString::number(i) + u']');
}

void StrictObject::object(const QString &key, const Each &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || *m_error)
        return;
    if (!value.isObject()) {
        fail(place(key), u"wrong-type"_s, u"object"_s);
        return;
    }
    StrictObject inner(value.toObject(), place(key), *m_error);
    read(inner);
    inner.finish();
}

void StrictObject::objects(const QString &key, const Each &read)
{
    elements(key, [&](const QJsonValue &value, const QString &where) {
        if (!value.isObject()) {
            fail(where, u"wrong-type"_s, u"object"_s);
            return;
        }
        StrictObject inner(value.toObject(), where, *m_error);
        read(inner);
        inner.finish();
    });
}

void StrictObject::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key()))
            fail(place(it.key()), u"unknown-key"_s);
    }
}

} // namespace mainstay
