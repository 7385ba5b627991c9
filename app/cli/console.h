// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace mainstay {

/// Where answers and messages go: answers to stdout, all else to stderr. Texts are UTF-8.
class Console
{
public:
    /// Throws StoreError Unavailable "cli.cannot-write" when stdout does not take it.
    void printJson(const QJsonObject &document);
    void print(const QString &text);

    /// A line for the person, as a sentence; control characters in it are made harmless.
    void tell(const QString &sentence);

    /// Columns of the terminal that stdout is; nothing when it is none, so that nothing is cut in files and pipes.
    static std::optional<int> width();
    static bool isErrorTerminal();
    /// Whether a person can be asked: stdin and stderr are a terminal.
    static bool canAsk();

private:
    void write(const QByteArray &bytes);
};

} // namespace mainstay
