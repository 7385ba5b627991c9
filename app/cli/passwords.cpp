// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passwords.h"

#include "cli/console.h"
#include "cli/keychain.h"
#include "cli/table.h"
#include "words/words.h"

#include <QScopeGuard>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr auto Question = QT_TRANSLATE_NOOP("output", "Password for {location}: ");

} // namespace

std::optional<QString> typedSecret(const QString &question)
{
    termios before{};
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return std::nullopt;
    // Ctrl+C comes as a letter, so that it cannot leave a terminal that shows nothing.
    termios silent = before;
    silent.c_lflag &= tcflag_t(~(ECHO | ISIG));
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    const auto restore = qScopeGuard([&before] { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before); });

    const QByteArray shown = printable(question).toUtf8();
    std::fwrite(shown.constData(), 1, size_t(shown.size()), stderr);
    QByteArray typed;
    for (;;) {
        char letter = 0;
        if (read(STDIN_FILENO, &letter, 1) != 1 || letter == '\x03' || letter == '\x04') {
            std::fputc('\n', stderr);
            return std::nullopt;
        }
        if (letter == '\n')
            break;
        typed += letter;
    }
    std::fputc('\n', stderr);
    return QString::fromUtf8(typed);
}

AskPassword askForPassword(const Words &words)
{
    return [&words, isFirst = true](const Location &location) mutable -> std::optional<QString> {
        if (std::exchange(isFirst, false)) {
            if (const std::optional<QString> kept = passwordInKeychain(location.passwordKey()))
                return kept;
        }
        if (!Console::canAsk())
            return std::nullopt;
        return typedSecret(words.text("output", Question, {{u"location"_s, location.toString()}}));
    };
}

} // namespace mainstay
