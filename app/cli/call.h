// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/table.h"
#include "cli/verb.h"
#include "store/workspace.h"
#include "words/words.h"

#include <QJsonArray>

namespace mainstay {

class Estate;
struct DeskRules;

/// One run of the program: what was asked, and what a verb needs to answer it.
class Call
{
public:
    Call(const Arguments &arguments, Console &console, const Words &words);
    ~Call();

    const Arguments &arguments() const { return m_arguments; }
    const Words &words() const { return m_words; }
    const Words &english() const { return m_english; } ///< for sentences inside JSON
    Console &console() const { return m_console; }
    bool wantsJson() const { return m_arguments.has(QStringLiteral("json")); }

    /// Where the workspace is, by -w or MAINSTAY_WORKSPACE. Throws a VerbFailure.
    Location location() const;
    /// How it is opened: rules for undo and check, and who is asked for a password.
    WorkspaceOptions options() const;
    /// Opened on first use. Throws a VerbFailure with the status NoWorkspace.
    Workspace &workspace();
    /// What tickets are judged by.
    const std::shared_ptr<const DeskRules> &rules() const { return m_rules; }
    /// The estate as it is now.
    std::shared_ptr<const Estate> estate();

    /// Runs fn(Session &) or fn(Transaction &) on the workspace and waits; throws StoreError.
    template <class Fn>
    auto read(Fn fn)
    {
        return valueOf(workspace().readNow(std::move(fn)));
    }
    template <class Fn>
    auto write(Fn fn)
    {
        return valueOf(workspace().writeNow(std::move(fn)));
    }

    /// The value of a result, or its error thrown.
    template <class T>
    static T valueOf(Result<T> result)
    {
        if (!result)
            throw StoreError(std::move(result.error()));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

    /// A moment as this person writes it, in local time.
    QString localTime(Instant instant) const;
    /// A header or a line of a table, marked with QT_TRANSLATE_NOOP("output", …).
    QString text(const char *source, const QJsonObject &facts = {}) const
    {
        return m_words.text("output", source, facts);
    }
    QString counted(const char *source, qint64 n, const QJsonObject &facts = {}) const
    {
        return m_words.counted("output", source, n, facts);
    }
    void printTable(const Table &table) const { m_console.print(table.toText(Console::width())); }
    void printLine(const QString &line) const { m_console.print(printable(line) + u'\n'); }

private:
    const Arguments &m_arguments;
    Console &m_console;
    const Words &m_words;
    Words m_english;
    std::shared_ptr<const DeskRules> m_rules;
    std::unique_ptr<Workspace> m_workspace;
};

/// Text, or null where it is empty.
inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace mainstay
