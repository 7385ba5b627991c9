// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/filter_terms.h"

#include "desk/names.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Whether it stands for whoever asks or for nobody, where it is no name in quotes.
bool isLanguageWord(const QString &text)
{
    return std::ranges::any_of(QStringList{u"me"_s, u"mine"_s, u"none"_s},
                               [&text](const QString &word) { return isSameName(text, word); });
}

/// Cuts the text into terms.
class FilterTermReader
{
public:
    FilterTermReader(QStringView text, const QStringList &fields, const QStringList &names)
        : m_text(text), m_fields(fields), m_names(names)
    { }

    Result<QList<FilterTerm>> read()
    {
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (const qsizetype length = fieldLength(); length > 0)
                begin(length);
            else if (m_terms.isEmpty() || endsInQuote(m_terms.last().values.last()))
                return strayWord(word());
            if (m_at < m_text.size() && !m_text[m_at].isSpace() && !readWord())
                return badFilterValue(m_terms.last().field, m_terms.last().values.last().text, u"closing quote"_s);
        }
        for (FilterTerm &term : m_terms) {
            if (const Result<void> fits = requireValues(term); !fits)
                return tl::unexpected(fits.error());
        }
        return m_terms;
    }

private:
    Result<void> requireValues(FilterTerm &term) const
    {
        if (!m_fields.contains(term.field))
            return unknownField(term.field);
        for (FilterValue &value : term.values) {
            value.text = value.text.trimmed();
            if (value.text.isNull() || (value.text.isEmpty() && !m_names.contains(term.field)))
                return badFilterValue(term.field, value.text, u"value"_s);
            if (const QString stray = strayWordIn(term, value); !stray.isEmpty())
                return strayWord(stray);
        }
        return {};
    }

    /// A word that was meant as a term of its own, not as the end of a name; a name with such words stands in quotes.
    QString strayWordIn(const FilterTerm &term, const FilterValue &value) const
    {
        const QStringList words = value.text.split(u' ', Qt::SkipEmptyParts);
        if (value.isQuoted || words.size() < 2 || !m_names.contains(term.field))
            return {};
        if (isLanguageWord(words.first()))
            return words[1];
        return isSameName(words.last(), u"open") ? words.last() : QString();
    }

    /// What follows a closing quote without a comma belongs to no name.
    bool endsInQuote(const FilterValue &value) const { return value.isQuoted && m_text[m_at] != u','; }

    tl::unexpected<Error> strayWord(const QString &word) const
    {
        QJsonObject facts{{u"word"_s, word.left(100)}, {u"allowed"_s, QJsonArray::fromStringList(m_fields)}};
        if (isSameName(word, u"open"))
            facts.insert(u"right"_s, u"state=open"_s);
        return failure(ErrorKind::Invalid, "desk.filter-word", facts);
    }

    tl::unexpected<Error> unknownField(const QString &field) const
    {
        return failure(ErrorKind::Invalid, "desk.unknown-filter",
                       {{u"field"_s, field.left(100)}, {u"allowed"_s, QJsonArray::fromStringList(m_fields)}});
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// The operator that stands there; empty for none.
    QStringView operatorAt(qsizetype at) const
    {
        const QStringView rest = m_text.sliced(at);
        for (const QStringView operation :
             {QStringView(u">="), QStringView(u"<="), QStringView(u"="), QStringView(u"<")}) {
            if (rest.startsWith(operation))
                return rest.first(operation.size());
        }
        return {};
    }

    /// How many letters stand before an operator here; 0 when this word begins no term.
    qsizetype fieldLength() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        return operatorAt(end).isEmpty() ? 0 : end - m_at;
    }

    void begin(qsizetype length)
    {
        FilterTerm term{m_text.sliced(m_at, length).toString().toLower(), {}, {FilterValue()}};
        m_at += length;
        term.operation = operatorAt(m_at).toString();
        m_at += term.operation.size();
        m_terms.append(term);
    }

    QString word() const { return m_text.sliced(m_at).toString().section(u' ', 0, 0); }

    /// Up to the next blank outside quotes; false when a quote stays open.
    bool readWord()
    {
        QList<FilterValue> &values = m_terms.last().values;
        if (!values.last().text.isEmpty())
            values.last().text += u' ';
        bool quoted = false;
        for (; m_at < m_text.size() && (quoted || !m_text[m_at].isSpace()); ++m_at) {
            const QChar c = m_text[m_at];
            const bool isDoubled = c == u'"' && quoted && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
            if (isDoubled)
                ++m_at;
            if (c == u'"' && !isDoubled) {
                quoted = !quoted;
                values.last().isQuoted = true;
                if (values.last().text.isNull())
                    values.last().text = u""_s;
            } else if (c == u',' && !quoted)
                values.append(FilterValue());
            else
                values.last().text += c;
        }
        return !quoted;
    }

    QStringView m_text;
    const QStringList &m_fields;
    const QStringList &m_names;
    qsizetype m_at = 0;
    QList<FilterTerm> m_terms;
};

} // namespace

bool FilterValue::is(QStringView word) const
{
    return !isQuoted && isSameName(text, word);
}

QString FilterTerm::whole() const
{
    QStringList texts;
    for (const FilterValue &value : values)
        texts.append(value.text);
    return texts.join(u',');
}

std::optional<Instant> FilterTerm::instant() const
{
    const QDate day = QDate::fromString(whole(), u"yyyy-MM-dd");
    if (!day.isValid())
        return fromIso(whole());
    const auto begin = [](QDate date) { return fromMilliseconds(date.startOfDay().toMSecsSinceEpoch()); };
    return operation == u"<=" ? begin(day.addDays(1)) - std::chrono::milliseconds(1) : begin(day);
}

QString spelledFilterValue(const QString &value)
{
    const bool isPlain = !value.isEmpty() && std::ranges::all_of(value, [](QChar c) { return c.isLetterOrNumber(); });
    return isPlain && !isLanguageWord(value) ? value : u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"';
}

Result<QList<FilterTerm>> filterTerms(QStringView text, const QStringList &fields, const QStringList &names)
{
    return FilterTermReader(text, fields, names).read();
}

tl::unexpected<Error> badFilterValue(const QString &field, const QString &value, const QString &expected)
{
    return failure(ErrorKind::Invalid, "desk.bad-filter",
                   {{u"field"_s, field}, {u"value"_s, value.left(100)}, {u"expected"_s, expected}});
}

} // namespace mainstay
