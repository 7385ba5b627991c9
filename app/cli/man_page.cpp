// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/man_page.h"

#include "cli/verb.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Text as roff takes it: no line begins with a command, and hyphens that are typed stay hyphens.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

class Page
{
public:
    explicit Page(const Words &words) : m_words(words) { }

    void section(const char *title) { m_text += u".SH "_s + m_words.text("man", title) + u'\n'; }
    void paragraph(const QString &text) { m_text += u".PP\n"_s + roff(text) + u'\n'; }
    void entry(const QString &term, const QString &text)
    {
        m_text += u".TP\n.B "_s + roff(term) + u'\n' + roff(text) + u'\n';
    }
    void option(const OptionSpec &option)
    {
        QString term = u"--"_s + QLatin1String(option.name);
        if (option.letter)
            term = u"-%1, "_s.arg(QLatin1Char(option.letter)) + term;
        if (option.value)
            term += u' ' + QString::fromUtf8(option.value);
        entry(term, m_words.text("help", option.help));
    }
    void verb(const VerbSpec &verb)
    {
        m_text += u".SS "_s + roff((QLatin1String(verb.name) + u' ' + QString::fromUtf8(verb.operands)).trimmed())
            + u'\n' + roff(m_words.text("help", verb.summary)) + u".\n"_s;
        for (const char *note : verb.notes)
            paragraph(m_words.text("help", note));
        for (const OptionSpec &own : verb.options)
            option(own);
    }
    void raw(const QString &text) { m_text += text; }
    QString take() const { return m_text; }

private:
    const Words &m_words;
    QString m_text;
};

// clang-format off
constexpr auto About = QT_TRANSLATE_NOOP("man", "components, what depends on what, and the tickets about them");
constexpr auto Description = QT_TRANSLATE_NOOP("man", "mainstay-cli works on a workspace: a file for one desk, or a PostgreSQL database for many. It does what the window does, through the same commands, so what it writes can be undone there and the other way round. Answers go to stdout, messages and progress to stderr.");
constexpr auto Naming = QT_TRANSLATE_NOOP("man", "COMPONENT is id:NUMBER, an outline code such as A2.1, or an exact name. TICKET is a number such as INC-1042. TIME is ISO 8601 with its zone. Global options may stand anywhere; “--” ends options.");
constexpr auto Json = QT_TRANSLATE_NOOP("man", "With --json, stdout is one JSON document in UTF-8 and in English, whatever the locale: instants in ISO 8601 UTC with milliseconds, durations in milliseconds. When something fails, its one member is “error”, with kind, code, facts and message.");
constexpr auto Passwords = QT_TRANSLATE_NOOP("man", "A password is never an argument. When a server asks for one, it is taken from the password file (PGPASSFILE, ~/.pgpass), else from the desktop's keychain (service “mainstay”, user “postgresql://user@host:port/database”), which is given three seconds, else asked for at the terminal.");
constexpr auto Keeping = QT_TRANSLATE_NOOP("man", "To keep one in the keychain: secret-tool store --label=Mainstay server mainstay user postgresql://USER@HOST:PORT/DATABASE type plaintext");
constexpr auto WorkspaceVariable = QT_TRANSLATE_NOOP("man", "the workspace, where -w is not given");
// clang-format on

constexpr std::pair<int, const char *> exits[] = {
    {0, QT_TRANSLATE_NOOP("man", "done")},
    {1, QT_TRANSLATE_NOOP("man", "done, and the answer is no: a check found faults, there is nothing to undo")},
    {2, QT_TRANSLATE_NOOP("man", "the call is wrong")},
    {3, QT_TRANSLATE_NOOP("man", "bad input: file, row, field and reason are named, and nothing is half kept")},
    {4, QT_TRANSLATE_NOOP("man", "the workspace cannot be opened, reached, or may not be used by this person")},
    {5, QT_TRANSLATE_NOOP("man", "conflict: someone else changed it meanwhile; who and what is said")},
    {130, QT_TRANSLATE_NOOP("man", "stopped by Ctrl+C; nothing is half kept")},
};

} // namespace

QString manPage(const Words &words)
{
    Page page(words);
    page.raw(u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n.TH MAINSTAY-CLI 1 \"\" \"Mainstay %1\"\n"_s.arg(
        QStringLiteral(MAINSTAY_VERSION)));
    page.section(QT_TRANSLATE_NOOP("man", "NAME"));
    page.raw(u"mainstay\\-cli \\- "_s + roff(words.text("man", About)) + u'\n');
    page.section(QT_TRANSLATE_NOOP("man", "SYNOPSIS"));
    page.raw(u".B mainstay\\-cli\n[\\-w WORKSPACE] VERB [ARGUMENTS] [\\-\\-json]\n"_s);
    page.section(QT_TRANSLATE_NOOP("man", "DESCRIPTION"));
    for (const char *text : {Description, Naming, Json})
        page.paragraph(words.text("man", text));
    page.section(QT_TRANSLATE_NOOP("man", "OPTIONS"));
    for (const OptionSpec &option : globalOptions())
        page.option(option);
    page.section(QT_TRANSLATE_NOOP("man", "VERBS"));
    for (const VerbSpec &verb : allVerbs())
        page.verb(verb);
    page.section(QT_TRANSLATE_NOOP("man", "PASSWORDS"));
    for (const char *text : {Passwords, Keeping})
        page.paragraph(words.text("man", text));
    page.section(QT_TRANSLATE_NOOP("man", "EXIT STATUS"));
    for (const auto &[status, meaning] : exits)
        page.entry(QString::number(status), words.text("man", meaning));
    page.section(QT_TRANSLATE_NOOP("man", "ENVIRONMENT"));
    page.entry(u"MAINSTAY_WORKSPACE"_s, words.text("man", WorkspaceVariable));
    return page.take();
}

} // namespace mainstay
