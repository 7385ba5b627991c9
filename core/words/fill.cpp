// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Facts that hold a word of ours, not of a person.
bool isName(const QString &fact)
{
    static const QSet<QString> names{u"entity"_s,  u"table"_s, u"earlier"_s, u"later"_s,
                                     u"process"_s, u"scale"_s, u"problem"_s, u"role"_s};
    return names.contains(fact);
}

/// "A1 (Web shop)" of a component, the name of a column of a conflict, the state of a fault.
QString objectText(const QJsonObject &object)
{
    if (object.contains(u"code"_s))
        return u"%1 (%2)"_s.arg(object.value(u"code"_s).toString(), object.value(u"name"_s).toString());
    for (const QString &key : {u"column"_s, u"name"_s, u"kind"_s}) {
        if (object.contains(key))
            return object.value(key).toString();
    }
    return {};
}

/// As a person types it: the same in every language.
QString typedText(const QJsonValue &value)
{
    QStringList parts;
    for (const QJsonValue &part : value.isArray() ? value.toArray() : QJsonArray{value})
        parts.append(part.toVariant().toString());
    return parts.join(u", "_s);
}

} // namespace

QString Words::factText(const QString &fact, const QJsonObject &facts) const
{
    if (fact.startsWith(u'='))
        return typedText(facts.value(fact.sliced(1)));
    const QJsonValue value = facts.value(fact);
    // A step, or a rule that would be broken, stands there by its code, with its own facts beside it; a rule without
    // any is one of recurrence, as it was written.
    if (value.isString() && !value.toString().isEmpty() && (fact == u"step" || fact == u"command"))
        return command(value.toString().toUtf8(), facts.value(fact + u"Facts"_s).toObject());
    if (fact == u"rule" && facts.contains(u"ruleFacts"_s))
        return sentence({ErrorKind::Invalid, value.toString().toUtf8(), facts.value(u"ruleFacts"_s).toObject(), {}});
    switch (value.type()) {
    case QJsonValue::String:
        return isName(fact) ? name(value.toString()) : value.toString();
    case QJsonValue::Double:
        return value.toInteger() == value.toDouble() ? QString::number(value.toInteger())
                                                     : m_locale.toString(value.toDouble());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray()) {
            // A list within a list: any one of these.
            QStringList choices;
            for (const QJsonValue &choice : part.isArray() ? part.toArray() : QJsonArray{part}) {
                // One of several findings stands there by its code, with its own facts beside it.
                const QJsonObject object = choice.toObject();
                if (object.contains(u"finding"_s))
                    choices.append(remark(object.value(u"finding"_s).toString().toUtf8(), object));
                else
                    choices.append(choice.isObject() ? objectText(object) : name(choice.toVariant().toString()));
            }
            parts.append(choices.join(u" / "_s));
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

/// The text with its facts, and whether all of them were there.
QString Words::filledWhole(QStringView text, const QJsonObject &facts, bool &isWhole) const
{
    QString result;
    isWhole = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'{' ? text.indexOf(u'}', at) : -1;
        if (end < 0) {
            result += text[at];
            continue;
        }
        const QString value = factText(text.sliced(at + 1, end - at - 1).toString(), facts);
        isWhole = isWhole && !value.isEmpty();
        result += value;
        at = end;
    }
    return result;
}

QString Words::filled(const QString &text, const QJsonObject &facts) const
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = text.indexOf(u'[', at);
        const qsizetype end = begin < 0 ? -1 : text.indexOf(u']', begin);
        bool isWhole = true;
        if (end < 0)
            return result + filledWhole(QStringView(text).sliced(at), facts, isWhole);
        result += filledWhole(QStringView(text).sliced(at, begin - at), facts, isWhole);
        const QStringView part = QStringView(text).sliced(begin + 1, end - begin - 1);
        const QString optional = filledWhole(part, facts, isWhole);
        if (!part.contains(u'{')) // brackets of an address
            result += u'[' + optional + u']';
        else if (isWhole)
            result += optional;
        at = end + 1;
    }
    return result;
}

} // namespace mainstay
