// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "base/error.h"
#include "cli/table.h"

#include <QJsonDocument>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/ioctl.h>
#include <unistd.h>

namespace mainstay {

void Console::printJson(const QJsonObject &document)
{
    write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Console::print(const QString &text)
{
    write(text.toUtf8());
}

void Console::tell(const QString &sentence)
{
    const QByteArray line = printable(sentence).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

std::optional<int> Console::width()
{
    winsize size{};
    if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return std::nullopt;
    return int(size.ws_col);
}

bool Console::isErrorTerminal()
{
    return isatty(STDERR_FILENO);
}

bool Console::canAsk()
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

void Console::write(const QByteArray &bytes)
{
    const size_t size = size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        throw StoreError(ErrorKind::Unavailable, "cli.cannot-write", {}, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace mainstay
