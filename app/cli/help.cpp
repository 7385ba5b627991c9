// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/table.h"
#include "cli/verb.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int LineWidth = 100;

QString shown(const OptionSpec &option)
{
    QString text = u"--"_s + QLatin1String(option.name);
    if (option.letter)
        text = u"-%1, "_s.arg(QLatin1Char(option.letter)) + text;
    if (option.value)
        text += u' ' + QString::fromUtf8(option.value);
    return text;
}

/// "  left   right", the right part wrapped under itself.
QString entry(const QString &left, const QString &right, int column)
{
    QString text = u"  "_s + left;
    text += QString(std::max(2, column - displayWidth(text)), u' ');
    int used = displayWidth(text);
    bool isFirst = true;
    for (const QString &word : right.split(u' ')) {
        if (!isFirst && used + 1 + displayWidth(word) > LineWidth) {
            text += u'\n' + QString(column, u' ');
            used = column;
        } else if (!isFirst) {
            text += u' ';
            ++used;
        }
        text += word;
        used += displayWidth(word);
        isFirst = false;
    }
    return text + u'\n';
}

QString optionList(const QList<OptionSpec> &options, const Words &words)
{
    int column = 0;
    for (const OptionSpec &option : options)
        column = std::max(column, displayWidth(shown(option)) + 4);
    QString text;
    for (const OptionSpec &option : options)
        text += entry(shown(option), words.text("help", option.help), std::min(column, 34));
    return text;
}

QString callOf(const VerbSpec &verb)
{
    QString text = QLatin1String(verb.name);
    if (*verb.operands)
        text += u' ' + QString::fromUtf8(verb.operands);
    return text;
}

QString verbList(const QString &beginning, const Words &words)
{
    QString text;
    for (const VerbSpec &verb : allVerbs()) {
        if (beginning.isEmpty() || QLatin1String(verb.name).startsWith(QString(beginning + u' ')))
            text += entry(callOf(verb), words.text("help", verb.summary), 34);
    }
    return text;
}

constexpr auto Usage = QT_TRANSLATE_NOOP("help", "Usage: {call}");
constexpr auto Options = QT_TRANSLATE_NOOP("help", "OPTIONS");
constexpr auto OwnOptions = QT_TRANSLATE_NOOP("help", "Options:");
constexpr auto AnyOptions = QT_TRANSLATE_NOOP("help", "Options of every verb:");
constexpr auto Verbs = QT_TRANSLATE_NOOP("help", "Verbs:");
constexpr auto Verb = QT_TRANSLATE_NOOP("help", "VERB");
constexpr auto MoreOnVerb = QT_TRANSLATE_NOOP("help", "“mainstay-cli VERB --help” says more about a verb.");
constexpr auto Exits = QT_TRANSLATE_NOOP(
    "help",
    "Exit status: 0 done; 1 done, and the answer is no; 2 the call is wrong; 3 bad input; 4 the workspace cannot "
    "be opened, reached or used; 5 conflict, someone else changed it meanwhile.");

} // namespace

QString usageLine(const Arguments &arguments, const Words &words)
{
    QString call = u"mainstay-cli [-w WORKSPACE] "_s;
    if (arguments.verb)
        call += callOf(*arguments.verb);
    else
        call += (arguments.words.isEmpty() ? QString() : arguments.words + u' ') + words.text("help", Verb);
    return words.text("help", Usage, {{u"call"_s, call}}) + u' '
        + (arguments.verb && arguments.verb->options.isEmpty() ? u"[--json]"_s
                                                               : u"[%1]"_s.arg(words.text("help", Options)));
}

QString helpText(const Arguments &arguments, const Words &words)
{
    QString text = usageLine(arguments, words) + u"\n\n"_s;
    if (const VerbSpec *verb = arguments.verb) {
        text += entry({}, words.text("help", verb->summary), 2).trimmed() + u"\n\n"_s;
        for (const char *note : verb->notes)
            text += entry({}, words.text("help", note), 2).trimmed() + u"\n\n"_s;
        if (!verb->options.isEmpty())
            text += words.text("help", OwnOptions) + u'\n' + optionList(verb->options, words) + u'\n';
    } else {
        text += words.text("help", Verbs) + u'\n' + verbList(arguments.words, words) + u'\n';
    }
    text += words.text("help", AnyOptions) + u'\n' + optionList(globalOptions(), words);
    if (!arguments.verb)
        text += u'\n' + words.text("help", MoreOnVerb) + u"\n\n"_s + entry({}, words.text("help", Exits), 2).trimmed()
            + u'\n';
    return text;
}

} // namespace mainstay
