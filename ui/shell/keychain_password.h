// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <optional>

namespace mainstay {

struct KeychainAnswer {
    std::optional<QString> password; ///< nothing where it has none of that key
    bool isThere = false; ///< a keychain answered
};

/// Asks the desktop's keychain, which is given 3 s; answers once, on this thread, and never after the context died.
void lookInKeychain(QObject *context, const QString &key, std::function<void(const KeychainAnswer &)> done);
/// The same for whom it does not matter why there is no password.
void askKeychain(QObject *context, const QString &key, std::function<void(std::optional<QString>)> done);

/// Keeps it there, in place of one that was; false when there is no keychain, or none answers within 10 s.
void keepInDesktopKeychain(QObject *context, const QString &key, const QString &password,
                           std::function<void(bool)> done);

} // namespace mainstay
