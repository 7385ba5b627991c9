// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

namespace mainstay {

struct VerbSpec;

/// An option as the person may write it: --limit N, --limit=N, -w FILE, -wFILE.
struct OptionSpec {
    enum class Times { Once, Many };

    const char *name; ///< "limit"
    const char *value; ///< what stands for its value in help texts ("N"); null for a switch
    const char *help; ///< marked for translation in the context "help"
    Times times = Times::Once;
    char letter = 0; ///< 0: it has no short form
};

/// What stands on the command line, sorted. Made by parse().
class Arguments
{
public:
    const VerbSpec *verb = nullptr; ///< nothing: the call names no verb yet, or only the first word of some
    QString words; ///< of the verb as far as it was named: "ticket add", "ticket"
    QStringList operands;

    bool has(const QString &option) const { return m_options.contains(option); }
    std::optional<QString> value(const QString &option) const;
    /// Of an option that the verb cannot do without. Throws "cli.option-missing" {verb, option}.
    QString demanded(const QString &option) const;
    QStringList values(const QString &option) const { return m_options.value(option); }
    /// A whole number within bounds, or nothing when the option is not there. Throws "cli.not-a-number".
    std::optional<int> number(const QString &option, int least = 1, int most = 1'000'000'000) const;
    /// Throws "cli.not-a-time".
    std::optional<Instant> time(const QString &option) const;
    /// Throws "cli.not-a-day".
    std::optional<QDate> day(const QString &option) const;
    /// field=value of a repeated option. Throws "cli.not-an-assignment".
    QMap<QString, QString> assignments(const QString &option) const;

    void add(const QString &option, const QString &value) { m_options[option].append(value); }

private:
    QMap<QString, QStringList> m_options;
};

/// Options that may stand anywhere.
const QList<OptionSpec> &globalOptions();

/// Sorts the words after the program's name. Options of a verb stand after it; "--" ends options. Throws StoreError
/// Invalid "cli.…" for a call that is wrong, but leaves what is missing to requireComplete(), so that --help is heard.
///
/// QCommandLineParser knows neither verbs of two words nor options before a verb, and speaks only Qt's own languages.
Arguments parse(const QStringList &words, const QList<VerbSpec> &verbs);

/// Throws "cli.no-verb", "cli.operand-missing", "cli.operand-too-many".
void requireComplete(const Arguments &arguments);

} // namespace mainstay
