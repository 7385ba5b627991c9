// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "words/phrase.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Table {
    const char *context;
    std::span<const Phrase> phrases;
};

const Phrase *find(std::span<const Phrase> phrases, const QByteArray &code)
{
    const auto found = std::ranges::find_if(phrases, [&code](const Phrase &phrase) { return code == phrase.code; });
    return found == phrases.end() ? nullptr : &*found;
}

const Phrase *findName(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    const Phrase *word = find(nameWords(), utf8);
    return word ? word : find(recordWords(), utf8);
}

struct Found {
    const char *context = nullptr;
    const Phrase *phrase = nullptr;
};

Found findSentence(const QByteArray &code)
{
    const std::array tables{Table{"store", storeSentences()},   Table{"calendar", calendarSentences()},
                            Table{"people", peopleSentences()}, Table{"estate", estateSentences()},
                            Table{"desk", deskSentences()},     Table{"exchange", exchangeSentences()},
                            Table{"cli", cliSentences()},       Table{"render", renderSentences()}};
    for (const Table &table : tables) {
        if (const Phrase *phrase = find(table.phrases, code))
            return {table.context, phrase};
    }
    return {};
}

constexpr auto UnknownError = QT_TRANSLATE_NOOP(
    "words",
    "Something went wrong that has no words yet ({code})[: {detail}]. Nothing that was not finished was kept.");
constexpr auto RefusedAmong =
    QT_TRANSLATE_NOOP("words", "{refused_by} refused, so none of the {refused_among} tickets was changed. {sentence}");
constexpr auto UnknownCommand = QT_TRANSLATE_NOOP("words", "Step {code}");
constexpr auto UnknownRemark = QT_TRANSLATE_NOOP("words", "remark {code}[: {facts}]");

QJsonObject with(QJsonObject facts, const QString &name, const QString &value)
{
    if (!facts.contains(name) && !value.isEmpty())
        facts.insert(name, value);
    return facts;
}

} // namespace

Words::Words(const QLocale &locale) : m_locale(locale)
{
    const QString folder = u":/translations"_s;
    if (m_translator.load(locale, u"mainstay"_s, u"_"_s, folder))
        return;
    // English has a file too: it knows singular from plural.
    m_locale = locale.language() == QLocale::C ? QLocale(QLocale::C) : locale;
    [[maybe_unused]] const bool hasEnglish = m_translator.load(u"mainstay_en"_s, folder);
}

QString Words::sentence(const Error &error) const
{
    // Of several things changed together, one stands for all.
    if (error.facts.contains(u"refused_by"_s)) {
        Error alone = error;
        alone.facts.remove(u"refused_by"_s);
        return text("words", RefusedAmong, with(error.facts, u"sentence"_s, sentence(alone)));
    }
    const QJsonObject facts = with(error.facts, u"detail"_s, error.detail);
    if (const Found found = findSentence(error.code); found.phrase)
        return spoken(found.context, *found.phrase, facts);
    // A finding may also be what stops an import.
    if (const Phrase *phrase = find(remarkPhrases(), error.code))
        return spoken("remark", *phrase, facts);
    return text("words", UnknownError, with(facts, u"code"_s, QString::fromUtf8(error.code)));
}

QString Words::command(const QByteArray &name, const QJsonObject &facts) const
{
    if (const Phrase *phrase = find(commandPhrases(), name))
        return spoken("command", *phrase, facts);
    return text("words", UnknownCommand, {{u"code"_s, QString::fromUtf8(name)}});
}

QString Words::remark(const QByteArray &code, const QJsonObject &facts) const
{
    if (const Phrase *phrase = find(remarkPhrases(), code))
        return spoken("remark", *phrase, facts);
    if (const Found found = findSentence(code); found.phrase)
        return spoken(found.context, *found.phrase, facts);
    QStringList values;
    for (auto it = facts.constBegin(); it != facts.constEnd(); ++it)
        values.append(it.key() + u" = "_s + factText(it.key(), facts));
    return text("words", UnknownRemark, {{u"code"_s, QString::fromUtf8(code)}, {u"facts"_s, values.join(u", "_s)}});
}

QString Words::fault(const QByteArray &kind, const QJsonObject &facts) const
{
    if (const Phrase *phrase = find(faultPhrases(), kind))
        return spoken("fault", *phrase, facts);
    return QString::fromUtf8(kind);
}

QString Words::name(const QString &name) const
{
    const Phrase *phrase = findName(name);
    return phrase ? translated("name", phrase->text) : name;
}

QString Words::text(const char *context, const char *source, const QJsonObject &facts) const
{
    // In the help of a verb what stands in braces is a placeholder that the text is about.
    const QString said = translated(context, source);
    return facts.isEmpty() && qstrcmp(context, "help") == 0 ? said : filled(said, facts);
}

QString Words::counted(const char *context, const char *source, qint64 n, const QJsonObject &facts) const
{
    // Plural forms of every language we know repeat, so a count beyond int may be asked for by its last digits.
    const int form = n <= 1'000'000 ? int(n) : int(n % 1'000'000) + 1'000'000;
    return filled(translated(context, source, form).replace(u"%n"_s, m_locale.toString(n)), facts);
}

bool Words::knowsError(const QByteArray &code)
{
    return findSentence(code).phrase;
}

bool Words::knowsCommand(const QByteArray &name)
{
    return find(commandPhrases(), name);
}

bool Words::knowsRemark(const QByteArray &code)
{
    return find(remarkPhrases(), code);
}

bool Words::knowsFault(const QByteArray &kind)
{
    return find(faultPhrases(), kind);
}

bool Words::knowsName(const QString &name)
{
    return findName(name);
}

QString Words::translated(const char *context, const char *source, int n) const
{
    const QString found = m_translator.translate(context, source, nullptr, n);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString Words::spoken(const char *context, const Phrase &phrase, const QJsonObject &facts) const
{
    if (!phrase.count)
        return text(context, phrase.text, facts);
    return counted(context, phrase.text, facts.value(QString::fromUtf8(phrase.count)).toInteger(), facts);
}

QString Words::duration(std::chrono::milliseconds time) const
{
    struct Unit {
        qint64 milliseconds;
        const char *text;
    };
    static constexpr std::array units{Unit{3'600'000, QT_TRANSLATE_NOOP("words", "{count} h")},
                                      Unit{60'000, QT_TRANSLATE_NOOP("words", "{count} min")},
                                      Unit{1000, QT_TRANSLATE_NOOP("words", "{count} s")},
                                      Unit{1, QT_TRANSLATE_NOOP("words", "{count} ms")}};
    const auto part = [this](const Unit &unit, qint64 count) {
        return text("words", unit.text, {{u"count"_s, m_locale.toString(count)}});
    };
    qint64 left = std::abs(time.count());
    QStringList parts;
    for (const Unit &unit : units) {
        if (const qint64 count = left / unit.milliseconds; count > 0)
            parts.append(part(unit, count));
        left %= unit.milliseconds;
    }
    if (parts.isEmpty())
        return part(units[2], 0);
    return (time.count() < 0 ? QString(m_locale.negativeSign()) : QString()) + parts.join(u' ');
}

} // namespace mainstay
