// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/search_words.h"

#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Letters that people type without their stroke or ligature, and that neither decomposing nor folding takes apart.
QStringView plainLetter(char32_t letter)
{
    switch (letter) {
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    case U'ı':
        return u"i";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'þ':
        return u"th";
    case U'ß':
        return u"ss";
    default:
        return {};
    }
}

/// Scripts in which a non-spacing mark is an accent or a point that people leave out.
bool dropsMarks(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        return true;
    default:
        return false;
    }
}

bool standsAlone(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

bool isWordMark(char32_t c)
{
    return QChar::isMark(c);
}

template <class Visit>
void forEachCodePoint(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            visit(QChar::surrogateToUcs4(unit, text.at(++i)));
        else
            visit(char32_t(unit.unicode()));
    }
}

/// Case and accents gone; composed again, because a Hangul syllable is one letter and not three.
QString folded(QStringView text)
{
    const QString apart = text.toString()
                              .normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    QChar::Script base = QChar::Script_Common;
    forEachCodePoint(apart, [&](char32_t c) {
        if (isWordMark(c)) {
            if (!dropsMarks(base))
                plain.append(QChar::fromUcs4(c));
            return;
        }
        base = QChar::script(c);
        const QStringView replacement = plainLetter(c);
        if (replacement.isEmpty())
            plain.append(QChar::fromUcs4(c));
        else
            plain.append(replacement);
    });
    return plain.normalized(QString::NormalizationForm_KC);
}

class WordCutter
{
public:
    QStringList cut(QStringView text);

private:
    void take(char32_t c);
    void finishWord();

    QString m_word;
    bool m_wordIsFull = false;
    bool m_standsAlone = false;
    QStringList m_words;
};

void WordCutter::finishWord()
{
    if (!m_word.isEmpty())
        m_words.append(m_word);
    m_word.clear();
    m_wordIsFull = false;
}

void WordCutter::take(char32_t c)
{
    if (isWordMark(c) ? m_word.isEmpty() : !QChar::isLetterOrNumber(c)) {
        finishWord();
        return;
    }
    if (!isWordMark(c)) {
        const bool alone = standsAlone(QChar::script(c));
        if (alone || m_standsAlone)
            finishWord();
        m_standsAlone = alone;
    }
    const auto units = QChar::fromUcs4(c);
    m_wordIsFull = m_wordIsFull || m_word.size() + QStringView(units).size() > longestWord;
    if (!m_wordIsFull)
        m_word.append(units);
}

QStringList WordCutter::cut(QStringView text)
{
    const QString plain = folded(text);
    forEachCodePoint(plain, [this](char32_t c) { take(c); });
    finishWord();
    return m_words;
}

QString quoted(const QString &word, QChar quote)
{
    QString inner = word;
    inner.replace(quote, QString(2, quote));
    return quote + inner + quote;
}

template <class Write>
QString joined(const SearchQuery &query, const QString &operation, Write write)
{
    QStringList parts;
    for (const SearchWord &word : query.words)
        parts.append(write(word));
    return parts.join(operation);
}

} // namespace

QStringList indexWords(QStringView text)
{
    QStringList words = WordCutter().cut(text);
    words.removeDuplicates();
    return words;
}

Result<SearchQuery> searchQueryFromText(QStringView text)
{
    if (text.size() > longestQuery) {
        return failure(ErrorKind::Invalid, "desk.query-too-long",
                       {{u"length"_s, text.size()}, {u"most"_s, longestQuery}});
    }
    SearchQuery query;
    const QString blanks = text.toString().simplified();
    for (const QString &part : blanks.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList words = WordCutter().cut(part);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const SearchWord word{words.at(i), part.endsWith(u'*') && i == words.size() - 1};
            if (!query.words.contains(word))
                query.words.append(word);
        }
    }
    if (query.words.size() > mostQueryWords) {
        return failure(ErrorKind::Invalid, "desk.too-many-words",
                       {{u"count"_s, query.words.size()}, {u"most"_s, mostQueryWords}});
    }
    return query;
}

QString toFts5Match(const SearchQuery &query)
{
    return joined(query, u" AND "_s, [](const SearchWord &word) {
        return quoted(word.word, u'"') + (word.isPrefix ? u" *"_s : QString());
    });
}

QString toTsQuery(const SearchQuery &query)
{
    return joined(query, u" & "_s, [](const SearchWord &word) {
        QString escaped = word.word;
        escaped.replace(u'\\', u"\\\\"_s);
        return quoted(escaped, u'\'') + (word.isPrefix ? u":*"_s : QString());
    });
}

bool matches(const SearchQuery &query, const QStringList &words)
{
    return !query.words.isEmpty() && std::ranges::all_of(query.words, [&](const SearchWord &wanted) {
        return std::ranges::any_of(words, [&](const QString &word) {
            return wanted.isPrefix ? word.startsWith(wanted.word) : word == wanted.word;
        });
    });
}

} // namespace mainstay
