// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include "cli/other_imports.h"
#include "cli/verb.h"
#include "desk/template_file.h"
#include "exchange/exporter.h"
#include "exchange/registry.h"
#include "exchange/ticket_import.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QStringList files{u"<files>"_s};

template <class Format>
QStringList namesOf(std::span<const Format> formats)
{
    QStringList names;
    for (const Format &format : formats)
        names.append(format.name);
    return names;
}

/// Words before the one that is completed, as far as they tell what comes next.
class Before
{
public:
    explicit Before(const QStringList &given)
    {
        for (qsizetype at = 0; at < given.size(); ++at) {
            const QString &word = given.at(at);
            const OptionSpec *option = word.startsWith(u'-') && word.size() > 1 ? find(word) : nullptr;
            if (option && option->value && at + 1 == given.size())
                open = option;
            else if (option && option->value)
                ++at;
            else if (!word.startsWith(u'-'))
                take(word);
        }
    }

    const OptionSpec *open = nullptr; ///< an option whose value is to come
    const VerbSpec *verb = nullptr;
    QString words; ///< of the verb
    qsizetype operands = 0;

    QList<OptionSpec> options() const { return verb ? verb->options + globalOptions() : globalOptions(); }

private:
    const OptionSpec *find(const QString &word) const
    {
        const auto fits = [&word](const OptionSpec &option) {
            return word == u"--"_s + QLatin1String(option.name)
                || (option.letter && word == u"-"_s + QLatin1Char(option.letter));
        };
        if (verb) {
            const auto own = std::ranges::find_if(verb->options, fits);
            if (own != verb->options.cend())
                return &*own;
        }
        const auto global = std::ranges::find_if(globalOptions(), fits);
        return global == globalOptions().cend() ? nullptr : &*global;
    }

    void take(const QString &word)
    {
        if (verb) {
            ++operands;
            return;
        }
        words = words.isEmpty() ? word : words + u' ' + word;
        for (const VerbSpec &candidate : allVerbs()) {
            if (QLatin1String(candidate.name) == words)
                verb = &candidate;
        }
    }
};

QStringList valuesOf(const OptionSpec &option)
{
    const QLatin1String name(option.name);
    if (name == QLatin1String("workspace") || QString::fromUtf8(option.value).contains(u"FILE"))
        return files;
    if (name == QLatin1String("template"))
        return shippedTemplates(TemplateKind::Workspace);
    return {};
}

QStringList operandsOf(const Before &before)
{
    switch (before.verb->operandKind) {
    case OperandKind::File:
        return files;
    case OperandKind::ImportFormatAndFile:
        return before.operands == 0 ? namesOf(importFormats()) + namesOf(std::span(otherImportFormats())) : files;
    case OperandKind::ExportFormatAndFile:
        return before.operands == 0 ? namesOf(exportFormats()) + namesOf(peopleExportFormats()) : files;
    case OperandKind::None:
    case OperandKind::Component:
    case OperandKind::Ticket:
        return {};
    }
    Q_UNREACHABLE();
}

/// The next word of every verb that begins with the words so far.
QStringList nextWords(const QString &words)
{
    QStringList next;
    for (const VerbSpec &verb : allVerbs()) {
        const QString name = QLatin1String(verb.name);
        if (!words.isEmpty() && !name.startsWith(QString(words + u' ')))
            continue;
        const QString word = name.mid(words.isEmpty() ? 0 : words.size() + 1).section(u' ', 0, 0);
        if (!next.contains(word))
            next.append(word);
    }
    return next;
}

} // namespace

QStringList completionsOf(QStringList words)
{
    const bool isAfterEquals = !words.isEmpty() && words.last() == u"=";
    words.removeAll(u"="_s);
    if (isAfterEquals || words.isEmpty())
        words.append(QString());
    const QString beginning = words.takeLast();
    const Before before(words);
    QStringList candidates;
    if (before.open) {
        candidates = valuesOf(*before.open);
    } else if (beginning.startsWith(u'-')) {
        for (const OptionSpec &option : before.options())
            candidates.append(u"--"_s + QLatin1String(option.name));
    } else {
        candidates = before.verb ? operandsOf(before) : nextWords(before.words);
    }
    if (candidates == files)
        return candidates;
    candidates.removeIf([&beginning](const QString &candidate) { return !candidate.startsWith(beginning); });
    return candidates;
}

} // namespace mainstay
