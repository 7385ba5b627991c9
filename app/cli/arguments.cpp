// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "base/error.h"
#include "cli/verb.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

class Parser
{
public:
    Parser(const QStringList &words, const QList<VerbSpec> &verbs) : m_words(words), m_verbs(verbs) { }

    Arguments run()
    {
        bool isOver = false; // after "--" everything is an operand
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            const QString &word = m_words.at(m_at);
            if (!isOver && word == u"--")
                isOver = true;
            else if (!isOver && word.startsWith(u"--"))
                takeLong(word.mid(2));
            else if (!isOver && word.startsWith(u'-') && word.size() > 1)
                takeShort(word);
            else
                takeWord(word);
        }
        return m_found;
    }

private:
    void takeWord(const QString &word)
    {
        if (m_found.verb) {
            m_found.operands.append(word);
            return;
        }
        const QString words = m_found.words.isEmpty() ? word : m_found.words + u' ' + word;
        const auto isIt = [&words](const VerbSpec &verb) { return QLatin1String(verb.name) == words; };
        const auto begins = [&words](const VerbSpec &verb) {
            return QLatin1String(verb.name).startsWith(QString(words + u' '));
        };
        const auto verb = std::ranges::find_if(m_verbs, isIt);
        if (verb != m_verbs.cend())
            m_found.verb = &*verb;
        else if (std::ranges::none_of(m_verbs, begins))
            throw StoreError(ErrorKind::Invalid, "cli.unknown-verb", {{u"verb"_s, words}});
        m_found.words = words;
    }

    void takeLong(const QString &text)
    {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = equals < 0 ? text : text.first(equals);
        const OptionSpec *option =
            find([&name](const OptionSpec &candidate) { return QLatin1String(candidate.name) == name; });
        if (!option)
            refuseUnknown(u"--"_s + name);
        if (equals >= 0 && !option->value)
            throw StoreError(ErrorKind::Invalid, "cli.option-takes-no-value", {{u"option"_s, u"--"_s + name}});
        keep(*option, u"--"_s + name, equals < 0 ? std::nullopt : std::optional(text.mid(equals + 1)));
    }

    void takeShort(const QString &word)
    {
        const OptionSpec *option = find([&word](const OptionSpec &candidate) {
            return candidate.letter && word.at(1) == QLatin1Char(candidate.letter);
        });
        if (!option || (!option->value && word.size() > 2))
            refuseUnknown(word);
        keep(*option, word.first(2), word.size() > 2 ? std::optional(word.mid(2)) : std::nullopt);
    }

    void keep(const OptionSpec &option, const QString &shown, const std::optional<QString> &joined)
    {
        const QString name = QLatin1String(option.name);
        if (option.value && !joined && m_at + 1 == m_words.size())
            throw StoreError(ErrorKind::Invalid, "cli.option-needs-value",
                             {{u"option"_s, shown}, {u"value"_s, QString::fromUtf8(option.value)}});
        if (option.value && option.times == OptionSpec::Times::Once && m_found.has(name))
            throw StoreError(ErrorKind::Invalid, "cli.option-twice", {{u"option"_s, shown}});
        m_found.add(name, !option.value ? QString() : joined ? *joined : m_words.at(++m_at));
    }

    template <class Fits>
    const OptionSpec *find(Fits fits) const
    {
        const auto global = std::ranges::find_if(globalOptions(), fits);
        if (global != globalOptions().cend())
            return &*global;
        if (!m_found.verb)
            return nullptr;
        const auto own = std::ranges::find_if(m_found.verb->options, fits);
        return own == m_found.verb->options.cend() ? nullptr : &*own;
    }

    [[noreturn]] void refuseUnknown(const QString &option) const
    {
        throw StoreError(ErrorKind::Invalid, "cli.unknown-option", {{u"option"_s, option}, {u"verb"_s, m_found.words}});
    }

    const QStringList &m_words;
    const QList<VerbSpec> &m_verbs;
    Arguments m_found;
    qsizetype m_at = 0;
};

} // namespace

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options{
        {.name = "workspace",
         .value = "WORKSPACE",
         .help = QT_TRANSLATE_NOOP("help",
                                   "a file, or postgresql://[user@]host[:port]/database; without it, "
                                   "MAINSTAY_WORKSPACE counts"),
         .letter = 'w'},
        {.name = "json", .value = nullptr, .help = QT_TRANSLATE_NOOP("help", "answer with one JSON document")},
        {.name = "help",
         .value = nullptr,
         .help = QT_TRANSLATE_NOOP("help", "show help, also of a verb"),
         .letter = 'h'},
        {.name = "version", .value = nullptr, .help = QT_TRANSLATE_NOOP("help", "show the version")},
    };
    return options;
}

Arguments parse(const QStringList &words, const QList<VerbSpec> &verbs)
{
    return Parser(words, verbs).run();
}

void requireComplete(const Arguments &arguments)
{
    if (!arguments.verb)
        throw StoreError(ErrorKind::Invalid, "cli.no-verb");
    const VerbSpec &verb = *arguments.verb;
    if (arguments.operands.size() < verb.least)
        throw StoreError(ErrorKind::Invalid, "cli.operand-missing",
                         {{u"verb"_s, arguments.words}, {u"operands"_s, QString::fromUtf8(verb.operands)}});
    if (verb.most && arguments.operands.size() > *verb.most)
        throw StoreError(ErrorKind::Invalid, "cli.operand-too-many",
                         {{u"verb"_s, arguments.words}, {u"operand"_s, arguments.operands.at(*verb.most)}});
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const QStringList given = m_options.value(option);
    return given.isEmpty() ? std::nullopt : std::optional(given.first());
}

std::optional<int> Arguments::number(const QString &option, int least, int most) const
{
    const std::optional<QString> text = value(option);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        throw StoreError(
            ErrorKind::Invalid, "cli.not-a-number",
            {{u"option"_s, u"--"_s + option}, {u"value"_s, *text}, {u"least"_s, least}, {u"most"_s, most}});
    return number;
}

std::optional<Instant> Arguments::time(const QString &option) const
{
    const std::optional<QString> text = value(option);
    if (!text)
        return std::nullopt;
    const std::optional<Instant> instant = fromIso(*text);
    if (!instant)
        throw StoreError(ErrorKind::Invalid, "cli.not-a-time", {{u"option"_s, u"--"_s + option}, {u"value"_s, *text}});
    return instant;
}

std::optional<QDate> Arguments::day(const QString &option) const
{
    const std::optional<QString> text = value(option);
    if (!text)
        return std::nullopt;
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid())
        throw StoreError(ErrorKind::Invalid, "cli.not-a-day", {{u"option"_s, u"--"_s + option}, {u"value"_s, *text}});
    return day;
}

QString Arguments::demanded(const QString &option) const
{
    const std::optional<QString> given = value(option);
    if (!given)
        throw StoreError(ErrorKind::Invalid, "cli.option-missing",
                         {{u"verb"_s, words}, {u"option"_s, u"--"_s + option}});
    return *given;
}

QMap<QString, QString> Arguments::assignments(const QString &option) const
{
    QMap<QString, QString> pairs;
    for (const QString &text : values(option)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            throw StoreError(ErrorKind::Invalid, "cli.not-an-assignment",
                             {{u"option"_s, u"--"_s + option}, {u"value"_s, text}});
        pairs.insert(text.first(equals), text.mid(equals + 1));
    }
    return pairs;
}

} // namespace mainstay
