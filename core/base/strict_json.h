// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QSet>
#include <functional>

namespace mainstay {

/// Reads one JSON object of a file that a person may have written to the letter: a key of the wrong type, a demanded
/// key that is not there and a key that nobody asked for are errors. The first error is kept and named by its place
/// ("states[2].name"); reading on after it gives empty values, so a caller asks once, at the end.
class StrictObject
{
public:
    using Each = std::function<void(StrictObject &)>;

    /// The root: bytes that must be UTF-8 JSON of at most mostBytes with an object at the top.
    static StrictObject fromBytes(const QByteArray &bytes, std::optional<Error> &error);

    bool has(const QString &key) const { return m_object.contains(key); }
    bool isText(const QString &key) const { return m_object.value(key).isString(); }
    QStringList keys() const { return m_object.keys(); } ///< where they are data themselves, such as dates
    QString text(const QString &key); ///< demanded, and not empty
    QStringList texts(const QString &key); ///< absent: empty; each not empty
    int number(const QString &key); ///< demanded; a whole number of 1 or more
    qint64 amount(const QString &key); ///< the same, up to MostAmount
    bool flag(const QString &key); ///< absent: false
    QMap<QString, QString> textsByKey(const QString &key); ///< absent: empty; an object with whatever keys
    QList<QList<int>> table(const QString &key); ///< demanded; rows of whole numbers
    void object(const QString &key, const Each &read); ///< absent: read is not called
    void objects(const QString &key, const Each &read); ///< absent: read is not called
    void
    elements(const QString &key,
             const std::function<void(const QJsonValue &, const QString &place)> &read); ///< absent: read is not called
    /// To be called when all keys have been asked for: any other key is an error.
    void finish();
    void fail(const QString &place, const QString &problem, const QString &expected = {});

    QString place(const QString &key) const;
    static constexpr qsizetype mostBytes = 1'000'000;
    static constexpr qint64 MostAmount = 1LL << 53; ///< what every reader of JSON keeps exactly

private:
    StrictObject(QJsonObject object, QString place, std::optional<Error> &error);
    QJsonValue take(const QString &key);

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_asked;
    std::optional<Error> *m_error;
};

} // namespace mainstay
