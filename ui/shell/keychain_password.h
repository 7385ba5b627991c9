// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <optional>

namespace mainstay {

/// Asks the desktop's keychain, which is given 3 s; answers once, on this thread, and never after the context died.
/// Nothing where it has no such password, or there is no keychain.
void askKeychain(QObject *context, const QString &key, std::function<void(std::optional<QString>)> done);

/// Keeps it there, in place of one that was; false when there is no keychain, or none answers within 10 s.
void keepInDesktopKeychain(QObject *context, const QString &key, const QString &password,
                           std::function<void(bool)> done);

} // namespace mainstay
